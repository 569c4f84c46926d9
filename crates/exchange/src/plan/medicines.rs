//! What the person takes, as it was understood, and what of it does not go together.

use philtrum_model::Severity;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

use crate::consultation::Named;

/// What the person takes, as it was understood.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Medicines<'a> {
    /// Medicines that are taken; a class where the very medicine is not known.
    pub taken: Vec<Named<'a>>,
    /// What the person thinks of taking.
    pub considered: Vec<Named<'a>>,
    /// Names that are not in the knowledge, as they were written. What they would do is not known.
    pub unlisted: Vec<String>,
    /// There may be others: the person does not know the names.
    pub unsure: bool,
}

/// Two that do not go together: medicines of the list, or a medicine and the person.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Clash<'a> {
    /// The id of the page about it.
    pub interaction: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The row of the table of facts that it comes from.
    pub row: &'a str,
    /// How grave it is.
    #[schemars(schema_with = "severity")]
    pub severity: &'static str,
    /// One of the two.
    pub a: Named<'a>,
    /// The other; missing where it is the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Named<'a>>,
    /// The ids of its sources.
    pub sources: Vec<&'a str>,
}

pub(super) fn severity(_: &mut SchemaGenerator) -> Schema {
    let all = [Severity::Moderate, Severity::Major, Severity::Contra];
    json_schema!({ "type": "string", "enum": all.map(Severity::id) })
}
