//! P2: a danger sign never lowers the urgency: not where it was not asked, not instead of "no", and not
//! as "not sure". What calms on purpose is named, with the page that says why. So that no sign slips out
//! of this law, whatever stands on a danger screen, or calls an ambulance by itself, has to be one.

use std::collections::BTreeSet;

use philtrum_model::{Asks, FactId, FindingId, Model, Rule, RuleId, Urgency, When};

use crate::Meaning;
use crate::circuit::Bit;
use crate::pages::danger;
use crate::question::{Change, Question};
use crate::space::Saying;

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let model = meaning.model;
    let signs = model
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| finding.danger && matches!(finding.asks, Asks::YesNo));
    let mut questions = must_be_signs(model);
    for (at, finding) in signs {
        let id = FindingId::at(at);
        for (before, after, words) in [
            (None, Some(Saying::Yes(id)), "not asked → yes"),
            (Some(Saying::No(id)), Some(Saying::Yes(id)), "no → yes"),
            (Some(Saying::No(id)), Some(Saying::NotSure(id)), "no → not sure"),
        ] {
            let change = Change { finding: id, before, after };
            questions.push(lowers(meaning, change, format!("{}: {words}", finding.id)));
        }
    }
    questions
}

/// What stands on a danger screen, or calls an ambulance by itself, is a danger sign.
fn must_be_signs(model: &Model) -> Vec<Question> {
    let flags = model.rules.iter().filter(|rule| rule.urgency == Urgency::Ambulance);
    let alone = flags.flat_map(|rule| enough_by_itself(&rule.when));
    let alone = alone.map(|fact| model.fact(fact).finding);
    let on_screen = danger(model).flat_map(|screen| screen.findings.iter().copied());
    let signs: BTreeSet<FindingId> = on_screen.chain(alone).collect();
    let signs = signs.into_iter().map(|id| model.finding(id));
    let signs = signs.filter(|finding| matches!(finding.asks, Asks::YesNo));
    signs
        .map(|finding| {
            let is_one = if finding.danger { Bit::TRUE } else { Bit::FALSE };
            Question::somebody(format!("{} is a danger sign", finding.id), is_one)
        })
        .collect()
}

/// The facts of which one is enough for the condition.
fn enough_by_itself(when: &When) -> Vec<FactId> {
    match (when.all.as_slice(), when.any.as_slice(), &when.at_least) {
        ([only], [], None) => vec![*only],
        ([], any, None) => any.to_vec(),
        _ => Vec::new(),
    }
}

/// Somebody who is less urgent after the change than before.
pub(super) fn less_urgent(meaning: &mut Meaning<'_>, change: Change, about: String) -> Question {
    let earlier = meaning.answering(change.finding, change.before);
    let later = meaning.answering(change.finding, change.after);
    let lower = earlier.judgement.is_above(&mut meaning.circuit, &later.judgement);
    Question { change: Some(change), ..Question::nobody(about, lower) }
}

/// The same, where no reassurance that asks for the finding holds: that one calms on purpose.
fn lowers(meaning: &mut Meaning<'_>, change: Change, about: String) -> Question {
    let question = less_urgent(meaning, change, about);
    let later = meaning.answering(change.finding, change.after);
    let reassured = reassurances_of(meaning.model, change.finding);
    let reassured: Vec<_> =
        reassured.filter_map(|rule| later.judgement.fate(rule).map(|fate| !fate.so_far)).collect();
    let statement = meaning.circuit.all(reassured.into_iter().chain([question.statement]));
    Question { statement, ..question }
}

/// A sign that a reassurance asks for may calm, where the reassurance holds: slurred speech after an
/// injection at the dentist.
pub(super) fn exceptions(model: &Model) -> Vec<(String, String)> {
    let signs = model.findings.iter().enumerate().filter(|(_, finding)| finding.danger);
    signs
        .flat_map(|(at, finding)| {
            reassurances_of(model, FindingId::at(at))
                .map(|rule| (finding.id.clone(), model.rule(rule).id.clone()))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The reassurances that ask for this finding.
fn reassurances_of(model: &Model, finding: FindingId) -> impl Iterator<Item = RuleId> {
    let asks = move |rule: &Rule| {
        rule.is_reassurance()
            && rule.when.positive().any(|fact| model.fact(fact).finding == finding)
    };
    let rules = model.rules.iter().enumerate();
    rules.filter(move |(_, rule)| asks(rule)).map(|(at, _)| RuleId::at(at))
}
