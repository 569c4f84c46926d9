//! What it may be: weights of evidence, added up.

use philtrum_model::{
    AgeGroup, Condition, ConditionId, FactId, Likelihood, Model, Presence, State, Weight, share_of,
};

use crate::{Findings, age_group};

/// The possible causes, most likely first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Differential {
    /// The causes, by falling score; ties by id.
    pub candidates: Vec<Candidate>,
    /// How likely it is to be none of them, in thousandths. With the others it makes 1000.
    pub something_else: u16,
    /// The weight of "something else".
    pub something_else_score: Weight,
    /// A harmless cause would stand first, and does not, because a sign of the brain is not ruled out.
    pub harmless_held_back: bool,
}

/// One possible cause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Which cause.
    pub condition: ConditionId,
    /// The sum of the weights of [`reasons`](Self::reasons), exactly.
    pub score: Weight,
    /// How likely it is, in thousandths.
    pub post_test: u16,
    /// What made the score, in order of finding.
    pub reasons: Vec<Reason>,
    /// What speaks for or against it, but is not known.
    pub not_asked: Vec<FactId>,
}

/// A reason that speaks for (weight above 0) or against a cause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reason {
    /// What it is.
    pub because: Because,
    /// How much it adds to the score.
    pub weight: Weight,
}

/// What a reason is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Because {
    /// How common the cause is.
    Prior,
    /// How common it is in women and men.
    Sex,
    /// A fact that is present or absent.
    Fact(FactId, Presence),
}

/// Ranks every cause. What is unknown, or not listed on the page of a cause, adds nothing.
pub(crate) fn rank(model: &Model, findings: &Findings) -> Differential {
    let group = age_group(model, findings);
    let mut strongest = vec![None; usize::from(model.groups)];
    let mut candidates: Vec<_> = (0..model.conditions.len())
        .map(|index| candidate(model, findings, group, ConditionId::at(index), &mut strongest))
        .collect();
    candidates.sort_by_key(|candidate| (std::cmp::Reverse(candidate.score), candidate.condition));
    let something_else_score = model.something_else.get(group);
    let something_else = share_out(&mut candidates, something_else_score);
    Differential { candidates, something_else, something_else_score, harmless_held_back: false }
}

impl Differential {
    /// No harmless cause stands first while a sign of the brain is not ruled out. The shares stay as they
    /// are; only what is named first changes. Done before advice, so that a question still unasked
    /// does not disturb the interview.
    pub(crate) fn hold_back_harmless(&mut self, model: &Model, findings: &Findings) {
        let ruled_out = |fact| findings.state(fact) == State::Absent;
        if model.central_sign.is_none_or(ruled_out) {
            return;
        }
        let grave = |one: &Candidate| !model.condition(one.condition).reassuring;
        if let Some(at) = self.candidates.iter().position(grave) {
            // The likeliest cause that is not harmless comes to the front; the others keep their order.
            if let Some(passed) = self.candidates.get_mut(..=at) {
                passed.rotate_right(1);
            }
            self.harmless_held_back = at > 0;
        }
    }
}

/// Adds up one cause.
fn candidate(
    model: &Model,
    findings: &Findings,
    group: AgeGroup,
    id: ConditionId,
    strongest: &mut [Option<usize>],
) -> Candidate {
    let condition = model.condition(id);
    let mut reasons = prior_reasons(model, findings, group, condition);
    let mut not_asked = Vec::new();
    strongest.fill(None);
    for likelihood in &condition.likelihoods {
        let finding = model.finding_of(likelihood.fact);
        if finding.given_needs && !findings.has_needs(finding) {
            continue;
        }
        if finding.result_of.is_some() && findings.state(likelihood.fact) != State::Present {
            continue;
        }
        let Some(reason) = reason_of(findings, group, likelihood) else {
            not_asked.push(likelihood.fact);
            continue;
        };
        add_strongest(
            &mut reasons,
            reason,
            finding.group.and_then(|slot| strongest.get_mut(slot.index())),
        );
    }
    let score = reasons.iter().map(|reason| reason.weight).sum();
    Candidate { condition: id, score, post_test: 0, reasons, not_asked }
}

/// How common the cause is, for somebody of this age and sex.
fn prior_reasons(
    model: &Model,
    findings: &Findings,
    group: AgeGroup,
    condition: &Condition,
) -> Vec<Reason> {
    let prior = &condition.prior;
    let mut reasons = Vec::with_capacity(condition.likelihoods.len() + 2);
    reasons.push(Reason { because: Because::Prior, weight: prior.share.get(group) });
    for (sex, weight) in [(model.female, prior.female), (model.male, prior.male)] {
        if findings.state(sex) == State::Present && weight != Weight(0) {
            reasons.push(Reason { because: Because::Sex, weight });
        }
    }
    reasons
}

/// What a fact says about a cause; nothing if it is unknown.
fn reason_of(findings: &Findings, group: AgeGroup, likelihood: &Likelihood) -> Option<Reason> {
    let presence = findings.presence(likelihood.fact);
    let weight = match presence {
        Presence::Present => likelihood.present,
        Presence::Absent => likelihood.absent,
        Presence::Unknown => return None,
    };
    Some(Reason { because: Because::Fact(likelihood.fact, presence), weight: weight.get(group) })
}

/// Adds a reason; of a group of correlated findings only the strongest stays.
fn add_strongest(reasons: &mut Vec<Reason>, reason: Reason, slot: Option<&mut Option<usize>>) {
    let Some(slot) = slot else {
        reasons.push(reason);
        return;
    };
    match slot.and_then(|at| reasons.get_mut(at)) {
        Some(earlier) if reason.weight.0.abs() > earlier.weight.0.abs() => *earlier = reason,
        Some(_) => {}
        None => {
            *slot = Some(reasons.len());
            reasons.push(reason);
        }
    }
}

/// Turns scores into thousandths; returns what is left for "something else".
fn share_out(candidates: &mut [Candidate], something_else: Weight) -> u16 {
    let highest = candidates.iter().map(|one| one.score).max().unwrap_or(something_else);
    let highest = highest.max(something_else);
    let share = |score| u128::from(share_of(score, highest));
    let total: u128 =
        candidates.iter().map(|one| share(one.score)).sum::<u128>() + share(something_else);
    let mut left = 1000_u16;
    for one in candidates {
        let rounded = (share(one.score) * 2000 + total) / (2 * total);
        one.post_test = u16::try_from(rounded).unwrap_or(left).min(left);
        left -= one.post_test;
    }
    left
}
