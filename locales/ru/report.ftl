# Слова плана и страницы для врача, для веб-страниц и терминала.

## Дни

date = { $day } { $month } { $year } года
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## Где

country-ru = Россия
country-gb = Великобритания
country-us = США
country-de = Германия
country-other = Другая страна или не скажу

## Как получить помощь

numbers = { $one } или { $other }
channel-ambulance = Звоните { $number }.
channel-emergency = Отправляйтесь в приёмное отделение больницы сейчас, и пусть вас кто-нибудь отвезёт. Если добраться не на чем или становится хуже, звоните { $number }.
channel-same-day = Позвоните своему врачу или в поликлинику и скажите то, что здесь написано. Если сегодня никто не отвечает, идите в неотложку или в приёмное отделение.
channel-advice = Если нужен совет врача и ждать нельзя, звоните { $number }.
channel-soon = Запишитесь сейчас и скажите, что попасть на приём нужно в течение двух недель.
channel-routine = В ближайшие недели, как только получится записаться. Если появится что-то из списка ниже, не ждите этого дня.
channel-self-care = Записываться сейчас не нужно. Если это не проходит, меняется или тревожит вас, запишитесь.
by-today = Сегодня, { $date }.
by-date = Не позже { $date }.

## Что рассказать

tell-course = Как это бывает: { $what }
tell-noticed = Что вы заметили: { $what }
tell-known = Что уже известно: { $what }
tell-taken = Что вы принимаете: { $what }
tell-unsure = В чём вы не уверены: { $what }
tell-child = О ребёнке: вес, прививки и что заметили в школе или саду

## План

pivot = { $what } → { $then }
pivot-first = на первое место вышло бы: { $cause }
outcome = Первым станет: { $cause } (было { $before }, станет { $after }).
outcome-stays = Первым останется: { $cause } (было { $before }, станет { $after }).
weighed-too-young = обычно примерно с { $years } лет; детям младше занятия приспосабливают, а начинают с поддержки родителей
against-too-young = применяют только с { $years } лет
against-medicine = в вашем списке уже есть { $medicine }
against-medicine-child = в списке уже есть { $medicine }
against-medicine-other = в списке уже есть { $medicine }

## Страница для врача

about-me = О себе
about-child = Ребёнок
about-other = Другой человек, которому помогли ответить
about-years = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
about-female = женский пол
about-male = мужской пол
about-parent-answered = отвечал кто-то из родителей
report-title = Philtrum: одна страница для врача
report-who = О ком
report-date = Дата
report-why = Почему
report-to-do = До приёма
report-present = Есть
report-absent = Нет
report-unsure = Не знает точно
report-not-asked = Не спрашивали
report-causes = Что это может быть
report-causes-note = Вес в сотых долях бана (100 — вероятнее в десять раз); большинство весов — наши оценки.
report-cause = Причина
report-share = Среди ответивших так же
report-weight = Вес
report-cause-line = { $cause }: { $share }, вес { $weight }.
report-for = За
report-against = Против
report-medicines = Лекарства
report-medicines-none = Ничего не принимает.
report-medicines-unasked = О лекарствах не спрашивали.
report-medicines-unsure = Могут быть и другие: названий человек не знает.
report-medicines-unlisted = Нет в нашем списке, поэтому не проверено: { $names }
report-interactions = Что не сочетается
report-examinations = Обследования
report-questions = Вопросы врачу
report-watch = Раньше, если
report-knowledge = База знаний
report-sources = Источники
report-assumed = Если о чём-то не сказано, считалось, что этого нет.
report-not-signed = Составлено программой по ответам самого человека. Это не диагноз и не медицинское изделие; ни один врач не подписал страницы, на которых это основано.
report-not-ruled-out = не удалось исключить: { $what }
report-more = и ещё { $count }
ask-together = Можно ли мне и дальше принимать это вместе: { $what }?
ask-unlisted = Сочетается ли это с остальным: { $what }? Программа этого не знает.
ask-may-i = Можно ли мне принимать: { $what }?
ask-moving = Может ли это быть от лекарства: { $what }?
ask-examination = Поможет ли разобраться: { $what }?
ask-treatment = Стоит ли мне попробовать: { $what }?
ask-pregnant = Что из этого можно при беременности и не пора ли измерить давление?
ask-else = Что ещё это может быть и когда прийти снова?
