# What the engine says: one message for each code that it can emit, and for the words in them.
# Keys and variables are the same in every language. Cues and categories only.

## Refusals: why something cannot be done now

refusal-instead = Что помогло бы: { $action }
refusal-signed = Отчёт подписан; упражнение окончено.
refusal-inside = Изнутри контейнера этого сделать нельзя.
refusal-not-here =
    Это делается { $place ->
        [desk] за столом
        [gate] на воротах
        [scanner] у сканера
       *[bay] на площадке досмотра
    }.
refusal-there-already =
    Вы уже { $station ->
        [desk] за столом
        [gate] на воротах
        [scanner] у сканера
       *[bay] на площадке досмотра
    }.
refusal-unknown-handle = Ничего из увиденного вами здесь не называется «{ $handle }».
refusal-out-of-sight = С вашего места не видно «{ $handle }».
refusal-out-of-reach = С вашего места не достать до «{ $handle }».
refusal-not-a-package = «{ $handle }» не является грузовым местом.
refusal-opened-already = Место { $handle } уже вскрыто.
refusal-not-read = Прочитайте документ «{ document-named }», прежде чем на него ссылаться.
refusal-unit-open = Открытый контейнер не перемещают.
refusal-unit-unsealed = Контейнер без пломбы не перемещают.
refusal-load-out = Контейнер остаётся на площадке: груз выгружали, и контроль заканчивается здесь.
refusal-resealed-for-good = Официальная пломба остаётся: контроль этого груза завершён.
refusal-seal-off = На контейнере нет пломбы.
refusal-no-seal = Пломбы на контейнере нет: срезать нечего, двери можно открывать.
refusal-sealed = Пломба ещё на месте.
refusal-sealed-already = Контейнер уже опломбирован.
refusal-yard-safe-already = Площадка уже безопасна.
refusal-doors-closed = Двери закрыты.
refusal-doors-open = Сначала нужно закрыть обе створки.
refusal-leaf-open-already =
    { $leaf ->
        [left-door] Левая
       *[right-door] Правая
    } створка уже открыта.
refusal-leaf-hooked-already =
    { $leaf ->
        [left-door] Левая
       *[right-door] Правая
    } створка уже закреплена.
refusal-leaf-closed =
    { $leaf ->
        [left-door] Левая
       *[right-door] Правая
    } створка закрыта.
refusal-right-leaf-first = Правая створка перекрывает левую и открывается первой.
refusal-left-leaf-first = Правая створка перекрывает левую: первой закрывается левая.
refusal-not-inside = Вы не внутри контейнера.
refusal-leaves-not-hooked =
    До выгрузки закрепляют обе створки; { $leaf ->
        [left-door] левая
       *[right-door] правая
    } не закреплена.
refusal-unloaded-already = Контейнер уже разгружен до { $depth } м.
refusal-no-such-finding = Действующей записи с номером { $finding } нет.
refusal-release-open = Открытый или неопломбированный контейнер выпустить нельзя.
refusal-not-decided = Сначала примите решение.
refusal-no-report = Сначала заполните отчёт.
refusal-defect = На этом действии в программе произошёл сбой; ничего не изменилось. Сбой занесён в журнал.
refusal-not-understood = Действие не понято: { $problems }
refusal-not-yours = Вы наблюдаете: в этом упражнении действует только его инспектор.
refusal-out-of-order = Сообщение пришло не по порядку; ничего не сделано.

## Events: what happened

event-began =
    Упражнение начинается. Место: { $station }. На столе { $count ->
        [one] лежит { $count } документ
        [few] лежат { $count } документа
       *[other] лежат { $count } документов
    }.
event-went = Место: { $station }.
event-document-read = Прочитано: { $title }, { $number }, от { $issued }.
event-looked = { $how ->
    [gaze] Замечено мимоходом
    [torch] Осмотрено с фонарём
   *[close] Осмотрено вблизи
}: { $target }.
event-instrument-read = Прибор показывает:
event-scanned = Снимок { $n } готов.
event-seal-checked =
    Пломба { $how ->
        [view] осмотрена: { $signs }.
        [verify] { $number ->
            [none] сверена: { $signs }.
           *[other] сверена. Её номер { $number }; { $signs }.
        }
        [tug] проверена рывком: { $signs }.
       *[twist] проверена вращением: { $signs }.
    }
event-yard-made-safe = Площадка безопасна: техника отведена, автомобиль на тормозе и с упорами, ограждение выставлено.
event-air-tested =
    Воздух проверен { $where ->
        [gasket] через уплотнитель дверей
       *[inside] внутри
    }. { $count ->
        [0] Пределы не превышены.
       *[other] Выше предела: { $over }. Никто не входит.
    }
event-ventilated = Проветрено, мин: { $minutes }.
event-seal-cut = { $number ->
    [none] Срезать было нечего: пломбы не было.
   *[other] Пломба { $number } срезана, упакована и промаркирована.
}
event-leaf-moved =
    { $leaf }: { $to ->
        [open] открыта
        [hooked] закреплена
       *[closed] закрыта
    }.
event-entered = Вы внутри, с напарником и газоанализатором.
event-left = Вы снова снаружи.
event-unloaded =
    Бригада разгрузила до { $depth } м. { $count ->
        [0] На площадке ничего не прибавилось.
        [one] На площадке прибавилось { $count } место.
        [few] На площадке прибавилось { $count } места.
       *[other] На площадке прибавилось { $count } мест.
    }
event-unloaded-revealed = Внутри теперь видно:
event-package-opened = Вскрыто: { $target }. Внутри:
event-photographed = Фотография { $n }: { $target }.
event-finding-recorded = Запись { $n } внесена: { $category }.
event-finding-withdrawn = Запись { $n } снята.
event-lead-named = Дальше руководит: { $who }.
event-decided = Решение: { $decision }, уверенность { $confidence } %.
event-resealed = { $kind ->
    [interim] { $old ->
        [none] Поставлена временная пломба { $new }; прежде пломбы не было.
       *[other] Поставлена временная пломба { $new }; прежняя: { $old }.
    }
   *[official] { $old ->
        [none] Поставлена официальная пломба { $new }; прежде пломбы не было.
       *[other] Поставлена официальная пломба { $new }; прежняя: { $old }.
    }
}
event-reported = Отчёт заполнен.
event-signed = Отчёт подписан. Упражнение окончено.
event-mishap = Происшествие ({ $step }): { $what }.
event-spent = Прошло минут: { $minutes }.

## Lines

status-line = Минута { $minute } из { $budget } · { $station }
reading-line = { $instrument }, { $place }: { $quantity } { $value } { $unit }
thing-line = { $kind } { $handle }: { $depth } м за порогом, { $across } м { $side ->
    [left] влево
   *[right] вправо
}, { $y } м в высоту
thing-outside = { $kind } { $handle }: { $depth } м перед порогом, { $across } м { $side ->
    [left] влево
   *[right] вправо
}, { $y } м в высоту
thing-named = { $handle }: { $kind }
thing-paper = { $handle }
things-line = { $kind } ({ $count }): { $handles }
tally-line = товар { $item }, { $kind }: { $count }
tally-line-unlisted = нет в перечне, { $kind }: { $count }

## Mishaps

mishap-struck-by-door = удар створкой
mishap-exposed-to-gas = воздействие газа
mishap-run-over-risk = опасность наезда
mishap-alarm-ignored = тревога оставлена без внимания

## Outcomes

outcome-undecided = Решение не принято.
outcome-found = Спрятанное найдено, и решение ему соответствует.
outcome-found-with-false-alarms = Спрятанное найдено, и решение ему соответствует, но записан и результат, которого нет.
outcome-found-wrong-lead = Спрятанное найдено; дело передано не той службе.
outcome-against-a-gate = Решение верно, но на пути к нему пропущен обязательный шаг.
outcome-found-wrong-decision = Спрятанное найдено; решение ему не соответствует.
outcome-missed = Что-то было спрятано, и это не записано.
outcome-missed-but-held = Что-то было спрятано; контейнер оставлен, но его содержимое не записано.
outcome-false-alarm = Записан результат, которого нет.
outcome-corrected = Ошибки в документах найдены и исправлены; товар следует дальше.
outcome-corrected-in-part = Товар следует дальше с исправлением, но названы не все ошибки.
outcome-errors-passed = Ошибки в документах пропущены или поставлены в вину товару.
outcome-rightly-released = Всё было в порядке, и контейнер выпущен.
outcome-held-without-cause = Всё было в порядке, но контейнер задержан.
outcome-corrected-without-cause = Всё было в порядке, но потребовано исправление.
outcome-right-without-ground = Решение верно, но досмотр проведён без записанного основания.

## Points: what counted

point-yard-safe-first = Площадка сделана безопасной до того, как кто-либо коснулся контейнера.
point-yard-not-safe = Контейнера касались, пока площадка не была безопасной.
point-air-before-doors = Воздух проверен до открытия первой створки.
point-doors-without-air-test = Створка открыта до какой-либо проверки воздуха.
point-air-before-entry = Воздух внутри проверен и чист до входа.
point-entry-without-clear-air = Вход без благополучной проверки воздуха внутри.
point-air-before-unloading = Воздух внутри проверен и чист до выгрузки.
point-leaves-hooked = Обе створки закреплены до входа.
point-mishap-struck-by-door = Удар незакреплённой створкой.
point-mishap-exposed-to-gas = Люди подверглись действию газа выше предела.
point-mishap-run-over-risk = Опасность наезда.
point-mishap-alarm-ignored = Предупреждение газоанализатора оставлено без внимания.
point-nothing-dangerous-done = Не делалось ничего, что требовало защиты.
point-ground-before-intrusion = Записанное и подтверждённое основание перед каждым вмешательством.
point-unit-identified-before-cutting = Номер контейнера прочитан до срезания пломбы.
point-seal-recorded-before-cutting = Пломба осмотрена и её номер прочитан до срезания.
point-photographed-in-place = Найденное сфотографировано там, где лежало.
point-right-lead =
    Руководить должен: { $lead ->
        [officer] инспектор
        [supervisor] начальник
        [drug-unit] отдел по борьбе с наркотиками
        [excise] акцизная служба
        [police] полиция
        [gas-specialist] специалист по газам
       *[valuation] отдел таможенной стоимости
    }.
point-decision-has-ground = В решении названо основание.
point-report-agrees = Отчёт согласуется с записанным и с тем, что было на самом деле.
point-hidden-found = Спрятанный груз найден и записан.
point-hidden-missed = Спрятанный груз не записан.
point-paper-error-found = Ошибка в документе найдена: { $field }.
point-paper-error-missed = Ошибка в документе не записана: { $field }.
point-false-alarm = Запись о том, чего нет.
point-rightly-nothing-found = Ничего не записано там, где ничего не было, на основе собранных данных.
point-papers-read = Документы прочитаны.
point-plates-compared = Таблички контейнера прочитаны.
point-weighed-before-opening = Взвешено до любого вмешательства.
point-scanned-before-opening = Снимок сделан до любого вмешательства.
point-order = Шаги выполнены по порядку.
point-seal-vvtt = Пломба осмотрена, сверена, проверена рывком и вращением.
point-minutes = Потрачено минут: { $minutes } из { $budget }.
point-clean-left-closed = Чистый контейнер оставлен закрытым.
point-opened-on-ground = Чистый контейнер открыт на подтверждённом основании.
point-unloaded-on-ground = Чистый контейнер частично разгружен на подтверждённом основании.
point-opened-without-need = Чистый контейнер досмотрен без подтверждённого основания.
point-unloading-depth = Разгружено не глубже, чем нужно: { $depth } м.
point-resealed = Перед выпуском поставлена официальная пломба.

## Truth: what was there

truth-c01 = Сумки, которых никто не заявлял, сразу за дверями: { $count }.
truth-c02 = Места груза, в которых было другое: { $count }.
truth-c03 = Места груза, в которые что-то встроено: { $count }.
truth-c04 = Свёртки за обшивкой перед торцевой стенкой; вместе с ней предметов: { $count }.
truth-c05 = Свёртки над обшивкой под крышей; вместе с ней предметов: { $count }.
truth-c06 = Свёртки под вторым полом; вместе с ним предметов: { $count }.
truth-c08 = Свёртки за листом на створке дверей; вместе с ним предметов: { $count }.
truth-c09 = Свёртки в холодильной машине, за её крышками: { $count }.
truth-c12 = Брусья за дверями, которые были не только из дерева: { $count }.
truth-c13 = Свёртки в полости тягача: { $count }.
truth-kind = Места с другим товаром, чем заявлено: { $count }.
truth-origin = Места с товаром иного происхождения, чем заявлено: { $count }.
truth-tariff = Места с товаром иной субпозиции, чем заявлено: { $count }.
truth-value = Места с товаром дороже, чем в инвойсе: { $count }.
truth-quantity = Мест больше, чем заявлено: лишних { $count }.
truth-seal-wrong-number = Номер пломбы отличался от указанного в документах, и ничто этого не объясняло.
truth-seal-glued = Пломбу вскрывали и собрали снова.
truth-seal-not-locked = Пломба так и не защёлкнулась.
truth-seal-missing = Пломбы на контейнере не было.
truth-gas =
    Воздух внутри был выше предела: { $substance ->
        [ammonia] аммиак
        [benzene] бензол
        [carbon-dioxide] углекислый газ
        [carbon-monoxide] угарный газ
        [chloropicrin] хлорпикрин
        [combustible-gas] горючий газ
        [ethylene-oxide] оксид этилена
        [formaldehyde] формальдегид
        [methyl-bromide] бромистый метил
        [oxygen] кислород
        [phosphine] фосфин
        [sulfuryl-fluoride] сульфурилфторид
        [toluene] толуол
       *[other] { $substance }
    }.
truth-rule = Нарушено правило { $rule } в { $field } ({ document-named }): { $wrong } → { $right }
truth-code = В { $field } ({ document-named }) стоит код, которого нет в списке { $rule }: { $wrong } → { $right }
truth-check-digit = Контрольная цифра в { $field } ({ document-named }) неверна ({ $rule }): { $wrong } → { $right }
truth-mismatch = Сведения расходятся в { $field } ({ document-named }): { $wrong } → { $right }

## Oddities: innocent, and seen in clean boxes too

oddity-resealed = Пломбу в пути заменили на { $seal }, и в записи на воротах это указано.
oddity-air-bag = Пустоту за дверями заполняла надувная подушка.
oddity-timber = За дверями лежал брус от крепления груза.
oddity-lining = В контейнере есть внутренняя обшивка из досок; за ней ничего не было.
oddity-leaf = На створке дверей лист поверх рёбер; за ним не было ничего лишнего.
oddity-core = Одно место было тяжелее других той же позиции: металлический сердечник — его часть.
oddity-spares = В холодильной машине лежали запасные части.
oddity-frost = На испарителе рефрижератора нарос иней.
oddity-moved = Одно место груза стояло не там, где указано в плане погрузки.
oddity-slid = Груз в пути сдвинулся в промежуток, оставленный при укладке.
oddity-export = В учёте страны отправления строка { $line } значилась иначе, чем в инвойсе; товар подтвердил инвойс.
oddity-repacked = Одно место груза в пути переупаковали в новую упаковку.
oddity-wet = Часть груза намокла: места там были тяжелее заявленного, а упаковка — тёмной.
oddity-patched-floor = Пол был залатан; снизу это было видно как заплата на днище.
oddity-patched-cover = Тент был залатан: годы службы, не более.
oddity-jointed-cable = На тросе тента было сращение; у троса под таможенной пломбой его не бывает, о чём говорят перевозчику. Через него ничего не прошло.

## Unseen: what an instrument that was not used would have shown

unseen-scan-anomaly = Снимок показал бы то, чего документы не объясняют.
unseen-scan-agrees = Снимок согласовался бы с документами.
unseen-weight-differs = Весы показали бы больше, чем в документах.
unseen-weight-agrees = Весы согласовались бы с документами.
unseen-door-end-view = Взгляд через открытые двери показал бы это.
unseen-tally = Подсчёт выгружаемого показал бы это.
unseen-seal-signs = На пломбе были следы, которые выявляют осмотр, сверка, рывок и вращение.
unseen-seal-sound = Пломба показала бы только износ.
unseen-air-over = Газоанализатор предупредил бы.
unseen-air-clear = Газоанализатор не показал бы превышения пределов.

## Steps of the procedure

step-S00 = Полномочия и уведомление
step-S01 = Прочитать дело
step-S02 = Справка о рисках и основание
step-S03 = План и инструменты
step-S04 = Безопасная площадка
step-S05 = Опознать контейнер
step-S06 = Радиация
step-S07 = Взвесить
step-S08 = Снимок
step-S09 = Наружный обход
step-S10 = Пломба
step-S11 = Проверка воздуха
step-S12 = Выше предела: проветрить и проверить снова
step-S13 = Срезать пломбу и открыть
step-S14 = Взгляд через двери
step-S15 = Вход
step-S16 = Собака и смыв
step-S17 = Выгрузка
step-S18 = Досмотр пустого контейнера
step-S19 = Подозрение: ничего не трогать
step-S20 = Кто теперь руководит
step-S21 = Предварительный тест и проба
step-S22 = Решение
step-S23 = Опломбировать вновь
step-S24 = Отчёт и обратная связь

## Axes

axis-safety = Безопасность
axis-legality = Законность и доказательства
axis-detection = Обнаружение
axis-method = Метод
axis-facilitation = Содействие торговле

## Categories of findings

category-risk-indicator = признак риска
category-paper-error = ошибка в документе
category-number-mismatch = номера не совпадают
category-weight-difference = разница в весе
category-image-anomaly = аномалия на снимке
category-seal-anomaly = нарушение пломбы
category-gas = газ
category-load-disturbed = груз потревожен
category-structure = конструкция
category-quantity = количество
category-kind-of-goods = вид товара
category-narcotics = наркотики
category-tobacco = табак
category-weapons = оружие
category-other-contraband = другая контрабанда
category-all-in-order = всё в порядке

## Decisions and leads

decision-release = выпустить
decision-correct-and-release = исправить и выпустить
decision-hold = приостановить
decision-detain = задержать
decision-hand-over = передать
lead-officer = инспектор
lead-supervisor = начальник
lead-drug-unit = отдел по борьбе с наркотиками
lead-excise = акцизная служба
lead-police = полиция
lead-gas-specialist = специалист по газам
lead-valuation = отдел таможенной стоимости

## Stations, parts, papers

station-desk = Стол
station-gate = Ворота
station-scanner = Сканер
station-bay = Досмотр
part-left-door = левая створка
part-right-door = правая створка
part-left-side = левый борт
part-right-side = правый борт
part-front = передняя стенка
part-roof = крыша
part-underside = днище
part-plates = таблички
part-seal = пломба
part-vehicle = автомобиль
part-air-tanks = { spot-air-tanks }
part-bumper = { spot-bumper }
part-cab-floor = { spot-cab-floor }
part-drive-shafts = { spot-drive-shafts }
part-engine = { spot-engine }
part-exhaust = { spot-exhaust }
part-fifth-wheel = { spot-fifth-wheel }
part-fuel-tanks = { spot-fuel-tanks }
part-tyres = { spot-tyres }
part-toolbox = инструментальный ящик
part-cable = трос тента
part-bows = дуги крыши
document-risk-note = Справка о рисках
document-declaration = Данные декларации
document-tad = Транзитный сопроводительный документ
document-cmr = Накладная CMR
document-bill-of-lading = Коносамент
document-packing-list = Упаковочный лист
document-gate-record = Запись на воротах
document-invoice = Счёт-фактура
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

kind-air-bag = надувная подушка
kind-bale = кипа
kind-big-bag = биг-бэг
kind-box = ящик
kind-bundle = связка
kind-cage = клетка
kind-carton = коробка
kind-coil = рулон металла
kind-crate = решётчатый ящик
kind-document = документ
kind-drum = бочка
kind-dunnage = крепёжный лес
kind-holdall = дорожная сумка
kind-lashing = стяжной ремень
kind-frost = иней
kind-insulation = утеплитель
kind-lining = обшивка
kind-metal-core = металлический сердечник
kind-parcel = свёрток
kind-fuel = топливо
kind-tools = инструменты
kind-straps = ремни
kind-provisions = провизия
kind-water = вода
kind-ibc = еврокуб (IBC)
kind-jerrican = канистра
kind-pail = ведро
kind-pallet = поддон
kind-piece = штука
kind-roll = рулон
kind-sack = мешок
kind-timber = брус
kind-tyre = шина
kind-vehicle = автомобиль
kind-goods = товар
kind-taped-blocks = блоки, обмотанные лентой
kind-white-blocks = белые блоки
kind-bags-of-powder = мешки с порошком
kind-cartons-of-cigarettes = блоки сигарет
kind-metal-cases = металлические ящики
kind-charges-with-warning-labels = заряды с предупредительными знаками
kind-carved-tusks = резные бивни
kind-bundles-of-banknotes = пачки банкнот
kind-gas-cylinders = газовые баллоны
look-class = класс
look-grade = сорт
look-list-price = цена по прейскуранту
look-made-in = сделано в
look-materials-from = из материалов страны
look-packed-in = упаковано в
look-cover = покрытие
look-machine = холодильная установка
look-marks = маркировка
look-screws = винты люков
look-set-point = заданная температура
look-max-gross-kg = наибольшая масса брутто, кг
look-number = номер
look-plate = номерной знак
look-opening = через отверстие
look-shows = сквозь отверстие
look-size-type = размер и тип
look-state = состояние
look-tare-kg = тара, кг
seen-closed = закрыто
seen-end-of-line = остаток серии
seen-first = первый сорт
seen-second-choice = второй сорт
seen-hooked = закреплено
seen-in-place = на месте
seen-open = открыто
seen-opened = вскрыто
seen-sound = исправно
seen-jointed = со сращением
seen-sheath-worn = оболочка потёрта, без сращений
seen-whole = цельный, без сращений
seen-patched = с заплатами
seen-faded = выцвел, цел
seen-tarpaulin = тент
seen-off = не работает
seen-renewed = заменены
seen-runs = работает
seen-some-renewed = часть заменена
seen-weathered = старые
seen-fresh-paint = { sign-fresh-paint }
seen-new-rivets = { sign-new-rivets }
seen-weld-repair = { sign-weld-seam }
seen-taped-blocks = блоки, обмотанные лентой
seen-white-blocks = белые блоки
seen-bags-of-powder = мешки с порошком
seen-cartons-of-cigarettes = блоки сигарет
seen-metal-cases = металлические ящики
seen-charges-with-warning-labels = заряды с предупредительными знаками
seen-carved-tusks = резные бивни
seen-bundles-of-banknotes = пачки банкнот
seen-gas-cylinders = газовые баллоны

## Signs of a seal

sign-gives-way = поддаётся
sign-missing = пломбы нет
sign-none = ничего примечательного
sign-residue = след вещества
sign-residue-at-bush = след вещества у втулки
sign-scuffs = потёртости
sign-shows-gap = виден зазор
sign-slight-play = небольшой люфт
sign-turns-free = свободно вращается
sign-turns-unevenly = вращается неравномерно

## Instruments

instrument-weighbridge = автомобильные весы
instrument-tape = рулетка
instrument-gas-meter = газоанализатор
place-platform = платформа
place-gasket = уплотнитель дверей
place-inside = внутри
place-inner-length = длина внутри
place-inner-width = ширина внутри
place-inner-height = высота внутри
place-outer-length = длина снаружи
quantity-gross-mass = масса брутто
quantity-length = длина
quantity-length-to-cargo = длина до груза
quantity-ammonia = аммиак
quantity-benzene = бензол
quantity-carbon-dioxide = углекислый газ
quantity-carbon-monoxide = угарный газ
quantity-chloropicrin = хлорпикрин
quantity-1-2-dichloroethane = 1,2-дихлорэтан
quantity-ethylene-oxide = оксид этилена
quantity-combustible-gas = горючий газ
quantity-formaldehyde = формальдегид
quantity-methyl-bromide = бромистый метил
quantity-oxygen = кислород
quantity-phosphine = фосфин
quantity-sulfuryl-fluoride = сульфурилфторид
quantity-toluene = толуол

### the line to the bay

refusal-too-many = Прислано слишком много сразу; это не учтено.
refusal-not-present = Сейчас никто с таким именем не может принять упражнение.

### Looking and tapping

refusal-no-such-patch = У «{ $handle }» нет участка «{ $patch }».
refusal-looked-already = «{ $handle }» уже осмотрено.
refusal-too-dark = Внутри слишком темно: без фонаря «{ $handle }» не видно.
refusal-not-a-panel = Простукивают только стены, створки, крышу и днище; «{ $handle }» к ним не относится.
refusal-not-packed = Этого не взяли с собой: { $tool }.
refusal-gaze-by-poses = Увиденное мимоходом следует из того, где вы стоите и куда смотрите; об этом не просят.
refusal-poses = Не удалось понять, где вы стоите на месте досмотра: { $problems ->
    [not-finite] место задано не числом
    [not-a-turn] поворот задан неверно
    [too-far] там никто не может стоять
    [clock] время пошло назад
    [ahead] время забежало вперёд
   *[other] { $problems }
}.
point-exterior-walk = Единица осмотрена снаружи со всех сторон: участков { $seen } из { $all }.
instrument-mallet = киянка
quantity-pitch = высота звука
quantity-ring = длительность звона

## Kit, instruments, people, evidence

refusal-stopped = Упражнение остановлено; остаётся только разбор.
refusal-packed-already = Уже взято: { $tool }.
refusal-belt-full = На поясе помещается инструментов: { $holds }; сначала оставьте один на столе.
refusal-no-switch = У этого нет выключателя: { $instrument }.
refusal-on-already = Уже включено: { $instrument }.
refusal-not-on = Сначала включите и дайте измерить фон: { $instrument }.
refusal-no-such-setting = «{ $setting }» — не способ применения: { $instrument }.
refusal-not-for-this = Не применяется к «{ $handle }»: { $instrument }.
refusal-no-hole = У «{ $handle }» нет отверстия, через которое можно смотреть.
refusal-not-to-them = Этому человеку такого не говорят.
refusal-said-already = Это уже сказано.
refusal-routine-not-proven = Команда делает это за вас, когда вы сами показали умение в подписанных упражнениях.
refusal-no-hints = В этом упражнении подсказок нет.
refusal-nothing-unloaded = На площадке нечего считать.
refusal-frozen-already = Все действия уже остановлены.
refusal-marked-already = У «{ $handle }» метка уже стоит.
refusal-no-exhibit = «{ $handle }» — часть единицы, а не вещественное доказательство.
refusal-taken-already = Это уже изъято: «{ $handle }».
refusal-seal-not-cut = Пломба становится вещественным доказательством, когда снята.
refusal-handed-over-already = Место уже передано.
refusal-not-the-lead = Место передают тому, кто назван ведущим.
refusal-strapped-already = Страховочный ремень уже надет.
event-packed = На поясе: { $tool }.
event-unpacked = Оставлено на столе: { $tool }.
event-planned = Объём контроля: { $tier }.
event-switched-on = Включено: { $instrument }.
event-used = Применено: { $instrument }, { $target }. { $signs }
event-looked-up = Ответ реестра: { $register }.
event-said = { $who } — { $move }: { $answer }
event-called = По рации, { $who }: { $answer }
event-delegated = Команда выполнила: { $routine }. Снято участков: { $count }.
event-hinted = Следующий шаг: { $step }. { $action }
event-strapped = Страховочный ремень надет на внутренние запорные штанги.
event-tally-audited = Посчитано лично, позиция { $item }: { $counted }.
event-froze = Все действия остановлены; место сохраняется как есть.
event-marked = Метка { $n } стоит здесь: { $target }.
event-exhibit-taken = Вещественное доказательство { $n } — в пакете { $bag }, с биркой и записью в журнале: { $target }.
event-handed-over = Передано под подпись: { $to }. Вещественных доказательств: { $count }.
event-stopped = Упражнение остановлено здесь ({ $step }): { $what }. Почему — скажет разбор.
mishap-cargo-fell = груз выпал из двери без страховочного ремня
mishap-trailer-moved = прицеп без башмаков сдвинулся
mishap-overcome-by-gas = потеря сознания от газа
mishap-drilled-blind = сверление без снимка и замера воздуха
mishap-handled-unknown = неизвестное вещество тронуто без ведущей службы
mishap-dog-exposed = собаку завели в непроверенный воздух
mishap-evidence-lost = пломба снята до чтения номера
point-mishap-cargo-fell = Груз выпал из двери, открытой без страховочного ремня.
point-mishap-trailer-moved = Прицеп сдвинулся: башмаков не было.
point-mishap-overcome-by-gas = Вход в воздух с большим превышением предела; упражнение окончено.
point-mishap-drilled-blind = Сверление до снимка и замера воздуха.
point-mishap-handled-unknown = Неизвестное вещество тронуто до назначения ведущей службы.
point-mishap-dog-exposed = Собаку завели в непроверенный воздух.
point-mishap-evidence-lost = Пломба снята непрочитанной: доказательство утрачено.
category-trace = след вещества
category-dog-indication = реакция собаки
category-radiation-alarm = радиационная тревога
category-signs-of-people = признаки людей внутри
category-misdeclared = неверно заявлены стоимость, происхождение или код
category-explosives = взрывчатка, пиротехника
category-radiation = радиоактивный источник
category-people = люди внутри
category-cites = охраняемые виды
category-counterfeit = подозрение на контрафакт
category-waste = отходы, незаявленный опасный груз
category-cash = наличные, золото
lead-prosecutor = прокурор
lead-ordnance-disposal = сапёрная служба
lead-radiation-protection = радиационная защита
lead-fire-service = пожарная служба
lead-rescue-service = спасательная служба
lead-environment = природоохранный орган
lead-cites-authority = орган по охраняемым видам
lead-right-holder = правообладатель
lead-financial-intelligence = финансовая разведка
lead-specialist = специалист
decision-wait = ждать специалиста
decision-seize = изъять
register-seal = пломбы
register-bic = контейнеры
register-consignee = получатели
register-movement = транзитное перемещение
register-tariff = тариф и разрешения
who-driver = водитель
who-agent = агент
who-supervisor = начальник
move-state-power = назвать основание контроля
move-ask-route = спросить о маршруте
move-ask-stops = спросить об остановках
move-ask-load = спросить, кто и что грузил
move-ask-seal = спросить, кто ставил пломбу
move-ask-consent = попросить присутствовать при вскрытии
move-decline-haste = отказаться спешить
move-decline-gift = отказаться от подарка
move-ask-authority = просить разрешения на действие с повреждением
move-report-gift = доложить о предложении
tier-document = только документы
tier-scan = сканирование
tier-door-end = осмотр от дверей
tier-partial = частичная выгрузка
tier-full = полная выгрузка
routine-walk-round = обойти и сфотографировать
taken-as-exhibit = вещественное доказательство
taken-as-sample = опечатанная проба
instrument-axle-scale = осевые весы
instrument-co2-probe = зонд углекислого газа
instrument-density-meter = плотномер
instrument-dog-team = кинологическая группа
instrument-drill = дрель
instrument-fibrescope = фиброскоп
instrument-heartbeat-detector = детектор сердцебиения
instrument-laser = лазерный дальномер
instrument-loupe = лупа
instrument-magnet = магнит
instrument-mirror = зеркало
instrument-multi-gas = носимый газоанализатор
instrument-pager = персональный дозиметр
instrument-paint-gauge = толщиномер краски
instrument-platform-scale = платформенные весы
instrument-pole-camera = камера на штанге
instrument-presumptive-test = экспресс-тест
instrument-pry-bar = монтировка
instrument-radiation-portal = радиационный портал
instrument-raking-light = косой свет
instrument-riid = идентификатор нуклидов
instrument-seal-gauge = шаблон для пломб
instrument-thermal-camera = тепловизор
instrument-trace-swab = мазок на следы
instrument-under-vehicle-camera = камера осмотра днища
instrument-uv-lamp = ультрафиолетовая лампа
tool-hand = рука
tool-seal-gauge = шаблон для пломб
tool-camera = фотоаппарат
tool-tape = рулетка
tool-torch = фонарь
tool-gas-lance = газовый щуп
tool-mallet = киянка
tool-bolt-cutter = болторез
tool-loupe = лупа
tool-uv-lamp = ультрафиолетовая лампа
tool-pager = персональный дозиметр
tool-riid = идентификатор нуклидов
tool-magnet = магнит
tool-paint-gauge = толщиномер краски
tool-mirror = зеркало
tool-pole-camera = камера на штанге
tool-laser = лазерный дальномер
tool-density-meter = плотномер
tool-fibrescope = фиброскоп
tool-drill = дрель
tool-pry-bar = монтировка
tool-trace-kit = набор для следов
tool-test-kit = набор тестов
tool-thermal-camera = тепловизор
tool-co2-probe = зонд углекислого газа
tool-multi-gas = носимый газоанализатор
setting-first-pass = первый проезд
setting-second-pass = второй проезд
setting-30-s = 30 секунд
setting-120-s = 2 минуты
setting-300-s = 5 минут
setting-inner-length = внутренняя длина
setting-inner-width = внутренняя ширина
setting-inner-height = внутренняя высота
setting-outer-length = наружная длина
setting-vent = имеющееся отверстие
setting-hole = просверленное отверстие
setting-sample = проба
setting-blank = холостая проба
setting-gasket = уплотнитель двери
setting-bottom = внизу
setting-middle = посередине
setting-top = вверху
place-unit = единица
refusal-no-such-beam = Этот вид так не снимают: { $view }.
refusal-release-interim = Временная пломба — на перерыв: перед выпуском поставьте официальную.

## The procedure: steps, points, tiers, what follows from a finding

step-S00-check = Закон разрешает эту проверку; кого надо, уведомили, и известно, кто вправе присутствовать.
step-S00-failure = Перед вмешательством полномочие не записано.
step-S01-check = До выхода на площадку: все документы дела и то, что известно о его истории.
step-S01-failure = Какой-то документ остаётся непрочитанным.
step-S02-check = Записано хотя бы одно основание: что оно может значить и насколько глубокой будет проверка.
step-S02-failure = Контейнер досматривают без основания.
step-S03-check = Справка о рисках готова; выбраны люди, собака, специалист, инструменты и средства защиты, один человек ведёт записи.
step-S03-failure = На площадке не хватает инструмента, и за ним приходится возвращаться.
step-S04-check = Техника остановлена или отведена, людей видно, ограждение стоит; машина припаркована, на тормозе, двигатель выключен, колёса на упорах, отцепленный прицеп подпёрт, рефрижератор обесточен.
step-S04-failure = Автомобиль ещё может сдвинуться, когда возле него стоят люди.
step-S05-check = Номер с контрольной цифрой, код размера и типа, табличка безопасности, массы и знаки опасности согласуются с документами.
step-S05-failure = Открывают не тот контейнер.
step-S06-check = Сначала измерен фон; результат портала известен, при подходе включён личный дозиметр.
step-S06-failure = Кто-то подходит при подтверждённой тревоге.
step-S07-check = Взвешено и сопоставлено с заявленной массой и тарой, с поправкой на топливо и людей.
step-S07-failure = Разницу видят и оставляют без внимания.
step-S08-check = Зона свободна, водитель там, где велит режим сканирования; снимок читают, сверяя с декларацией.
step-S08-failure = На снимке ничего не отмечено.
step-S09-check = До дверей: перед, борта, днище, двери, крыша — зеркалом или камерой на штанге, с фонарём и магнитом; никто не лезет наверх.
step-S09-failure = На одну сторону контейнера так и не посмотрели.
step-S10-check = Если нужно, сначала смыв; затем осмотр, сверка, рывок и вращение — вместе с проушиной, заклёпками и петлями; снято на фото.
step-S10-failure = Пломбу срезают непрочитанной; то, что она могла сказать, потеряно.
step-S11-check = До открытия: щупом через уплотнение или вентиляцию, пока показание не установится; предупреждения прочитаны.
step-S11-failure = Пробу берут только у уплотнения, а воздух в глубине считают известным.
step-S12-check = Выше предела никто не входит: проветрить, лучше принудительно, и проверить снова; если держится — специалист.
step-S12-failure = Кто-то всё равно входит.
step-S13-check = Контейнер опознан, пломба прочитана, воздух проверен. Надлежащий резак, пломба в пакете с ярлыком; ремень на внутренних штангах, стоять в стороне, сначала правая створка, медленно, обе закрепить.
step-S13-failure = Груз падает на открывающего, или пломбу выбрасывают.
step-S14-check = Снаружи: сумки за дверями, запах (нарочно не нюхать), свежие распорки, вторая пломба, груз против снимка.
step-S14-failure = Кто-то сразу идёт внутрь.
step-S15-check = Воздух внутри чист; напарник, газоанализатор на себе, выход свободен, свет; вручную не более 25 кг; следить за жарой и отдыхом.
step-S15-failure = Кто-то внутри один.
step-S16-check = Когда воздух чист и пока всего не касались руками.
step-S16-failure = Смыв берут с того, чего уже касались.
step-S17-check = Бригада выгружает по плану инспектора; он сверяет подсчёт, берёт пробы, взвешивает подобное с подобным и пломбирует на каждый перерыв.
step-S17-failure = Подсчёта нет.
step-S18-check = Сначала размеры, простукивание и имеющиеся отверстия: пол, крыша, стойки, двери, передняя стенка. Не сверлить без снимка и замера горючего газа; в бак — никогда.
step-S18-failure = Ничего не измерили.
step-S19-check = Прекратить работу руками, отойти, отметить место, снять как есть.
step-S19-failure = Сначала сдвигают груз.
step-S20-check = Кто руководит, зависит от находки; его называет таблица центра.
step-S20-failure = Делают работу другого органа.
step-S21-check = Только по слову руководящего, в защите, пробы сохранны. Не пробовать на вкус; не открывать то, что может быть взрывчатым, радиоактивным или неизвестным порошком.
step-S21-failure = Что-то берут без нужной защиты.
step-S22-check = В пределах своих полномочий, с основанием и степенью уверенности.
step-S22-failure = Решение выходит за полномочия инспектора.
step-S23-check = Официальная пломба наложена; старый и новый номера записаны; перевозчик уведомлён; контейнер чист, груз уложен.
step-S23-failure = Новая пломба нигде не записана.
step-S24-check = Отчёт подписан, и аналитики рисков узнают итог — и тогда, когда ничего не нашли.
step-S24-failure = Никто не узнаёт, что ничего не нашли.
spot-bumper = Бампер
spot-bumper-normal = Изношен одинаково, крепёж старый.
spot-bumper-abnormal = Свежий крепёж, сварка или шпатлёвка; чистые места среди грязи.
spot-engine = Моторный отсек
spot-engine-normal = Детали одинаково грязные; крышки и фильтры заводские.
spot-engine-abnormal = Новый металл среди старого; крышка, которую трогали.
spot-tyres = Шины и диски
spot-tyres-normal = Звучат и сидят одинаково.
spot-tyres-abnormal = Одна звучит или сидит иначе; вентиль или диск недавно трогали.
spot-cab-floor = Пол кабины
spot-cab-floor-normal = Ровный, одной высоты, покрытие старое.
spot-cab-floor-abnormal = Уступ, новые винты, отстающее покрытие.
spot-fuel-tanks = Топливные баки
spot-fuel-tanks-normal = Хомуты изношены, швы заводские, указатель согласуется.
spot-fuel-tanks-abnormal = Новые швы или краска; указатель и звук расходятся. Баки никогда не сверлят.
spot-cab = Кабина и ящики
spot-cab-normal = Панели прилегают, размеры внутри и снаружи согласуются.
spot-cab-abnormal = Панель болтается или недавно привинчена; внутри места меньше, чем снаружи.
spot-air-tanks = Воздушные баллоны
spot-air-tanks-normal = Все одного возраста, все подключены.
spot-air-tanks-abnormal = Один лишний для системы; свежая краска или штуцеры.
spot-drive-shafts = Карданные валы
spot-drive-shafts-normal = Ровно загрязнены и смазаны, обычной толщины.
spot-drive-shafts-abnormal = Свежая смазка, следы сварки или необычная толщина.
spot-fifth-wheel = Седельно-сцепное устройство
spot-fifth-wheel-normal = Плита снизу открыта, грязь и смазка старые.
spot-fifth-wheel-abnormal = Снизу накладка, свежие болты или чистые места.
spot-outside = Снаружи и днище
spot-outside-normal = Снизу видны все поперечные балки.
spot-outside-abnormal = Балки закрыты листом; свежая краска, сварка или шпатлёвка.
spot-doors = Двери изнутри и снаружи
spot-doors-normal = Изнутри рёбра и открытые полости; запоры, заклёпки и петли целы.
spot-doors-abnormal = Лист поверх рёбер, ослабленные болты, герметик другого цвета.
spot-right-side = Правый борт
spot-right-side-normal = Звучит пусто и металлически; ремонт изнутри виден снаружи и наоборот.
spot-right-side-abnormal = Глухой звук или ремонт, видный лишь с одной стороны.
spot-left-side = Левый борт
spot-left-side-normal = { spot-right-side-normal }
spot-left-side-abnormal = { spot-right-side-abnormal }
spot-side-walls = Боковые стенки
spot-side-walls-normal = { spot-right-side-normal }
spot-side-walls-abnormal = { spot-right-side-abnormal }
spot-front = Передняя стенка
spot-front-normal = Гофрирована; угловые блоки и вентиляция видны изнутри; внутренняя длина соответствует типу.
spot-front-abnormal = Блоков или вентиляции не видно; внутри слишком коротко; глухой звук.
spot-roof = Потолок и крыша
spot-roof-normal = Высота от пола верна, балки видны.
spot-roof-abnormal = Слишком низко, балок не видно, на крыше сварка или заплаты.
spot-floor = Пол
spot-floor-normal = Ровный, одной высоты.
spot-floor-abnormal = Уступ у порога, новые винты, странный ремонт.
spot-fans = Холодильный агрегат и вентиляторы
spot-fans-normal = Люки опломбированы, винты старые, воздух идёт, журнал температур полный.
spot-fans-abnormal = Пломба люка сорвана, новые винты, странный поток воздуха, пробелы в журнале.
spot-tarpaulin = Тент, дуги и трос
spot-tarpaulin-normal = Трос цельный и проходит через каждый люверс, ткань цела или ровно зашита, все дуги в гнёздах.
spot-tarpaulin-abnormal = Сращение на тросе, пропущенный люверс, свежий шов или клей, дуга не на месте.
spot-exhaust = Выхлоп
spot-exhaust-normal = Износ и нагар по возрасту; одна труба, одна линия.
spot-exhaust-abnormal = Часть без нагара, свежая сварка, труба в никуда.
tier-document-about = Документы и таблички: ничего не трогают.
tier-scan-about = Взвешивание, снимок, обход, проверка пломбы: контейнер остаётся закрытым.
tier-door-end-about = Открыть и посмотреть, не переступая плоскость дверного проёма.
tier-partial-about = Вход, частичная выгрузка, вскрытие мест.
tier-full-about = Выгрузка до передней стенки, досмотр пустого контейнера.
row-all-in-order = Ничего, всё в порядке
row-paper-error = Добросовестная ошибка в документе
row-misdeclared = Недостоверно заявлены количество, вид, стоимость, происхождение или код
row-seal = Пломбы нет, она другая или нарушена
row-narcotics = Наркотики, прекурсоры
row-tobacco = Табак, алкоголь
row-weapons = Огнестрельное оружие, части, боеприпасы
row-explosives = Взрывчатые вещества, пиротехника
row-radiation = Радиация подтверждена
row-gas = Газ выше предела
row-people = Признаки людей
row-cites = Охраняемые виды, растения, животные, продукты
row-counterfeit = Подозрение на контрафакт
row-waste = Отходы, озоноразрушающие газы, незаявленный опасный груз
row-cash = Наличные, золото
row-other-contraband = Другая контрабанда
first-record = Записать.
first-ask-for-correction = Запросить исправление.
first-tally-sample-hold = Подсчитать, взять пробы, приостановить.
first-photograph-do-not-cut = Сфотографировать; не срезать.
first-freeze-scene = Ничего не трогать; сохранить место как есть.
first-freeze-count = Ничего не трогать, затем подсчитать.
first-freeze-hands-off = Ничего не трогать и не брать в руки.
first-withdraw-cordon = Отойти, выставить оцепление.
first-withdraw-distance = Отойти: расстояние, экран, короткое время.
first-nobody-in = Никому не входить; оставить закрытым или открытым, как есть.
first-life-first = Сначала жизнь: вызвать помощь, дать воздух, медицинскую помощь.
first-freeze-cold = Ничего не трогать; хранить на холоде или в карантине.
first-hold-sample = Приостановить, взять образец.
first-keep-apart = Держать отдельно; не курить.
first-freeze-two-count = Ничего не трогать; считают вдвоём.
may-take-security = взять обеспечение
may-report-offence = сообщить о нарушении
may-inspect = досмотреть
may-reseal = наложить новую пломбу
may-tell-departure = сообщить таможне отправления
may-record-innocent = записать и выпустить безобидное
may-ventilate = проветрить
may-refer = передать на рассмотрение
paper-control-result = результат контроля
paper-inspection-report = акт досмотра
paper-reseal-note = запись о новой пломбе
paper-amended-declaration = исправленная декларация
paper-note = запись
paper-tally-sheet = ведомость подсчёта
paper-sample-record = протокол отбора проб
paper-offence-report = протокол о нарушении
paper-unloading-remarks = замечания при выгрузке
paper-incident = инцидент при транзите
paper-seizure-record = протокол изъятия
paper-exhibits = опись вещественных доказательств
paper-custody-log = журнал передачи
paper-incident-log = журнал происшествия
paper-alarm-record = запись о тревоге
paper-gas-free-report = акт дегазации
paper-permit-check = проверка разрешений
paper-notice = уведомление
paper-dangerous-goods-report = сообщение об опасном грузе
paper-count-record = протокол подсчёта
dialogue-pressure = Давление, чтобы поторопить
dialogue-inducement = Предлагается вознаграждение
### people

answer-power-understood = «Понятно. Проводите контроль.»
answer-power-hurry = «Хорошо, но прошу побыстрее: через { $minutes } минут мне выезжать.»
answer-power-calls-office = «Я позвоню в контору и сообщу им.»
answer-route-as-papers = «{ $start } – { $end }, как указано в документах.»
answer-route-changed = «{ $end }, но другой дорогой, чем планировалось. Контора изменила маршрут и сообщила об этом.»
answer-stops-none = «Остановок, о которых стоит говорить, не было.»
answer-stops-rest = «Время отдыха, на стоянке для грузовиков.»
answer-stops-queue = «Ждали парома.»
answer-stops-check = «В пути проверяли документы. Там же сменили пломбу.»
answer-stops-unsure = «Все остановки я не помню.»
answer-load-saw-loading = «Я присутствовал при погрузке.»
answer-load-from-papers = «Знаю только то, что в документах: { $goods }.»
answer-load-came-sealed = «Когда я принял контейнер, он был закрыт и опломбирован.»
answer-seal-changed = «Её сменили в пути, при проверке. Это записано.»
answer-seal-untouched = «С моего отъезда её никто не трогал.»
answer-seal-not-looked = «Я на неё не смотрел.»
answer-consent-given = «Конечно, пожалуйста.»
answer-consent-asks-ground = «А в чём причина? … Ладно.»
answer-consent-refused = «Я бы не хотел. Если у вас есть полномочия, действуйте.»
answer-haste-accepted = «Понимаю. Подожду.»
answer-haste-complains = «Мне это дорого обойдётся. Но решать вам.»
answer-state-power = «Понятно.»
answer-ask-route = «Это указано в документах.»
answer-ask-stops = «Ничего необычного.»
answer-ask-load = «То, что в документах.»
answer-ask-seal = «О пломбе я ничего не знаю.»
answer-ask-consent = «Я не возражаю.»
answer-decline-haste = «Понимаю. Подожду.»
answer-decline-gift = «Я ничего не предлагал.»
answer-haste-offers = «Нельзя ли это ускорить? Я в долгу не останусь.» Вам что-то протягивают.
answer-gift-withdrawn = «Забудьте, что я спросил.»
answer-report-gift = «Спасибо, что сообщили. Я это запишу.»
answer-authority-given = «Основание у вас есть. Согласен: действуйте осторожно и запишите.»
answer-ground-first = «На каком основании? Сначала запишите его в блокнот.»
reply-coming = «Понятно. Выезжаем.»

## Score: what counts, and why a hard gate is one

point-left-closed = Контейнер оставлен закрытым, исходя из того, что проверено без вскрытия.
point-opened-on-doubtful-ground = Чистый контейнер вскрыт по основанию, которое не подтвердилось.
point-kept-without-cause = Задержан груз, с которым всё было в порядке.
point-damage = Вскрытое и просверленное было нужным: без нужды { $idle } из { $all }.
point-strapped-before-opening = Страховочный ремень наложен до открытия первой створки.
point-power-stated = Полномочия объявлены до любого вмешательства.
point-gift-declined-and-reported = Подарок отклонён, и о нём доложено руководителю.
point-fed-back = Выводы сообщены подразделению рисков, даже если ничего не найдено.
point-scene-frozen = Работа остановлена и обстановка сохранена до любого прикосновения.
point-numbered-in-place = Найденное получило номер.
point-handed-over = Найденное передано под подпись тому, кто ведёт дело.
point-left-alone = Взрывчатку после обнаружения не трогали: отойти, оцепить, ждать.
point-tier-planned = Глубина контроля определена до любого вмешательства.
point-tally-audited = Подсчёт бригады проверен собственным подсчётом.
point-tier-kept = Сделанное не вышло за пределы выбранного уровня контроля.
point-unit-not-identified = Пломба срезана на контейнере, номер которого никто не прочитал.
point-evidence-of-step = Доказательства по шагу { $step } сохранены, как требует этот центр.
point-gate-passed = Пропущен шаг, который здесь обязателен.
point-radiation-passed = Радиация проверена до любого вмешательства.
point-life-first = Для человека в контейнере вызвана помощь. Остальное здесь не учитывается.
point-life-noted = Признаки присутствия человека записаны, но помощь не вызвана.
point-life-missed = В контейнере был человек, и помощь не вызвана.
outcome-released-unseen = Нарушений не было, и контейнер выпущен; но почти ничего не было проверено.
outcome-life-first = В контейнере был человек, и помощь вызвана. Это правильно, что бы ни осталось несделанным.
outcome-life-noted = В контейнере был человек. Признаки записаны; помощь следовало вызвать сразу.
outcome-life-missed = В контейнере был человек, и помощь не вызвана.
why-s04 = Незаклиненное средство трогается с места, а техника ездит там, где стоят люди: площадку обезопасивают до любого прикосновения.
why-s05 = Срезать пломбу не на том контейнере — значит обыскивать без полномочий: номер читают до того, как резак коснётся пломбы.
why-s11 = В любом закрытом контейнере может быть вредный газ без запаха; у открытой двери проверять уже поздно.
why-s12 = При превышении предела внутрь не входит никто: проветрить, измерить снова, а если не проходит, вызвать специалиста. Национальный закон имеет преимущество.
why-s13 = Груз давит на двери, ветер бьёт створки: стяните штанги ремнём, встаньте в стороне, открывайте медленно, закрепите обе створки.
why-s16 = Собака не скажет, что воздух опасен: она работает, когда газа нет.
why-s18 = Что за панелью, неизвестно, пока нет снимка, а искре хватит паров: сначала снимок и замер, в бак — никогда.
why-s20 = У каждой находки есть ведущий орган: кто продолжает без него, делает чужую работу и портит её.
why-s21 = К неизвестному веществу прикасаются лишь те, кого назначит ведущий: остановиться, отойти, вызвать.
why-gate = Этот шаг здесь обязателен: то, что его ждёт, не начинают, пока он не выполнен. Национальный закон имеет преимущество.
## Разбор

moment-near = В { $clock } вы были в { $distance } см от спрятанного, и оно не было записано.
moment-in-sight = Здесь спрятанное было на виду, но не было записано.
moment-in-reading = То, что показало это действие, зависело от спрятанного. Признак был, но по нему ничего не сделали.
moment-untouched = До этого момента ни один взгляд и ни одно измерение не могли показать спрятанное.
moment-mishap = Здесь было нарушено правило безопасности (шаг { $step }): { $what ->
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
moment-found = Здесь вы записали спрятанное.
moment-showed = Здесь оно впервые показалось.
moment-lost = Здесь потеряно:
moment-undone = До этого действия что-то осталось несделанным, полностью или частично:
moment-won = Здесь всё прошло хорошо:
moment-decided = Здесь вы приняли решение.
instrument-radiograph = снимок
instrument-seal-check = проверка пломбы
instrument-door-end-view = взгляд через двери
instrument-tally = счёт мест
unused-tells = Показание отличалось бы от такого же контейнера, в котором ничего не спрятано.
unused-tells-nothing = Показание было бы как у честного контейнера.
rule-S00 = Прежде чем действовать, знайте, какое полномочие это позволяет.
rule-S01 = Прочитайте все документы, прежде чем выйти: большая часть того, что можно найти, уже лежит на столе.
rule-S02 = Ни одного вмешательства без основания, записанного в журнал до него.
rule-S03 = Сначала план; порядок шагов бережёт людей, доказательства и время.
rule-S04 = Обезопасьте площадку, прежде чем к чему-либо прикоснуться.
rule-S05 = Прочитайте номер на единице, прежде чем что-то срезать: сначала убедитесь, что контейнер тот.
rule-S06 = Сначала измерьте фон, затем подходите с включённым дозиметром.
rule-S07 = Взвесьте до вскрытия и сравните с документами и тарой.
rule-S08 = Сделайте снимок до вскрытия и читайте его вместе с декларацией.
rule-S09 = Обходите кругом, начиная и заканчивая в одной точке, каждый раз.
rule-S10 = Осмотреть, сверить, потянуть, повернуть и записать: пломба, срезанная непрочитанной, — утраченное доказательство.
rule-S11 = Проверьте воздух до открытия двери. В любом закрытом контейнере может быть газ.
rule-S12 = Если предел превышен, никто не входит: проветрить и измерить снова, в глубине.
rule-S13 = Срежьте и упакуйте пломбу, встаньте в стороне, открывайте медленно, закрепите обе створки.
rule-S14 = Остановитесь у дверей и сравните увиденное с документами и снимком, прежде чем войти.
rule-S15 = Никогда не входите в одиночку, без газоанализатора или при загороженном выходе.
rule-S16 = Сначала собака и мазок, потом руки: прикосновения разносят следы.
rule-S17 = Разгружайте не глубже, чем требует основание, и считайте всё, что выходит.
rule-S18 = Измерьте и простучите пустую единицу от потолка до пола: сравнивайте подобное с подобным.
rule-S19 = При первом подозрении замрите: отойдите, отметьте, сфотографируйте на месте, ничего не трогайте.
rule-S20 = Прежде чем продолжать, спросите, кто теперь главный: возможно, уже не вы.
rule-S21 = Проверяйте и отбирайте пробы, только если так решил ведущий.
rule-S22 = Решайте в пределах полномочий, на доказуемом основании, и скажите, насколько уверены.
rule-S23 = Закройте единицу официальной пломбой и запишите старый и новый номера.
rule-S24 = Сообщите, что прочитано, сосчитано и наложено; обоснованный отрицательный итог — тоже итог.
## Instruments of radiation, heat and air

place-background = фон
place-axle-front = передняя ось
place-axle-drive = ведущая ось
place-axle-bogie = оси прицепа
place-vent = имеющееся отверстие
place-bottom = внизу
place-middle = посередине
place-top = вверху
place-first-pass = первый проезд
place-second-pass = второй проезд
quantity-count-rate = скорость счёта
quantity-background = фон
quantity-neutrons = нейтроны
quantity-dose-rate = мощность дозы
quantity-axle-load = нагрузка на ось
quantity-backscatter = обратное рассеяние, среднее
quantity-backscatter-low = обратное рассеяние, наименьшее
quantity-backscatter-high = обратное рассеяние, наибольшее
quantity-surface-difference = теплее панели вокруг
quantity-beat-index = показатель сердцебиения
quantity-vapours = пары в пересчёте на изобутилен
sign-alarm = радиационная тревога
sign-alarm-cab = наибольшее у кабины
sign-alarm-front = наибольшее в передней трети
sign-alarm-middle = наибольшее в средней трети
sign-alarm-rear = наибольшее в задней трети
sign-neutron-alarm = нейтронная тревога: отойти и вызвать
sign-response-level = уровень реагирования: отойти и вызвать
sign-nuclide-none = ничего сверх фона
sign-nuclide-unknown = повышено, не определено
sign-nuclide-k-40 = K-40 (природный калий)
sign-nuclide-ra-226 = Ra-226 (природный, ряд урана)
sign-nuclide-th-232 = Th-232 (природный, ряд тория)
sign-nuclide-tc-99m = Tc-99m (медицинский)
sign-nuclide-i-131 = I-131 (медицинский)
sign-nuclide-f-18 = F-18 (медицинский)
sign-nuclide-cs-137 = Cs-137 (промышленный)
sign-nuclide-co-60 = Co-60 (промышленный)
sign-nuclide-ir-192 = Ir-192 (промышленный)
sign-nuclide-am-241 = Am-241 (промышленный)
sign-nuclide-am-be = Am-Be (нейтронный источник прибора)
sign-natural-only = только природные нуклиды
sign-no-return = сигнал не вернулся
sign-warm-spot = тёплое пятно
sign-even-warmth = равномерно тёплая
sign-beat-found = вероятно сердцебиение
sign-no-beat = сердцебиение не найдено
sign-too-windy = слишком ветрено, сказать нельзя
sign-co2-raised = углекислый газ повышен
sign-co2-usual = углекислый газ в обычных пределах
## Instruments of seal, structure, sight and trace

place-seal = пломба
quantity-match = соответствие образцу изготовителя
quantity-play = люфт стержня
quantity-hold = сила удержания магнита
quantity-coating = толщина покрытия
sign-alarm-explosive = сигнал: класс взрывчатых веществ
sign-alarm-narcotic = сигнал: класс наркотиков
sign-no-alarm = сигнала нет
sign-colour-explosive = окраска класса взрывчатых веществ
sign-colour-narcotic = окраска класса наркотиков
sign-colour-precursor = окраска класса прекурсоров
sign-colour-unclear = окраска неясна
sign-no-colour = окраски нет
sign-dog-alerts = собака подаёт сигнал
sign-dog-interested = собака проявляет интерес
sign-dog-unchanged = собака ищет дальше
sign-fibres = волокна на сверле
sign-grains = зёрна на сверле
sign-leaf-crumbs = крошки листа на сверле
sign-loose-powder = сыпучий порошок на сверле
sign-metal-chips = металлическая стружка на сверле
sign-mixed-crumbs = смешанные крошки на сверле
sign-paper-shreds = обрывки бумаги на сверле
sign-plastic-shavings = пластиковая стружка на сверле
sign-soft-matter = мягкая масса на сверле
sign-sticky-crumbs = липкие крошки на сверле
sign-stone-dust = каменная пыль на сверле
sign-wet-bit = сверло выходит мокрым
sign-wood-dust = древесная пыль на сверле
sign-fits-gauge = соответствует шаблону
sign-off-gauge = не соответствует шаблону
sign-joint-line = линия, похожая на стык
sign-tool-marks = следы инструмента
sign-worn-print = стёртая маркировка
sign-glows = светится под лампой
sign-fresh-paint = похоже на свежую краску
sign-new-rivets = новые заклёпки
sign-overlaid-sheet = наложенный лист
sign-smooth-area = гладкий участок
sign-weld-seam = сварной шов
sign-holds = магнит держит
sign-slips = магнит скользит
sign-no-reading = прибор ничего не показывает
sign-no-vent = готового отверстия здесь нет
sign-nothing-inside = внутри ничего не видно
sign-nothing-near = вблизи ничего не видно
