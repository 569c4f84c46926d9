//! What if: the guide run again with one thing changed.

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

/// The answers that would most change the advice: first what is not known and would make it more
/// urgent; then what was said and makes it urgent, if it were not so; then what would put another cause
/// first.
#[must_use]
pub fn pivots(model: &Model, answers: &Answers, consultation: &Consultation) -> Vec<Pivot> {
    let Step::Advise(advice) = &consultation.step else { return Vec::new() };
    let Some(first) = consultation.differential.candidates.first() else { return Vec::new() };
    let now = advice.urgency;
    let mut found = Vec::new();
    for (finding, state) in open_to_change(model, answers, consultation, &advice.named) {
        let answer = if state == State::Present { Answer::No } else { Answer::Yes };
        let Some(after) = with(model, answers, finding, answer) else { continue };
        let Some(other) = after.differential.candidates.first() else { continue };
        // A sign that was denied is named in the safety net, should it appear.
        let rank = match (state, after.urgency.cmp(&now)) {
            (State::Unsure | State::Unasked, std::cmp::Ordering::Greater) => 0,
            (State::Present, std::cmp::Ordering::Less) => 1,
            (_, std::cmp::Ordering::Equal) if other.condition != first.condition => 2,
            _ => continue,
        };
        let presence = if answer == Answer::Yes { Presence::Present } else { Presence::Absent };
        let fact = model.finding(finding).first_fact;
        let pivot = Pivot { fact, presence, urgency: after.urgency, first: other.condition };
        found.push((
            (
                rank,
                std::cmp::Reverse(distance(now, after.urgency)),
                std::cmp::Reverse(other.post_test),
            ),
            pivot,
        ));
    }
    found.sort_by_key(|(key, pivot)| (*key, pivot.fact));
    let mut told: Vec<Pivot> = Vec::new();
    for (_, pivot) in found {
        let same = |one: &Pivot| (one.urgency, one.first) == (pivot.urgency, pivot.first);
        if told.len() < NAMED && !told.iter().any(same) {
            told.push(pivot);
        }
    }
    told
}

fn distance(one: Urgency, other: Urgency) -> u8 {
    (one as u8).abs_diff(other as u8)
}

/// Yes-no questions that could be answered otherwise: what the named causes and the deciding rules rest
/// on, and whatever the person was not sure of.
fn open_to_change(
    model: &Model,
    answers: &Answers,
    consultation: &Consultation,
    named: &[ConditionId],
) -> Vec<(FindingId, State)> {
    let findings = &consultation.findings;
    let unsure = answers.iter().filter(|(_, answer)| *answer == Answer::NotSure);
    let unsure = unsure.map(|(id, _)| model.finding(id).first_fact);
    let of_causes = named.iter().flat_map(|id| &model.condition(*id).likelihoods);
    let deciding = consultation.assessment.deciding.iter().map(|id| model.rule(*id));
    let mut open: Vec<_> = unsure
        .chain(deciding.flat_map(|rule| rule.when.mentioned()))
        .chain(of_causes.map(|likelihood| likelihood.fact))
        .map(|fact| model.fact(fact).finding)
        .filter(|id| {
            let finding = model.finding(*id);
            finding.asks == Asks::YesNo && findings.may_apply(finding)
        })
        .collect();
    open.sort_unstable();
    open.dedup();
    open.into_iter().map(|id| (id, findings.state(model.finding(id).first_fact))).collect()
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
