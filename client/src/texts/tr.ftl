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
signin-failed = Bu bağlantı kapıyı açmadı:
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
recipe-quantity = Miktar yanlış beyan edilmiş
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
group-bay = Muayene alanı
group-anywhere = Her yerde
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
act-reseal = Resmî mühürle kapat
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
field-who = Yöneten
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
category-results = Sonuçlar
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
debrief-next-unseen = Diğer aletler ne gösterirdi
debrief-next-rule = Yanınıza alacağınız bir kural
debrief-all = Hepsini göster
debrief-print = Yazdır
account-title = Kendi anlatınız
account-why = Hiçbir şey söylenmeden önce: ne düşündünüz ve neden öyle davrandınız? Önce hatırlamak, gerisini kalıcı kılar.
account-story = Ne oldu, kendi sözlerinizle
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
truth-no-overlay = işaret yok
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
moments-again = Belirleyici an yeniden: şimdi ne seçerdiniz?
timeline-title = Zaman akışı
timeline-began = Alıştırma başladı.
timeline-elapsed = { $seconds } sn
timeline-mishap = Olay
unseen-title = Diğer aletler ne gösterirdi
unseen-about = Bu vakada kullanılmayan aletler şunları söylerdi.
unseen-none = Kullanılmayan hiçbir şey daha fazlasını söylemezdi.
rule-title = Yanınıza alacağınız bir kural
rule-honest = Gerçek bir konteyner tek bir ipucu verebilir ya da hiç vermeyebilir. Kalıcı olan yöntemdir: gerekçe, güvenlik, sıra, delil.
rule-own = Bir sonraki konteyner için kuralım
