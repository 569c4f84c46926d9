//! How urgent it is: the highest level of the red flags that fired; what is doubtful counts a step lower.

use philtrum_model::{Rule, RuleId, Urgency};

use crate::circuit::{Bit, Circuit};
use crate::known::Facts;
use crate::rules::Fate;

/// How urgent it is for somebody.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// What has become of each rule.
    pub fates: Vec<Fate>,
    /// For every level of [`Urgency::ALL`]: it is at least so urgent.
    at_least: [Bit; 6],
    /// For every level: a red flag asks for at least this.
    raised: [Bit; 6],
}

impl Judgement {
    pub(crate) fn of(circuit: &mut Circuit, rules: &[Rule], facts: &Facts) -> Self {
        let fates: Vec<_> = rules.iter().map(|rule| Fate::of(circuit, rule, facts)).collect();
        let reassured = rules.iter().zip(&fates).filter(|(rule, _)| rule.is_reassurance());
        let reassured = circuit.any(reassured.map(|(_, fate)| fate.so_far));
        let raised = Urgency::ALL.map(|level| {
            let flags = rules.iter().zip(&fates).filter(|(rule, _)| !rule.is_reassurance());
            let asks = flags.flat_map(|(rule, fate)| asks_for(rule, fate, level));
            circuit.any(asks.collect::<Vec<_>>())
        });
        let at_least = Urgency::ALL.map(|level| match level {
            Urgency::SelfCare => Bit::TRUE,
            Urgency::Routine => circuit.or(raised_to(&raised, level), !reassured),
            _ => raised_to(&raised, level),
        });
        Self { fates, at_least, raised }
    }

    /// It is at least so urgent.
    #[must_use]
    pub fn at_least(&self, level: Urgency) -> Bit {
        raised_to(&self.at_least, level)
    }

    /// It is exactly so urgent.
    pub(crate) fn is(&self, circuit: &mut Circuit, level: Urgency) -> Bit {
        let above = Urgency::ALL.into_iter().find(|other| *other > level);
        let above = above.map_or(Bit::FALSE, |above| self.at_least(above));
        circuit.and(self.at_least(level), !above)
    }

    /// Some red flag asks for at least this level.
    pub(crate) fn raised(&self, level: Urgency) -> Bit {
        raised_to(&self.raised, level)
    }

    /// What has become of this rule.
    pub(crate) fn fate(&self, rule: RuleId) -> Option<&Fate> {
        self.fates.get(rule.index())
    }

    /// Another red flag than this asks for as much as this one, fired or in doubt.
    pub(crate) fn without(&self, circuit: &mut Circuit, rules: &[Rule], own: usize) -> Bit {
        let Some(level) = rules.get(own).map(|rule| rule.urgency) else { return Bit::FALSE };
        let others = rules.iter().zip(&self.fates).enumerate();
        let others = others.filter(|(at, (rule, _))| *at != own && !rule.is_reassurance());
        let asks = others.flat_map(|(_, (rule, fate))| asks_for(rule, fate, level));
        circuit.any(asks.collect::<Vec<_>>())
    }

    /// The other is calmer.
    pub(crate) fn is_above(&self, circuit: &mut Circuit, other: &Self) -> Bit {
        let levels = self.at_least.iter().zip(&other.at_least);
        let higher: Vec<_> = levels.map(|(one, other)| circuit.and(*one, !*other)).collect();
        circuit.any(higher)
    }
}

/// What makes this red flag ask for at least this level.
fn asks_for(rule: &Rule, fate: &Fate, level: Urgency) -> Vec<Bit> {
    let mut asks = Vec::new();
    if rule.urgency >= level {
        asks.push(fate.known.yes);
    }
    let when_doubtful = rule.urgency.when_unsure();
    if when_doubtful >= level && when_doubtful > Urgency::SelfCare {
        asks.push(fate.doubtful);
    }
    asks
}

fn raised_to(levels: &[Bit; 6], level: Urgency) -> Bit {
    let levels = Urgency::ALL.into_iter().zip(levels);
    levels.filter(|(one, _)| *one == level).map(|(_, bit)| *bit).next().unwrap_or(Bit::FALSE)
}
