# What stands on printed pages only: debrief, report, cards. No client loads these.
# Keys and variables are the same in every language.

pdf-law = Для обучения. Пределы и правовые шаги приведены как примеры: национальное законодательство и ваши инструкции всегда имеют преимущество.
pdf-page = Страница { $page } из { $pages }
pdf-none = нет
pdf-yes = да
pdf-no = нет
pdf-not-read = не прочитан
pdf-points = { $gained } из { $possible }
pdf-minutes-of = { $minute } из { $budget }
pdf-records = { $count ->
    [1] запись { $records }
   *[other] записи { $records }
}

## The report

pdf-report-title = Отчёт о досмотре
pdf-head-title = Досмотр
pdf-officer = Должностное лицо
pdf-case = Дело
pdf-unit = Контейнер
pdf-begun = Начат
pdf-signed = Подписан
pdf-minutes = Минуты
pdf-papers-read = Прочитанные документы
pdf-registers = запрошены реестры: { $registers }
pdf-seals-title = Пломбы
pdf-seal-read = Прочитанный номер
pdf-seal-signs = Видимые и ощутимые следы
pdf-seal-cut = Срезанная пломба
pdf-seal-interim = Временные пломбы
pdf-seal-new = Наложенная официальная пломба
pdf-findings-title = Находки
pdf-findings-none = Находок не записано.
pdf-withdrawn = отозвана
pdf-photographs-title = Снимки
pdf-photographs-none = Ничего не сфотографировано.
pdf-photograph-no = снимок { $n }
pdf-exhibits-title = Вещественные доказательства и хранение
pdf-exhibits-none = Доказательства не изымались.
pdf-exhibit-no = док. { $n }
pdf-custody = Журнал хранения:
pdf-held = { $who }: доказательства { $exhibits }
pdf-decision-title = Решение
pdf-undecided = Решение не принято.
pdf-decided = Решение
pdf-confidence = Уверенность
pdf-lead = Руководит
pdf-ground = Основание, словами должностного лица:
pdf-remarks-title = Замечания по выгрузке
pdf-remarks-about = Каждое утверждение с полем сообщения CC044C, которое его несёт. Если всё соответствует, отправляется только само замечание.
pdf-unreported = Отчёт не заполнен.
pdf-report-conform = Контейнер, документы и товары соответствуют
pdf-report-seals-ok = Пломбы на месте, целы и соответствуют заявленным
pdf-report-weighed-kg = Масса брутто по весам
pdf-report-counted-packages = Сосчитано мест
pdf-report-new-seal = Новая пломба
pdf-report-date = Дата
pdf-report-remarks = Замечания
pdf-report-feedback = Отзыв для анализа рисков
pdf-signature-title = Подпись
pdf-signed-by = Подписано: { $officer }, { $time }, запись { $record } упражнения.
pdf-stopped = Упражнение остановлено { $time }, на записи { $record }; отчёт не подписан. Должностное лицо: { $officer }.
pdf-chain = Записи упражнения образуют цепь; этот отчёт опирается на звено { $hash }.
pdf-blank-place = Место и дата
pdf-blank-officer = Должностное лицо
pdf-blank-instructor = Инструктор
pdf-column-no = №
pdf-column-finding = Находка
pdf-column-where = Где
pdf-column-note = Заметка
pdf-column-exhibit = Доказательство
pdf-column-what = Что
pdf-column-taken-as = Изъято как
pdf-column-bag = Пакет
pdf-column-minute = Минута
pdf-column-record = Запись
pdf-column-statement = Утверждение
pdf-column-value = Значение
pdf-column-field = Поле CC044C

## The debrief

pdf-debrief-title = Разбор
pdf-own-title = Ваш рассказ
pdf-did = Что вы делали:
pdf-why = Почему именно так:
pdf-prediction = Ваше предположение
pdf-nothing = ничего
pdf-practice-note = Тренировка: ещё одна попытка, которая не засчитывается.
pdf-title-outcome = Итог
pdf-outcome-right = Верное решение
pdf-outcome-partly-right = Отчасти верно
pdf-outcome-wrong = Неверное решение
pdf-outcome-unsafe = Небезопасно
pdf-would-be-right = Верно было бы
pdf-right-lead = Кто должен руководить
pdf-expert-minutes = Минуты эксперта
pdf-title-truth = Что было на самом деле
pdf-nothing-wrong = Здесь ничего не было спрятано и ничего не было неверно. Обоснованный выпуск — полный успех.
pdf-found = записано
pdf-missed = не записано
pdf-innocent = безобидно: бывает и в чистых контейнерах
pdf-drawing = Контейнер сверху и сбоку, двери слева. Записано: заливка. Не записано: штриховка. Безобидно: пунктир.
pdf-moments-title = Ключевые моменты
pdf-moments-about = Остановитесь на них: что вы тогда знали и что ещё могли сделать?
pdf-axes-title = Пять осей
pdf-axes-about = Общей суммы нет: удачная находка без метода стоит меньше, чем обоснованный отрицательный результат. Каждый балл называет записи, на которых он основан; они стоят в хронике.
pdf-hard-fail = Грубое нарушение
pdf-left-undone = не сделано
pdf-coverage-title = Что осмотрено
pdf-coverage-about = Участки контейнера, осмотренные вблизи, из всех имеющихся.
pdf-column-part = Часть
pdf-column-face = Сторона
pdf-column-pieces = Участки
pdf-column-expert = Эксперт
pdf-inside = внутри
pdf-outside = снаружи
pdf-title-unseen = Что показали бы другие приборы
pdf-about-unseen = В этом деле неиспользованные приборы сказали бы следующее.
pdf-nothing-unseen = Неиспользованное не сказало бы ничего нового.
pdf-costs = { $minutes } мин
pdf-rule-title = Одно правило с собой
pdf-rule-honest = Настоящий контейнер может дать один признак или ни одного. Остаётся метод: основание, безопасность, порядок, доказательства.
pdf-rule-own = Моё правило для следующего контейнера
pdf-practice-title = Что отработать дальше
pdf-practice = Меньше всего набрано по оси «{ $axis }». Начните с шага { $step }.
pdf-timeline-title = Хроника
pdf-column-happened = Что произошло
pdf-in-passing = Осмотрено мимоходом: { $targets }
pdf-report-signed = Подписанный отчёт
pdf-report-about = В том виде, в каком он был подписан, прежде чем что-либо было раскрыто.

## The cards

pdf-cards-title = Карточки для площадки
pdf-card-steps = Шаги
pdf-card-trained = Этому учат здесь
pdf-card-not-trained = Этому здесь не учат
pdf-card-yard = Попробуйте на площадке
pdf-card-done = Дата
pdf-card-with = С кем
pdf-card-noticed = Что я заметил(а)
