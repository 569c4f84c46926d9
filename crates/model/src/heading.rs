//! The fixed headings of the pages, in both languages.

use serde::{Deserialize, Serialize};

use crate::Language;

/// A heading that a page may have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each says what `HEADINGS` says in words")]
pub enum Heading {
    IfNot,
    Question,
    QuestionAboutChild,
    Answers,
    WhyWeAsk,
    WhatCounts,
    PlainWords,
    WhatToDo,
    Course,
    WhenItHelps,
    WhenItDoesNot,
    HowToPrepare,
    Risks,
    Results,
    HowToDoIt,
    WhatToExpect,
    WhenToStop,
    HowLong,
    WhatItDoesNot,
    TakeCare,
    HowScored,
    Story,
    Lesson,
    Text,
    Items,
    WhyWeThinkSo,
    Limits,
    Cases,
    WhatToBring,
    Introduction,
}

/// Every heading: English, Russian.
const HEADINGS: [(Heading, &str, &str); 30] = [
    (Heading::IfNot, "If not", "Если нет"),
    (Heading::Question, "Question", "Вопрос"),
    (Heading::QuestionAboutChild, "Question about a child", "Вопрос о ребёнке"),
    (Heading::Answers, "Answers", "Ответы"),
    (Heading::WhyWeAsk, "Why we ask", "Почему мы спрашиваем"),
    (Heading::WhatCounts, "What counts", "Что считается"),
    (Heading::PlainWords, "In plain words", "Простыми словами"),
    (Heading::WhatToDo, "What to do now", "Что делать сейчас"),
    (Heading::Course, "What usually happens", "Как это обычно бывает"),
    (Heading::WhenItHelps, "When it helps", "Когда это помогает"),
    (Heading::WhenItDoesNot, "When it does not", "Когда не помогает"),
    (Heading::HowToPrepare, "How to prepare", "Как подготовиться"),
    (Heading::Risks, "Risks", "Риски"),
    (Heading::Results, "Results", "Результаты"),
    (Heading::HowToDoIt, "How to do it", "Как это делать"),
    (Heading::WhatToExpect, "What to expect", "Чего ждать"),
    (Heading::WhenToStop, "When to stop", "Когда прекратить"),
    (Heading::HowLong, "How long it takes", "Сколько ждать"),
    (Heading::WhatItDoesNot, "What it does not do", "Чего оно не делает"),
    (Heading::TakeCare, "Take care", "Осторожно"),
    (Heading::HowScored, "How it is scored", "Как считают"),
    (Heading::Story, "The story", "История"),
    (Heading::Lesson, "What it teaches", "Чему она учит"),
    (Heading::Text, "Text", "Текст"),
    (Heading::Items, "Items", "Пункты"),
    (Heading::WhyWeThinkSo, "Why we think so", "Почему мы так думаем"),
    (Heading::Limits, "Limits", "Ограничения"),
    (Heading::Cases, "Cases", "Примеры"),
    (Heading::WhatToBring, "What to bring", "Что взять с собой"),
    (Heading::Introduction, "Introduction", "Вступление"),
];

impl Heading {
    /// The heading with these words.
    #[must_use]
    pub fn from_words(words: &str, language: Language) -> Option<Self> {
        HEADINGS
            .iter()
            .find(|(_, en, ru)| words == if language == Language::En { *en } else { *ru })
            .map(|(heading, ..)| *heading)
    }

    /// Its words in this language.
    #[must_use]
    pub fn words(self, language: Language) -> &'static str {
        HEADINGS
            .iter()
            .find(|(heading, ..)| *heading == self)
            .map_or("", |(_, en, ru)| if language == Language::En { en } else { ru })
    }

    /// All words in this language, for "did you mean".
    pub fn all_words(language: Language) -> impl Iterator<Item = &'static str> {
        HEADINGS.iter().map(move |(_, en, ru)| if language == Language::En { *en } else { *ru })
    }
}
