//! Whether the cases would notice if a red flag were weaker.
//!
//! Every red flag is changed in every small way: one item dropped, or the urgency lowered by a level. A
//! change that no case and no vignette notices is a survivor: nothing but the eye guards that item.

use philtrum_guide::{Findings, assess, findings};
use philtrum_model::{Answers, Case, FactId, Model, Rule, RuleId, Urgency, Vignette};

use crate::witness::{Difference, difference};

/// A red flag, changed in one small way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mutant {
    /// The rule.
    pub rule: RuleId,
    /// What was changed.
    pub change: Change,
}

/// A small change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// An item of this list was dropped.
    Dropped(List, FactId),
    /// The urgency was lowered to this level.
    Lowered(Urgency),
}

/// A list of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names are those of the pages")]
pub enum List {
    All,
    Any,
    AtLeast,
    Unless,
}

impl List {
    /// The word in the pages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Any => "any",
            Self::AtLeast => "at-least",
            Self::Unless => "unless",
        }
    }
}

impl Mutant {
    /// The rule with this change.
    pub(crate) fn apply(self, rule: &Rule) -> Rule {
        let mut rule = rule.clone();
        let drop = |list: &mut Vec<FactId>, fact| list.retain(|one| *one != fact);
        match self.change {
            Change::Dropped(List::All, fact) => drop(&mut rule.when.all, fact),
            Change::Dropped(List::Any, fact) => drop(&mut rule.when.any, fact),
            Change::Dropped(List::Unless, fact) => drop(&mut rule.when.unless, fact),
            Change::Dropped(List::AtLeast, fact) => {
                if let Some(at_least) = &mut rule.when.at_least {
                    drop(&mut at_least.of, fact);
                }
            }
            Change::Lowered(urgency) => rule.urgency = urgency,
        }
        rule
    }
}

/// What became of the mutants.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mutation {
    /// How many there were.
    pub mutants: usize,
    /// Those that nothing noticed because another rule is as urgent for everybody whom they concern.
    pub backed_up: usize,
    /// Those that nothing noticed although somebody would be judged otherwise, gravest rules first.
    pub survivors: Vec<Survivor>,
}

/// A mutant that nothing noticed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Survivor {
    /// The mutant.
    pub mutant: Mutant,
    /// Somebody who would be judged otherwise.
    pub person: Answers,
    /// How urgent they are by the rules as they are.
    pub urgency: Urgency,
}

/// Changes every red flag in every small way, and looks which changes the cases notice.
#[must_use]
pub fn mutate(model: &Model, cases: &[Case], vignettes: &[Vignette]) -> Mutation {
    let witnesses = witnesses(model, cases, vignettes);
    let mut rules = model.rules.clone();
    let (mut mutants, mut backed_up, mut survivors) = (0, 0, Vec::new());
    for (index, rule) in model.rules.iter().enumerate().filter(|(_, one)| !one.is_reassurance()) {
        for change in changes(rule) {
            mutants += 1;
            let mutant = Mutant { rule: RuleId::at(index), change };
            if let Some(slot) = rules.get_mut(index) {
                *slot = mutant.apply(rule);
            }
            if witnesses.iter().any(|witness| witness.notices(&rules)) {
                continue;
            }
            match difference(model, mutant) {
                Difference::Person(person, urgency) => {
                    survivors.push(Survivor { mutant, person, urgency });
                }
                Difference::BackedUp => backed_up += 1,
            }
        }
        if let Some(slot) = rules.get_mut(index) {
            slot.clone_from(rule);
        }
    }
    survivors.sort_by_key(|one| {
        let rule = one.mutant.rule;
        (std::cmp::Reverse(model.rule(rule).urgency), rule)
    });
    Mutation { mutants, backed_up, survivors }
}

/// A case that ends as expected, and notices if it no longer does.
struct Witness {
    findings: Findings,
    right: Vec<Urgency>,
}

impl Witness {
    fn notices(&self, rules: &[Rule]) -> bool {
        !self.right.contains(&assess(rules, &self.findings).urgency)
    }
}

fn witnesses(model: &Model, cases: &[Case], vignettes: &[Vignette]) -> Vec<Witness> {
    let told = cases.iter().map(|case| (&case.answers, vec![case.urgency]));
    let measured = vignettes.iter().map(|vignette| {
        let right = std::iter::once(vignette.urgency).chain(vignette.acceptable.iter().copied());
        (&vignette.answers, right.collect())
    });
    told.chain(measured)
        .map(|(answers, right)| Witness { findings: findings(model, answers), right })
        // One that fails already can notice nothing.
        .filter(|witness| !witness.notices(&model.rules))
        .collect()
}

/// Every small change of a rule.
fn changes(rule: &Rule) -> Vec<Change> {
    let dropped = |list, facts: &[FactId]| -> Vec<Change> {
        facts.iter().map(|fact| Change::Dropped(list, *fact)).collect()
    };
    let when = &rule.when;
    let of = when.at_least.as_ref().map_or(&[][..], |at_least| &at_least.of);
    let mut changes = [
        dropped(List::All, &when.all),
        dropped(List::Any, &when.any),
        dropped(List::AtLeast, of),
        dropped(List::Unless, &when.unless),
    ]
    .concat();
    // The compiler refuses a rule that asks for nothing, so that is no mutant.
    if when.positive().count() == 1 {
        changes.retain(|change| matches!(change, Change::Dropped(List::Unless, _)));
    }
    let lower = Urgency::ALL.into_iter().filter(|level| *level < rule.urgency).max();
    changes.extend(lower.map(Change::Lowered));
    changes
}
