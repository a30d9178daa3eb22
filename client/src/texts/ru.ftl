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
recipe-c02 = C02: среди товара
recipe-c03 = C03: встроено в товар
recipe-c04 = C04: за передней обшивкой
recipe-c05 = C05: над потолочной обшивкой
recipe-c06 = C06: под вторым полом
recipe-c08 = C08: в створке дверей
recipe-c09 = C09: в холодильной машине
recipe-c12 = C12: в крепёжном брусе
recipe-c13 = C13: в транспортном средстве
recipe-kind = C15: товар другого вида
recipe-people = C14: люди (жизнь прежде всего)
recipe-quantity = Неверно заявлено количество
recipe-value = C15: неверно заявлена стоимость
recipe-origin = C15: неверно заявлено происхождение
recipe-tariff = C15: неверно заявлена субпозиция
family-clean = Без нарушений
family-papers = Документы и количество
family-contraband = Контрабанда
family-safety = Безопасность
newcase-difficulty = Сложность { $level } из 5
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
group-bay = Площадка, пломба, воздух и двери
group-anywhere = Осмотреть и сохранить доказательства
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
act-reseal = Опломбировать
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
field-who = Кто
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
debrief-next-rule = Одно правило с собой
debrief-all = Показать всё
debrief-print = Печать
account-title = Ваш рассказ
account-why = Прежде чем что-либо будет раскрыто: что вы думали и почему действовали именно так? Сначала вспомнить — так остальное запомнится лучше.
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
timeline-title = Хроника
timeline-began = Упражнение началось.
timeline-elapsed = { $seconds } с
timeline-mishap = Происшествие
rule-title = Одно правило с собой
rule-honest = Настоящий контейнер может дать один признак или ни одного. Остаётся метод: основание, безопасность, порядок, доказательства.
rule-own = Моё правило для следующего контейнера

### Company, watching and the debrief's box

company-title = Где открыто это упражнение
company-alone = Открыто только на этом устройстве
company-open = Открыто также { $devices }
company-open-watcher = Открыто { $devices }
company-nobody = Инспектора сейчас здесь нет
company-watched = { $count ->
    [one] Наблюдает { $count } инструктор
    [few] Наблюдают { $count } инструктора
   *[other] Наблюдают { $count } инструкторов
}
company-device-desk = за столом
company-device-bay = на площадке
company-device-headset = в шлеме
company-device-other = на другой странице
company-hand-mine = Теперь у вас
company-hand-desk = Сейчас за столом
company-hand-bay = Сейчас на площадке
company-hand-headset = Сейчас в шлеме
company-hand-other = Сейчас на другой вашей странице
company-take-back = Вернуть себе
company-continue-desk = Продолжить за столом
company-continue-bay = Продолжить на площадке
company-continue-headset = Продолжить в шлеме
company-continue-other = Продолжить на другой странице
company-another = Открыть на другом устройстве
company-to-bay = Выйти на площадку
company-to-desk = Назад к столу
watch-title = Наблюдение: { $name }
watch-view = Как смотреть
watch-free = Свободно
watch-shoulder = Через плечо
watch-eyes = Глазами инспектора
watch-latest = Последние действия
watch-nobody = Инспектора сейчас нет на площадке.
watch-where = Инспектор { $place }; в руке: { $tool }.
watch-open = Наблюдать
watch-desk = За столом
box-drawing = Чертёж
box-as-box = Объёмный
box-as-flat = Плоский
box-none = Этот браузер не умеет рисовать объём. Плоские чертежи показывают то же самое.
box-failed = Объёмный чертёж построить не удалось. Плоские чертежи показывают то же самое.
box-keys = Тяните, чтобы повернуть; сводите пальцы или крутите колесо, чтобы приблизить. Стрелки поворачивают, плюс и минус меняют масштаб, ноль показывает всё.
box-from-doors = Со стороны дверей
box-from-above = Сверху
box-from-left = Слева
box-from-right = Справа
box-whole = Целиком
box-overlay = Поверх чертежа
box-overlay-truth = Что там было
box-overlay-way = Ваш путь
box-overlay-coverage = Что вы осмотрели
box-overlay-none = Ничего поверх
box-all = всё сразу
box-way-none = В этом упражнении никто не ходил по площадке: показать нечего.
box-way-failed = Путь получить не удалось. Выберите его ещё раз, чтобы повторить.
box-way-table = Путь словами
box-way-caption = Где вы находились, по порядку
box-in-hand = В руке
box-play = Воспроизвести
box-pause = Пауза
box-scrubber = Момент пути
box-zone-inside = внутри, { $near }–{ $far } м за порогом
box-zone-doors = у дверей
box-zone-bay = на площадке
box-zone-left = у левой стороны
box-zone-right = у правой стороны
box-tool-hand = пустая рука
box-tool-seal-gauge = шаблон для пломб
box-tool-camera = фотоаппарат
box-tool-tape = рулетка
box-tool-torch = фонарь
box-tool-gas-lance = газовый зонд
box-tool-mallet = киянка
box-tool-bolt-cutter = болторез
box-coverage-none = Из этого упражнения здесь нечего показать.
box-coverage-about = Осмотренным считается то, что было на виду, на свету и достаточно близко, и на что смотрели достаточно долго, чтобы что-то заметить. Неосмотренное место само по себе не ошибка: важно, был ли повод его осмотреть.
box-coverage-caption = По частям
box-part = Часть
box-inside-of = { $part }, изнутри
box-things = Осмотренные предметы
box-seen = Осмотрено
box-unseen = Не осмотрено
box-how = Как
box-how-close = вблизи
box-how-gaze = мельком
box-how-torch = с фонарём
box-patches = { $seen } из { $all } участков
box-from-the-doors = { $pieces } от дверей
box-from-the-left = { $pieces } слева
box-high = { $where }, на высоте { $height } м

### Reaching a headset

trouble-code-not-valid = Этот код неизвестен, уже использован или устарел. При запуске сервер печатает новые.
trouble-link-not-valid = Эта ссылка уже использована или устарела. При запуске сервер печатает новую.
trouble-too-many-tries = Введено слишком много неверных кодов, поэтому пока не принимается ни один. Подождите десять минут и попробуйте снова.
reach-with-code = По коду доступа
reach-code-how = Восемь цифр. Они напечатаны там, где запущен сервер, или показаны в «Продолжить на другом устройстве» там, где вы вошли.
reach-code = Код доступа
reach-keys = Цифры
reach-delete = Удалить последнюю цифру
reach-open = Войти
reach-with-link = По ссылке
reach-title = Продолжить на другом устройстве
reach-address = Откройте этот адрес в его браузере:
reach-choose = Наберите там эти цифры:
reach-qr = QR-код адреса и кода доступа
reach-camera = Или наведите сюда его камеру.
reach-left = Действует один раз, ещё { $time }.
reach-ended = Срок этого кода истёк.
reach-new = Новый код
reach-close = Закрыть
reach-warning = Браузер там может предупредить о сертификате. Сравните его отпечаток SHA-256 с напечатанным там, где запущен сервер; только если они совпадают, выберите «Дополнительно», затем «Перейти».
reach-cable = Этот сервер отвечает только этому компьютеру. Попросите запустить его командой «tidewaiter serve --lan» или подключите шлем кабелем и выполните здесь:

### Tablet and card

act-tap = Простучать и послушать
tablet-title = Планшет
tablet-close = Убрать планшет
tablet-pages = Страницы планшета
tablet-page-papers = Документы
tablet-page-radiograph = Снимок
tablet-page-findings = Находки
tablet-page-orders = Приказы
tablet-page-report = Отчёт
tablet-page-comfort = Удобство
tablet-minutes = минут
tablet-pins = Закреплённые факты
tablet-pins-none = Закрепите до восьми фактов из документов: они останутся здесь.
tablet-turn-left = Повернуться налево
tablet-turn-right = Повернуться направо
tablet-pin = Закрепить: { $what }
tablet-unpin = Открепить: { $what }
tablet-up = Вверх
tablet-down = Вниз
tablet-left = К дверям
tablet-right = К передней стенке
tablet-again = Нажмите ещё раз: { $act }
tablet-first = Сначала: { $act }
tablet-record = Записать: { $category }
tablet-record-which = Выберите, о чём это
tablet-about = О чём
tablet-about-nothing = ни о чём отдельном
tablet-noted = Увиденное и измеренное
tablet-noted-none = С единицы пока ничего не считано.
tablet-orders-unit = Единица и двор
tablet-depth = { $depth } м
tablet-unload-to = Разгрузить до { $depth } м
tablet-less = Меньше
tablet-more = Больше
tablet-letters = { $count } из { $most } знаков
tablet-compose = Отметьте предложения, которые сюда относятся.
tablet-not-weighed = не взвешено
tablet-not-counted = не сосчитано
tablet-phrase-agrees = Насколько видно, единица, документы и товары совпадают.
tablet-phrase-differs = Расхождения с документами записаны в находках.
tablet-phrase-doors = Осмотрена только часть у дверей.
tablet-phrase-part = Единица разгружена частично; остальное не осмотрено.
tablet-phrase-seal = Пломба заменена официальной; оба номера записаны.
tablet-phrase-handed = Единица и доказательства переданы ведущей службе.
tablet-tones = Оттенки серого
tablet-tone-plain = Как есть
tablet-tone-dark = Тёмные места
tablet-tone-middle = Средние
tablet-tone-bright = Светлые места
tablet-region = Область
tablet-two-corners = Нажмите два угла
card-close = Закрыть карточку
card-tag = Отметить в находке

### The bay on a screen

bay-title = Площадка досмотра
bay-canvas = Площадка досмотра. То, что в пределах досягаемости, следует далее в виде кнопок.
bay-wait = Площадка готовится…
bay-lost = Видеокарта на мгновение стала недоступна. Картинка вернётся сама; ничего из сделанного не потеряно.
bay-no-webgl = Этот браузер не умеет рисовать в трёх измерениях. Все действия этого упражнения доступны на странице рабочего стола.
bay-to-desk = Открыть страницу рабочего стола
bay-enter-vr = Войти в VR
bay-vr-none = Этот браузер не видит шлема.
bay-vr-insecure = Шлему нужен защищённый адрес (https).
bay-belt = Инструменты и планшет
bay-tablet = Планшет
bay-reach = В пределах досягаемости
bay-stick = Джойстик для ходьбы
bay-help-mouse = Тяните мышью, чтобы осмотреться. W A S D или стрелки — ходьба, двойной щелчок — идти туда. Щёлкните предмет, чтобы действовать; Tab перебирает то, что рядом.
bay-help-touch = Проведите пальцем, чтобы осмотреться. Ходите джойстиком или дважды коснитесь земли. Коснитесь предмета, чтобы действовать.
bay-help-read = Понятно

### The headset: comfort, long acts, hello yard

xr-none = Этот браузер не показывает VR. Всё можно сделать здесь мышью, касанием и клавиатурой. Для VR откройте эту страницу в браузере шлема.
xr-insecure = VR работает только по защищённому адресу (https). Узнайте https-адрес этого сервера или подключите шлем кабелем.
xr-denied = Браузер не разрешил VR. Разрешите его для этой страницы в настройках сайта и попробуйте снова.
xr-failed = VR не запустился. Ничего не потеряно: продолжайте здесь или попробуйте снова.
long-go = В пути: { $place }
long-weigh = Единица стоит на автовесах
long-scan = Единица проходит сканер
long-yard-safe = Площадку делают безопасной
long-test-air = Воздух проверяют, пока значения не установятся
long-ventilate = Единицу проветривают
long-unload = Бригада выгружает до { $depth } м
long-reseal = Груз возвращают, единицу пломбируют
long-minutes = { $minutes } мин
long-skip = Сразу к готовому
comfort-title = Удобство
comfort-posture = В шлеме
comfort-seated = Сидя
comfort-standing = Стоя
comfort-height = Высота глаз
comfort-snap = Поворот на
comfort-hand = Ведущая рука
comfort-hand-left = Левая
comfort-hand-right = Правая
comfort-text = Размер букв
comfort-motion = Движение
comfort-motion-full = Обычное
comfort-motion-reduced = Уменьшенное
comfort-sharpness = Чёткость в шлеме
comfort-sharpness-note = Со следующего входа в VR.
comfort-metres = { $metres } м
comfort-percent = { $percent } %
comfort-less = Меньше: { $what }
comfort-more = Больше: { $what }
rest-title = Перерыв
rest-waits = Упражнение ждёт. Ничто не идёт дальше, ничто не потеряно.
rest-advice = Посмотрите на море, подышите. Если вам нехорошо, завершите VR, снимите шлем и продолжите позже на экране.
rest-go-on = Продолжить
rest-stop = Завершить VR
rest-reminder = { $minutes } мин в шлеме
rest-reminder-why = Короткие подходы берегут глаза и желудок. Упражнение ждёт сколько угодно.
rest-take = Сделать перерыв
rest-later = Не сейчас
hello-title = Здравствуй, площадка
hello-canvas = Площадка в 3D: тяните, чтобы осмотреться, ходите стрелками, нажимайте на предметы
hello-step-look = Посмотрите на табло
hello-step-left = Нажмите левой рукой
hello-step-right = Нажмите красную кнопку
hello-step-grab = Поднимите коробку
hello-step-move = Пройдите к зелёной метке
hello-step-height = Установите рост
hello-step-read = Прочитайте мелкую строку
hello-how-look = { $how ->
    [vr] Поверните голову, чтобы смотреть прямо на это табло.
   *[screen] Тяните картинку, пока табло не окажется посередине.
}
hello-how-left = { $how ->
    [vr] Наведите левую руку на красную кнопку и нажмите курок; рука без контроллера сводит пальцы.
   *[screen] Нажмите красную кнопку.
}
hello-how-right = { $how ->
    [vr] Теперь нажмите красную кнопку правой рукой.
   *[screen] Щёлкните или коснитесь красной кнопки перед табло.
}
hello-how-grab = { $how ->
    [vr] Протяните руку к коробке справа, возьмите её хватом или щипком и поднимите.
   *[screen] Нажмите на коробку и потяните её вверх.
}
hello-how-move = { $how ->
    [vr] Отклоните стик вперёд, наведите на зелёную метку и отпустите; голой рукой укажите на неё и сведите пальцы.
   *[screen] Щёлкните зелёную метку или дойдите до неё стрелками.
}
hello-how-height = { $how ->
    [vr] Сядьте удобно. Земля видна так же далеко внизу, как стоя? Опускайтесь или поднимайтесь, пока это не так.
   *[screen] С какой высоты вы хотите смотреть?
}
hello-how-read = { $how ->
    [vr] Прочитайте мелкую строку и нажмите число, которое там стоит. Если нечётко, поправьте шлем или выберите буквы крупнее.
   *[screen] Прочитайте мелкую строку и нажмите число, которое там стоит.
}
hello-small = Номер пломбы { $number }, как прочитан на двери
hello-lower = Ниже
hello-higher = Выше
hello-right = Так верно
hello-ready = Вы готовы к площадке.
hello-headset-good = Шлем и обе руки работают.
hello-headset-screen = Экран и указатель работают. В шлеме эта же страница проверит и обе руки.
hello-net-unknown = Сеть ещё измеряется.
hello-net-none = Сервер не ответил. Проверьте сеть; ваши действия сохранятся и уйдут, когда она вернётся.
hello-net-good = Сеть быстрая ({ $ms } мс туда и обратно).
hello-net-fair = Сеть достаточно хороша ({ $ms } мс туда и обратно).
hello-net-slow = Сеть медленная ({ $ms } мс туда и обратно). Подойдите ближе к точке доступа или возьмите кабель; ничего при этом не теряется.
hello-advice-comfort = Первый подход — шесть минут, следующие — двенадцать. Светлая кнопка на поясе, а также B и Y в любой момент переносят в спокойную комнату.
hello-again = Ещё раз
hello-no-webgl = Этот браузер не рисует в 3D (нет WebGL). Страница стола позволяет сделать всё и без него.

## Printed pages

printed-debrief = Разбор и отчёт в PDF
printed-report = Отчёт в PDF
printed-cards-title = Карточки для площадки
printed-cards-about = Рук тренажёр не учит. Для каждого инструмента страница говорит, чему учат здесь, чему не учат и что попробовать на площадке.
printed-cards = Карточки в PDF
### The whole inspection

act-pack = Повесить на пояс
act-unpack = Оставить на столе
act-plan = Наметить глубину контроля
act-switch-on = Включить
act-use = Применить
act-look-up = Запросить реестр
act-talk = Сказать
act-call = Вызвать по рации
act-delegate = Поручить группе
act-hint = Что дальше?
act-strap = Надеть страховочный ремень
act-audit = Пересчитать самому
act-freeze = Стоп: прекратить все работы
act-mark = Отметить на месте
act-exhibit = Изъять как вещественное доказательство
act-hand-over = Передать
field-tool = Инструмент
field-tier = Глубина
field-instrument = Прибор
field-setting = Как
field-register = Реестр
field-move = Что сказать
field-routine = Порядок действий
field-item = Позиция упаковочного листа
field-taken_as = Как
field-to = Кому
field-kind = Вид пломбы
field-feedback = Для системы рисков
field-patch = Участок
field-view = Откуда
field-beam = Пучок
group-search = Осмотр и выгрузка
group-people = Разговор и вызов
hand-tools = Приборы
sheet-evidence = Доказательства
category-goods = Товары и документы
category-forbidden = Запрещённое, ограниченное или опасное
leads-customs = Таможня
leads-law = Полиция и юстиция
leads-danger = Опасность
leads-others = Другие ведомства
family-air = Воздух
family-dog = Собака
family-eye = Взгляд внутрь
family-heat = Тепло
family-people = Люди внутри
family-radiation = Радиация
family-seal = Пломба
family-structure = Конструкция
family-trace = Следы
family-weight = Вес
sealkind-official = официальная
sealkind-interim = временная, на перерыв
sealstate-interim = временная пломба стоит
said-resealed-interim = Поставлена временная пломба { $new }; до неё была { $old }.
view-word-top = сверху
view-word-mobile = сбоку, с передвижной установки
view-word-back-right = обратное рассеяние, правый бок
view-word-back-left = обратное рассеяние, левый бок
scan-otherwise = С другой стороны или другим пучком
scan-do = Сканировать так
belt-title = На поясе: { $count } из { $holds }
belt-left = Осталось на столе: { $count }
instruments-none = Здесь приборами не пользуются. Они нужны у ворот, у сканера и на досмотре.
instruments-away = Здесь нет под рукой: { $count }
instruments-left = остался на столе
instruments-at = Приложить к
instruments-middle = середина
instruments-on = включён
instruments-off = выключен
instruments-damage = оставляет повреждение
instruments-choose = сначала выберите предмет
people-said = уже сказано
people-transcript = Что было сказано
people-called = По рации: { $who }
people-whom = Кому
stopped-title = Упражнение остановлено.
stopped-step = Это предотвращает шаг { $step }: { $name }.
stopped-source = Источник: { $source }. Национальное право имеет преимущество.
head-strapped = ремень надет
head-frozen = все работы прекращены
head-plan = План
head-practice = Тренировка: повторная попытка, не засчитывается
readings-place = Где
readings-signs = Видно, слышно, на ощупь
tally-audited = Пересчитано самим
custody-none = Ничего не изъято и не отмечено, пломба такая же, как прибыла.
custody-marks = Маркеры
custody-seals = Пломбы
custody-exhibits = Вещественные доказательства и хранение
custody-number = Доказательство
custody-what = Что
custody-bag = Пакет
custody-where = Хранение
custody-held = минута { $minute }: изъято; у инспектора
custody-with = минута { $minute }: изъято; передано: { $who }
custody-seal-off = Минута { $minute }: пломба { $number } срезана и упакована
custody-seal-on = Минута { $minute }: поставлена пломба { $number } ({ $kind })
feedback-about = Что следует усвоить из этого контроля, даже если ничего не найдено?
papers-register = Реестр: { $register }
tablet-page-tools = Приборы
tablet-page-people = Люди
tablet-orders-evidence = Место и доказательства
tablet-seal-exhibit = Изъять срезанную пломбу как доказательство
tablet-feedback-found = Индикатор привёл к находке.
tablet-feedback-nothing = Контроль ничего не выявил; у индикатора была невинная причина.
tablet-feedback-indicator = Индикатор следует пересмотреть.
## The debrief in its order, and the replay

account-did = Что вы делали, своими словами?
account-because = Почему вы сделали так?
prediction-title = Ваше предположение
prediction-nothing = ничего: всё в порядке
prediction-kept = Рассказ и предположение хранятся с упражнением и не меняются, когда разбор открыт.
debrief-next-prediction = Теперь ваше предположение
debrief-next-moments = Три ключевых момента
debrief-next-again = Попробовать снова
debrief-next-unused = Что показали бы другие приборы
debrief-next-next = Что отработать дальше
practice-note = Тренировка: ещё одна попытка, которая не засчитывается.
practice-first = В первый раз
reveal-about = Рассказывается одно за другим; спрятанное, если оно было, — в конце.
reveal-next = Рассказать следующее ({ $n } из { $all })
reveal-all = Рассказать всё
truth-one-or-none = Настоящий контейнер может дать один признак или ни одного.
moments-watch = Посмотреть этот момент
again-title = Решающие две минуты ещё раз
again-about = Вернитесь к одному моменту и выберите иначе. Это тренировка: она не засчитывается, а ваше упражнение остаётся как есть.
again-before = Снова, до № { $record } (минута { $minute })
again-any = После любого другого действия
again-go = Вернуться туда
both-title = Оба раза рядом
both-about = Общее у них всё до № { $record } (минута { $minute }).
both-what = Что сравнивается
both-outcome = Итог
both-first = В первый раз
both-now = В этот раз
unused-title = Что показали бы приборы, которыми вы не пользовались
unused-about = Каждый прочитан сейчас, на этом самом случае, так, как прочитали бы вы; с минутами, которых он стоит. В другом случае он может ничего не показать.
unused-none = Ни один не показал бы большего.
unused-rest = Что ничего бы не показало ({ $count })
unused-cost = { $minutes } мин
rule-source = Источник: { $source }
rule-carried = Здесь ничего не потеряно: вот что вас выручило.
next-title = Что отработать дальше
next-axis = Меньше всего набрано: { $axis }. Начните с шага { $step }, { $name }.
next-act = Действие для отработки: { $act }.
next-nothing = Ни на одной оси ничего не потеряно. Возьмите случай сложнее.
next-slice = Отработать этот случай с шага { $step }
next-space = Понемногу и часто запоминается лучше, чем много сразу.
box-overlay-sight = Линии взгляда
whose-looks = Чьи взгляды
whose-own = Ваши
whose-expert = Эксперта
whose-missed = Только эксперта
whose-about = Эксперт работал только по наблюдениям, как и вы: это не единственный хороший путь, но его хватило.
sight-none = Линий нет: ничего не было спрятано или никто не стоял там, откуда это видно.
sight-about = От ваших мест к спрятанному: сплошная линия дошла, прерывистая была остановлена.
sight-from-doors = Сыграно без прохода по площадке. Линии начинаются там, откуда заглядывают в двери.
sight-caption = Место за местом
sight-free = Свободные линии
sight-between = Что стояло между
sight-count = { $free } из { $all }
replay-title = Повтор
replay-open = Посмотреть всё упражнение снова
replay-back = Назад к разбору
replay-strip = Упражнение, действие за действием
replay-key = ключевой момент
replay-radiograph = Снимок { $n }
replay-photograph = Фотография { $n }: { $name }
replay-picture = Контейнер на минуте { $minute }
replay-controls = Воспроизведение
replay-back-one = На действие назад
replay-on-one = На действие вперёд
replay-speed = Скорость
replay-times = { $speed }×
replay-moment = Момент упражнения
replay-keys = Пробел — пуск и пауза, влево и вправо — от действия к действию, Home и End — к началу и концу.
replay-now = Что происходит сейчас
replay-not-in-bay = В этот момент сотрудника на площадке не было.
replay-no-way = В этом упражнении никто не ходил по площадке: действия показаны без пути.
## The rules of the centre

nav-rules = Правила
limits-signed = Пределы этого центра; подписал(а): { $who }, { $date }.
limits-unsigned = В этом центре пределы никто не подписал: действуют самые строгие из известных.
rules-title = Правила этого центра
rules-about = По этим правилам идут новые упражнения: советник центра по безопасности читает эту страницу и подписывает её.
rules-signed = Подписал(а): { $who }, { $date }. Правила действуют так, как здесь написано.
rules-unsigned = Эти правила никто не подписал.
rules-unsigned-why = Пока советник по безопасности не подписал, действуют самые строгие значения: из наших правил и правил центра всегда более строгое.
rules-kept = Местные правила последним изменил(а) { $who }, { $time }.
rules-none-kept = Местных правил у центра нет; действуют поставляемые.
rules-problems = Сохранённые местные правила не подходят к этой версии, поэтому действуют поставляемые. Что в них не так:
rules-limits = Пределы для воздуха
rules-limits-about = За этими пределами в контейнер не входят. У каждого значения есть источник.
rules-substance = Вещество
rules-limit = Предел
rules-averaging = Усреднение
rules-instant = в любой момент
rules-source = Источник
rules-steps = Порядок проверки и его рубежи
rules-gates-about = Жёсткий: его нарушение — провал безопасности или закона. Порядок: что идёт раньше. Доказательство: что-то должно быть записано.
rules-step = Шаг
rules-place = Место
rules-gates = Рубежи
gate-H = жёсткий
gate-O = порядок
gate-E = доказательство
rules-after = После
rules-check = Что должно быть
rules-failure = Что часто идёт не так: { $what }
rules-note = Центр добавляет: { $note }
rules-findings = Что следует из находки
rules-finding = Находка
rules-first = Первое действие
rules-leads = Руководит
rules-may = Инспектор вправе
rules-papers = Бумаги
rules-call = Звонить: { $name }
rules-tiers = Насколько глубока проверка
rules-tier = Ступень
rules-tier-about = Что это
rules-tier-depth = Выгрузка до
rules-depth = { $percent } % длины
rules-points-container = Семь точек контейнера и восьмая для рефрижератора и контейнера с открытым верхом
rules-points-vehicle = Семнадцать точек автомобиля
rules-point = Точка
rules-normal = Как должно быть
rules-abnormal = На что взглянуть дважды
rules-switches = Переключатели
rules-life = Дела, где люди в опасности (инспектор может отказаться)
rules-on = включено
rules-off = выключено
rules-text = Местные правила
rules-text-about = Только то, что отличается от поставляемых правил, в виде TOML. Если есть ошибки, они называются все сразу, а прежние правила остаются. Любое изменение снимает подпись.
rules-open-file = Открыть файл
rules-save = Ввести в действие
rules-saved = Эти местные правила теперь действуют; если они изменились — без подписи.
rules-sign = Подпись советника по безопасности
rules-sign-about = Вы подписываете то, что на этой странице: пределы, рубежи, полномочия и переключатели. Национальный закон выше всего этого.
rules-sign-who = Имя
rules-sign-role = Должность
rules-sign-act = Подписать эти правила
trouble-rules-changed = Правила изменились с тех пор, как их читали. Прочтите снова, затем подпишите.
rules-changes = Что подпись смягчит или изменит
rules-what = Что
rules-now = Действует сейчас
rules-once-signed = После подписи
rules-sources = Источники

## Ability over many cases

nav-ability = Ваши навыки
ability-title = О чём говорят ваши дела
ability-about = Одно дело говорит мало: слишком велика роль случая. На многих делах видно, насколько хорошо вы отличаете контейнеры, где что-то скрыто, от остальных. Каждое число дано с диапазоном, в котором оно лежит с уверенностью 95 %.
ability-missing = { $missing ->
    [one] Чтобы можно было что-то сказать, нужно ещё { $missing } подписанное дело.
    [few] Чтобы можно было что-то сказать, нужно ещё { $missing } подписанных дела.
   *[other] Чтобы можно было что-то сказать, нужно ещё { $missing } подписанных дел.
}
ability-so-far = Пока { $cases } из { $needed }. Считается первый раз каждого дела; повтор, тренировка и фрагменты не считаются.
ability-rests-on = Основано на подписанных делах, первый раз каждого: { $cases }.
ability-search = Находить скрытое
ability-papers = Находить ошибки в документах
ability-hits = Вы сказали «что-то есть»: { $hits } из { $signals }, где что-то было.
ability-false-alarms = Ложные тревоги: { $alarms } из { $clean }, где ничего не было.
ability-d-prime = Насколько хорошо вы их различаете (d′): { $value }, от { $low } до { $high }. 0 — случайность.
ability-criterion = Куда вы склоняетесь (критерий): { $value }, от { $low } до { $high }.
ability-leaning-low = Вы легко говорите «что-то есть»: меньше пропусков, больше ложных тревог.
ability-leaning-high = Вы поздно говорите «что-то есть»: меньше ложных тревог, больше пропусков.
ability-leaning-none = По такому числу дел склонность не видна.
ability-a-prime = Без модели (A′): { $value }; 0,5 — случайность, 1 — безупречно.
ability-no-signals = Ни в одном из этих дел такого ещё не было, поэтому сказать нечего.
ability-no-clean = Во всех этих делах такое было, поэтому сказать нечего.
ability-calibration = Так ли часто вы правы, как говорите?
ability-excess = Уверенность минус доля верных решений: { $value }, от { $low } до { $high }.
ability-confidence-low = Вы правы чаще, чем говорите.
ability-confidence-high = Вы правы реже, чем говорите.
ability-confidence-none = Насколько видно по этим делам, вы правы так часто, как говорите.
ability-curve = Верные решения (вверх, %) по заявленной уверенности (вправо, %); на пунктире человек прав так часто, как говорит.
ability-stated = Заявленная уверенность
ability-right = Верно (диапазон 95 %)
ability-cases = Число дел
ability-brier = Показатель Брайера { $brier } (0 — лучший): ненадёжность { $unreliability }, различение { $resolution }, неопределённость { $uncertainty }.
ability-yours = Эти данные ваши. Они для обучения и не являются кадровыми.

## How a case is begun

begin-title = Начать иначе
begin-mode = Для чего
begin-mode-learn = обучение, с подсказками
begin-mode-shift = смена, без подсказок
begin-mode-exam = экзамен
begin-step = С чего
begin-whole = дело целиком
begin-slice-note = Предыдущие шаги выполняет эксперт; оценивается только то, что делаете вы.
begin-exam-note = Экзамен сдаётся целиком и без подсказок.
begin-without-life = Без людей в опасности: тот же случай, но внутри никого нет
