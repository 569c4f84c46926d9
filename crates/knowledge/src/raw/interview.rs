//! Pages that the interview is made of: findings, rules, causes, specialists, screens, vignettes.

use std::collections::BTreeMap;

use philtrum_model::{Basis, Complaint, Place};
use serde::Deserialize;
use toml::Spanned;

use super::{RawNames, RawReview, Word};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawFinding {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    pub(crate) asks: Asked,
    #[serde(default)]
    pub(crate) needs: Vec<Word>,
    pub(crate) group: Option<String>,
    pub(crate) hpo: Option<String>,
    #[serde(default)]
    pub(crate) given_needs: bool,
    #[serde(default)]
    pub(crate) about_baby: bool,
    #[serde(default)]
    pub(crate) danger: bool,
    pub(crate) result_of: Option<Word>,
    pub(crate) unit: Option<String>,
    pub(crate) range: Option<Spanned<[f64; 2]>>,
    #[serde(default)]
    pub(crate) values: Vec<Word>,
    #[serde(default)]
    pub(crate) bands: BTreeMap<String, RawBand>,
    pub(crate) background: Option<Spanned<RawBackground>>,
    pub(crate) when: Option<RawWhen>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Asked {
    YesNo,
    OneOf,
    SeveralOf,
    Number,
    Derived,
    Clash,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBand {
    pub(crate) from: Option<f64>,
    pub(crate) below: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBackground {
    pub(crate) adult: Shares,
    pub(crate) child: Option<Shares>,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

/// A background: one number, or one a value.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Shares {
    One(f64),
    Each(BTreeMap<String, f64>),
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct RawWhen {
    pub(crate) all: Vec<Word>,
    pub(crate) any: Vec<Word>,
    pub(crate) at_least: Option<RawAtLeast>,
    pub(crate) only: Vec<Word>,
    pub(crate) unless: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAtLeast {
    pub(crate) count: Spanned<u8>,
    pub(crate) of: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawRule {
    pub(crate) kind: String,
    pub(crate) id: Word,
    pub(crate) urgency: Word,
    pub(crate) see: Word,
    pub(crate) sources: Spanned<Vec<Word>>,
    pub(crate) basis: Spanned<Basis>,
    pub(crate) review: RawReview,
    #[serde(default)]
    pub(crate) unless_why: String,
    #[serde(default)]
    pub(crate) may_come_late: String,
    #[serde(default)]
    pub(crate) never_alone: String,
    pub(crate) when: Spanned<RawWhen>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawCondition {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    #[serde(default)]
    pub(crate) also_called: RawNames,
    #[serde(default)]
    pub(crate) places: Vec<Place>,
    pub(crate) complaint: Option<Complaint>,
    #[serde(default)]
    pub(crate) reassuring: bool,
    #[serde(default)]
    pub(crate) codes: BTreeMap<String, String>,
    pub(crate) specialists: Spanned<Vec<Word>>,
    pub(crate) sources: Vec<Word>,
    pub(crate) review: RawReview,
    pub(crate) prior: RawPrior,
    pub(crate) findings: BTreeMap<Word, Spanned<RawShare>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPrior {
    pub(crate) adult: Spanned<RawShare>,
    pub(crate) child: Spanned<RawShare>,
    pub(crate) sex: Option<Spanned<RawSex>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawShare {
    pub(crate) p: f64,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSex {
    pub(crate) female: f64,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawSpecialist {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    #[serde(default)]
    pub(crate) also_called: RawNames,
    pub(crate) review: RawReview,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawScreen {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    pub(crate) layout: philtrum_model::Layout,
    #[serde(default)]
    pub(crate) signs: bool,
    pub(crate) order: u16,
    pub(crate) findings: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawVignettes {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
}
