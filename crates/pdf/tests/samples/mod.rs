//! Reports as the guide makes them, in both languages.

use philtrum_pdf::{Block, Document, Paper};

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn facts(facts: &[(&str, &str)]) -> Block {
    Block::Facts(
        facts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect(),
    )
}

fn heading(text: &str) -> Block {
    Block::Heading(text.to_owned())
}

fn list(items: &[&str]) -> Block {
    Block::List(texts(items))
}

fn table(head: &[&str], rows: &[&[&str]]) -> Block {
    Block::Table { head: texts(head), rows: rows.iter().map(|row| texts(row)).collect() }
}

/// A report of one page in English.
pub(crate) fn english() -> Document {
    Document {
        language: "en".to_owned(),
        title: "Facial twitching: a summary for your doctor".to_owned(),
        date: Some((2026, 11, 25)),
        paper: Paper::A4,
        blocks: vec![
            Block::Title("Facial twitching: a summary for your doctor".to_owned()),
            Block::Paragraph(
                "Written on **25 November 2026** from what was answered; for a woman of **52**. It is not a diagnosis."
                    .to_owned(),
            ),
            Block::Boxed(vec![
                heading("See a neurologist within two weeks"),
                Block::Paragraph(
                    "The twitching is on one side, began around the eye and has spread to the cheek. Nothing in the answers points to an emergency today."
                        .to_owned(),
                ),
                Block::Paragraph(
                    "**Call an ambulance at once** if half of the face droops, an arm or a leg is weak, or speech is slurred."
                        .to_owned(),
                ),
            ]),
            Block::Columns(
                vec![
                    heading("What was found"),
                    facts(&[
                        ("Where", "left side: lower eyelid, cheek, corner of the mouth"),
                        ("Since", "5 months, getting more frequent"),
                        ("How long", "seconds to a minute, many times a day"),
                        ("Asleep", "continues during sleep"),
                        ("Worse with", "stress, tiredness, reading aloud"),
                    ]),
                ],
                vec![
                    heading("What was not found"),
                    list(&[
                        "weakness of the face, of an arm or of a leg",
                        "loss of awareness during the twitching",
                        "an urge that can be held back for a while",
                    ]),
                    heading("Not asked or not known"),
                    list(&["hearing on the left", "MRI of the head: never done", "thyroid values"]),
                ],
            ),
            heading("What could explain it"),
            table(
                &["Cause", "Share", "For it", "Against it"],
                &[
                    &["Hemifacial spasm", "71 %", "one side, spreads downwards, goes on in sleep", "—"],
                    &["Eyelid myokymia", "12 %", "began in the lower eyelid", "has spread to the cheek"],
                    &["Synkinesis after facial palsy", "8 %", "one side", "no palsy remembered"],
                    &["Focal motor seizure", "≈ 3 %", "short, sudden", "many months, never spreads to the hand"],
                    &["Tardive dyskinesia", "< 1 %", "metoclopramide taken", "only one side; 3 days"],
                ],
            ),
            Block::Columns(
                vec![
                    heading("Medicines"),
                    facts(&[
                        ("Metoclopramide", "3 days in June; can make the face move"),
                        ("Citalopram", "20 mg a day since 2021"),
                        ("Magnesium", "300 mg a day"),
                    ]),
                    Block::Paragraph(
                        "**Do not combine** citalopram and metoclopramide without asking: serotonin syndrome and abnormal movements have been reported."
                            .to_owned(),
                    ),
                ],
                vec![
                    heading("Questions for the doctor"),
                    list(&[
                        "Could this be hemifacial spasm, and is an MRI with thin slices (CISS/FIESTA) needed?",
                        "Would botulinum toxin be an option, and who injects it here?",
                        "Should citalopram → another medicine, as it may add to the twitching?",
                        "May I drive?",
                    ]),
                ],
            ),
            heading("Sources"),
            Block::Small(texts(&[
                "[1] Lu AY, Yeung JT, Gerrard JL, et al. Hemifacial spasm and neurovascular compression. ScientificWorldJournal 2014. https://doi.org/10.1155/2014/349319",
                "[2] Jankovic J. Cranial dystonia and hemifacial spasm. https://www.example.org/a/very/long/path/which-goes-on/and-on/until/it-does-not-fit/on-a-line?with=a&query=string&that=is&also=long#and-a-fragment",
                "[3] National Health Service. Twitching eyes and muscles. Reviewed 2025.",
            ])),
        ],
        footer: "Philtrum 0.1.0 · knowledge of 20 November 2026 · made on this computer; nothing was sent anywhere. This page does not replace a doctor: it helps you to tell one what happens."
            .to_owned(),
    }
}

/// The same report in Russian.
pub(crate) fn russian() -> Document {
    Document {
        language: "ru".to_owned(),
        title: "Подёргивания лица: сводка для врача".to_owned(),
        date: Some((2026, 11, 25)),
        paper: Paper::A4,
        blocks: vec![
            Block::Title("Подёргивания лица: сводка для врача".to_owned()),
            Block::Paragraph(
                "Составлено **25 ноября 2026 г.** по ответам; женщина, **52 года**. Это не диагноз.".to_owned(),
            ),
            Block::Boxed(vec![
                heading("К неврологу в течение двух недель"),
                Block::Paragraph(
                    "Подёргивания с одной стороны, начались у глаза и распространились на щёку. В ответах нет признаков неотложного состояния сегодня."
                        .to_owned(),
                ),
                Block::Paragraph(
                    "**Немедленно вызовите скорую (103 или 112)**, если перекосило половину лица, ослабла рука или нога, нарушилась речь."
                        .to_owned(),
                ),
            ]),
            Block::Columns(
                vec![
                    heading("Что выявлено"),
                    facts(&[
                        ("Где", "слева: нижнее веко, щека, угол рта"),
                        ("Как давно", "5 месяцев, становится чаще"),
                        ("Длительность", "от секунд до минуты, много раз в день"),
                        ("Во сне", "продолжается"),
                        ("Усиливается", "при волнении, усталости, чтении вслух"),
                    ]),
                ],
                vec![
                    heading("Чего нет"),
                    list(&[
                        "слабости лица, руки или ноги",
                        "нарушения сознания во время подёргиваний",
                        "позыва, который можно на время сдержать",
                    ]),
                    heading("Не спрошено или неизвестно"),
                    list(&["слух слева", "МРТ головы: не делали", "гормоны щитовидной железы"]),
                ],
            ),
            heading("Возможные причины"),
            table(
                &["Причина", "Доля", "За", "Против"],
                &[
                    &["Гемифациальный спазм", "71 %", "одна сторона, распространяется вниз, есть во сне", "—"],
                    &["Миокимия века", "12 %", "началось с нижнего века", "перешло на щёку"],
                    &["Синкинезия после паралича лицевого нерва", "8 %", "одна сторона", "паралича не помнит"],
                    &["Фокальный моторный приступ", "≈ 3 %", "короткие, внезапные", "месяцы, рука не вовлекается"],
                    &["Поздняя дискинезия", "< 1 %", "принимала метоклопрамид", "одна сторона; 3 дня"],
                ],
            ),
            Block::Columns(
                vec![
                    heading("Лекарства"),
                    facts(&[
                        ("Метоклопрамид", "3 дня в июне; может вызывать движения лица"),
                        ("Циталопрам", "20 мг в день с 2021 г."),
                        ("Магний", "300 мг в день"),
                    ]),
                    Block::Paragraph(
                        "**Не сочетайте** циталопрам и метоклопрамид без врача: описаны серотониновый синдром и непроизвольные движения."
                            .to_owned(),
                    ),
                ],
                vec![
                    heading("Вопросы врачу"),
                    list(&[
                        "Может ли это быть гемифациальный спазм и нужна ли МРТ с тонкими срезами (CISS/FIESTA)?",
                        "Поможет ли ботулинический токсин и кто его вводит?",
                        "Стоит ли сменить циталопрам → другое лекарство?",
                        "Можно ли водить машину?",
                    ]),
                ],
            ),
            heading("Источники"),
            Block::Small(texts(&[
                "[1] Lu AY, Yeung JT, Gerrard JL, et al. Hemifacial spasm and neurovascular compression. ScientificWorldJournal 2014. https://doi.org/10.1155/2014/349319",
                "[2] Клинические рекомендации «Гемифациальный спазм» (МЗ РФ, 2024). https://cr.minzdrav.gov.ru/очень/длинный/адрес/который-не-помещается/на-одной-строке/и-должен-быть/разорван?id=1234567890",
            ])),
        ],
        footer: "Philtrum 0.1.0 · знания от 20 ноября 2026 г. · составлено на этом компьютере, ничего никуда не отправлено. Страница не заменяет врача: она помогает рассказать ему, что происходит."
            .to_owned(),
    }
}

/// A report that no page can hold: the same blocks many times over.
pub(crate) fn long() -> Document {
    let report = english();
    let mut blocks = report.blocks.clone();
    for nth in 0..4 {
        blocks.extend(report.blocks.iter().skip(1).cloned());
        blocks.push(list(&[&format!("marker {nth}")]));
    }
    let rows: Vec<Vec<String>> =
        (0..120).map(|nth| texts(&[&format!("row {nth}"), "7 %", "for", "against"])).collect();
    blocks.push(Block::Table { head: texts(&["Cause", "Share", "For", "Against"]), rows });
    blocks.push(Block::Boxed(vec![Block::Paragraph("framed words ".repeat(1500))]));
    Document { blocks, ..report }
}
