# Что меняет правка страниц: `philtrum diff` и его страница для врача-рецензента.

## В нескольких предложениях
diff-files =
    { $count ->
        [0] Ни один файл не отличается.
        [one] Отличается { $count } страница или файл.
        [few] Отличаются { $count } страницы или файла.
       *[many] Отличаются { $count } страниц или файлов.
    }
diff-none = В том, что сравнивается, изменений нет: срочность, к кому направляют решающие правила, что говорит против каждого лечения и о чём предупреждают.
diff-ways =
    { $count ->
        [one] Совет меняется { $count } способом
       *[other] Совет меняется { $count } способами
    }
diff-lowered-none = { $ways }; менее срочным он не становится ни в одном.
diff-lowered-some =
    { $count ->
        [one] { $ways }; в { $count } из них он становится менее срочным.
       *[other] { $ways }; в { $count } из них он становится менее срочным.
    }
diff-undecided-some = Решить удалось не всё.
diff-read =
    { $count ->
        [one] Сравнивается не всё это: прочесть нужно { $count }.
       *[other] Сравнивается не всё это: прочесть нужно { $count }.
    }
diff-compared = Для всех возможных ответов сравнивается: насколько это срочно, к кому направляют решающие правила, что говорит против каждого лечения и о чём предупреждают. Списками, страница за страницей: от чего лечение, когда обследование полезно или рискованно, к кому направляет причина, как часты причины и их признаки, что и при чём делают дома, какие вопросы задаёт страница и в каком порядке идут эти страницы.
diff-not-compared = Для всех возможных ответов не сравнивается: какие причины стоят первыми, какие лечение и обследования для них предлагаются, к кому направляют причины, какие вопросы и в каком порядке задаются, помощь дома, цены, слова. Что правка меняет в этом, нужно читать.
diff-counts = Доли считаются от всех сочетаний ответов, а не от людей. Каждое сочетание весит одинаково, даже то, какого никто не даст. Поэтому о числе пациентов они не говорят ничего.

## Как меняется совет
diff-change-lowered = Менее срочно: { $from } → { $to }
diff-change-raised = Более срочно: { $from } → { $to }
diff-change-sent = Направляют ещё и сюда: { $name }
diff-change-not-sent = Больше не направляют: { $name }
diff-change-offered = { $name }: больше ничто не говорит против
diff-change-against = { $name }: теперь что-то говорит против
diff-change-warned = { $name }: теперь предупреждают
diff-change-not-warned = { $name }: больше не предупреждают
diff-because = Из-за { $pages }
diff-because-each = Из-за каждой из этих страниц в отдельности: { $pages }
diff-because-together = Из-за этих страниц вместе: { $pages }
diff-because-perhaps = Возможно, из-за { $pages }
diff-because-unknown = Из-за страниц, которые не удалось различить
diff-example = например: { $story }
diff-follows = Вместе со срочностью меняются решающие правила, и направляют они к другим:
diff-follows-sent = кого-то ещё и сюда: { $names }
diff-follows-not-sent = кого-то больше не сюда: { $names }
diff-more =
    { $count ->
        [one] и ещё { $count } способ; его покажет `--all`
        [few] и ещё { $count } способа; их покажет `--all`
       *[many] и ещё { $count } способов; их покажет `--all`
    }
diff-more-folded =
    { $count ->
        [one] Ещё { $count } способ
        [few] Ещё { $count } способа
       *[many] Ещё { $count } способов
    }
diff-met = от всех сочетаний ответов, не от людей: { $share }
diff-met-none = ни одного
diff-met-one-in = 1 из { $number }
diff-met-at-most = не больше чем 1 из { $number }
diff-met-half = больше половины
diff-met-perhaps = возможно, большинство

## Кто-то
diff-story-nothing = человек, который ещё ничего не сказал
diff-story-child = речь о ребёнке
diff-story-unsure = не знает точно: { $what }
diff-story-takes = принимает: { $what }
diff-story-takes-nothing = ничего не принимает
diff-story-before = { $story } (раньше справочник слышал: { $before })

## Файлы, которые отличаются
diff-pages = Файлы, которые отличаются
diff-page-added = новая
diff-page-removed = удалена
diff-page-changed = изменена
diff-page-renamed = переименована, раньше `{ $before }`
diff-page-no-change = в том, что сравнивается, она ничего не меняет
diff-page-not-compared = не сравнивается, нужно прочесть: { $what }
diff-page-layout = изменено лишь то, что не компилируется (случаи, пометки, оформление); нужно прочесть
diff-page-other = не страница, справочник с этим не работает
diff-aspect-questions = вопросы
diff-aspect-weights = насколько вероятны причины и какие стоят первыми
diff-aspect-uses = от чего это и как предлагается
diff-aspect-examined = когда обследование полезно или рискованно
diff-aspect-specialists = к кому направляет
diff-aspect-measures = помощь дома
diff-aspect-prices = цены
diff-aspect-proved = утверждения для доказательства (их решает «philtrum prove»)
diff-aspect-words = слова
diff-aspect-sources = источники или даты проверки
diff-aspect-other = другие данные
diff-others =
    { $count ->
        [one] ещё { $count } файл; его покажет `--all`
        [few] ещё { $count } файла; их покажет `--all`
       *[many] ещё { $count } файлов; их покажет `--all`
    }
diff-lines =
    { $count ->
        [one] … ещё { $count } строка; её покажет `--all`
        [few] … ещё { $count } строки; их покажет `--all`
       *[many] … ещё { $count } строк; их покажет `--all`
    }
diff-undecided = Не решено в пределах отведённого, так что, возможно, изменилось

## Что в списках стоит иначе
diff-uses-gone = больше не от этого: { $name }
diff-uses-come = теперь и от этого: { $name }
diff-uses-otherwise = { $name }: уровень был { $before }, стал { $after }
diff-ask-first-gone = больше не обсуждают заранее: { $name }
diff-ask-first-come = обсуждают заранее: { $name }
diff-useful-gone = больше не полезно при: { $name }
diff-useful-come = теперь полезно при: { $name }
diff-needless-gone = больше не названо лишним при: { $name }
diff-needless-come = теперь названо лишним при: { $name }
diff-risky-gone = больше не риск, если: { $name }
diff-risky-come = теперь риск, если: { $name }
diff-specialists-gone = больше не направляет: { $name }
diff-specialists-come = теперь направляет и сюда: { $name }
diff-specialists-order = направляет в другом порядке: { $before } → { $after }
diff-prior-adult = насколько часто у взрослых: было { $before }, стало { $after }
diff-prior-child = насколько часто у детей: было { $before }, стало { $after }
diff-likelihoods-gone = больше не взвешивается: { $name }
diff-likelihoods-come = теперь взвешивается: { $name }
diff-likelihoods-otherwise = как часто бывает «{ $name }»: было { $before }, стало { $after }
diff-measures-gone = больше не при: { $name }
diff-measures-come = теперь и при: { $name }
diff-avoid-gone = больше не избегают, если: { $name }
diff-avoid-come = теперь избегают, если: { $name }
diff-asked-gone = больше не спрашивает: { $name }
diff-asked-come = теперь спрашивает: { $name }
diff-asked-order = спрашивает в другом порядке: { $before } → { $after }
diff-screens-gone = Эту страницу вопросов больше не показывают: { $name }
diff-screens-come = Эту страницу вопросов теперь показывают: { $name }
diff-screens-order = Страницы вопросов идут в другом порядке: { $before } → { $after }

## Страница для рецензента
diff-review-title = Рецензия на правку – Philtrum
diff-review-heading = Что меняет правка
diff-review-between = От { $old } к { $new }.
diff-review-answers = То же как ответы для команды «philtrum assess»
diff-review-example = Например: { $story }
diff-review-following = Примеры
diff-review-text = Строки до и после
diff-review-counts = Что сравнивается и что значат доли
diff-review-sign = Рецензия
diff-review-read = Все изменения выше и все отличающиеся строки мною прочитаны.
diff-review-agree = Согласен / согласна с публикацией.
diff-review-disagree = Не согласен / не согласна; причины указаны в замечаниях.
diff-review-remarks = Замечания
diff-review-name = Имя
diff-review-profession = Профессия
diff-review-date = Дата
diff-review-signature = Подпись
diff-review-knowledge = Знания до: { $old }. Знания после: { $new }.
