//! What guidelines ask for.

use std::collections::BTreeSet;

use philtrum_model::{
    ConditionId, FactId, FindingId, Model, Premise, Property, RuleId, SpecialistId, Urgency,
};

use crate::Meaning;
use crate::circuit::Bit;
use crate::question::Question;
use crate::space::{Person, Saying};

/// Two questions: somebody is meant by it, and of nobody who is meant it is untrue.
pub(crate) fn questions(meaning: &mut Meaning<'_>, property: &Property) -> Vec<Question> {
    let given = premise(meaning, &property.given);
    let claim = claim(meaning, property);
    let untrue = meaning.circuit.and(given, !claim);
    vec![
        Question::somebody("somebody is meant", given),
        Question::nobody("nobody is left out", untrue),
    ]
}

fn premise(meaning: &mut Meaning<'_>, given: &Premise) -> Bit {
    let model = meaning.model;
    let known = |fact: &FactId| meaning.anyone.facts.get(*fact);
    let mut parts: Vec<Bit> = given.all.iter().map(|fact| known(fact).yes).collect();
    parts.extend(given.no.iter().map(|fact| known(fact).no));
    parts.extend(given.unless.iter().map(|fact| !known(fact).yes));
    if given.otherwise_well {
        let well = otherwise_well(model, given);
        parts.extend(well.iter().map(|fact| known(fact).no));
        let results = model.findings.iter().filter(|one| one.result_of.is_some());
        parts.extend(results.flat_map(|one| one.facts()).map(|fact| known(&fact).no));
        let listed = meaning.space.medicines().skip(1);
        parts.extend(listed.map(|at| !meaning.anyone.person.says(at)));
    }
    let person = &meaning.anyone.person;
    parts.extend(given.numbers.iter().map(|(id, number)| says(meaning, person, *id, *number)));
    let any: Vec<_> = given.any.iter().map(|fact| known(fact).yes).collect();
    let unsure: Vec<_> = given.unsure.iter().map(known).collect();
    let circuit = &mut meaning.circuit;
    if !any.is_empty() {
        parts.push(circuit.any(any));
    }
    for known in unsure {
        parts.push(known.unsure(circuit));
    }
    for substance in &given.takes {
        parts.push(meaning.anyone.listed().takes(circuit, model, *substance));
    }
    circuit.all(parts)
}

/// The person answered with this number, or with one that nothing tells from it.
fn says(meaning: &Meaning<'_>, person: &Person, id: FindingId, number: i32) -> Bit {
    let below = meaning.space.cells(id).iter().filter(|edge| **edge <= number).count();
    let cell = below.checked_sub(1).and_then(|cell| u8::try_from(cell).ok());
    let at = cell.and_then(|cell| {
        meaning.space.sayings().iter().position(|one| *one == Saying::Cell(id, cell))
    });
    at.map_or(Bit::FALSE, |at| person.says(at))
}

/// What is absent in somebody who is well but for what is named: every yes-no question that a danger rule
/// speaks of.
fn otherwise_well(model: &Model, given: &Premise) -> Vec<FactId> {
    let named = given.all.iter().chain(&given.any).chain(&given.no).chain(&given.unsure);
    let mut kept: BTreeSet<FindingId> = BTreeSet::new();
    let mut waiting: Vec<FindingId> =
        named.chain(&given.unless).map(|fact| model.fact(*fact).finding).collect();
    while let Some(id) = waiting.pop() {
        if kept.insert(id) {
            let finding = model.finding(id);
            waiting.extend(finding.needs.iter().map(|need| model.fact(*need).finding));
            if let philtrum_model::Asks::Derived(when) = &finding.asks {
                waiting.extend(when.positive().map(|fact| model.fact(fact).finding));
            }
        }
    }
    let flags = model.rules.iter().filter(|rule| !rule.is_reassurance());
    let spoken = flags.flat_map(|rule| rule.when.positive()).map(|fact| model.fact(fact).finding);
    let signs = model.screens.iter().filter(|screen| screen.signs);
    let signs = signs.flat_map(|screen| screen.findings.iter().copied());
    let mut waiting: Vec<FindingId> = spoken.chain(signs).collect();
    let mut absent: BTreeSet<FindingId> = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        match &model.finding(id).asks {
            philtrum_model::Asks::Derived(when) => {
                waiting.extend(when.positive().map(|fact| model.fact(fact).finding));
            }
            philtrum_model::Asks::YesNo if !kept.contains(&id) => {
                absent.insert(id);
            }
            // Questions of every person, such as where it is and since when, are left open.
            _ => {}
        }
    }
    // How far a numbness spread that is not there.
    let detail = |id: &FindingId| {
        let needs = &model.finding(*id).needs;
        needs.iter().any(|need| absent.contains(&model.fact(*need).finding))
    };
    let details: Vec<_> = model.order.iter().copied().filter(detail).collect();
    absent.extend(details.into_iter().filter(|id| !kept.contains(id)));
    absent.into_iter().flat_map(|id| model.finding(id).facts()).collect()
}

fn claim(meaning: &mut Meaning<'_>, property: &Property) -> Bit {
    let claim = &property.claim;
    let mut parts = Vec::new();
    if let Some(level) = claim.at_least {
        parts.push(meaning.anyone.judgement.at_least(level));
    }
    if let Some(level) = claim.at_most {
        let above = Urgency::ALL.into_iter().find(|other| *other > level);
        parts.extend(above.map(|above| !meaning.anyone.judgement.at_least(above)));
    }
    for treatment in &claim.never {
        let against = meaning.against(*treatment);
        parts.push(against);
    }
    for interaction in &claim.warns {
        let warns = meaning.warns(*interaction);
        parts.push(warns);
    }
    for specialist in &claim.sees {
        let sees = sees(meaning, *specialist);
        parts.push(sees);
    }
    parts.extend(claim.present.iter().map(|fact| meaning.anyone.facts.get(*fact).yes));
    let is = |so| if so { Bit::TRUE } else { Bit::FALSE };
    let calls = |id: &ConditionId| meaning.model.condition(*id).reassuring;
    parts.extend(claim.harmless.iter().map(|id| is(calls(id))));
    parts.extend(claim.grave.iter().map(|id| is(!calls(id))));
    meaning.circuit.all(parts)
}

/// A red flag that fired decides, and names this one.
fn sees(meaning: &mut Meaning<'_>, specialist: SpecialistId) -> Bit {
    let mut deciding = Vec::new();
    let judgement = meaning.anyone.judgement.clone();
    for (at, rule) in meaning.model.rules.iter().enumerate() {
        if rule.see == specialist
            && let Some(fate) = judgement.fate(RuleId::at(at))
        {
            let is = judgement.is(&mut meaning.circuit, rule.urgency);
            deciding.push(meaning.circuit.and(fate.known.yes, is));
        }
    }
    meaning.circuit.any(deciding)
}
