//! "Is there anybody of whom this is true?", asked and answered.

use philtrum_model::{Answers, FindingId};

use crate::circuit::Bit;
use crate::cnf::Clauses;
use crate::decode::{Said, answers};
use crate::solver::{Found, solve};
use crate::space::Saying;
use crate::{Meaning, smallest};

/// Conflicts after which a question counts as undecided. The hardest question of the shipped knowledge
/// needs a few thousand.
pub const LIMIT: u64 = 2_000_000;

/// What a question should come to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expect {
    /// Nobody is such: a law.
    Nobody,
    /// Somebody is: a rule that lives, a premise that can be met.
    Somebody,
}

/// A question about all people.
#[derive(Clone, Debug)]
pub struct Question {
    /// What it is about, for somebody who reads the certificate: `thunderclap`, `facial-droop`.
    pub about: String,
    /// Who is looked for.
    pub statement: Bit,
    /// What should come of it.
    pub expect: Expect,
    /// Two answers of the same person to this are compared.
    pub change: Option<Change>,
}

/// The same person, who answers one thing otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// What is answered.
    pub finding: FindingId,
    /// One answer; none if it was not answered.
    pub before: Option<Saying>,
    /// The other.
    pub after: Option<Saying>,
}

/// What a question came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// As expected.
    Holds,
    /// Somebody of whom it is not so: the smallest, where nobody was expected.
    Fails(Option<Box<Counterexample>>),
    /// Not decided within the limit. That is no proof.
    Undecided,
}

/// Somebody for whom a property fails.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Counterexample {
    /// What the person says.
    pub answers: Answers,
    /// What the same person says otherwise, where two answers are compared.
    pub instead: Option<Answers>,
}

impl Question {
    /// Nobody should be such.
    pub(crate) fn nobody(about: impl Into<String>, statement: Bit) -> Self {
        Self { about: about.into(), statement, expect: Expect::Nobody, change: None }
    }

    /// Somebody should be such.
    pub(crate) fn somebody(about: impl Into<String>, statement: Bit) -> Self {
        Self { about: about.into(), statement, expect: Expect::Somebody, change: None }
    }

    /// The clauses that somebody has to fulfil.
    #[must_use]
    pub fn clauses(&self, meaning: &Meaning<'_>) -> Clauses {
        let person = &meaning.anyone.person;
        Clauses::of(&meaning.circuit, &meaning.space, person, self.statement)
    }

    /// Decides it.
    #[must_use]
    pub fn decide(&self, meaning: &Meaning<'_>, limit: u64) -> Outcome {
        let found = match self.statement.constant() {
            Some(false) => Found::Nobody,
            Some(true) => Found::Somebody(Vec::new()),
            None => solve(&self.clauses(meaning), limit),
        };
        match (found, self.expect) {
            (Found::Undecided, _) => Outcome::Undecided,
            (Found::Nobody, Expect::Nobody) | (Found::Somebody(_), Expect::Somebody) => {
                Outcome::Holds
            }
            (Found::Nobody, Expect::Somebody) => Outcome::Fails(None),
            (Found::Somebody(says), Expect::Nobody) => {
                let mut said = vec![false; meaning.space.sayings().len()];
                for (at, is_said) in says {
                    if let Some(slot) = said.get_mut(at) {
                        *slot = is_said;
                    }
                }
                let said = smallest::of(meaning.people(), self.statement, said, limit, &Vec::new());
                Outcome::Fails(Some(Box::new(self.counterexample(meaning, &said))))
            }
        }
    }

    fn counterexample(&self, meaning: &Meaning<'_>, said: &Said) -> Counterexample {
        let answering = |saying: Option<Saying>| {
            let mut said = said.clone();
            if let Some(change) = self.change {
                for at in meaning.space.group(change.finding) {
                    let is = saying.is_some() && meaning.space.sayings().get(at) == saying.as_ref();
                    if let Some(slot) = said.get_mut(at) {
                        *slot = is;
                    }
                }
            }
            answers(meaning.model, &meaning.space, &said)
        };
        Counterexample {
            answers: answering(self.change.and_then(|change| change.before)),
            instead: self.change.map(|change| answering(change.after)),
        }
    }
}
