//! The same answers, given to another knowledge.

use philtrum_model::{Answer, Answers, Asks, Finding, Model, Taking};

/// What these answers are to another knowledge, by names. What it does not ask, it does not hear.
#[must_use]
pub fn translate(from: &Model, answers: &Answers, to: &Model) -> Answers {
    let mut heard = Answers::new(answers.about);
    heard.taking = answers.taking.as_ref().map(|taking| medicines(from, taking, to));
    heard.region = answers.region.and_then(|id| to.price_list_of(&from.price_list(id).region));
    add(from, answers, to, &mut heard);
    heard
}

/// The same person, asked by a third knowledge that has pages of both.
pub(super) fn between(old: (&Model, &Answers), new: (&Model, &Answers), to: &Model) -> Answers {
    let mut heard = translate(old.0, old.1, to);
    let later = translate(new.0, new.1, to);
    add(to, &later, to, &mut heard);
    heard.taking = match (heard.taking, later.taking) {
        (Some(mut one), Some(other)) => {
            one.taken.extend(other.taken);
            Some(one)
        }
        (one, other) => one.or(other),
    };
    heard
}

fn add(from: &Model, answers: &Answers, to: &Model, heard: &mut Answers) {
    for (id, answer) in answers.iter() {
        let finding = from.finding(id);
        let Some(there) = to.finding_named(&finding.id) else { continue };
        if let Some(answer) = value(finding, answer, to.finding(there)) {
            // What does not fit is another question; it is not heard.
            let _ = heard.set(to, there, answer);
        }
    }
}

/// The same answer among other values.
fn value(from: &Finding, answer: Answer, to: &Finding) -> Option<Answer> {
    let there = |at: usize| {
        let id = &from.values().get(at)?.id;
        to.values().iter().position(|value| value.id == *id)
    };
    match answer {
        Answer::One(at) => there(at.into()).map(|at| Answer::One(at as u8)),
        Answer::Several(bits) if matches!(to.asks, Asks::SeveralOf(_)) => {
            let chosen = (0..from.values().len()).filter(|at| bits >> at & 1 == 1);
            Some(Answer::Several(chosen.filter_map(there).fold(0, |bits, at| bits | 1 << at)))
        }
        other => Some(other),
    }
}

fn medicines(from: &Model, taking: &Taking, to: &Model) -> Taking {
    let there = |one: &philtrum_model::Substance| to.substance_named(from.substance_id(*one));
    Taking {
        taken: taking.taken.iter().filter_map(there).collect(),
        considered: taking.considered.iter().filter_map(there).collect(),
        ..taking.clone()
    }
}
