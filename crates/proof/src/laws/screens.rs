//! P3: nothing is asked before the danger screens, and "none of these" on them rules out every ambulance
//! rule, but for those whose pages say why they may come late. A sign that its danger screen cannot ask
//! about, because it is a detail of something unknown, counts as hidden, not as "none of these".

use philtrum_model::{FindingId, Model, RuleId, Urgency};

use crate::circuit::Bit;
use crate::pages::danger;
use crate::question::Question;
use crate::{Meaning, pages};

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let mut questions = vec![order(meaning)];
    let model = meaning.model;
    let none_of_these = none_of_these(meaning);
    let silent = not_put(meaning);
    let none_of_these = meaning.circuit.and(none_of_these, silent);
    for (at, rule) in model.rules.iter().enumerate() {
        if rule.urgency == Urgency::Ambulance && rule.may_come_late.is_empty() {
            let Some(fate) = meaning.anyone.judgement.fate(RuleId::at(at)) else { continue };
            let hidden = meaning.circuit.and(none_of_these, !fate.known.no);
            questions.push(Question::nobody(rule.id.clone(), hidden));
        }
    }
    questions
}

/// The danger screens have nothing left to ask, and nothing on them was ticked or left in doubt.
fn none_of_these(meaning: &mut Meaning<'_>) -> Bit {
    let model = meaning.model;
    let mut none = Vec::new();
    for id in danger(model).flat_map(|screen| &screen.findings) {
        let finding = model.finding(*id);
        let known = meaning.anyone.facts.get(finding.first_fact);
        let unsure = known.unsure(&mut meaning.circuit);
        let open = pages::can_ask(&mut meaning.circuit, finding, &meaning.anyone.facts);
        none.extend([!known.yes, !unsure, !open]);
    }
    meaning.circuit.all(none)
}

/// While a danger screen has something to ask and no ambulance is called, one of them is next.
fn order(meaning: &mut Meaning<'_>) -> Question {
    let facts = meaning.anyone.facts.clone();
    let circuit = &mut meaning.circuit;
    let next = pages::danger_screens(circuit, meaning.model, &facts);
    let some = circuit.any(next);
    let open = pages::something_to_ask(circuit, meaning.model, &facts);
    let skipped = circuit.and(open, !some);
    Question::nobody("a danger screen is skipped", skipped)
}

/// No detail of what stands on the danger screens was answered: after "none of these" none is put.
fn not_put(meaning: &mut Meaning<'_>) -> Bit {
    let model = meaning.model;
    let mut details: Vec<FindingId> =
        danger(model).flat_map(|screen| screen.findings.clone()).collect();
    let signs = details.len();
    // `order` has a detail after what it needs.
    for id in &model.order {
        let finding = model.finding(*id);
        if finding.needs.iter().any(|need| details.contains(&model.fact(*need).finding)) {
            details.push(*id);
        }
    }
    let space = &meaning.space;
    let said = details.iter().skip(signs).flat_map(|id| space.group(*id));
    let said: Vec<_> = said.map(|at| meaning.anyone.person.says(at)).collect();
    !meaning.circuit.any(said)
}

/// Rules that say on their page why they may come late.
pub(super) fn exceptions(model: &Model) -> Vec<(String, String)> {
    let late = model.rules.iter().filter(|rule| !rule.may_come_late.is_empty());
    late.map(|rule| (rule.id.clone(), rule.may_come_late.clone())).collect()
}
