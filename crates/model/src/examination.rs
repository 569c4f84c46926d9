//! Examinations, and what they cost.

use serde::{Deserialize, Serialize};

use crate::{Basis, ConditionId, FactId, FindingId, Sheet, SourceId};

/// A test that a doctor may order, or that one does oneself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Examination {
    /// Its page.
    pub sheet: Sheet,
    /// Its key in the price lists; none if no price was found anywhere.
    pub price: Option<String>,
    /// X-ray dose of an adult.
    pub radiation: Option<Radiation>,
    /// Facts that need planning first, such as a pacemaker.
    pub risky: Vec<FactId>,
    /// Causes for which it helps.
    pub useful: Vec<Indication>,
    /// Causes for which it is often done without need.
    pub not_useful: Vec<Indication>,
    /// The finding that holds its result, if one can be entered.
    pub result: Option<FindingId>,
}

/// An X-ray dose.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Radiation {
    /// Effective dose in microsievert.
    pub microsievert: u32,
    /// Where the figure comes from.
    pub source: Option<SourceId>,
}

/// Why an examination is, or is not, done for a cause.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Indication {
    /// The cause.
    pub condition: ConditionId,
    /// Where that comes from.
    pub source: Option<SourceId>,
    /// How sure that is.
    pub basis: Basis,
}

/// What examinations cost in one country.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PriceList {
    /// Its page.
    pub sheet: Sheet,
    /// ISO 3166 code in lower case: `ru`.
    pub region: String,
    /// ISO 4217 code: `RUB`.
    pub currency: String,
    /// The year of the figures, if it is known.
    pub year: Option<u16>,
    /// The number to call in an emergency.
    pub emergency: String,
    /// Another number that brings an ambulance, if there is one.
    pub ambulance: Option<String>,
    /// The number to call for advice that cannot wait, where there is one: `111`.
    pub advice: Option<String>,
    /// The prices.
    pub items: Vec<Price>,
}

/// One price.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Price {
    /// What: the `price` of an [`Examination`].
    pub key: String,
    /// In whole units of the currency; none if it is free of charge.
    pub from: Option<u32>,
    /// In whole units of the currency; none if only a least price is known.
    pub to: Option<u32>,
    /// Where it comes from.
    pub source: Option<SourceId>,
    /// How sure it is.
    pub basis: Basis,
}
