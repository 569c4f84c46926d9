//! The languages that every text is written in.

use serde::{Deserialize, Serialize};

/// A language of the guide. English and Russian are equals.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::En, Self::Ru];

    /// The BCP 47 tag: `en`, `ru`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }

    /// The language with this tag; a region after it (`ru-RU`) is ignored.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// A text in every language.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Localized {
    /// The English text.
    pub en: String,
    /// The Russian text.
    pub ru: String,
}

impl Localized {
    /// The text in this language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Ru => &self.ru,
        }
    }

    /// True where the page has no such section.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.en.is_empty()
    }
}
