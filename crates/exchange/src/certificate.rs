//! What was proved, of which knowledge.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What was proved, of which knowledge, and what that took.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Certificate {
    /// SHA-256 of the pages, in hexadecimal. It holds for these pages and no others.
    pub knowledge: String,
    /// The day on which it was made, as an ISO date: reviews had not run out by then.
    pub made_on: String,
    /// The program that decided.
    pub solver: String,
    /// How many different sets of answers there are, exactly, in decimal digits.
    pub answers: String,
    /// Every law and property, in order.
    pub proved: Vec<Proved>,
}

/// A law or a property.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Proved {
    /// `P2`, or the id of a page in `properties/`.
    pub id: String,
    /// What it says.
    pub title: String,
    /// `holds`, `fails` or `undecided`.
    pub verdict: String,
    /// How it is known: `solver`, `pages` or `construction`.
    pub method: String,
    /// How many questions decide it.
    pub questions: usize,
    /// Whom it leaves out on purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// The hazard of SAFETY.md that a property guards against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hazard: Option<String>,
    /// Where a property comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// Something that a law leaves out on purpose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Exception {
    /// What is left out.
    pub what: String,
    /// The page that says why, or the reason.
    pub why: String,
}

impl Certificate {
    /// Everything holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.proved.iter().all(|one| one.verdict == "holds")
    }
}
