//! Pages that are only read: articles, stories, triggers, scales, inventories.

use serde::{Deserialize, Serialize};

use crate::{Basis, ConditionId, Localized, Sheet, SourceId};

/// Something to read from top to bottom.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Article {
    /// Its page.
    pub sheet: Sheet,
}

/// What somebody went through, from a published case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Story {
    /// Its page.
    pub sheet: Sheet,
    /// What it was.
    pub conditions: Vec<ConditionId>,
}

/// A way to measure how bad something is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Scale {
    /// Its page.
    pub sheet: Sheet,
    /// Who fills it in.
    pub rater: Rater,
    /// Lowest and highest score.
    pub range: Option<(i32, i32)>,
    /// Whether it may be shown and copied without permission.
    pub free: bool,
    /// What it measures.
    pub conditions: Vec<ConditionId>,
}

/// Who fills in a scale.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rater {
    /// The person.
    #[serde(rename = "self")]
    Own,
    /// A clinician.
    Clinician,
    /// A parent.
    Parent,
}

impl Rater {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Clinician => "clinician",
            Self::Parent => "parent",
        }
    }
}

/// What sets a movement off: a line of the diary.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Trigger {
    /// Its page.
    pub sheet: Sheet,
    /// The row of the table of facts that it comes from: `G14`.
    pub row: String,
    /// What is known about it, by complaint.
    pub effects: Vec<Effect>,
}

/// What is known about a trigger for one complaint.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Effect {
    /// The complaint.
    pub complaint: Complaint,
    /// What is known.
    pub mark: Mark,
    /// Where that comes from.
    pub source: Option<SourceId>,
    /// How sure that is.
    pub basis: Basis,
}

/// A complaint that triggers are noted for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Complaint {
    Tics,
    Twitch,
    HemifacialSpasm,
    TrigeminalNeuralgia,
    Migraine,
}

impl Complaint {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tics => "tics",
            Self::Twitch => "twitch",
            Self::HemifacialSpasm => "hemifacial-spasm",
            Self::TrigeminalNeuralgia => "trigeminal-neuralgia",
            Self::Migraine => "migraine",
        }
    }
}

/// What is known about a trigger.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Shown in experiments or diaries.
    Experimental,
    /// Reported by people in surveys or series.
    Reported,
    /// Results differ.
    Mixed,
    /// Opinion only.
    Weak,
    /// Looked for, and nothing was found.
    None,
    /// Not known.
    Unknown,
}

impl Mark {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Experimental => "experimental",
            Self::Reported => "reported",
            Self::Mixed => "mixed",
            Self::Weak => "weak",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
}

/// What somebody else wrote, item by item, with our verdict.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Inventory {
    /// Its page.
    pub sheet: Sheet,
    /// Its items, in order.
    pub items: Vec<InventoryItem>,
}

/// One item of an inventory.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct InventoryItem {
    /// `A087`.
    pub id: String,
    /// What was said, and what we say.
    pub text: Localized,
    /// Our verdict.
    pub verdict: Verdict,
    /// The pages that answer it: `treatments/novo-passit`.
    pub pages: Vec<String>,
    /// Where the verdict comes from.
    pub source: Option<SourceId>,
    /// How sure it is.
    pub basis: Basis,
}

/// Our verdict on a statement.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Right.
    Supported,
    /// Plausible, with poor or indirect evidence.
    Weak,
    /// No evidence was found.
    None,
    /// Acting on it can hurt.
    Harmful,
    /// Contradicted by evidence.
    Wrong,
    /// Missing there, added by us.
    Added,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 6] =
        [Self::Supported, Self::Weak, Self::None, Self::Harmful, Self::Wrong, Self::Added];

    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Weak => "weak",
            Self::None => "none",
            Self::Harmful => "harmful",
            Self::Wrong => "wrong",
            Self::Added => "added",
        }
    }
}
