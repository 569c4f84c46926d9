//! What is known of a fact.

use serde::{Deserialize, Serialize};

/// What is known of a fact: three values, because not knowing is neither yes nor no.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// Known to be so.
    Present,
    /// Known not to be so.
    Absent,
    /// Not known.
    Unknown,
}

/// A [`Presence`] that also says *why* something is unknown: nobody asked, or the person is not sure.
///
/// The difference decides whether the interview still has to ask. It never makes anything calmer:
/// both are [`Presence::Unknown`] to every rule.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Known to be so.
    Present,
    /// Known not to be so.
    Absent,
    /// Asked; the person is not sure.
    Unsure,
    /// Not asked yet.
    #[default]
    Unasked,
}

impl State {
    /// Forgets why a fact is unknown.
    #[must_use]
    pub const fn presence(self) -> Presence {
        match self {
            Self::Present => Presence::Present,
            Self::Absent => Presence::Absent,
            Self::Unsure | Self::Unasked => Presence::Unknown,
        }
    }

    /// Neither known to be so nor known not to be so.
    #[must_use]
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::Unsure | Self::Unasked)
    }

    /// Kleene's *and*: absent wins, then not asked, then not sure.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Absent, _) | (_, Self::Absent) => Self::Absent,
            (Self::Unasked, _) | (_, Self::Unasked) => Self::Unasked,
            (Self::Unsure, _) | (_, Self::Unsure) => Self::Unsure,
            (Self::Present, Self::Present) => Self::Present,
        }
    }

    /// Kleene's *or*: present wins, then not asked, then not sure.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// Kleene's *not*: unknown stays unknown.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::Present => Self::Absent,
            Self::Absent => Self::Present,
            other => other,
        }
    }
}
