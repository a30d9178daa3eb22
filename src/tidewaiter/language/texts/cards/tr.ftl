# Yard cards: for each tool what is trained here, what is not, and what to try in the yard.
# Keys are the same in every language. Cues and choices only; never how to conceal.

card-seal-gauge = Mühür mastarı
card-seal-gauge-trained = Mastar ne zaman konur: baktıktan sonra, çekmeden önce. Numara, sınıf harfi ve gövdeyi belgelerle karşılaştırma. İyi bir kopya mastardan geçebilir; yalnız sicil karar verir.
card-seal-gauge-not-trained = Eldeki oturuş: her markanın sağlam mührü mastarda nasıl durur, ne kadar boşluk olağandır.
card-seal-gauge-yard = Farklı markalardan beş eski mühür alın. Bakın, doğrulayın, çekin, çevirin; sonra mastarı koyun ve hangisini neden sicilde arayacağınızı söyleyin.

card-loupe = Büyüteç
card-loupe-trained = Nereye bakılır: yazı, burç, gövde mili, kablo uçları. Alet izi, yapıştırıcı ve çift kenar ne demek olabilir; aşınma ve kir ilk bakışta benzer.
card-loupe-not-trained = Sabit tutmak, netliği bulmak, kendi gölgenizi düşürmemek.
card-loupe-yard = Yeni, aşınmış ve kesilmiş birer mühre güneşte ve gölgede bakın. Yargılamadan önce farkı üç sözcükle anlatın.

card-uv-lamp = UV lamba
card-uv-lamp-trained = Ne zaman istenir: yalnız sicilin karar vermediği belge, mühür veya etiket. Parlaması gereken lif ve baskılar; temizlik maddeleri de parlar.
card-uv-lamp-not-trained = Yeri yeterince gölgelemek, lambanın uzaklığı, göz ve cildi korumak.
card-uv-lamp-yard = Mont altında veya büroda: gerçek form, kopyası ve beyaz kâğıt. Neyin parladığını, neyin parlamaması gerektiğini yazın.

card-register = Sicil
card-register-trained = Hangi sicil hangi soruyu yanıtlar: mühür, sahip kodu, alıcının geçmişi, transit hareketi. Eşleşme ipucudur, kanıt değil; adaşlık ve kayıtlı yeniden mühürleme masumdur.
card-register-not-trained = Kendi sistemleriniz: ekranları, yetkileri, gecikmeleri ve çalışmadıklarında kimin aranacağı.
card-register-yard = Sistemi bilen bir meslektaşla gerçek bir hareketi arayın. En kısa yolu ve size ne söylemediğini yazın.

card-radiation-portal = Radyasyon portalı
card-radiation-portal-trained = Önce arka plan, sonra alarm, sonra ikinci geçiş. Sıradan eşya da alarm verir: seramik, gübre, muz. Doğrulanınca kim yönetir; nötron alarmı: çekil ve çağır.
card-radiation-portal-not-trained = Sizin şeridinizde araçların hızı ve aralığı, portalınızın sesleri ve ışıkları.
card-radiation-portal-yard = Operatörle on aracın geçişini izleyin. Her alarm için: yükün neresinde, masum mu, sonra ne yapıldı.

card-pager = Kişisel radyasyon dedektörü
card-pager-trained = Yaklaşmadan önce açık ve takılı; arka plan yazılmış. Değer yükselirse: dur, geri çekil, bildir. Süre, uzaklık ve perde korur.
card-pager-not-trained = Titreşimi mont ve eldiven arasından hissetmek; yanıt verebileceği kadar yavaş yürümek.
card-pager-yard = Radyasyon sorumlunuzla: kontrol kaynağına üç yönden yaklaşın, ilk yanıtı işaretleyin. Uzaklığın etkisini yazın.

card-riid = İzotop tanımlayıcı (RIID)
card-riid-trained = Ne zaman istenir: doğrulanmış gama alarmından sonra, yer bulununca. Adını koyana dek bekleyin; kısa ölçümde veya kalın eşya ardında yanlış ya da kuşkulu ad sık görülür.
card-riid-not-trained = Isınma, kalibrasyon, dakikalarca sabit tutma ve modelinizin menüleri.
card-riid-yard = Kontrol kaynağını iki uzaklıktan, kısa ve uzun ölçümle tanımlayın. Gösterilen güveni karşılaştırın.

card-weighbridge = Kantar
card-weighbridge-trained = Net = tartılan eksi çekici, dorse ve dara. Belgelerle ve eşyanın beklenen ağırlığıyla karşılaştırın. Yakıt, insanlar, çamur ve kar farkı açıklar; kantarın adımı ve saçılımı vardır.
card-weighbridge-not-trained = Aracı yerleştirmek, değerin durmasını beklemek, rüzgâr ve buz.
card-weighbridge-yard = Aynı aracı üç kez tartın, birinde sürücü içinde. Üç değerin ne kadar ayrıldığını yazın.

card-axle-scale = Dingil kantarı
card-axle-scale-trained = Dingiller toplamı kantara, ön ve arka payı yükleme planına karşı. Dengesiz yük bakma gerekçesidir, sonuç değil.
card-axle-scale-not-trained = Plakaları düzlemek, yavaş çıkmak, frenler boşta.
card-axle-scale-yard = Bir aracı düz ve eğimli zeminde dingil dingil tartın, toplamları karşılaştırın.

card-platform-scale = Platform terazisi
card-platform-scale-trained = Benzeri benzerle tartın: bir kalemden on kap, sonra farklı olana bakın. Ambalaj, nem ve başka parti dürüst nedenlerdir.
card-platform-scale-not-trained = Birlikte güvenle kaldırmak ve sıfırı bozmadan koymak.
card-platform-scale-yard = Aynı cinsten on koli tartın, olağan saçılımı bulun; bir meslektaş birini değiştirsin, siz bulun.

card-radiograph = Röntgen görüntüsü
card-radiograph-trained = Görüntüyü belgelere ve yükleme planına karşı okuma: yoğunluk, doku, boşluk, kenar. Malzeme rengi belirsizdir, standart görüntü çoğu kez en iyisidir. Yargılamadan önce gördüğünüzü işaretleyin.
card-radiograph-not-trained = Tarayıcıyı çalıştırmak, alanı boşaltmak, sürücü ve yolcular için yerinizin kuralları.
card-radiograph-yard = Bir analistle on görüntüye bakın. Önce yükün ne olduğunu söyleyin, sonra belgeleri okuyun. Nerede fikir değiştirdiğinizi yazın.

card-backscatter = Geri saçılım görüntüsü
card-backscatter-trained = Bir duvarın hemen ardını, tek yandan, organikleri parlak gösterir. Yanı seçin; benzer birimin aynı yeriyle karşılaştırın. Röntgenin yerini tutmaz.
card-backscatter-not-trained = Eşit hız ve uzaklıkla geçmek, aracın yasak bölgesi.
card-backscatter-yard = Operatörle üç dürüst dorseye bakın; çerçeve, lastik ve depoların nasıl göründüğünü öğrenin.

card-torch = El feneri
card-torch-trained = Karanlık ne saklar: yalnız aydınlık, yakın ve yeterince bakılan görülür. Sabit bir sıra: tavandan tabana ve başlanan noktaya dönüş.
card-torch-not-trained = Tırmanırken, diz çökerken, yazarken ışığı tutmak; folyo ve ıslak metal parlaması.
card-torch-yard = Karanlık boş bir konteynerde bir meslektaşın beş tebeşir işaretini bulun. Süre tutun, sonra sabit sırayla yapın.

card-raking-light = Yalayan ışık
card-raking-light-trained = Duvar boyunca yatırılan ışık göçük, macun, kaynak ve taze boyayı gölgeyle gösterir. Dürüst onarım da görünür: içi dışla karşılaştırın.
card-raking-light-not-trained = Açıyı bulmak; gölgenin yaratılması gereken gündüzde yapmak.
card-raking-light-yard = Eski bir konteynerin bir yanını üç açıyla aydınlatın, her onarımı tebeşirleyin, sonra aynı yerleri içeride arayın.

card-magnet = Mıknatıs
card-magnet-trained = Ne zaman: ışığın veya boyanın farklı olduğu yerde. Çekmiyorsa macun, alüminyum veya paslanmaz çelik olabilir; dürüst onarım aynı görünür. Ölçme gerekçesidir, asla sonuç değil.
card-magnet-not-trained = İnce ve kalın boya arasından ve pas üstünde çekişin hissi.
card-magnet-yard = Boyalı çelik, paslanmaz çelik, alüminyum ve macunlu göçükte deneyin. Gözünüzü kapatıp yalnız çekişle ayırın.

card-paint-gauge = Boya kalınlık ölçer
card-paint-gauge-trained = Bir panelde birkaç ölçüm, sonra söz konusu yer: kalın kat yeniden boya veya macun demektir. Onarılmış konteynerler sıktır; yaş ve üretici değişir.
card-paint-gauge-not-trained = Sıfırlamak, eşit basmak, kaburga ve kenarlardan uzak durmak.
card-paint-gauge-yard = Sağlam bir panelde on, bilinen bir onarımda on yer ölçün. İki sırayı çizin, nerede ayrıldıklarına bakın.

card-mirror = Muayene aynası
card-mirror-trained = Nereye bakılır: çatı kenarı, alt, kirişlerin ve soğutma ünitesinin arkası. Kimse tırmanmaz. Sağ ve sol yer değiştirir: yanı değil parçayı söyleyin.
card-mirror-not-trained = Fener ile aynayı hizada, ayakları tekerlek ve kenardan uzak tutmak.
card-mirror-yard = Şasi altında bir numarayı ayna ve fenerle okuyun, sonra enine kirişleri bellekten çizin.

card-under-vehicle-camera = Araç altı kamerası
card-under-vehicle-camera-trained = Yalnız araç hareket edemezken. Kirişleri önden arkaya izleyin; plaka, kir içinde temiz yer, yeni bağlantı arayın. İki yanı karşılaştırın.
card-under-vehicle-camera-not-trained = Kolu yönetmek, mercekte kir ve su, ekranda boyut kestirmek.
card-under-vehicle-camera-yard = Bir şasiyi önden arkaya sabit sırayla çekin. Bir meslektaş neyin atlandığını söylesin.

card-pole-camera = Sırıklı kamera
card-pole-camera-trained = Çatı, yükün üstü, üstündeki boşluklar; tırmanmadan. Önce yolu belirleyin; her karede durun; farklı olanı fotoğraflayın.
card-pole-camera-not-trained = Uzatılmış sırığın ağırlığı, rüzgâr, havai hatlar.
card-pole-camera-yard = Havai hatları denetleyin, sonra bir çatı boyunca gidip dönün. Kollarınız görüntüyü ne kadar sabit tutuyor, yazın.

card-gas-lance = Gaz mızrağı
card-gas-lance-trained = Kapı açılmadan: contadan veya havalandırmadan, sonra değerin durmasını bekleyin. Kapıda değer düşük çıkar; kimse girmeden önce derinde, altta, ortada ve üstte ölçün.
card-gas-lance-not-trained = Mızrağı zarar vermeden sokmak, tıkalı veya kaçıran hortumu fark etmek.
card-gas-lance-yard = Boş bir konteynerde: çekin, bekleyin, yüksek sesle okuyun, saat ve yeri yazın. Uca üfleyin; değerin ne kadar sürede çıkıp indiğine bakın.

card-multi-gas = Çoklu gaz ölçer
card-multi-gas-trained = Hangi algılayıcılar var, hangi gazlar aralarında yok. Temiz havada sıfır; alarm: çık, havalandır, yeniden ölç. Sınırlar merkezinizindir, ulusal mevzuat önceliklidir.
card-multi-gas-not-trained = Gazla deneme, modelinizin çapraz duyarlılığı, filtre değişimi, yakada taşıma.
card-multi-gas-yard = Gaz uzmanıyla gazla deneme yapın. Bir kez alarm verdirin: sesi ve titreşimi tanıyıp düşünmeden çıkın.

card-ventilator = Vantilatör
card-ventilator-trained = Zorlamalı havalandırma, sonra bekleyip yeniden ölçme: gaz saatler sonra eşyadan geri gelir. Boşaltma sürerken çalışsın. Düşmeyen değer gaz uzmanının işidir.
card-ventilator-not-trained = Hortumu yerleştirmek, ıslakta elektrik ve kablo, gürültü.
card-ventilator-yard = Boş bir konteynerde kurun; uzak duvarda bir kâğıt şeritle havanın nerede aktığını, nerede durduğunu görün.

card-tape = Şerit metre
card-tape-trained = İç uzunluk, genişlik ve yükseklik tipin en azına karşı; sol sağa, üst alta, iç dışa karşı. Birkaç milimetre dürüst saçılımdır.
card-tape-not-trained = On iki metrede şeridi düz ve yatay tutmak, tek başına ve yardımcıyla.
card-tape-yard = Bir konteyneri uçları değiştirerek üç kez ölçün. Kendi saçılımınızı yazın: buna bulgu diyemezsiniz.

card-laser = Lazer mesafe ölçer
card-laser-trained = Görüş açıkken hızlı uzunluk. Noktanın neye düştüğüne bakın: yük, ağ ve kapı kenarı yanlış uzunluk verir. İki yerden iki kez ölçün.
card-laser-not-trained = Dik tutmak, güneşte noktayı görmek, modelinizin nereden saydığı.
card-laser-yard = Üç uzunlukta lazer ile şeridi karşılaştırın. Sonra ağa, folyoya ve koyu duvara tutup ne dediğine bakın.

card-mallet = Tokmak
card-mallet-trained = Kareli düzende, benzere karşı benzer vurun: ton değişmesi ölçme gerekçesidir. Dayanan yük sesi boğar; dürüst konteynerde de dikme ve yamalar farklı ses verir.
card-mallet-not-trained = Kendi kulağınız, eşit vuruş ve çalışan motor yanında yapmak.
card-mallet-yard = Yan yana boş ve dolu konteynere vurun. Meslektaş bir panel seçsin; sırtınız dönükken hangisi olduğunu söyleyin.

card-density-meter = Yoğunluk ölçer
card-density-meter-trained = Değer yükselirse yüzey ardında daha çok şey vardır. Aynı yeri sol ve sağda, benzer birimle karşılaştırın. Dikme, kaburga ve kalın boya da yükseltir; yalnız yüzeye yakını görür.
card-density-meter-not-trained = Düz basmak, eşit hızla gezdirmek, taşıma ve saklamanın radyasyon kuralları.
card-density-meter-yard = Radyasyon sorumlunuzla: lastik, kapı ve duvar boyunca gezdirip değerleri çizin. Çerçeve olanı işaretleyin.

card-fibrescope = Fiberskop
card-fibrescope-trained = Önce var olan açıklıklar: havalandırma, gider, aralık. Düşündüğünüzden önce gördüğünüzü söyleyin. Delmek için yetki, görüntü ve hava ölçümü gerekir.
card-fibrescope-not-trained = Ucu yönetmek, parlama, yukarının neresi olduğunu bilmek.
card-fibrescope-yard = Bir dolaba anahtar deliğinden bakıp çizin; açıp karşılaştırın.

card-drill = Matkap
card-drill-trained = En son ve en az: gerekçe yazılı, yetki verilmiş, görüntü ve hava ölçümü alınmış; depo veya boruya asla. Zarar yazılır ve giderilir.
card-drill-not-trained = Matkabın her kullanımı: atölyede, korunmayla ve eşle öğretilir.
card-drill-yard = Tek başına asla. Eğitimli bir meslektaşla hurda panel delin, talaşı toplayın, deliği kurallarınıza göre kapatın.

card-pry-bar = Levye
card-pry-bar-trained = Zorla açmanın bedeli: zarar, dakika, tutanak, eski hâline getirme. Çoğu kez bir bakış veya ölçüm daha yeter. Önce, sırasında ve sonra fotoğraf.
card-pry-bar-not-trained = Kaldıraç, kıymık, geri tepme ve nerede durulacağı.
card-pry-bar-yard = Eldiven ve gözlükle hurda bir sandığı yeniden kullanılacak biçimde açıp kapatın.

card-trace-swab = İz sürüntüsü
card-trace-swab-trained = Önce boş örnek, temiz eldiven, kimse dokunmadan sürüntü. Alarm bir sınıfı söyler, bulguyu değil; temizlik maddesi ve taşınma da alarm verir. Yeni sürüntüyle yineleyin.
card-trace-swab-not-trained = Doğru baskı ve yol, her seferinde eldiven, analizörünüze vermek.
card-trace-swab-yard = Elinize jel sürmeden önce ve sonra kapı kolundan sürüntü alın. Arada boş örnekle analizörün ne dediğine bakın.

card-presumptive-test = Ön test
card-presumptive-test-trained = Yalnız yöneten isterse. Sonuç ön sonuçtur: karışım ve koyu maddeler yanıltır, laboratuvar karar verir. Asla tatmayın, bilinmeyen tozu açmayın.
card-presumptive-test-not-trained = Ayıraçlar, korunma, atık, kötü ışıkta renk okumak.
card-presumptive-test-yard = Zararsız örneklerle eğitim kiti kullanan eğitimli bir meslektaşı izleyin. Kendinizi ve örneği nasıl koruyacağınızı yazın.

card-thermal-camera = Termal kamera
card-thermal-camera-trained = Yüzeydeki farklar, arkası değil. Güneş, rüzgâr, ıslak boya ve soğutucular kendi desenini yapar; gölgeli yanı karşılaştırın, sonra yine bakın.
card-thermal-camera-not-trained = Netlik, yayıcılık, çıplak metalde kendi yansımanız.
card-thermal-camera-yard = Bir birime şafakta ve öğlen bakın. İçinde hiçbir şey değişmediği hâlde değişeni işaretleyin.

card-co2-probe = CO₂ probu
card-co2-probe-trained = Yüksek değer insan olabilir; meyve, motor veya kapıdaki kalabalık da. Önce dış hava, bekle, yinele. Yaşam belirtisi her adımdan önce gelir.
card-co2-probe-not-trained = Probunuzun nereden girdiği, ısınması, kendi soluğunuzdan korunması.
card-co2-probe-yard = Dışarıda, çalışan motor yanında ve üç kişi küçük odada ölçün. Ne hızla yükseldiğini yazın.

card-heartbeat-detector = Kalp atışı dedektörü
card-heartbeat-detector-trained = Ne zaman olur: motor kapalı, araçta ve yanında kimse yok, az rüzgâr. Kuşkulu yanıtı yineleyin. Yaşam diyorsa: çağrı, hava, tıbbi yardım, geciktiren hiçbir şey yok.
card-heartbeat-detector-not-trained = Algılayıcıları koymak, yerinizde rüzgâr ve trafiği kestirmek.
card-heartbeat-detector-yard = Operatörle: boş araçla, kabinde meslektaşla, forklift geçerken birer deneme.

card-dog-team = Dedektör köpek ekibi
card-dog-team-trained = Önce temiz hava, sonra kimse eşyaya dokunmadan köpek. İdareci yönetir. Tepki gerekçedir; kalıntı ve ipuçları yanlış tepki yapar, sıcak ve uzun iş köpeği yorar.
card-dog-team-not-trained = Köpeği okumak idarecinin zanaatıdır. Yanında nasıl durulur, yürünür, susulur.
card-dog-team-yard = Bir eğitimde ekibin ardından sessiz yürüyün; sonra idareciye köpeğin neyi ne zaman söylediğini sorun.

card-devanning-team = Boşaltma ekibi
card-devanning-team-trained = Planı siz verirsiniz, ekip boşaltır; siz sayımı denetler, örnek alır, benzeri benzerle tartarsınız. Her arada geçici mühür. Gerekçenizden derine inmeyin.
card-devanning-team-not-trained = Forklift, bağlama, eğilen istif: iş makinelerinden uzak durun, elle 25 kg üstü yok.
card-devanning-team-yard = Sayım görevlisiyle bir saat durun. Kendi sayımınızı tutup sonda karşılaştırın.

card-camera = Fotoğraf makinesi
card-camera-trained = Genel, yer, ayrıntı, numara: dokunmadan önce ve bu sırayla. Her fotoğrafın defterde numarası vardır.
card-camera-not-trained = Işık, netlik, karede ölçek; düğmede eldiven; özgün dosyayı saklamak.
card-camera-yard = Bir mührü öyle çekin ki yabancı biri dört fotoğrafla konteyneri, kapıyı, mührü ve numarasını bulsun.

card-evidence-bag = Delil torbası
card-evidence-bag-trained = Bir nesne, bir torba, bir numara; etikette kim, ne zaman, nerede. Her devir zilyetlik kaydında. Önce dondurun; yöneten isteyince torbalayın.
card-evidence-bag-not-trained = Eldivenle şeridi kapatmak, keskin ve ıslak nesneler, soğukta saklama.
card-evidence-bag-yard = Kesilmiş bir mührü torbalayıp iki kez devredin. Üçüncü kişi yalnız kâğıtlardan nerede olduğunu söylesin.

card-bolt-cutter = Demir makası
card-bolt-cutter-trained = En son kesilir: birim numarası denetli, mühür bakılmış, okunmuş, fotoğraflı, hava ölçülmüş. İki parça torbalanıp etiketlenir. Kapıların önünde durmayın.
card-bolt-cutter-not-trained = Güç ve duruş, fırlayan uçlar, gözlük ve eldiven.
card-bolt-cutter-yard = Korunarak üç tür mühür kesin. Her kesiğe büyüteçle bakın: dürüst kesik böyledir.

card-official-seal = Resmi mühür
card-official-seal-trained = Serbest bırakmadan önce: kapat, kilitle, tak, çek. Eski ve yeni numara rapora ve taşıyıcıya bildirime. Kaydedilmemiş yeniden mühürleme sonraki memura oynanmış görünür.
card-official-seal-not-trained = Kilitlendiğini anlatan tık sesi ve çekiş.
card-official-seal-yard = Üç tane takın, çekin, numaraları yazan bir meslektaşa okuyun. Karşılaştırın.

card-interim-seal = Geçici mühür
card-interim-seal-trained = Her arada, kısa da olsa: kapılar kapalı, geçici mühür takılı, numara ve saat yazılı; sürdürmeden önce denetlenir.
card-interim-seal-not-trained = Yağmurda ve ekip beklerken yapmak.
card-interim-seal-yard = Bir sonraki boşaltmada arada bir tane takın; iş sürerken başka bir memur denetlesin.

card-radio = Telsiz
card-radio-trained = Ne için kim çağrılır: amir, uzman, itfaiye, bomba imha, polis. Yer, ne, kaç, ne yaptınız; sonra yanıtı bekleyin.
card-radio-not-trained = Kanallarınız ve çağrı adlarınız, uzaklaşırken açık konuşmak.
card-radio-yard = On saniyede bir alıştırma iletisi: yer, ne, eylem, kim güvende. Alan yinelesin.
