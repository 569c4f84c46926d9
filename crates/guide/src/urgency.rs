//! How urgent it is. Causes are out of sight here, on purpose: a mistake in the ranking can never
//! lower the urgency.

use philtrum_model::{FactId, Rule, RuleId, State, Urgency};

use crate::Findings;
use crate::rules::{RuleState, holds_so_far, is_near_firing, is_undecided, state_of};

/// How urgent it is, and what has become of every rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assessment {
    /// How soon the person needs help, from what is known so far.
    pub urgency: Urgency,
    /// The rules that set it: those that fired at this level, or could not be decided and count this
    /// much. The one that sees most of this person comes first. Empty where nothing fired.
    pub deciding: Vec<RuleId>,
    states: Vec<RuleState>,
}

impl Assessment {
    /// What has become of this rule.
    #[must_use]
    pub fn state(&self, rule: RuleId) -> RuleState {
        self.states.get(rule.index()).copied().unwrap_or(RuleState::RuledOut)
    }

    /// Every rule in this state.
    pub fn rules_in(&self, wanted: RuleState) -> impl Iterator<Item = RuleId> {
        let states = self.states.iter().enumerate();
        states.filter(move |(_, state)| **state == wanted).map(|(index, _)| RuleId::at(index))
    }
}

/// The highest level of the red flags that fired. If none did: care at home where a reassurance
/// holds, an ordinary appointment otherwise.
#[must_use]
pub fn assess(rules: &[Rule], findings: &Findings) -> Assessment {
    let states: Vec<_> = rules.iter().map(|rule| state_of(rule, findings)).collect();
    let levels: Vec<_> =
        rules.iter().zip(&states).map(|(rule, state)| level_of(rule, *state, findings)).collect();
    let raised = levels.iter().copied().flatten().filter(|level| *level > Urgency::SelfCare).max();
    let reassured = levels.contains(&Some(Urgency::SelfCare));
    let urgency = raised.unwrap_or(if reassured { Urgency::SelfCare } else { Urgency::Routine });
    let mut deciding: Vec<_> = levels
        .iter()
        .enumerate()
        .filter(|(_, level)| **level == Some(urgency))
        .map(|(index, _)| RuleId::at(index))
        .collect();
    deciding.sort_by_key(|rule| std::cmp::Reverse(seen_by(rules, *rule, findings)));
    Assessment { urgency, deciding, states }
}

/// How much of the person a rule sees: how many of the facts that it asks for are present.
fn seen_by(rules: &[Rule], rule: RuleId, findings: &Findings) -> usize {
    let present = |fact: &FactId| findings.state(*fact) == State::Present;
    rules.get(rule.index()).map_or(0, |rule| rule.when.positive().filter(present).count())
}

/// The level that a rule asks for in this state, if any.
fn level_of(rule: &Rule, state: RuleState, findings: &Findings) -> Option<Urgency> {
    let counts_unsure = |state| match state {
        RuleState::Unsure => true,
        RuleState::Open => is_undecided(rule, findings),
        RuleState::Fired | RuleState::RuledOut => false,
    };
    let so_far = state == RuleState::Open && rule.is_reassurance() && holds_so_far(rule, findings);
    if state == RuleState::Fired || so_far {
        Some(rule.urgency)
    } else if !rule.is_reassurance() && counts_unsure(state) && is_near_firing(rule, findings) {
        // A step below routine is nothing, not care at home: only a reassurance reassures.
        Some(rule.urgency.when_unsure()).filter(|level| *level > Urgency::SelfCare)
    } else {
        None
    }
}
