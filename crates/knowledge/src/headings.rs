//! The fixed headings of the pages, in both languages.

use philtrum_model::Language;

/// A heading that a page may have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Heading {
    IfNot,
    Question,
    QuestionAboutChild,
    Answers,
    WhyWeAsk,
    WhatCounts,
    PlainWords,
    WhatToDo,
    Course,
    WhyWeThinkSo,
    Limits,
    Cases,
    WhatToBring,
    Introduction,
}

/// Every heading: English, Russian.
const HEADINGS: [(Heading, &str, &str); 14] = [
    (Heading::IfNot, "If not", "Если нет"),
    (Heading::Question, "Question", "Вопрос"),
    (Heading::QuestionAboutChild, "Question about a child", "Вопрос о ребёнке"),
    (Heading::Answers, "Answers", "Ответы"),
    (Heading::WhyWeAsk, "Why we ask", "Почему мы спрашиваем"),
    (Heading::WhatCounts, "What counts", "Что считается"),
    (Heading::PlainWords, "In plain words", "Простыми словами"),
    (Heading::WhatToDo, "What to do now", "Что делать сейчас"),
    (Heading::Course, "What usually happens", "Как это обычно бывает"),
    (Heading::WhyWeThinkSo, "Why we think so", "Почему мы так думаем"),
    (Heading::Limits, "Limits", "Ограничения"),
    (Heading::Cases, "Cases", "Примеры"),
    (Heading::WhatToBring, "What to bring", "Что взять с собой"),
    (Heading::Introduction, "Introduction", "Вступление"),
];

impl Heading {
    /// The heading with these words.
    pub(crate) fn from_words(words: &str, language: Language) -> Option<Self> {
        HEADINGS
            .iter()
            .find(|(_, en, ru)| words == if language == Language::En { *en } else { *ru })
            .map(|(heading, ..)| *heading)
    }

    /// Its words in this language.
    pub(crate) fn words(self, language: Language) -> &'static str {
        HEADINGS
            .iter()
            .find(|(heading, ..)| *heading == self)
            .map_or("", |(_, en, ru)| if language == Language::En { en } else { ru })
    }

    /// All words in this language, for "did you mean".
    pub(crate) fn all_words(language: Language) -> impl Iterator<Item = &'static str> {
        HEADINGS.iter().map(move |(_, en, ru)| if language == Language::En { *en } else { *ru })
    }
}
