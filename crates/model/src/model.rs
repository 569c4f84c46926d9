//! The compiled knowledge.

use serde::{Deserialize, Serialize};

use crate::{
    Article, Condition, ConditionId, Examination, ExaminationId, Fact, FactId, Finding, FindingId,
    Interaction, InteractionId, Inventory, Kind, Localized, Medicine, MedicineClass,
    MedicineClassId, MedicineId, PerAge, PriceList, PriceListId, Property, Rule, RuleId, Scale,
    Screen, ScreenId, SelfCare, SelfCareId, Source, SourceId, Specialist, SpecialistId, Story,
    Substance, Treatment, TreatmentId, Trigger, TriggerId, Weight,
};

/// The version of the compiled form. A model of another version is refused.
pub const FORMAT: u32 = 6;

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
    /// What guidelines ask for, for all answers.
    pub properties: Vec<Property>,
    /// Citations.
    pub sources: Vec<Source>,
    /// The finding `age`.
    pub age: FindingId,
    /// The fact that the person is a child.
    pub child: FactId,
    /// The fact that the person is a baby.
    pub infant: FactId,
    /// The fact that some sign of the brain or the nerves to it is there. None: no such finding.
    pub central_sign: Option<FactId>,
    /// What is true of a complaint that began within minutes, just now.
    pub sudden: Vec<FactId>,
    /// The fact that the person is female.
    pub female: FactId,
    /// The fact that the person is male.
    pub male: FactId,
}

macro_rules! lookup {
    ($($(#[$doc:meta])* $one:ident: $list:ident, $position:ident, $noun:ident;)+) => {
        impl Model {$(
            $(#[$doc])*
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "the compiler of the knowledge guarantees positions")]
            pub fn $one(&self, position: $position) -> &$noun {
                &self.$list[position.index()]
            }
        )+}
    };
}

lookup! {
    /// The finding at this position.
    finding: findings, FindingId, Finding;
    /// The fact at this position.
    fact: facts, FactId, Fact;
    /// The rule at this position.
    rule: rules, RuleId, Rule;
    /// The cause at this position.
    condition: conditions, ConditionId, Condition;
    /// The specialist at this position.
    specialist: specialists, SpecialistId, Specialist;
    /// The screen at this position.
    screen: screens, ScreenId, Screen;
    /// The citation at this position.
    source: sources, SourceId, Source;
    /// The medicine at this position.
    medicine: medicines, MedicineId, Medicine;
    /// The class of medicines at this position.
    medicine_class: medicine_classes, MedicineClassId, MedicineClass;
    /// The interaction at this position.
    interaction: interactions, InteractionId, Interaction;
    /// The treatment at this position.
    treatment: treatments, TreatmentId, Treatment;
    /// The examination at this position.
    examination: examinations, ExaminationId, Examination;
    /// The home measure at this position.
    self_care_at: self_care, SelfCareId, SelfCare;
    /// The trigger at this position.
    trigger: triggers, TriggerId, Trigger;
    /// The price list at this position.
    price_list: prices, PriceListId, PriceList;
}

macro_rules! named {
    ($($named:ident: $list:ident, $position:ident, |$one:ident| $id:expr;)+) => {
        impl Model {$(
            /// The one with this id.
            #[must_use]
            pub fn $named(&self, id: &str) -> Option<$position> {
                self.$list.binary_search_by(|$one| $id.as_str().cmp(id)).ok().map($position::at)
            }
        )+}
    };
}

named! {
    finding_named: findings, FindingId, |one| one.id;
    rule_named: rules, RuleId, |one| one.id;
    condition_named: conditions, ConditionId, |one| one.id;
    specialist_named: specialists, SpecialistId, |one| one.id;
    source_named: sources, SourceId, |one| one.id;
    medicine_named: medicines, MedicineId, |one| one.id;
    medicine_class_named: medicine_classes, MedicineClassId, |one| one.sheet.id;
    interaction_named: interactions, InteractionId, |one| one.sheet.id;
    treatment_named: treatments, TreatmentId, |one| one.sheet.id;
    examination_named: examinations, ExaminationId, |one| one.sheet.id;
    self_care_named: self_care, SelfCareId, |one| one.sheet.id;
    trigger_named: triggers, TriggerId, |one| one.sheet.id;
}

impl Model {
    /// The price list of the region with this code: `ru`.
    #[must_use]
    pub fn price_list_of(&self, region: &str) -> Option<PriceListId> {
        self.prices.iter().position(|list| list.region == region).map(PriceListId::at)
    }

    /// How a substance is written in pages and JSON.
    #[must_use]
    pub fn substance_id(&self, substance: Substance) -> &str {
        match substance {
            Substance::Class(class) => &self.medicine_class(class).sheet.id,
            Substance::One(one) => &self.medicine(one).id,
        }
    }

    /// What a medicine, or any of a class, is called.
    #[must_use]
    pub fn substance_name(&self, substance: Substance) -> &Localized {
        match substance {
            Substance::Class(class) => &self.medicine_class(class).sheet.title,
            Substance::One(one) => &self.medicine(one).name,
        }
    }

    /// The medicine or class with this id.
    #[must_use]
    pub fn substance_named(&self, id: &str) -> Option<Substance> {
        let one = self.medicine_named(id).map(Substance::One);
        one.or_else(|| self.medicine_class_named(id).map(Substance::Class))
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
            Kind::Property => self.properties.len(),
        }
    }
}
