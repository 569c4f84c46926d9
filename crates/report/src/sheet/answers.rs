//! What the person answered, in the order that counts.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use philtrum_guide::{Because, Candidate};
use philtrum_model::{Answer, Asks, FindingId, Presence, State};

use crate::Dossier;
use crate::teller::Teller;

/// More of what is not so does not fit.
const ABSENT: usize = 10;
/// More of what was not asked does not fit.
const NOT_ASKED: usize = 6;

/// Answers as statements: what is so, or what is not; of these, first what speaks for or against the
/// named causes, then danger signs. What was answered with a number is told above.
pub(super) fn said(teller: &Teller<'_>, so: bool) -> Vec<String> {
    let Dossier { model, answers, consultation, .. } = teller.0;
    let danger_first = |id: &FindingId| !model.finding(*id).danger;
    let mut ids: Vec<_> = answers.iter().map(|(id, _)| id).collect();
    let weights = if so { BTreeMap::new() } else { weight_of_no(teller) };
    let weight = |id: &FindingId| weights.get(id).copied().unwrap_or(0);
    ids.sort_by_key(|id| (Reverse(weight(id)), danger_first(id), *id));
    let mut told = Vec::new();
    for id in ids {
        let finding = model.finding(id);
        let title = finding.title.get(teller.language());
        match (&finding.asks, answers.get(id)) {
            (Asks::YesNo, Some(Answer::Yes)) if so && !is_detailed(teller, id) => {
                told.push(title.to_owned());
            }
            (Asks::YesNo, Some(Answer::No)) if !so => told.push(title.to_owned()),
            (Asks::OneOf(_) | Asks::SeveralOf(_), Some(_)) if so && id != sex(teller) => {
                let present = finding
                    .facts()
                    .filter(|fact| consultation.findings.presence(*fact) == Presence::Present);
                let labels: Vec<_> = present
                    .filter_map(|fact| finding.values().get(usize::from(model.fact(fact).value)))
                    .map(|value| value.label.get(teller.language()))
                    .collect();
                if !labels.is_empty() {
                    told.push(format!("{title}: {}", labels.join(", ")));
                }
            }
            _ => {}
        }
    }
    if !so && told.len() > ABSENT {
        let more = told.len() - ABSENT;
        told.truncate(ABSENT);
        told.push(teller.0.messages.with("report-more", &[("count", more.into())]));
    }
    told
}

/// How much a "no" speaks for or against the named causes, where it is worth saying.
fn weight_of_no(teller: &Teller<'_>) -> BTreeMap<FindingId, i32> {
    let Dossier { model, consultation, advice, .. } = teller.0;
    let accounts = advice.named.iter().map(|id| consultation.account(model, *id));
    let mut weights: BTreeMap<FindingId, i32> = BTreeMap::new();
    for reason in accounts.flat_map(|one| one.supporting().into_iter().chain(one.opposing())) {
        if let Because::Fact(fact, Presence::Absent) = reason.because {
            let weight = weights.entry(model.fact(fact).finding).or_default();
            *weight = reason.weight.0.abs().max(*weight);
        }
    }
    weights
}

/// It is one of the broad signs of the first pages, and a detail is told, which says the same and more.
fn is_detailed(teller: &Teller<'_>, id: FindingId) -> bool {
    let Dossier { model, answers, .. } = teller.0;
    let sign = model.finding(id).first_fact;
    let mut told = answers.iter().filter(|(_, answer)| *answer == Answer::Yes);
    let is_broad = model.finding(id).needs.is_empty();
    is_broad && told.any(|(other, _)| model.finding(other).needs.contains(&sign))
}

fn sex(teller: &Teller<'_>) -> FindingId {
    teller.0.model.fact(teller.0.model.female).finding
}

pub(super) fn unsure(teller: &Teller<'_>) -> Vec<String> {
    let unsure = teller.0.answers.iter().filter(|(_, answer)| *answer == Answer::NotSure);
    unsure
        .map(|(id, _)| teller.0.model.finding(id).title.get(teller.language()).to_owned())
        .collect()
}

pub(super) fn not_asked<'c>(
    teller: &Teller<'_>,
    named: impl Iterator<Item = &'c Candidate>,
) -> Vec<String> {
    let mut facts: Vec<_> = named.flat_map(|one| teller.account(one).not_asked).collect();
    let unasked = |fact: &philtrum_model::FactId| {
        teller.0.consultation.findings.state(*fact) == State::Unasked
    };
    facts.retain(unasked);
    facts.sort_unstable();
    facts.dedup();
    facts.into_iter().take(NOT_ASKED).map(|fact| teller.fact(fact, Presence::Present)).collect()
}
