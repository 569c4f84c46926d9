# Слова вокруг страниц библиотеки. Сами страницы лежат в `knowledge/`.

## Виды страниц: одна и много

kind-article = Статья
kind-condition = Возможная причина
kind-red-flag = Правило опасности
kind-reassurance = Когда достаточно домашних мер
kind-specialist = Кто может помочь
kind-examination = Обследование
kind-treatment = Лечение: о чём спросить врача
kind-self-care = Что делать дома
kind-interaction = Что нельзя сочетать
kind-medicines = Группа лекарств
kind-trigger = Что провоцирует
kind-scale = Чем измерить
kind-story = История
kind-prices = Сколько стоит
kind-inventory = Утверждения, проверенные по одному
kind-finding = О чём мы спрашиваем
kind-screen = Страница вопросов
kind-property = Что доказано для любых ответов
kind-source = Источник
kinds-article = Статьи
kinds-condition = Возможные причины
kinds-red-flag = Правила опасности
kinds-reassurance = Когда достаточно домашних мер
kinds-specialist = Кто может помочь
kinds-examination = Обследования
kinds-treatment = Лечение: о чём спросить врача
kinds-self-care = Что делать дома
kinds-interaction = Что нельзя сочетать
kinds-medicines = Лекарства
kinds-trigger = Что провоцирует
kinds-scale = Чем измерить
kinds-story = Истории
kinds-prices = Сколько стоит
kinds-inventory = Утверждения, проверенные по одному
kinds-finding = О чём мы спрашиваем
kinds-screen = Страницы вопросов
kinds-property = Что доказано для любых ответов
kinds-source = Источники

## Насколько это надёжно

basis-study = исследование
basis-guideline = клинические рекомендации
basis-label = инструкция к препарату
basis-article = так сказано в статье
basis-estimate = наша оценка
basis-recall = по памяти, источник не открыт
seen-page = (прочитано)
seen-abstract = (прочитана аннотация)
seen-relay = (по цитате в другом источнике)
seen-recall = (по памяти, не открыто)
reviewed = Последняя проверка: { $on }, следующая — не позже { $until }.

## Что страница сообщает как данные

data-place = Где проявляется
data-adults = Как часто у взрослых с жалобой на лицо
data-children = Как часто у детей с жалобой на лицо
data-codes = Коды
data-form = Что это
data-made-of = Действующее вещество
data-sold = Как продаётся
data-usual-age = Обычно с какого возраста
data-from-age = С какого возраста
data-from-age-years = { $years ->
    [one] с { $years } года
   *[other] с { $years } лет
}
data-avoid = Не подходит, если есть
data-ask-first = Сначала спросить врача, если есть
data-still-offered = Всё же предлагают
data-still-offered-yes = да: взвешивает врач
data-severity = Насколько серьёзно
data-taking = Если принимать
data-with = Вместе с этим
data-with-person = Если у человека
data-no-brands = торговых названий в списке нет
data-radiation = Доза облучения
data-radiation-dose = около { $dose } мЗв
data-risky = О чём предупредить заранее
data-results = Какие бывают результаты
data-emergency = Номер экстренной помощи
data-advice = Если нужен совет и ждать нельзя
data-year = Год цен
data-undated = в источнике нет даты
data-free = бесплатно
data-price-from = от { $from }
data-whom = Для кого
data-goal = Зачем
data-level = Насколько это доказано
data-reassess = Когда оценить результат
data-reassess-days = через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
data-rater = Кто заполняет
data-range = Баллы
data-may-be-shown = Можно ли копировать
data-free-yes = да, свободно
data-free-no = только с разрешения владельцев
data-needs = Спрашиваем, только если возможно
data-asks = О чём спрашивает

form-medicine = лекарство
form-therapy = лечение без лекарств
form-procedure = операция или процедура
form-herb = лекарственная трава
form-supplement = пищевая добавка
form-remedy = средство
region-ru = Россия
region-eu = Европа
region-us = США
sold-prescription = по рецепту
sold-pharmacy = без рецепта
sold-supplement = как добавка
sold-not-sold = не продаётся как лекарство
sold-unknown = нам неизвестно
level-a = доказано хорошо
level-b = доказано отчасти
level-c = доказано слабо
level-d = только традиция
level-none = доказательств искали и не нашли
level-x = доказательства против
severity-moderate = осторожно
severity-major = опасно
severity-contra = нельзя вместе
whom-anyone = для всех
whom-adult = с 16 лет
whom-child = для детей
goal-safety = ради безопасности
goal-relief = чтобы стало легче
goal-prevention = чтобы не вернулось
complaint-tics = Тики
complaint-twitch = Дёргается веко или губа
complaint-hemifacial-spasm = Спазм половины лица
complaint-trigeminal-neuralgia = Простреливающая боль в лице
complaint-migraine = Мигрень
mark-experimental = показано в опытах или дневниках
mark-reported = многие так говорят
mark-mixed = данные расходятся
mark-weak = только мнения
mark-none = связи не нашли
mark-unknown = неизвестно
rater-self = сам человек
rater-clinician = врач
rater-parent = родители
verdict-supported = верно
verdict-weak = верно отчасти, доказано слабо
verdict-none = не доказано
verdict-harmful = может навредить
verdict-wrong = неверно
verdict-added = там этого не было
price-mri-brain = МРТ головы
price-ct-head = КТ головы
price-blood-test = Анализ крови
price-at-home = Проверка дома
price-eeg = ЭЭГ
price-emg = Электромиография
place-forehead = Лоб и висок
place-eyes = Глаза и веки
place-nose = Нос
place-cheek = Щека
place-upper-lip = Верхняя губа
place-lower-lip = Нижняя губа и подбородок
place-mouth = Рот и язык
place-jaw = Челюсть
place-ear = Ухо
place-neck = Шея

## Когда правило срабатывает

when-it-speaks = Когда правило срабатывает
when-it-is-so = Когда это так
when-all = Всё это верно:
when-any = Верно хотя бы одно:
when-at-least = Верно не меньше, чем столько из этого: { $count }
when-none = Ничего из этого нет:
when-unless = Молчит, если точно известно одно из этого:
the-answers = Ответы

## Что стоит рядом со страницей

beside-conditions = О чём это может быть
beside-specialists = Кто может помочь
beside-examinations = Какие обследования помогают
beside-not-useful = Что часто делают зря
beside-treatments = О каком лечении спросить врача
beside-self-care = Что делать дома
beside-interactions = С чем нельзя сочетать
beside-medicines = Лекарства
beside-prices = Сколько стоит
beside-scales = Чем измерить
beside-stories = Истории
beside-red-flags = Когда это срочно
beside-claims = Что об этом говорят
beside-mentions = Читать дальше
beside-used-by = Где это учитывается
beside-cited-by = Где упоминается

what-speaks = Что говорит за и против
what-speaks-note = У скольких людей с этой причиной есть этот признак. «Наша оценка» — прикидка, а не факт.
also-called = Как ещё называют:
how-sure = На чём это держится:
not-signed-page = Ни один врач пока не подписал эту страницу.
library-sources = Источники
library-no-hit = Ничего не нашлось.
library-no-hit-help = Попробуйте меньше слов или слова попроще: место (губа, веко), что происходит (дёргается, немеет) или название лекарства.

## Список лекарств

medicines-understood = Что в вашем списке
medicines-did-you-mean = «{ $written }»: такого названия мы не знаем. Может быть: { $names }? Тогда напишите так или спросите в аптеке.
medicines-unknown = «{ $written }»: в нашем списке этого нет, и сказать о нём нечего. Спросите в аптеке.
medicines-unread = Список слишком длинный, не прочитано: { $count }. Проверьте остальное вторым списком или спросите в аптеке.
medicines-none-found = Мы не знаем в этом списке ничего, что нельзя вместе. Это не доказывает, что он безопасен.
medicines-may-move = Лицо может дёргаться, дрожать, его может сводить и из-за лекарства: { $names }. Сами ничего не отменяйте: скажите врачу или в аптеке.
medicines-limits = Назначенное лекарство сами не отменяйте. О чём здесь не сказано, то ещё не безопасно: покажите список в аптеке. Важны и болезни, беременность, возраст; о них – на страницах лекарств.

## Свойства: о ком они говорят и что для него верно

property-all = Если верно всё это
property-any = Если верно хоть что-то из этого
property-no = Если ничего из этого нет и человек так и сказал
property-unsure = Если человек не уверен, есть ли у него
property-numbers = Если человек говорит
property-takes = Если человек принимает
property-unless = Кроме тех, у кого
property-else = А в остальном
property-otherwise-well = нет других признаков, о которых мы спрашиваем
property-at-least = Тогда срочность не ниже
property-at-most = Тогда срочность не выше
property-never = Тогда никогда не предлагается
property-warns = Тогда план предупреждает
property-sees = Тогда направляем сюда
property-present = Тогда верно
property-harmless = Эти причины безобидны; их не называют первыми, пока не исключён признак со стороны мозга
property-grave = Эти причины никогда не зовут безобидными
property-hazard = От какой опасности защищает
