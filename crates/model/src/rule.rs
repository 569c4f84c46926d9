//! Rules: red flags, which raise the urgency, and reassurances, which allow care at home.

use serde::{Deserialize, Serialize};

use crate::{FactId, Localized, SourceId, SpecialistId, Urgency};

/// A rule that sets a least urgency, or, at [`Urgency::SelfCare`], a reassurance.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// Kebab-case English noun; never reused.
    pub id: String,
    /// What the rule sees, as people would say it.
    pub title: Localized,
    /// The least urgency when it fires.
    pub urgency: Urgency,
    /// When it fires.
    pub when: When,
    /// Why the `unless` items calm; empty where there are none.
    pub unless_why: String,
    /// Why "none of these" on the danger screens need not rule out this ambulance rule; empty for
    /// nearly all.
    pub may_come_late: String,
    /// Why this red flag stands although whenever it fires, another that is as urgent fires too; empty
    /// for nearly all.
    pub never_alone: String,
    /// Whom to see.
    pub see: SpecialistId,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
    /// How sure the source is.
    pub basis: Basis,
    /// When it was and will be reviewed.
    pub review: Review,
    /// What it may mean and why it matters, for the person.
    pub plain: Localized,
    /// What to do now: a Markdown list.
    pub to_do: Localized,
    /// Why we think so, for clinicians.
    pub why: Localized,
    /// What the rule misses or takes too seriously.
    pub limits: Localized,
}

impl Rule {
    /// Allows care at home, instead of raising the urgency.
    #[must_use]
    pub fn is_reassurance(&self) -> bool {
        self.urgency == Urgency::SelfCare
    }
}

/// A flat condition; its parts are joined by *and*.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct When {
    /// Every one is present.
    pub all: Vec<FactId>,
    /// At least one is present; no constraint when empty.
    pub any: Vec<FactId>,
    /// So many are present.
    pub at_least: Option<AtLeast>,
    /// None is present, and known not to be (the other values of an `only` list).
    pub none: Vec<FactId>,
    /// In a red flag or a derived finding: none is *known to be* present.
    /// In a reassurance: each is known to be absent.
    pub unless: Vec<FactId>,
}

/// A threshold: `count` or more of these are present.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AtLeast {
    /// How many.
    pub count: u8,
    /// Of which.
    pub of: Vec<FactId>,
}

impl When {
    /// The facts whose presence helps it to hold.
    pub fn positive(&self) -> impl Iterator<Item = FactId> {
        let of = self.at_least.iter().flat_map(|at_least| &at_least.of);
        self.all.iter().chain(&self.any).chain(of).copied()
    }

    /// Every fact that it mentions.
    pub fn mentioned(&self) -> impl Iterator<Item = FactId> {
        self.positive().chain(self.none.iter().copied()).chain(self.unless.iter().copied())
    }
}

/// How sure a number or a position is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A figure in the study named.
    Study,
    /// A position of the guideline named.
    Guideline,
    /// Our own estimate; never shown as a fact.
    Estimate,
    /// The product information named.
    Label,
    /// The article that the project starts from says so.
    Article,
    /// Remembered, also from the source named, which was not opened.
    Recall,
}

impl Basis {
    /// The word in pages and JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Study => "study",
            Self::Guideline => "guideline",
            Self::Estimate => "estimate",
            Self::Label => "label",
            Self::Article => "article",
            Self::Recall => "recall",
        }
    }
}

/// When a page was looked at, and when it must be looked at again. ISO dates, so that they compare as text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Review {
    /// The day of the last look: `2026-11-25`.
    pub on: String,
    /// The day after which the page counts as out of date.
    pub until: String,
}
