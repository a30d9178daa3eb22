# Müştərinin mətnləri. Mühərrik kodlarının sözləri tidewaiter.language kataloqlarındadır.

## Frame

skip-to-content = Məzmuna keç
nav-main = Əsas menyu
nav-cases = İşlər
nav-language = Dil
nav-sign-out = Çıxış
role-officer = müfəttiş
role-instructor = təlimçi
loading = Yüklənir…
law-prevails = Təlim üçündür. Hədlər və hüquqi addımlar nümunədir: milli qanunvericilik və öz təlimatlarınız həmişə üstündür.
minutes = { $count } dəqiqə
yes = Bəli
no = Xeyr
waiting-seconds = { $seconds } san keçib

## Trouble

trouble-problems = { $count } problem tapıldı
trouble-wrong = Nə səhvdir
trouble-right = Düzgün olan
trouble-unknown = Hələ adı olmayan xəta baş verdi. Yenidən cəhd edin.
trouble-no-connection = Serverə çatmaq olmur. İşlədiyini yoxlayıb yenidən cəhd edin.

## Sign in

signin-title = Giriş
signin-how = Server işə düşəndə Tidewaiter hər nümunə istifadəçi üçün giriş keçidi çap edir. Onlardan birini bu brauzerdə açın; belə görünür:
signin-once = Hər keçid bir dəfə işləyir. Sonra bu brauzerdə giriş 30 gün saxlanılır.
signin-about = Tidewaiter konteyner baxışı üzrə təlim yeridir: sənədlər, skaner, plomb, axtarış, qərar, hesabat və təhlil; heç kim üçün risk yoxdur.

## Cases

cases-title = İşlər
cases-continue-title = Qaldığınız yerdən davam edin
cases-all-title = Bütün işlər
cases-signed-title = İmzalanmış hesabatlar
cases-none = Hələ iş yoxdur. Aşağıda yenisini hazırladın.
cases-number = İş { $number }
cases-papers = { $count } sənəd
cases-new-mark = yeni
cases-start = Baxışa başla
cases-continue = Davam et
cases-debrief = Təhlil
cases-started = Başlanıb { $time } · { $budget } dəqiqədən { $minute }
source-sample = nümunə
source-made = burada çəkilib
source-imported = bəyannamədən
newcase-title = Yeni iş
newcase-about = Marşrut, mallar, sənədlər və yük təsadüfi seçilir. Bəzi konteynerlərdə nəsə gizlədilib; qəribəliklərin çoxu günahsızdır.
newcase-make = İş hazırla
newcase-waiting = İş çəkilir, yüklənir və sənədləşdirilir; sonra müfəttiş proqramı onun ədalətlə həll oluna bildiyini sübut etmək üçün onu oynayır.
newcase-recipe = Resept
newcase-seed = Başlanğıc ədəd
newcase-drawn = təsadüfi
recipe-clean = Təmiz: heç nə gizlədilməyib
recipe-c01 = C01: qapıların arxasında yük
recipe-c02 = C02: malların arasında
recipe-c03 = C03: malın içinə quraşdırılmış
recipe-c04 = C04: ön üzlüyün arxasında
recipe-c05 = C05: tavan üzlüyünün üstündə
recipe-c06 = C06: ikinci döşəmənin altında
recipe-c08 = C08: qapı tayında
recipe-c09 = C09: refrijeratorun maşınında
recipe-c12 = C12: bərkitmə taxtasında
recipe-c13 = C13: nəqliyyat vasitəsində
recipe-kind = C15: başqa növ mal
recipe-people = C14: insanlar (həyat birincidir)
recipe-quantity = Miqdar səhv bəyan edilib
recipe-value = C15: dəyər səhv bəyan edilib
recipe-origin = C15: mənşə səhv bəyan edilib
recipe-tariff = C15: tarif yarımmövqeyi səhv bəyan edilib
family-clean = Pozuntusuz
family-papers = Sənədlər və miqdar
family-contraband = Qaçaqmalçılıq
family-safety = Təhlükəsizlik
newcase-difficulty = Çətinlik: 5-dən { $level }
declaration-title = Öz bəyannaməniz
declaration-about = Bura NCTS mesajını (CC015C və ya CC029C, XML) atın, yaxud faylını seçin. Ona uyğun konteyner qurulacaq.
declaration-privacy = Adlar və ünvanlar uydurma ilə əvəz olunur, fayl saxlanılmır.
declaration-container = Mesajda bir neçəsi varsa, konteynerin nömrəsi
declaration-choose = XML faylı seç
declaration-waiting = { $name } oxunur və yoxlanılır; sonra ona görə konteyner qurulur və iş sübut olunur.

## Desk

desk-title = Tapşırıq
desk-jumps = Masanın hissələri
desk-papers = Sənədlər
desk-seen = Görünənlər
desk-hand = Nə etməli
head-briefing = Əmr
head-station = Yer
head-inside = konteynerin içində
head-minutes = Dəqiqə
head-minutes-of = { $minute } / { $budget }
head-seal = Plomb
head-doors = Qapılar
head-doors-are = Sol { $left }, sağ { $right }
head-yard = Sahə
head-yard-safe = təhlükəsizdir
head-yard-open = təmin edilməyib
head-lead = Rəhbər
head-decided = Qərar
head-signed = Hesabat imzalanıb, tapşırıq bitib.
head-to-debrief = Təhlilə keç
line-open = Əlaqə var
line-connecting = Qoşulur…
line-waiting = Əlaqə kəsilib; yenidən cəhd edilir…
line-unanswered = { $count } əməliyyat cavab gözləyir
log-empty = Tapşırıq açılır.
log-minute = dəq { $minute }
log-instead = Əvəzinə et: { $action }
refused = Bunu indi etmək olmaz ({ $code }).
hand-act = Əməl
hand-notebook = Dəftər
hand-report = Hesabat
hand-log = Gedişat

## Papers and citing

papers-compare = Yan-yana
papers-first = Sənəd
papers-second = Yanındakı sənəd
papers-unread = oxunmayıb
papers-not-read = Bu sənəd masanın üstündədir və hələ oxunmayıb.
papers-read = Oxu: { $paper }
cite = Qeyddə göstər
cite-this = Qeyddə göstər: { $what }

## What is seen

sheet-wide = Geniş
sheet-box = Konteyner
sheet-radiograph = Rentgen
sheet-photographs = Foto
sheet-readings = Ölçmələr
sightings-none = Hələ heç nə görülməyib. Darvazaya, skanerə və ya baxış meydançasına gedin.
view = Görünüş
view-plan = Yuxarıdan
view-doors = Qapı tərəfi
view-side = Yandan
view-plan-label = Görülənlərin planı, qapılar solda: { $count } əşya. Adları aşağıdakı siyahıdadır.
view-doors-label = Qapı tərəfi və görülənlər: { $count } əşya. Adları aşağıdakı siyahıdadır.
view-side-label = Görülənlərin yandan görünüşü, qapılar solda: { $count } əşya. Adları aşağıdakı siyahıdadır.
thing-where = Harada
thing-size = Ölçü (e × h × u)
lies-contents = açılmış bağlamada
lies-left = solda
lies-middle = ortada
lies-right = sağda
lies-inside = astanadan { $depth } m içəridə, { $side }, mərkəzi { $height } m hündürlükdə
lies-outside = astanadan { $depth } m qabaqda, { $side }, mərkəzi { $height } m hündürlükdə
things-part = Konteynerin hissələri
things-inside = İçəridə
things-bay = Meydançada duranlar
things-stowed = Geri yüklənənlər
things-contents = Açılmış bağlamalarda
things-station = Bu yerdə
things-more = daha { $count }
radiograph-none = Hələ rentgen şəkli yoxdur. Konteyneri skanerdən keçirdin.
radiograph-failed = Şəkli almaq olmadı. Səhifəni yeniləyin.
radiograph-which = Rentgen
radiograph-number = Rentgen { $n }
radiograph-label = Rentgen şəkli { $n }, { $view }, { $beam }
radiograph-keys = Ox düymələri sürüşdürür, müsbət və mənfi yaxınlaşdırır, sıfır hamısını göstərir.
radiograph-closer = Yaxınlaşdır
radiograph-farther = Uzaqlaşdır
radiograph-fit = Bütün şəkil
radiograph-mark = Sahəni qeyd et
radiograph-invert = Tərsinə çevir
radiograph-level = Səviyyə
radiograph-window = Pəncərə
radiograph-plain = Olduğu kimi
radiograph-doors = qapılar
radiograph-front = ön divar
radiograph-cite = Sahəni qeydə yaz
radiograph-unmark = İşarəni sil
radiograph-note = Rentgen { $n }: astanadan { $near }–{ $far } m içəri, { $low }–{ $high } m hündürlük
region-title = Sahə, astanadan içəri və yuxarı, metrlə
region-near_m = dərinlik, əvvəl
region-far_m = son
region-low_m = hündürlük, alt
region-high_m = üst
photographs-none = Hələ fotoşəkil yoxdur.
photograph-label = Fotoşəkil { $n }, { $name }: { $count } əşya
photograph-number = Fotoşəkil { $n }
readings-none = Hələ heç bir cihaz oxunmayıb.
readings-caption = Ölçmələr və qüvvədə olan hədlər
readings-quantity = Kəmiyyət
readings-value = Qiymət
readings-limit = Hədd
readings-over = həddən yuxarı
tally-caption = Çıxarılan yerlərin sayı
tally-item = Mal
tally-kind = Növ
tally-counted = Sayılıb
tally-no-item = yoxdur

## Acting

group-desk = Masa
group-gate = Darvaza
group-scanner = Skaner
group-bay = Meydança, plomb, hava və qapılar
group-anywhere = Baxış və sübutların qorunması
station-desk = Masa
station-gate = Darvaza
station-scanner = Skaner
station-bay = Baxış
act-go = Get
act-read = Sənədi oxu
act-look = Yaxından bax
act-weigh = Konteyneri çək
act-scan = Yandan skan et, 6 MV
act-seal = Plombu yoxla
act-yard-safe = Sahəni təhlükəsiz et
act-test-air = Havanı yoxla
act-ventilate = Havalandır
act-cut-seal = Plombu kəs və paketlə
act-open = Tayı aç
act-hook = Tayı bərkit
act-close = Tayı bağla
act-enter = Yoldaşla içəri gir
act-leave = Konteynerdən çıx
act-measure = Ölç
act-unload = Boşaltdır
act-open-package = Bağlamanı aç
act-photograph = Fotoşəklini çək
act-record = Qeydi yaz
act-withdraw = Geri götür
act-lead = Rəhbəri təyin et
act-decide = Qərar ver
act-reseal = Konteyneri plombla
act-report = Hesabatı təqdim et
act-sign = Hesabatı imzala
act-choose = Seçin…
act-none = yoxdur
cost-fixed = { $minutes } dəq
cost-per-minute = hər dəqiqəyə { $minutes } dəq
cost-per-package = hər yerə { $minutes } dəq
field-target = Əşya
field-document = Sənəd
field-field = Sənəddəki qrafa
field-category = Nə barədədir
field-note = Öz sözlərinizlə
field-minutes = Dəqiqə
field-depth_m = Dərinlik, metr
field-who = Kim
field-decision = Qərar
field-ground = Əsas
field-confidence = Əminlik
field-conform = Konteyner, sənədlər və mallar uyğundur
field-seals_ok = Plomblar yerində, zədəsiz və bəyan edildiyi kimidir
field-weighed_kg = Çəkilmiş brutto kütlə, kq
field-counted_packages = Sayılmış yerlər
field-new_seal = Yeni plombun nömrəsi
field-remarks = Boşaltma qeydləri
how-view = Bax
how-verify = Tutuşdur
how-tug = Dart
how-twist = Burub yoxla
where-gasket = kipləşdiricidə
where-inside = içəridə
leaf-left-door = sol
leaf-right-door = sağ
span-inner-length = daxili uzunluq
span-inner-width = daxili en
span-inner-height = daxili hündürlük
span-outer-length = xarici uzunluq

## Command line

command-label = Əməliyyatı yazın
command-placeholder = go bay
command-do = Et
command-options = Təkliflər
command-hint = / bura gətirir, Tab tamamlayır, Enter icra edir.

## Notebook, decision, report

notebook-new = Yeni qeyd
notebook-title = Qeydlər
notebook-empty = Hələ qeyd yoxdur. Hər müdaxilədən əvvəl onun əsası yazılmalıdır.
notebook-withdrawn = geri götürülüb
category-grounds = Növbəti addımın əsasları
lead-title = Bundan sonra kim rəhbərlik edir
decision-title = Qərar
decision-stands = Qərar: { $decision }, əminlik { $confidence } %.
report-title = Hesabat (boşaltma qeydləri)
report-stands = Hesabat təqdim edilib; imzalanana qədər yenidən təqdim edilə bilər.
draft-saved = Qaralama saxlanılıb.
draft-unsaved = Qaralama saxlanılır…
draft-failed = Qaralamanı hələ saxlamaq olmadı; yenidən cəhd edilir.
signing-title = İmza
signing-about = Hesabat bir dəfə imzalanır. Sonra tapşırıq bitir və təhlil açılır.
signing-question = Hesabat imzalansın?
signing-once = Bundan sonra bu tapşırıqda heç nə etmək olmaz.
signing-yes = Bəli, imzala
signing-no = Hələ yox

## Observations

said-began = Tapşırıq başlayır. Yer: { $station }. Masada { $count } sənəd var.
said-went = Yer: { $station }. { $count ->
    [0] Yeni heç nə görünmür.
   *[other] { $count } əşya görünür.
}
said-document-read = Oxundu: { $title }, { $number }.
said-looked = Yaxından baxıldı, { $target }: { $looks }.
said-nothing-more = görüləsi başqa heç nə yoxdur
said-nothing = heç nə
said-scanned = Rentgen { $n } hazırdır.
said-seal-view = baxıldı
said-seal-verify = nömrə tutuşduruldu
said-seal-tug = dartıldı
said-seal-twist = burulub yoxlandı
said-seal-checked = Plomb: { $step }; { $signs }.
said-seal-number = Nömrəsi { $number }.
said-no-signs = diqqəti çəkən heç nə yoxdur
said-yard-made-safe = Sahə təhlükəsizdir: texnika kənarda, avtomobil əyləcdə və dayaqda, hasar çəkilib.
said-air-tested = Hava yoxlandı, { $place }: { $count } göstərici oxundu. { $verdict }
said-air-over = Həddən yuxarı: { $substances }. İçəri girməyin.
said-air-under = Heç nə həddini aşmır.
said-ventilated = { $minutes } dəqiqə havalandırıldı.
said-seal-cut = { $number } nömrəli plomb kəsildi, paketləndi və etiketləndi.
said-leaf-open = { $leaf }: açıqdır.
said-leaf-hooked = { $leaf }: bərkidilib.
said-leaf-closed = { $leaf }: bağlıdır.
said-entered = İçəridəsiniz; yanınızda yoldaş və qaz ölçən var.
said-left = Yenidən bayırdasınız.
said-in-sight = { $count } əşya görünür.
said-unloaded = { $depth } m dərinliyə qədər boşaldıldı: meydançada { $count } əşya durur.
said-tally = İndiyədək sayılıb: { $lines }.
said-tally-line = mal { $item }: { $counted }
said-tally-other = siyahıda olmayan, { $kind }: { $counted }
said-package-opened = { $target } bağlaması açıqdır. İçində: { $contents }.
said-photographed = Fotoşəkil { $n }: { $target }.
said-finding-recorded = Qeyd { $n } yazıldı: { $category }.
said-finding-withdrawn = Qeyd { $n } geri götürüldü.
said-lead-named = Bundan sonra rəhbər: { $who }.
said-decided = Qərar: { $decision }, əminlik { $confidence } %.
said-resealed = { $new } nömrəli rəsmi plomb vuruldu; əvvəlki { $old } idi.
said-reported = Hesabat təqdim edildi.
said-signed = Hesabat imzalandı. Tapşırıq bitdi.
said-mishap = Hadisə: { $what }
said-spent = { $count ->
   *[other] { $minutes } dəqiqə keçdi.
}

## Words

sealstate-on = yerindədir
sealstate-cut = kəsilib
sealstate-official = rəsmi plomb vurulub
leafstate-closed = bağlı
leafstate-open = açıq
leafstate-hooked = bərkidilib
view-word-side = yandan

## Debrief

debrief-title = Təhlil
debrief-back = Tapşırığa qayıt
debrief-about = Əvvəlcə öz hekayəniz, sonra əslində nə olduğu. Tələsməyin: hər şey növbə ilə açılır.
debrief-next-outcome = Təhlili aç
debrief-next-truth = Konteyneri aç
debrief-next-axes = Necə edildiyinə bax
debrief-next-rule = Özünüzlə bir qayda aparın
debrief-all = Hamısını göstər
debrief-print = Çap et
account-title = Öz hekayəniz
account-why = Heç nə deyilməmişdən əvvəl: nə düşünürdünüz və niyə məhz belə etdiniz? Əvvəlcə xatırlamaq qalanını yadda saxlamağa kömək edir.
account-prediction = Sizcə, içində nə var idi?
account-no-prediction = təxmin yoxdur
account-skip = Hər ikisini boş qoyub davam edə bilərsiniz.
outcome-right = Düzgün qərar
outcome-partly-right = Qismən düzgün
outcome-wrong = Səhv qərar
outcome-unsafe = Təhlükəli
outcome-decided = Qərarınız
outcome-none = yoxdur
outcome-would-be-right = Düzgünü bu olardı
outcome-lead = Rəhbər
outcome-predicted = Təxmininiz
truth-title = Konteyner olduğu kimi
truth-about = Konteynerin içində və üstündə olan hər şey. Çertyojun üzərinə hər dəfə bir şey qoyun.
truth-nothing = Burada heç nə gizlədilməmişdi və heç nə səhv deyildi. Əsaslandırılmış buraxılış tam uğurdur.
truth-doors-left = qapılar solda
truth-overlay = Çertyojda göstər
truth-found = siz bunu yazdınız
truth-missed = yazılmayıb
truth-innocent = günahsız: təmiz konteynerlərdə də olur
reveal-hidden = Gizli:
reveal-paper-error = Sənəddə:
reveal-oddity = Qəribəlik:
reveal-gas = Hava:
truth-showed = Göründüyü yer
axes-title = Beş ox
axes-about = Ümumi bal yoxdur: metodsuz uğurlu tapıntı əsaslandırılmış mənfi nəticədən az dəyərlidir.
axis-points = { $gained } / { $possible }
axis-hard-fail = Kobud pozuntu:
point-left-undone = edilməyib
record-link = № { $record }
moments-title = Əsas anlar
moments-about = Bunların üzərində dayanın: o anda nə bilirdiniz və başqa nə edə bilərdiniz?
timeline-title = Gedişat
timeline-began = Tapşırıq başladı.
timeline-elapsed = { $seconds } san
timeline-mishap = Hadisə
rule-title = Özünüzlə bir qayda aparın
rule-honest = Əsl konteyner bir əlamət verə bilər və ya heç verməyə bilər. Qalan metoddur: əsas, təhlükəsizlik, ardıcıllıq, sübut.
rule-own = Növbəti konteyner üçün qaydam

### Company, watching and the debrief's box

company-title = Bu tapşırıq harada açıqdır
company-alone = Yalnız bu cihazda açıqdır
company-open = Burada da açıqdır: { $devices }
company-open-watcher = Açıqdır: { $devices }
company-nobody = Müfəttiş hazırda burada deyil
company-watched = { $count ->
    [one] Bir təlimçi izləyir
   *[other] { $count } təlimçi izləyir
}
company-device-desk = masada
company-device-bay = baxış meydançasında
company-device-headset = VR başlığında
company-device-other = başqa səhifədə
company-hand-mine = İndi sizdədir
company-hand-desk = İndi masadadır
company-hand-bay = İndi baxış meydançasındadır
company-hand-headset = İndi VR başlığındadır
company-hand-other = İndi o biri səhifənizdədir
company-take-back = Geri götürün
company-continue-desk = Masada davam edin
company-continue-bay = Baxış meydançasında davam edin
company-continue-headset = VR başlığında davam edin
company-continue-other = O biri səhifədə davam edin
company-another = Başqa cihazdan istifadə edin
company-to-bay = Baxış meydançasına keçin
company-to-desk = Masaya qayıdın
watch-title = İzlənir: { $name }
watch-view = Necə baxmalı
watch-free = Sərbəst
watch-shoulder = Çiyin üzərindən
watch-eyes = Müfəttişin gözü ilə
watch-latest = Son hərəkətlər
watch-nobody = Müfəttiş hazırda meydançada deyil.
watch-where = Müfəttiş { $place }; əlində: { $tool }.
watch-open = İzlə
watch-desk = Masada
box-drawing = Çertyoj
box-as-box = Üç ölçülü
box-as-flat = Müstəvi
box-none = Bu brauzer üç ölçülü çəkə bilmir. Müstəvi çertyojlar eyni şeyi göstərir.
box-failed = Konteyner üç ölçülü çəkilə bilmədi. Müstəvi çertyojlar eyni şeyi göstərir.
box-keys = Çevirmək üçün sürüşdürün, yaxınlaşmaq üçün iki barmaqla açın və ya çarxı fırladın. Ox düymələri çevirir, artı və əksi böyüdür, sıfır hamısını göstərir.
box-from-doors = Qapı tərəfdən
box-from-above = Yuxarıdan
box-from-left = Soldan
box-from-right = Sağdan
box-whole = Hamısı
box-overlay = Çertyojun üstündə
box-overlay-truth = Orada nə var idi
box-overlay-way = Getdiyiniz yol
box-overlay-coverage = Nəyə baxdınız
box-overlay-none = Üstündə heç nə
box-all = hamısı
box-way-none = Bu tapşırıqda heç kim meydançada gəzməyib: göstəriləcək yol yoxdur.
box-way-failed = Yol alına bilmədi. Yenidən cəhd etmək üçün onu bir də seçin.
box-way-table = Yol sözlə
box-way-caption = Harada dayandığınız, ardıcıllıqla
box-in-hand = Əldə
box-play = Oynat
box-pause = Fasilə
box-scrubber = Yolun anı
box-zone-inside = içəridə, astanadan { $near }–{ $far } m dərinlikdə
box-zone-doors = qapıların yanında
box-zone-bay = meydançada
box-zone-left = sol tərəfdə
box-zone-right = sağ tərəfdə
box-tool-hand = boş əl
box-tool-seal-gauge = plomb ölçüsü
box-tool-camera = kamera
box-tool-tape = ölçü lenti
box-tool-torch = fənər
box-tool-gas-lance = qaz zondu
box-tool-mallet = taxta çəkic
box-tool-bolt-cutter = bolt kəsən
box-coverage-none = Bu tapşırıqdan burada göstəriləcək heç nə yoxdur.
box-coverage-about = Baxılmış sayılan yer görünən, işıqlı, kifayət qədər yaxın olan və nəyisə sezmək üçün kifayət qədər uzun baxılan yerdir. Baxılmamış yer öz-özlüyündə səhv deyil: əsas odur ki, ora baxmağa səbəb var idimi.
box-coverage-caption = Hissə-hissə
box-part = Hissə
box-inside-of = { $part }, içəridən
box-things = Baxılan əşyalar
box-seen = Baxılıb
box-unseen = Baxılmayıb
box-how = Necə
box-how-close = yaxından
box-how-gaze = ötəri
box-how-torch = fənərlə
box-patches = { $all } hissədən { $seen }
box-from-the-doors = qapıdan { $pieces }
box-from-the-left = soldan { $pieces }
box-high = { $where }, { $height } m hündürlükdə

### Reaching a headset

trouble-code-not-valid = Bu kod naməlumdur, artıq istifadə olunub və ya köhnəlib. Server işə düşəndə yenilərini çap edir.
trouble-link-not-valid = Bu keçid artıq istifadə olunub və ya köhnəlib. Server işə düşəndə yenisini çap edir.
trouble-too-many-tries = Həddən çox səhv kod daxil edilib, ona görə hələlik heç biri qəbul olunmur. On dəqiqə gözləyin, sonra yenidən cəhd edin.
reach-with-code = Giriş kodu ilə
reach-code-how = Səkkiz rəqəm. Onlar serverin işə salındığı yerdə çap olunur, yaxud daxil olduğunuz yerdə «Başqa cihazda davam et» bölməsində göstərilir.
reach-code = Giriş kodu
reach-keys = Rəqəmlər
reach-delete = Son rəqəmi sil
reach-open = Daxil ol
reach-with-link = Keçid ilə
reach-title = Başqa cihazda davam et
reach-address = Onun brauzerində bu ünvanı açın:
reach-choose = Orada bu rəqəmləri seçin:
reach-qr = Ünvanın və kodun QR kodu
reach-camera = Və ya kamerasını bura yönəldin.
reach-left = Bir dəfə işləyir, daha { $time }.
reach-ended = Bu kodun vaxtı bitib.
reach-new = Yeni kod
reach-close = Bağla
reach-warning = Oradakı brauzer sertifikat barədə xəbərdarlıq edə bilər. Onun SHA-256 izini serverin işə salındığı yerdə çap olunanla müqayisə edin; yalnız eynidirsə, «Ətraflı», sonra «Davam et» seçin.
reach-cable = Bu server yalnız bu kompüterə cavab verir. Onu «tidewaiter serve --lan» ilə işə saldırın və ya başlığı kabellə qoşub burada icra edin:

### Tablet and card

act-tap = Döyəcləyib qulaq asın
tablet-title = Planşet
tablet-close = Planşeti yığın
tablet-pages = Planşetin səhifələri
tablet-page-papers = Sənədlər
tablet-page-radiograph = Rentgen
tablet-page-findings = Tapıntılar
tablet-page-orders = Tapşırıqlar
tablet-page-report = Hesabat
tablet-page-comfort = Rahatlıq
tablet-minutes = dəqiqə
tablet-pins = Sancılmış faktlar
tablet-pins-none = Sənədlərdən səkkizədək fakt sancın: onlar burada qalacaq.
tablet-turn-left = Sola dön
tablet-turn-right = Sağa dön
tablet-pin = Sancın: { $what }
tablet-unpin = Sancaqdan çıxarın: { $what }
tablet-up = Yuxarı
tablet-down = Aşağı
tablet-left = Qapılara tərəf
tablet-right = Ön divara tərəf
tablet-again = Yenidən basın: { $act }
tablet-first = Əvvəlcə bunu edin: { $act }
tablet-record = Qeyd edin: { $category }
tablet-record-which = Nə barədə olduğunu seçin
tablet-about = Nə barədə
tablet-about-nothing = konkret şey yoxdur
tablet-noted = Görülən və ölçülən
tablet-noted-none = Vahiddən hələ heç nə oxunmayıb.
tablet-orders-unit = Vahid və həyət
tablet-depth = { $depth } m
tablet-unload-to = { $depth } m-ə qədər boşaldın
tablet-less = Az
tablet-more = Çox
tablet-letters = { $most } hərfdən { $count }
tablet-compose = Bura aid olan cümlələri seçin.
tablet-not-weighed = çəkilməyib
tablet-not-counted = sayılmayıb
tablet-phrase-agrees = Görüldüyü qədər vahid, sənədlər və mallar uyğundur.
tablet-phrase-differs = Sənədlərlə fərqlər tapıntılarda göstərilib.
tablet-phrase-doors = Yalnız qapı tərəfi görülüb.
tablet-phrase-part = Vahid qismən boşaldılıb; qalanı görülməyib.
tablet-phrase-seal = Plomb rəsmi plombla əvəz edilib; hər iki nömrə qeyd olunub.
tablet-phrase-handed = Vahid və sübutlar rəhbər xidmətə təhvil verilib.
tablet-tones = Boz tonlar
tablet-tone-plain = Olduğu kimi
tablet-tone-dark = Tünd yerlər
tablet-tone-middle = Orta
tablet-tone-bright = Açıq yerlər
tablet-region = Sahə
tablet-two-corners = İki küncə basın
card-close = Kartı bağlayın
card-tag = Tapıntıda işarələyin

### The bay on a screen

bay-title = Yoxlama meydançası
bay-canvas = Yoxlama meydançası. Əlçatan əşyalar düymə kimi ardınca gəlir.
bay-wait = Meydança hazırlanır…
bay-lost = Qrafik kart bir anlıq əlçatmaz oldu. Şəkil özü qayıdacaq; edilənlərdən heç nə itməyib.
bay-no-webgl = Bu brauzer üçölçülü şəkil çəkə bilmir. İş masası səhifəsində bu tapşırığın bütün hərəkətləri mümkündür.
bay-to-desk = İş masası səhifəsini aç
bay-enter-vr = VR-a keç
bay-vr-none = Bu brauzer heç bir VR başlığı tanımır.
bay-vr-insecure = VR başlığı təhlükəsiz ünvan (https) tələb edir.
bay-belt = Alətlər və planşet
bay-tablet = Planşet
bay-reach = Əlçatan əşyalar
bay-stick = Yerimə çubuğu
bay-help-mouse = Ətrafa baxmaq üçün sürüyün. W A S D və ya ox düymələri ilə yeriyin, ikiqat klik həmin yerə aparır. Əşya üzərində işləmək üçün klikləyin; Tab əlçatan əşyaları gəzir.
bay-help-touch = Ətrafa baxmaq üçün sürüyün. Çubuqla yeriyin və ya yerə iki dəfə toxunun. Əşya üzərində işləmək üçün ona toxunun.
bay-help-read = Aydındır

### The headset: comfort, long acts, hello yard

xr-none = Bu brauzer VR göstərmir. Hər şeyi burada siçan, toxunuş və klaviatura ilə etmək olar. VR üçün bu səhifəni başlığın brauzerində açın.
xr-insecure = VR yalnız təhlükəsiz ünvanla (https) işləyir. Bu serverin https ünvanını soruşun və ya başlığı kabellə qoşun.
xr-denied = Brauzer VR-a icazə vermədi. Sayt parametrlərində bu səhifə üçün icazə verin və yenidən cəhd edin.
xr-failed = VR başlamadı. Heç nə itməyib: burada davam edin və ya yenidən cəhd edin.
long-go = Yolda: { $place }
long-weigh = Vahid avtotərəzinin üstündədir
long-scan = Vahid skanerdən keçir
long-yard-safe = Meydança təhlükəsiz edilir
long-test-air = Göstəricilər sabitləşənədək hava yoxlanılır
long-ventilate = Vahid havalandırılır
long-unload = Komanda { $depth } m dərinliyə qədər boşaldır
long-reseal = Yük geri yığılır və konteyner plomblanır
long-minutes = { $minutes } dəq
long-skip = Hazır olana keç
comfort-title = Rahatlıq
comfort-posture = Başlıqda
comfort-seated = Oturaraq
comfort-standing = Ayaq üstə
comfort-height = Göz hündürlüyü
comfort-snap = Dönmə addımı
comfort-hand = Aparıcı əl
comfort-hand-left = Sol
comfort-hand-right = Sağ
comfort-text = Hərflərin ölçüsü
comfort-motion = Hərəkət
comfort-motion-full = Adi
comfort-motion-reduced = Azaldılmış
comfort-sharpness = Başlıqda aydınlıq
comfort-sharpness-note = Növbəti dəfə VR-a girəndə.
comfort-metres = { $metres } m
comfort-percent = { $percent } %
comfort-less = Az: { $what }
comfort-more = Çox: { $what }
rest-title = Fasilə
rest-waits = Tapşırıq gözləyir. Heç nə davam etmir və heç nə itmir.
rest-advice = Dənizə baxın və nəfəs alın. Özünüzü pis hiss edirsinizsə, VR-ı bitirin, başlığı çıxarın və sonra ekranda davam edin.
rest-go-on = Davam et
rest-stop = VR-ı bitir
rest-reminder = Başlıqda { $minutes } dəq
rest-reminder-why = Qısa növbələr göz və mədəni qoruyur. Tapşırıq istədiyiniz qədər gözləyir.
rest-take = Fasilə ver
rest-later = İndi yox
hello-title = Salam, meydança
hello-canvas = Meydança 3D-də: baxmaq üçün sürüşdürün, ox düymələri ilə gəzin, nə varsa, üzərinə klikləyin
hello-step-look = Lövhəyə baxın
hello-step-left = Sol əllə basın
hello-step-right = Qırmızı düyməni basın
hello-step-grab = Qutunu qaldırın
hello-step-move = Yaşıl nişana gedin
hello-step-height = Hündürlüyü qurun
hello-step-read = Kiçik sətri oxuyun
hello-how-look = { $how ->
    [vr] Başınızı bu lövhəyə düz baxana qədər çevirin.
   *[screen] Lövhə ortada olana qədər şəkli sürüşdürün.
}
hello-how-left = { $how ->
    [vr] Sol əllə qırmızı düyməyə yönəlin və tətiyi basın; boş əl barmaqlarını sıxır.
   *[screen] Qırmızı düyməni basın.
}
hello-how-right = { $how ->
    [vr] İndi qırmızı düyməni sağ əllə basın.
   *[screen] Lövhənin qarşısındakı qırmızı düyməni klikləyin və ya ona toxunun.
}
hello-how-grab = { $how ->
    [vr] Sağdakı qutuya əl uzadın, tutma düyməsi və ya barmaqlarla saxlayıb qaldırın.
   *[screen] Qutunun üzərinə basın və yuxarı sürüşdürün.
}
hello-how-move = { $how ->
    [vr] Çubuğu irəli itələyin, yaşıl nişana tuşlayın və buraxın; boş əllə ona yönəlib barmaqları sıxın.
   *[screen] Yaşıl nişanı klikləyin və ya ox düymələri ilə ora gedin.
}
hello-how-height = { $how ->
    [vr] Rahat oturun. Yer ayaq üstə duranda olduğu qədər aşağıda görünürmü? Elə olana qədər alçaldın və ya qaldırın.
   *[screen] Hansı hündürlükdən baxmaq istəyirsiniz?
}
hello-how-read = { $how ->
    [vr] Kiçik sətri oxuyun və oradakı rəqəmi basın. Aydın deyilsə, başlığı bir az tərpədin və ya daha iri hərf seçin.
   *[screen] Kiçik sətri oxuyun və oradakı rəqəmi basın.
}
hello-small = Qapıda oxunan plomb nömrəsi { $number }
hello-lower = Alçaq
hello-higher = Hündür
hello-right = Düzdür
hello-ready = Meydançaya hazırsınız.
hello-headset-good = Başlıq və hər iki əl işləyir.
hello-headset-screen = Ekran və göstərici işləyir. Başlıqda həmin səhifə hər iki əli də yoxlayır.
hello-net-unknown = Şəbəkə hələ ölçülür.
hello-net-none = Server cavab vermədi. Şəbəkəni yoxlayın; etdikləriniz saxlanılır və bağlantı qayıdanda göndərilir.
hello-net-good = Şəbəkə sürətlidir (gediş-gəliş { $ms } ms).
hello-net-fair = Şəbəkə kifayət qədər yaxşıdır (gediş-gəliş { $ms } ms).
hello-net-slow = Şəbəkə yavaşdır (gediş-gəliş { $ms } ms). Giriş nöqtəsinə yaxınlaşın və ya kabeldən istifadə edin; bu arada heç nə itmir.
hello-advice-comfort = İlk növbə altı dəqiqə, sonrakılar on iki dəqiqədir. Kəmərdəki açıq rəngli düymə, yaxud B və Y sizi istənilən vaxt sakit otağa aparır.
hello-again = Bir daha
hello-no-webgl = Bu brauzer 3D çəkə bilmir (WebGL yoxdur). Masa səhifəsi onsuz da bütün əməlləri görür.

## Printed pages

printed-debrief = Təhlil və hesabat, PDF
printed-report = Hesabat, PDF
printed-cards-title = Meydança kartları
printed-cards-about = Simulyator əlləri öyrətmir. Hər alət üçün bir səhifə burada nəyin öyrədildiyini, nəyin öyrədilmədiyini və meydançada nəyi sınamağı deyir.
printed-cards = Meydança kartları, PDF
### The whole inspection

act-pack = Kəmərdən as
act-unpack = Masada qoy
act-plan = Nə qədər irəli gedəcəyini planlaşdır
act-switch-on = Qoş
act-use = İstifadə et
act-look-up = Reyestrdən soruş
act-talk = De
act-call = Radio ilə çağır
act-delegate = Komandaya tapşır
act-hint = Növbəti addım nədir?
act-strap = Təhlükəsizlik kəmərini tax
act-audit = Özün say
act-freeze = Dayandır: heç nəyə toxunulmasın
act-mark = Yerində işarələ
act-exhibit = Maddi sübut kimi götür
act-hand-over = Təhvil ver
field-tool = Alət
field-tier = Nə qədər
field-instrument = Cihaz
field-setting = Necə
field-register = Reyestr
field-move = Nə demək
field-routine = Adi iş
field-item = Qablaşdırma vərəqinin bəndi
field-taken_as = Necə
field-to = Kimə
field-kind = Plombun növü
field-feedback = Risk sistemi üçün
field-patch = Hissə
field-view = Haradan
field-beam = Şüa
group-search = Axtarış və boşaltma
group-people = Danışıq və çağırış
hand-tools = Cihazlar
sheet-evidence = Sübutlar
category-goods = Mallar və sənədlər
category-forbidden = Qadağan, məhdud və ya təhlükəli
leads-customs = Gömrük
leads-law = Polis və ədliyyə
leads-danger = Təhlükə
leads-others = Digər qurumlar
family-air = Hava
family-dog = İt
family-eye = İçəriyə baxış
family-heat = İstilik
family-people = İçəridə insanlar
family-radiation = Radiasiya
family-seal = Plomb
family-structure = Konstruksiya
family-trace = İzlər
family-weight = Çəki
sealkind-official = rəsmi
sealkind-interim = müvəqqəti, fasilə üçün
sealstate-interim = müvəqqəti plomb vurulub
said-resealed-interim = Müvəqqəti plomb { $new } vuruldu; əvvəlki { $old } idi.
view-word-top = yuxarıdan
view-word-mobile = yandan, mobil skanerdən
view-word-back-right = geri səpilmə, sağ yan
view-word-back-left = geri səpilmə, sol yan
scan-otherwise = Başqa yerdən və ya başqa şüa ilə
scan-do = Belə skan et
belt-title = Kəmərdə: { $holds } yerdən { $count }
belt-left = Masada qalan: { $count }
instruments-none = Burada cihaz işlədilmir. Onlar darvazada, skanerdə və baxışda işlədilir.
instruments-away = Burada əl altında olmayan: { $count }
instruments-left = masada qalıb
instruments-at = Tutulduğu yer
instruments-middle = ortası
instruments-on = qoşulub
instruments-off = sönülü
instruments-damage = zədə qoyur
instruments-choose = əvvəlcə bir şey seçin
people-said = artıq deyilib
people-transcript = Nə deyildi
people-called = Radio ilə: { $who }
people-whom = Kimə
stopped-title = Məşq dayandırıldı.
stopped-step = Bunun qarşısını { $step } addımı alır: { $name }.
stopped-source = Mənbə: { $source }. Milli qanunvericilik üstündür.
head-strapped = kəmər taxılıb
head-frozen = bütün işlər dayandırılıb
head-plan = Plan
head-practice = Təcrübə: təkrar cəhd, nəticəyə sayılmır
readings-place = Harada
readings-signs = Görülən, eşidilən, hiss edilən
tally-audited = Özünüz saydınız
custody-none = Maddi sübut götürülməyib, heç nə işarələnməyib, plomb gəldiyi kimidir.
custody-marks = İşarələr
custody-seals = Plomblar
custody-exhibits = Maddi sübutlar və saxlanması
custody-number = Sübut
custody-what = Nə
custody-bag = Kisə
custody-where = Saxlanma
custody-held = { $minute }. dəqiqə: götürüldü; əməkdaşdadır
custody-with = { $minute }. dəqiqə: götürüldü; təhvil verildi: { $who }
custody-seal-off = { $minute }. dəqiqə: { $number } plombu kəsilib kisəyə qoyuldu
custody-seal-on = { $minute }. dəqiqə: { $number } plombu vuruldu ({ $kind })
feedback-about = Heç nə tapılmasa da, bu nəzarətdən nə öyrənilməlidir?
papers-register = Reyestr: { $register }
tablet-page-tools = Cihazlar
tablet-page-people = İnsanlar
tablet-orders-evidence = Hadisə yeri və sübutlar
tablet-seal-exhibit = Kəsilmiş plombu maddi sübut kimi götür
tablet-feedback-found = Risk göstəricisi tapıntıya gətirdi.
tablet-feedback-nothing = Nəzarət heç nə tapmadı; göstəricinin günahsız səbəbi var idi.
tablet-feedback-indicator = Göstəriciyə yenidən baxılmalıdır.
## The debrief in its order, and the replay

account-did = Nə etdiniz, öz sözlərinizlə?
account-because = Niyə belə etdiniz?
prediction-title = Proqnozunuz
prediction-nothing = heç nə: hər şey qaydasındadır
prediction-kept = Hekayə və proqnoz tapşırıqla birlikdə saxlanır; təhlil açıldıqdan sonra dəyişmir.
debrief-next-prediction = İndi proqnozunuz
debrief-next-moments = Üç əsas an
debrief-next-again = Yenidən cəhd et
debrief-next-unused = Başqa alətlərin nə göstərəcəyinə bax
debrief-next-next = Növbəti nəyi məşq etməli
practice-note = Məşq: sayılmayan daha bir cəhd.
practice-first = Birinci dəfəki
reveal-about = Hər şey bir-birinin ardınca deyilir; gizlədilən bir şey varsa, ən axırda deyilir.
reveal-next = Növbətini de ({ $n } / { $all })
reveal-all = Hamısını de
truth-one-or-none = Həqiqi konteyner bir əlamət verə bilər, ya da heç birini.
moments-watch = Bu ana bax
again-title = Həlledici iki dəqiqə, yenidən
again-about = Bir ana qayıdın və başqa cür seçin. Bu məşqdir: sayılmır və tapşırığınız olduğu kimi qalır.
again-before = Yenidən, { $record } nömrəli əməliyyatdan əvvəl (dəqiqə { $minute })
again-any = Başqa bir əməliyyatdan sonra
again-go = Oraya qayıt
both-title = Hər iki dəfə yan-yana
both-about = { $record } nömrəyə qədər (dəqiqə { $minute }) hər şey ortaqdır.
both-what = Müqayisə olunan
both-outcome = Nəticə
both-first = Birinci dəfə
both-now = Bu dəfə
unused-title = İstifadə etmədiyiniz alətlər nə göstərərdi
unused-about = Hər biri indi, məhz bu işdə, sizin oxuyacağınız kimi oxundu; apardığı dəqiqələrlə birlikdə. Başqa işdə heç nə deməyə bilər.
unused-none = Heç biri daha çoxunu deməzdi.
unused-rest = Heç nə deməyəcək olanlar ({ $count })
unused-cost = { $minutes } dəq
rule-source = Mənbə: { $source }
rule-carried = Burada heç nə itirilmədi: sizi aparan bu idi.
next-title = Növbəti nəyi məşq etməli
next-axis = Ən az qazanılan: { $axis }. { $step } addımından başlayın: { $name }.
next-act = Məşq ediləcək əməliyyat: { $act }.
next-nothing = Heç bir ox üzrə itki yoxdur. Daha çətin iş götürün.
next-slice = Bu işi { $step } addımından məşq et
next-space = Az və tez-tez, bir dəfəyə çoxdan daha yaxşı qalır.
box-overlay-sight = Baxış xətləri
whose-looks = Kimin baxışları
whose-own = Sizinki
whose-expert = Ekspertinki
whose-missed = Yalnız ekspertinki
whose-about = Ekspert də sizin kimi yalnız müşahidələrlə işlədi: yeganə yaxşı yol deyil, amma kifayət edən yoldur.
sight-none = Çəkiləcək xətt yoxdur: ya heç nə gizlədilməmişdi, ya da heç kim görünən yerdə dayanmamışdı.
sight-about = Dayandığınız yerlərdən gizlədilən şeyə: bütöv xətt çatdı, qırıq xəttin qarşısı kəsildi.
sight-from-doors = Bu, meydançada gəzmədən oynanıldı. Xətlər qapıların qarşısında baxılan yerdən başlayır.
sight-caption = Dayanacaq-dayanacaq
sight-free = Açıq xətlər
sight-between = Arada duran
sight-count = { $free } / { $all }
replay-title = Təkrar baxış
replay-open = Bütün tapşırığa yenidən bax
replay-back = Təhlilə qayıt
replay-strip = Tapşırıq, əməliyyat-əməliyyat
replay-key = əsas an
replay-radiograph = Rentgen şəkli { $n }
replay-photograph = Fotoşəkil { $n }: { $name }
replay-picture = { $minute }-ci dəqiqədə konteyner
replay-controls = Oxutma
replay-back-one = Bir əməliyyat geri
replay-on-one = Bir əməliyyat irəli
replay-speed = Sürət
replay-times = { $speed }×
replay-moment = Tapşırığın anı
replay-keys = Boşluq oxudur və dayandırır, sol və sağ əməliyyatdan əməliyyata, Home və End uclara aparır.
replay-now = İndi baş verən
replay-not-in-bay = Bu anda əməkdaş meydançada deyildi.
replay-no-way = Bu tapşırıqda heç kim meydançada gəzməyib: əməliyyatlar yolsuz göstərilir.
## The rules of the centre

nav-rules = Qaydalar
limits-signed = Bu mərkəzin hədləri; imzalayıb: { $who }, { $date }.
limits-unsigned = Bu mərkəzdə hədləri heç kim imzalamayıb: məlum olan ən sərtləri qüvvədədir.
rules-title = Bu mərkəzin qaydaları
rules-about = Yeni tapşırıqlar buna əsaslanır: mərkəzin təhlükəsizlik müşaviri bu səhifəni oxuyub imzalayır.
rules-signed = İmzalayıb: { $who }, { $date }. Qaydalar burada yazıldığı kimi qüvvədədir.
rules-unsigned = Bu qaydaları heç kim imzalamayıb.
rules-unsigned-why = Təhlükəsizlik müşaviri imzalayana qədər ən sərt standartlar qüvvədədir: bizim və mərkəzin qaydalarından həmişə daha sərti.
rules-kept = Yerli qaydaları son dəfə dəyişən: { $who }, { $time }.
rules-none-kept = Mərkəzin yerli qaydaları yoxdur; birlikdə gələnlər qüvvədədir.
rules-problems = Saxlanmış yerli qaydalar bu buraxılışda işlənə bilmir, ona görə birlikdə gələnlər qüvvədədir. Nə düz deyil:
rules-limits = Havanın hədləri
rules-limits-about = Bunlardan kənarda konteynerə girilmir. Hər qiymətin mənbəyi var.
rules-substance = Maddə
rules-limit = Hədd
rules-averaging = Orta müddət
rules-instant = istənilən anda
rules-source = Mənbə
rules-steps = Prosedur və onun keçidləri
rules-gates-about = Sərt: ötülməsi təhlükəsizlik və ya qanun pozuntusudur. Ardıcıllıq: əvvəl nə gəlir. Sübut: nəsə yazılmalıdır.
rules-step = Addım
rules-place = Yer
rules-gates = Keçidlər
gate-H = sərt
gate-O = ardıcıllıq
gate-E = sübut
rules-after = Gözləyir
rules-check = Nə ödənməlidir
rules-failure = Çox vaxt nə səhv olur: { $what }
rules-note = Mərkəz əlavə edir: { $note }
rules-findings = Tapıntıdan sonra nə gəlir
rules-finding = Tapıntı
rules-first = İlk hərəkət
rules-leads = Rəhbər
rules-may = Müfəttiş edə bilər
rules-papers = Sənədlər
rules-call = Zəng: { $name }
rules-tiers = Yoxlama nə qədər dərinə gedir
rules-tier = Pillə
rules-tier-about = Nədir
rules-tier-depth = Ən çox boşaldılır
rules-depth = uzunluğun { $percent } %-i
rules-points-container = Konteynerin yeddi nöqtəsi, soyuducu və üstü açıq konteyner üçün səkkizinci
rules-points-vehicle = Avtomobilin on yeddi nöqtəsi
rules-point = Nöqtə
rules-normal = Necə olmalıdır
rules-abnormal = Nəyə iki dəfə baxmalı
rules-switches = Açarlar
rules-life = İnsanların təhlükədə olduğu işlər (müfəttiş imtina edə bilər)
rules-on = açıqdır
rules-off = bağlıdır
rules-text = Yerli qaydalar
rules-text-about = Yalnız birlikdə gələn qaydalardan fərqli olan, TOML kimi. Səhv varsa, hamısı bir dəfəyə deyilir və köhnə qaydalar qalır. Hər dəyişiklik imzanı götürür.
rules-open-file = Fayl aç
rules-save = Qüvvəyə mindir
rules-saved = Bu yerli qaydalar indi qüvvədədir; dəyişiblərsə, imzasız.
rules-sign = Təhlükəsizlik müşavirinin imzası
rules-sign-about = Bu səhifədə yazılanı imzalayırsınız: hədlər, keçidlər, səlahiyyətlər və açarlar. Hamısından milli qanun üstündür.
rules-sign-who = Ad
rules-sign-role = Vəzifə
rules-sign-act = Bu qaydaları imzala
trouble-rules-changed = Qaydalar oxunandan bəri dəyişib. Yenidən oxuyun, sonra imzalayın.
rules-changes = İmza nəyi yumşaldar və ya dəyişər
rules-what = Nə
rules-now = İndi qüvvədədir
rules-once-signed = İmzalandıqda
rules-sources = Mənbələr

## Ability over many cases

nav-ability = Bacarığınız
ability-title = İşləriniz nə deyir
ability-about = Bir iş az şey deyir: təsadüf və qeyri-adi konteyner çox təsir edir. Çoxlu işdə isə nəsə gizlədən konteynerləri digərlərindən nə qədər yaxşı ayırdığınız görünür. Hər göstərici 95 % əminliklə yerləşdiyi aralıqla verilir.
ability-missing = { $missing ->
    [one] Bir şey demək üçün daha bir imzalanmış iş lazımdır.
   *[other] Bir şey demək üçün daha { $missing } imzalanmış iş lazımdır.
}
ability-so-far = İndiyədək { $needed } işdən { $cases }. Hər işin birinci dəfəsi sayılır; təkrar cəhd, məşq və hissələr sayılmır.
ability-rests-on = Bu, hər birinin birinci dəfəsi olmaqla { $cases } imzalanmış işə əsaslanır.
ability-search = Gizlədiləni tapmaq
ability-papers = Sənədlərdə səhvləri tapmaq
ability-hits = “Nəsə var” dediniz: nəsə olan { $signals } işdən { $hits }.
ability-false-alarms = Yalan həyəcan: heç nə olmayan { $clean } işdən { $alarms }.
ability-d-prime = Onları nə qədər yaxşı ayırırsınız (d′): { $value }, { $low } ilə { $high } arasında. 0 təsadüfdür.
ability-criterion = Hansı tərəfə meyillisiniz (meyar): { $value }, { $low } ilə { $high } arasında.
ability-leaning-low = Tez “nəsə var” deyirsiniz: az ötürmə, çox yalan həyəcan.
ability-leaning-high = Gec “nəsə var” deyirsiniz: az yalan həyəcan, çox ötürmə.
ability-leaning-none = Bu qədər işdən heç bir meyil görünmür.
ability-a-prime = Modelsiz (A′): { $value }; 0,5 təsadüf, 1 qüsursuzdur.
ability-no-signals = Bu işlərin heç birində hələ belə bir şey olmayıb, ona görə heç nə demək olmur.
ability-no-clean = Bu işlərin hamısında belə bir şey olub, ona görə heç nə demək olmur.
ability-calibration = Dediyiniz qədər haqlısınızmı?
ability-excess = Əminlik çıxılsın düzgün qərarların payı: { $value }, { $low } ilə { $high } arasında.
ability-confidence-low = Dediyinizdən daha tez-tez haqlısınız.
ability-confidence-high = Dediyinizdən daha az haqlısınız.
ability-confidence-none = Bu işlərə görə, dediyiniz qədər haqlısınız.
ability-curve = Bildirilən əminliyə (sağa, %) görə düzgün qərarlar (yuxarı, %); qırıq xətt üzərində deyildiyi qədər haqlı olunur.
ability-stated = Bildirilən əminlik
ability-right = Düzgün (95 % aralıq)
ability-cases = İşlərin sayı
ability-brier = Brier göstəricisi { $brier } (0 ən yaxşıdır): etibarsızlıq { $unreliability }, ayırdetmə { $resolution }, qeyri-müəyyənlik { $uncertainty }.
ability-yours = Bu göstəricilər sizindir. Onlar öyrənmək üçündür, kadr məlumatı deyil.

## How a case is begun

begin-title = Başqa cür başla
begin-mode = Nə üçün
begin-mode-learn = öyrənmək, ipucu ilə
begin-mode-shift = növbə, ipucusuz
begin-mode-exam = imtahan
begin-step = Haradan
begin-whole = bütöv iş
begin-slice-note = Əvvəlki addımları ekspert edir; yalnız sizin etdikləriniz qiymətləndirilir.
begin-exam-note = İmtahan bütöv və ipucusuz verilir.
begin-without-life = Təhlükədə olan insanlar olmasın: eyni hadisə, konteynerdə heç kim yoxdur
