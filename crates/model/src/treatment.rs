//! What may be discussed with a doctor, and what may be done at home.

use serde::{Deserialize, Serialize};

use crate::{Basis, ConditionId, FactId, Sheet, SourceId, Substance};

/// A medicine, herb, therapy or operation that people are offered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Treatment {
    /// Its page.
    pub sheet: Sheet,
    /// What kind of thing it is.
    pub form: Form,
    /// It is what a hospital does at once: told also where a hospital is needed now.
    pub hospital: bool,
    /// The medicines that it is made of; none for therapies and operations.
    pub is: Vec<Substance>,
    /// How it is sold.
    pub status: Option<Status>,
    /// The youngest age at which it is used, in years; none if no limit is known.
    pub from_age: Option<u8>,
    /// The age from which it is usually given, in years; younger people get it in another form.
    pub usual_age: Option<u8>,
    /// It is not for people of whom one of these is true.
    pub avoid: Vec<FactId>,
    /// People of whom one of these is true ask first.
    pub ask_first: Vec<FactId>,
    /// What it is used for, and how good the evidence is. Best first.
    pub uses: Vec<Use>,
}

/// What kind of thing a treatment is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Form {
    Medicine,
    Therapy,
    Procedure,
    Herb,
    Supplement,
    Remedy,
}

impl Form {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Medicine => "medicine",
            Self::Therapy => "therapy",
            Self::Procedure => "procedure",
            Self::Herb => "herb",
            Self::Supplement => "supplement",
            Self::Remedy => "remedy",
        }
    }
}

/// How something is sold, by region.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Status {
    /// Russia.
    pub ru: Availability,
    /// European Union and United Kingdom.
    pub eu: Availability,
    /// United States.
    pub us: Availability,
    /// How sure that is.
    pub basis: Basis,
}

/// How something is sold in one region.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Availability {
    /// With a prescription.
    Prescription,
    /// Without a prescription, in a pharmacy.
    Pharmacy,
    /// As a food supplement.
    Supplement,
    /// Not authorised as a medicine there.
    NotSold,
    /// Not known to us.
    Unknown,
}

impl Availability {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Prescription => "prescription",
            Self::Pharmacy => "pharmacy",
            Self::Supplement => "supplement",
            Self::NotSold => "not-sold",
            Self::Unknown => "unknown",
        }
    }
}

/// A use of a treatment.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Use {
    /// For what.
    pub condition: ConditionId,
    /// How good the evidence is.
    pub level: Level,
    /// A guideline asks for other ways first.
    pub later: bool,
    /// Where that comes from.
    pub source: Option<SourceId>,
    /// How sure that is.
    pub basis: Basis,
}

/// How good the evidence is, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// A strong guideline, or several trials that agree.
    A,
    /// Few trials, or a review of moderate confidence.
    B,
    /// Observation or the consensus of experts.
    C,
    /// Tradition or anecdote only.
    D,
    /// Looked for, and nothing was found.
    None,
    /// Evidence against it, or more harm than good.
    X,
}

impl Level {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
            Self::None => "none",
            Self::X => "x",
        }
    }
}

/// What to do at home, or to leave.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SelfCare {
    /// Its page.
    pub sheet: Sheet,
    /// For whom.
    pub whom: Whom,
    /// To what end.
    pub goal: Goal,
    /// How good the evidence is.
    pub level: Level,
    /// When to look whether it helped, in days.
    pub reassess_days: Option<u16>,
    /// It is not for people of whom one of these is true.
    pub avoid: Vec<FactId>,
    /// What it is for; empty where it is for everybody.
    pub conditions: Vec<ConditionId>,
}

/// Whom a home measure is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    /// Anyone.
    Anyone,
    /// 16 or older.
    Adult,
    /// Under 16.
    Child,
}

impl Whom {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Adult => "adult",
            Self::Child => "child",
        }
    }
}

/// To what end something is done at home.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// To be safe.
    Safety,
    /// To make it better.
    Relief,
    /// To keep it from coming back.
    Prevention,
}

impl Goal {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Relief => "relief",
            Self::Prevention => "prevention",
        }
    }
}
