//! Possible causes.

use serde::{Deserialize, Serialize};

use crate::{
    Basis, Complaint, FactId, Localized, Names, Place, Review, SourceId, SpecialistId, Weight,
};

/// A possible cause: how common it is, and what speaks for and against it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Condition {
    /// Kebab-case English noun; never reused.
    pub id: String,
    /// Its name.
    pub title: Localized,
    /// What else people call it.
    pub also_called: Names,
    /// Where on the face it shows; empty where it may be anywhere.
    pub places: Vec<Place>,
    /// Codes by system: `icd10`, `icd11`, `mondo`, `omim`, `orpha`, `hpo`.
    pub codes: Vec<(String, String)>,
    /// The complaint whose triggers are its own, if there is one.
    pub complaint: Option<Complaint>,
    /// Harmless or passing: never named first while a sign of the brain is not ruled out.
    pub reassuring: bool,
    /// Whom to see, best first.
    pub specialists: Vec<SpecialistId>,
    /// Where the page comes from.
    pub sources: Vec<SourceId>,
    /// When it was and will be reviewed.
    pub review: Review,
    /// How common it is among those who come with a complaint of the face.
    pub prior: Prior,
    /// What speaks for and against it, in order of [`FactId`].
    pub likelihoods: Vec<Likelihood>,
    /// What it is, for the person.
    pub plain: Localized,
    /// What usually happens.
    pub course: Localized,
    /// Why we think so, for clinicians.
    pub why: Localized,
    /// What the page cannot say.
    pub limits: Localized,
}

/// Whether the person counts as an adult or a child (under 16).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgeGroup {
    /// 16 or older, or age not known.
    Adult,
    /// Under 16.
    Child,
}

/// Something that differs between adults and children.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct PerAge<T> {
    /// For adults.
    pub adult: T,
    /// For children.
    pub child: T,
}

impl<T: Copy> PerAge<T> {
    /// The one for this group.
    #[must_use]
    pub const fn get(self, group: AgeGroup) -> T {
        match group {
            AgeGroup::Adult => self.adult,
            AgeGroup::Child => self.child,
        }
    }
}

/// How common a cause is, as weights.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Prior {
    /// Weight of the share among adults and children.
    pub share: PerAge<Weight>,
    /// What being female adds.
    pub female: Weight,
    /// What being male adds.
    pub male: Weight,
    /// How sure the share is.
    pub basis: PerAge<Basis>,
}

/// How likely a fact is when this is the cause.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Likelihood {
    /// The fact.
    pub fact: FactId,
    /// P(present | this cause), in ten-thousandths.
    pub p: u16,
    /// What its presence adds.
    pub present: PerAge<Weight>,
    /// What its absence adds.
    pub absent: PerAge<Weight>,
    /// Where `p` comes from; none for an estimate.
    pub source: Option<SourceId>,
    /// How sure `p` is.
    pub basis: Basis,
}
