//! Examinations, and what they cost.

use serde::{Deserialize, Serialize};

use crate::{Basis, ConditionId, FactId, Localized, Sheet, SourceId, Weight};

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
    /// Results that can be entered.
    pub results: Vec<TestResult>,
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

/// A result that an examination can have.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TestResult {
    /// Its word in the page: `low`.
    pub id: String,
    /// What people choose.
    pub label: Localized,
    /// P(this result | a complaint of the face), in ten-thousandths.
    pub background: u16,
    /// What it says about causes.
    pub likelihoods: Vec<ResultLikelihood>,
}

/// How likely a result is when this is the cause.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ResultLikelihood {
    /// The cause.
    pub condition: ConditionId,
    /// P(this result | this cause), in ten-thousandths.
    pub p: u16,
    /// What the result adds.
    pub weight: Weight,
    /// Where `p` comes from; none for an estimate.
    pub source: Option<SourceId>,
    /// How sure `p` is.
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
