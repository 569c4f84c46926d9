//! Treatments of the plan, and what stands against them.

use philtrum_model::Level;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

use super::medicines::severity;
use super::{Fact, basis};
use crate::consultation::Named;

/// A treatment to discuss, or one that is often tried.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Offer<'a> {
    /// The id of its page.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// The cause that it is for here.
    pub condition: &'a str,
    /// How good the evidence is: `a` (strong) to `c` (weak), `d` (tradition only), `none` (looked for,
    /// and nothing was found), `x` (evidence against it).
    #[schemars(schema_with = "level")]
    pub level: &'static str,
    /// How sure that is.
    #[schemars(schema_with = "basis")]
    pub basis: &'static str,
    /// The id of the source of the evidence; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
    /// What a doctor weighs first: it is offered all the same.
    pub weighed: Vec<Against<'a>>,
    /// Reasons to ask first that are true of the person.
    pub ask_first: Vec<Fact>,
    /// It would not be for this person if one of these is true, which is not known.
    pub not_if: Vec<Fact>,
    /// It is a medicine, and what the person takes is not known, or not all of it.
    pub unchecked: bool,
    /// The person takes it already.
    pub taken: bool,
}

/// A treatment that is not for this person.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Withheld<'a> {
    /// The id of its page.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// The cause that it would be for.
    pub condition: &'a str,
    /// Why not; never empty.
    pub because: Vec<Against<'a>>,
}

/// Something that the person thinks of taking.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Considered<'a> {
    /// What.
    pub medicine: Named<'a>,
    /// The treatment whose page describes it; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub treatment: Option<&'a str>,
    /// What stands against it. That nothing does is no proof that it is safe.
    pub because: Vec<Against<'a>>,
    /// Reasons to ask first that are true of the person.
    pub ask_first: Vec<Fact>,
    /// It would not be for this person if one of these is true, which is not known.
    pub not_if: Vec<Fact>,
    /// What the person takes is not known, or not all of it.
    pub unchecked: bool,
}

/// What stands against a treatment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Against<'a> {
    /// Something that is true of the person.
    Fact(Fact),
    /// The person is younger than this age in years, from which it is used (usually, where it is weighed).
    TooYoung(u8),
    /// It disturbs something that the person takes, or is said to take.
    Medicine {
        /// What the person takes.
        medicine: Named<'a>,
        /// The id of the page about the two.
        interaction: &'a str,
        /// How grave it is.
        #[schemars(schema_with = "severity")]
        severity: &'static str,
        /// The ids of the sources.
        sources: Vec<&'a str>,
    },
    /// It must not meet what is true of the person.
    Person {
        /// The id of the page about it.
        interaction: &'a str,
        /// Its title.
        title: &'a str,
        /// How grave it is.
        #[schemars(schema_with = "severity")]
        severity: &'static str,
        /// The ids of the sources.
        sources: Vec<&'a str>,
    },
}

pub(super) fn level(_: &mut SchemaGenerator) -> Schema {
    let all = [Level::A, Level::B, Level::C, Level::D, Level::None, Level::X];
    json_schema!({ "type": "string", "enum": all.map(Level::id) })
}
