//! What is wrong with what somebody sent, where, and what to do about it.

use std::fmt;

use philtrum_model::{FindingId, Model};
use serde::Serialize;

use crate::read::MEDICINES;

/// One thing that is wrong with a document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Problem {
    /// Where it is: `findings.facial-drop`, `findings.place[2]`, or `$` for the document itself.
    pub path: String,
    /// What is wrong, in one sentence, with input in backticks.
    pub message: String,
    /// What to do next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.path, self.message)?;
        self.help.iter().try_for_each(|help| write!(out, "\n  help: {help}"))
    }
}

/// Which answer a problem is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    /// The answer to a question.
    Finding(FindingId),
    /// What is taken.
    Medicines,
    /// Where the person lives.
    Region,
    /// Whom the answers are about.
    About,
    /// A question that there is not, or not any more.
    NoQuestion,
    /// All of the answers, or the document itself.
    Everything,
}

impl Problem {
    /// Which answer it is about.
    #[must_use]
    pub fn topic(&self, model: &Model) -> Topic {
        let inner = self.path.strip_prefix("findings.").unwrap_or(&self.path);
        let id = inner.split(['[', '.']).next().unwrap_or_default();
        match (id, model.finding_named(id)) {
            ("$" | "findings", _) => Topic::Everything,
            (_, Some(finding)) => Topic::Finding(finding),
            (MEDICINES, _) => Topic::Medicines,
            ("region", _) => Topic::Region,
            ("about", _) => Topic::About,
            _ => Topic::NoQuestion,
        }
    }
}

/// Collects problems. A document of a million mistakes is not answered with a million complaints.
#[derive(Default)]
pub(crate) struct Problems {
    wrong: Vec<Problem>,
    notes: Vec<Problem>,
}

/// How many problems are told at most.
const TOLD: usize = 100;

impl Problems {
    /// Adds a problem; `help` is asked for only if it will be told.
    pub(crate) fn add(
        &mut self,
        path: &str,
        message: impl Into<String>,
        help: impl FnOnce() -> Option<String>,
    ) {
        add(&mut self.wrong, path, message, help);
    }

    /// Adds what was read otherwise than it is written, and is no mistake.
    pub(crate) fn note(
        &mut self,
        path: &str,
        message: impl Into<String>,
        help: impl FnOnce() -> Option<String>,
    ) {
        add(&mut self.notes, path, message, help);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.wrong.is_empty()
    }

    /// The value, unless something is wrong or was read otherwise than it is written.
    pub(crate) fn or<T>(mut self, value: T) -> Result<T, Vec<Problem>> {
        self.wrong.append(&mut self.notes);
        if self.is_empty() { Ok(value) } else { Err(self.wrong) }
    }

    /// What is wrong, and what was read otherwise than it is written.
    pub(crate) fn apart(self) -> (Vec<Problem>, Vec<Problem>) {
        (self.wrong, self.notes)
    }
}

fn add(
    to: &mut Vec<Problem>,
    path: &str,
    message: impl Into<String>,
    help: impl FnOnce() -> Option<String>,
) {
    match to.len() {
        told if told < TOLD => {
            let (path, message) = (shortened(path), message.into());
            to.push(Problem { path, message, help: help() });
        }
        TOLD => to.push(Problem {
            path: "$".to_owned(),
            message: format!("there are more problems; these are the first {TOLD}"),
            help: None,
        }),
        _ => {}
    }
}

/// A name as it is shown: long input is cut.
pub(crate) fn shortened(name: &str) -> String {
    const SHOWN: usize = 80;
    match name.char_indices().nth(SHOWN) {
        Some((cut, _)) => format!("{}…", name.get(..cut).unwrap_or_default()),
        None => name.to_owned(),
    }
}

/// "did you mean", if something has a similar name.
#[must_use]
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const NEAR: f64 = 0.6;
    let name = shortened(name);
    let nearness = |other: &str| strsim::normalized_damerau_levenshtein(&name, other);
    known
        .into_iter()
        .map(|other| (nearness(other), other))
        .filter(|(near, _)| *near >= NEAR)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, other)| format!("did you mean `{other}`?"))
}
