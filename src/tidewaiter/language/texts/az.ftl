# What the engine says: one message for each code that it can emit, and for the words in them.
# Keys and variables are the same in every language. Cues and categories only.

## Refusals: why something cannot be done now

refusal-instead = Kömək edə bilər: { $action }
refusal-signed = Hesabat imzalanıb; tapşırıq bitib.
refusal-inside = Bunu konteynerin içindən etmək olmaz.
refusal-not-here =
    Bu, { $place ->
        [desk] masada
        [gate] darvazada
        [scanner] skanerdə
       *[bay] baxış meydançasında
    } edilir.
refusal-there-already =
    Siz artıq { $station ->
        [desk] masadasınız
        [gate] darvazadasınız
        [scanner] skanerdəsiniz
       *[bay] baxış meydançasındasınız
    }.
refusal-unknown-handle = Burada gördükləriniz arasında “{ $handle }” adlı heç nə yoxdur.
refusal-out-of-sight = Durduğunuz yerdən “{ $handle }” görünmür.
refusal-out-of-reach = Durduğunuz yerdən “{ $handle }” əlçatan deyil.
refusal-not-a-package = “{ $handle }” yük yeri deyil.
refusal-opened-already = { $handle } yük yeri artıq açılıb.
refusal-not-read = “{ document-named }” sənədinə istinad etməzdən əvvəl onu oxuyun.
refusal-unit-open = Açıq konteyner yerindən tərpədilmir.
refusal-unit-unsealed = Plombsuz konteyner yerindən tərpədilmir.
refusal-load-out = Konteyner meydançada qalır: yükü çıxarılmışdı və yoxlanış burada bitir.
refusal-resealed-for-good = Rəsmi plomb yerində qalır: bu yükün yoxlanışı bitib.
refusal-seal-off = Konteynerdə plomb yoxdur.
refusal-no-seal = Konteynerdə plomb yoxdur: kəsiləsi heç nə yoxdur, qapıları açmaq olar.
refusal-sealed = Plomb hələ yerindədir.
refusal-sealed-already = Konteyner artıq plomblanıb.
refusal-yard-safe-already = Sahə artıq təhlükəsizdir.
refusal-doors-closed = Qapılar bağlıdır.
refusal-doors-open = Əvvəlcə hər iki tay bağlanmalıdır.
refusal-leaf-open-already =
    { $leaf ->
        [left-door] Sol
       *[right-door] Sağ
    } tay artıq açıqdır.
refusal-leaf-hooked-already =
    { $leaf ->
        [left-door] Sol
       *[right-door] Sağ
    } tay artıq bərkidilib.
refusal-leaf-closed =
    { $leaf ->
        [left-door] Sol
       *[right-door] Sağ
    } tay bağlıdır.
refusal-right-leaf-first = Sağ tay sol tayın üstünə düşür və birinci açılır.
refusal-left-leaf-first = Sağ tay sol tayın üstünə düşür: birinci sol tay bağlanır.
refusal-not-inside = Siz konteynerin içində deyilsiniz.
refusal-leaves-not-hooked =
    Boşaltmadan əvvəl hər iki tay bərkidilir; { $leaf ->
        [left-door] sol
       *[right-door] sağ
    } tay bərkidilməyib.
refusal-unloaded-already = Konteyner artıq { $depth } m dərinliyə qədər boşaldılıb.
refusal-no-such-finding = { $finding } nömrəli qüvvədə olan qeyd yoxdur.
refusal-release-open = Açıq və ya plombsuz konteyner buraxıla bilməz.
refusal-not-decided = Əvvəlcə qərar verin.
refusal-no-report = Əvvəlcə hesabatı doldurun.
refusal-defect = Bu hərəkətdə proqramda nasazlıq oldu; heç nə dəyişmədi. Nasazlıq jurnala yazıldı.
refusal-not-understood = Hərəkət anlaşılmadı: { $problems }
refusal-not-yours = Siz izləyirsiniz: bu tapşırıqda yalnız onun müfəttişi hərəkət edir.
refusal-out-of-order = Mesaj növbəsiz gəldi; heç nə edilmədi.

## Events: what happened

event-began =
    Tapşırıq başlayır. Yer: { $station }. { $count ->
        [one] Masada bir sənəd var
       *[other] Masada { $count } sənəd var
    }.
event-went = Yer: { $station }.
event-document-read = Oxundu: { $title }, { $number }, { $issued } tarixli.
event-looked = { $how ->
    [gaze] Ötəri baxıldı
    [torch] Fənərlə baxıldı
   *[close] Yaxından baxıldı
}: { $target }.
event-instrument-read = Cihaz göstərir:
event-scanned = Rentgen şəkli { $n } hazırdır.
event-seal-checked =
    Plomb { $how ->
        [view] baxıldı: { $signs }.
        [verify] { $number ->
            [none] tutuşduruldu: { $signs }.
           *[other] tutuşduruldu. Nömrəsi { $number }; { $signs }.
        }
        [tug] dartılıb yoxlandı: { $signs }.
       *[twist] burulub yoxlandı: { $signs }.
    }
event-yard-made-safe = Sahə təhlükəsizdir: texnika kənarda, avtomobil əyləcdə və dayaqda, hasar çəkilib.
event-air-tested =
    Hava { $where ->
        [gasket] qapı kipləşdiricisindən
       *[inside] içəridə
    } yoxlandı. { $count ->
        [0] Heç nə həddini aşmır.
       *[other] Həddən yuxarı: { $over }. Heç kim içəri girmir.
    }
event-ventilated = { $minutes } dəq havalandırıldı.
event-seal-cut = { $number ->
    [none] Kəsiləsi plomb yox idi.
   *[other] { $number } nömrəli plomb kəsildi, paketləndi və etiketləndi.
}
event-leaf-moved =
    { $leaf }: { $to ->
        [open] açıqdır
        [hooked] bərkidilib
       *[closed] bağlıdır
    }.
event-entered = İçəridəsiniz; yanınızda yoldaş və qaz ölçən var.
event-left = Yenidən bayırdasınız.
event-unloaded =
    Briqada { $depth } m dərinliyə qədər boşaltdı. { $count ->
        [0] Meydançaya heç nə əlavə olunmadı.
        [one] Meydançaya bir əşya əlavə olundu.
       *[other] Meydançaya { $count } əşya əlavə olundu.
    }
event-unloaded-revealed = İçəridə görünür:
event-package-opened = Açıldı: { $target }. İçində:
event-photographed = Fotoşəkil { $n }: { $target }.
event-finding-recorded = Qeyd { $n } yazıldı: { $category }.
event-finding-withdrawn = Qeyd { $n } geri götürüldü.
event-lead-named = Bundan sonra rəhbər: { $who }.
event-decided = Qərar: { $decision }, əminlik { $confidence } %.
event-resealed = { $kind ->
    [interim] { $old ->
        [none] { $new } nömrəli müvəqqəti plomb vuruldu; əvvəllər plomb yox idi.
       *[other] { $new } nömrəli müvəqqəti plomb vuruldu; əvvəlki: { $old }.
    }
   *[official] { $old ->
        [none] { $new } nömrəli rəsmi plomb vuruldu; əvvəllər plomb yox idi.
       *[other] { $new } nömrəli rəsmi plomb vuruldu; əvvəlki: { $old }.
    }
}
event-reported = Hesabat dolduruldu.
event-signed = Hesabat imzalandı. Tapşırıq bitdi.
event-mishap = Hadisə ({ $step }): { $what }.
event-spent = { $minutes } dəq keçdi.

## Lines

status-line = Dəqiqə { $minute } / { $budget } · { $station }
reading-line = { $instrument }, { $place }: { $quantity } { $value } { $unit }
thing-line = { $kind } { $handle }: astanadan { $depth } m içəridə, { $across } m { $side ->
    [left] solda
   *[right] sağda
}, { $y } m hündürlükdə
thing-outside = { $kind } { $handle }: astanadan { $depth } m bayırda, { $across } m { $side ->
    [left] solda
   *[right] sağda
}, { $y } m hündürlükdə
thing-named = { $handle }: { $kind }
thing-paper = { $handle }
things-line = { $kind } ({ $count }): { $handles }
tally-line = mal { $item }, { $kind }: { $count }
tally-line-unlisted = siyahıda olmayan, { $kind }: { $count }

## Mishaps

mishap-struck-by-door = qapı vurdu
mishap-exposed-to-gas = qazın təsirinə məruz qalma
mishap-run-over-risk = maşın altında qalma təhlükəsi
mishap-alarm-ignored = həyəcan siqnalına məhəl qoyulmadı

## Outcomes

outcome-undecided = Qərar verilmədi.
outcome-found = Gizlədilən tapıldı və qərar ona uyğundur.
outcome-found-with-false-alarms = Gizlədilən tapıldı və qərar ona uyğundur, amma doğru olmayan nəticə də qeyd edildi.
outcome-found-wrong-lead = Gizlədilən tapıldı; iş başqa orqana verilməli idi.
outcome-against-a-gate = Qərar uyğundur, lakin ona gedən yolda sərt şərt pozulub.
outcome-found-wrong-decision = Gizlədilən tapıldı; qərar ona uyğun deyil.
outcome-missed = Nəsə gizlədilmişdi və qeyd edilmədi.
outcome-missed-but-held = Nəsə gizlədilmişdi; konteyner saxlanıldı, amma içindəki qeyd edilmədi.
outcome-false-alarm = Doğru olmayan nəticə qeyd edildi.
outcome-corrected = Sənədlərdəki səhvlər tapıldı və düzəldildi; mal yoluna davam edir.
outcome-corrected-in-part = Mal düzəlişlə yoluna davam edir, amma bütün səhvlər göstərilmədi.
outcome-errors-passed = Sənədlərdəki səhvlər nəzərdən qaçdı və ya malın əleyhinə sayıldı.
outcome-rightly-released = Hər şey qaydasında idi və konteyner buraxıldı.
outcome-held-without-cause = Hər şey qaydasında idi, amma konteyner saxlanıldı.
outcome-corrected-without-cause = Hər şey qaydasında idi, amma düzəliş tələb olundu.
outcome-right-without-ground = Qərar düzgündür, amma konteyner yazılı əsas olmadan yoxlanıldı.

## Points: what counted

point-yard-safe-first = Konteynerə toxunulmazdan əvvəl sahə təhlükəsiz edildi.
point-yard-not-safe = Sahə təhlükəsiz deyilkən konteynerə toxunuldu.
point-air-before-doors = İlk tay açılmazdan əvvəl hava yoxlandı.
point-doors-without-air-test = Hava yoxlanmadan tay açıldı.
point-air-before-entry = İçəri girməzdən əvvəl içəridəki hava yoxlandı və təmiz çıxdı.
point-entry-without-clear-air = İçəridəki havanın təmiz olduğu yoxlanmadan içəri girildi.
point-air-before-unloading = Boşaltmadan əvvəl içəridəki hava yoxlandı və təmiz çıxdı.
point-leaves-hooked = İçəri girməzdən əvvəl hər iki tay bərkidildi.
point-mishap-struck-by-door = Bərkidilməmiş tay vurdu.
point-mishap-exposed-to-gas = İnsanlar həddən yuxarı qazın təsirinə məruz qaldı.
point-mishap-run-over-risk = Maşın altında qalma təhlükəsi.
point-mishap-alarm-ignored = Qaz ölçənin xəbərdarlığına məhəl qoyulmadı.
point-nothing-dangerous-done = Qorunma tələb edən heç nə edilmədi.
point-ground-before-intrusion = Hər müdaxilədən əvvəl yazılmış və təsdiqini tapmış əsas.
point-unit-identified-before-cutting = Plomb kəsilməzdən əvvəl konteynerin nömrəsi oxundu.
point-seal-recorded-before-cutting = Plomb kəsilməzdən əvvəl baxıldı və nömrəsi oxundu.
point-photographed-in-place = Tapılan, durduğu yerdə fotoşəkilə çəkildi.
point-right-lead =
    Rəhbərlik etməlidir: { $lead ->
        [officer] müfəttiş
        [supervisor] rəis
        [drug-unit] narkotiklərlə mübarizə bölməsi
        [excise] aksiz xidməti
        [police] polis
        [gas-specialist] qaz mütəxəssisi
       *[valuation] gömrük dəyəri şöbəsi
    }.
point-decision-has-ground = Qərarda əsası göstərilib.
point-report-agrees = Hesabat yazılanlarla və həqiqətdə olanla uyğun gəlir.
point-hidden-found = Gizli yük tapıldı və qeyd edildi.
point-hidden-missed = Gizli yük qeyd edilmədi.
point-paper-error-found = Sənəddə səhv tapıldı: { $field }.
point-paper-error-missed = Sənəddəki səhv qeyd edilmədi: { $field }.
point-false-alarm = Doğru olmayan qeyd.
point-rightly-nothing-found = Toplanan sübut əsasında, heç nə olmayan yerdə heç nə qeyd edilmədi.
point-papers-read = Sənədlər oxundu.
point-plates-compared = Konteynerin lövhəcikləri oxundu.
point-weighed-before-opening = Hər hansı müdaxilədən əvvəl çəkildi.
point-scanned-before-opening = Hər hansı müdaxilədən əvvəl skan edildi.
point-order = Addımlar öz ardıcıllığında.
point-seal-vvtt = Plomba baxıldı, nömrəsi tutuşduruldu, dartıldı və buruldu.
point-minutes = Sərf olunan dəqiqə: { $minutes } / { $budget }.
point-clean-left-closed = Təmiz konteyner bağlı saxlanıldı.
point-opened-on-ground = Təmiz konteyner təsdiqini tapmış əsasla açıldı.
point-unloaded-on-ground = Təmiz konteyner təsdiqini tapmış əsasla qismən boşaldıldı.
point-opened-without-need = Təmiz konteyner təsdiqini tapmış əsas olmadan yoxlanıldı.
point-unloading-depth = Lazım olandan dərinə boşaldılmadı: { $depth } m.
point-resealed = Buraxılmazdan əvvəl rəsmi plombla bağlandı.

## Truth: what was there

truth-c01 = Qapıların lap arxasında heç kimin bəyan etmədiyi çantalar: { $count }.
truth-c02 = Yükün başqa şey saxlayan bağlamaları: { $count }.
truth-c03 = Yükün içinə nəsə quraşdırılmış yerləri: { $count }.
truth-c04 = Ön divarın qarşısındakı üzlüyün arxasında bağlamalar; üzlüklə birlikdə { $count } ədəd.
truth-c05 = Dam altındakı üzlüyün üstündə bağlamalar; üzlüklə birlikdə { $count } ədəd.
truth-c06 = İkinci döşəmənin altında bağlamalar; döşəmə ilə birlikdə { $count } ədəd.
truth-c08 = Qapı tayındakı təbəqənin arxasında bağlamalar; təbəqə ilə birlikdə { $count } ədəd.
truth-c09 = Refrijeratorun maşınında, qapaqlarının arxasında bağlamalar: { $count }.
truth-c12 = Qapıların arxasında tam taxtadan olmayan tirlər: { $count }.
truth-c13 = Dartıcının boşluğunda bağlamalar: { $count }.
truth-kind = Bəyan ediləndən başqa mal olan bağlamalar: { $count }.
truth-origin = Mənşəyi bəyan ediləndən fərqli mal olan bağlamalar: { $count }.
truth-tariff = Malı bəyan ediləndən başqa yarımmövqeyə aid olan bağlamalar: { $count }.
truth-value = Malı invoysda göstəriləndən baha olan bağlamalar: { $count }.
truth-quantity = Bəyan ediləndən çox yük yeri: { $count } artıq.
truth-seal-wrong-number = Plombun nömrəsi sənədlərdəkindən fərqli idi və bunu izah edən qeyd yox idi.
truth-seal-glued = Plomb açılıb yenidən yığılmışdı.
truth-seal-not-locked = Plomb heç bağlanmamışdı.
truth-seal-missing = Konteynerdə plomb yox idi.
truth-gas =
    İçəridəki hava həddən yuxarı idi: { $substance ->
        [ammonia] ammonyak
        [benzene] benzol
        [carbon-dioxide] karbon dioksid
        [carbon-monoxide] karbonmonoksid
        [chloropicrin] xlorpikrin
        [combustible-gas] yanar qaz
        [ethylene-oxide] etilen oksidi
        [formaldehyde] formaldehid
        [methyl-bromide] metil bromid
        [oxygen] oksigen
        [phosphine] fosfin
        [sulfuryl-fluoride] sulfuril ftorid
        [toluene] toluol
       *[other] { $substance }
    }.
truth-rule = { $rule } qaydası pozulub, { $field } ({ document-named }): { $wrong } → { $right }
truth-code = { $rule } siyahısında olmayan kod, { $field } ({ document-named }): { $wrong } → { $right }
truth-check-digit = Yoxlama rəqəmi uyğun gəlmir ({ $rule }), { $field } ({ document-named }): { $wrong } → { $right }
truth-mismatch = İki məlumat fərqlənir, { $field } ({ document-named }): { $wrong } → { $right }

## Oddities: innocent, and seen in clean boxes too

oddity-resealed = Plomb yolda { $seal } plombu ilə əvəz edilmişdi və darvaza qeydində bu göstərilib.
oddity-air-bag = Qapıların arxasındakı boşluğu hava yastığı doldururdu.
oddity-timber = Qapıların arxasında yükün bərkidilməsindən qalan taxta var idi.
oddity-lining = Konteynerin içində taxta üzlük var; arxasında heç nə yox idi.
oddity-leaf = Qapı tayının qabırğaları təbəqə ilə örtülüb; arxasında ora aid olmayan heç nə yox idi.
oddity-core = Bir yer eyni sıradakı digərlərindən ağır idi: metal özək ona məxsusdur.
oddity-spares = Refrijeratorun maşınında ehtiyat hissələri var idi.
oddity-frost = Refrijeratorun buxarlandırıcısında qırov yığılmışdı.
oddity-moved = Bir qablaşdırma yükləmə planında göstərilən yerdə deyildi.
oddity-slid = Yük yol boyu yığılarkən saxlanmış boşluğa tərəf sürüşmüşdü.
oddity-export = Göndərən ölkənin qeydində { $line } nömrəli sətir invoysdakından fərqli idi; mallar invoysu təsdiqlədi.
oddity-repacked = Bir qablaşdırma yolda yenidən, təzə materialla qablaşdırılmışdı.
oddity-wet = Yükün bir hissəsinə su dəymişdi: oradakı qablaşdırmalar bəyan ediləndən ağır, üzlükləri isə tünd idi.
oddity-patched-floor = Döşəməyə yamaq vurulmuşdu; aşağıdan bu, alt tərəfdə yamaq kimi görünürdü.
oddity-patched-cover = Brezent yamanmışdı: illərin istifadəsi, başqa heç nə.
oddity-jointed-cable = Brezentin trosu calaqlı idi; gömrük plombu altında olan trosda calaq olmur və daşıyıcıya bu bildirilir. Ondan heç nə keçirilməmişdi.

## Unseen: what an instrument that was not used would have shown

unseen-scan-anomaly = Rentgen şəkli sənədlərin izah etmədiyi bir şeyi göstərərdi.
unseen-scan-agrees = Rentgen şəkli sənədlərlə uyğun gələrdi.
unseen-weight-differs = Tərəzi sənədlərdəkindən çox göstərərdi.
unseen-weight-agrees = Tərəzi sənədlərlə uyğun gələrdi.
unseen-door-end-view = Açıq qapılardan baxış bunu göstərərdi.
unseen-tally = Çıxarılanların sayılması bunu göstərərdi.
unseen-seal-signs = Plombda baxış, tutuşdurma, dartma və burmanın üzə çıxardığı izlər var idi.
unseen-seal-sound = Plomb yalnız köhnəlmə göstərərdi.
unseen-air-over = Qaz ölçən xəbərdarlıq edərdi.
unseen-air-clear = Qaz ölçən heç bir həddin aşıldığını göstərməzdi.

## Steps of the procedure

step-S00 = Səlahiyyət və bildiriş
step-S01 = İşi oxumaq
step-S02 = Risk arayışı və əsas
step-S03 = Plan və alətlər
step-S04 = Təhlükəsiz sahə
step-S05 = Konteyneri tanımaq
step-S06 = Radiasiya
step-S07 = Çəkmək
step-S08 = Rentgen
step-S09 = Bayırdan dövrə vurmaq
step-S10 = Plomb
step-S11 = Havanın yoxlanması
step-S12 = Həddən yuxarı: havalandırmaq və yenidən yoxlamaq
step-S13 = Plombu kəsmək və açmaq
step-S14 = Qapıdan baxış
step-S15 = İçəri girmək
step-S16 = İt və yaxma
step-S17 = Boşaltma
step-S18 = Boş konteynerin yoxlanması
step-S19 = Şübhə: dayanmaq
step-S20 = İndi kim rəhbərdir
step-S21 = İlkin test və nümunə
step-S22 = Qərar
step-S23 = Yenidən plomblamaq
step-S24 = Hesabat və əks əlaqə

## Axes

axis-safety = Təhlükəsizlik
axis-legality = Qanunilik və sübut
axis-detection = Aşkarlama
axis-method = Metod
axis-facilitation = Ticarətin asanlaşdırılması

## Categories of findings

category-risk-indicator = risk göstəricisi
category-paper-error = sənəddə səhv
category-number-mismatch = uyğun gəlməyən nömrələr
category-weight-difference = çəki fərqi
category-image-anomaly = şəkildə anomaliya
category-seal-anomaly = plombda anomaliya
category-gas = qaz
category-load-disturbed = yük pozulub
category-structure = konstruksiya
category-quantity = miqdar
category-kind-of-goods = malın növü
category-narcotics = narkotik
category-tobacco = tütün
category-weapons = silah
category-other-contraband = başqa qaçaqmal
category-all-in-order = hər şey qaydasındadır

## Decisions and leads

decision-release = burax
decision-correct-and-release = düzəlt və burax
decision-hold = dayandır
decision-detain = saxla
decision-hand-over = səlahiyyətli orqana ver
lead-officer = müfəttiş
lead-supervisor = rəis
lead-drug-unit = narkotiklərlə mübarizə bölməsi
lead-excise = aksiz xidməti
lead-police = polis
lead-gas-specialist = qaz mütəxəssisi
lead-valuation = gömrük dəyəri şöbəsi

## Stations, parts, papers

station-desk = Masa
station-gate = Darvaza
station-scanner = Skaner
station-bay = Baxış
part-left-door = sol qapı tayı
part-right-door = sağ qapı tayı
part-left-side = sol yan
part-right-side = sağ yan
part-front = ön divar
part-roof = dam
part-underside = alt tərəf
part-plates = lövhəciklər
part-seal = plomb
part-vehicle = avtomobil
part-air-tanks = { spot-air-tanks }
part-bumper = { spot-bumper }
part-cab-floor = { spot-cab-floor }
part-drive-shafts = { spot-drive-shafts }
part-engine = { spot-engine }
part-exhaust = { spot-exhaust }
part-fifth-wheel = { spot-fifth-wheel }
part-fuel-tanks = { spot-fuel-tanks }
part-tyres = { spot-tyres }
part-toolbox = alət qutusu
part-cable = brezent trosu
part-bows = dam tağları
document-risk-note = Risk arayışı
document-declaration = Bəyannamə məlumatları
document-tad = Tranzit müşayiət sənədi
document-cmr = CMR qaiməsi
document-bill-of-lading = Konosament
document-packing-list = Qablaşdırma vərəqi
document-gate-record = Darvaza qeydi
document-invoice = Hesab-faktura
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
kind-bale = tay (kip)
kind-big-bag = iri kisə (big bag)
kind-box = qutu
kind-bundle = bağ
kind-cage = qəfəs
kind-carton = karton qutu
kind-coil = metal rulonu
kind-crate = barmaqlıqlı yeşik
kind-document = sənəd
kind-drum = çəllək
kind-dunnage = bərkitmə taxtası
kind-holdall = yol çantası
kind-lashing = bərkitmə kəməri
kind-frost = qırov
kind-insulation = izolyasiya
kind-lining = üzlük
kind-metal-core = metal özək
kind-parcel = bükülmüş bağlama
kind-fuel = yanacaq
kind-tools = alətlər
kind-straps = kəmərlər
kind-provisions = ərzaq
kind-water = su
kind-ibc = kub konteyner (IBC)
kind-jerrican = kanistr
kind-pail = vedrə
kind-pallet = altlıq
kind-piece = ədəd
kind-roll = rulon
kind-sack = kisə
kind-timber = taxta
kind-tyre = şin
kind-vehicle = avtomobil
kind-goods = mal
kind-taped-blocks = lentlə sarınmış bloklar
kind-white-blocks = ağ bloklar
kind-bags-of-powder = toz torbaları
kind-cartons-of-cigarettes = siqaret bloklu qutular
kind-metal-cases = metal qutular
kind-charges-with-warning-labels = xəbərdarlıq etiketli sursatlar
kind-carved-tusks = oyma fil dişləri
kind-bundles-of-banknotes = əskinas bağlamaları
kind-gas-cylinders = qaz balonları
look-class = sinif
look-grade = növ
look-list-price = siyahı qiyməti
look-made-in = istehsal ölkəsi
look-materials-from = materialların ölkəsi
look-packed-in = qablaşdırma ölkəsi
look-cover = örtük
look-machine = soyuducu qurğu
look-marks = markalanma
look-screws = lyuk vintləri
look-set-point = təyin olunmuş temperatur
look-max-gross-kg = ən böyük brutto kütlə, kq
look-number = nömrə
look-plate = dövlət nişanı
look-opening = açıq yerindən görünən
look-shows = deşikdən görünən
look-size-type = ölçü və tip
look-state = vəziyyət
look-tare-kg = tara, kq
seen-closed = bağlı
seen-end-of-line = son partiya
seen-first = birinci növ
seen-second-choice = ikinci növ
seen-hooked = bərkidilib
seen-in-place = yerindədir
seen-open = açıq
seen-opened = açılıb
seen-sound = sazdır
seen-jointed = calaqlıdır
seen-sheath-worn = örtüyü yeyilib, calaqsızdır
seen-whole = bütövdür, calaqsızdır
seen-patched = yamaqlıdır
seen-faded = solub, bütövdür
seen-tarpaulin = brezent
seen-off = işləmir
seen-renewed = təzələnib
seen-runs = işləyir
seen-some-renewed = bəziləri təzələnib
seen-weathered = köhnəlib
seen-fresh-paint = { sign-fresh-paint }
seen-new-rivets = { sign-new-rivets }
seen-weld-repair = { sign-weld-seam }
seen-taped-blocks = lentlə sarınmış bloklar
seen-white-blocks = ağ bloklar
seen-bags-of-powder = toz torbaları
seen-cartons-of-cigarettes = siqaret bloklu qutular
seen-metal-cases = metal qutular
seen-charges-with-warning-labels = xəbərdarlıq etiketli sursatlar
seen-carved-tusks = oyma fil dişləri
seen-bundles-of-banknotes = əskinas bağlamaları
seen-gas-cylinders = qaz balonları

## Signs of a seal

sign-gives-way = boşalır
sign-missing = plomb yoxdur
sign-none = diqqəti çəkən heç nə yoxdur
sign-residue = qalıq
sign-residue-at-bush = oymaqda qalıq
sign-scuffs = sürtülmə izləri
sign-shows-gap = aralıq görünür
sign-slight-play = azacıq boşluq
sign-turns-free = sərbəst fırlanır
sign-turns-unevenly = qeyri-bərabər fırlanır

## Instruments

instrument-weighbridge = avtomobil tərəzisi
instrument-tape = ölçü lenti
instrument-gas-meter = qaz ölçən
place-platform = platforma
place-gasket = qapı kipləşdiricisi
place-inside = içəri
place-inner-length = daxili uzunluq
place-inner-width = daxili en
place-inner-height = daxili hündürlük
place-outer-length = xarici uzunluq
quantity-gross-mass = brutto kütlə
quantity-length = uzunluq
quantity-length-to-cargo = yükə qədər uzunluq
quantity-ammonia = ammonyak
quantity-benzene = benzol
quantity-carbon-dioxide = karbon dioksid
quantity-carbon-monoxide = karbonmonoksid
quantity-chloropicrin = xlorpikrin
quantity-1-2-dichloroethane = 1,2-dixloretan
quantity-ethylene-oxide = etilen oksidi
quantity-combustible-gas = yanar qaz
quantity-formaldehyde = formaldehid
quantity-methyl-bromide = metil bromid
quantity-oxygen = oksigen
quantity-phosphine = fosfin
quantity-sulfuryl-fluoride = sulfuril ftorid
quantity-toluene = toluol

### the line to the bay

refusal-too-many = Birdən həddən artıq göndərildi; nəzərə alınmadı.
refusal-not-present = İndi bu adda heç kim tapşırığı təhvil ala bilməz.

### Looking and tapping

refusal-no-such-patch = “{ $handle }” hissəsində “{ $patch }” sahəsi yoxdur.
refusal-looked-already = “{ $handle }” artıq yoxlanılıb.
refusal-too-dark = İçəri çox qaranlıqdır: “{ $handle }” fənərsiz görünmür.
refusal-not-a-panel = Yalnız divarlar, qapı tayları, dam və alt hissə döyəclənir; “{ $handle }” onlardan deyil.
refusal-not-packed = Bu alət götürülməyib: { $tool }.
refusal-gaze-by-poses = Ötəri görünənlər harada durub hara baxdığınızdan bilinir; bu, ayrıca istənilmir.
refusal-poses = Baxış yerində harada durduğunuz anlaşılmadı: { $problems ->
    [not-finite] yer ədəd deyil
    [not-a-turn] dönüş düzgün deyil
    [too-far] orada heç kim dura bilməz
    [clock] vaxt geriyə getdi
    [ahead] vaxt irəli qaçdı
   *[other] { $problems }
}.
point-exterior-walk = Vahidə çöldən hər tərəfdən baxıldı: { $all } sahədən { $seen }.
instrument-mallet = taxta çəkic
quantity-pitch = səsin tonu
quantity-ring = cingiltinin müddəti

## Kit, instruments, people, evidence

refusal-stopped = Məşq dayandırıldı; yalnız təhlil qalır.
refusal-packed-already = Artıq götürülüb: { $tool }.
refusal-belt-full = Kəmər { $holds } alət tutur; əvvəlcə birini masada qoyun.
refusal-no-switch = Bunun açarı yoxdur: { $instrument }.
refusal-on-already = Artıq qoşulub: { $instrument }.
refusal-not-on = Əvvəlcə qoşun və fonu ölçməsini gözləyin: { $instrument }.
refusal-no-such-setting = “{ $setting }” bunun işlənmə üsulu deyil: { $instrument }.
refusal-not-for-this = “{ $handle }” üzərində işlədilmir: { $instrument }.
refusal-no-hole = “{ $handle }” yerində baxmaq üçün deşik yoxdur.
refusal-not-to-them = Bu, həmin şəxsə deyilmir.
refusal-said-already = Bu artıq deyilib.
refusal-routine-not-proven = Komanda bu işi sizin yerinizə yalnız siz onu imzalanmış məşqlərdə sübut etdikdən sonra görür.
refusal-no-hints = Bu məşqdə ipucu yoxdur.
refusal-nothing-unloaded = Meydançada sayılası heç nə yoxdur.
refusal-frozen-already = Bütün işlər artıq dayandırılıb.
refusal-marked-already = “{ $handle }” yanında nişan artıq var.
refusal-no-exhibit = “{ $handle }” konteynerə aiddir və maddi sübut deyil.
refusal-taken-already = Bu artıq götürülüb: “{ $handle }”.
refusal-seal-not-cut = Plomb yalnız kəsildikdən sonra maddi sübutdur.
refusal-handed-over-already = Hadisə yeri artıq təhvil verilib.
refusal-not-the-lead = Hadisə yeri rəhbər təyin olunana təhvil verilir.
refusal-strapped-already = Təhlükəsizlik kəməri artıq bağlanıb.
event-packed = Kəmərdə: { $tool }.
event-unpacked = Masada qaldı: { $tool }.
event-planned = Nəzarət bu həddə qədər aparılacaq: { $tier }.
event-switched-on = Qoşuldu: { $instrument }.
event-used = İşlədildi: { $instrument }, { $target }. { $signs }
event-looked-up = Reyestr cavab verir: { $register }.
event-said = { $who } – { $move }: { $answer }
event-called = Radio ilə { $who }: { $answer }
event-delegated = Komanda bunu etdi: { $routine }. Çəkilmiş hissələr: { $count }.
event-hinted = Növbəti addım: { $step }. { $action }
event-strapped = Təhlükəsizlik kəməri daxili kilid çubuqlarına bağlandı.
event-tally-audited = Özünüz saydınız, mal { $item }: { $counted }.
event-froze = Bütün işlər dayandı; yer olduğu kimi saxlanılır.
event-marked = Nişan { $n } burada: { $target }.
event-exhibit-taken = Maddi sübut { $n } { $bag } torbasındadır, etiketlənib və jurnala yazılıb: { $target }.
event-handed-over = İmza ilə təhvil verildi: { $to }. Maddi sübutlar: { $count }.
event-stopped = Məşq burada dayandırılır ({ $step }): { $what }. Səbəbi təhlildə deyilir.
mishap-cargo-fell = kəmərlə bağlanmamış qapıdan yük düşdü
mishap-trailer-moved = altına takoz qoyulmamış qoşqu tərpəndi
mishap-overcome-by-gas = qazdan özündən getdi
mishap-drilled-blind = şəkilsiz və hava ölçülmədən deşildi
mishap-handled-unknown = naməlum maddəyə məsul qurum olmadan toxunuldu
mishap-dog-exposed = it təmiz olmayan havaya salındı
mishap-evidence-lost = plomb nömrəsi oxunmadan kəsildi
point-mishap-cargo-fell = Kəmərsiz açılan qapıdan yük düşdü.
point-mishap-trailer-moved = Qoşqu tərpəndi: altına takoz qoyulmamışdı.
point-mishap-overcome-by-gas = Həddi xeyli aşan havaya girildi; məşq bitdi.
point-mishap-drilled-blind = Şəkil və hava ölçməsi olmadan deşildi.
point-mishap-handled-unknown = Rəhbər təyin olunmadan naməlum maddəyə toxunuldu.
point-mishap-dog-exposed = İt təmiz olmayan havaya salındı.
point-mishap-evidence-lost = Plomb oxunmadan kəsildi: sübut itdi.
category-trace = maddə izi
category-dog-indication = itin işarəsi
category-radiation-alarm = radiasiya siqnalı
category-signs-of-people = içəridə insan əlamətləri
category-misdeclared = dəyər, mənşə və ya tarif səhv bəyan edilib
category-explosives = partlayıcılar, pirotexnika
category-radiation = radioaktiv mənbə
category-people = içəridə insanlar
category-cites = qorunan növlər
category-counterfeit = saxta mal şübhəsi
category-waste = tullantı, bəyan edilməmiş təhlükəli yük
category-cash = nağd pul, qızıl
lead-prosecutor = prokuror
lead-ordnance-disposal = partlayıcıların zərərsizləşdirilməsi
lead-radiation-protection = radiasiyadan mühafizə
lead-fire-service = yanğınsöndürmə xidməti
lead-rescue-service = xilasetmə xidməti
lead-environment = ətraf mühit orqanı
lead-cites-authority = qorunan növlər üzrə orqan
lead-right-holder = hüquq sahibi
lead-financial-intelligence = maliyyə monitorinqi
lead-specialist = mütəxəssis
decision-wait = mütəxəssisi gözləmək
decision-seize = müsadirə etmək
register-seal = plomblar
register-bic = konteynerlər
register-consignee = yük alanlar
register-movement = tranzit hərəkəti
register-tariff = tarif və icazələr
who-driver = sürücü
who-agent = agent
who-supervisor = rəis
move-state-power = nəzarətin hansı səlahiyyətlə aparıldığını bildirmək
move-ask-route = marşrutu soruşmaq
move-ask-stops = yoldakı dayanacaqları soruşmaq
move-ask-load = kim və nə yüklədiyini soruşmaq
move-ask-seal = plombu kimin vurduğunu soruşmaq
move-ask-consent = açılışda iştirak etməyi xahiş etmək
move-decline-haste = tələsməkdən imtina etmək
move-decline-gift = hədiyyədən imtina etmək
move-ask-authority = zərər vuran işə icazə istəmək
move-report-gift = təklif barədə məlumat vermək
tier-document = yalnız sənədlər
tier-scan = skan
tier-door-end = qapıdan baxış
tier-partial = qismən boşaltma
tier-full = tam boşaltma
routine-walk-round = ətrafı gəzib şəkil çəkmək
taken-as-exhibit = maddi sübut
taken-as-sample = möhürlənmiş nümunə
instrument-axle-scale = ox tərəzisi
instrument-co2-probe = karbon qazı zondu
instrument-density-meter = sıxlıq ölçən
instrument-dog-team = kinoloji qrup
instrument-drill = drel
instrument-fibrescope = fibroskop
instrument-heartbeat-detector = ürək döyüntüsü detektoru
instrument-laser = lazer məsafəölçən
instrument-loupe = lupa
instrument-magnet = maqnit
instrument-mirror = güzgü
instrument-multi-gas = üzərdə gəzdirilən qazölçən
instrument-pager = radiasiya peyceri
instrument-paint-gauge = boya qalınlığı ölçən
instrument-platform-scale = platforma tərəzisi
instrument-pole-camera = ştanqlı kamera
instrument-presumptive-test = ilkin test
instrument-pry-bar = lingə
instrument-radiation-portal = radiasiya portalı
instrument-raking-light = yan işıq
instrument-riid = nuklid təyinedicisi
instrument-seal-gauge = plomb şablonu
instrument-thermal-camera = termal kamera
instrument-trace-swab = iz tamponu
instrument-under-vehicle-camera = avtomobil altı kamera
instrument-uv-lamp = ultrabənövşəyi lampa
tool-hand = əl
tool-seal-gauge = plomb şablonu
tool-camera = fotoaparat
tool-tape = ölçü lenti
tool-torch = fənər
tool-gas-lance = qaz zondu
tool-mallet = toxmaq
tool-bolt-cutter = boltkəsən
tool-loupe = lupa
tool-uv-lamp = ultrabənövşəyi lampa
tool-pager = radiasiya peyceri
tool-riid = nuklid təyinedicisi
tool-magnet = maqnit
tool-paint-gauge = boya qalınlığı ölçən
tool-mirror = güzgü
tool-pole-camera = ştanqlı kamera
tool-laser = lazer məsafəölçən
tool-density-meter = sıxlıq ölçən
tool-fibrescope = fibroskop
tool-drill = drel
tool-pry-bar = lingə
tool-trace-kit = iz dəsti
tool-test-kit = test dəsti
tool-thermal-camera = termal kamera
tool-co2-probe = karbon qazı zondu
tool-multi-gas = üzərdə gəzdirilən qazölçən
setting-first-pass = birinci keçid
setting-second-pass = ikinci keçid
setting-30-s = 30 saniyə
setting-120-s = 2 dəqiqə
setting-300-s = 5 dəqiqə
setting-inner-length = daxili uzunluq
setting-inner-width = daxili en
setting-inner-height = daxili hündürlük
setting-outer-length = xarici uzunluq
setting-vent = mövcud açıq yer
setting-hole = deşilmiş yer
setting-sample = nümunə
setting-blank = boş nümunə
setting-gasket = qapı kipkəci
setting-bottom = aşağıda
setting-middle = ortada
setting-top = yuxarıda
place-unit = konteyner
refusal-no-such-beam = Bu görünüş həmin şüa ilə çəkilmir: { $view }.
refusal-release-interim = Müvəqqəti plomb fasilə üçündür: buraxmazdan əvvəl rəsmi plomb vurun.

## The procedure: steps, points, tiers, what follows from a finding

step-S00-check = Qanun bu yoxlamaya icazə verir; xəbər verilməli olanlara xəbər verilib və kimin iştirak edə biləcəyi bəllidir.
step-S00-failure = Müdaxilədən əvvəl səlahiyyət qeyd olunmayıb.
step-S01-check = Meydançadan əvvəl: işin hər sənədi və tarixçəsi haqqında bilinənlər.
step-S01-failure = Bir sənəd oxunmadan qalır.
step-S02-check = Ən azı bir səbəb yazılıb: nə demək ola bilər və yoxlama nə qədər dərinə getməlidir.
step-S02-failure = Konteyner əsassız axtarılır.
step-S03-check = Risk arayışı hazırdır; adamlar, it, mütəxəssis, alətlər və qoruyucu vasitələr seçilib, bir nəfər qeyd aparır.
step-S03-failure = Meydançada alət çatmır və kimsə onun ardınca qayıtmalı olur.
step-S04-check = Texnika dayandırılıb və ya kənardadır, adamlar görünür, hasar çəkilib; park edilib, əyləcdədir, mühərrik sönüb, təkərlər dayaqdadır, ayrılmış qoşqu dirənib, soyuducu cərəyandan ayrılıb.
step-S04-failure = Yanında adam dayanarkən avtomobil hələ tərpənə bilər.
step-S05-check = Yoxlama rəqəmi ilə nömrə, ölçü-tip kodu, təhlükəsizlik lövhəsi, kütlələr və xəbərdarlıq nişanları sənədlərlə uyğundur.
step-S05-failure = Başqa konteyner açılır.
step-S06-check = Əvvəl fon ölçülür; portalın nəticəsi bəllidir və yaxınlaşanda fərdi cihaz işləyir.
step-S06-failure = Kimsə təsdiqlənmiş həyəcan siqnalına yaxınlaşır.
step-S07-check = Çəkilib və bəyan edilmiş kütlə və tara ilə tutuşdurulub; yanacaq və adamlar nəzərə alınıb.
step-S07-failure = Fərq görünür, amma diqqətsiz keçilir.
step-S08-check = Ərazi boşdur, sürücü skan üsulunun dediyi yerdədir; şəkil bəyannamə ilə tutuşdurularaq oxunur.
step-S08-failure = Şəkildə heç nə işarələnmir.
step-S09-check = Qapılardan əvvəl: ön, yanlar, alt, qapılar, dam güzgü və ya dirəklə; fənər və maqnitlə; heç kim dırmaşmır.
step-S09-failure = Konteynerin bir tərəfinə heç baxılmır.
step-S10-check = Lazımdırsa əvvəl yaxma; sonra baxış, tutuşdurma, dartma, burma, ilgək, pərçim və həncamələrlə birgə; şəkli çəkilib.
step-S10-failure = Plomb oxunmadan kəsilir; deyə biləcəyi itir.
step-S11-check = Açmazdan əvvəl: boruyla kipləşdiricidən və ya hava dəliyindən, qiymət durana qədər; xəbərdarlıq etiketləri oxunub.
step-S11-failure = Yalnız kipləşdiricidən nümunə alınır və dərindəki hava məlum sayılır.
step-S12-check = Hədd aşılıbsa içəri girilmir: imkan varsa güclü havalandırma, sonra yenidən yoxlama; qalırsa mütəxəssis.
step-S12-failure = Kimsə buna baxmayaraq girir.
step-S13-check = Konteyner tanınıb, plomb oxunub, hava yoxlanıb. Düzgün kəsici, plomb paketdə və etiketli; daxili millərdə kəmər, kənarda dayanın, əvvəl sağ tay, yavaş, hər iki tay qarmaqda.
step-S13-failure = Yük açanın üstünə düşür və ya plomb atılır.
step-S14-check = Bayırdan: qapı arxasında çantalar, qoxu (qəsdən iyləmək olmaz), təzə dayaq materialı, ikinci plomb, yük şəkillə tutuşdurulur.
step-S14-failure = Kimsə dərhal içəri girir.
step-S15-check = İçəridə hava təmizdir; yoldaş, üstündə qaz ölçən, çıxış boş, işıq; 25 kq-dan ağır əl ilə qaldırılmır; istiyə və fasilələrə baxılır.
step-S15-failure = Kimsə içəridə təkdir.
step-S16-check = Hava təmiz olandan sonra və hər şeyə əl dəyməzdən əvvəl.
step-S16-failure = Yaxma artıq əl vurulmuş yerdən götürülür.
step-S17-check = Komanda müfəttişin planı ilə boşaldır; müfəttiş sayımı yoxlayır, nümunə götürür, eynini eyni ilə çəkir və hər fasilədə plomblayır.
step-S17-failure = Sayım aparılmır.
step-S18-check = Əvvəl ölçülər, tıqqıltı və mövcud dəliklər: döşəmə, dam, dirəklər, qapılar, ön. Şəkil və yanar qaz ölçüsü olmadan deşmə yoxdur; çənə heç vaxt.
step-S18-failure = Heç nə ölçülməyib.
step-S19-check = Əl vurmağı dayandırın, geri çəkilin, yeri işarələyin, olduğu kimi çəkin.
step-S19-failure = Mallar əvvəlcə yerindən tərpədilir.
step-S20-check = Kimin rəhbər olduğunu tapıntı deyir; mərkəzin cədvəli adını çəkir.
step-S20-failure = Başqa orqanın işi onun yerinə görülür.
step-S21-check = Yalnız rəhbər desə, qorunaraq, nümunələr qorunmaqla. Dadmayın; partlayıcı, radioaktiv və ya naməlum toz ola biləni açmayın.
step-S21-failure = Lazımi qoruma olmadan əl vurulur.
step-S22-check = Öz səlahiyyəti daxilində, əsas və əminlik dərəcəsi ilə.
step-S22-failure = Qərar müfəttişin səlahiyyətini aşır.
step-S23-check = Rəsmi plomb vurulub; köhnə və yeni nömrələr yazılıb; daşıyıcıya xəbər verilib; konteyner təmiz, yük yerindədir.
step-S23-failure = Yeni plomb heç yerdə yazılmayıb.
step-S24-check = Hesabat imzalanıb; heç nə tapılmasa da, risk təhlilçilərinə nəticə bildirilir.
step-S24-failure = Heç nə tapılmadığını heç kim eşitmir.
spot-bumper = Bamper
spot-bumper-normal = Hər yeri eyni dərəcədə köhnəlib, bərkidicilər köhnədir.
spot-bumper-abnormal = Təzə bərkidici, qaynaq və ya dolğu; kir içində təmiz yerlər.
spot-engine = Mühərrik bölməsi
spot-engine-normal = Hissələr eyni dərəcədə kirlidir; qapaq və filtrlər zavodda olduğu kimi.
spot-engine-abnormal = Köhnə içində yeni metal; əl dəymiş qapaq.
spot-tyres = Təkərlər və disklər
spot-tyres-normal = Eyni səs verir və eyni cür oturur.
spot-tyres-abnormal = Biri o birilərindən fərqli səslənir və ya oturur; ventil və ya disk təzə işlənib.
spot-cab-floor = Kabinənin döşəməsi
spot-cab-floor-normal = Düz, bir hündürlükdə, örtüyü köhnədir.
spot-cab-floor-abnormal = Pillə, təzə vintlər, qalxan örtük.
spot-fuel-tanks = Yanacaq çənləri
spot-fuel-tanks-normal = Kəmərlər köhnə, tikişlər zavodda olduğu kimi, göstərici uyğundur.
spot-fuel-tanks-abnormal = Təzə tikiş və ya boya; göstərici ilə səs uyğun gəlmir. Çən heç vaxt deşilmir.
spot-cab = Kabinə və qutular
spot-cab-normal = Panellər oturur, iç və çöl ölçülər uyğundur.
spot-cab-abnormal = Panel boşdur və ya təzə vintlənib; içəridə yer çöldən görünəndən azdır.
spot-air-tanks = Hava balonları
spot-air-tanks-normal = Hamısı eyni yaşdadır, hamısı qoşuludur.
spot-air-tanks-abnormal = Sistemə lazım olandan artıq biri; təzə boya və ya birləşmə.
spot-drive-shafts = Kardan valları
spot-drive-shafts-normal = Bərabər kirli və yağlı, adi enində.
spot-drive-shafts-abnormal = Təzə yağ, qaynaq izi və ya qeyri-adi en.
spot-fifth-wheel = Yəhər qoşqusu
spot-fifth-wheel-normal = Lövhənin altı açıqdır, kir və yağ köhnədir.
spot-fifth-wheel-abnormal = Altında örtük lövhəsi, təzə boltlar və ya təmiz yerlər.
spot-outside = Bayır və alt tərəf
spot-outside-normal = Aşağıdan bütün tirlər görünür.
spot-outside-abnormal = Tirləri lövhə örtür; təzə boya, qaynaq və ya dolğu.
spot-doors = Qapılar, iç və çöl
spot-doors-normal = İçəridə qabırğalar və açıq boşluqlar; kilid, pərçim və həncamələr sağlamdır.
spot-doors-abnormal = Qabırğaların üstündə lövhə, boş boltlar, başqa rəngdə yapışqan.
spot-right-side = Sağ yan
spot-right-side-normal = Boş və metal kimi səslənir; içəridəki təmir çöldən, çöldəki içəridən görünür.
spot-right-side-abnormal = Küt səs və ya yalnız bir tərəfdən görünən təmir.
spot-left-side = Sol yan
spot-left-side-normal = { spot-right-side-normal }
spot-left-side-abnormal = { spot-right-side-abnormal }
spot-side-walls = Yan divarlar
spot-side-walls-normal = { spot-right-side-normal }
spot-side-walls-abnormal = { spot-right-side-abnormal }
spot-front = Ön divar
spot-front-normal = Büzməlidir; künc blokları və hava dəlikləri içəridən görünür; iç uzunluq tipə uyğundur.
spot-front-abnormal = Bloklar və ya hava dəlikləri görünmür; içərisi qısadır; küt səs.
spot-roof = Tavan və dam
spot-roof-normal = Döşəmədən hündürlük düzgündür, tirlər görünür.
spot-roof-abnormal = Çox alçaqdır, tirlər görünmür, damda qaynaq və ya yamaq var.
spot-floor = Döşəmə
spot-floor-normal = Düz və bir hündürlükdə.
spot-floor-abnormal = Kandarda pillə, təzə vintlər, qəribə təmir.
spot-fans = Soyuducu qurğu və pərlər
spot-fans-normal = Lyuklar plomblu, vintlər köhnə, hava axır, temperatur jurnalı tamdır.
spot-fans-abnormal = Lyukun plombu qırıq, təzə vintlər, qəribə hava axını, jurnalda boşluqlar.
spot-tarpaulin = Brezent, tağlar və tros
spot-tarpaulin-normal = Tros bir parçadır və hər halqadan keçir, parça bütövdür və ya səliqə ilə tikilib, bütün tağlar yuvasındadır.
spot-tarpaulin-abnormal = Trosda calaq, buraxılmış halqa, təzə tikiş və ya yapışqan, yerindən çıxmış tağ.
spot-exhaust = Egzoz borusu
spot-exhaust-normal = Yaşına uyğun köhnəlmə və his; bir boru, bir xətt.
spot-exhaust-abnormal = Hissiz hissə, təzə qaynaq, heç yerə aparmayan boru.
tier-document-about = Sənədlər və lövhəciklər: heç nəyə toxunulmur.
tier-scan-about = Çəkilir, skan olunur, ətrafına dolanılır, plomb yoxlanır: konteyner bağlı qalır.
tier-door-end-about = Açılıb baxılır, qapı müstəvisindən içəri keçilmədən.
tier-partial-about = Girilir, qismən boşaldılır, bağlamalar açılır.
tier-full-about = Ön divara qədər boşaldılır, boş konteyner yoxlanır.
row-all-in-order = Heç nə, hər şey qaydasındadır
row-paper-error = Sənəddə vicdanlı səhv
row-misdeclared = Miqdar, növ, dəyər, mənşə və ya tarif yanlış bəyan edilib
row-seal = Plomb yoxdur, başqadır və ya pozulub
row-narcotics = Narkotiklər, prekursorlar
row-tobacco = Tütün, alkoqol
row-weapons = Odlu silah, hissələr, döyüş sursatı
row-explosives = Partlayıcılar, pirotexnika
row-radiation = Radiasiya təsdiqlənib
row-gas = Qaz həddən artıqdır
row-people = İnsan əlamətləri
row-cites = Qorunan növlər, bitkilər, heyvanlar, qida
row-counterfeit = Saxta mal şübhəsi
row-waste = Tullantılar, ozonu dağıdan qazlar, bəyan edilməmiş təhlükəli yük
row-cash = Nağd pul, qızıl
row-other-contraband = Başqa qaçaqmal
first-record = Qeyd edin.
first-ask-for-correction = Düzəliş istəyin.
first-tally-sample-hold = Sayın, nümunə götürün, dayandırın.
first-photograph-do-not-cut = Şəklini çəkin; kəsməyin.
first-freeze-scene = Dayanın; yeri olduğu kimi saxlayın.
first-freeze-count = Dayanın, sonra sayın.
first-freeze-hands-off = Dayanın; əl vurmayın.
first-withdraw-cordon = Geri çəkilin, mühasirə qurun.
first-withdraw-distance = Geri çəkilin: məsafə, ekran, az vaxt.
first-nobody-in = Heç kim girmir; bağlı və ya açıq, olduğu kimi qalsın.
first-life-first = Əvvəl həyat: kömək çağırın, hava verin, tibbi yardım.
first-freeze-cold = Dayanın; soyuqda və ya karantində saxlayın.
first-hold-sample = Dayandırın, nümunə götürün.
first-keep-apart = Ayrı saxlayın; siqaret çəkməyin.
first-freeze-two-count = Dayanın; iki nəfər saysın.
may-take-security = təminat almaq
may-report-offence = hüquq pozuntusunu bildirmək
may-inspect = yoxlamaq
may-reseal = yeni plomb vurmaq
may-tell-departure = yola salan gömrük idarəsinə bildirmək
may-record-innocent = zərərsiz olanı qeyd edib buraxmaq
may-ventilate = havalandırmaq
may-refer = başqa orqana yönəltmək
paper-control-result = yoxlamanın nəticəsi
paper-inspection-report = yoxlama aktı
paper-reseal-note = yeni plomb haqqında qeyd
paper-amended-declaration = düzəldilmiş bəyannamə
paper-note = qeyd
paper-tally-sheet = sayım vərəqi
paper-sample-record = nümunə protokolu
paper-offence-report = hüquq pozuntusu protokolu
paper-unloading-remarks = boşaltma qeydləri
paper-incident = tranzitdə hadisə
paper-seizure-record = götürmə protokolu
paper-exhibits = maddi sübutların siyahısı
paper-custody-log = saxlama jurnalı
paper-incident-log = hadisə jurnalı
paper-alarm-record = həyəcan siqnalının qeydi
paper-gas-free-report = qazsızlıq aktı
paper-permit-check = icazələrin yoxlanması
paper-notice = bildiriş
paper-dangerous-goods-report = təhlükəli yük haqqında məlumat
paper-count-record = sayım protokolu
dialogue-pressure = Tələsdirmək üçün təzyiq
dialogue-inducement = Şirnikləndirmə təklif olunur
### people

answer-power-understood = “Aydındır. Yoxlamanızı aparın.”
answer-power-hurry = “Yaxşı, amma xahiş edirəm tez olun: { $minutes } dəqiqəyə yola çıxmalıyam.”
answer-power-calls-office = “Ofisimə zəng edib xəbər verim.”
answer-route-as-papers = “{ $start } – { $end }, sənədlərdə yazıldığı kimi.”
answer-route-changed = “{ $end } istiqamətinə, amma planlaşdırılandan başqa yolla. Ofis dəyişdi və bunu bildirdi.”
answer-stops-none = “Deyiləsi bir dayanacaq olmadı.”
answer-stops-rest = “İstirahət vaxtım idi, yük maşınları üçün dayanacaqda.”
answer-stops-queue = “Bərəni gözlədik.”
answer-stops-check = “Yolda sənəd yoxlaması oldu. Plombu orada dəyişdilər.”
answer-stops-unsure = “Hər dayanacaq yadımda deyil.”
answer-load-saw-loading = “Yüklənəndə yanında idim.”
answer-load-from-papers = “Ancaq sənədlərdə yazılanı bilirəm: { $goods }.”
answer-load-came-sealed = “Təhvil alanda bağlı və plomblanmış idi.”
answer-seal-changed = “Yolda, yoxlamada dəyişdirilib. Qeydə alınıb.”
answer-seal-untouched = “Yola çıxandan ona heç kim toxunmayıb.”
answer-seal-not-looked = “Ona baxmamışam.”
answer-consent-given = “Əlbəttə, buyurun.”
answer-consent-asks-ground = “Səbəbi nədir? … Yaxşı.”
answer-consent-refused = “İstəməzdim. Səlahiyyətiniz varsa, istifadə edin.”
answer-haste-accepted = “Anladım. Gözləyərəm.”
answer-haste-complains = “Bu mənə baha başa gələcək. Amma qərar sizindir.”
answer-state-power = “Aydındır.”
answer-ask-route = “Sənədlərdə yazılıb.”
answer-ask-stops = “Qeyri-adi heç nə olmadı.”
answer-ask-load = “Sənədlərdə nə yazılıbsa, o.”
answer-ask-seal = “Plomb haqqında heç nə bilmirəm.”
answer-ask-consent = “Etirazım yoxdur.”
answer-decline-haste = “Anladım. Gözləyərəm.”
answer-decline-gift = “Mən heç nə təklif etməmişəm.”
answer-haste-offers = “Bunu sürətləndirməyin yolu yoxdurmu? Borclu qalmaram.” Sizə nəsə uzadılır.
answer-gift-withdrawn = “Dediyimi unudun.”
answer-report-gift = “Bildirdiyiniz üçün sağ olun. Qeyd edirəm.”
answer-authority-given = “Əsasınız var. Razıyam: ehtiyatla edin və yazın.”
answer-ground-first = “Hansı əsasla? Əvvəlcə dəftərə yazın.”
reply-coming = “Aydındır. Yoldayıq.”

## Score: what counts, and why a hard gate is one

point-left-closed = Konteyner bağlı saxlanıldı: açmadan baxılanlara görə.
point-opened-on-doubtful-ground = Təmiz konteyner özünü doğrultmayan əsasla açıldı.
point-kept-without-cause = Heç bir qüsuru olmayan mallar saxlanıldı.
point-damage = Açılan və ya deşilənlər lazım idi: { $all } haldan { $idle } lazımsız.
point-strapped-before-opening = Birinci tay açılmazdan əvvəl təhlükəsizlik kəməri bağlandı.
point-power-stated = Müdaxilədən əvvəl səlahiyyət bildirildi.
point-gift-declined-and-reported = Hədiyyədən imtina edildi və rəhbərə bildirildi.
point-fed-back = Öyrənilənlər risk bölməsinə bildirildi, heç nə tapılmadıqda da.
point-scene-frozen = Heç nəyə toxunmazdan əvvəl iş dayandırıldı, yer qorunub saxlanıldı.
point-numbered-in-place = Tapılan nömrələndi.
point-handed-over = Tapılan, imza qarşılığında rəhbərlik edənə təhvil verildi.
point-left-alone = Partlayıcı maddələrə adı çəkiləndən sonra toxunulmadı: geri çəkil, ətrafı bağla, gözlə.
point-tier-planned = Yoxlamanın hansı həddə qədər gedəcəyi müdaxilədən əvvəl müəyyən edildi.
point-tally-audited = Briqadanın sayımı öz sayımınızla yoxlanıldı.
point-tier-kept = Görülən işlər seçilmiş yoxlama həddini aşmadı.
point-unit-not-identified = Plomb nömrəsini heç kimin oxumadığı konteynerdə kəsildi.
point-evidence-of-step = { $step } addımının sübutu bu mərkəzin tələb etdiyi kimi saxlanıldı.
point-gate-passed = Burada sərt şərt olan addım ötürüldü.
point-radiation-passed = Müdaxilədən əvvəl radiasiya yoxlanıldı.
point-life-first = Konteynerdəki insan üçün kömək çağırıldı. Burada başqa heç nə sayılmır.
point-life-noted = Konteynerdə insan əlamətləri qeyd edildi, lakin kömək çağırılmadı.
point-life-missed = Konteynerdə insan var idi, kömək çağırılmadı.
outcome-released-unseen = Heç bir qüsur yox idi və konteyner buraxıldı; lakin demək olar ki, heç nəyə baxılmamışdı.
outcome-life-first = Konteynerdə insan var idi və kömək çağırıldı. Qalan nə olursa olsun, bu düzgün idi.
outcome-life-noted = Konteynerdə insan var idi. Əlamətlər qeyd edildi; kömək dərhal çağırılmalı idi.
outcome-life-missed = Konteynerdə insan var idi, kömək çağırılmadı.
why-s04 = Altına dayaq qoyulmamış nəqliyyat vasitəsi tərpənir, texnika insanların yanından keçir: kimsə toxunmazdan əvvəl meydança təhlükəsiz edilir.
why-s05 = Başqa konteynerdə kəsilən plomb səlahiyyətsiz axtarışdır: kəsici plomba dəyməzdən əvvəl nömrəni oxuyun.
why-s11 = Hər bağlı konteynerdə iyi duyulmayan zərərli qaz ola bilər; açıq qapıda ilk nəfəs yoxlama üçün artıq gecdir.
why-s12 = Hədd aşılıbsa, nə inspektor, nə də briqada içəri girir: havalandırın, yenidən ölçün, dəyişmirsə, mütəxəssis çağırın. Milli qanun üstündür.
why-s13 = Yük qapıya söykənir, külək taylara vurur: ştanqları kəmərləyin, kənarda durun, yavaş açın, hər iki tayı bərkidin.
why-s16 = İt havanın pis olduğunu deyə bilməz: o, yalnız qaz olmadıqda işləyir.
why-s18 = Şəkil olana qədər panelin arxasında nə olduğu bilinmir, qığılcıma isə buxar bəs edir: əvvəl şəkil və ölçmə, çənə isə heç vaxt.
why-s20 = Hər tapıntıya rəhbərlik edən orqan var: onsuz davam edən başqasının işini görür və onu korlayır.
why-s21 = Naməlum maddəyə yalnız rəhbərlik edənin təyin etdiyi şəxslər toxunur: dayanın, uzaq durun, çağırın.
why-gate = Bu addım burada sərt şərtdir: onu gözləyən iş o bitməmiş başlamır. Milli qanun üstündür.
## Təhlil

moment-near = { $clock } anında gizlədilən şeydən { $distance } sm aralıda idiniz və o qeyd edilmədi.
moment-in-sight = Burada gizlədilən şey görünürdü və qeyd edilmədi.
moment-in-reading = Bu əməliyyatın göstərdiyi gizlədilən şeydən asılı idi. Əlamət var idi, amma ardınca gedilmədi.
moment-untouched = Buraya qədər heç bir baxış və heç bir ölçmə gizlədilən şeyi göstərə bilməzdi.
moment-mishap = Burada təhlükəsizlik qaydası pozuldu ({ $step } addımı): { $what ->
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
moment-found = Burada gizlədilən şeyi qeyd etdiniz.
moment-showed = Burada o ilk dəfə göründü.
moment-lost = Burada itirildi:
moment-undone = Bu əməliyyatdan əvvəl nəsə tam və ya qismən edilməmişdi:
moment-won = Burada yaxşı alındı:
moment-decided = Burada qərar verdiniz.
instrument-radiograph = rentgen şəkli
instrument-seal-check = plombun yoxlanması
instrument-door-end-view = qapıdan baxış
instrument-tally = sayım
unused-tells = İçində heç nə gizlədilməmiş eyni konteynerdən fərqli oxunardı.
unused-tells-nothing = Dürüst konteynerdəki kimi oxunardı.
rule-S00 = Hərəkət etməzdən əvvəl hansı səlahiyyətlə hərəkət etdiyinizi bilin.
rule-S01 = Çıxmazdan əvvəl hər sənədi oxuyun: tapıla bilənlərin çoxu artıq masanın üstündədir.
rule-S02 = Əvvəlcədən dəftərə yazılmış əsas olmadan müdaxilə yoxdur.
rule-S03 = Əvvəlcə planlaşdırın; addımların ardıcıllığı insanları, sübutları və vaxtı qoruyur.
rule-S04 = Nəyəsə toxunmazdan əvvəl meydançanı təhlükəsiz edin.
rule-S05 = Nəyisə kəsməzdən əvvəl vahidin nömrəsini oxuyun: əvvəlcə düzgün konteyner.
rule-S06 = Əvvəlcə fonu ölçün, sonra cihaz açıq halda yaxınlaşın.
rule-S07 = Açmazdan əvvəl çəkin; sənədlərlə və tara ilə müqayisə edin.
rule-S08 = Açmazdan əvvəl skan edin və şəkli bəyannamə ilə birlikdə oxuyun.
rule-S09 = Hər dəfə eyni nöqtədə başlayıb bitirərək ətrafı tam dolanın.
rule-S10 = Baxın, tutuşdurun, dartın, burun və yazın: oxunmadan kəsilən plomb itirilmiş sübutdur.
rule-S11 = Qapı açılmazdan əvvəl havanı yoxlayın. Hər bağlı konteynerdə qaz ola bilər.
rule-S12 = Hədd aşılıbsa, heç kim girmir: havalandırın və dərinlikdə yenidən yoxlayın.
rule-S13 = Möhürü kəsib torbaya qoyun, kənarda durun, yavaş açın, hər iki tayı bərkidin.
rule-S14 = Girməzdən əvvəl qapıda dayanın və gördüyünüzü sənədlərlə və şəkillə müqayisə edin.
rule-S15 = Heç vaxt tək, ölçü cihazı olmadan və ya çıxış bağlı ikən girməyin.
rule-S16 = Əllərdən əvvəl it və yaxma: toxunmaq izləri yayır.
rule-S17 = Əsasın tələb etdiyindən dərinə boşaltmayın və çıxanı sayın.
rule-S18 = Boş vahidi tavandan döşəməyə qədər ölçün və döyəcləyin: oxşarı oxşarla müqayisə edin.
rule-S19 = İlk şübhədə dayanın: geri çəkilin, işarələyin, yerindəcə şəkil çəkin, heç nəyə toxunmayın.
rule-S20 = Davam etməzdən əvvəl indi kimin rəhbərlik etdiyini soruşun: bəlkə artıq siz deyilsiniz.
rule-S21 = Yalnız rəhbərlik edən istəsə, yoxlayın və nümunə götürün.
rule-S22 = Səlahiyyətiniz daxilində, göstərə biləcəyiniz əsasla qərar verin və nə qədər əmin olduğunuzu deyin.
rule-S23 = Konteyneri rəsmi plombla yenidən bağlayın; köhnə və yeni nömrəni qeyd edin.
rule-S24 = Oxunanı, sayılanı və vurulanı bildirin; əsaslandırılmış mənfi nəticə də nəticədir.
## Instruments of radiation, heat and air

place-background = fon
place-axle-front = ön ox
place-axle-drive = aparıcı ox
place-axle-bogie = qoşqunun oxları
place-vent = mövcud açılış
place-bottom = aşağıda
place-middle = ortada
place-top = yuxarıda
place-first-pass = birinci keçid
place-second-pass = ikinci keçid
quantity-count-rate = sayma sürəti
quantity-background = fon
quantity-neutrons = neytronlar
quantity-dose-rate = doza gücü
quantity-axle-load = oxa düşən yük
quantity-backscatter = geri səpilən sayım, orta
quantity-backscatter-low = geri səpilən sayım, ən az
quantity-backscatter-high = geri səpilən sayım, ən çox
quantity-surface-difference = ətrafdakı paneldən isti
quantity-beat-index = ürək döyüntüsü göstəricisi
quantity-vapours = buxarlar, izobutilen üzrə
sign-alarm = radiasiya siqnalı
sign-alarm-cab = ən yüksək kabinədə
sign-alarm-front = ən yüksək ön üçdə birdə
sign-alarm-middle = ən yüksək orta üçdə birdə
sign-alarm-rear = ən yüksək arxa üçdə birdə
sign-neutron-alarm = neytron siqnalı: geri çəkilin və çağırın
sign-response-level = müdaxilə həddi: geri çəkilin və çağırın
sign-nuclide-none = fondan yuxarı heç nə yoxdur
sign-nuclide-unknown = yüksəkdir, müəyyən edilmədi
sign-nuclide-k-40 = K-40 (təbii kalium)
sign-nuclide-ra-226 = Ra-226 (təbii, uran sırası)
sign-nuclide-th-232 = Th-232 (təbii, torium sırası)
sign-nuclide-tc-99m = Tc-99m (tibbi)
sign-nuclide-i-131 = I-131 (tibbi)
sign-nuclide-f-18 = F-18 (tibbi)
sign-nuclide-cs-137 = Cs-137 (sənaye)
sign-nuclide-co-60 = Co-60 (sənaye)
sign-nuclide-ir-192 = Ir-192 (sənaye)
sign-nuclide-am-241 = Am-241 (sənaye)
sign-nuclide-am-be = Am-Be (ölçü cihazının neytron mənbəyi)
sign-natural-only = yalnız təbii nuklidlər
sign-no-return = işıq geri qayıtmadı
sign-warm-spot = isti yer
sign-even-warmth = bərabər isti
sign-beat-found = ürək döyüntüsü ehtimal olunur
sign-no-beat = ürək döyüntüsü tapılmadı
sign-too-windy = külək çox güclüdür, demək olmur
sign-co2-raised = karbon dioksid yüksəkdir
sign-co2-usual = karbon dioksid adi səviyyədədir
## Instruments of seal, structure, sight and trace

place-seal = plomb
quantity-match = istehsalçı nümunəsinə uyğunluq
quantity-play = barmağın boşluğu
quantity-hold = maqnitin tutma qüvvəsi
quantity-coating = örtüyün qalınlığı
sign-alarm-explosive = siqnal: partlayıcılar sinfi
sign-alarm-narcotic = siqnal: narkotiklər sinfi
sign-no-alarm = siqnal yoxdur
sign-colour-explosive = partlayıcılar sinfinin rəngi
sign-colour-narcotic = narkotiklər sinfinin rəngi
sign-colour-precursor = prekursorlar sinfinin rəngi
sign-colour-unclear = rəng ayırd edilmir
sign-no-colour = rəng yoxdur
sign-dog-alerts = it işarə verir
sign-dog-interested = it maraq göstərir
sign-dog-unchanged = it axtarışı davam etdirir
sign-fibres = burğuda liflər
sign-grains = burğuda dənələr
sign-leaf-crumbs = burğuda yarpaq qırıntıları
sign-loose-powder = burğuda səpələnən toz
sign-metal-chips = burğuda metal yonqarı
sign-mixed-crumbs = burğuda qarışıq qırıntılar
sign-paper-shreds = burğuda kağız qırıntıları
sign-plastic-shavings = burğuda plastik yonqarı
sign-soft-matter = burğuda yumşaq kütlə
sign-sticky-crumbs = burğuda yapışqan qırıntılar
sign-stone-dust = burğuda daş tozu
sign-wet-bit = burğu yaş çıxır
sign-wood-dust = burğuda ağac tozu
sign-fits-gauge = şablona uyğundur
sign-off-gauge = şablona uyğun deyil
sign-joint-line = birləşmə xəttinə bənzər cizgi
sign-tool-marks = alət izləri
sign-worn-print = silinmiş yazı
sign-glows = lampa altında işıq saçır
sign-fresh-paint = təzə rənglənmişə bənzəyir
sign-new-rivets = yeni pərçimlər
sign-overlaid-sheet = üstünə qoyulmuş lövhə
sign-smooth-area = hamar sahə
sign-weld-seam = qaynaq tikişi
sign-holds = maqnit tutur
sign-slips = maqnit sürüşür
sign-no-reading = cihaz heç nə göstərmir
sign-no-vent = burada mövcud dəlik yoxdur
sign-nothing-inside = içəridə heç nə görünmür
sign-nothing-near = yaxınlıqda heç nə görünmür
