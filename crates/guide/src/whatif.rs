//! What if: the guide run again with one thing changed.

use std::cmp::{Ordering, Reverse};

use philtrum_model::{
    Answer, Answers, Asks, ConditionId, ExaminationId, FactId, FindingId, Model, Presence, State,
    Urgency,
};

use crate::causes::{self, Differential};
use crate::{Candidate, Consultation, Findings, Step, assess};

/// What a result of an examination would change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The result.
    pub result: FactId,
    /// How urgent it would be.
    pub urgency: Urgency,
    /// What would be the likeliest cause.
    pub first: ConditionId,
    /// How likely that would be, in thousandths.
    pub share: u16,
    /// How likely it was before.
    pub before: u16,
}

/// What each result of this examination would change. Nothing where no result can be entered.
#[must_use]
pub fn outcomes(
    model: &Model,
    answers: &Answers,
    differential: &Differential,
    examination: ExaminationId,
) -> Vec<Outcome> {
    let Some(result) = model.examination(examination).result else { return Vec::new() };
    let facts = model.finding(result).facts().zip(0..);
    facts
        .filter_map(|(fact, value)| {
            let after = with(model, answers, result, Answer::One(value))?;
            let first = after.differential.candidates.first()?;
            Some(Outcome {
                result: fact,
                urgency: after.urgency,
                first: first.condition,
                share: first.post_test,
                before: share_of(differential, first.condition),
            })
        })
        .collect()
}

/// An answer that would change the advice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pivot {
    /// What it is about.
    pub fact: FactId,
    /// What would have to be so.
    pub presence: Presence,
    /// How urgent it would be then.
    pub urgency: Urgency,
    /// What would be the likeliest cause then.
    pub first: ConditionId,
}

/// More answers are not named.
const NAMED: usize = 3;
/// More ways to the same end are not named.
const SAME_END: usize = 2;

/// How much an answer would change: the least is the most, and the longer way comes first.
type Change = (Turn, Reverse<u8>, Reverse<u16>);

/// Which way the advice would turn.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Graver,
    Calmer,
    OtherCause,
}

/// The answers that would most change the advice. Each finding is named once.
///
/// None where an ambulance is needed: nothing is worth waiting for then.
#[must_use]
pub fn pivots(model: &Model, answers: &Answers, consultation: &Consultation) -> Vec<Pivot> {
    let Step::Advise(advice) = &consultation.step else { return Vec::new() };
    if advice.urgency == Urgency::Ambulance {
        return Vec::new();
    }
    let mut found = Vec::new();
    for finding in open_to_change(model, answers, consultation, &advice.named) {
        let alternatives = alternatives(model, &consultation.findings, finding);
        let changes = alternatives.into_iter().filter_map(|(fact, answer, worth)| {
            let after = with(model, answers, finding, answer)?;
            let change = change(consultation, advice.urgency, &after)?;
            if !worth.contains(&change.0) {
                return None;
            }
            let first = after.differential.candidates.first()?.condition;
            let presence = if answer == Answer::No { Presence::Absent } else { Presence::Present };
            Some((change, Pivot { fact, presence, urgency: after.urgency, first }))
        });
        found.extend(changes.min_by_key(|(change, pivot)| (*change, pivot.fact)));
    }
    found.sort_by_key(|(change, pivot)| (*change, pivot.fact));
    let mut told: Vec<Pivot> = Vec::new();
    for (_, pivot) in found {
        let same = |one: &&Pivot| (one.urgency, one.first) == (pivot.urgency, pivot.first);
        if told.len() < NAMED && told.iter().filter(same).count() < SAME_END {
            told.push(pivot);
        }
    }
    told
}

/// What has changed; nothing if it is the same advice.
fn change(before: &Consultation, now: Urgency, after: &After) -> Option<Change> {
    let first = before.differential.candidates.first()?;
    let other = after.differential.candidates.first()?;
    let turn = match after.urgency.cmp(&now) {
        Ordering::Greater => Turn::Graver,
        Ordering::Less => Turn::Calmer,
        Ordering::Equal if other.condition != first.condition => Turn::OtherCause,
        Ordering::Equal => return None,
    };
    let distance = (now as u8).abs_diff(after.urgency as u8);
    Some((turn, Reverse(distance), Reverse(other.post_test)))
}

/// What could have been answered instead, and which turns of the advice are worth telling then. A yes that
/// makes it urgent is named; another choice that would make it calmer is not, for one might take it. A
/// sign that was denied is named in the safety net, should it appear.
fn alternatives(
    model: &Model,
    findings: &Findings,
    id: FindingId,
) -> Vec<(FactId, Answer, &'static [Turn])> {
    let finding = model.finding(id);
    let first = finding.first_fact;
    match (&finding.asks, findings.state(first)) {
        (Asks::YesNo, State::Present) => {
            vec![(first, Answer::No, &[Turn::Graver, Turn::Calmer, Turn::OtherCause])]
        }
        (Asks::YesNo, State::Absent) => vec![(first, Answer::Yes, &[Turn::OtherCause])],
        (Asks::YesNo, State::Unsure | State::Unasked) => {
            vec![(first, Answer::Yes, &[Turn::Graver, Turn::OtherCause])]
        }
        (Asks::OneOf(_), _) => {
            let others = finding.facts().zip(0..);
            let others = others.filter(|(fact, _)| findings.state(*fact) != State::Present);
            let turns: &[_] = &[Turn::Graver, Turn::OtherCause];
            others.map(|(fact, value)| (fact, Answer::One(value), turns)).collect()
        }
        _ => Vec::new(),
    }
}

/// Questions that could be answered otherwise: what the named causes and the deciding rules rest on, and
/// whatever the person was not sure of. Who one is stays as it is.
fn open_to_change(
    model: &Model,
    answers: &Answers,
    consultation: &Consultation,
    named: &[ConditionId],
) -> Vec<FindingId> {
    let findings = &consultation.findings;
    let unsure = answers.iter().filter(|(_, answer)| *answer == Answer::NotSure);
    let unsure = unsure.map(|(id, _)| model.finding(id).first_fact);
    let of_causes = named.iter().flat_map(|id| &model.condition(*id).likelihoods);
    let deciding = consultation.assessment.deciding.iter().map(|id| model.rule(*id));
    let sex = model.fact(model.female).finding;
    let mut open: Vec<_> = unsure
        .chain(deciding.flat_map(|rule| rule.when.mentioned()))
        .chain(of_causes.map(|likelihood| likelihood.fact))
        .map(|fact| model.fact(fact).finding)
        .filter(|id| {
            let finding = model.finding(*id);
            *id != sex && finding.result_of.is_none() && findings.may_apply(finding)
        })
        .collect();
    open.sort_unstable();
    open.dedup();
    open
}

/// What comes out with one answer changed; nothing if it does not fit.
struct After {
    urgency: Urgency,
    differential: Differential,
}

fn with(model: &Model, answers: &Answers, finding: FindingId, answer: Answer) -> Option<After> {
    let mut changed = answers.clone();
    changed.set(model, finding, answer).ok()?;
    let findings = Findings::of(model, &changed);
    let urgency = assess(&model.rules, &findings).urgency;
    Some(After { urgency, differential: causes::rank(model, &findings) })
}

fn share_of(differential: &Differential, condition: ConditionId) -> u16 {
    let is_it = |one: &&Candidate| one.condition == condition;
    differential.candidates.iter().find(is_it).map_or(0, |one| one.post_test)
}
