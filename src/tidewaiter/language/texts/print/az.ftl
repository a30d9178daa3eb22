# What stands on printed pages only: debrief, report, cards. No client loads these.
# Keys and variables are the same in every language.

pdf-law = Təlim üçündür. Hədlər və hüquqi addımlar nümunədir: milli qanunvericilik və öz təlimatlarınız həmişə üstündür.
pdf-page = Səhifə { $page } / { $pages }
pdf-none = yoxdur
pdf-yes = bəli
pdf-no = xeyr
pdf-not-read = oxunmayıb
pdf-points = { $gained } / { $possible }
pdf-minutes-of = { $minute } / { $budget }
pdf-records = { $count ->
    [1] qeyd: { $records }
   *[other] qeydlər: { $records }
}

## The report

pdf-report-title = Yoxlama hesabatı
pdf-head-title = Yoxlama
pdf-officer = Əməkdaş
pdf-case = İş
pdf-unit = Konteyner
pdf-begun = Başlanıb
pdf-signed = İmzalanıb
pdf-minutes = Dəqiqə
pdf-papers-read = Oxunmuş sənədlər
pdf-registers = sorğu edilmiş reyestrlər: { $registers }
pdf-seals-title = Plomblar
pdf-seal-read = Oxunmuş nömrə
pdf-seal-signs = Görülən və hiss edilən izlər
pdf-seal-cut = Kəsilmiş plomb
pdf-seal-interim = Müvəqqəti plomblar
pdf-seal-new = Vurulmuş rəsmi plomb
pdf-findings-title = Tapıntılar
pdf-findings-none = Heç bir tapıntı yazılmayıb.
pdf-withdrawn = geri götürülüb
pdf-photographs-title = Fotolar
pdf-photographs-none = Heç nə fotoya alınmayıb.
pdf-photograph-no = foto { $n }
pdf-exhibits-title = Maddi sübutlar və saxlama
pdf-exhibits-none = Maddi sübut götürülməyib.
pdf-exhibit-no = sübut { $n }
pdf-custody = Saxlama jurnalı:
pdf-held = { $who }: sübutlar { $exhibits }
pdf-decision-title = Qərar
pdf-undecided = Qərar qəbul edilməyib.
pdf-decided = Qərar
pdf-confidence = Əminlik
pdf-lead = Rəhbər
pdf-ground = Əsas, əməkdaşın öz sözləri ilə:
pdf-remarks-title = Boşaltma qeydləri
pdf-remarks-about = Hər bəyan onu daşıyan CC044C sahəsi ilə birlikdə verilir. Hər şey uyğundursa, yalnız qeydin özü göndərilir.
pdf-unreported = Hesabat doldurulmayıb.
pdf-report-conform = Konteyner, sənədlər və mallar uyğundur
pdf-report-seals-ok = Plomblar yerindədir, zədəsizdir və bəyan edildiyi kimidir
pdf-report-weighed-kg = Çəkilmiş brutto kütlə
pdf-report-counted-packages = Sayılmış bağlamalar
pdf-report-new-seal = Yeni plomb
pdf-report-date = Tarix
pdf-report-remarks = Qeydlər
pdf-report-feedback = Risk təhlilinə rəy
pdf-signature-title = İmza
pdf-signed-by = { $officer } tərəfindən { $time } tarixində, tapşırığın { $record } nömrəli qeydi kimi imzalanıb.
pdf-stopped = Tapşırıq { $time } tarixində, { $record } nömrəli qeyddə dayandırılıb; hesabat imzalanmayıb. Əməkdaş: { $officer }.
pdf-chain = Tapşırığın qeydləri bir zəncirdir; bu hesabat { $hash } həlqəsinə əsaslanır.
pdf-blank-place = Yer və tarix
pdf-blank-officer = Əməkdaş
pdf-blank-instructor = Təlimatçı
pdf-column-no = №
pdf-column-finding = Tapıntı
pdf-column-where = Harada
pdf-column-note = Qeyd
pdf-column-exhibit = Sübut
pdf-column-what = Nə
pdf-column-taken-as = Götürülüb
pdf-column-bag = Torba
pdf-column-minute = Dəqiqə
pdf-column-record = Qeyd №
pdf-column-statement = Bəyan
pdf-column-value = Qiymət
pdf-column-field = CC044C sahəsi

## The debrief

pdf-debrief-title = Təhlil
pdf-own-title = Öz hekayəniz
pdf-did = Nə etdiniz:
pdf-why = Niyə belə etdiniz:
pdf-prediction = Təxmininiz
pdf-nothing = heç nə
pdf-practice-note = Məşq: heç nəyə sayılmayan yeni cəhd.
pdf-title-outcome = Nəticə
pdf-outcome-right = Düzgün qərar
pdf-outcome-partly-right = Qismən düzgün
pdf-outcome-wrong = Səhv qərar
pdf-outcome-unsafe = Təhlükəli
pdf-would-be-right = Düzgünü bu olardı
pdf-right-lead = Düzgün rəhbər
pdf-expert-minutes = Ekspertin dəqiqələri
pdf-title-truth = Əslində nə var idi
pdf-nothing-wrong = Burada heç nə gizlədilməmişdi və heç nə səhv deyildi. Əsaslandırılmış buraxılış tam uğurdur.
pdf-found = yazılıb
pdf-missed = yazılmayıb
pdf-innocent = günahsız: təmiz konteynerlərdə də olur
pdf-drawing = Konteyner yuxarıdan və yandan, qapılar solda. Yazılıb: dolu. Yazılmayıb: ştrixli. Günahsız: qırıq xətli.
pdf-moments-title = Əsas anlar
pdf-moments-about = Bunların üzərində dayanın: o anda nə bilirdiniz və başqa nə edə bilərdiniz?
pdf-axes-title = Beş ox
pdf-axes-about = Ümumi bal yoxdur: metodsuz uğurlu tapıntı əsaslandırılmış mənfi nəticədən az dəyərlidir. Hər bal söykəndiyi qeydləri göstərir; onlar gedişatdadır.
pdf-hard-fail = Kobud pozuntu
pdf-left-undone = edilməyib
pdf-coverage-title = Nəyə baxılıb
pdf-coverage-about = Konteynerin yaxından baxılmış hissələri və onların ümumi sayı.
pdf-column-part = Hissə
pdf-column-face = Üz
pdf-column-pieces = Sahələr
pdf-column-expert = Ekspert
pdf-inside = içəri
pdf-outside = çöl
pdf-title-unseen = Başqa cihazlar nə göstərərdi
pdf-about-unseen = Bu işdə istifadə olunmayan cihazlar bunları deyərdi.
pdf-nothing-unseen = İstifadə olunmayan heç nə daha artığını deməzdi.
pdf-costs = { $minutes } dəq
pdf-rule-title = Özünüzlə bir qayda aparın
pdf-rule-honest = Əsl konteyner bir əlamət verə bilər və ya heç verməyə bilər. Qalan metoddur: əsas, təhlükəsizlik, ardıcıllıq, sübut.
pdf-rule-own = Növbəti konteyner üçün qaydam
pdf-practice-title = Növbəti nəyi məşq etmək
pdf-practice = Ən az qazanılan ox: { $axis }. Bu addımdan başlayın: { $step }.
pdf-timeline-title = Gedişat
pdf-column-happened = Nə baş verdi
pdf-in-passing = Ötəri baxılıb: { $targets }
pdf-report-signed = İmzalanmış hesabat
pdf-report-about = Heç nə açıqlanmamışdan əvvəl imzalandığı kimi.

## The cards

pdf-cards-title = Meydança kartları
pdf-card-steps = Addımlar
pdf-card-trained = Burada öyrədilir
pdf-card-not-trained = Burada öyrədilmir
pdf-card-yard = Meydançada sınayın
pdf-card-done = Tarix
pdf-card-with = Kiminlə
pdf-card-noticed = Nəyi sezdim
