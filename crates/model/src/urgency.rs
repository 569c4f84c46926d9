//! How soon somebody needs help.

use serde::{Deserialize, Serialize};

/// How soon a person needs help. Ordered: a later variant is more urgent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Care at home is enough.
    SelfCare,
    /// An ordinary appointment, in weeks.
    Routine,
    /// A doctor within two weeks.
    Soon,
    /// A doctor today, by telephone or in person.
    SameDay,
    /// Hospital now.
    Emergency,
    /// Call an ambulance now.
    Ambulance,
}

impl Urgency {
    /// Every level, least urgent first.
    pub const ALL: [Self; 6] = [
        Self::SelfCare,
        Self::Routine,
        Self::Soon,
        Self::SameDay,
        Self::Emergency,
        Self::Ambulance,
    ];

    /// The word in pages and JSON: `self-care` … `ambulance`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::SelfCare => "self-care",
            Self::Routine => "routine",
            Self::Soon => "soon",
            Self::SameDay => "same-day",
            Self::Emergency => "emergency",
            Self::Ambulance => "ambulance",
        }
    }

    /// The level with this word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.id() == id)
    }

    /// What a rule of this level counts for when it cannot be decided because the person is not sure.
    ///
    /// Not as much as a yes, and never as little as a no: a doctor by telephone today can decide what a
    /// questionnaire cannot. The steps are our estimate.
    #[must_use]
    pub const fn when_unsure(self) -> Self {
        match self {
            Self::Ambulance | Self::Emergency => Self::SameDay,
            Self::SameDay => Self::Soon,
            Self::Soon => Self::Routine,
            Self::Routine | Self::SelfCare => Self::SelfCare,
        }
    }
}
