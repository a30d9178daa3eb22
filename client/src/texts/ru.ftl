# Тексты клиента. Слова кодов движка находятся в каталогах tidewaiter.language.

## Frame

skip-to-content = Перейти к содержанию
nav-main = Главное
nav-cases = Дела
nav-language = Язык
nav-sign-out = Выйти
role-officer = инспектор
role-instructor = инструктор
loading = Загрузка…
law-prevails = Для обучения. Пределы и правовые шаги приведены как примеры: национальное законодательство и ваши инструкции всегда имеют преимущество.
minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
yes = Да
no = Нет
waiting-seconds = прошло { $seconds } с

## Trouble

trouble-problems = { $count ->
    [one] Найдена { $count } ошибка
    [few] Найдены { $count } ошибки
    [many] Найдено { $count } ошибок
   *[other] Найдено { $count } ошибки
}
trouble-wrong = Что неверно
trouble-right = Как правильно
trouble-unknown = Произошла ошибка, у которой ещё нет названия. Попробуйте ещё раз.
trouble-no-connection = Сервер недоступен. Проверьте, что он запущен, и попробуйте ещё раз.

## Sign in

signin-title = Вход
signin-failed = Эта ссылка не открыла дверь:
signin-how = При запуске сервера Tidewaiter печатает ссылку для входа каждого учебного пользователя. Откройте одну из них в этом браузере; она выглядит так:
signin-once = Каждая ссылка действует один раз. После этого вход в этом браузере сохраняется 30 дней.
signin-about = Tidewaiter — учебная площадка досмотра контейнеров: документы, сканер, пломба, досмотр, решение, отчёт и разбор, без риска для кого бы то ни было.

## Cases

cases-title = Дела
cases-continue-title = Продолжить с того же места
cases-all-title = Все дела
cases-signed-title = Подписанные отчёты
cases-none = Дел пока нет. Создайте новое ниже.
cases-number = Дело { $number }
cases-papers = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
cases-new-mark = новое
cases-start = Начать досмотр
cases-continue = Продолжить
cases-debrief = Разбор
cases-started = Начато { $time } · { $minute } из { $budget } минут
source-sample = образец
source-made = создано здесь
source-imported = из декларации
newcase-title = Новое дело
newcase-about = Маршрут, товары, документы и загрузка выбираются случайно. В некоторых контейнерах что-то спрятано; большинство странностей безобидны.
newcase-make = Создать дело
newcase-waiting = Дело составляется, загружается и документируется; затем программа-инспектор проходит его, чтобы доказать, что его можно решить честно.
newcase-recipe = Рецепт
newcase-seed = Начальное число
newcase-drawn = как выпадет
recipe-clean = Чистое: ничего не спрятано
recipe-c01 = C01: груз за дверями
recipe-quantity = Неверно заявлено количество
declaration-title = Ваша декларация
declaration-about = Перетащите сюда сообщение NCTS (CC015C или CC029C, XML) или выберите его файл. По нему будет построен подходящий контейнер.
declaration-privacy = Имена и адреса заменяются вымышленными, файл не сохраняется.
declaration-container = Номер контейнера, если в сообщении их несколько
declaration-choose = Выбрать файл XML
declaration-waiting = Файл { $name } читается и проверяется; затем по нему строится контейнер, и дело проходит доказательство.

## Desk

desk-title = Упражнение
desk-jumps = Части стола
desk-papers = Документы
desk-seen = Что видно
desk-hand = Что делать
head-briefing = Приказ
head-station = Место
head-inside = внутри контейнера
head-minutes = Минуты
head-minutes-of = { $minute } из { $budget }
head-seal = Пломба
head-doors = Двери
head-doors-are = Л { $left }, П { $right }
head-yard = Площадка
head-yard-safe = безопасна
head-yard-open = не обезопасена
head-lead = Руководит
head-decided = Решено
head-signed = Отчёт подписан, упражнение окончено.
head-to-debrief = К разбору
line-open = На связи
line-connecting = Подключение…
line-waiting = Связь потеряна; новая попытка…
line-unanswered = { $count ->
    [one] { $count } действие ждёт ответа
    [few] { $count } действия ждут ответа
    [many] { $count } действий ждут ответа
   *[other] { $count } действия ждут ответа
}
log-empty = Упражнение открывается.
log-minute = мин { $minute }
log-instead = Сделать вместо этого: { $action }
refused = Сейчас это невозможно ({ $code }).
hand-act = Действия
hand-notebook = Записи
hand-report = Отчёт
hand-log = Хроника

## Papers and citing

papers-compare = Рядом
papers-first = Документ
papers-second = Документ рядом
papers-unread = не прочитан
papers-not-read = Этот документ лежит на столе и ещё не прочитан.
papers-read = Прочитать: { $paper }
cite = Сослаться в записи
cite-this = Сослаться в записи: { $what }

## What is seen

sheet-wide = Шире
sheet-box = Контейнер
sheet-radiograph = Снимок
sheet-photographs = Фото
sheet-readings = Показания
sightings-none = Пока ничего не осмотрено. Идите к воротам, к сканеру или на площадку досмотра.
view = Вид
view-plan = Сверху
view-doors = Со стороны дверей
view-side = Сбоку
view-plan-label = План увиденного, двери слева; предметов: { $count }. Они названы в списке ниже.
view-doors-label = Вид со стороны дверей; предметов: { $count }. Они названы в списке ниже.
view-side-label = Вид сбоку, двери слева; предметов: { $count }. Они названы в списке ниже.
thing-where = Где
thing-size = Размер (ш × в × д)
lies-contents = во вскрытом месте
lies-left = слева
lies-middle = посередине
lies-right = справа
lies-inside = { $depth } м за порогом, { $side }, середина на высоте { $height } м
lies-outside = { $depth } м перед порогом, { $side }, середина на высоте { $height } м
things-part = Части контейнера
things-inside = Внутри
things-bay = Выгружено на площадку
things-stowed = Погружено обратно
things-contents = Во вскрытых местах
things-station = На этом месте
things-more = ещё { $count }
radiograph-none = Снимка ещё нет. Просветите контейнер на сканере.
radiograph-failed = Снимок не удалось получить. Обновите страницу.
radiograph-which = Снимок
radiograph-number = Снимок { $n }
radiograph-label = Рентгеновский снимок { $n }, { $view }, { $beam }
radiograph-keys = Стрелки двигают, плюс и минус меняют масштаб, ноль показывает всё.
radiograph-closer = Ближе
radiograph-farther = Дальше
radiograph-fit = Весь снимок
radiograph-mark = Отметить область
radiograph-invert = Инвертировать
radiograph-level = Уровень
radiograph-window = Окно
radiograph-plain = Как получен
radiograph-doors = двери
radiograph-front = передняя стенка
radiograph-cite = Внести область в запись
radiograph-unmark = Убрать отметку
radiograph-note = Снимок { $n }: от { $near } до { $far } м за порогом, высота от { $low } до { $high } м
region-title = Область, в метрах за порогом и над ним
region-near_m = глубина от
region-far_m = до
region-low_m = высота от
region-high_m = высота до
photographs-none = Фотографий ещё нет.
photograph-label = Фотография { $n }, { $name }; предметов: { $count }
photograph-number = Фотография { $n }
readings-none = Ни один прибор ещё не использован.
readings-caption = Показания и действующие пределы
readings-quantity = Величина
readings-value = Значение
readings-limit = Предел
readings-over = выше предела
tally-caption = Счёт выгруженных мест
tally-item = Товар
tally-kind = Вид
tally-counted = Насчитано
tally-no-item = нет

## Acting

group-desk = Стол
group-gate = Ворота
group-scanner = Сканер
group-bay = Площадка досмотра
group-anywhere = Везде
station-desk = Стол
station-gate = Ворота
station-scanner = Сканер
station-bay = Досмотр
act-go = Перейти
act-read = Прочитать документ
act-look = Осмотреть вблизи
act-weigh = Взвесить контейнер
act-scan = Снимок сбоку, 6 МВ
act-seal = Проверить пломбу
act-yard-safe = Обезопасить площадку
act-test-air = Проверить воздух
act-ventilate = Проветрить
act-cut-seal = Срезать и упаковать пломбу
act-open = Открыть створку
act-hook = Закрепить створку
act-close = Закрыть створку
act-enter = Войти с напарником
act-leave = Выйти из контейнера
act-measure = Измерить
act-unload = Выгрузить
act-open-package = Вскрыть место
act-photograph = Сфотографировать
act-record = Сделать запись
act-withdraw = Отозвать
act-lead = Назвать руководящего
act-decide = Принять решение
act-reseal = Закрыть официальной пломбой
act-report = Подать отчёт
act-sign = Подписать отчёт
act-choose = Выберите…
act-none = нет
cost-fixed = { $minutes } мин
cost-per-minute = { $minutes } мин за минуту
cost-per-package = { $minutes } мин за место
field-target = Предмет
field-document = Документ
field-field = Графа документа
field-category = О чём запись
field-note = Своими словами
field-minutes = Минуты
field-depth_m = Глубина в метрах
field-who = Кто руководит
field-decision = Решение
field-ground = Основание
field-confidence = Уверенность
field-conform = Контейнер, документы и товары соответствуют
field-seals_ok = Пломбы на месте, целы и как заявлено
field-weighed_kg = Масса брутто по весам, кг
field-counted_packages = Насчитано мест
field-new_seal = Номер новой пломбы
field-remarks = Замечания по выгрузке
how-view = Осмотреть
how-verify = Сверить
how-tug = Потянуть
how-twist = Повернуть
where-gasket = у уплотнителя
where-inside = внутри
leaf-left-door = левая
leaf-right-door = правая
span-inner-length = длина внутри
span-inner-width = ширина внутри
span-inner-height = высота внутри
span-outer-length = длина снаружи

## Command line

command-label = Введите действие
command-placeholder = go bay
command-do = Сделать
command-options = Подсказки
command-hint = / переходит сюда, Tab дополняет, Enter выполняет.

## Notebook, decision, report

notebook-new = Новая запись
notebook-title = Записи
notebook-empty = Записей пока нет. Каждое вмешательство требует основания, записанного до него.
notebook-withdrawn = отозвано
category-grounds = Основания для дальнейшего
category-results = Результаты
lead-title = Кто руководит дальше
decision-title = Решение
decision-stands = Решено: { $decision }, уверенность { $confidence } %.
report-title = Отчёт (замечания по выгрузке)
report-stands = Отчёт подан; до подписания его можно подать заново.
draft-saved = Черновик сохранён.
draft-unsaved = Черновик сохраняется…
draft-failed = Черновик пока не удалось сохранить; новая попытка.
signing-title = Подпись
signing-about = Отчёт подписывается один раз. После этого упражнение окончено и открывается разбор.
signing-question = Подписать отчёт?
signing-once = После этого в упражнении больше ничего нельзя сделать.
signing-yes = Да, подписать
signing-no = Ещё нет

## Observations

said-began = Упражнение началось. Место: { $station }. { $count ->
    [one] На столе лежит { $count } документ.
    [few] На столе лежат { $count } документа.
    [many] На столе лежат { $count } документов.
   *[other] На столе лежат { $count } документа.
}
said-went = Место: { $station }. { $count ->
    [0] Ничего нового не видно.
    [one] Виден { $count } предмет.
    [few] Видны { $count } предмета.
    [many] Видно { $count } предметов.
   *[other] Видно { $count } предмета.
}
said-document-read = Прочитано: { $title }, { $number }.
said-looked = Осмотр вблизи, { $target }: { $looks }.
said-nothing-more = больше ничего не видно
said-nothing = ничего
said-scanned = Снимок { $n } готов.
said-seal-view = осмотрена
said-seal-verify = номер сверен
said-seal-tug = потянута
said-seal-twist = повёрнута
said-seal-checked = Пломба: { $step }; { $signs }.
said-seal-number = Её номер — { $number }.
said-no-signs = ничего примечательного
said-yard-made-safe = Площадка безопасна: техника удалена, автомобиль на тормозе и упорах, ограждение выставлено.
said-air-tested = Воздух проверен, { $place }: { $count ->
    [one] { $count } показание
    [few] { $count } показания
    [many] { $count } показаний
   *[other] { $count } показания
}. { $verdict }
said-air-over = Выше предела: { $substances }. Не входить.
said-air-under = Ничто не превышает предела.
said-ventilated = Проветривание, минут: { $minutes }.
said-seal-cut = Пломба { $number } срезана, упакована и подписана.
said-leaf-open = { $leaf } открыта.
said-leaf-hooked = { $leaf } закреплена.
said-leaf-closed = { $leaf } закрыта.
said-entered = Вы внутри, с напарником и газоанализатором.
said-left = Вы снова снаружи.
said-in-sight = { $count ->
    [one] Виден { $count } предмет.
    [few] Видны { $count } предмета.
    [many] Видно { $count } предметов.
   *[other] Видно { $count } предмета.
}
said-unloaded = Выгружено до { $depth } м. { $count ->
    [one] На площадке { $count } предмет.
    [few] На площадке { $count } предмета.
    [many] На площадке { $count } предметов.
   *[other] На площадке { $count } предмета.
}
said-tally = Насчитано: { $lines }.
said-tally-line = товар { $item } — { $counted }
said-tally-other = вне списка, { $kind } — { $counted }
said-package-opened = Место { $target } вскрыто. Внутри: { $contents }.
said-photographed = Фотография { $n }: { $target }.
said-finding-recorded = Запись { $n } сделана: { $category }.
said-finding-withdrawn = Запись { $n } отозвана.
said-lead-named = Дальше руководит: { $who }.
said-decided = Решено: { $decision }, уверенность { $confidence } %.
said-resealed = Поставлена официальная пломба { $new }; прежняя — { $old }.
said-reported = Отчёт подан.
said-signed = Отчёт подписан. Упражнение окончено.
said-mishap = Происшествие: { $what }
said-spent = { $count ->
    [one] Прошла { $minutes } минута.
    [few] Прошли { $minutes } минуты.
    [many] Прошло { $minutes } минут.
   *[other] Прошло { $minutes } минуты.
}

## Words

sealstate-on = на месте
sealstate-cut = срезана
sealstate-official = официальная пломба
leafstate-closed = закрыта
leafstate-open = открыта
leafstate-hooked = закреплена
view-word-side = сбоку

## Debrief

debrief-title = Разбор
debrief-back = Назад к упражнению
debrief-about = Сначала ваш рассказ, потом то, что было на самом деле. Не торопитесь: всё открывается по очереди.
debrief-next-outcome = Открыть разбор
debrief-next-truth = Открыть контейнер
debrief-next-axes = Посмотреть, как это сделано
debrief-next-unseen = Что показали бы другие приборы
debrief-next-rule = Одно правило с собой
debrief-all = Показать всё
debrief-print = Печать
account-title = Ваш рассказ
account-why = Прежде чем что-либо будет раскрыто: что вы думали и почему действовали именно так? Сначала вспомнить — так остальное запомнится лучше.
account-story = Что произошло, своими словами
account-prediction = Что, по-вашему, было внутри?
account-no-prediction = без предположения
account-skip = Можно оставить оба поля пустыми и продолжить.
outcome-right = Верное решение
outcome-partly-right = Отчасти верно
outcome-wrong = Неверное решение
outcome-unsafe = Небезопасно
outcome-decided = Вы решили
outcome-none = ничего
outcome-would-be-right = Верно было бы
outcome-lead = Руководил
outcome-predicted = Вы предполагали
truth-title = Контейнер без тайн
truth-about = Всё, что было в контейнере и на нём. Накладывайте на чертёж по одному.
truth-nothing = Здесь ничего не было спрятано и ничего не было неверно. Обоснованный выпуск — полный успех.
truth-doors-left = двери слева
truth-overlay = Показать на чертеже
truth-no-overlay = без отметок
truth-found = вы это записали
truth-missed = не записано
truth-innocent = безобидно: бывает и в чистых контейнерах
reveal-hidden = Спрятано:
reveal-paper-error = В документах:
reveal-oddity = Странность:
reveal-gas = Воздух:
truth-showed = Проявилось в
axes-title = Пять осей
axes-about = Общей суммы нет: удачная находка без метода стоит меньше, чем обоснованный отрицательный результат.
axis-points = { $gained } из { $possible }
axis-hard-fail = Грубое нарушение:
point-left-undone = не сделано
record-link = № { $record }
moments-title = Ключевые моменты
moments-about = Остановитесь на них: что вы тогда знали и что ещё могли сделать?
moments-again = Решающий момент ещё раз: что бы вы выбрали теперь?
timeline-title = Хроника
timeline-began = Упражнение началось.
timeline-elapsed = { $seconds } с
timeline-mishap = Происшествие
unseen-title = Что показали бы другие приборы
unseen-about = В этом деле неиспользованные приборы сказали бы следующее.
unseen-none = Неиспользованное не сказало бы ничего нового.
rule-title = Одно правило с собой
rule-honest = Настоящий контейнер может дать один признак или ни одного. Остаётся метод: основание, безопасность, порядок, доказательства.
rule-own = Моё правило для следующего контейнера
