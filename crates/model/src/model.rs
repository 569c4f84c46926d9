//! The compiled knowledge.

use serde::{Deserialize, Serialize};

use crate::{
    Article, Condition, ConditionId, Examination, Fact, FactId, Finding, FindingId, Interaction,
    InteractionId, Inventory, Kind, Medicine, MedicineClass, MedicineClassId, MedicineId, PerAge,
    PriceList, Rule, RuleId, Scale, Screen, ScreenId, SelfCare, Source, SourceId, Specialist,
    SpecialistId, Story, Substance, Treatment, Trigger, Weight,
};

/// The version of the compiled form. A model of another version is refused.
pub const FORMAT: u32 = 2;

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
    /// Substances and products that people take.
    pub medicines: Vec<Medicine>,
    /// Classes of medicines.
    pub medicine_classes: Vec<MedicineClass>,
    /// What must not come together.
    pub interactions: Vec<Interaction>,
    /// What may be discussed with a doctor.
    pub treatments: Vec<Treatment>,
    /// Tests.
    pub examinations: Vec<Examination>,
    /// What tests cost.
    pub prices: Vec<PriceList>,
    /// What to do at home.
    pub self_care: Vec<SelfCare>,
    /// What sets movements off.
    pub triggers: Vec<Trigger>,
    /// Ways to measure.
    pub scales: Vec<Scale>,
    /// What people went through.
    pub stories: Vec<Story>,
    /// Something to read from top to bottom.
    pub articles: Vec<Article>,
    /// What others wrote, with our verdicts.
    pub inventories: Vec<Inventory>,
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
    /// The medicine at this position.
    medicine, medicine_named, medicines, MedicineId, Medicine;
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

    /// The interaction at this position.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "the compiler of the knowledge guarantees positions"
    )]
    pub fn interaction(&self, position: InteractionId) -> &Interaction {
        &self.interactions[position.index()]
    }

    /// The class of medicines at this position.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "the compiler of the knowledge guarantees positions"
    )]
    pub fn medicine_class(&self, position: MedicineClassId) -> &MedicineClass {
        &self.medicine_classes[position.index()]
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

    /// Whether this medicine is meant.
    #[must_use]
    pub fn is_meant(&self, substance: Substance, medicine: MedicineId) -> bool {
        match substance {
            Substance::One(one) => one == medicine,
            Substance::Class(class) => {
                self.medicine_class(class).members.binary_search(&medicine).is_ok()
            }
        }
    }

    /// How many pages of this kind there are.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        match kind {
            Kind::Article => self.articles.len(),
            Kind::Condition => self.conditions.len(),
            Kind::RedFlag => self.rules.iter().filter(|rule| !rule.is_reassurance()).count(),
            Kind::Reassurance => self.rules.iter().filter(|rule| rule.is_reassurance()).count(),
            Kind::Specialist => self.specialists.len(),
            Kind::Examination => self.examinations.len(),
            Kind::Treatment => self.treatments.len(),
            Kind::SelfCare => self.self_care.len(),
            Kind::Interaction => self.interactions.len(),
            Kind::Medicines => self.medicine_classes.len(),
            Kind::Trigger => self.triggers.len(),
            Kind::Scale => self.scales.len(),
            Kind::Story => self.stories.len(),
            Kind::Prices => self.prices.len(),
            Kind::Inventory => self.inventories.len(),
            Kind::Finding => self.findings.len(),
            Kind::Screen => self.screens.len(),
        }
    }
}
