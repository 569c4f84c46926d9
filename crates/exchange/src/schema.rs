//! The JSON Schemas of what goes in and what comes out.

use philtrum_model::{About, Asks, Finding, Language, MOST_TAKEN, Model};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, json_schema};
use serde_json::{Map, Value, json};

use crate::answer::NOT_SURE;
use crate::certificate::Certificate;
use crate::consultation::Consultation;
use crate::difference::Difference;
use crate::read::{AT_THE_TOP, MEDICINES, OTHER_REGION};

/// The schema of answers: it lists every finding of this model, with its question.
#[must_use]
pub fn answers_schema(model: &Model, language: Language) -> Schema {
    let asked = || model.findings.iter().filter(|finding| !finding.is_derived());
    let schema = |finding: &Finding| (finding.id.clone(), finding_schema(finding, language));
    let findings: Map<String, Value> = asked().map(schema).collect();
    let mut properties = Map::new();
    properties.insert(
        "about".to_owned(),
        json!({
            "description": "Whom the answers are about. It changes the wording alone.",
            "enum": About::ALL.map(About::id),
            "default": About::default().id(),
        }),
    );
    properties
        .extend(asked().filter(|finding| AT_THE_TOP.contains(&finding.id.as_str())).map(schema));
    properties.insert(MEDICINES.to_owned(), medicines_schema());
    let regions = model.prices.iter().map(|list| list.region.as_str()).chain([OTHER_REGION]);
    properties.insert(
        "region".to_owned(),
        json!({
            "description": "Where the person lives: for prices and telephone numbers.",
            "enum": regions.map(Value::from).chain([Value::Null]).collect::<Vec<_>>(),
        }),
    );
    properties.insert(
        "findings".to_owned(),
        json!({ "type": "object", "properties": findings, "additionalProperties": false }),
    );
    json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answers",
        "description": "What one person said. What is missing or null was not asked.",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

/// The schema of a consultation.
#[must_use]
pub fn consultation_schema() -> Schema {
    written::<Consultation<'static>>()
}

/// The schema of what changed between two knowledges.
#[must_use]
pub fn difference_schema() -> Schema {
    written::<Difference>()
}

/// The schema of something that we write: what is left out when it is empty is not required of us.
fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}

/// The schema of a certificate.
#[must_use]
pub fn certificate_schema() -> Schema {
    let writing = SchemaSettings::draft2020_12().for_serialize();
    writing.into_generator().into_root_schema_for::<Certificate>()
}

/// What a person takes.
fn medicines_schema() -> Value {
    let names = |what: &str| {
        let name = json!({ "type": "string" });
        json!({ "description": what, "type": "array", "items": name, "maxItems": MOST_TAKEN })
    };
    json!({
        "description": "What the person takes, by substance, trade name, class or id. A name that is not known is kept as unlisted.",
        "anyOf": [
            { "const": NOT_SURE },
            { "type": "null" },
            names("What is taken; empty for nothing."),
            {
                "type": "object",
                "properties": {
                    "taken": names("What is taken."),
                    "considered": names("What is thought of."),
                    "unlisted": names("Names that are not in the knowledge."),
                    "unsure": { "description": "There may be others.", "type": "boolean" },
                },
                "additionalProperties": false,
            },
        ],
    })
}

/// What answers a finding takes.
fn finding_schema(finding: &Finding, language: Language) -> Value {
    let not_asked = [json!({ "const": NOT_SURE }), json!({ "type": "null" })];
    let values = || -> Vec<Value> {
        let value = |value: &philtrum_model::Value| json!({ "const": value.id, "title": value.label.get(language) });
        finding.values().iter().map(value).collect()
    };
    let answers = match &finding.asks {
        Asks::YesNo => vec![json!({ "enum": ["yes", "no", true, false] })],
        Asks::OneOf(_) => values(),
        Asks::SeveralOf(_) => {
            vec![json!({ "type": "array", "items": { "anyOf": values() } })]
        }
        Asks::Number { lowest, highest, .. } => {
            let [lowest, highest] = [lowest, highest].map(|number| f64::from(*number) / 1e3);
            vec![json!({ "type": "number", "minimum": lowest, "maximum": highest })]
        }
        Asks::Derived(_) | Asks::Clash => Vec::new(),
    };
    json!({
        "title": finding.title.get(language),
        "description": finding.question.get(language),
        "anyOf": answers.into_iter().chain(not_asked).collect::<Vec<_>>(),
    })
}
