//! P6: never a harmless first cause while a central sign is not ruled out.
//!
//! The guide holds back every cause whose page says `reassuring` until the finding `central-sign` is known
//! to be absent; that it does is compared for many people (`tests/first_cause.rs`), for the ranking is
//! arithmetic and not a circuit. What is decided here for all answers is that the gate is no empty word:
//! each sign by itself keeps it shut, and it can open.

use philtrum_model::{Asks, Model};

use crate::Meaning;
use crate::circuit::Bit;
use crate::question::Question;

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let model = meaning.model;
    let Some(gate) = model.central_sign else { return without_a_gate(model) };
    let opened = meaning.anyone.facts.get(gate).no;
    let mut questions = vec![Question::somebody("harmless causes can be named first", opened)];
    if let Asks::Derived(when) = &model.finding_of(gate).asks {
        for sign in when.mentioned() {
            let known = meaning.anyone.facts.get(sign);
            let past = meaning.circuit.and(opened, !known.no);
            questions.push(Question::nobody(model.fact_name(sign), past));
        }
    }
    questions
}

/// Without the finding nothing would hold a harmless cause back.
fn without_a_gate(model: &Model) -> Vec<Question> {
    let harmless = model.conditions.iter().filter(|condition| condition.reassuring);
    harmless.map(|one| Question::nobody(format!("{} unguarded", one.id), Bit::TRUE)).collect()
}
