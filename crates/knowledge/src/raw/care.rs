//! Pages that are read, and that the plan is made of: medicines, treatments, examinations, and others.

use std::collections::BTreeMap;

use philtrum_model::{
    Availability, Basis, Complaint, Form, Goal, Level, Mark, Rater, Severity, Verdict, Whom,
};
use serde::Deserialize;
use toml::Spanned;

use super::interview::RawWhen;
use super::{RawNames, RawReview, Word};

/// What every page of these kinds says about itself.
pub(crate) struct RawHead<'a> {
    pub(crate) also_called: &'a RawNames,
    pub(crate) sources: &'a Spanned<Vec<Word>>,
    pub(crate) basis: Basis,
    pub(crate) review: &'a RawReview,
}

/// Declares the data of a kind of page: the head that all share, and its own keys.
///
/// `serde(flatten)` would be shorter, but does not go with refusing unknown keys.
macro_rules! pages {
    ($($(#[$attribute:meta])* $name:ident { $($(#[$field:meta])* $key:ident: $type:ty,)* })+) => {$(
        $(#[$attribute])*
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub(crate) struct $name {
            #[expect(dead_code, reason = "read once, to choose this type")]
            kind: String,
            pub(crate) id: Word,
            #[serde(default)]
            also_called: RawNames,
            sources: Spanned<Vec<Word>>,
            basis: Basis,
            pub(crate) review: RawReview,
            $($(#[$field])* pub(crate) $key: $type,)*
        }

        impl $name {
            pub(crate) fn head(&self) -> RawHead<'_> {
                RawHead {
                    also_called: &self.also_called,
                    sources: &self.sources,
                    basis: self.basis,
                    review: &self.review,
                }
            }
        }
    )+};
}

pages! {
    RawMedicines {
        #[serde(default)]
        implies: Vec<Word>,
        #[serde(default)]
        members: BTreeMap<Word, RawMember>,
        #[serde(default)]
        includes: Vec<Word>,
    }
    RawInteraction {
        row: Word,
        severity: Severity,
        still_offered: Option<Spanned<String>>,
        a: Vec<Word>,
        #[serde(default)]
        b: Vec<Word>,
        when: Option<RawWhen>,
    }
    RawTreatment {
        form: Form,
        #[serde(default)]
        hospital: bool,
        #[serde(default)]
        is: Vec<Word>,
        status: Option<RawStatus>,
        status_basis: Option<Basis>,
        from_age: Option<u8>,
        usual_age: Option<u8>,
        #[serde(default)]
        avoid: Vec<Word>,
        #[serde(default)]
        ask_first: Vec<Word>,
        #[serde(rename = "for", default)]
        uses: BTreeMap<Word, RawUse>,
    }
    RawExamination {
        price: Option<String>,
        radiation_microsievert: Option<u32>,
        radiation_source: Option<Word>,
        #[serde(default)]
        risky: Vec<Word>,
        #[serde(default)]
        useful: BTreeMap<Word, Spanned<RawClaim>>,
        #[serde(default)]
        not_useful: BTreeMap<Word, Spanned<RawClaim>>,
        #[serde(default)]
        results: BTreeMap<Word, RawResult>,
    }
    RawSelfCare {
        whom: Whom,
        goal: Goal,
        level: Level,
        reassess_days: Option<u16>,
        #[serde(default)]
        avoid: Vec<Word>,
        #[serde(rename = "for", default)]
        conditions: Vec<Word>,
    }
    RawTrigger {
        row: Word,
        effect: BTreeMap<Complaint, Spanned<RawEffect>>,
    }
    RawScale {
        rater: Rater,
        range: Option<[i32; 2]>,
        free: bool,
        #[serde(rename = "for", default)]
        conditions: Vec<Word>,
    }
    RawStory {
        #[serde(rename = "for", default)]
        conditions: Vec<Word>,
    }
    RawPrices {
        region: String,
        currency: String,
        year: Option<u16>,
        emergency: String,
        ambulance: Option<String>,
        advice: Option<String>,
        items: BTreeMap<String, Spanned<RawPrice>>,
    }
    RawArticle {}
    RawInventory {
        items: BTreeMap<Word, Spanned<RawItem>>,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawMember {
    pub(crate) en: String,
    pub(crate) ru: String,
    #[serde(default)]
    pub(crate) brands: Vec<String>,
    #[serde(default)]
    pub(crate) also: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStatus {
    pub(crate) ru: Availability,
    pub(crate) eu: Availability,
    pub(crate) us: Availability,
}

/// Where a statement comes from.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawClaim {
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawUse {
    pub(crate) level: Spanned<Level>,
    #[serde(default)]
    pub(crate) later: bool,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

/// A result: `background`, and the causes that make it likely or unlikely.
pub(crate) type RawResult = BTreeMap<Word, Spanned<super::RawShare>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawEffect {
    pub(crate) mark: Mark,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPrice {
    pub(crate) from: Option<u32>,
    pub(crate) to: Option<u32>,
    #[serde(default)]
    pub(crate) free: bool,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawItem {
    pub(crate) pages: Vec<Word>,
    pub(crate) verdict: Verdict,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}
