//! Medicines, and what must not come together.

use serde::{Deserialize, Serialize};

use crate::{FactId, Localized, MedicineClassId, MedicineId, Sheet, When};

/// A substance or a product that people take.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Medicine {
    /// International non-proprietary name in kebab-case, or the name of the product.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// Trade names, in Latin and Cyrillic letters.
    pub brands: Vec<String>,
    /// The class whose page describes it.
    pub class: MedicineClassId,
}

/// A class of medicines, or a property that medicines of several classes share.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MedicineClass {
    /// Its page.
    pub sheet: Sheet,
    /// Facts about the person that taking one of them makes true.
    pub implies: Vec<FactId>,
    /// Those that belong to it, also those that another page describes.
    pub members: Vec<MedicineId>,
}

/// A medicine, or any of a class.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Substance {
    /// Any medicine of this class.
    Class(MedicineClassId),
    /// This medicine.
    One(MedicineId),
}

/// Two medicines that disturb each other, or a medicine and a person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Interaction {
    /// Its page.
    pub sheet: Sheet,
    /// The row of the table of facts that it comes from: `X26`.
    pub row: String,
    /// How grave it is.
    pub severity: Severity,
    /// A doctor weighs it: what it speaks of is offered all the same, with this warning beside it.
    pub still_offered: bool,
    /// Any one of these …
    pub a: Vec<Substance>,
    /// … with this.
    pub with: With,
}

/// The other side of an interaction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum With {
    /// Another medicine, any one of these.
    Medicine(Vec<Substance>),
    /// A person of whom this is true.
    Person(When),
}

/// How grave an interaction is, least grave first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Caution, adjust or watch.
    Moderate,
    /// Avoid, or a specialist's decision only.
    Major,
    /// Must not come together.
    Contra,
}

impl Severity {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Moderate => "moderate",
            Self::Major => "major",
            Self::Contra => "contra",
        }
    }
}
