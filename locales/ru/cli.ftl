# Что говорит терминал, кроме слов из common.ftl. Об ошибках программ сообщается только по-английски.

## philtrum serve
cli-serve-address = Philtrum открыт по адресу { $url }
cli-serve-stop = Он работает только на этом компьютере и пока открыто это окно. Остановить: Ctrl-C.
cli-serve-no-browser = Браузер открыть не получилось. Откройте, пожалуйста, этот адрес сами.
cli-serve-open-to-all = Внимание: страницы сможет открыть каждый, кому доступен этот компьютер, и ответы пойдут по сети без шифрования. Без --host они доступны только на этом компьютере.

## philtrum ask
cli-ask-welcome = Несколько вопросов, потом совет. Ваши ответы никуда не записываются и не отправляются. Если положение неотложное, не читайте дальше: звоните 112 или 103.
cli-ask-keys = Стрелки двигают, пробел отмечает, Enter ведёт дальше. Esc: вернуться, прочитать, что значит вопрос, или закончить.
cli-ask-about = О ком пойдёт речь?
cli-ask-about-me = Обо мне
cli-ask-about-child = О ребёнке
cli-ask-about-other = О другом человеке
cli-ask-about-why = От этого зависит, как звучат вопросы.
cli-ask-tick = Что из этого подходит?
cli-ask-details = { $of }: что из этого подходит?
cli-ask-tick-help = Пробел отмечает, Enter ведёт дальше, Esc объясняет, что это значит
cli-ask-unsure-of-some = Про что-то из этого точно не знаю
cli-ask-unsure-of-which = Про что именно вы точно не знаете?
cli-ask-none-with-others = «Ничего» и «не знаю» нельзя отметить вместе с другими ответами.
cli-ask-nothing-ticked = Отметьте пробелом хотя бы один ответ. Если ничего не подходит, отметьте «Ничего из этого».
cli-ask-number-help = Если не знаете точно, введите ?
cli-ask-number = Введите, пожалуйста, число от { $from } до { $to }, а если не знаете точно, то ?
cli-ask-paused = Ничего не пропало. Как продолжим?
cli-ask-paused-help = Ответы сохраняются, пока вы не закончите.
cli-ask-go-on = Вернуться к этому вопросу
cli-ask-meaning = Прочитать, что это значит
cli-ask-back = На страницу назад
cli-ask-stop = Закончить
cli-ask-stopped = Опрос остановлен. Ничего не записано и не отправлено. Начать заново: `philtrum ask`; это займёт минут пять.

## Заключение
cli-not-enough = Для совета пока известно слишком мало.
cli-so-far = Самое меньшее, по тому, что уже известно:
cli-still-to-ask = На что ещё нужно ответить
cli-because-unsure = Исключить это не удалось, потому что в одном из ответов вы не уверены.
cli-to-do = Что делать сейчас
cli-causes = Что это может быть
cli-see = К кому обратиться
cli-watch = Обратитесь раньше, если появится
cli-contradictions = Эти ответы противоречат друг другу; мы взяли более серьёзное прочтение
cli-sources = Источники
cli-not-a-doctor = Это сведения, а не диагноз. Если вам тревожно или становится хуже, спросите врача.

## philtrum explain
cli-page-finding = признак
cli-page-derived = следует из других признаков
cli-page-red-flag = правило опасности
cli-page-reassurance = правило, при котором можно остаться дома
cli-page-condition = возможная причина
cli-page-specialist = к кому обратиться
cli-page-screen = страница вопросов
cli-page-if-not = Если нет
cli-page-question = Вопрос
cli-page-question-about-child = Вопрос о ребёнке
cli-page-answers = Ответы
cli-page-why-we-ask = Почему мы спрашиваем
cli-page-counts = Что считается
cli-page-needs = Спрашиваем, только если не известно, что этого нет
cli-page-used-by = Где используется
cli-page-codes = Коды
cli-page-plain = Простыми словами
cli-page-when = Когда выполняется
cli-when-all = Всё это вместе:
cli-when-any = Хотя бы одно из этого:
cli-when-at-least = Не меньше { $n } из этого:
cli-when-none = Ничего из этого:
cli-when-unless = Не выполняется, если есть:
cli-page-why = Почему мы так думаем
cli-page-limits = Ограничения
cli-page-course = Как это обычно бывает
cli-page-prior = Как часто встречается среди тех, кто обращается с жалобой на лицо
cli-page-adults = Взрослые
cli-page-children = Дети
cli-page-likelihoods = Как часто это бывает при такой причине
cli-page-bring = Что взять с собой
cli-page-introduction = Вступление
cli-page-asks = О чём спрашивает
cli-page-cited-by = Где упоминается
cli-page-review = Проверено { $on }, следующая проверка до { $until }
cli-seen-page = Прочитан сам источник.
cli-seen-abstract = Прочитана аннотация.
cli-seen-relay = Приведено по другой странице.
cli-seen-recall = По памяти; источник не открывали.
cli-basis-study = исследование
cli-basis-guideline = рекомендации
cli-basis-estimate = наша оценка
cli-basis-recall = по памяти
