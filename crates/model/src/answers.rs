//! What one person said.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Asks, Finding, FindingId, Model, PriceListId, Taking};

/// Whom the answers are about. It changes how questions are worded and nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// The person who answers.
    #[default]
    Me,
    /// A child of the person who answers.
    Child,
    /// Somebody else, for whom the person answers.
    Other,
}

impl About {
    /// Everybody it can be about, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Me, Self::Child, Self::Other];

    /// The word in forms and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Child => "child",
            Self::Other => "other",
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.id() == id)
    }
}

/// An answer to one question.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// "Not sure": an answer, but not knowledge.
    NotSure,
    /// The value at this index of a one-of finding.
    One(u8),
    /// The values of a several-of finding, as bits; 0 means none of them.
    Several(u64),
    /// A number, in thousandths.
    Number(i32),
}

/// Why an answer does not fit its question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AnswerError {
    /// The finding follows from others and is never asked.
    NotAsked,
    /// The answer is of another kind than the question.
    WrongKind,
    /// There is no such value.
    NoSuchValue,
    /// The number is not sensible.
    OutOfRange,
}

/// What one person said: at most one answer a finding. The order in which they came is not kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// Whom they are about.
    pub about: About,
    /// What they take; nothing if that was not asked.
    pub taking: Option<Taking>,
    /// Where they live, for prices and telephone numbers; nothing if it is not told, or another country.
    pub region: Option<PriceListId>,
    given: BTreeMap<FindingId, Answer>,
}

impl Answers {
    /// Nothing said yet.
    #[must_use]
    pub fn new(about: About) -> Self {
        Self { about, ..Self::default() }
    }

    /// Records an answer, in place of an earlier one.
    ///
    /// # Errors
    /// If the answer does not fit the question; then nothing is changed.
    pub fn set(
        &mut self,
        model: &Model,
        finding: FindingId,
        answer: Answer,
    ) -> Result<(), AnswerError> {
        fits(model.finding(finding), answer)?;
        self.given.insert(finding, answer);
        Ok(())
    }

    /// Takes an answer back.
    pub fn forget(&mut self, finding: FindingId) -> Option<Answer> {
        self.given.remove(&finding)
    }

    /// The answer to this question, if it was asked.
    #[must_use]
    pub fn get(&self, finding: FindingId) -> Option<Answer> {
        self.given.get(&finding).copied()
    }

    /// Every answer, in order of finding.
    pub fn iter(&self) -> impl Iterator<Item = (FindingId, Answer)> {
        self.given.iter().map(|(finding, answer)| (*finding, *answer))
    }

    /// How many questions were answered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.given.len()
    }

    /// Nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }
}

/// Whether an answer fits its question.
fn fits(finding: &Finding, answer: Answer) -> Result<(), AnswerError> {
    let count = finding.values().len();
    match (&finding.asks, answer) {
        (Asks::Derived(_) | Asks::Clash, _) => Err(AnswerError::NotAsked),
        (_, Answer::NotSure) | (Asks::YesNo, Answer::Yes | Answer::No) => Ok(()),
        (Asks::OneOf(_), Answer::One(value)) if usize::from(value) < count => Ok(()),
        (Asks::SeveralOf(_), Answer::Several(bits)) if count >= 64 || bits >> count == 0 => Ok(()),
        (Asks::OneOf(_), Answer::One(_)) | (Asks::SeveralOf(_), Answer::Several(_)) => {
            Err(AnswerError::NoSuchValue)
        }
        (Asks::Number { lowest, highest, .. }, Answer::Number(number)) => {
            if (*lowest..=*highest).contains(&number) {
                Ok(())
            } else {
                Err(AnswerError::OutOfRange)
            }
        }
        _ => Err(AnswerError::WrongKind),
    }
}
