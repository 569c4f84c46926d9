//! Answers as JSON.

use std::collections::BTreeMap;

use philtrum_model::{Answer, Answers, Finding, FindingId, Model};
use serde::Serialize;
use serde_json::Value;

use crate::answer::NOT_SURE;
use crate::medicines;
use crate::read::AT_THE_TOP;

/// The document, in the order in which people read it.
#[derive(Serialize)]
struct Document<'a> {
    about: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    age: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sex: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    medicines: Option<medicines::Written<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    findings: BTreeMap<&'a str, Value>,
}

/// Writes answers on one line. [`read_answers`](crate::read_answers) gives the same back.
#[must_use]
pub fn write_answers(model: &Model, answers: &Answers) -> String {
    let mut findings: BTreeMap<&str, Value> =
        answers.iter().filter_map(|(id, answer)| named(model, id, answer)).collect();
    let [age, sex] = AT_THE_TOP.map(|id| findings.remove(id));
    let document = Document {
        about: answers.about.id(),
        age,
        sex,
        medicines: answers.taking.as_ref().map(|taking| medicines::write(model, taking)),
        region: answers.region.map(|id| model.price_list(id).region.as_str()),
        findings,
    };
    // Texts and numbers always have a JSON form.
    serde_json::to_string(&document).unwrap_or_default()
}

fn named(model: &Model, id: FindingId, answer: Answer) -> Option<(&str, Value)> {
    let finding = model.findings.get(id.index())?;
    Some((&finding.id, value(finding, answer)))
}

/// The JSON form of one answer.
pub(crate) fn value(finding: &Finding, answer: Answer) -> Value {
    let ids = || finding.values().iter().map(|value| Value::from(value.id.as_str()));
    match answer {
        Answer::Yes => "yes".into(),
        Answer::No => "no".into(),
        Answer::NotSure => NOT_SURE.into(),
        Answer::One(at) => ids().nth(at.into()).unwrap_or_default(),
        Answer::Several(bits) => {
            ids().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, id)| id).collect()
        }
        Answer::Number(thousandths) if thousandths % 1000 == 0 => (thousandths / 1000).into(),
        Answer::Number(thousandths) => (f64::from(thousandths) / 1e3).into(),
    }
}
