//! The plan for one person as JSON: the nouns. Their comments become the descriptions in the schema.

mod examination;
mod medicines;
mod treatment;

use schemars::JsonSchema;
use serde::Serialize;

use crate::consultation::{Named, basis, urgency};

pub use examination::{Examination, Needless, Outcome, Price};
pub use medicines::{Clash, Medicines};
pub use treatment::{Against, Considered, Offer, Withheld};

/// What this person may have examined, may discuss with a doctor, and may do at home. Where a hospital
/// is needed now, it is left to the hospital.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Plan<'a> {
    /// Examinations that help to decide, those first that tell most for their price.
    pub examinations: Vec<Examination<'a>>,
    /// Examinations that are often sold for this, and do not help.
    pub needless: Vec<Needless<'a>>,
    /// Treatments to discuss with a doctor. None is against anything known of the person.
    pub treatments: Vec<Offer<'a>>,
    /// Treatments that are often tried for this without good evidence, and are not against the person.
    pub unproven: Vec<Offer<'a>>,
    /// Treatments that are not for this person, and why.
    pub withheld: Vec<Withheld<'a>>,
    /// What the person thinks of taking.
    pub considered: Vec<Considered<'a>>,
    /// What does not go together among what the person takes, or with the person; gravest first.
    pub clashes: Vec<Clash<'a>>,
    /// Medicines of the person that can themselves move the face.
    pub may_move_the_face: Vec<Named<'a>>,
    /// What to do at home.
    pub home: Vec<Measure<'a>>,
    /// Home measures that are not for this person, and why.
    pub not_at_home: Vec<Kept<'a>>,
    /// What sets it off, as far as is known: for a diary.
    pub triggers: Vec<Named<'a>>,
    /// Something may be taken that could not be checked: names that are not in the knowledge, or a list
    /// that nobody asked for.
    pub unchecked: bool,
}

/// A fact about the person.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Fact {
    /// `finding` or `finding = value`.
    pub fact: String,
    /// As a statement.
    pub statement: String,
}

/// Something to do at home.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Measure<'a> {
    /// The id of its page.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// To be safe, to make it better, or to keep it from coming back.
    #[schemars(extend("enum" = ["safety", "relief", "prevention"]))]
    pub goal: &'static str,
    /// How good the evidence is: see `level` of a treatment.
    #[schemars(schema_with = "treatment::level")]
    pub level: &'static str,
    /// The cause that it is for; missing where it is for everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<&'a str>,
    /// It would not be for this person if one of these is true, which is not known.
    pub not_if: Vec<Fact>,
}

/// A home measure that is not for this person.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Kept<'a> {
    /// The id of its page.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// Why not: what is true of the person.
    pub because: Vec<Fact>,
}

/// An answer that would change the advice.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Pivot<'a> {
    /// What it is about: `finding` or `finding = value`.
    pub fact: String,
    /// What would have to be so.
    #[schemars(extend("enum" = ["present", "absent"]))]
    pub presence: &'static str,
    /// That, as a statement.
    pub statement: String,
    /// How urgent it would be then.
    #[schemars(schema_with = "urgency")]
    pub urgency: &'static str,
    /// What would be the likeliest cause then.
    pub first: &'a str,
}
