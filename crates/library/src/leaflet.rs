//! A page as it is read: every word of it in one language, nothing of how it looks.

use philtrum_locale::Messages;
use philtrum_model::{Model, SourceId, Urgency};

use crate::data::Datum;
use crate::entry::Entry;
use crate::writer::Writer;

/// A page as it is read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Leaflet {
    /// What kind of page it is, in words.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The level of a rule.
    pub urgency: Option<Urgency>,
    /// What else people call it, in this language.
    pub names: Vec<String>,
    /// What the page says as data.
    pub data: Vec<Datum>,
    /// The prose, as Markdown, in the order of reading.
    pub passages: Vec<Passage>,
    /// What speaks for and against a cause.
    pub weights: Vec<Weighing>,
    /// What somebody else said, with our verdicts.
    pub claims: Vec<Claim>,
    /// Pages that belong beside it.
    pub shelves: Vec<Shelf>,
    /// How sure it is, in words; empty where every number says that for itself.
    pub basis: String,
    /// When it was and will be reviewed, in words; empty for questions.
    pub reviewed: String,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

/// A piece of prose under a heading. An introduction has none.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passage {
    /// The heading.
    pub heading: String,
    /// Markdown.
    pub text: String,
}

/// How often a finding is there when this is the cause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Weighing {
    /// The finding.
    pub id: String,
    /// What is found.
    pub text: String,
    /// In ten-thousandths.
    pub p: u16,
    /// How sure that is, in words.
    pub basis: String,
    /// Where it comes from.
    pub source: Option<SourceId>,
}

/// What somebody else said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    /// Its number there.
    pub id: String,
    /// What was said, and what we say.
    pub text: String,
    /// Our verdict, as its word.
    pub verdict: &'static str,
    /// Our verdict, in words.
    pub verdict_words: String,
    /// Id and title of the pages that answer it.
    pub pages: Vec<(String, String)>,
    /// Where the verdict comes from.
    pub source: Option<SourceId>,
    /// How sure it is, in words.
    pub basis: String,
}

/// Pages that belong beside a page in one way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shelf {
    /// In which way.
    pub heading: String,
    /// The pages.
    pub pages: Vec<Leaf>,
}

/// A page on a shelf.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leaf {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What to say about it here; may be empty.
    pub note: String,
}

impl Leaflet {
    /// Writes a page in the language of these messages.
    #[must_use]
    pub fn of(model: &Model, entry: &Entry<'_>, messages: &Messages) -> Self {
        Writer { model, messages }.leaflet(entry)
    }

    /// A citation as a page: what it is, and who cites it.
    #[must_use]
    pub fn of_source(model: &Model, id: SourceId, messages: &Messages) -> Self {
        Writer { model, messages }.source(id)
    }
}
