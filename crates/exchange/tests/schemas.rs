//! The schemas say what is read and written.
#![allow(clippy::indexing_slicing)]

use philtrum_exchange::{
    Next, answers_schema, consultation_schema, read_answers, write_consultation,
};
use philtrum_guide::{Interview, Rest, consult, hold};
use philtrum_model::{About, Answers, Asks, Language};
use serde_json::Value;

#[test]
fn the_schema_of_answers_lists_every_question() {
    let (model, _) = philtrum_folder::shipped();
    let schema = answers_schema(&model, Language::En).to_value();
    let findings = schema["properties"]["findings"]["properties"].as_object().unwrap();
    for finding in &model.findings {
        assert_eq!(findings.contains_key(&finding.id), !finding.is_derived(), "{}", finding.id);
    }
}

#[test]
fn what_the_schema_allows_is_read() {
    let (model, _) = philtrum_folder::shipped();
    let schema = answers_schema(&model, Language::En).to_value();
    for (id, takes) in schema["properties"]["findings"]["properties"].as_object().unwrap() {
        for form in takes["anyOf"].as_array().unwrap() {
            let constant = [&form["const"]].into_iter().cloned();
            let listed = form["enum"].as_array().cloned().unwrap_or_default();
            for value in constant.chain(listed) {
                let text = format!("{{\"findings\": {{\"{id}\": {value}}}}}");
                assert!(read_answers(&model, &text).is_ok(), "{text}");
            }
        }
    }
    assert!(model.findings.iter().any(|finding| matches!(finding.asks, Asks::OneOf(_))));
}

#[test]
fn the_schema_of_a_consultation_is_known() {
    let text = serde_json::to_string_pretty(&consultation_schema()).unwrap();
    insta::assert_snapshot!(text);
}

/// Every object has what its schema requires, and nothing that it does not know.
fn assert_fits(root: &Value, schema: &Value, value: &Value) {
    let named = schema["$ref"].as_str().and_then(|path| root.pointer(path.trim_start_matches('#')));
    let schema = named.unwrap_or(schema);
    // What may be missing is "this or null".
    if let Some(one) = schema["anyOf"].as_array().and_then(|any| any.first()) {
        assert_fits(root, one, value);
    }
    if let Some(items) = value.as_array() {
        items.iter().for_each(|item| assert_fits(root, &schema["items"], item));
    }
    if let (Some(fields), Some(known)) = (value.as_object(), schema["properties"].as_object()) {
        for required in schema["required"].as_array().into_iter().flatten() {
            assert!(fields.contains_key(required.as_str().unwrap_or("")), "{required} in {value}");
        }
        for (name, field) in fields {
            assert!(known.contains_key(name), "{name} is not in the schema");
            assert_fits(root, &known[name], field);
        }
    }
    // What comes next is one of two.
    for one in schema["oneOf"].as_array().into_iter().flatten() {
        let wanted = one["required"][0].as_str();
        if wanted.is_some_and(|key| value.get(key).is_some()) {
            assert_fits(root, one, value);
        }
    }
}

#[test]
fn what_is_written_fits_the_schema() {
    let (model, compiled) = philtrum_folder::shipped();
    let schema = consultation_schema().to_value();
    let nobody = Answers::new(About::Child);
    for answers in compiled.cases.iter().map(|case| &case.answers).chain([&nobody]) {
        let consultation = consult(&model, answers);
        let written = write_consultation(&model, answers, &consultation, Language::Ru);
        assert_fits(&schema, &schema, &serde_json::to_value(written).unwrap());
    }
}

#[test]
fn what_is_advised_fits_the_schema() {
    let (model, compiled) = philtrum_folder::shipped();
    let schema = consultation_schema().to_value();
    let region = model.price_list_of("ru");
    let medicines = r#"{"medicines": {"taken": ["fluoxetine", "ssri"], "considered": ["Novo-Passit"],
        "unlisted": ["Zorblax"]}}"#;
    let taking = read_answers(&model, medicines).unwrap().taking;
    for case in compiled.cases.iter().step_by(40) {
        let mut answers = case.answers.clone();
        answers.region = region;
        answers.taking = answers.taking.or_else(|| taking.clone());
        let Interview { answers, end, .. } = hold(&model, &answers, Rest::No);
        let written = write_consultation(&model, &answers, &end, Language::Ru);
        assert!(matches!(written.next, Next::Advise(_)), "{}", case.story);
        assert_fits(&schema, &schema, &serde_json::to_value(written).unwrap());
    }
}
