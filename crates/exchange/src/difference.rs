//! For whom the advice changed between two knowledges.

use serde::Serialize;
use serde_json::Value;

/// For whom the advice changed between two knowledges.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Difference {
    /// The earlier one.
    pub old: Release,
    /// The later one.
    pub new: Release,
    /// The pages that were edited.
    pub pages: Vec<EditedPage>,
    /// Every way in which advice changed for somebody; what is less urgent comes first.
    pub changes: Vec<Change>,
    /// What could not be decided. That is not the same as no change.
    pub undecided: Vec<String>,
    /// How many sets of answers there are to both, exactly, in decimal digits.
    pub answers: String,
    /// For how many of them anything changes.
    pub met: Meets,
    /// For how many of them it is less urgent than before.
    pub lowered: Meets,
}

/// One of the two.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Release {
    /// What it was called on the command line.
    pub name: String,
    /// SHA-256 of its pages, in hexadecimal.
    pub knowledge: String,
}

/// A page that was edited.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct EditedPage {
    /// Where it lies.
    pub path: String,
    /// `added`, `removed`, `changed` or `renamed`.
    pub edit: &'static str,
    /// Its earlier id, where it was renamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Somebody's advice changes, and it is responsible or may be.
    pub matters: bool,
}

/// One way in which advice changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Change {
    /// `lowered`, `raised`, `specialist`, `treatment` or `interaction`.
    pub kind: &'static str,
    /// The page that it is about: of a specialist, a treatment, an interaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What was so: a level of urgency, or whether they were sent there, offered it or warned of it.
    pub before: Value,
    /// What is so now.
    pub after: Value,
    /// The same in words.
    pub title: String,
    /// The smallest person whom it meets.
    pub example: Person,
    /// The pages responsible for the example.
    pub pages: Vec<String>,
    /// How far they are: `alone` (each is enough), `together`, or `perhaps` (that was not tried).
    pub responsible: &'static str,
    /// How many it meets.
    pub met: Meets,
}

/// Somebody whom a change meets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Person {
    /// What they say, in words.
    pub story: String,
    /// The same for `philtrum assess`.
    pub answers: Value,
    /// What the earlier knowledge hears, where it asks something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers_before: Option<Value>,
}

/// How many sets of answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Meets {
    /// So many, in decimal digits.
    pub sets: String,
    /// Just so many; otherwise at most.
    pub exact: bool,
    /// One in so many of all, rounded down, in decimal digits; none where nobody is met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_in: Option<String>,
}

/// What is compared for all answers, and what is not.
pub const COMPARED: &str = "Compared for all possible answers: how urgent it is, whom the rules that decide \
send to, what stands against each treatment, and what is warned of. Not compared: the order of the causes, \
examinations, home measures, and words. A page that is edited but changes nobody's advice may change those.";

impl Difference {
    /// "2 pages were edited. Advice changes in 3 ways; it is less urgent than before for …"
    #[must_use]
    pub fn in_one_sentence(&self) -> String {
        let pages = match self.pages.len() {
            0 => "No page was edited.".to_owned(),
            1 => "1 page was edited.".to_owned(),
            more => format!("{more} pages were edited."),
        };
        let open = if self.undecided.is_empty() { "" } else { " Not everything could be decided." };
        let lowered = match &self.lowered.one_in {
            None if self.undecided.is_empty() => "for nobody is it less urgent".to_owned(),
            None => "nobody was found for whom it is less urgent".to_owned(),
            Some(_) => format!("it is less urgent for {}", self.lowered.in_words()),
        };
        match self.changes.len() {
            0 if self.undecided.is_empty() => format!("{pages} Nobody's advice changes."),
            0 => format!("{pages}{open}"),
            1 => format!("{pages} Advice changes in 1 way; {lowered}.{open}"),
            ways => format!("{pages} Advice changes in {ways} ways; {lowered}.{open}"),
        }
    }
}

impl EditedPage {
    /// "red-flags/thunderclap.md: changed"
    #[must_use]
    pub fn in_words(&self) -> String {
        let before = self.before.as_ref().map(|id| format!(", before `{id}`")).unwrap_or_default();
        let matters = if self.matters { "" } else { "; nobody's advice changes by it" };
        format!("{}: {}{before}{matters}", self.path, self.edit)
    }
}

impl Change {
    /// "because of red-flags/thunderclap.md"
    #[must_use]
    pub fn because(&self) -> String {
        let pages = self.pages.join(", ");
        match (self.responsible, self.pages.len()) {
            (_, 0) => "because of pages that could not be told apart".to_owned(),
            ("alone", 1) => format!("because of {pages}"),
            ("alone", _) => format!("because of each of {pages}"),
            ("together", _) => format!("because of these together: {pages}"),
            _ => format!("perhaps because of {pages}"),
        }
    }
}

impl Meets {
    /// "1 in 118 sets of answers", "at most 1 in 4.3 × 10^17 sets of answers"
    #[must_use]
    pub fn in_words(&self) -> String {
        let Some(one_in) = &self.one_in else { return "nobody".to_owned() };
        let most = if self.exact { "" } else { "at most " };
        match one_in.as_str() {
            "1" if self.exact => "more than half of all sets of answers".to_owned(),
            "1" => "perhaps most sets of answers".to_owned(),
            _ => format!("{most}1 in {} sets of answers", rounded(one_in)),
        }
    }
}

/// A long number in powers of ten, cut after two digits; a short one as it is.
fn rounded(digits: &str) -> String {
    let mut all = digits.chars();
    match (all.next(), all.next(), digits.len()) {
        (Some(first), Some(second), 7..) => format!("{first}.{second} × 10^{}", digits.len() - 1),
        (_, _, 4..) => {
            let (thousands, rest) = digits.split_at(digits.len() - 3);
            format!("{thousands},{rest}")
        }
        _ => digits.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_cut_never_rounded_up() {
        let words = |one_in: &str, exact| {
            let one_in = Some(one_in.to_owned());
            Meets { sets: String::new(), exact, one_in }.in_words()
        };
        assert_eq!(words("118", true), "1 in 118 sets of answers");
        assert_eq!(words("45678", true), "1 in 45,678 sets of answers");
        assert_eq!(words("4399999", false), "at most 1 in 4.3 × 10^6 sets of answers");
        assert_eq!(words("1", false), "perhaps most sets of answers");
    }
}
