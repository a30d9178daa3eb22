# İstemcinin metinleri. Motor kodlarının sözleri tidewaiter.language kataloglarındadır.

## Frame

skip-to-content = İçeriğe geç
nav-main = Ana menü
nav-cases = Vakalar
nav-language = Dil
nav-sign-out = Oturumu kapat
role-officer = memur
role-instructor = eğitmen
loading = Yükleniyor…
law-prevails = Eğitim içindir. Sınır değerler ve hukuki adımlar örnektir: ulusal mevzuat ve kendi talimatlarınız her zaman önceliklidir.
minutes = { $count } dakika
yes = Evet
no = Hayır
waiting-seconds = { $seconds } sn geçti

## Trouble

trouble-problems = { $count } sorun bulundu
trouble-wrong = Yanlış olan
trouble-right = Doğrusu
trouble-unknown = Henüz adı olmayan bir hata oluştu. Yeniden deneyin.
trouble-no-connection = Sunucuya ulaşılamıyor. Çalıştığından emin olup yeniden deneyin.

## Sign in

signin-title = Oturum aç
signin-how = Tidewaiter, sunucu başlarken her örnek kullanıcı için bir oturum açma bağlantısı yazar. Birini bu tarayıcıda açın; şuna benzer:
signin-once = Her bağlantı bir kez çalışır. Sonrasında bu tarayıcıda oturum 30 gün açık kalır.
signin-about = Tidewaiter, konteyner muayenesi için bir eğitim ortamıdır: belgeler, tarayıcı, mühür, arama, karar, rapor ve değerlendirme; kimse için risk yoktur.

## Cases

cases-title = Vakalar
cases-continue-title = Kaldığınız yerden devam edin
cases-all-title = Tüm vakalar
cases-signed-title = İmzalanmış raporlar
cases-none = Henüz vaka yok. Aşağıdan yeni bir vaka hazırlatın.
cases-number = Vaka { $number }
cases-papers = { $count } belge
cases-new-mark = yeni
cases-start = Muayeneye başla
cases-continue = Devam et
cases-debrief = Değerlendirme
cases-started = Başlangıç { $time } · { $budget } dakikanın { $minute } kadarı
source-sample = örnek
source-made = burada çekildi
source-imported = bir beyannameden
newcase-title = Yeni vaka
newcase-about = Güzergâh, eşya, belgeler ve yük rastgele çekilir. Bazı konteynerler bir şey saklar; tuhaflıkların çoğu masumdur.
newcase-make = Vaka hazırla
newcase-waiting = Vaka çekiliyor, yükleniyor ve belgeleniyor; ardından bir memur programı, adil biçimde çözülebildiğini kanıtlamak için onu oynuyor.
newcase-recipe = Tarif
newcase-seed = Tohum sayısı
newcase-drawn = çekilişe göre
recipe-clean = Temiz: gizli bir şey yok
recipe-c01 = C01: kapıların ardında yük
recipe-c02 = C02: eşyanın arasında
recipe-c03 = C03: malın içine yerleştirilmiş
recipe-c04 = C04: ön kaplamanın arkasında
recipe-c05 = C05: tavan kaplamasının üstünde
recipe-c06 = C06: ikinci zeminin altında
recipe-c08 = C08: kapı kanadında
recipe-c09 = C09: soğutma makinesinde
recipe-c12 = C12: sabitleme kerestesinde
recipe-c13 = C13: araçta
recipe-kind = C15: başka cins eşya
recipe-people = C14: insanlar (önce hayat)
recipe-quantity = Miktar yanlış beyan edilmiş
recipe-value = C15: kıymet yanlış beyan edilmiş
recipe-origin = C15: menşe yanlış beyan edilmiş
recipe-tariff = C15: tarife alt pozisyonu yanlış beyan edilmiş
family-clean = İhlalsiz
family-papers = Belgeler ve miktar
family-contraband = Kaçakçılık
family-safety = Güvenlik
newcase-difficulty = Zorluk: 5 üzerinden { $level }
declaration-title = Kendi beyannameniz
declaration-about = Buraya bir NCTS mesajı (CC015C veya CC029C, XML) bırakın ya da dosyasını seçin. Ona uyan bir konteyner kurulur.
declaration-privacy = Adlar ve adresler uydurma olanlarla değiştirilir, dosya saklanmaz.
declaration-container = Mesajda birden çok varsa konteyner numarası
declaration-choose = XML dosyası seç
declaration-waiting = { $name } okunup denetleniyor; sonra ona göre bir konteyner kuruluyor ve vaka kanıtlanıyor.

## Desk

desk-title = Alıştırma
desk-jumps = Masanın bölümleri
desk-papers = Belgeler
desk-seen = Görülenler
desk-hand = Yapılacaklar
head-briefing = Emir
head-station = Yer
head-inside = konteynerin içinde
head-minutes = Dakika
head-minutes-of = { $minute } / { $budget }
head-seal = Mühür
head-doors = Kapılar
head-doors-are = Sol { $left }, sağ { $right }
head-yard = Saha
head-yard-safe = güvenli
head-yard-open = güvenli kılınmadı
head-lead = Yöneten
head-decided = Karar
head-signed = Rapor imzalandı, alıştırma bitti.
head-to-debrief = Değerlendirmeye geç
line-open = Bağlı
line-connecting = Bağlanıyor…
line-waiting = Bağlantı koptu; yeniden deneniyor…
line-unanswered = { $count } işlem yanıt bekliyor
log-empty = Alıştırma açılıyor.
log-minute = dk { $minute }
log-instead = Bunun yerine yap: { $action }
refused = Bu şu anda yapılamaz ({ $code }).
hand-act = İşlem
hand-notebook = Defter
hand-report = Rapor
hand-log = Zaman akışı

## Papers and citing

papers-compare = Yan yana
papers-first = Belge
papers-second = Yanındaki belge
papers-unread = okunmadı
papers-not-read = Bu belge masada duruyor ve henüz okunmadı.
papers-read = Oku: { $paper }
cite = Bulguda göster
cite-this = Bulguda göster: { $what }

## What is seen

sheet-wide = Geniş
sheet-box = Konteyner
sheet-radiograph = Röntgen
sheet-photographs = Fotoğraf
sheet-readings = Ölçümler
sightings-none = Henüz bir şey görülmedi. Kapıya, tarayıcıya veya muayene alanına gidin.
view = Görünüş
view-plan = Üstten
view-doors = Kapı tarafı
view-side = Yandan
view-plan-label = Görülenlerin planı, kapılar solda: { $count } nesne. Adları aşağıdaki listede.
view-doors-label = Kapı tarafı ve görülenler: { $count } nesne. Adları aşağıdaki listede.
view-side-label = Görülenlerin yandan görünüşü, kapılar solda: { $count } nesne. Adları aşağıdaki listede.
thing-where = Nerede
thing-size = Boyut (g × y × u)
lies-contents = açılmış bir kapta
lies-left = solda
lies-middle = ortada
lies-right = sağda
lies-inside = eşiğin { $depth } m gerisinde, { $side }, merkezi { $height } m yükseklikte
lies-outside = eşiğin { $depth } m önünde, { $side }, merkezi { $height } m yükseklikte
things-part = Konteynerin parçaları
things-inside = İçeride
things-bay = Muayene alanında duranlar
things-stowed = Geri yüklenenler
things-contents = Açılmış kaplarda
things-station = Bulunulan yerde
things-more = { $count } tane daha
radiograph-none = Henüz röntgen görüntüsü yok. Konteyneri tarayıcıda taratın.
radiograph-failed = Görüntü alınamadı. Sayfayı yenileyin.
radiograph-which = Röntgen
radiograph-number = Röntgen { $n }
radiograph-label = Röntgen görüntüsü { $n }, { $view }, { $beam }
radiograph-keys = Ok tuşları kaydırır, artı ve eksi yakınlaştırır, sıfır tümünü gösterir.
radiograph-closer = Yaklaş
radiograph-farther = Uzaklaş
radiograph-fit = Tüm görüntü
radiograph-mark = Bölge işaretle
radiograph-invert = Ters çevir
radiograph-level = Seviye
radiograph-window = Pencere
radiograph-plain = İlk hali
radiograph-doors = kapılar
radiograph-front = ön duvar
radiograph-cite = Bölgeyi bulguya yaz
radiograph-unmark = İşareti kaldır
radiograph-note = Röntgen { $n }: eşiğin { $near } ile { $far } m gerisi, { $low } ile { $high } m yükseklik
region-title = Bölge, eşiğin gerisinde ve üstünde metre olarak
region-near_m = derinlik, baş
region-far_m = son
region-low_m = yükseklik, alt
region-high_m = üst
photographs-none = Henüz fotoğraf yok.
photograph-label = Fotoğraf { $n }, { $name }: { $count } nesne
photograph-number = Fotoğraf { $n }
readings-none = Henüz hiçbir alet okunmadı.
readings-caption = Ölçümler ve geçerli sınırlar
readings-quantity = Büyüklük
readings-value = Değer
readings-limit = Sınır
readings-over = sınırın üstünde
tally-caption = Çıkarılan kapların sayımı
tally-item = Kalem
tally-kind = Tür
tally-counted = Sayılan
tally-no-item = yok

## Acting

group-desk = Masa
group-gate = Kapı
group-scanner = Tarayıcı
group-bay = Saha, mühür, hava ve kapılar
group-anywhere = Bakma ve delilleri koruma
station-desk = Masa
station-gate = Kapı
station-scanner = Tarayıcı
station-bay = Muayene
act-go = Git
act-read = Belge oku
act-look = Yakından bak
act-weigh = Konteyneri tart
act-scan = Yandan tara, 6 MV
act-seal = Mührü denetle
act-yard-safe = Sahayı güvenli kıl
act-test-air = Havayı ölç
act-ventilate = Havalandır
act-cut-seal = Mührü kes ve torbala
act-open = Kanat aç
act-hook = Kanadı sabitle
act-close = Kanat kapat
act-enter = Bir arkadaşla gir
act-leave = Konteynerden çık
act-measure = Ölç
act-unload = Boşalttır
act-open-package = Kabı aç
act-photograph = Fotoğrafla
act-record = Bulguyu kaydet
act-withdraw = Geri çek
act-lead = Yöneteni belirle
act-decide = Karar ver
act-reseal = Konteyneri mühürle
act-report = Raporu sun
act-sign = Raporu imzala
act-choose = Seçin…
act-none = yok
cost-fixed = { $minutes } dk
cost-per-minute = dakika başına { $minutes } dk
cost-per-package = kap başına { $minutes } dk
field-target = Nesne
field-document = Belge
field-field = Belgedeki kutu
field-category = Konusu
field-note = Kendi sözlerinizle
field-minutes = Dakika
field-depth_m = Derinlik, metre
field-who = Kim
field-decision = Karar
field-ground = Gerekçe
field-confidence = Güven
field-conform = Konteyner, belgeler ve eşya uygun
field-seals_ok = Mühürler yerinde, sağlam ve beyan edildiği gibi
field-weighed_kg = Tartılan brüt kütle, kg
field-counted_packages = Sayılan kaplar
field-new_seal = Yeni mührün numarası
field-remarks = Boşaltma notları
how-view = Bak
how-verify = Doğrula
how-tug = Çek
how-twist = Çevir
where-gasket = contada
where-inside = içeride
leaf-left-door = sol
leaf-right-door = sağ
span-inner-length = iç uzunluk
span-inner-width = iç genişlik
span-inner-height = iç yükseklik
span-outer-length = dış uzunluk

## Command line

command-label = Bir işlem yazın
command-placeholder = go bay
command-do = Yap
command-options = Öneriler
command-hint = / buraya getirir, Tab tamamlar, Enter yapar.

## Notebook, decision, report

notebook-new = Yeni bulgu
notebook-title = Bulgular
notebook-empty = Henüz kayıt yok. Her müdahale, öncesinde yazılmış bir gerekçe ister.
notebook-withdrawn = geri çekildi
category-grounds = Sonraki adımın gerekçeleri
lead-title = Bundan sonra kim yönetiyor
decision-title = Karar
decision-stands = Karar: { $decision }, güven %{ $confidence }.
report-title = Rapor (boşaltma notları)
report-stands = Rapor sunuldu; imzalanana kadar yeniden sunmak öncekinin yerine geçer.
draft-saved = Taslağınız kaydedildi.
draft-unsaved = Taslağınız kaydediliyor…
draft-failed = Taslağınız henüz kaydedilemedi; yeniden deneniyor.
signing-title = İmza
signing-about = Rapor bir kez imzalanır. Sonra alıştırma biter ve değerlendirme açılır.
signing-question = Rapor imzalansın mı?
signing-once = Bundan sonra bu alıştırmada başka bir şey yapılamaz.
signing-yes = Evet, imzala
signing-no = Henüz değil

## Observations

said-began = Alıştırma başlıyor. Yer: { $station }. Masada { $count } belge duruyor.
said-went = Yer: { $station }. { $count ->
    [0] Yeni bir şey görünmüyor.
   *[other] { $count } nesne görünüyor.
}
said-document-read = Okundu: { $title }, { $number }.
said-looked = Yakından bakıldı, { $target }: { $looks }.
said-nothing-more = görülecek başka bir şey yok
said-nothing = hiçbir şey
said-scanned = Röntgen { $n } hazır.
said-seal-view = bakıldı
said-seal-verify = numara doğrulandı
said-seal-tug = çekildi
said-seal-twist = çevrildi
said-seal-checked = Mühür: { $step }; { $signs }.
said-seal-number = Numarası { $number }.
said-no-signs = dikkat çeken bir şey yok
said-yard-made-safe = Saha güvenli: iş makineleri uzakta, araç frenli ve takozlu, kordon çekildi.
said-air-tested = Hava ölçüldü, { $place }: { $count } değer okundu. { $verdict }
said-air-over = Sınırın üstünde: { $substances }. Girmeyin.
said-air-under = Hiçbir şey sınırını aşmıyor.
said-ventilated = { $minutes } dakika havalandırıldı.
said-seal-cut = { $number } numaralı mühür kesildi, torbalandı ve etiketlendi.
said-leaf-open = { $leaf }: açık.
said-leaf-hooked = { $leaf }: sabitlendi.
said-leaf-closed = { $leaf }: kapalı.
said-entered = İçeridesiniz; yanınızda bir arkadaş ve gaz ölçer var.
said-left = Yeniden dışarıdasınız.
said-in-sight = { $count } nesne görünüyor.
said-unloaded = { $depth } m derinliğe kadar boşaltıldı: alanda { $count } nesne duruyor.
said-tally = Şimdiye dek sayım: { $lines }.
said-tally-line = kalem { $item }: { $counted }
said-tally-other = listede olmayan, { $kind }: { $counted }
said-package-opened = { $target } kabı açık. İçinde: { $contents }.
said-photographed = Fotoğraf { $n }: { $target }.
said-finding-recorded = Bulgu { $n } kaydedildi: { $category }.
said-finding-withdrawn = Bulgu { $n } geri çekildi.
said-lead-named = Bundan sonra yöneten: { $who }.
said-decided = Karar: { $decision }, güven %{ $confidence }.
said-resealed = { $new } numaralı resmî mühür takıldı; eskisi { $old } idi.
said-reported = Rapor sunuldu.
said-signed = Rapor imzalandı. Alıştırma bitti.
said-mishap = Olay: { $what }
said-spent = { $count ->
   *[other] { $minutes } dakika geçti.
}

## Words

sealstate-on = takılı
sealstate-cut = kesik
sealstate-official = resmî mühür takılı
leafstate-closed = kapalı
leafstate-open = açık
leafstate-hooked = sabitlenmiş
view-word-side = yandan

## Debrief

debrief-title = Değerlendirme
debrief-back = Alıştırmaya dön
debrief-about = Önce kendi anlatınız, sonra gerçekte ne olduğu. Acele etmeyin: her şey sırayla açılır.
debrief-next-outcome = Değerlendirmeyi aç
debrief-next-truth = Konteyneri aç
debrief-next-axes = Nasıl yapıldığını gör
debrief-next-rule = Yanınıza alacağınız bir kural
debrief-all = Hepsini göster
debrief-print = Yazdır
account-title = Kendi anlatınız
account-why = Hiçbir şey söylenmeden önce: ne düşündünüz ve neden öyle davrandınız? Önce hatırlamak, gerisini kalıcı kılar.
account-prediction = Sizce içinde ne vardı?
account-no-prediction = tahmin yok
account-skip = İkisini de boş bırakıp devam edebilirsiniz.
outcome-right = Doğru karar
outcome-partly-right = Kısmen doğru
outcome-wrong = Yanlış karar
outcome-unsafe = Güvensiz
outcome-decided = Kararınız
outcome-none = yok
outcome-would-be-right = Doğrusu şu olurdu
outcome-lead = Yöneten
outcome-predicted = Tahmininiz
truth-title = Gerçeğiyle konteyner
truth-about = Konteynerin içinde ve üzerinde olan her şey. Çizimin üzerine her seferinde tek bir şey yerleştirin.
truth-nothing = Burada gizli bir şey yoktu ve hiçbir şey yanlış değildi. Gerekçeli serbest bırakma tam başarıdır.
truth-doors-left = kapılar solda
truth-overlay = Çizimde göster
truth-found = kaydettiniz
truth-missed = kaydedilmedi
truth-innocent = masum: temiz konteynerlerde de görülür
reveal-hidden = Gizli:
reveal-paper-error = Belgede:
reveal-oddity = Tuhaflık:
reveal-gas = Hava:
truth-showed = Göründüğü yer
axes-title = Beş eksen
axes-about = Toplam puan yoktur: yöntemsiz şanslı bir bulgu, gerekçeli bir olumsuz sonuçtan daha az değerlidir.
axis-points = { $gained } / { $possible }
axis-hard-fail = Ağır hata:
point-left-undone = yapılmadı
record-link = no { $record }
moments-title = Kilit anlar
moments-about = Bunların üzerinde durun: o anda ne biliyordunuz, başka ne yapabilirdiniz?
timeline-title = Zaman akışı
timeline-began = Alıştırma başladı.
timeline-elapsed = { $seconds } sn
timeline-mishap = Olay
rule-title = Yanınıza alacağınız bir kural
rule-honest = Gerçek bir konteyner tek bir ipucu verebilir ya da hiç vermeyebilir. Kalıcı olan yöntemdir: gerekçe, güvenlik, sıra, delil.
rule-own = Bir sonraki konteyner için kuralım

### Company, watching and the debrief's box

company-title = Bu alıştırma nerede açık
company-alone = Yalnız bu cihazda açık
company-open = Şurada da açık: { $devices }
company-open-watcher = Açık: { $devices }
company-nobody = Memur şu anda burada değil
company-watched = { $count ->
    [one] Bir eğitmen izliyor
   *[other] { $count } eğitmen izliyor
}
company-device-desk = masada
company-device-bay = alanda
company-device-headset = başlıkta
company-device-other = başka bir sayfada
company-hand-mine = Şimdi sizde
company-hand-desk = Şimdi masada
company-hand-bay = Şimdi alanda
company-hand-headset = Şimdi başlıkta
company-hand-other = Şimdi öteki sayfanızda
company-take-back = Geri al
company-continue-desk = Masada devam et
company-continue-bay = Alanda devam et
company-continue-headset = Başlıkta devam et
company-continue-other = Öteki sayfada devam et
company-another = Başka bir cihaz kullan
company-to-bay = Muayene alanına geç
company-to-desk = Masaya dön
watch-title = İzleniyor: { $name }
watch-view = Nasıl bakılacak
watch-free = Serbest
watch-shoulder = Omuz üzerinden
watch-eyes = Memurun gözüyle
watch-latest = Son işlemler
watch-nobody = Memur şu anda alanda değil.
watch-where = Memur { $place }; elinde: { $tool }.
watch-open = İzle
watch-desk = Masada
box-drawing = Çizim
box-as-box = Üç boyutlu
box-as-flat = Düz
box-none = Bu tarayıcı üç boyutlu çizemiyor. Düz çizimler aynı şeyi gösterir.
box-failed = Konteyner üç boyutlu çizilemedi. Düz çizimler aynı şeyi gösterir.
box-keys = Döndürmek için sürükleyin, yaklaşmak için iki parmakla açın ya da tekerleği çevirin. Ok tuşları döndürür, artı ve eksi yakınlaştırır, sıfır tümünü gösterir.
box-from-doors = Kapılardan
box-from-above = Yukarıdan
box-from-left = Soldan
box-from-right = Sağdan
box-whole = Tümü
box-overlay = Çizimin üzerinde
box-overlay-truth = Orada ne vardı
box-overlay-way = Gittiğiniz yol
box-overlay-coverage = Nereye baktınız
box-overlay-none = Üzerinde hiçbir şey
box-all = hepsi
box-way-none = Bu alıştırmada kimse alanda yürümedi: gösterilecek yol yok.
box-way-failed = Yol alınamadı. Yeniden denemek için bir daha seçin.
box-way-table = Sözle yol
box-way-caption = Sırayla nerede durduğunuz
box-in-hand = Elde
box-play = Oynat
box-pause = Duraklat
box-scrubber = Yolun anı
box-zone-inside = içeride, eşikten { $near }–{ $far } m geride
box-zone-doors = kapıların önünde
box-zone-bay = alanda
box-zone-left = sol yanda
box-zone-right = sağ yanda
box-tool-hand = boş el
box-tool-seal-gauge = mühür mastarı
box-tool-camera = fotoğraf makinesi
box-tool-tape = şerit metre
box-tool-torch = el feneri
box-tool-gas-lance = gaz lansı
box-tool-mallet = tokmak
box-tool-bolt-cutter = cıvata makası
box-coverage-none = Bu alıştırmadan burada gösterilecek bir şey yok.
box-coverage-about = Bakılmış sayılan yer; görünen, aydınlık, yeterince yakın olan ve bir şey fark edecek kadar uzun bakılan yerdir. Bakılmayan yer kendi başına hata değildir: önemli olan oraya bakmak için bir neden olup olmadığıdır.
box-coverage-caption = Parça parça
box-part = Parça
box-inside-of = { $part }, içeriden
box-things = Bakılan nesneler
box-seen = Bakıldı
box-unseen = Bakılmadı
box-how = Nasıl
box-how-close = yakından
box-how-gaze = geçerken
box-how-torch = fenerle
box-patches = { $all } bölümden { $seen }
box-from-the-doors = kapıdan { $pieces }
box-from-the-left = soldan { $pieces }
box-high = { $where }, { $height } m yükseklikte

### Reaching a headset

trouble-code-not-valid = Bu kod bilinmiyor, daha önce kullanılmış ya da çok eski. Sunucu başlarken yenilerini yazar.
trouble-link-not-valid = Bu bağlantı daha önce kullanılmış ya da çok eski. Sunucu başlarken yenisini yazar.
trouble-too-many-tries = Çok fazla yanlış kod girildi, bu yüzden şimdilik hiçbiri kabul edilmiyor. On dakika bekleyin, sonra yeniden deneyin.
reach-with-code = Erişim koduyla
reach-code-how = Sekiz rakam. Sunucunun başlatıldığı yerde yazılır ya da oturum açtığınız yerde “Başka bir cihazda sürdür” bölümünde gösterilir.
reach-code = Erişim kodu
reach-keys = Rakamlar
reach-delete = Son rakamı sil
reach-open = Oturum aç
reach-with-link = Bağlantıyla
reach-title = Başka bir cihazda sürdür
reach-address = Tarayıcısında bu adresi açın:
reach-choose = Orada bu rakamları seçin:
reach-qr = Adresin ve kodun QR kodu
reach-camera = Ya da kamerasını buraya tutun.
reach-left = Bir kez çalışır, { $time } daha geçerli.
reach-ended = Bu kodun süresi doldu.
reach-new = Yeni kod
reach-close = Kapat
reach-warning = Oradaki tarayıcı sertifika konusunda uyarabilir. SHA-256 parmak izini sunucunun başlatıldığı yerde yazılanla karşılaştırın; yalnızca aynıysa Gelişmiş'i, ardından Devam et'i seçin.
reach-cable = Bu sunucu yalnızca bu bilgisayara yanıt verir. “tidewaiter serve --lan” ile başlatılmasını isteyin ya da başlığı kabloyla bağlayıp burada çalıştırın:

### Tablet and card

act-tap = Vurup dinle
tablet-title = Tablet
tablet-close = Tableti kaldır
tablet-pages = Tablet sayfaları
tablet-page-papers = Belgeler
tablet-page-radiograph = Röntgen
tablet-page-findings = Bulgular
tablet-page-orders = Emirler
tablet-page-report = Rapor
tablet-page-comfort = Konfor
tablet-minutes = dakika
tablet-pins = İğnelenen bilgiler
tablet-pins-none = Belgelerden en çok sekiz bilgi iğneleyin: burada kalırlar.
tablet-turn-left = Sola dön
tablet-turn-right = Sağa dön
tablet-pin = İğnele: { $what }
tablet-unpin = İğneyi çıkar: { $what }
tablet-up = Yukarı
tablet-down = Aşağı
tablet-left = Kapılara doğru
tablet-right = Ön duvara doğru
tablet-again = Yeniden basın: { $act }
tablet-first = Önce şunu yap: { $act }
tablet-record = Kaydet: { $category }
tablet-record-which = Konusunu seçin
tablet-about = Konu
tablet-about-nothing = belirli bir şey değil
tablet-noted = Görülen ve ölçülen
tablet-noted-none = Üniteden henüz bir şey okunmadı.
tablet-orders-unit = Ünite ve saha
tablet-depth = { $depth } m
tablet-unload-to = { $depth } m derinliğe kadar boşalt
tablet-less = Daha az
tablet-more = Daha çok
tablet-letters = { $most } harften { $count }
tablet-compose = Buraya ait cümleleri işaretleyin.
tablet-not-weighed = tartılmadı
tablet-not-counted = sayılmadı
tablet-phrase-agrees = Görüldüğü kadarıyla ünite, belgeler ve eşya birbirini tutuyor.
tablet-phrase-differs = Belgelerden farklar bulgularda yazılıdır.
tablet-phrase-doors = Yalnız kapı tarafı görüldü.
tablet-phrase-part = Ünite kısmen boşaltıldı; kalanı görülmedi.
tablet-phrase-seal = Mühür resmî mühürle değiştirildi; iki numara da kayıtlı.
tablet-phrase-handed = Ünite ve deliller yürüten birime teslim edildi.
tablet-tones = Gri tonlar
tablet-tone-plain = Geldiği gibi
tablet-tone-dark = Koyu yerler
tablet-tone-middle = Orta
tablet-tone-bright = Açık yerler
tablet-region = Bölge
tablet-two-corners = İki köşeye basın
card-close = Kartı kapat
card-tag = Bulguda işaretle

### The bay on a screen

bay-title = Muayene alanı
bay-canvas = Muayene alanı. Erişilebilen şeyler düğme olarak ardından gelir.
bay-wait = Alan hazırlanıyor…
bay-lost = Ekran kartı bir anlığına elden gitti. Görüntü kendiliğinden geri gelir; yapılanlardan hiçbir şey kaybolmadı.
bay-no-webgl = Bu tarayıcı üç boyutlu çizemiyor. Masa sayfası bu alıştırmanın bütün işlemlerini sunar.
bay-to-desk = Masa sayfasını aç
bay-enter-vr = VR'a gir
bay-vr-none = Bu tarayıcı bir başlık tanımıyor.
bay-vr-insecure = Başlık güvenli bir adres (https) ister.
bay-belt = Aletler ve tablet
bay-tablet = Tablet
bay-reach = Erişilebilen şeyler
bay-stick = Yürüme çubuğu
bay-help-mouse = Çevreye bakmak için sürükleyin. W A S D veya ok tuşlarıyla yürüyün, çift tıklama oraya götürür. Bir şeyle işlem yapmak için tıklayın; Tab erişilebilenleri dolaşır.
bay-help-touch = Çevreye bakmak için sürükleyin. Çubukla yürüyün ya da yere iki kez dokunun. Bir şeyle işlem yapmak için dokunun.
bay-help-read = Anlaşıldı

### The headset: comfort, long acts, hello yard

xr-none = Bu tarayıcı VR göstermiyor. Her şey burada fare, dokunma ve klavye ile yapılabilir. VR için bu sayfayı başlığın tarayıcısında açın.
xr-insecure = VR yalnızca güvenli bir adresle (https) çalışır. Bu sunucunun https adresini isteyin ya da başlığı kabloyla bağlayın.
xr-denied = Tarayıcı VR'a izin vermedi. Site ayarlarında bu sayfa için izin verin ve yeniden deneyin.
xr-failed = VR başlamadı. Hiçbir şey kaybolmadı: burada devam edin ya da yeniden deneyin.
long-go = Yolda: { $place }
long-weigh = Birim kantarın üzerinde
long-scan = Birim tarayıcıdan geçiyor
long-yard-safe = Saha güvenli hale getiriliyor
long-test-air = Değerler sabitlenene kadar hava ölçülüyor
long-ventilate = Birim havalandırılıyor
long-unload = Ekip { $depth } m derinliğe kadar boşaltıyor
long-reseal = Yük geri konuyor ve birim mühürleniyor
long-minutes = { $minutes } dk
long-skip = Hazır olana geç
comfort-title = Rahatlık
comfort-posture = Başlıkta
comfort-seated = Oturarak
comfort-standing = Ayakta
comfort-height = Göz yüksekliği
comfort-snap = Dönüş adımı
comfort-hand = Baskın el
comfort-hand-left = Sol
comfort-hand-right = Sağ
comfort-text = Harf boyutu
comfort-motion = Hareket
comfort-motion-full = Olağan
comfort-motion-reduced = Azaltılmış
comfort-sharpness = Başlıkta netlik
comfort-sharpness-note = VR'a bir sonraki girişten itibaren.
comfort-metres = { $metres } m
comfort-percent = %{ $percent }
comfort-less = Az: { $what }
comfort-more = Çok: { $what }
rest-title = Mola
rest-waits = Alıştırma bekliyor. Hiçbir şey ilerlemiyor, hiçbir şey kaybolmuyor.
rest-advice = Denize bakın ve nefes alın. Kendinizi kötü hissediyorsanız VR'ı bitirin, başlığı çıkarın ve sonra ekranda devam edin.
rest-go-on = Devam et
rest-stop = VR'ı bitir
rest-reminder = Başlıkta { $minutes } dk
rest-reminder-why = Kısa süreler gözü ve mideyi korur. Alıştırma istediğiniz kadar bekler.
rest-take = Mola ver
rest-later = Şimdi değil
hello-title = Merhaba, saha
hello-canvas = Saha 3B: bakmak için sürükleyin, ok tuşlarıyla yürüyün, oradakilere tıklayın
hello-step-look = Tabelaya bakın
hello-step-left = Sol elle basın
hello-step-right = Kırmızı düğmeye basın
hello-step-grab = Koliyi kaldırın
hello-step-move = Yeşil işarete gidin
hello-step-height = Yüksekliği ayarlayın
hello-step-read = Küçük satırı okuyun
hello-how-look = { $how ->
    [vr] Bu tabelaya tam karşıdan bakana kadar başınızı çevirin.
   *[screen] Tabela ortada olana kadar resmi sürükleyin.
}
hello-how-left = { $how ->
    [vr] Sol elinizle kırmızı düğmeyi gösterin ve tetiğe basın; boş el parmak kıstırır.
   *[screen] Kırmızı düğmeye basın.
}
hello-how-right = { $how ->
    [vr] Şimdi kırmızı düğmeye sağ elinizle basın.
   *[screen] Tabelanın önündeki kırmızı düğmeye tıklayın ya da dokunun.
}
hello-how-grab = { $how ->
    [vr] Sağdaki koliye uzanın, kavrama düğmesi ya da parmakla tutun ve kaldırın.
   *[screen] Kolinin üzerine basıp yukarı sürükleyin.
}
hello-how-move = { $how ->
    [vr] Çubuğu ileri itin, yeşil işarete nişan alıp bırakın; boş elle işareti gösterip parmak kıstırın.
   *[screen] Yeşil işarete tıklayın ya da ok tuşlarıyla oraya yürüyün.
}
hello-how-height = { $how ->
    [vr] Rahat oturun. Yer, ayaktayken olduğu kadar aşağıda mı görünüyor? Öyle olana kadar alçaltın ya da yükseltin.
   *[screen] Hangi yükseklikten bakmak istersiniz?
}
hello-how-read = { $how ->
    [vr] Küçük satırı okuyun ve oradaki sayıya basın. Net değilse başlığı biraz oynatın ya da daha büyük harf seçin.
   *[screen] Küçük satırı okuyun ve oradaki sayıya basın.
}
hello-small = Kapıda okunan mühür numarası { $number }
hello-lower = Alçak
hello-higher = Yüksek
hello-right = Doğru
hello-ready = Sahaya hazırsınız.
hello-headset-good = Başlık ve iki el çalışıyor.
hello-headset-screen = Ekran ve işaretçi çalışıyor. Başlıkta aynı sayfa iki eli de denetler.
hello-net-unknown = Ağ hâlâ ölçülüyor.
hello-net-none = Sunucu yanıt vermedi. Ağı denetleyin; yaptıklarınız saklanır ve bağlantı dönünce gönderilir.
hello-net-good = Ağ hızlı (gidiş dönüş { $ms } ms).
hello-net-fair = Ağ yeterince iyi (gidiş dönüş { $ms } ms).
hello-net-slow = Ağ yavaş (gidiş dönüş { $ms } ms). Erişim noktasına yaklaşın ya da kablo kullanın; bu arada hiçbir şey kaybolmaz.
hello-advice-comfort = İlk süre altı, sonrakiler on iki dakikadır. Kemerdeki açık renkli düğme ya da B ve Y sizi her an sakin bir odaya götürür.
hello-again = Bir daha
hello-no-webgl = Bu tarayıcı 3B çizemiyor (WebGL yok). Masa sayfası onsuz da her işi yapar.

## Printed pages

printed-debrief = Değerlendirme ve rapor, PDF
printed-report = Rapor, PDF
printed-cards-title = Saha kartları
printed-cards-about = Simülatör elleri eğitmez. Her alet için bir sayfa burada neyin öğretildiğini, neyin öğretilmediğini ve sahada ne deneneceğini söyler.
printed-cards = Saha kartları, PDF
### The whole inspection

act-pack = Kemere as
act-unpack = Masada bırak
act-plan = Ne kadar ileri gidileceğini planla
act-switch-on = Aç
act-use = Kullan
act-look-up = Sicile sor
act-talk = Söyle
act-call = Telsizle çağır
act-delegate = Ekibe yaptır
act-hint = Sırada ne var?
act-strap = Emniyet kayışını tak
act-audit = Kendin say
act-freeze = Dondur: tüm işlemleri durdur
act-mark = Yerinde işaretle
act-exhibit = Delil olarak al
act-hand-over = Devret
field-tool = Alet
field-tier = Ne kadar
field-instrument = Cihaz
field-setting = Nasıl
field-register = Sicil
field-move = Ne söylenecek
field-routine = Rutin iş
field-item = Çeki listesinin kalemi
field-taken_as = Olarak
field-to = Kime
field-kind = Mühür türü
field-feedback = Risk sistemi için
field-patch = Parça
field-view = Nereden
field-beam = Işın
group-search = Arama ve boşaltma
group-people = Konuşma ve çağrı
hand-tools = Cihazlar
sheet-evidence = Deliller
category-goods = Eşya ve belgeler
category-forbidden = Yasak, kısıtlı veya tehlikeli
leads-customs = Gümrük
leads-law = Polis ve adalet
leads-danger = Tehlike
leads-others = Diğer makamlar
family-air = Hava
family-dog = Köpek
family-eye = İçeriye bakış
family-heat = Isı
family-people = İçeride insanlar
family-radiation = Radyasyon
family-seal = Mühür
family-structure = Yapı
family-trace = İzler
family-weight = Ağırlık
sealkind-official = resmî
sealkind-interim = geçici, ara için
sealstate-interim = geçici mühür takılı
said-resealed-interim = Geçici mühür { $new } takıldı; önceki { $old } idi.
view-word-top = yukarıdan
view-word-mobile = yandan, mobil tarayıcıdan
view-word-back-right = geri saçılım, sağ yan
view-word-back-left = geri saçılım, sol yan
scan-otherwise = Başka yerden veya başka ışınla
scan-do = Böyle tara
belt-title = Kemerde: { $holds } yerden { $count }
belt-left = Masada kalan: { $count }
instruments-none = Burada cihaz kullanılmaz. Kapıda, tarayıcıda ve muayenede kullanılırlar.
instruments-away = Burada elde olmayan: { $count }
instruments-left = masada kaldı
instruments-at = Tutulduğu yer
instruments-middle = ortası
instruments-on = açık
instruments-off = kapalı
instruments-damage = hasar bırakır
instruments-choose = önce bir şey seçin
people-said = zaten söylendi
people-transcript = Ne söylendi
people-called = Telsizle: { $who }
people-whom = Kime
stopped-title = Alıştırma durduruldu.
stopped-step = Bunu { $step } adımı önler: { $name }.
stopped-source = Kaynak: { $source }. Ulusal mevzuat önceliklidir.
head-strapped = kayış takılı
head-frozen = tüm işlemler durdu
head-plan = Plan
head-practice = Alıştırma: yeni deneme, sonuca sayılmaz
readings-place = Nerede
readings-signs = Görülen, duyulan, hissedilen
tally-audited = Kendi sayımınız
custody-none = Delil alınmadı, hiçbir şey işaretlenmedi, mühür geldiği gibi.
custody-marks = İşaretler
custody-seals = Mühürler
custody-exhibits = Deliller ve muhafazası
custody-number = Delil
custody-what = Ne
custody-bag = Torba
custody-where = Muhafaza
custody-held = { $minute }. dakika: alındı; memurda
custody-with = { $minute }. dakika: alındı; devredildi: { $who }
custody-seal-off = { $minute }. dakika: { $number } mührü kesilip torbalandı
custody-seal-on = { $minute }. dakika: { $number } mührü takıldı ({ $kind })
feedback-about = Hiçbir şey bulunmasa bile bu kontrolden ne öğrenilmeli?
papers-register = Sicil: { $register }
tablet-page-tools = Cihazlar
tablet-page-people = Kişiler
tablet-orders-evidence = Olay yeri ve deliller
tablet-seal-exhibit = Kesilen mührü delil olarak al
tablet-feedback-found = Gösterge bir bulguya götürdü.
tablet-feedback-nothing = Kontrol hiçbir şey bulmadı; göstergenin masum bir nedeni vardı.
tablet-feedback-indicator = Göstergeye yeniden bakılmalı.
## The debrief in its order, and the replay

account-did = Ne yaptınız, kendi sözlerinizle?
account-because = Neden böyle yaptınız?
prediction-title = Tahmininiz
prediction-nothing = hiçbir şey: her şey yolunda
prediction-kept = Anlatım ve tahmin alıştırmayla birlikte saklanır; değerlendirme açıldıktan sonra değişmez.
debrief-next-prediction = Şimdi tahmininiz
debrief-next-moments = Üç kilit an
debrief-next-again = Yeniden dene
debrief-next-unused = Öteki aletlerin ne göstereceğine bak
debrief-next-next = Sırada neyi çalışmalı
practice-note = Çalışma: sayılmayan bir deneme daha.
practice-first = İlk seferki
reveal-about = Her şey birbiri ardına söylenir; gizlenen bir şey varsa en son söylenir.
reveal-next = Sıradakini söyle ({ $n } / { $all })
reveal-all = Hepsini söyle
truth-one-or-none = Gerçek bir konteyner tek bir ipucu verebilir ya da hiç vermeyebilir.
moments-watch = Bu anı izle
again-title = Belirleyici iki dakika, yeniden
again-about = Bir ana dönün ve başka türlü seçin. Bu bir çalışmadır: sayılmaz ve alıştırmanız olduğu gibi kalır.
again-before = Yeniden, { $record } numaralı işlemden önce (dakika { $minute })
again-any = Başka bir işlemden sonra
again-go = Oraya dön
both-title = İki seferi yan yana
both-about = { $record } numaraya kadar (dakika { $minute }) her şey ortaktır.
both-what = Karşılaştırılan
both-outcome = Sonuç
both-first = İlk sefer
both-now = Bu sefer
unused-title = Kullanmadığınız aletler ne gösterirdi
unused-about = Her biri şimdi, tam bu vakada, sizin okuyacağınız gibi okundu; aldığı dakikalarla birlikte. Başka bir vakada hiçbir şey söylemeyebilir.
unused-none = Hiçbiri daha fazlasını söylemezdi.
unused-rest = Hiçbir şey söylemeyecek olanlar ({ $count })
unused-cost = { $minutes } dk
rule-source = Kaynak: { $source }
rule-carried = Burada hiçbir şey kaybedilmedi: sizi taşıyan buydu.
next-title = Sırada neyi çalışmalı
next-axis = En az kazanılan: { $axis }. { $step } adımından başlayın: { $name }.
next-act = Çalışılacak işlem: { $act }.
next-nothing = Hiçbir eksende kayıp yok. Daha zor bir vaka alın.
next-slice = Bu vakayı { $step } adımından çalış
next-space = Az ve sık, bir kerede çoktan daha kalıcıdır.
box-overlay-sight = Görüş çizgileri
whose-looks = Kimin bakışları
whose-own = Sizinki
whose-expert = Bir uzmanınki
whose-missed = Yalnız uzmanınki
whose-about = Uzman da sizin gibi yalnız gözlemlerle çalıştı: tek iyi yol değil, ama yeten bir yol.
sight-none = Çizilecek çizgi yok: ya hiçbir şey gizlenmemişti ya da kimse görülebilecek yerde durmadı.
sight-about = Durduğunuz yerlerden gizlenen şeye: düz çizgi ulaştı, kesik çizgi engellendi.
sight-from-doors = Bu, alanda yürünmeden oynandı. Çizgiler kapıların önünden bakılan yerden başlar.
sight-caption = Duruş duruş
sight-free = Açık çizgiler
sight-between = Arada duran
sight-count = { $free } / { $all }
replay-title = Tekrar izleme
replay-open = Bütün alıştırmayı yeniden izle
replay-back = Değerlendirmeye dön
replay-strip = Alıştırma, işlem işlem
replay-key = kilit an
replay-radiograph = Radyografi { $n }
replay-photograph = Fotoğraf { $n }: { $name }
replay-picture = { $minute }. dakikada konteyner
replay-controls = Oynatma
replay-back-one = Bir işlem geri
replay-on-one = Bir işlem ileri
replay-speed = Hız
replay-times = { $speed }×
replay-moment = Alıştırmanın anı
replay-keys = Boşluk oynatır ve duraklatır, sol ve sağ işlemden işleme, Home ve End uçlara gider.
replay-now = Şimdi olan
replay-not-in-bay = Bu anda memur alanda değildi.
replay-no-way = Bu alıştırmada kimse alanda yürümedi: işlemler yol olmadan gösteriliyor.
## The rules of the centre

nav-rules = Kurallar
limits-signed = Bu merkezin sınırları; imzalayan: { $who }, { $date }.
limits-unsigned = Bu merkezde sınırları kimse imzalamadı: bilinen en katıları geçerli.
rules-title = Bu merkezin kuralları
rules-about = Yeni alıştırmalar buna göre yürür: merkezin güvenlik danışmanı bu sayfayı okur ve imzalar.
rules-signed = İmzalayan: { $who }, { $date }. Kurallar burada yazıldığı gibi geçerli.
rules-unsigned = Bu kuralları kimse imzalamadı.
rules-unsigned-why = Güvenlik danışmanı imzalayana dek en katı varsayılanlar geçerlidir: bizim kurallarımızla merkezinkilerden her zaman daha katısı.
rules-kept = Yerel kuralları son değiştiren: { $who }, { $time }.
rules-none-kept = Merkezin yerel kuralı yok; ürünle gelenler geçerli.
rules-problems = Saklanan yerel kurallar bu sürümde kullanılamıyor; bu yüzden ürünle gelenler geçerli. Yanlış olanlar:
rules-limits = Hava sınırları
rules-limits-about = Bunların dışında konteynere girilmez. Her değerin kaynağı vardır.
rules-substance = Madde
rules-limit = Sınır
rules-averaging = Ortalama süresi
rules-instant = her an
rules-source = Kaynak
rules-steps = Usul ve geçitleri
rules-gates-about = Katı: aşılması güvenlik ya da hukuk ihlalidir. Sıra: önce ne gelir. Delil: bir şey kayda geçmelidir.
rules-step = Adım
rules-place = Yer
rules-gates = Geçitler
gate-H = katı
gate-O = sıra
gate-E = delil
rules-after = Bekler
rules-check = Ne sağlanmalı
rules-failure = Sık yapılan hata: { $what }
rules-note = Merkez ekliyor: { $note }
rules-findings = Bir bulgudan sonra
rules-finding = Bulgu
rules-first = İlk eylem
rules-leads = Yöneten
rules-may = Memur yapabilir
rules-papers = Belgeler
rules-call = Ara: { $name }
rules-tiers = Kontrol ne kadar derine iner
rules-tier = Kademe
rules-tier-about = Nedir
rules-tier-depth = En çok boşaltılan
rules-depth = uzunluğun % { $percent } kadarı
rules-points-container = Konteynerin yedi noktası, soğutucu ve üstü açık konteynerde sekizinci
rules-points-vehicle = Aracın on yedi noktası
rules-point = Nokta
rules-normal = Olması gereken
rules-abnormal = İki kez bakılacak olan
rules-switches = Anahtarlar
rules-life = İnsanların tehlikede olduğu vakalar (memur dışında kalabilir)
rules-on = açık
rules-off = kapalı
rules-text = Yerel kurallar
rules-text-about = Yalnız ürünle gelen kurallardan farklı olan, TOML olarak. Yanlış varsa hepsi birden söylenir ve eski kurallar kalır. Her değişiklik imzayı kaldırır.
rules-open-file = Dosya aç
rules-save = Yürürlüğe koy
rules-saved = Bu yerel kurallar artık yürürlükte; değiştilerse imzasız.
rules-sign = Güvenlik danışmanının imzası
rules-sign-about = Bu sayfada yazanı imzalıyorsunuz: sınırlar, geçitler, yetkiler ve anahtarlar. Ulusal hukuk hepsinin üstündedir.
rules-sign-who = Ad
rules-sign-role = Görev
rules-sign-act = Bu kuralları imzala
trouble-rules-changed = Kurallar okunduğundan beri değişti. Yeniden okuyun, sonra imzalayın.
rules-changes = İmzanın gevşeteceği ya da değiştireceği
rules-what = Ne
rules-now = Şimdi geçerli
rules-once-signed = İmzalanınca
rules-sources = Kaynaklar

## Ability over many cases

nav-ability = Beceriniz
ability-title = Vakalarınız ne diyor
ability-about = Tek vaka az şey söyler: şansın payı büyüktür. Birçok vakada, bir şey gizleyen konteynerleri ötekilerden ne kadar iyi ayırdığınız görünür. Her değer, %95 güvenle içinde bulunduğu aralıkla verilir.
ability-missing = { $missing ->
    [one] Bir şey söyleyebilmek için bir imzalı vaka daha gerekir.
   *[other] Bir şey söyleyebilmek için { $missing } imzalı vaka daha gerekir.
}
ability-so-far = Şimdilik { $needed } vakanın { $cases } tanesi. Her vakanın ilk seferi sayılır; yeniden deneme, alıştırma ve kesitler sayılmaz.
ability-rests-on = Bu, her birinin ilk seferi olmak üzere { $cases } imzalı vakaya dayanır.
ability-search = Gizleneni bulmak
ability-papers = Belgelerde hata bulmak
ability-hits = “Bir şey var” dediniz: bir şey olan { $signals } vakanın { $hits } tanesi.
ability-false-alarms = Yanlış alarm: hiçbir şey olmayan { $clean } vakanın { $alarms } tanesi.
ability-d-prime = Ne kadar iyi ayırıyorsunuz (d′): { $value }, { $low } ile { $high } arasında. 0 şanstır.
ability-criterion = Hangi yöne eğilimlisiniz (ölçüt): { $value }, { $low } ile { $high } arasında.
ability-leaning-low = Kolayca “bir şey var” diyorsunuz: az kaçırma, çok yanlış alarm.
ability-leaning-high = Geç “bir şey var” diyorsunuz: az yanlış alarm, çok kaçırma.
ability-leaning-none = Bu kadar vakadan bir eğilim görülmüyor.
ability-a-prime = Modelsiz (A′): { $value }; 0,5 şans, 1 kusursuzdur.
ability-no-signals = Bu vakaların hiçbirinde henüz böyle bir şey yoktu; bir şey söylenemez.
ability-no-clean = Bu vakaların hepsinde böyle bir şey vardı; bir şey söylenemez.
ability-calibration = Söylediğiniz kadar haklı mısınız?
ability-excess = Güven eksi doğru kararların payı: { $value }, { $low } ile { $high } arasında.
ability-confidence-low = Söylediğinizden daha sık haklısınız.
ability-confidence-high = Söylediğinizden daha seyrek haklısınız.
ability-confidence-none = Bu vakaların gösterdiği kadarıyla, söylediğiniz kadar haklısınız.
ability-curve = Bildirilen güvene (sağa, %) göre doğru kararlar (yukarı, %); kesikli çizgide söylendiği kadar haklı olunur.
ability-stated = Bildirilen güven
ability-right = Doğru (%95 aralık)
ability-cases = Vaka sayısı
ability-brier = Brier puanı { $brier } (0 en iyisi): güvenilmezlik { $unreliability }, ayırt etme { $resolution }, belirsizlik { $uncertainty }.
ability-yours = Bu değerler sizindir. Öğrenmek içindir, personel verisi değildir.

## How a case is begun

begin-title = Başka türlü başla
begin-mode = Amaç
begin-mode-learn = öğrenme, ipuçlu
begin-mode-shift = vardiya, ipuçsuz
begin-mode-exam = sınav
begin-step = Nereden
begin-whole = bütün vaka
begin-slice-note = Önceki adımları uzman yapar; yalnızca sizin yaptıklarınız puanlanır.
begin-exam-note = Sınav bütün olarak ve ipuçsuz yapılır.
begin-without-life = Tehlikedeki insanlar olmasın: aynı vaka, ünitede kimse yok
