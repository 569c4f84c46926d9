//! What to do at home, and what sets it off.

use philtrum_model::{
    ConditionId, FactId, Goal, Level, Mark, Model, SelfCare, SelfCareId, State, TriggerId, Whom,
};

use super::CarePlan;
use super::safety::Safety;

/// Something to do at home.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HomeMeasure {
    /// What.
    pub measure: SelfCareId,
    /// What it is for here; nothing where it is for everybody.
    pub condition: Option<ConditionId>,
    /// It would not be for this person if one of these is true, which is not known.
    pub unknown: Vec<FactId>,
}

/// A home measure that is not for this person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// What.
    pub measure: SelfCareId,
    /// Why not.
    pub because: Vec<FactId>,
}

/// More is not done.
const DONE: usize = 8;

/// Home measures for the likely causes: first what keeps safe, then what relieves, then what prevents.
/// Where a hospital is needed now, only what keeps safe.
pub(super) fn plan(
    plan: &mut CarePlan,
    safety: &Safety<'_>,
    likely: &[ConditionId],
    hospital: bool,
) {
    let mut fitting: Vec<_> = safety
        .model
        .self_care
        .iter()
        .enumerate()
        .filter(|(_, one)| is_for(safety, one) && one.level <= Level::D)
        .filter(|(_, one)| !hospital || one.goal == Goal::Safety)
        .filter_map(|(at, one)| {
            let rank = rank_of(one, likely)?;
            Some(((one.goal, rank, one.level), SelfCareId::at(at), one, likely.get(rank).copied()))
        })
        .collect();
    fitting.sort_by_key(|(key, id, ..)| (*key, *id));
    for (_, measure, one, condition) in fitting {
        let in_state = |wanted: fn(State) -> bool| {
            one.avoid.iter().copied().filter(move |fact| wanted(safety.findings.state(*fact)))
        };
        let because: Vec<_> = in_state(|state| state == State::Present).collect();
        if because.is_empty() {
            let unknown = in_state(State::is_unknown).collect();
            plan.home.push(HomeMeasure { measure, condition, unknown });
        } else {
            plan.not_at_home.push(Kept { measure, because });
        }
    }
    plan.home.truncate(DONE);
}

/// The rank of the likeliest cause that it is for; after all causes where it is for everybody.
fn rank_of(one: &SelfCare, likely: &[ConditionId]) -> Option<usize> {
    if one.conditions.is_empty() {
        return Some(likely.len());
    }
    likely.iter().position(|cause| one.conditions.contains(cause))
}

fn is_for(safety: &Safety<'_>, one: &SelfCare) -> bool {
    let child = safety.findings.state(safety.model.child) == State::Present;
    match one.whom {
        Whom::Anyone => true,
        Whom::Adult => !child,
        Whom::Child => child,
    }
}

/// More triggers are not noted in a diary.
const NOTED: usize = 12;

/// The triggers of the complaint that the likeliest cause brings, best known first. What was looked for
/// and not found, and what is opinion only, is left out.
pub(super) fn triggers(model: &Model, likely: &[ConditionId]) -> Vec<TriggerId> {
    let complaint = likely.iter().find_map(|cause| model.condition(*cause).complaint);
    let mut known: Vec<(u8, TriggerId)> = Vec::new();
    for (at, one) in model.triggers.iter().enumerate() {
        let effect = one.effects.iter().find(|effect| Some(effect.complaint) == complaint);
        let rank = match effect.map(|effect| effect.mark) {
            Some(Mark::Experimental) => 0,
            Some(Mark::Reported) => 1,
            Some(Mark::Mixed) => 2,
            Some(Mark::Weak | Mark::None | Mark::Unknown) | None => continue,
        };
        known.push((rank, TriggerId::at(at)));
    }
    known.sort_unstable();
    known.into_iter().map(|(_, id)| id).take(NOTED).collect()
}
