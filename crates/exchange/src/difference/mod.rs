//! For whom the advice changed between two knowledges, and what else an edit says otherwise. Words are in
//! the language that was asked for.

mod groups;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

pub use groups::{Group, Ways};

/// For whom the advice changed between two knowledges.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Difference {
    /// The earlier one.
    pub old: Release,
    /// The later one.
    pub new: Release,
    /// The whole in a few sentences.
    pub in_words: String,
    /// The files that differ.
    pub pages: Vec<EditedPage>,
    /// What is listed otherwise than before of no file that differs: the order of the pages of questions, and
    /// what follows for other pages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<Shift>,
    /// Every way in which advice changed for somebody; what is less urgent comes first, the most extreme
    /// first of all.
    pub changes: Vec<Change>,
    /// What could not be decided. That is not the same as no change.
    pub undecided: Vec<String>,
    /// How many combinations of answers there are to both, exactly, in decimal digits.
    pub answers: String,
    /// For how many of them anything changes.
    pub met: Meets,
    /// For how many of them it is less urgent than before.
    pub lowered: Meets,
}

/// One of the two.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Release {
    /// What it was called on the command line.
    pub name: String,
    /// SHA-256 of its pages, in hexadecimal.
    pub knowledge: String,
}

/// A file that differs: a page, or something else in the folder.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct EditedPage {
    /// Where it lies.
    pub path: String,
    /// Its title, where it is a page that people read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `added`, `removed`, `changed` or `renamed`.
    pub edit: &'static str,
    /// Its earlier id, where it was renamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Somebody's advice changes, and it is responsible or may be.
    pub matters: bool,
    /// What kinds of thing differ that are not compared for all answers: `words`, `weights`, `questions` …
    pub not_compared: Vec<&'static str>,
    /// What became of it, in words.
    pub in_words: String,
    /// What its lists say otherwise than before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<Shift>,
    /// The lines that differ, of the page and its translation, where their text is at hand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<Text>,
}

/// The lines of a file that differ.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Text {
    /// Where it lies.
    pub path: String,
    /// The lines, as `diff -u` writes them.
    pub unified: String,
}

/// One thing that a list says otherwise than before: a fact of the edit, whoever asks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Shift {
    /// Which list: `uses`, `ask-first`, `useful`, `needless`, `risky`, `specialists`, `prior`, `likelihoods`,
    /// `measures`, `avoid`, `asked` or `screens`.
    pub list: &'static str,
    /// What stands on it, or no longer does; none where its order differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What was so: whether it stood there, what stood beside it, or the order.
    pub before: Value,
    /// What is so now.
    pub after: Value,
    /// The same in words.
    pub in_words: String,
}

/// One way in which advice changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Change {
    /// `lowered`, `raised`, `specialist`, `treatment` or `interaction`.
    pub kind: &'static str,
    /// The page that it is about: of a specialist, a treatment, an interaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What was so: a level of urgency, or whether they were sent there, offered it or warned of it.
    pub before: Value,
    /// What is so now.
    pub after: Value,
    /// The same in words.
    pub title: String,
    /// A smallest person whom it meets: nothing that they say can be left out.
    pub example: Person,
    /// The pages responsible for the example.
    pub pages: Vec<String>,
    /// How far they are: `alone` (each is enough), `together`, or `perhaps` (that was not tried).
    pub responsible: &'static str,
    /// The same in words.
    pub because: String,
    /// It merely follows from a change of urgency by the same pages.
    pub follows: bool,
    /// How many it meets.
    pub met: Meets,
}

/// Somebody whom a change meets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Person {
    /// What they say, in words.
    pub story: String,
    /// The same for `philtrum assess`.
    pub answers: Value,
    /// What the earlier knowledge hears, where it asks something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers_before: Option<Value>,
}

/// How many combinations of answers. Each counts the same, also one that nobody gives: that says nothing
/// about how many patients are met.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Meets {
    /// So many, in decimal digits.
    pub sets: String,
    /// Just so many; otherwise at most.
    pub exact: bool,
    /// One in so many of all, rounded down, in decimal digits; none where nobody is met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_in: Option<String>,
    /// The same in words.
    pub in_words: String,
}

impl EditedPage {
    /// Whether somebody has to read it, as not all of it was compared.
    #[must_use]
    pub fn is_to_be_read(&self) -> bool {
        !self.not_compared.is_empty()
    }
}
