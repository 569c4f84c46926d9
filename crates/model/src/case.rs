//! Vignettes: a person in short, and what should be said to them.

use crate::{Answers, ConditionId, Kind, Urgency};

/// A vignette with the expected outcome; run as a test.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    /// The page that tells it.
    pub path: String,
    /// The line of the page, counted from 1.
    pub line: usize,
    /// The story, for people.
    pub story: String,
    /// What the person would answer. What the story does not say stays unknown.
    pub answers: Answers,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Where a cause should stand in the ranking.
    pub rank: Option<(ConditionId, Rank)>,
    /// What the plan must and must not say.
    pub plan: Vec<Wanted>,
}

/// What a plan must do with a page of the knowledge.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// What it must do.
    pub verb: Verb,
    /// The kind of page.
    pub kind: Kind,
    /// Its id.
    pub id: String,
}

/// What a plan can do with a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verb {
    /// Offers it: a treatment to discuss, an examination, a home measure, somebody to see.
    Shows,
    /// Does not offer it.
    Hides,
    /// Says that it is not for this person, and why.
    Withholds,
    /// Says that it is often tried or sold for this, and does not help as far as is known.
    Doubts,
    /// Warns of this interaction.
    Warns,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 5] =
        [Self::Shows, Self::Hides, Self::Withholds, Self::Doubts, Self::Warns];

    /// The word in pages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Shows => "shows",
            Self::Hides => "hides",
            Self::Withholds => "withholds",
            Self::Doubts => "doubts",
            Self::Warns => "warns",
        }
    }

    /// The verb with this word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.id() == id)
    }
}

/// Where a cause should stand in the ranking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rank {
    /// It is the likeliest.
    First,
    /// It is among the three likeliest.
    FirstThree,
    /// It is not the likeliest.
    NotFirst,
}

/// A vignette to measure with: it may fail. Its expectation comes from outside, not from our rules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vignette {
    /// Its name, such as `str-002`.
    pub id: String,
    /// The page that tells it.
    pub path: String,
    /// The line of the page, counted from 1.
    pub line: usize,
    /// The story, for people.
    pub story: String,
    /// What the story says. The rest stays unknown.
    pub answers: Answers,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Other levels that would also be right.
    pub acceptable: Vec<Urgency>,
    /// The cause, then others that would also be right. Empty where the knowledge has no such cause.
    pub causes: Vec<ConditionId>,
    /// Why the guide misses it, where it does; empty for nearly all.
    pub missed: String,
}
