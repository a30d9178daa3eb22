# What stands on printed pages only: debrief, report, cards. No client loads these.
# Keys and variables are the same in every language.

pdf-law = Eğitim içindir. Sınır değerler ve hukuki adımlar örnektir: ulusal mevzuat ve kendi talimatlarınız her zaman önceliklidir.
pdf-page = Sayfa { $page } / { $pages }
pdf-none = yok
pdf-yes = evet
pdf-no = hayır
pdf-not-read = okunmadı
pdf-points = { $gained } / { $possible }
pdf-minutes-of = { $minute } / { $budget }
pdf-records = { $count ->
    [1] kayıt: { $records }
   *[other] kayıtlar: { $records }
}

## The report

pdf-report-title = Muayene raporu
pdf-head-title = Muayene
pdf-officer = Memur
pdf-case = Vaka
pdf-unit = Konteyner
pdf-begun = Başlangıç
pdf-signed = İmza zamanı
pdf-minutes = Dakika
pdf-papers-read = Okunan belgeler
pdf-registers = sorgulanan siciller: { $registers }
pdf-seals-title = Mühürler
pdf-seal-read = Okunan numara
pdf-seal-signs = Görülen veya hissedilen izler
pdf-seal-cut = Kesilen mühür
pdf-seal-interim = Geçici mühürler
pdf-seal-new = Takılan resmi mühür
pdf-findings-title = Bulgular
pdf-findings-none = Hiçbir bulgu kaydedilmedi.
pdf-withdrawn = geri alındı
pdf-photographs-title = Fotoğraflar
pdf-photographs-none = Hiçbir şey fotoğraflanmadı.
pdf-photograph-no = foto { $n }
pdf-exhibits-title = Deliller ve muhafaza
pdf-exhibits-none = Delil alınmadı.
pdf-exhibit-no = delil { $n }
pdf-custody = Muhafaza kaydı:
pdf-held = { $who }: deliller { $exhibits }
pdf-decision-title = Karar
pdf-undecided = Karar verilmedi.
pdf-decided = Karar
pdf-confidence = Güven
pdf-lead = Yöneten
pdf-ground = Gerekçe, memurun kendi sözleriyle:
pdf-remarks-title = Boşaltma notları
pdf-remarks-about = Her beyan, onu taşıyan CC044C alanıyla birlikte. Her şey uygunsa yalnızca notun kendisi gönderilir.
pdf-unreported = Rapor doldurulmadı.
pdf-report-conform = Konteyner, belgeler ve eşya uygun
pdf-report-seals-ok = Mühürler yerinde, hasarsız ve beyan edildiği gibi
pdf-report-weighed-kg = Tartılan brüt kütle
pdf-report-counted-packages = Sayılan kaplar
pdf-report-new-seal = Yeni mühür
pdf-report-date = Tarih
pdf-report-remarks = Notlar
pdf-report-feedback = Risk analizine geri bildirim
pdf-signature-title = İmza
pdf-signed-by = { $officer } tarafından { $time } tarihinde, alıştırmanın { $record } numaralı kaydı olarak imzalandı.
pdf-stopped = Alıştırma { $time } tarihinde, { $record } numaralı kayıtta durduruldu; rapor imzalanmadı. Memur: { $officer }.
pdf-chain = Alıştırmanın kayıtları bir zincirdir; bu rapor { $hash } halkasına dayanır.
pdf-blank-place = Yer ve tarih
pdf-blank-officer = Memur
pdf-blank-instructor = Eğitmen
pdf-column-no = No
pdf-column-finding = Bulgu
pdf-column-where = Nerede
pdf-column-note = Not
pdf-column-exhibit = Delil
pdf-column-what = Ne
pdf-column-taken-as = Nasıl alındı
pdf-column-bag = Torba
pdf-column-minute = Dakika
pdf-column-record = Kayıt
pdf-column-statement = Beyan
pdf-column-value = Değer
pdf-column-field = CC044C alanı

## The debrief

pdf-debrief-title = Değerlendirme
pdf-own-title = Kendi anlatınız
pdf-did = Ne yaptınız:
pdf-why = Neden öyle yaptınız:
pdf-prediction = Tahmininiz
pdf-nothing = hiçbir şey
pdf-practice-note = Alıştırma: sayılmayan yeni bir deneme.
pdf-title-outcome = Sonuç
pdf-outcome-right = Doğru karar
pdf-outcome-partly-right = Kısmen doğru
pdf-outcome-wrong = Yanlış karar
pdf-outcome-unsafe = Güvensiz
pdf-would-be-right = Doğrusu şu olurdu
pdf-right-lead = Doğru yöneten
pdf-expert-minutes = Uzmanın dakikaları
pdf-title-truth = Gerçekte ne vardı
pdf-nothing-wrong = Burada gizli bir şey yoktu ve hiçbir şey yanlış değildi. Gerekçeli serbest bırakma tam başarıdır.
pdf-found = kaydedildi
pdf-missed = kaydedilmedi
pdf-innocent = masum: temiz konteynerlerde de görülür
pdf-drawing = Konteyner üstten ve yandan, kapılar solda. Kaydedildi: dolu. Kaydedilmedi: taralı. Masum: kesik çizgili.
pdf-moments-title = Kilit anlar
pdf-moments-about = Bunların üzerinde durun: o anda ne biliyordunuz, başka ne yapabilirdiniz?
pdf-axes-title = Beş eksen
pdf-axes-about = Toplam puan yoktur: yöntemsiz şanslı bir bulgu, gerekçeli bir olumsuz sonuçtan daha az değerlidir. Her puan dayandığı kayıtları söyler; zaman akışı onları gösterir.
pdf-hard-fail = Ağır hata
pdf-left-undone = yapılmadı
pdf-coverage-title = Nelere bakıldı
pdf-coverage-about = Konteynerin yakından bakılan parçaları ve toplam parça sayısı.
pdf-column-part = Bölüm
pdf-column-face = Yüz
pdf-column-pieces = Parçalar
pdf-column-expert = Uzman
pdf-inside = iç
pdf-outside = dış
pdf-title-unseen = Diğer aletler ne gösterirdi
pdf-about-unseen = Bu vakada kullanılmayan aletler şunları söylerdi.
pdf-nothing-unseen = Kullanılmayan hiçbir şey daha fazlasını söylemezdi.
pdf-costs = { $minutes } dk
pdf-rule-title = Yanınıza alacağınız bir kural
pdf-rule-honest = Gerçek bir konteyner tek bir ipucu verebilir ya da hiç vermeyebilir. Kalıcı olan yöntemdir: gerekçe, güvenlik, sıra, delil.
pdf-rule-own = Bir sonraki konteyner için kuralım
pdf-practice-title = Sırada ne çalışılmalı
pdf-practice = En az kazanılan eksen: { $axis }. Şu adımdan başlayın: { $step }.
pdf-timeline-title = Zaman akışı
pdf-column-happened = Ne oldu
pdf-in-passing = Geçerken bakılan: { $targets }
pdf-report-signed = İmzalı rapor
pdf-report-about = Hiçbir şey açıklanmadan önce imzalandığı haliyle.

## The cards

pdf-cards-title = Saha kartları
pdf-card-steps = Adımlar
pdf-card-trained = Burada öğretilen
pdf-card-not-trained = Burada öğretilmeyen
pdf-card-yard = Sahada deneyin
pdf-card-done = Tarih
pdf-card-with = Kiminle
pdf-card-noticed = Ne fark ettim
