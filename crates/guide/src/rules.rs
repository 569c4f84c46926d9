//! Whether a flat condition holds, in three values.

use philtrum_model::{FactId, Rule, State, When};

use crate::Findings;

/// What has become of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RuleState {
    /// It holds.
    Fired,
    /// It cannot hold any more.
    RuledOut,
    /// Something that it needs has not been asked yet.
    Open,
    /// Everything was asked, but the person is not sure of something that it needs.
    Unsure,
}

impl RuleState {
    /// The word in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fired => "fired",
            Self::RuledOut => "ruled-out",
            Self::Open => "open",
            Self::Unsure => "unsure",
        }
    }
}

/// How `unless` reads what is not known. It always takes the graver reading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unless {
    /// Red flags and derived findings: only what is known to be present stops the rule.
    KnownPresent,
    /// Reassurances: the rule holds only if each item is known to be absent.
    KnownAbsent,
}

/// What has become of a rule, given what is known.
pub(crate) fn state_of(rule: &Rule, findings: &Findings) -> RuleState {
    match holds(&rule.when, unless_of(rule), |fact| findings.state(fact)) {
        State::Present => RuleState::Fired,
        State::Absent => RuleState::RuledOut,
        State::Unasked => RuleState::Open,
        State::Unsure => RuleState::Unsure,
    }
}

/// Whether the rule would stay undecided even if everything that was not asked yet were absent.
///
/// Such a rule counts already, so that what is still to be asked can only raise the urgency.
pub(crate) fn is_undecided(rule: &Rule, findings: &Findings) -> bool {
    holds(&rule.when, unless_of(rule), |fact| findings.if_rest_absent(fact)) == State::Unsure
}

/// Whether an open reassurance holds as far as is known: what it asks for is there, and nothing that
/// would stop it is present or doubtful. What was not asked yet is asked before it becomes advice.
pub(crate) fn holds_so_far(rule: &Rule, findings: &Findings) -> bool {
    let stopped =
        |fact: &FactId| matches!(findings.if_rest_absent(*fact), State::Present | State::Unsure);
    let asked_for = holds(&rule.when, Unless::KnownPresent, |fact| findings.state(fact));
    asked_for == State::Present && !rule.when.unless.iter().any(stopped)
}

/// Whether an undecided rule says something about this person: part of it is there, or a single answer
/// would make it fire. Two things of which nobody knows anything are no sign of a third.
pub(crate) fn is_near_firing(rule: &Rule, findings: &Findings) -> bool {
    let when = &rule.when;
    let present = |fact: &FactId| findings.state(*fact) == State::Present;
    let lacking = when.all.iter().filter(|fact| !present(fact)).count();
    let any = usize::from(!when.any.is_empty() && !when.any.iter().any(present));
    let of = usize::from(when.at_least.is_some());
    when.positive().any(|fact| present(&fact)) || lacking + any + of <= 1
}

fn unless_of(rule: &Rule) -> Unless {
    if rule.is_reassurance() { Unless::KnownAbsent } else { Unless::KnownPresent }
}

/// Whether a condition holds, if `state` tells what is known of a fact.
pub(crate) fn holds(when: &When, unless: Unless, state: impl Fn(FactId) -> State) -> State {
    let every =
        |facts: &[FactId]| facts.iter().map(|fact| state(*fact)).fold(State::Present, State::and);
    let none = |facts: &[FactId]| {
        facts.iter().map(|fact| state(*fact).not()).fold(State::Present, State::and)
    };
    let some = |facts: &[FactId]| {
        if facts.is_empty() {
            return State::Present;
        }
        facts.iter().map(|fact| state(*fact)).fold(State::Absent, State::or)
    };
    let calmed = when.unless.iter().any(|fact| state(*fact) == State::Present);
    let not_calmed = match unless {
        Unless::KnownAbsent => none(&when.unless),
        Unless::KnownPresent if calmed => State::Absent,
        Unless::KnownPresent => State::Present,
    };
    let enough = when
        .at_least
        .as_ref()
        .map_or(State::Present, |at_least| count(&at_least.of, at_least.count.into(), &state));
    every(&when.all).and(some(&when.any)).and(enough).and(none(&when.none)).and(not_calmed)
}

/// Whether at least `needed` of these facts are present.
fn count(of: &[FactId], needed: usize, state: impl Fn(FactId) -> State) -> State {
    let number = |wanted| of.iter().filter(|fact| state(**fact) == wanted).count();
    let (present, unsure, unasked) =
        (number(State::Present), number(State::Unsure), number(State::Unasked));
    if present >= needed {
        State::Present
    } else if present + unsure + unasked < needed {
        State::Absent
    } else if unasked > 0 {
        State::Unasked
    } else {
        State::Unsure
    }
}
