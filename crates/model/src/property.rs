//! What guidelines ask for, said independently of the rules: statements for all answers.

use serde::{Deserialize, Serialize};

use crate::{
    ConditionId, FactId, FindingId, InteractionId, Sheet, SpecialistId, Substance, TreatmentId,
    Urgency,
};

/// *For all answers: if … then …*. Written from a guideline and not from the rules, so that two
/// descriptions of the medicine check each other.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Property {
    /// Its page.
    pub sheet: Sheet,
    /// The hazard of SAFETY.md that it guards against: `H01`.
    pub hazard: String,
    /// Of whom it speaks.
    pub given: Premise,
    /// What holds for every one of them.
    pub claim: Claim,
}

/// Of whom a property speaks; its parts are joined by *and*.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Premise {
    /// Every one is present.
    pub all: Vec<FactId>,
    /// At least one is present; no constraint when empty.
    pub any: Vec<FactId>,
    /// Every one is known to be absent.
    pub no: Vec<FactId>,
    /// Of every one the person said "not sure".
    pub unsure: Vec<FactId>,
    /// None is known to be present: people whom the guideline leaves out.
    pub unless: Vec<FactId>,
    /// Every one is taken: this medicine, or one of this class.
    pub takes: Vec<Substance>,
    /// Every one was answered with this number, in thousandths: whom a guideline's own limit names, whatever
    /// our bands are.
    pub numbers: Vec<(FindingId, i32)>,
    /// The person said no to every other yes-no question that a danger rule speaks of, but for those named
    /// above and what they are details of; entered no result, and takes no medicine.
    pub otherwise_well: bool,
}

/// What holds for everybody of whom a property speaks; its parts are joined by *and*.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Claim {
    /// It is at least this urgent.
    pub at_least: Option<Urgency>,
    /// It is at most this urgent.
    pub at_most: Option<Urgency>,
    /// These are never offered.
    pub never: Vec<TreatmentId>,
    /// The plan warns of these.
    pub warns: Vec<InteractionId>,
    /// A rule that decides sends to this one.
    pub sees: Vec<SpecialistId>,
    /// Every one is known to be present.
    pub present: Vec<FactId>,
    /// These causes are harmless: never named first while a sign of the brain is not ruled out.
    pub harmless: Vec<ConditionId>,
    /// These causes are not.
    pub grave: Vec<ConditionId>,
}
