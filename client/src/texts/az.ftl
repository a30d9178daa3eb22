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
signin-failed = Bu keçid qapını açmadı:
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
recipe-quantity = Miqdar səhv bəyan edilib
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
group-bay = Baxış meydançası
group-anywhere = Hər yerdə
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
act-reseal = Rəsmi plombla bağla
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
field-who = Kim rəhbərlik edir
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
category-results = Nəticələr
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
debrief-next-unseen = Başqa cihazlar nə göstərərdi
debrief-next-rule = Özünüzlə bir qayda aparın
debrief-all = Hamısını göstər
debrief-print = Çap et
account-title = Öz hekayəniz
account-why = Heç nə deyilməmişdən əvvəl: nə düşünürdünüz və niyə məhz belə etdiniz? Əvvəlcə xatırlamaq qalanını yadda saxlamağa kömək edir.
account-story = Nə baş verdi, öz sözlərinizlə
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
truth-no-overlay = işarə yoxdur
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
moments-again = Həlledici an bir də: indi nəyi seçərdiniz?
timeline-title = Gedişat
timeline-began = Tapşırıq başladı.
timeline-elapsed = { $seconds } san
timeline-mishap = Hadisə
unseen-title = Başqa cihazlar nə göstərərdi
unseen-about = Bu işdə istifadə olunmayan cihazlar bunları deyərdi.
unseen-none = İstifadə olunmayan heç nə daha artığını deməzdi.
rule-title = Özünüzlə bir qayda aparın
rule-honest = Əsl konteyner bir əlamət verə bilər və ya heç verməyə bilər. Qalan metoddur: əsas, təhlükəsizlik, ardıcıllıq, sübut.
rule-own = Növbəti konteyner üçün qaydam
