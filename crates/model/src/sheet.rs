//! What every page that is not asked, but read, has in common.

use serde::{Deserialize, Serialize};

use crate::{Basis, Heading, Localized, Review, SourceId};

/// The head and the prose of a page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sheet {
    /// Kebab-case English noun; never reused.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// What else people call it.
    pub also_called: Names,
    /// The prose, section by section.
    pub sections: Vec<(Heading, Localized)>,
    /// Where the page comes from.
    pub sources: Vec<SourceId>,
    /// How sure its weakest important statement is.
    pub basis: Basis,
    /// When it was and will be reviewed.
    pub review: Review,
}

impl Sheet {
    /// The text under a heading; nothing where the page has no such section.
    #[must_use]
    pub fn section(&self, heading: Heading) -> Option<&Localized> {
        self.sections.iter().find(|(one, _)| *one == heading).map(|(_, text)| text)
    }
}

/// Everyday names, by language.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Names {
    /// English.
    pub en: Vec<String>,
    /// Russian.
    pub ru: Vec<String>,
}

impl Names {
    /// The names in every language.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.en.iter().chain(&self.ru).map(String::as_str)
    }
}
