# Yard cards: for each tool what is trained here, what is not, and what to try in the yard.
# Keys are the same in every language. Cues and choices only; never how to conceal.

card-seal-gauge = Plomb şablonu
card-seal-gauge-trained = Şablonu nə vaxt qoymalı: baxandan sonra, dartmazdan əvvəl. Nömrə, sinif hərfi və gövdəni sənədlərlə tutuşdurmaq. Yaxşı surət şablondan keçə bilər; yalnız reyestr həll edir.
card-seal-gauge-not-trained = Əldə oturuşu: hər markanın sağlam plombu şablonda necə durur və hansı boşluq adidir.
card-seal-gauge-yard = Müxtəlif markalı beş köhnə plomb götürün. Baxın, yoxlayın, dartın, burun; sonra şablonu qoyun və hansını niyə reyestrdə axtaracağınızı deyin.

card-loupe = Lupa
card-loupe-trained = Hara baxmalı: yazı, oymaq, mil, kabelin ucları. Alət izi, yapışqan və qoşa kənar nə demək ola bilər; köhnəlmə və kir əvvəlcə onlara bənzəyir.
card-loupe-not-trained = Tərpətmədən tutmaq, aydınlığı tapmaq, öz kölgənizi salmamaq.
card-loupe-yard = Təzə, köhnəlmiş və kəsilmiş plomba günəşdə və kölgədə baxın. Hökm verməzdən əvvəl fərqi üç sözlə deyin.

card-uv-lamp = UB lampa
card-uv-lamp-trained = Nə vaxt istəməli: tək reyestrin həll etmədiyi sənəd, plomb və ya etiket. İşıqlanmalı olan liflər və çap; təmizlik maddələri də işıqlanır.
card-uv-lamp-not-trained = Yeri kifayət qədər kölgələmək, lampanın məsafəsi, göz və dərini qorumaq.
card-uv-lamp-yard = Gödəkçə altında və ya otaqda: əsl blank, onun surəti və ağ kağız. Nəyin işıqlandığını və nəyin işıqlanmamalı olduğunu yazın.

card-register = Reyestr
card-register-trained = Hansı reyestr hansı suala cavab verir: plomb, sahib kodu, alıcının tarixçəsi, tranzit hərəkəti. Uyğunluq izdir, sübut deyil; adaş və qeydə alınmış yenidən plomblama günahsızdır.
card-register-not-trained = Öz sistemləriniz: ekranlar, hüquqlar, gecikmələr və işləməyəndə kimə zəng etmək.
card-register-yard = Sistemi bilən həmkarla bir əsl hərəkəti axtarın. Ən qısa yolu və sistemin demədiyini yazın.

card-radiation-portal = Radiasiya portalı
card-radiation-portal-trained = Əvvəl fon, sonra siqnal, sonra ikinci keçid. Adi mallar da siqnal verir: kafel, gübrə, banan. Təsdiqdən sonra kim rəhbərdir; neytron siqnalı: geri çəkil və çağır.
card-radiation-portal-not-trained = Zolağınızda maşınların sürəti və aralığı, portalınızın səsləri və işıqları.
card-radiation-portal-yard = Operatorla on maşının keçidinə baxın. Hər siqnal üçün: yükün harasında, günahsızdırmı, sonra nə edildi.

card-pager = Fərdi radiasiya detektoru
card-pager-trained = Yaxınlaşmazdan əvvəl qoşulub taxılır, fon yazılır. Qiymət artır: dayan, geri çəkil, xəbər ver. Vaxt, məsafə və ekran qoruyur.
card-pager-not-trained = Titrəyişi gödəkçə və əlcəkdən hiss etmək; cavab verə biləcəyi qədər yavaş yerimək.
card-pager-yard = Radiasiya məsulu ilə: yoxlama mənbəyinə üç tərəfdən yaxınlaşın, ilk cavabı işarələyin. Məsafənin təsirini yazın.

card-riid = İzotop identifikatoru (RIID)
card-riid-trained = Nə vaxt istəməli: təsdiqlənmiş qamma siqnalından sonra, yer tapılanda. Ad deyənə qədər gözləyin; qısa ölçmədə və ya qalın mal arxasında səhv və ya şübhəli ad tez-tez olur.
card-riid-not-trained = Qızdırma, kalibrləmə, dəqiqələrlə tərpətmədən tutmaq və modelinizin menyuları.
card-riid-yard = Yoxlama mənbəyini iki məsafədən, qısa və uzun ölçmə ilə müəyyən edin. Göstərilən əminliyi müqayisə edin.

card-weighbridge = Avtomobil tərəzisi
card-weighbridge-trained = Netto = çəkilən minus dartıcı, qoşqu və tara. Sənədlərlə və malın gözlənilən çəkisi ilə müqayisə edin. Yanacaq, insanlar, palçıq və qar fərqi izah edir; tərəzinin addımı və yayılması var.
card-weighbridge-not-trained = Maşını yerləşdirmək, qiymətin durmasını gözləmək, külək və buz.
card-weighbridge-yard = Bir maşını üç dəfə çəkin, birində sürücü içində olsun. Üç qiymətin nə qədər ayrıldığını yazın.

card-axle-scale = Ox tərəzisi
card-axle-scale-trained = Oxların cəmi avtomobil tərəzisi ilə, ön və arxa pay yükləmə planı ilə müqayisə olunur. Əyri yük baxmaq üçün əsasdır, nəticə deyil.
card-axle-scale-not-trained = Lövhələri düzləmək, yavaş çıxmaq, əyləclər boş.
card-axle-scale-yard = Maşını düz və maili yerdə ox-ox çəkin, cəmləri müqayisə edin.

card-platform-scale = Platforma tərəzisi
card-platform-scale-trained = Oxşarı oxşarla çəkin: bir sətirdən on bağlama, sonra fərqli olana baxın. Qablaşdırma, nəm və başqa partiya dürüst səbəblərdir.
card-platform-scale-not-trained = Birlikdə təhlükəsiz qaldırmaq və sıfırı pozmadan qoymaq.
card-platform-scale-yard = Eyni cür on karton çəkin, adi yayılmanı tapın; həmkar birini dəyişsin, siz tapın.

card-radiograph = Rentgen şəkli
card-radiograph-trained = Şəkli sənədlərə və yükləmə planına qarşı oxumaq: sıxlıq, toxuma, boşluq, kənar. Material rəngi qeyri-müəyyəndir, standart şəkil adətən ən yaxşısıdır. Hökm verməzdən əvvəl gördüyünüzü işarələyin.
card-radiograph-not-trained = Skaneri idarə etmək, sahəsini boşaltmaq, sürücü və sərnişinlər üçün yerinizin qaydaları.
card-radiograph-yard = Analitiklə on şəklə baxın. Əvvəl yükün nə olduğunu deyin, sonra sənədləri oxuyun. Harada fikir dəyişdiyinizi yazın.

card-backscatter = Əks səpilmə şəkli
card-backscatter-trained = Divarın lap arxasını, bir tərəfdən, üzvi maddələri parlaq göstərir. Tərəfi seçin; oxşar vahidin həmin yeri ilə müqayisə edin. Rentgeni əvəz etmir.
card-backscatter-not-trained = Bərabər sürət və məsafə ilə keçmək, maşının qadağan zonası.
card-backscatter-yard = Operatorla üç dürüst qoşquya baxın; çərçivə, təkər və çənlərin necə göründüyünü öyrənin.

card-torch = Fənər
card-torch-trained = Qaranlıq nəyi gizlədir: yalnız işıqlı, yaxın və kifayət qədər baxılan görünür. Sabit ardıcıllıq: tavandan döşəməyə və başlanğıca qayıdış.
card-torch-not-trained = Qalxarkən, diz çökərkən, yazarkən işığı tutmaq; folqa və yaş metalın parıltısı.
card-torch-yard = Qaranlıq boş konteynerdə həmkarın beş təbaşir işarəsini tapın. Vaxt tutun, sonra sabit ardıcıllıqla təkrarlayın.

card-raking-light = Sürüşən işıq
card-raking-light-trained = Divar boyu yatırılmış işıq əzik, doldurucu, qaynaq və təzə boyanı kölgə ilə göstərir. Dürüst təmir də görünür: içi çöllə müqayisə edin.
card-raking-light-not-trained = Bucağı tapmaq; kölgə yaradılmalı olan gündüz etmək.
card-raking-light-yard = Köhnə konteynerin bir tərəfini üç bucaqla işıqlandırın, hər təmiri təbaşirləyin, sonra həmin yerləri içəridə axtarın.

card-magnet = Maqnit
card-magnet-trained = Nə vaxt: işıq və ya boya fərqli olan yerdə. Çəkmirsə doldurucu, alüminium və ya paslanmayan polad ola bilər; dürüst təmir eyni görünür. Ölçmək üçün əsasdır, heç vaxt nəticə deyil.
card-magnet-not-trained = Nazik və qalın boyadan, pas üzərindən çəkilişin hissi.
card-magnet-yard = Boyalı poladda, paslanmayan poladda, alüminiumda və doldurulmuş əzikdə sınayın. Gözünüzü yumub yalnız çəkilişlə ayırın.

card-paint-gauge = Boya qalınlığı ölçəni
card-paint-gauge-trained = Bir paneldə bir neçə ölçmə, sonra şübhəli yer: qalın qat yenidən boya və ya doldurucu deməkdir. Təmirli konteynerlər adidir; yaş və istehsalçı fərqlidir.
card-paint-gauge-not-trained = Sıfırlamaq, bərabər basmaq, qabırğa və kənarlardan uzaq olmaq.
card-paint-gauge-yard = Sağlam paneldə on, məlum təmirdə on yer ölçün. İki sıranı çəkin, harada ayrıldıqlarına baxın.

card-mirror = Baxış güzgüsü
card-mirror-trained = Hara baxmalı: damın kənarı, alt, tirlərin və soyuducu qurğunun arxası. Heç kim dırmaşmır. Sol və sağ yer dəyişir: tərəfi yox, hissəni deyin.
card-mirror-not-trained = Fənərlə güzgünü bir xətdə, ayaqları təkər və kənardan uzaq saxlamaq.
card-mirror-yard = Şassi altında nömrəni güzgü və fənərlə oxuyun, sonra eninə tirləri yaddaşdan çəkin.

card-under-vehicle-camera = Avtomobilaltı kamera
card-under-vehicle-camera-trained = Yalnız maşın tərpənə bilməyəndə. Tirləri öndən arxaya izləyin; lövhə, kirdə təmiz yer, təzə bərkidici axtarın. İki tərəfi müqayisə edin.
card-under-vehicle-camera-not-trained = Qolu idarə etmək, obyektivdə kir və su, ekranda ölçünü təyin etmək.
card-under-vehicle-camera-yard = Bir şassini öndən arxaya sabit ardıcıllıqla çəkin. Həmkar nəyin buraxıldığını desin.

card-pole-camera = Dirəkli kamera
card-pole-camera-trained = Dam, yükün üstü, üstündəki boşluqlar; dırmaşmadan. Əvvəl yolu seçin; hər kadrda dayanın; fərqli olanı çəkin.
card-pole-camera-not-trained = Uzadılmış dirəyin ağırlığı, külək, baş üstündəki xətlər.
card-pole-camera-yard = Hava xətlərini yoxlayın, sonra bir damın üstü ilə gedib qayıdın. Əllərinizin şəkli nə qədər sakit saxladığını yazın.

card-gas-lance = Qaz zondu
card-gas-lance-trained = Qapı açılmazdan əvvəl: kipkəcdən və ya havalandırmadan, sonra qiymətin durmasını gözləyin. Qapıda qiymət az çıxır; kimsə girməzdən əvvəl dərində, aşağıda, ortada və yuxarıda ölçün.
card-gas-lance-not-trained = Zondu heç nəyi korlamadan salmaq, tutulmuş və ya buraxan şlanqı sezmək.
card-gas-lance-yard = Boş konteynerdə: çəkin, gözləyin, ucadan oxuyun, vaxt və yeri yazın. Uca üfürün; qiymətin nə qədər vaxta qalxıb endiyinə baxın.

card-multi-gas = Çoxqazlı ölçü cihazı
card-multi-gas-trained = Hansı vericilər var, hansı qazlar aralarında yoxdur. Təmiz havada sıfır; siqnal: çıx, havalandır, yenə ölç. Hədlər mərkəzinizindir, milli qanunvericilik üstündür.
card-multi-gas-not-trained = Qazla yoxlama, modelinizin çarpaz həssaslığı, filtr dəyişmək, yaxada daşımaq.
card-multi-gas-yard = Qaz mütəxəssisi ilə qazla yoxlama edin. Bir dəfə siqnal verdirin: səsi və titrəyişi tanıyıb düşünmədən çıxın.

card-ventilator = Ventilyator
card-ventilator-trained = Məcburi havalandırma, sonra gözləyib yenə ölçmək: qaz saatlar sonra maldan qayıdır. Boşaltma gedərkən işləsin. Düşməyən qiymət qaz mütəxəssisinin işidir.
card-ventilator-not-trained = Borunu yerləşdirmək, yaşda cərəyan və kabel, səs-küy.
card-ventilator-yard = Boş konteynerdə qurun; uzaq divarda kağız zolaqla havanın harada axdığını, harada durduğunu görün.

card-tape = Ruletka
card-tape-trained = Daxili uzunluq, en və hündürlük tipin ən azına qarşı; sol sağa, yuxarı aşağıya, iç çölə qarşı. Bir neçə millimetr dürüst yayılmadır.
card-tape-not-trained = On iki metrdə lenti düz və üfüqi saxlamaq, tək və köməkçi ilə.
card-tape-yard = Bir konteyneri ucları dəyişərək üç dəfə ölçün. Öz yayılmanızı yazın: ona tapıntı demək olmaz.

card-laser = Lazer məsafəölçəni
card-laser-trained = Görüş açıq olanda tez uzunluq. Nöqtənin nəyə düşdüyünə baxın: yük, tor və qapı kənarı yanlış uzunluq verir. İki yerdən iki dəfə ölçün.
card-laser-not-trained = Düz tutmaq, günəşdə nöqtəni görmək, modelinizin haradan saydığı.
card-laser-yard = Üç uzunluqda lazerlə ruletkanı müqayisə edin. Sonra tora, folqaya və tünd divara tutub nə dediyinə baxın.

card-mallet = Toxmaq
card-mallet-trained = Şəbəkə ilə, oxşarı oxşara qarşı döyün: tonun dəyişməsi ölçmək üçün əsasdır. Söykənən yük səsi boğur; dürüst konteynerdə də dirək və yamaqlar başqa səslənir.
card-mallet-not-trained = Öz qulağınız, bərabər zərbə və işləyən mühərrik yanında etmək.
card-mallet-yard = Yanaşı boş və yüklü konteyneri döyün. Həmkar panel seçsin; arxanız dönükkən hansı olduğunu deyin.

card-density-meter = Sıxlıq ölçəni
card-density-meter-trained = Göstərici artırsa, səthin arxasında çox şey var. Eyni yeri solda və sağda, oxşar vahidlə müqayisə edin. Dirək, qabırğa və qalın boya da artırır; yalnız səthə yaxını görür.
card-density-meter-not-trained = Yastı basmaq, bərabər sürətlə aparmaq, daşıma və saxlamanın radiasiya qaydaları.
card-density-meter-yard = Radiasiya məsulu ilə: təkər, qapı və divar boyu aparıb qiymətləri çəkin. Çərçivəni işarələyin.

card-fibrescope = Fibroskop
card-fibrescope-trained = Əvvəl olan açıqlıqlar: havalandırma, axıtma, aralıq. Düşündüyünüzdən əvvəl gördüyünüzü deyin. Deşmək üçün səlahiyyət, şəkil və hava ölçməsi lazımdır.
card-fibrescope-not-trained = Ucu idarə etmək, parıltı, yuxarının hara olduğunu bilmək.
card-fibrescope-yard = Şkafa açar dəliyindən baxıb çəkin; açıb müqayisə edin.

card-drill = Drel
card-drill-trained = Ən son və ən az: əsas yazılıb, səlahiyyət verilib, şəkil və hava ölçməsi var; çən və boruya heç vaxt. Zərər yazılır və bərpa olunur.
card-drill-not-trained = Drelin hər istifadəsi: emalatxanada, qorunma ilə və yoldaşla öyrədilir.
card-drill-yard = Tək heç vaxt. Öyrədilmiş həmkarla yararsız paneli deşin, yonqarı yığın, dəliyi qaydalarınızla bağlayın.

card-pry-bar = Lom
card-pry-bar-trained = Güclə açmağın qiyməti: zərər, dəqiqə, qeyd, bərpa. Çox vaxt daha bir baxış və ya ölçmə bəs edir. Əvvəl, gedişdə və sonra foto.
card-pry-bar-not-trained = Ling, qəlpə, geri zərbə və harada durmaq.
card-pry-bar-yard = Əlcək və eynəklə yararsız yeşiyi yenidən işləyəcək şəkildə açıb bağlayın.

card-trace-swab = İz yaxması
card-trace-swab-trained = Əvvəl boş nümunə, təmiz əlcək, heç kim toxunmamış yaxma. Siqnal sinfi deyir, tapıntını yox; təmizlik maddəsi və köçmə də siqnal verir. Təzə yaxma ilə təkrarlayın.
card-trace-swab-not-trained = Düzgün təzyiq və yol, hər dəfə əlcək, analizatorunuza vermək.
card-trace-swab-yard = Əlinizə gel çəkməzdən əvvəl və sonra qapı dəstəyindən yaxma alın. Arada boş nümunə ilə analizatorun nə dediyinə baxın.

card-presumptive-test = Ekspress test
card-presumptive-test-trained = Yalnız rəhbər desə. Nəticə ilkindir: qarışıq və tünd maddələr aldadır, laboratoriya həll edir. Heç vaxt dadmayın, naməlum tozu açmayın.
card-presumptive-test-not-trained = Reaktivlər, qorunma, tullantı, pis işıqda rəng oxumaq.
card-presumptive-test-yard = Zərərsiz nümunələrdə təlim dəsti işlədən öyrədilmiş həmkarı izləyin. Özünüzü və nümunəni necə qoruyacağınızı yazın.

card-thermal-camera = Termal kamera
card-thermal-camera-trained = Səthdəki fərqlər, arxası yox. Günəş, külək, yaş boya və soyuducular öz naxışını salır; kölgəli tərəfi müqayisə edin, sonra yenə baxın.
card-thermal-camera-not-trained = Aydınlıq, şüalanma əmsalı, çılpaq metalda öz əksiniz.
card-thermal-camera-yard = Bir vahidə səhər və günorta baxın. İçində heç nə dəyişmədiyi halda dəyişəni işarələyin.

card-co2-probe = CO₂ zondu
card-co2-probe-trained = Yüksək qiymət insan ola bilər; meyvə, mühərrik, qapıdakı izdiham da. Əvvəl çöl havası, gözlə, təkrarla. Həyat əlaməti hər addımdan əvvəl gəlir.
card-co2-probe-not-trained = Zondunuzun haradan girdiyi, qızması, öz nəfəsinizdən qorunması.
card-co2-probe-yard = Çöldə, işləyən mühərrik yanında və üç nəfər kiçik otaqda ölçün. Nə sürətlə artdığını yazın.

card-heartbeat-detector = Ürək döyüntüsü detektoru
card-heartbeat-detector-trained = Nə vaxt olar: mühərrik sönülü, maşında və yanında heç kim yox, az külək. Şübhəli cavabı təkrarlayın. Həyat deyirsə: çağırış, hava, tibbi yardım, ləngidən heç nə yox.
card-heartbeat-detector-not-trained = Vericiləri qoymaq, yerinizdə külək və hərəkəti qiymətləndirmək.
card-heartbeat-detector-yard = Operatorla: boş maşınla, kabinədə həmkarla, yükləyici keçərkən bir-bir sınayın.

card-dog-team = Detektor it komandası
card-dog-team-trained = Əvvəl təmiz hava, sonra kimsə mala toxunmamış it. Kinoloq rəhbərdir. İşarə əsasdır; qalıq və eyhamlar yalan işarə verir, isti və uzun iş iti yorur.
card-dog-team-not-trained = İti oxumaq kinoloqun sənətidir. Yanında necə durmaq, yerimək, susmaq.
card-dog-team-yard = Məşqdə komandanın arxasınca susaraq gedin; sonra kinoloqdan itin nəyi nə vaxt dediyini soruşun.

card-devanning-team = Boşaltma briqadası
card-devanning-team-trained = Planı siz verirsiniz, briqada boşaldır; siz sayı yoxlayır, nümunə götürür, oxşarı oxşarla çəkirsiniz. Hər fasilədə müvəqqəti plomb. Əsaslarınızdan dərinə getməyin.
card-devanning-team-not-trained = Yükləyici, bərkitmə, əyilən qalaq: texnikadan uzaq durun, əllə 25 kq-dan artıq yox.
card-devanning-team-yard = Sayğacçı ilə bir saat durun. Öz sayınızı aparıb sonda müqayisə edin.

card-camera = Fotoaparat
card-camera-trained = Ümumi, yer, detal, nömrə: toxunmazdan əvvəl və bu ardıcıllıqla. Hər fotonun dəftərdə nömrəsi var.
card-camera-not-trained = İşıq, aydınlıq, kadrda miqyas; düymədə əlcək; əsl faylı saxlamaq.
card-camera-yard = Plombu elə çəkin ki, yad adam dörd foto ilə konteyneri, qapını, plombu və nömrəsini tapsın.

card-evidence-bag = Sübut torbası
card-evidence-bag-trained = Bir əşya, bir torba, bir nömrə; etiketdə kim, nə vaxt, harada. Hər təhvil saxlama jurnalındadır. Əvvəl dayanın; rəhbər deyəndə torbaya qoyun.
card-evidence-bag-not-trained = Əlcəklə lenti bağlamaq, iti və yaş əşyalar, soyuqda saxlama.
card-evidence-bag-yard = Kəsilmiş plombu torbaya qoyub iki dəfə təhvil verin. Üçüncü şəxs yalnız kağızlardan harada olduğunu desin.

card-bolt-cutter = Bolt kəsən
card-bolt-cutter-trained = Ən son kəsilir: vahidin nömrəsi yoxlanıb, plomba baxılıb, oxunub, fotosu çəkilib, hava ölçülüb. Hər iki hissə torbada etiketlənir. Qapıların önündə durmayın.
card-bolt-cutter-not-trained = Güc və duruş, sıçrayan uclar, eynək və əlcək.
card-bolt-cutter-yard = Qorunaraq üç növ plomb kəsin. Hər kəsiyə lupa ilə baxın: dürüst kəsik belədir.

card-official-seal = Rəsmi plomb
card-official-seal-trained = Buraxmazdan əvvəl: bağla, kilidlə, vur, dart. Köhnə və yeni nömrə hesabata və daşıyıcıya bildirişə. Qeyd olunmamış yenidən plomblama növbəti əməkdaşa müdaxilə kimi görünür.
card-official-seal-not-trained = Kilidləndiyini bildirən çıqqıltı və dartılma.
card-official-seal-yard = Üç ədəd vurun, dartın, nömrələri yazan həmkara oxuyun. Müqayisə edin.

card-interim-seal = Müvəqqəti plomb
card-interim-seal-trained = Hər fasilədə, qısa da olsa: qapılar bağlı, müvəqqəti plomb vurulub, nömrə və vaxt yazılıb; davam etməzdən əvvəl yoxlanır.
card-interim-seal-not-trained = Yağışda və briqada gözləyərkən etmək.
card-interim-seal-yard = Növbəti boşaltmada fasilədə birini vurun; davam edəndə başqa əməkdaş yoxlasın.

card-radio = Radiostansiya
card-radio-trained = Nə üçün kimi çağırmalı: rəis, mütəxəssis, yanğınsöndürmə, partlayıcı zərərsizləşdirmə, polis. Yer, nə, neçə, nə etdiniz; sonra cavabı gözləyin.
card-radio-not-trained = Kanallarınız və çağırış adlarınız, uzaqlaşarkən aydın danışmaq.
card-radio-yard = On saniyədə məşq xəbəri: yer, nə, hərəkət, kim təhlükəsizdir. Qəbul edən təkrarlasın.
