//! Citations, and people to see.

use serde::{Deserialize, Serialize};

use crate::{Localized, Names, Review};

/// A citation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// The key in `sources.bib`.
    pub id: String,
    /// Authors, title, where and when it appeared.
    pub text: String,
    /// A DOI or address, if there is one.
    pub url: Option<String>,
    /// How we saw it: `page`, `abstract`, `relay` (quoted by another page), `recall` (not opened).
    pub seen: String,
}

/// Somebody to see.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Specialist {
    /// Kebab-case English noun; never reused.
    pub id: String,
    /// What people call them.
    pub title: Localized,
    /// What else people call them, or look for when they need them.
    pub also_called: Names,
    /// Who this is and what they can do.
    pub plain: Localized,
    /// What to bring: a Markdown list.
    pub bring: Localized,
    /// When it was and will be reviewed.
    pub review: Review,
}
