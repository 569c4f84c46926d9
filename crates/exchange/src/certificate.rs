//! What was proved, of which knowledge.

use philtrum_model::Model;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What was proved, of which knowledge, and what that took.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Certificate {
    /// SHA-256 of the pages, in hexadecimal. It holds for these pages and no others.
    pub knowledge: String,
    /// The day on which it was made, as an ISO date: reviews had not run out by then.
    pub made_on: String,
    /// The version of Philtrum that put the questions. Another version may put others.
    pub program: String,
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
    /// How it is known: `solver`, `solver-and-tests`, `construction` or `pages`.
    pub method: String,
    /// How many questions decide it.
    pub questions: usize,
    /// Of these, how many need no solver: how the circuit is built answers them.
    pub built: usize,
    /// Whom it leaves out on purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// The hazard of SAFETY.md that a property guards against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hazard: Option<String>,
    /// What a property rests on: `guideline`, `label`, `study`, `recall` or `estimate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
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

/// The laws, in order. Every certificate speaks of each.
pub const LAWS: [&str; 11] = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11"];

/// This version of Philtrum, as certificates name it.
pub const PROGRAM: &str = concat!("Philtrum ", env!("CARGO_PKG_VERSION"));

impl Certificate {
    /// Everything that it names holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        !self.proved.is_empty() && self.proved.iter().all(|one| one.verdict == "holds")
    }

    /// It is of these pages and of this program, and speaks of every law and every property.
    #[must_use]
    pub fn is_of(&self, model: &Model) -> bool {
        let properties = model.properties.iter().map(|one| one.sheet.id.as_str());
        let named = self.proved.iter().map(|one| one.id.as_str());
        self.knowledge == model.hash
            && self.program == PROGRAM
            && named.eq(LAWS.into_iter().chain(properties))
    }
}
