//! The compiled knowledge.

use serde::{Deserialize, Serialize};

use crate::{
    Condition, ConditionId, Fact, FactId, Finding, FindingId, PerAge, Rule, RuleId, Screen,
    ScreenId, Source, SourceId, Specialist, SpecialistId, Weight,
};

/// The version of the compiled form. A model of another version is refused.
pub const FORMAT: u32 = 1;

/// The compiled knowledge: what the pages say, checked and turned into positions.
///
/// Every list but [`screens`](Self::screens) is sorted by id; screens are in the order in which they
/// are asked. Built by the crate `philtrum-knowledge` alone, which guarantees that every position
/// points inside its list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Model {
    /// [`FORMAT`].
    pub format: u32,
    /// SHA-256 of the pages, in hexadecimal.
    pub hash: String,
    /// What can be asked or seen.
    pub findings: Vec<Finding>,
    /// The facts of all findings, finding by finding.
    pub facts: Vec<Fact>,
    /// Every finding, each after those that it needs or follows from.
    pub order: Vec<FindingId>,
    /// How many groups of correlated findings there are.
    pub groups: u16,
    /// Red flags and reassurances.
    pub rules: Vec<Rule>,
    /// Possible causes.
    pub conditions: Vec<Condition>,
    /// The weight of "something else": what the priors of the causes leave over.
    pub something_else: PerAge<Weight>,
    /// Somebody to see.
    pub specialists: Vec<Specialist>,
    /// Pages of several questions.
    pub screens: Vec<Screen>,
    /// Citations.
    pub sources: Vec<Source>,
    /// The finding `age`.
    pub age: FindingId,
    /// The fact that the person is a child.
    pub child: FactId,
    /// The fact that the person is a baby.
    pub infant: FactId,
    /// The fact that the person is female.
    pub female: FactId,
    /// The fact that the person is male.
    pub male: FactId,
}

/// How many pages of each kind a model holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Counts {
    /// Findings.
    pub findings: usize,
    /// Red flags.
    pub red_flags: usize,
    /// Reassurances.
    pub reassurances: usize,
    /// Conditions.
    pub conditions: usize,
    /// Specialists.
    pub specialists: usize,
    /// Screens.
    pub screens: usize,
    /// Sources.
    pub sources: usize,
}

macro_rules! lookup {
    ($($(#[$doc:meta])* $one:ident, $named:ident, $list:ident, $position:ident, $noun:ident;)+) => {
        impl Model {$(
            $(#[$doc])*
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "the compiler of the knowledge guarantees positions")]
            pub fn $one(&self, position: $position) -> &$noun {
                &self.$list[position.index()]
            }

            /// The one with this id.
            #[must_use]
            pub fn $named(&self, id: &str) -> Option<$position> {
                self.$list.binary_search_by(|one| one.id.as_str().cmp(id)).ok().map($position::at)
            }
        )+}
    };
}

lookup! {
    /// The finding at this position.
    finding, finding_named, findings, FindingId, Finding;
    /// The rule at this position.
    rule, rule_named, rules, RuleId, Rule;
    /// The cause at this position.
    condition, condition_named, conditions, ConditionId, Condition;
    /// The specialist at this position.
    specialist, specialist_named, specialists, SpecialistId, Specialist;
    /// The citation at this position.
    source, source_named, sources, SourceId, Source;
}

impl Model {
    /// The fact at this position.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "the compiler of the knowledge guarantees positions"
    )]
    pub fn fact(&self, position: FactId) -> &Fact {
        &self.facts[position.index()]
    }

    /// The screen at this position.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "the compiler of the knowledge guarantees positions"
    )]
    pub fn screen(&self, position: ScreenId) -> &Screen {
        &self.screens[position.index()]
    }

    /// The screen with this id.
    #[must_use]
    pub fn screen_named(&self, id: &str) -> Option<ScreenId> {
        self.screens.iter().position(|screen| screen.id == id).map(ScreenId::at)
    }

    /// The finding that a fact belongs to.
    #[must_use]
    pub fn finding_of(&self, fact: FactId) -> &Finding {
        self.finding(self.fact(fact).finding)
    }

    /// How a fact is written in pages and JSON: `finding` or `finding = value`.
    #[must_use]
    pub fn fact_name(&self, position: FactId) -> String {
        let finding = self.finding_of(position);
        let value = usize::from(self.fact(position).value);
        let named = match &finding.asks {
            crate::Asks::Number { bands, .. } => bands.get(value).map(|band| &band.id),
            _ => finding.values().get(value).map(|value| &value.id),
        };
        named.map_or_else(|| finding.id.clone(), |value| format!("{} = {value}", finding.id))
    }

    /// How many pages of each kind there are.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let reassurances = self.rules.iter().filter(|rule| rule.is_reassurance()).count();
        Counts {
            findings: self.findings.len(),
            red_flags: self.rules.len() - reassurances,
            reassurances,
            conditions: self.conditions.len(),
            specialists: self.specialists.len(),
            screens: self.screens.len(),
            sources: self.sources.len(),
        }
    }
}
