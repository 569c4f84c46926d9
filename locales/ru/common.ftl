# Слова, общие для веб-страниц и терминала.

urgency-ambulance = Вызовите скорую прямо сейчас
urgency-emergency = Поезжайте в больницу прямо сейчас
urgency-same-day = Свяжитесь с врачом сегодня
urgency-soon = Покажитесь врачу в течение двух недель
urgency-routine = Запишитесь на обычный приём
urgency-self-care = С этим можно справиться дома

something-else = Что-то другое
in-ten = примерно { $n } из 10
in-hundred = примерно { $n } из 100
over-nine-in-ten = больше чем у 9 из 10
under-one-in-hundred = реже 1 из 100

answer-yes = Да
answer-no = Нет
answer-not-sure = Не знаю точно
answer-none = Ничего из этого

question-about = Речь вот о чём:
