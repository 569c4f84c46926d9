//! Pages of several questions.

use serde::{Deserialize, Serialize};

use crate::{FindingId, Localized};

/// A page of several questions, in the order in which they are asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Screen {
    /// Kebab-case English noun; never reused.
    pub id: String,
    /// The heading.
    pub title: Localized,
    /// What stands under the heading.
    pub introduction: Localized,
    /// How it is laid out.
    pub layout: Layout,
    /// It lists signs of illness: somebody who is otherwise well ticks none of them.
    pub signs: bool,
    /// What it asks, most serious first.
    pub findings: Vec<FindingId>,
}

/// How a screen is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Danger signs to tick, "none of these" last. These screens come before every other question.
    Danger,
    /// Things to tick, "none of these" last.
    Ticks,
    /// Whole questions, one under the other.
    Questions,
    /// The picture of a face.
    Face,
    /// The list of medicines; no findings.
    Medicines,
}
