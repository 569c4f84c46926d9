//! What becomes of a rule, as the page format says it.

use philtrum_model::{FactId, Rule, When};

use crate::circuit::{Bit, Circuit};
use crate::kleene::{Known, enough, every, some};
use crate::known::Facts;

/// How `unless` reads what is not known: always the graver way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unless {
    /// Red flags and derived findings are stopped by what is known to be present.
    KnownPresent,
    /// Reassurances hold only where each item is known to be absent.
    KnownAbsent,
}

/// Whether a condition holds, if `known` tells what is known of a fact.
pub(crate) fn holds(
    circuit: &mut Circuit,
    when: &When,
    unless: Unless,
    known: impl Fn(FactId) -> Known,
) -> Known {
    let list = |facts: &[FactId]| facts.iter().map(|fact| known(*fact)).collect::<Vec<_>>();
    let opposites =
        |facts: &[FactId]| facts.iter().map(|fact| known(*fact).opposite()).collect::<Vec<_>>();
    let mut parts = list(&when.all);
    if !when.any.is_empty() {
        parts.push(some(circuit, &list(&when.any)));
    }
    if let Some(at_least) = &when.at_least {
        parts.push(enough(circuit, at_least.count.into(), &list(&at_least.of)));
    }
    parts.extend(opposites(&when.none));
    match unless {
        Unless::KnownAbsent => parts.extend(opposites(&when.unless)),
        Unless::KnownPresent => {
            let stopped = circuit.any(when.unless.iter().map(|fact| known(*fact).yes));
            parts.push(Known { yes: !stopped, no: stopped, unasked: Bit::FALSE });
        }
    }
    every(circuit, &parts)
}

/// What has become of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Fate {
    /// It holds, does not hold, or something is still to be asked; else the person is not sure.
    pub known: Known,
    /// It cannot be decided, even if everything that was not asked were absent, and it is near.
    pub doubtful: Bit,
    /// A reassurance that holds as far as is known.
    pub so_far: Bit,
}

impl Fate {
    pub(crate) fn of(circuit: &mut Circuit, rule: &Rule, facts: &Facts) -> Self {
        let unless = if rule.is_reassurance() { Unless::KnownAbsent } else { Unless::KnownPresent };
        let known = holds(circuit, &rule.when, unless, |fact| facts.get(fact));
        let (doubtful, so_far) = if rule.is_reassurance() {
            (Bit::FALSE, so_far(circuit, rule, facts, known))
        } else {
            (doubtful(circuit, rule, facts), known.yes)
        };
        Self { known, doubtful, so_far }
    }
}

/// "If it cannot be decided because the person is not sure, it counts a step lower where part of it is
/// there or a single answer would make it fire." What was not asked yet is read as no.
fn doubtful(circuit: &mut Circuit, rule: &Rule, facts: &Facts) -> Bit {
    let decided =
        holds(circuit, &rule.when, Unless::KnownPresent, |fact| facts.if_rest_absent(fact));
    let unsure = decided.unsure(circuit);
    let near = near(circuit, &rule.when, facts);
    circuit.and(unsure, near)
}

fn near(circuit: &mut Circuit, when: &When, facts: &Facts) -> Bit {
    let present = |fact: &FactId| facts.get(*fact).yes;
    let part_is_there = circuit.any(when.positive().map(|fact| facts.get(fact).yes));
    let mut lacking: Vec<_> = when.all.iter().map(|fact| !present(fact)).collect();
    if !when.any.is_empty() {
        let found = circuit.any(when.any.iter().map(present));
        lacking.push(!found);
    }
    if when.at_least.is_some() {
        lacking.push(Bit::TRUE);
    }
    let lacks_two = circuit.at_least(2, &lacking);
    circuit.or(part_is_there, !lacks_two)
}

/// What a reassurance asks for is there, and nothing that would stop it is present or doubtful.
fn so_far(circuit: &mut Circuit, rule: &Rule, facts: &Facts, known: Known) -> Bit {
    let asked_for = holds(circuit, &rule.when, Unless::KnownPresent, |fact| facts.get(fact));
    let mut stops = Vec::new();
    for fact in &rule.when.unless {
        let known = facts.if_rest_absent(*fact);
        let unsure = known.unsure(circuit);
        stops.extend([known.yes, unsure]);
    }
    let stopped = circuit.any(stops);
    let open = circuit.all([known.unasked, asked_for.yes, !stopped]);
    circuit.or(known.yes, open)
}
