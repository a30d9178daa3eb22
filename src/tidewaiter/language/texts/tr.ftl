# What the engine says: one message for each code that it can emit, and for the words in them.
# Keys and variables are the same in every language. Cues and categories only.

## Refusals: why something cannot be done now

refusal-instead = Yardımcı olacak olan: { $action }
refusal-signed = Rapor imzalandı; alıştırma bitti.
refusal-inside = Bu, konteynerin içinden yapılamaz.
refusal-not-here =
    Bu { $place ->
        [desk] masada
        [gate] kapıda
        [scanner] tarayıcıda
       *[bay] muayene alanında
    } yapılır.
refusal-there-already =
    Zaten { $station ->
        [desk] masadasınız
        [gate] kapıdasınız
        [scanner] tarayıcıdasınız
       *[bay] muayene alanındasınız
    }.
refusal-unknown-handle = Burada gördüğünüz hiçbir şeyin adı “{ $handle }” değil.
refusal-out-of-sight = Durduğunuz yerden “{ $handle }” görünmüyor.
refusal-out-of-reach = Durduğunuz yerden “{ $handle }” nesnesine erişilemiyor.
refusal-not-a-package = “{ $handle }” bir kap değil.
refusal-opened-already = { $handle } kabı zaten açık.
refusal-not-read = “{ document-named }” belgesini göstermeden önce okuyun.
refusal-unit-open = Konteyner açıkken yerinden oynatılmaz.
refusal-unit-unsealed = Konteyner mühürsüz yerinden oynatılmaz.
refusal-load-out = Konteyner muayene alanında kalır: yükü çıkarıldı ve kontrol burada biter.
refusal-resealed-for-good = Resmî mühür yerinde kalır: bu yükün kontrolü bitti.
refusal-seal-off = Konteynerde mühür yok.
refusal-no-seal = Konteynerde mühür yok: kesilecek bir şey yok, kapılar açılabilir.
refusal-sealed = Mühür hâlâ yerinde.
refusal-sealed-already = Konteyner zaten mühürlü.
refusal-yard-safe-already = Saha zaten güvenli.
refusal-doors-closed = Kapılar kapalı.
refusal-doors-open = Önce iki kanat da kapatılmalı.
refusal-leaf-open-already =
    { $leaf ->
        [left-door] Sol
       *[right-door] Sağ
    } kanat zaten açık.
refusal-leaf-hooked-already =
    { $leaf ->
        [left-door] Sol
       *[right-door] Sağ
    } kanat zaten sabitlenmiş.
refusal-leaf-closed =
    { $leaf ->
        [left-door] Sol
       *[right-door] Sağ
    } kanat kapalı.
refusal-right-leaf-first = Sağ kanat sol kanadın üstüne biner ve önce açılır.
refusal-left-leaf-first = Sağ kanat sol kanadın üstüne biner: önce sol kanat kapanır.
refusal-not-inside = Konteynerin içinde değilsiniz.
refusal-leaves-not-hooked =
    Boşaltmadan önce iki kanat da sabitlenir; { $leaf ->
        [left-door] sol
       *[right-door] sağ
    } kanat sabitlenmemiş.
refusal-unloaded-already = Konteyner zaten { $depth } m derinliğe kadar boşaltıldı.
refusal-no-such-finding = { $finding } numaralı geçerli bir bulgu yok.
refusal-release-open = Açık ya da mühürsüz bir konteyner serbest bırakılamaz.
refusal-not-decided = Önce karar verin.
refusal-no-report = Önce raporu doldurun.
refusal-defect = Program bu işlemde hata verdi; hiçbir şey değişmedi. Hata kayda geçti.
refusal-not-understood = İşlem anlaşılmadı: { $problems }
refusal-not-yours = İzliyorsunuz: bu alıştırmada yalnızca kendi memuru işlem yapar.
refusal-out-of-order = Bu mesaj sırasız geldi; hiçbir şey yapılmadı.

## Events: what happened

event-began =
    Alıştırma başlıyor. Yer: { $station }. { $count ->
        [one] Masada bir belge var
       *[other] Masada { $count } belge var
    }.
event-went = Yer: { $station }.
event-document-read = Okundu: { $title }, { $number }, { $issued } tarihli.
event-looked = { $how ->
    [gaze] Geçerken görüldü
    [torch] Fenerle görüldü
   *[close] Yakından bakıldı
}: { $target }.
event-instrument-read = Alet şunu gösteriyor:
event-scanned = Röntgen görüntüsü { $n } hazır.
event-seal-checked =
    Mühür { $how ->
        [view] gözden geçirildi: { $signs }.
        [verify] { $number ->
            [none] doğrulandı: { $signs }.
           *[other] doğrulandı. Numarası { $number }; { $signs }.
        }
        [tug] çekilerek denendi: { $signs }.
       *[twist] çevrilip bükülerek denendi: { $signs }.
    }
event-yard-made-safe = Saha güvenli: iş makineleri uzakta, araç frenli ve takozlu, çevre kordonu çekili.
event-air-tested =
    Hava { $where ->
        [gasket] kapı contasından
       *[inside] içeride
    } ölçüldü. { $count ->
        [0] Hiçbir değer sınırının üstünde değil.
       *[other] Sınırın üstünde: { $over }. Kimse girmez.
    }
event-ventilated = { $minutes } dk havalandırıldı.
event-seal-cut = { $number ->
    [none] Kesilecek mühür yoktu.
   *[other] { $number } numaralı mühür kesildi, torbalandı ve etiketlendi.
}
event-leaf-moved =
    { $leaf }: { $to ->
        [open] açık
        [hooked] sabitlendi
       *[closed] kapalı
    }.
event-entered = Yanınızda bir arkadaş ve gaz ölçerle içeridesiniz.
event-left = Yeniden dışarıdasınız.
event-unloaded =
    Ekip { $depth } m derinliğe kadar boşalttı. { $count ->
        [0] Muayene alanına bir şey eklenmedi.
        [one] Muayene alanına bir nesne eklendi.
       *[other] Muayene alanına { $count } nesne eklendi.
    }
event-unloaded-revealed = İçeride görünenler:
event-package-opened = Açıldı: { $target }. İçindekiler:
event-photographed = Fotoğraf { $n }: { $target }.
event-finding-recorded = Bulgu { $n } kaydedildi: { $category }.
event-finding-withdrawn = Bulgu { $n } geri çekildi.
event-lead-named = Bundan sonra yöneten: { $who }.
event-decided = Karar: { $decision }, güven %{ $confidence }.
event-resealed = { $kind ->
    [interim] { $old ->
        [none] Geçici mühür { $new } takıldı; öncesinde mühür yoktu.
       *[other] Geçici mühür { $new } takıldı; önceki: { $old }.
    }
   *[official] { $old ->
        [none] Resmî mühür { $new } takıldı; öncesinde mühür yoktu.
       *[other] Resmî mühür { $new } takıldı; eskisi: { $old }.
    }
}
event-reported = Rapor dolduruldu.
event-signed = Rapor imzalandı. Alıştırma bitti.
event-mishap = Olay ({ $step }): { $what }.
event-spent = { $minutes } dk geçti.

## Lines

status-line = Dakika { $minute } / { $budget } · { $station }
reading-line = { $instrument }, { $place }: { $quantity } { $value } { $unit }
thing-line = { $kind } { $handle }: eşiğin { $depth } m gerisinde, { $across } m { $side ->
    [left] solda
   *[right] sağda
}, { $y } m yükseklikte
thing-outside = { $kind } { $handle }: eşiğin { $depth } m önünde, { $across } m { $side ->
    [left] solda
   *[right] sağda
}, { $y } m yükseklikte
thing-named = { $handle }: { $kind }
thing-paper = { $handle }
things-line = { $kind } ({ $count }): { $handles }
tally-line = kalem { $item }, { $kind }: { $count }
tally-line-unlisted = listede olmayan, { $kind }: { $count }

## Mishaps

mishap-struck-by-door = kapı çarptı
mishap-exposed-to-gas = gaza maruz kalındı
mishap-run-over-risk = ezilme tehlikesi
mishap-alarm-ignored = bir alarm dikkate alınmadı

## Outcomes

outcome-undecided = Karar verilmedi.
outcome-found = Gizlenen bulundu ve karar buna uygun.
outcome-found-with-false-alarms = Gizlenen bulundu ve karar buna uygun; ancak doğru olmayan bir sonuç da kaydedildi.
outcome-found-wrong-lead = Gizlenen bulundu; iş yanlış birime verildi.
outcome-against-a-gate = Karar uygun, ama ona giden yolda zorunlu bir adım atlandı.
outcome-found-wrong-decision = Gizlenen bulundu; karar buna uygun değil.
outcome-missed = Bir şey gizlenmişti ve kaydedilmedi.
outcome-missed-but-held = Bir şey gizlenmişti; konteyner alıkondu ama içindeki kaydedilmedi.
outcome-false-alarm = Doğru olmayan bir sonuç kaydedildi.
outcome-corrected = Belgelerdeki hatalar bulundu ve düzeltildi; eşya yoluna devam ediyor.
outcome-corrected-in-part = Eşya düzeltmeyle yoluna devam ediyor, ama her hata belirtilmedi.
outcome-errors-passed = Belgelerdeki hatalar gözden kaçtı ya da eşyaya karşı kullanıldı.
outcome-rightly-released = Yanlış bir şey yoktu ve konteyner serbest bırakıldı.
outcome-held-without-cause = Yanlış bir şey yoktu, yine de konteyner alıkondu.
outcome-corrected-without-cause = Yanlış bir şey yoktu, yine de düzeltme istendi.
outcome-right-without-ground = Karar doğru, ama konteyner kayda geçmiş bir gerekçe olmadan arandı.

## Points: what counted

point-yard-safe-first = Kimse konteynere dokunmadan saha güvenli kılındı.
point-yard-not-safe = Saha güvenli değilken konteynere dokunuldu.
point-air-before-doors = İlk kanat açılmadan hava ölçüldü.
point-doors-without-air-test = Hava hiç ölçülmeden bir kanat açıldı.
point-air-before-entry = Kimse girmeden içerideki hava ölçüldü ve temiz çıktı.
point-entry-without-clear-air = İçerideki hava ölçülüp temiz çıkmadan girildi.
point-air-before-unloading = Ekip boşaltmadan içerideki hava ölçüldü ve temiz çıktı.
point-leaves-hooked = Kimse girmeden iki kanat da sabitlendi.
point-mishap-struck-by-door = Sabitlenmemiş bir kanat çarptı.
point-mishap-exposed-to-gas = İnsanlar sınırın üstündeki gaza maruz kaldı.
point-mishap-run-over-risk = Ezilme tehlikesi.
point-mishap-alarm-ignored = Gaz ölçerin uyarısı göz ardı edildi.
point-nothing-dangerous-done = Korunma gerektiren bir şey yapılmadı.
point-ground-before-intrusion = Her müdahaleden önce kaydedilmiş ve dayanağı olan bir gerekçe.
point-unit-identified-before-cutting = Mühür kesilmeden konteynerin numarası okundu.
point-seal-recorded-before-cutting = Mühür kesilmeden gözden geçirildi ve numarası okundu.
point-photographed-in-place = Bulunan, durduğu yerde fotoğraflandı.
point-right-lead =
    Yönetmesi gereken: { $lead ->
        [officer] memur
        [supervisor] amir
        [drug-unit] narkotik birimi
        [excise] özel tüketim vergisi birimi
        [police] polis
        [gas-specialist] gaz uzmanı
       *[valuation] kıymet birimi
    }.
point-decision-has-ground = Karar gerekçesini belirtiyor.
point-report-agrees = Rapor kaydedilenlerle ve gerçekte olanla uyuşuyor.
point-hidden-found = Gizli bir yük bulundu ve kaydedildi.
point-hidden-missed = Gizli bir yük kaydedilmedi.
point-paper-error-found = Belgede bir hata bulundu: { $field }.
point-paper-error-missed = Belgedeki bir hata kaydedilmedi: { $field }.
point-false-alarm = Doğru olmayan bir bulgu.
point-rightly-nothing-found = Toplanan kanıta dayanarak, hiçbir şeyin olmadığı yerde hiçbir şey kaydedilmedi.
point-papers-read = Belgeler okundu.
point-plates-compared = Konteynerin levhaları okundu.
point-weighed-before-opening = Her müdahaleden önce tartıldı.
point-scanned-before-opening = Her müdahaleden önce tarandı.
point-order = Adımlar kendi sırasında.
point-seal-vvtt = Mühür gözden geçirildi, doğrulandı, çekildi, çevrilip büküldü.
point-minutes = Harcanan dakika: { $minutes } / { $budget }.
point-clean-left-closed = Temiz bir konteyner kapalı bırakıldı.
point-opened-on-ground = Temiz bir konteyner, dayanağı olan bir gerekçeyle açıldı.
point-unloaded-on-ground = Temiz bir konteyner, dayanağı olan bir gerekçeyle kısmen boşaltıldı.
point-opened-without-need = Temiz bir konteyner, dayanağı olan bir gerekçe olmadan arandı.
point-unloading-depth = Gerekenden derine boşaltılmadı: { $depth } m.
point-resealed = Serbest bırakılmadan önce resmî mühürle kapatıldı.

## Truth: what was there

truth-c01 = Kapıların hemen arkasında, kimsenin beyan etmediği çantalar: { $count }.
truth-c02 = Yükün içinde başka şey bulunan kaplar: { $count }.
truth-c03 = Yükün içine bir şey yerleştirilmiş kapları: { $count }.
truth-c04 = Ön duvarın önündeki kaplamanın arkasında paketler; kaplamayla birlikte { $count } parça.
truth-c05 = Tavan altındaki kaplamanın üstünde paketler; kaplamayla birlikte { $count } parça.
truth-c06 = İkinci zeminin altında paketler; zeminle birlikte { $count } parça.
truth-c08 = Kapı kanadındaki sacın arkasında paketler; sacla birlikte { $count } parça.
truth-c09 = Soğutmalı konteynerin makinesinde, kapaklarının arkasında paketler: { $count }.
truth-c12 = Kapıların arkasında tümü ahşap olmayan kirişler: { $count }.
truth-c13 = Çekicinin bir boşluğunda paketler: { $count }.
truth-kind = Beyan edilenden başka eşya bulunan kaplar: { $count }.
truth-origin = Menşei beyan edilenden başka olan kaplar: { $count }.
truth-tariff = Eşyası beyan edilenden başka alt pozisyona giren kaplar: { $count }.
truth-value = Eşyası faturadakinden değerli olan kaplar: { $count }.
truth-quantity = Beyan edilenden çok kap: { $count } fazla.
truth-seal-wrong-number = Mührün numarası belgelerdekinden farklıydı ve bunu açıklayan bir kayıt yoktu.
truth-seal-glued = Mühür açılmış ve yeniden birleştirilmişti.
truth-seal-not-locked = Mühür hiç kilitlenmemişti.
truth-seal-missing = Konteynerde mühür yoktu.
truth-gas =
    İçerideki hava bir sınırın üstündeydi: { $substance ->
        [ammonia] amonyak
        [benzene] benzen
        [carbon-dioxide] karbondioksit
        [carbon-monoxide] karbonmonoksit
        [chloropicrin] kloropikrin
        [combustible-gas] yanıcı gaz
        [ethylene-oxide] etilen oksit
        [formaldehyde] formaldehit
        [methyl-bromide] metil bromür
        [oxygen] oksijen
        [phosphine] fosfin
        [sulfuryl-fluoride] sülfüril florür
        [toluene] toluen
       *[other] { $substance }
    }.
truth-rule = { $rule } kuralına aykırılık, { $field } ({ document-named }): { $wrong } → { $right }
truth-code = { $rule } listesinde olmayan bir kod, { $field } ({ document-named }): { $wrong } → { $right }
truth-check-digit = Kontrol rakamı tutmuyor ({ $rule }), { $field } ({ document-named }): { $wrong } → { $right }
truth-mismatch = İki bilgi birbirini tutmuyor, { $field } ({ document-named }): { $wrong } → { $right }

## Oddities: innocent, and seen in clean boxes too

oddity-resealed = Mühür yolda { $seal } mührüyle değiştirilmişti ve kapı kaydı bunu belirtiyor.
oddity-air-bag = Kapıların arkasındaki boşluğu bir hava yastığı dolduruyordu.
oddity-timber = Kapıların arkasında yük sabitlemeden kalan ahşap duruyordu.
oddity-lining = Birimin içinde tahta kaplama var; arkasında bir şey yoktu.
oddity-leaf = Bir kapı kanadının nervürleri sacla kaplı; arkasında oraya ait olmayan bir şey yoktu.
oddity-core = Bir kap, aynı kalemdeki diğerlerinden ağırdı: metal bir çekirdek ona aittir.
oddity-spares = Soğutmalı konteynerin makinesinde yedek parçalar vardı.
oddity-frost = Soğutmalı konteynerin evaporatöründe buz birikmişti.
oddity-moved = Bir kap, yükleme planında yazandan başka bir yere konmuştu.
oddity-slid = Yük, istifte bırakılan boşluğa doğru kaymıştı.
oddity-export = Sevk ülkesinin kaydında { $line }. satır faturadan farklıydı; eşya faturayı doğruladı.
oddity-repacked = Bir kap yolda yeni ambalajla yeniden paketlenmişti.
oddity-wet = Yükün bir kısmına su değmişti: oradaki kaplar beyan edilenden ağırdı, ambalajları da koyulaşmıştı.
oddity-patched-floor = Döşeme yamanmıştı; alttan bakınca altta bir yama olarak görünüyordu.
oddity-patched-cover = Branda yamanmıştı: yılların kullanımı, başka bir şey değil.
oddity-jointed-cable = Branda halatında ek vardı; gümrük mührü altındaki halatta ek olmaz, taşıyıcıya bu söylenir. Oradan hiçbir şey geçmemişti.

## Unseen: what an instrument that was not used would have shown

unseen-scan-anomaly = Röntgen, belgelerin açıklamadığı bir şey gösterirdi.
unseen-scan-agrees = Röntgen belgelerle uyuşurdu.
unseen-weight-differs = Kantar, belgelerin söylediğinden fazlasını gösterirdi.
unseen-weight-agrees = Kantar belgelerle uyuşurdu.
unseen-door-end-view = Açık kapılardan bir bakış bunu gösterirdi.
unseen-tally = Çıkanların sayımı bunu gösterirdi.
unseen-seal-signs = Mühürde bakma, doğrulama, çekme ve çevirmenin ortaya çıkardığı izler vardı.
unseen-seal-sound = Mühür yalnızca aşınma gösterirdi.
unseen-air-over = Gaz ölçer uyarırdı.
unseen-air-clear = Gaz ölçer hiçbir sınırın aşıldığını göstermezdi.

## Steps of the procedure

step-S00 = Yetki ve bildirim
step-S01 = Dosyayı oku
step-S02 = Risk notu ve gerekçe
step-S03 = Plan ve aletler
step-S04 = Güvenli saha
step-S05 = Konteyneri tanı
step-S06 = Radyasyon
step-S07 = Tart
step-S08 = Röntgen
step-S09 = Dıştan çevresini dolaş
step-S10 = Mühür
step-S11 = Hava ölçümü
step-S12 = Sınırın üstünde: havalandır ve yeniden ölç
step-S13 = Mührü kes ve aç
step-S14 = Kapıdan bakış
step-S15 = Giriş
step-S16 = Köpek ve sürüntü
step-S17 = Boşaltma
step-S18 = Boş konteynerin aranması
step-S19 = Şüphe: dur
step-S20 = Şimdi kim yönetiyor
step-S21 = Ön test ve numune
step-S22 = Karar
step-S23 = Yeniden mühürle
step-S24 = Rapor ve geri bildirim

## Axes

axis-safety = Güvenlik
axis-legality = Hukukilik ve delil
axis-detection = Tespit
axis-method = Yöntem
axis-facilitation = Kolaylaştırma

## Categories of findings

category-risk-indicator = risk göstergesi
category-paper-error = belgede hata
category-number-mismatch = uyuşmayan numaralar
category-weight-difference = ağırlık farkı
category-image-anomaly = görüntüde anormallik
category-seal-anomaly = mühürde anormallik
category-gas = gaz
category-load-disturbed = yük bozulmuş
category-structure = yapı
category-quantity = miktar
category-kind-of-goods = eşya cinsi
category-narcotics = uyuşturucu
category-tobacco = tütün
category-weapons = silah
category-other-contraband = başka kaçak eşya
category-all-in-order = her şey yolunda

## Decisions and leads

decision-release = serbest bırak
decision-correct-and-release = düzelt ve serbest bırak
decision-hold = beklet
decision-detain = alıkoy
decision-hand-over = yetkiliye devret
lead-officer = memur
lead-supervisor = amir
lead-drug-unit = narkotik birimi
lead-excise = özel tüketim vergisi birimi
lead-police = polis
lead-gas-specialist = gaz uzmanı
lead-valuation = kıymet birimi

## Stations, parts, papers

station-desk = Masa
station-gate = Kapı
station-scanner = Tarayıcı
station-bay = Muayene
part-left-door = sol kapı kanadı
part-right-door = sağ kapı kanadı
part-left-side = sol yan
part-right-side = sağ yan
part-front = ön duvar
part-roof = tavan
part-underside = alt taban
part-plates = bilgi plakaları
part-seal = mühür
part-vehicle = araç
part-air-tanks = { spot-air-tanks }
part-bumper = { spot-bumper }
part-cab-floor = { spot-cab-floor }
part-drive-shafts = { spot-drive-shafts }
part-engine = { spot-engine }
part-exhaust = { spot-exhaust }
part-fifth-wheel = { spot-fifth-wheel }
part-fuel-tanks = { spot-fuel-tanks }
part-tyres = { spot-tyres }
part-toolbox = alet sandığı
part-cable = branda halatı
part-bows = tavan çıtaları
document-risk-note = Risk notu
document-declaration = Beyanname verileri
document-tad = Transit refakat belgesi
document-cmr = CMR taşıma senedi
document-bill-of-lading = Konşimento
document-packing-list = Çeki listesi
document-gate-record = Kapı kaydı
document-invoice = Fatura
document-named = { $document ->
    [risk-note] { document-risk-note }
    [declaration] { document-declaration }
    [tad] { document-tad }
    [cmr] { document-cmr }
    [bill-of-lading] { document-bill-of-lading }
    [packing-list] { document-packing-list }
    [gate-record] { document-gate-record }
    [invoice] { document-invoice }
   *[other] { $document }
}

## Things

kind-air-bag = hava yastığı
kind-bale = balya
kind-big-bag = büyük çuval (big bag)
kind-box = kutu
kind-bundle = demet
kind-cage = kafes
kind-carton = karton koli
kind-coil = bobin
kind-crate = sandık
kind-document = belge
kind-drum = varil
kind-dunnage = istif takozu
kind-holdall = spor çanta
kind-lashing = bağlama kayışı
kind-frost = karlanma
kind-insulation = yalıtım
kind-lining = kaplama
kind-metal-core = metal çekirdek
kind-parcel = sarılı paket
kind-fuel = yakıt
kind-tools = aletler
kind-straps = kayışlar
kind-provisions = erzak
kind-water = su
kind-ibc = dökme yük konteyneri (IBC)
kind-jerrican = bidon
kind-pail = kova
kind-pallet = palet
kind-piece = parça
kind-roll = rulo
kind-sack = çuval
kind-timber = kereste
kind-tyre = lastik
kind-vehicle = araç
kind-goods = eşya
kind-taped-blocks = bantlanmış bloklar
kind-white-blocks = beyaz bloklar
kind-bags-of-powder = toz torbaları
kind-cartons-of-cigarettes = karton sigaralar
kind-metal-cases = metal sandıklar
kind-charges-with-warning-labels = uyarı etiketli patlayıcılar
kind-carved-tusks = oyma fil dişleri
kind-bundles-of-banknotes = banknot desteleri
kind-gas-cylinders = gaz tüpleri
look-class = sınıf
look-grade = kalite
look-list-price = liste fiyatı
look-made-in = üretim yeri
look-materials-from = malzemenin ülkesi
look-packed-in = ambalajlandığı ülke
look-cover = örtü
look-machine = soğutma ünitesi
look-marks = işaretler
look-screws = kapak vidaları
look-set-point = ayar sıcaklığı
look-max-gross-kg = en çok brüt kütle, kg
look-number = numara
look-plate = plaka
look-opening = açıklığından görünen
look-shows = bir açıklıktan
look-size-type = boyut ve tip
look-state = durum
look-tare-kg = dara, kg
seen-closed = kapalı
seen-end-of-line = seri sonu
seen-first = birinci kalite
seen-second-choice = ikinci kalite
seen-hooked = sabitlenmiş
seen-in-place = yerinde
seen-open = açık
seen-opened = açılmış
seen-sound = sağlam
seen-jointed = ekli
seen-sheath-worn = kılıfı aşınmış, eksiz
seen-whole = tek parça, eksiz
seen-patched = yamalı
seen-faded = solmuş, sağlam
seen-tarpaulin = branda
seen-off = çalışmıyor
seen-renewed = yenilenmiş
seen-runs = çalışıyor
seen-some-renewed = bir kısmı yenilenmiş
seen-weathered = eskimiş
seen-fresh-paint = { sign-fresh-paint }
seen-new-rivets = { sign-new-rivets }
seen-weld-repair = { sign-weld-seam }
seen-taped-blocks = bantlı bloklar
seen-white-blocks = beyaz bloklar
seen-bags-of-powder = toz torbaları
seen-cartons-of-cigarettes = karton sigaralar
seen-metal-cases = metal sandıklar
seen-charges-with-warning-labels = uyarı etiketli patlayıcılar
seen-carved-tusks = oyma fil dişleri
seen-bundles-of-banknotes = banknot desteleri
seen-gas-cylinders = gaz tüpleri

## Signs of a seal

sign-gives-way = gevşiyor
sign-missing = mühür yok
sign-none = dikkat çeken bir şey yok
sign-residue = kalıntı
sign-residue-at-bush = burçta kalıntı
sign-scuffs = sürtünme izleri
sign-shows-gap = aralık görünüyor
sign-slight-play = hafif boşluk
sign-turns-free = serbestçe dönüyor
sign-turns-unevenly = düzensiz dönüyor

## Instruments

instrument-weighbridge = kantar
instrument-tape = şerit metre
instrument-gas-meter = gaz ölçer
place-platform = platform
place-gasket = kapı contası
place-inside = içerisi
place-inner-length = iç uzunluk
place-inner-width = iç genişlik
place-inner-height = iç yükseklik
place-outer-length = dış uzunluk
quantity-gross-mass = brüt kütle
quantity-length = uzunluk
quantity-length-to-cargo = yüke kadar uzunluk
quantity-ammonia = amonyak
quantity-benzene = benzen
quantity-carbon-dioxide = karbondioksit
quantity-carbon-monoxide = karbonmonoksit
quantity-chloropicrin = kloropikrin
quantity-1-2-dichloroethane = 1,2-dikloroetan
quantity-ethylene-oxide = etilen oksit
quantity-combustible-gas = yanıcı gaz
quantity-formaldehyde = formaldehit
quantity-methyl-bromide = metil bromür
quantity-oxygen = oksijen
quantity-phosphine = fosfin
quantity-sulfuryl-fluoride = sülfüril florür
quantity-toluene = toluen

### the line to the bay

refusal-too-many = Bir anda çok fazla şey gönderildi; dikkate alınmadı.
refusal-not-present = Şu anda bu adda alıştırmayı devralabilecek kimse yok.

### Looking and tapping

refusal-no-such-patch = “{ $handle }” üzerinde “{ $patch }” parçası yok.
refusal-looked-already = “{ $handle }” daha önce incelendi.
refusal-too-dark = İçerisi çok karanlık: “{ $handle }” fenersiz görünmez.
refusal-not-a-panel = Yalnız duvarlar, kanatlar, tavan ve alt yüz tokmakla yoklanır; “{ $handle }” bunlardan değil.
refusal-not-packed = Bu yanınıza alınmadı: { $tool }.
refusal-gaze-by-poses = Geçerken görülenler durduğunuz ve baktığınız yerden anlaşılır; ayrıca istenmez.
refusal-poses = Muayene yerinde nerede durduğunuz anlaşılmadı: { $problems ->
    [not-finite] bir konum sayı değil
    [not-a-turn] bir dönüş geçerli değil
    [too-far] orada kimse duramaz
    [clock] zaman geri gitti
    [ahead] zaman ileri kaçtı
   *[other] { $problems }
}.
point-exterior-walk = Üniteye dışarıdan her yönden bakıldı: { $all } parçadan { $seen }.
instrument-mallet = tokmak
quantity-pitch = ses perdesi
quantity-ring = çınlama süresi

## Kit, instruments, people, evidence

refusal-stopped = Alıştırma durduruldu; geriye yalnızca değerlendirme kaldı.
refusal-packed-already = Zaten alındı: { $tool }.
refusal-belt-full = Kemer { $holds } alet taşır; önce birini masada bırakın.
refusal-no-switch = Bunun düğmesi yok: { $instrument }.
refusal-on-already = Zaten açık: { $instrument }.
refusal-not-on = Önce açın ve arka planı ölçmesini bekleyin: { $instrument }.
refusal-no-such-setting = “{ $setting }” bunun bir kullanım biçimi değil: { $instrument }.
refusal-not-for-this = “{ $handle }” üzerinde kullanılmaz: { $instrument }.
refusal-no-hole = “{ $handle }” üzerinde bakılacak bir delik yok.
refusal-not-to-them = Bu, bu kişiye söylenmez.
refusal-said-already = Bu zaten söylendi.
refusal-routine-not-proven = Ekip bu rutini, imzalanmış alıştırmalarda kendiniz kanıtladıktan sonra sizin yerinize yapar.
refusal-no-hints = Bu alıştırmada ipucu yok.
refusal-nothing-unloaded = Alanda sayılacak bir şey yok.
refusal-frozen-already = Tüm işlem zaten durduruldu.
refusal-marked-already = “{ $handle }” yanında zaten bir işaret var.
refusal-no-exhibit = “{ $handle }” üniteye aittir, delil olarak alınmaz.
refusal-taken-already = Bu zaten alındı: “{ $handle }”.
refusal-seal-not-cut = Mühür kesildikten sonra delil olur.
refusal-handed-over-already = Olay yeri zaten devredildi.
refusal-not-the-lead = Olay yeri, yönetici olarak belirlenene devredilir.
refusal-strapped-already = Emniyet kayışı zaten takılı.
event-packed = Kemerde: { $tool }.
event-unpacked = Masada bırakıldı: { $tool }.
event-planned = Kontrol şu kapsamda yapılacak: { $tier }.
event-switched-on = Açıldı: { $instrument }.
event-used = Kullanıldı: { $instrument }, { $target }. { $signs }
event-looked-up = Kayıt yanıt veriyor: { $register }.
event-said = { $who } – { $move }: { $answer }
event-called = Telsizle { $who }: { $answer }
event-delegated = Ekip bunu yaptı: { $routine }. Fotoğraflanan parça: { $count }.
event-hinted = Sıradaki adım: { $step }. { $action }
event-strapped = Emniyet kayışı iç kilit çubuklarına takıldı.
event-tally-audited = Kendiniz saydınız, kalem { $item }: { $counted }.
event-froze = Tüm işlem durdu; olay yeri olduğu gibi korunuyor.
event-marked = İşaret { $n } burada: { $target }.
event-exhibit-taken = Delil { $n } { $bag } torbasında, etiketlendi ve kaydedildi: { $target }.
event-handed-over = İmza karşılığı devredildi: { $to }. Delil: { $count }.
event-stopped = Alıştırma burada durduruluyor ({ $step }): { $what }. Nedeni değerlendirmede.
mishap-cargo-fell = kayışsız açılan kapıdan yük düştü
mishap-trailer-moved = takozsuz römork hareket etti
mishap-overcome-by-gas = gazdan fenalaştı
mishap-drilled-blind = görüntü ve hava ölçümü olmadan delindi
mishap-handled-unknown = bilinmeyen maddeye yetkili birim olmadan dokunuldu
mishap-dog-exposed = köpek temiz olmayan havaya sokuldu
mishap-evidence-lost = mühür numarası okunmadan kesildi
point-mishap-cargo-fell = Kayışsız açılan kapıdan yük düştü.
point-mishap-trailer-moved = Römork hareket etti: takoz yoktu.
point-mishap-overcome-by-gas = Sınırın çok üstündeki havaya girildi; alıştırma sona erdi.
point-mishap-drilled-blind = Görüntü ve hava ölçümünden önce delindi.
point-mishap-handled-unknown = Yetkili belirlenmeden bilinmeyen maddeye dokunuldu.
point-mishap-dog-exposed = Köpek temiz olmayan havaya sokuldu.
point-mishap-evidence-lost = Mühür okunmadan kesildi: delil kayboldu.
category-trace = madde izi
category-dog-indication = köpeğin işareti
category-radiation-alarm = radyasyon alarmı
category-signs-of-people = içeride insan belirtileri
category-misdeclared = kıymet, menşe veya tarife yanlış beyan
category-explosives = patlayıcı, havai fişek
category-radiation = radyoaktif kaynak
category-people = içeride insanlar
category-cites = koruma altındaki türler
category-counterfeit = taklit şüphesi
category-waste = atık, beyan edilmemiş tehlikeli madde
category-cash = nakit, altın
lead-prosecutor = savcı
lead-ordnance-disposal = bomba imha
lead-radiation-protection = radyasyondan korunma
lead-fire-service = itfaiye
lead-rescue-service = kurtarma ekibi
lead-environment = çevre makamı
lead-cites-authority = korunan türler makamı
lead-right-holder = hak sahibi
lead-financial-intelligence = mali istihbarat
lead-specialist = bir uzman
decision-wait = uzmanı beklemek
decision-seize = el koymak
register-seal = mühürler
register-bic = konteynerler
register-consignee = alıcılar
register-movement = transit hareketi
register-tariff = tarife ve izinler
who-driver = sürücü
who-agent = acente
who-supervisor = amir
move-state-power = kontrolün hangi yetkiyle yapıldığını söylemek
move-ask-route = güzergâhı sormak
move-ask-stops = yoldaki durakları sormak
move-ask-load = kimin ne yüklediğini sormak
move-ask-seal = mührü kimin taktığını sormak
move-ask-consent = açılışta bulunmasını istemek
move-decline-haste = acele etmeyi reddetmek
move-decline-gift = hediyeyi reddetmek
move-ask-authority = hasar bırakan işlem için izin istemek
move-report-gift = bir teklifi bildirmek
tier-document = yalnız belgeler
tier-scan = tarama
tier-door-end = kapıdan bakış
tier-partial = kısmi boşaltma
tier-full = tam boşaltma
routine-walk-round = etrafını dolaşıp fotoğraflamak
taken-as-exhibit = delil
taken-as-sample = mühürlü numune
instrument-axle-scale = dingil kantarı
instrument-co2-probe = karbondioksit sondası
instrument-density-meter = yoğunluk ölçer
instrument-dog-team = köpek ekibi
instrument-drill = matkap
instrument-fibrescope = fiberskop
instrument-heartbeat-detector = kalp atışı dedektörü
instrument-laser = lazer metre
instrument-loupe = büyüteç
instrument-magnet = mıknatıs
instrument-mirror = ayna
instrument-multi-gas = taşınır gaz ölçer
instrument-pager = kişisel radyasyon dedektörü
instrument-paint-gauge = boya kalınlık ölçer
instrument-platform-scale = platform kantarı
instrument-pole-camera = çubuklu kamera
instrument-presumptive-test = ön test
instrument-pry-bar = levye
instrument-radiation-portal = radyasyon portalı
instrument-raking-light = yanal ışık
instrument-riid = nüklit tanımlayıcı
instrument-seal-gauge = mühür mastarı
instrument-thermal-camera = termal kamera
instrument-trace-swab = iz sürüntüsü
instrument-under-vehicle-camera = araç altı kamerası
instrument-uv-lamp = morötesi lamba
tool-hand = çıplak el
tool-seal-gauge = mühür mastarı
tool-camera = fotoğraf makinesi
tool-tape = şerit metre
tool-torch = el feneri
tool-gas-lance = gaz sondası
tool-mallet = tokmak
tool-bolt-cutter = cıvata kesici
tool-loupe = büyüteç
tool-uv-lamp = morötesi lamba
tool-pager = kişisel radyasyon dedektörü
tool-riid = nüklit tanımlayıcı
tool-magnet = mıknatıs
tool-paint-gauge = boya kalınlık ölçer
tool-mirror = ayna
tool-pole-camera = çubuklu kamera
tool-laser = lazer metre
tool-density-meter = yoğunluk ölçer
tool-fibrescope = fiberskop
tool-drill = matkap
tool-pry-bar = levye
tool-trace-kit = iz kiti
tool-test-kit = test kiti
tool-thermal-camera = termal kamera
tool-co2-probe = karbondioksit sondası
tool-multi-gas = taşınır gaz ölçer
setting-first-pass = birinci geçiş
setting-second-pass = ikinci geçiş
setting-30-s = 30 saniye
setting-120-s = 2 dakika
setting-300-s = 5 dakika
setting-inner-length = iç uzunluk
setting-inner-width = iç genişlik
setting-inner-height = iç yükseklik
setting-outer-length = dış uzunluk
setting-vent = var olan açıklık
setting-hole = delinmiş delik
setting-sample = numune
setting-blank = kör numune
setting-gasket = kapı contası
setting-bottom = altta
setting-middle = ortada
setting-top = üstte
place-unit = ünite
refusal-no-such-beam = Bu görünüş bu ışınla alınmaz: { $view }.
refusal-release-interim = Geçici mühür ara içindir: serbest bırakmadan önce resmî mührü takın.

## The procedure: steps, points, tiers, what follows from a finding

step-S00-check = Yasa bu kontrole izin veriyor; haber verilmesi gerekenlere haber verildi ve kimin bulunabileceği belli.
step-S00-failure = Müdahaleden önce yetki kayda geçirilmemiş.
step-S01-check = Sahadan önce: dosyanın her belgesi ve geçmişi hakkında bilinenler.
step-S01-failure = Bir belge okunmadan kalır.
step-S02-check = En az bir neden yazıldı: ne anlama gelebileceği ve kontrolün ne kadar derine ineceği.
step-S02-failure = Konteyner gerekçesiz aranır.
step-S03-check = Risk notu hazır; kişiler, köpek, uzman, aletler ve koruyucular seçildi, bir kişi kayıt tutuyor.
step-S03-failure = Muayene alanında bir alet eksik kalır ve biri onu almaya geri döner.
step-S04-check = İş makineleri durdu ya da uzakta, insanlar görünür, kordon çekili; park edilmiş, frende, motor kapalı, tekerler takozlu, ayrılmış dorse desteklenmiş, soğutucu enerjisiz.
step-S04-failure = Yanında insanlar dururken araç hâlâ kayabilir.
step-S05-check = Kontrol basamağıyla numara, boyut-tip kodu, güvenlik plakası, kütleler ve tehlike levhaları belgelerle uyuşuyor.
step-S05-failure = Yanlış konteyner açılır.
step-S06-check = Önce arka plan ölçülür; portalın sonucu bilinir, yaklaşırken kişisel dedektör açıktır.
step-S06-failure = Biri doğrulanmış bir alarma yaklaşır.
step-S07-check = Tartıldı ve beyan edilen kütle ile dara ile karşılaştırıldı; yakıt ve kişiler hesaba katıldı.
step-S07-failure = Bir fark görülür ve üzerinde durulmaz.
step-S08-check = Alan boş, sürücü tarama yönteminin dediği yerde; görüntü beyanla karşılaştırılarak okunur.
step-S08-failure = Görüntüde hiçbir şey işaretlenmez.
step-S09-check = Kapılardan önce: ön, yanlar, alt, kapılar, ayna veya direkle tavan; fener ve mıknatısla; kimse tırmanmaz.
step-S09-failure = Konteynerin bir yüzüne hiç bakılmaz.
step-S10-check = Gerekirse önce sürüntü; sonra bakma, doğrulama, çekme ve çevirme; asma yeri, perçin ve menteşelerle birlikte; fotoğrafı çekilir.
step-S10-failure = Mühür okunmadan kesilir; söyleyebilecekleri kaybolur.
step-S11-check = Açmadan önce: contadan ya da havalandırmadan çubukla, değer sabitlenene dek; uyarı etiketleri okunmuş.
step-S11-failure = Yalnız contada ölçülür, dipteki hava biliniyor sanılır.
step-S12-check = Sınır aşılmışsa kimse girmez: olanaklıysa zorlamalı havalandırma, sonra yeniden ölçüm; sürerse uzman.
step-S12-failure = Biri yine de girer.
step-S13-check = Konteyner tanındı, mühür okundu, hava ölçüldü. Uygun kesici, mühür poşette ve etiketli; iç çubuklara kayış, kenarda dur, önce sağ kanat, yavaşça, iki kanat da kancalı.
step-S13-failure = Yük açanın üstüne düşer ya da mühür atılır.
step-S14-check = Dışarıdan: kapı arkasında çantalar, koku (bilerek koklanmaz), yeni destek malzemesi, ikinci mühür, yük görüntüyle karşılaştırılır.
step-S14-failure = Biri hemen içeri girer.
step-S15-check = İçerideki hava temiz; bir arkadaş, üzerinde gaz ölçer, çıkış açık, ışık; elle 25 kg’dan ağırı kaldırılmaz; sıcak ve molalar gözetilir.
step-S15-failure = Biri içeride yalnızdır.
step-S16-check = Hava temizlendikten sonra ve her şeye el değmeden önce.
step-S16-failure = Sürüntü daha önce ellenmiş yerden alınır.
step-S17-check = Ekip memurun planına göre boşaltır; memur sayımı denetler, numune alır, benzeri benzerle tartar, her arada mühürler.
step-S17-failure = Sayım yapılmaz.
step-S18-check = Önce uzunluklar, vurma ve var olan açıklıklar: taban, tavan, dikmeler, kapılar, ön. Görüntü ve yanıcı gaz ölçümü olmadan delinmez; depoya asla.
step-S18-failure = Hiçbir şey ölçülmemiş.
step-S19-check = Ellemeyi bırak, geri çekil, yeri işaretle, olduğu gibi fotoğrafla.
step-S19-failure = Önce eşya yerinden oynatılır.
step-S20-check = Kimin yöneteceğini bulgu söyler; merkezin tablosu adını verir.
step-S20-failure = Başka bir kurumun işi yapılır.
step-S21-check = Yalnız yöneten söylerse, korunarak, numuneler güvende. Asla tadılmaz; patlayıcı, radyoaktif ya da bilinmeyen toz olabilecek açılmaz.
step-S21-failure = Bir şey uygun koruma olmadan ellenir.
step-S22-check = Kendi yetkisi içinde, gerekçe ve güven derecesiyle.
step-S22-failure = Karar memurun yetkisini aşar.
step-S23-check = Resmî mühür takılı; eski ve yeni numara kayıtlı; taşıyıcıya bildirildi; konteyner temiz, yük yerleştirilmiş.
step-S23-failure = Yeni mühür hiçbir kayıtta yok.
step-S24-check = Rapor imzalanır ve hiçbir şey bulunmasa da risk analizine bildirilir.
step-S24-failure = Hiçbir şey bulunmadığını kimse öğrenmez.
spot-bumper = Tampon
spot-bumper-normal = Her yeri aynı ölçüde yıpranmış, bağlantılar eski.
spot-bumper-abnormal = Yeni bağlantı, kaynak ya da dolgu; kir içinde temiz yerler.
spot-engine = Motor bölmesi
spot-engine-normal = Parçalar aynı ölçüde kirli; kapak ve filtreler orijinal.
spot-engine-abnormal = Eskinin içinde yeni metal; ellenmiş bir kapak.
spot-tyres = Lastikler ve jantlar
spot-tyres-normal = Aynı ses verir ve aynı oturur.
spot-tyres-abnormal = Biri ötekilerden farklı ses verir ya da oturur; subap ya da janta yeni dokunulmuş.
spot-cab-floor = Kabin tabanı
spot-cab-floor-normal = Düz, tek yükseklikte, kaplaması eski.
spot-cab-floor-abnormal = Basamak, yeni vidalar, kalkan kaplama.
spot-fuel-tanks = Yakıt depoları
spot-fuel-tanks-normal = Kelepçeler yıpranmış, dikişler orijinal, gösterge uyuşuyor.
spot-fuel-tanks-abnormal = Yeni dikiş ya da boya; gösterge ile ses farklı. Depolar asla delinmez.
spot-cab = Kabin ve dolaplar
spot-cab-normal = Paneller oturuyor, iç ve dış ölçüler uyuşuyor.
spot-cab-abnormal = Gevşek ya da yeni vidalanmış panel; içeride dıştan beklenenden az yer.
spot-air-tanks = Hava tankları
spot-air-tanks-normal = Hepsi aynı yaşta, hepsi bağlı.
spot-air-tanks-abnormal = Sistemin gerektirdiğinden bir fazla; yeni boya ya da bağlantı.
spot-drive-shafts = Kardan milleri
spot-drive-shafts-normal = Eşit kirli ve yağlı, alışıldık kalınlıkta.
spot-drive-shafts-abnormal = Taze gres, kaynak izi ya da alışılmadık kalınlık.
spot-fifth-wheel = Beşinci teker
spot-fifth-wheel-normal = Plakanın altı açık, kir ve gres eski.
spot-fifth-wheel-abnormal = Altta kapak levhası, yeni cıvatalar ya da temiz yerler.
spot-outside = Dış ve alt taban
spot-outside-normal = Alttan tüm kirişler görünür.
spot-outside-abnormal = Kirişleri bir levha örtüyor; yeni boya, kaynak ya da dolgu.
spot-doors = Kapılar, iç ve dış
spot-doors-normal = İçeride nervürler ve açık boşluklar; kilit, perçin ve menteşeler sağlam.
spot-doors-abnormal = Nervürlerin üstünde levha, gevşek cıvatalar, farklı renkte yapıştırma.
spot-right-side = Sağ yan
spot-right-side-normal = Boş ve metalik ses verir; içteki onarım dışta, dıştaki içte görünür.
spot-right-side-abnormal = Boğuk ses ya da yalnız bir yüzden görünen onarım.
spot-left-side = Sol yan
spot-left-side-normal = { spot-right-side-normal }
spot-left-side-abnormal = { spot-right-side-abnormal }
spot-side-walls = Yan duvarlar
spot-side-walls-normal = { spot-right-side-normal }
spot-side-walls-abnormal = { spot-right-side-abnormal }
spot-front = Ön duvar
spot-front-normal = Oluklu; köşe blokları ve havalandırmalar içeriden görünür; iç uzunluk tipe uygun.
spot-front-abnormal = Bloklar ya da havalandırmalar görünmüyor; içi fazla kısa; boğuk ses.
spot-roof = Tavan ve çatı
spot-roof-normal = Tabandan yükseklik doğru ve kirişler görünür.
spot-roof-abnormal = Fazla alçak, kirişler görünmüyor, çatıda kaynak ya da yama.
spot-floor = Taban
spot-floor-normal = Düz ve tek yükseklikte.
spot-floor-abnormal = Eşikte basamak, yeni vidalar, tuhaf onarımlar.
spot-fans = Soğutma ünitesi ve fanlar
spot-fans-normal = Kapaklar mühürlü, vidalar eski, hava akıyor, sıcaklık kaydı tam.
spot-fans-abnormal = Kapak mührü kopuk, yeni vidalar, tuhaf hava akışı, kayıtta boşluklar.
spot-tarpaulin = Branda, çıtalar ve halat
spot-tarpaulin-normal = Halat tek parçadır ve her kuşgözünden geçer, bez sağlam ya da düzgün dikilmiş, bütün çıtalar yuvasında.
spot-tarpaulin-abnormal = Halatta ek, atlanmış kuşgözü, taze dikiş ya da yapıştırıcı, yerinden çıkmış çıta.
spot-exhaust = Egzoz
spot-exhaust-normal = Yaşına uygun aşınma ve is; tek boru, tek hat.
spot-exhaust-abnormal = İssiz bir parça, yeni kaynaklar, hiçbir yere gitmeyen boru.
tier-document-about = Belgeler ve plakalar: hiçbir şeye dokunulmaz.
tier-scan-about = Tartma, röntgen, çevresini dolaşma, mühür kontrolü: konteyner kapalı kalır.
tier-door-end-about = Açılıp bakılır, kapı düzlemi aşılmadan.
tier-partial-about = Girilir, kısmen boşaltılır, kaplar açılır.
tier-full-about = Ön duvara kadar boşaltılır, boş konteyner aranır.
row-all-in-order = Hiçbir şey, her şey yolunda
row-paper-error = Belgede iyi niyetli hata
row-misdeclared = Miktar, cins, kıymet, menşe ya da tarife yanlış beyan
row-seal = Mühür yok, farklı ya da oynanmış
row-narcotics = Uyuşturucu, öncül maddeler
row-tobacco = Tütün, alkol
row-weapons = Ateşli silah, parça, mühimmat
row-explosives = Patlayıcı, havai fişek
row-radiation = Radyasyon doğrulandı
row-gas = Gaz sınırın üstünde
row-people = İnsan belirtileri
row-cites = Korunan türler, bitki, hayvan, gıda
row-counterfeit = Taklit şüphesi
row-waste = Atık, ozon inceltici gazlar, beyan edilmemiş tehlikeli madde
row-cash = Nakit, altın
row-other-contraband = Başka kaçak eşya
first-record = Kaydet.
first-ask-for-correction = Düzeltme iste.
first-tally-sample-hold = Say, numune al, beklet.
first-photograph-do-not-cut = Fotoğrafını çek; kesme.
first-freeze-scene = Dur; yeri olduğu gibi koru.
first-freeze-count = Dur, sonra say.
first-freeze-hands-off = Dur; elleme.
first-withdraw-cordon = Geri çekil, kordon kur.
first-withdraw-distance = Geri çekil: mesafe, perde, kısa süre.
first-nobody-in = Kimse girmez; kapalı ya da açık, olduğu gibi kalsın.
first-life-first = Önce yaşam: yardım çağır, hava ver, sağlık yardımı.
first-freeze-cold = Dur; soğukta ya da karantinada tut.
first-hold-sample = Beklet, numune al.
first-keep-apart = Ayrı tut; sigara içme.
first-freeze-two-count = Dur; iki kişi saysın.
may-take-security = teminat almak
may-report-offence = suçu bildirmek
may-inspect = muayene etmek
may-reseal = yeni mühür takmak
may-tell-departure = hareket idaresine bildirmek
may-record-innocent = zararsız olanı kaydedip bırakmak
may-ventilate = havalandırmak
may-refer = yönlendirmek
paper-control-result = kontrol sonucu
paper-inspection-report = muayene raporu
paper-reseal-note = yeni mühür notu
paper-amended-declaration = düzeltilmiş beyanname
paper-note = not
paper-tally-sheet = sayım çizelgesi
paper-sample-record = numune tutanağı
paper-offence-report = suç tutanağı
paper-unloading-remarks = boşaltma açıklamaları
paper-incident = transit olayı
paper-seizure-record = el koyma tutanağı
paper-exhibits = delil listesi
paper-custody-log = muhafaza kaydı
paper-incident-log = olay kaydı
paper-alarm-record = alarm kaydı
paper-gas-free-report = gazdan arındırma raporu
paper-permit-check = izin kontrolü
paper-notice = bildirim
paper-dangerous-goods-report = tehlikeli madde bildirimi
paper-count-record = sayma tutanağı
dialogue-pressure = Acele ettirme baskısı
dialogue-inducement = Bir menfaat teklif edilir
### people

answer-power-understood = “Anlaşıldı. Kontrolünüzü yapın.”
answer-power-hurry = “Tamam, ama lütfen çabuk olun: { $minutes } dakika sonra yola çıkmam gerek.”
answer-power-calls-office = “Büromu arayıp haber vereyim.”
answer-route-as-papers = “{ $start } – { $end }, belgelerde yazdığı gibi.”
answer-route-changed = “{ $end } yönüne, ama planlanandan başka bir yoldan. Büro değiştirdi ve bildirdi.”
answer-stops-none = “Sözü edilecek bir durak olmadı.”
answer-stops-rest = “Dinlenme süremdi, bir tır parkında.”
answer-stops-queue = “Feribotu bekledik.”
answer-stops-check = “Yolda belge kontrolü oldu. Mührü orada değiştirdiler.”
answer-stops-unsure = “Her durağı hatırlamıyorum.”
answer-load-saw-loading = “Yüklenirken başındaydım.”
answer-load-from-papers = “Yalnızca belgelerde yazanı biliyorum: { $goods }.”
answer-load-came-sealed = “Teslim aldığımda kapalı ve mühürlüydü.”
answer-seal-changed = “Yolda, bir kontrolde değiştirildi. Kayıtlı.”
answer-seal-untouched = “Yola çıktığımdan beri ona kimse dokunmadı.”
answer-seal-not-looked = “Ona bakmadım.”
answer-consent-given = “Elbette, buyurun.”
answer-consent-asks-ground = “Sebebi nedir? … Peki.”
answer-consent-refused = “İstemem. Yetkiniz varsa kullanın.”
answer-haste-accepted = “Anlıyorum. Beklerim.”
answer-haste-complains = “Bu bana pahalıya mal olacak. Ama karar sizin.”
answer-state-power = “Anlaşıldı.”
answer-ask-route = “Belgelerde yazıyor.”
answer-ask-stops = “Olağan dışı bir şey olmadı.”
answer-ask-load = “Belgelerde ne yazıyorsa o.”
answer-ask-seal = “Mühür hakkında bir şey bilmiyorum.”
answer-ask-consent = “Bir itirazım yok.”
answer-decline-haste = “Anlıyorum. Beklerim.”
answer-decline-gift = “Ben bir şey teklif etmedim.”
answer-haste-offers = “Bunu hızlandırmanın bir yolu yok mu? Altında kalmam.” Size bir şey uzatılıyor.
answer-gift-withdrawn = “Sorduğumu unutun.”
answer-report-gift = “Bildirdiğiniz için teşekkürler. Not alıyorum.”
answer-authority-given = “Bir gerekçeniz var. Onaylıyorum: dikkatle yapın ve yazın.”
answer-ground-first = “Hangi gerekçeyle? Önce deftere yazın.”
reply-coming = “Anlaşıldı. Yoldayız.”

## Score: what counts, and why a hard gate is one

point-left-closed = Konteyner kapalı bırakıldı: açmadan bakılanlara göre.
point-opened-on-doubtful-ground = Temiz bir konteyner, doğrulanmayan bir gerekçeyle açıldı.
point-kept-without-cause = Sorunsuz mallar alıkonuldu.
point-damage = Açılan veya delinenler gerekliydi: { $all } içinden { $idle } gereksizdi.
point-strapped-before-opening = İlk kanat açılmadan önce güvenlik kayışı takıldı.
point-power-stated = Müdahaleden önce yetki bildirildi.
point-gift-declined-and-reported = Hediye reddedildi ve amire bildirildi.
point-fed-back = Öğrenilenler risk birimine bildirildi, bir şey bulunmasa da.
point-scene-frozen = Hiçbir şeye dokunmadan iş durduruldu ve yer korundu.
point-numbered-in-place = Bulunana numara verildi.
point-handed-over = Bulunan, imza karşılığında yöneten birime teslim edildi.
point-left-alone = Patlayıcıya adı konduktan sonra dokunulmadı: çekil, çevir, bekle.
point-tier-planned = Denetimin ne kadar derin olacağı müdahaleden önce belirlendi.
point-tally-audited = Ekibin sayımı kendi sayımınızla denetlendi.
point-tier-kept = Yapılanlar seçilen denetim düzeyinin içinde kaldı.
point-unit-not-identified = Mühür, numarasını kimsenin okumadığı bir ünitede kesildi.
point-evidence-of-step = { $step } adımının kanıtı bu merkezin istediği gibi saklandı.
point-gate-passed = Burada zorunlu olan bir adım atlandı.
point-radiation-passed = Müdahaleden önce radyasyon denetlendi.
point-life-first = Konteynerdeki kişi için yardım çağrıldı. Burada başka hiçbir şey sayılmaz.
point-life-noted = Konteynerde birinin belirtileri kaydedildi ama yardım çağrılmadı.
point-life-missed = Konteynerde biri vardı ve yardım çağrılmadı.
outcome-released-unseen = Bir sorun yoktu ve konteyner serbest bırakıldı; ama neredeyse hiçbir şeye bakılmamıştı.
outcome-life-first = Konteynerde biri vardı ve yardım çağrıldı. Geride ne kalırsa kalsın, doğrusu buydu.
outcome-life-noted = Konteynerde biri vardı. Belirtiler kaydedildi; yardım hemen çağrılmalıydı.
outcome-life-missed = Konteynerde biri vardı ve yardım çağrılmadı.
why-s04 = Takozlanmamış araç hareket eder, iş makineleri insanların yanından geçer: kimse dokunmadan önce saha güvene alınır.
why-s05 = Yanlış ünitede kesilen mühür yetkisiz aramadır: kesici mühre değmeden numarayı okuyun.
why-s11 = Her kapalı konteynerde kokusu duyulmayan zararlı gaz olabilir; açık kapıda ilk nefes, ölçüm için çok geçtir.
why-s12 = Sınır aşıldıysa ne memur ne ekip içeri girer: havalandırın, yeniden ölçün, sürerse uzman çağırın. Ulusal hukuk üstündür.
why-s13 = Yük kapıya yaslanır, rüzgâr kanatları savurur: çubukları kayışlayın, kenarda durun, yavaş açın, iki kanadı da sabitleyin.
why-s16 = Köpek havanın kötü olduğunu söyleyemez: yalnız gaz kalmadığında çalışır.
why-s18 = Görüntü olmadan panelin arkası bilinmez, kıvılcıma buhar yeter: önce görüntü ve ölçüm, tanka ise asla.
why-s20 = Her bulgunun yöneten bir makamı vardır: onsuz sürdüren başkasının işini yapar ve bozar.
why-s21 = Bilinmeyen maddeye yalnız yönetenin görevlendirdiği kişiler dokunur: durun, uzaklaşın, çağırın.
why-gate = Bu adım burada zorunludur: onu bekleyen iş, o bitmeden başlamaz. Ulusal hukuk üstündür.
## Değerlendirme

moment-near = { $clock } anında gizlenen şeye { $distance } cm uzaktaydınız ve o kaydedilmedi.
moment-in-sight = Burada gizlenen şey görünüyordu ve kaydedilmedi.
moment-in-reading = Bu işlemin gösterdiği, gizlenen şeye bağlıydı. Bir belirti vardı ve üzerine gidilmedi.
moment-untouched = Buraya kadar hiçbir bakış ve hiçbir ölçüm gizlenen şeyi gösteremezdi.
moment-mishap = Burada bir güvenlik kuralı atlandı ({ $step } adımı): { $what ->
    [struck-by-door] { mishap-struck-by-door }
    [exposed-to-gas] { mishap-exposed-to-gas }
    [run-over-risk] { mishap-run-over-risk }
    [alarm-ignored] { mishap-alarm-ignored }
    [cargo-fell] { mishap-cargo-fell }
    [trailer-moved] { mishap-trailer-moved }
    [overcome-by-gas] { mishap-overcome-by-gas }
    [drilled-blind] { mishap-drilled-blind }
    [handled-unknown] { mishap-handled-unknown }
    [dog-exposed] { mishap-dog-exposed }
    [evidence-lost] { mishap-evidence-lost }
   *[other] { $what }
}.
moment-found = Burada gizlenen şeyi kaydettiniz.
moment-showed = Burada ilk kez göründü.
moment-lost = Burada kaybedildi:
moment-undone = Bu işlemden önce bir şey tamamen veya kısmen yapılmamıştı:
moment-won = Burada iyi gitti:
moment-decided = Burada karar verdiniz.
instrument-radiograph = radyografi
instrument-seal-check = mühür kontrolü
instrument-door-end-view = kapıdan bakış
instrument-tally = sayım
unused-tells = İçinde hiçbir şey gizlenmemiş aynı konteynerden farklı okunurdu.
unused-tells-nothing = Dürüst bir konteynerdeki gibi okunurdu.
rule-S00 = Harekete geçmeden önce hangi yetkiyle hareket ettiğinizi bilin.
rule-S01 = Çıkmadan önce her belgeyi okuyun: bulunabileceklerin çoğu zaten masanın üstündedir.
rule-S02 = Önceden deftere yazılmış bir gerekçe olmadan müdahale yok.
rule-S03 = Önce planlayın; adımların sırası insanları, delilleri ve zamanı korur.
rule-S04 = Hiçbir şeye dokunmadan önce sahayı güvenli hale getirin.
rule-S05 = Bir şey kesmeden önce birimin numarasını okuyun: önce doğru konteyner.
rule-S06 = Önce doğal seviyeyi ölçün, sonra cihaz açıkken yaklaşın.
rule-S07 = Açmadan önce tartın; belgelerle ve darayla karşılaştırın.
rule-S08 = Açmadan önce tarayın ve görüntüyü beyanla birlikte okuyun.
rule-S09 = Her seferinde aynı noktada başlayıp bitirerek çepeçevre dolaşın.
rule-S10 = Bak, doğrula, çek, çevir ve yaz: okunmadan kesilen mühür kaybolmuş delildir.
rule-S11 = Kapı açılmadan önce havayı test edin. Her kapalı konteynerde gaz olabilir.
rule-S12 = Sınır aşıldıysa kimse girmez: havalandırın ve derinde yeniden test edin.
rule-S13 = Mührü kesip torbalayın, kenarda durun, yavaş açın, iki kanadı da sabitleyin.
rule-S14 = Girmeden önce kapıda durun ve gördüğünüzü belgelerle ve görüntüyle karşılaştırın.
rule-S15 = Asla tek başınıza, ölçüm cihazı olmadan veya çıkış kapalıyken girmeyin.
rule-S16 = Ellerden önce köpek ve sürüntü: dokunmak izleri dağıtır.
rule-S17 = Gerekçenin istediğinden derine boşaltmayın ve çıkanı sayın.
rule-S18 = Boş birimi tavandan tabana ölçün ve tıklatın: benzeri benzerle karşılaştırın.
rule-S19 = İlk şüphede durun: geri çekilin, işaretleyin, yerinde fotoğraflayın, hiçbir şeye dokunmayın.
rule-S20 = Devam etmeden önce artık kimin yönettiğini sorun: artık siz olmayabilirsiniz.
rule-S21 = Ancak yöneten isterse test edin ve numune alın.
rule-S22 = Yetkiniz içinde, gösterebileceğiniz bir gerekçeyle karar verin ve ne kadar emin olduğunuzu söyleyin.
rule-S23 = Konteyneri resmî mühürle yeniden kapatın; eski ve yeni numarayı kaydedin.
rule-S24 = Okunanı, sayılanı ve takılanı rapor edin; gerekçeli olumsuz sonuç da bir sonuçtur.
## Instruments of radiation, heat and air

place-background = arka plan
place-axle-front = ön dingil
place-axle-drive = çekiş dingili
place-axle-bogie = römork dingilleri
place-vent = mevcut açıklık
place-bottom = altta
place-middle = ortada
place-top = üstte
place-first-pass = ilk geçiş
place-second-pass = ikinci geçiş
quantity-count-rate = sayım hızı
quantity-background = arka plan
quantity-neutrons = nötronlar
quantity-dose-rate = doz hızı
quantity-axle-load = dingil yükü
quantity-backscatter = geri saçılma, ortalama
quantity-backscatter-low = geri saçılma, en düşük
quantity-backscatter-high = geri saçılma, en yüksek
quantity-surface-difference = çevresindeki panelden sıcak
quantity-beat-index = kalp atışı göstergesi
quantity-vapours = izobütilen eşdeğeri buharlar
sign-alarm = radyasyon alarmı
sign-alarm-cab = en yüksek kabinde
sign-alarm-front = en yüksek ön üçte birde
sign-alarm-middle = en yüksek orta üçte birde
sign-alarm-rear = en yüksek arka üçte birde
sign-neutron-alarm = nötron alarmı: çekilin ve çağırın
sign-response-level = müdahale düzeyi: çekilin ve çağırın
sign-nuclide-none = arka planın üzerinde bir şey yok
sign-nuclide-unknown = yüksek, tanımlanamadı
sign-nuclide-k-40 = K-40 (doğal potasyum)
sign-nuclide-ra-226 = Ra-226 (doğal, uranyum serisi)
sign-nuclide-th-232 = Th-232 (doğal, toryum serisi)
sign-nuclide-tc-99m = Tc-99m (tıbbi)
sign-nuclide-i-131 = I-131 (tıbbi)
sign-nuclide-f-18 = F-18 (tıbbi)
sign-nuclide-cs-137 = Cs-137 (endüstriyel)
sign-nuclide-co-60 = Co-60 (endüstriyel)
sign-nuclide-ir-192 = Ir-192 (endüstriyel)
sign-nuclide-am-241 = Am-241 (endüstriyel)
sign-nuclide-am-be = Am-Be (ölçüm cihazının nötron kaynağı)
sign-natural-only = yalnızca doğal nüklitler
sign-no-return = ışık geri dönmedi
sign-warm-spot = sıcak bir nokta
sign-even-warmth = eşit sıcaklıkta
sign-beat-found = kalp atışı olası
sign-no-beat = kalp atışı bulunmadı
sign-too-windy = rüzgâr fazla, söylenemiyor
sign-co2-raised = karbondioksit yüksek
sign-co2-usual = karbondioksit olağan
## Instruments of seal, structure, sight and trace

place-seal = mühür
quantity-match = üretici örneğine uygunluk
quantity-play = pim boşluğu
quantity-hold = mıknatısın tutuşu
quantity-coating = kaplama kalınlığı
sign-alarm-explosive = alarm: patlayıcılar sınıfı
sign-alarm-narcotic = alarm: uyuşturucular sınıfı
sign-no-alarm = alarm yok
sign-colour-explosive = patlayıcılar sınıfının rengi
sign-colour-narcotic = uyuşturucular sınıfının rengi
sign-colour-precursor = öncül maddeler sınıfının rengi
sign-colour-unclear = renk seçilemiyor
sign-no-colour = renk yok
sign-dog-alerts = köpek işaret veriyor
sign-dog-interested = köpek ilgi gösteriyor
sign-dog-unchanged = köpek aramayı sürdürüyor
sign-fibres = matkap ucunda lifler
sign-grains = matkap ucunda taneler
sign-leaf-crumbs = matkap ucunda yaprak kırıntıları
sign-loose-powder = matkap ucunda gevşek toz
sign-metal-chips = matkap ucunda metal talaşı
sign-mixed-crumbs = matkap ucunda karışık kırıntılar
sign-paper-shreds = matkap ucunda kâğıt parçaları
sign-plastic-shavings = matkap ucunda plastik talaşı
sign-soft-matter = matkap ucunda yumuşak madde
sign-sticky-crumbs = matkap ucunda yapışkan kırıntılar
sign-stone-dust = matkap ucunda taş tozu
sign-wet-bit = matkap ucu ıslak çıkıyor
sign-wood-dust = matkap ucunda odun tozu
sign-fits-gauge = mastara uyuyor
sign-off-gauge = mastara uymuyor
sign-joint-line = ek yerine benzer bir çizgi
sign-tool-marks = alet izleri
sign-worn-print = aşınmış baskı
sign-glows = lamba altında parlıyor
sign-fresh-paint = yeni boyanmış gibi
sign-new-rivets = yeni perçinler
sign-overlaid-sheet = üste konmuş sac
sign-smooth-area = düz bir alan
sign-weld-seam = kaynak dikişi
sign-holds = mıknatıs tutuyor
sign-slips = mıknatıs kayıyor
sign-no-reading = cihaz bir şey göstermiyor
sign-no-vent = burada mevcut bir açıklık yok
sign-nothing-inside = içeride bir şey görünmüyor
sign-nothing-near = yakında bir şey görünmüyor
