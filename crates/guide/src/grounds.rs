//! What a question rests on: the medicines, or the results of examinations, that made it come up.

use std::cell::LazyCell;

use philtrum_model::{Answers, Asks, FactId, FindingId, Model, State};

use crate::medicines::Clash;
use crate::{Findings, findings};

/// What a question rests on, where it is about something that was said elsewhere. Empty for all others.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Grounds {
    /// Pairs of medicines that must not come together.
    pub pairs: Vec<Clash>,
    /// Results that were entered.
    pub results: Vec<FactId>,
}

/// What this question rests on: "these two" are named where it is asked.
#[must_use]
pub fn grounds(model: &Model, answers: &Answers, question: FindingId) -> Grounds {
    let known = LazyCell::new(|| findings(model, answers));
    let mut grounds = Grounds::default();
    for need in &model.finding(question).needs {
        match &model.finding_of(*need).asks {
            Asks::Clash => grounds.pairs.extend(known.medicines().forbidden(model)),
            Asks::Derived(when) => {
                let entered = |fact: &FactId| is_entered(model, &known, *fact);
                grounds.results.extend(when.positive().filter(entered));
            }
            Asks::YesNo | Asks::OneOf(_) | Asks::SeveralOf(_) | Asks::Number { .. } => {}
        }
    }
    grounds
}

/// Whether this is a result of an examination, and was entered.
fn is_entered(model: &Model, known: &Findings, fact: FactId) -> bool {
    model.finding_of(fact).result_of.is_some() && known.state(fact) == State::Present
}
