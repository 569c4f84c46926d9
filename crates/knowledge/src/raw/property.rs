//! Pages of properties: what a guideline asks for.

use std::collections::BTreeMap;

use philtrum_model::Basis;
use serde::Deserialize;
use toml::Spanned;

use super::{RawHead, RawNames, RawReview, Word};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawProperty {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    #[serde(default)]
    also_called: RawNames,
    pub(crate) hazard: Word,
    pub(crate) sources: Spanned<Vec<Word>>,
    basis: Basis,
    review: RawReview,
    #[serde(rename = "if")]
    pub(crate) given: Spanned<RawPremise>,
    #[serde(rename = "then")]
    pub(crate) claim: Spanned<RawClaimed>,
}

impl RawProperty {
    pub(crate) const fn head(&self) -> RawHead<'_> {
        RawHead {
            also_called: &self.also_called,
            sources: &self.sources,
            basis: self.basis,
            review: &self.review,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct RawPremise {
    pub(crate) all: Vec<Word>,
    pub(crate) any: Vec<Word>,
    pub(crate) no: Vec<Word>,
    pub(crate) unsure: Vec<Word>,
    pub(crate) unless: Vec<Word>,
    pub(crate) takes: Vec<Word>,
    pub(crate) numbers: BTreeMap<Word, Spanned<f64>>,
    pub(crate) otherwise_well: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct RawClaimed {
    pub(crate) at_least: Option<Word>,
    pub(crate) at_most: Option<Word>,
    pub(crate) never: Vec<Word>,
    pub(crate) warns: Vec<Word>,
    pub(crate) sees: Vec<Word>,
    pub(crate) present: Vec<Word>,
    pub(crate) harmless: Vec<Word>,
    pub(crate) grave: Vec<Word>,
}
