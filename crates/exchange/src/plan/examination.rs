//! Examinations of the plan.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, basis, urgency};

/// An examination that helps to decide.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Examination<'a> {
    /// The id of its page.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// The ids of the named causes that it helps to tell, likeliest first.
    pub causes: Vec<&'a str>,
    /// What its result is expected to tell about the causes, in bits.
    pub gain_bits: f64,
    /// What is true of the person and must be told before.
    pub risky: Vec<Fact>,
    /// What must be told before if it is true, and is not known.
    pub tell_if: Vec<Fact>,
    /// What it costs in the region; missing where no region was told, or its list does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price<'a>>,
    /// The finding that holds its result; missing where none can be entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<&'a str>,
    /// The result that was entered, a value of that finding; missing where none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entered: Option<&'a str>,
    /// What each result would change.
    pub outcomes: Vec<Outcome<'a>>,
}

/// What an examination costs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Price<'a> {
    /// In whole units of the currency; missing where it is free of charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
    /// In whole units of the currency; missing where only a least price is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
    /// ISO 4217 code: `RUB`.
    pub currency: &'a str,
    /// The year of the figures; missing where the source has no date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// How sure it is.
    #[schemars(schema_with = "basis")]
    pub basis: &'static str,
    /// The id of its source; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
}

/// What a result of an examination would change.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Outcome<'a> {
    /// The result: a value of the finding that holds it.
    pub result: &'a str,
    /// How urgent it would be.
    #[schemars(schema_with = "urgency")]
    pub urgency: &'static str,
    /// What would be the likeliest cause.
    pub first: &'a str,
    /// How likely that cause is now, from 0 to 1.
    pub before: f64,
    /// How likely it would be then.
    pub after: f64,
}

/// An examination that is often sold for this, and does not help.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Needless<'a> {
    /// The id of its page.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// For which cause.
    pub cause: &'a str,
}
