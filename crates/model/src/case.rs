//! Vignettes: a person in short, and what should be said to them.

use crate::{Answers, ConditionId, Urgency};

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
