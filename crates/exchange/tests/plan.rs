//! The plan in a consultation: what is examined, discussed, withheld, and what would change it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::sync::LazyLock;

use philtrum_exchange::{Consultation, Next, read_answers, write_consultation};
use philtrum_guide::{Rest, consult, hold};
use philtrum_model::{Answers, Language, Model, Urgency};
use serde_json::{Value, json};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

fn read(document: &Value) -> Answers {
    read_answers(&MODEL, &document.to_string()).unwrap()
}

/// What is advised when everything that is not told is not so.
fn consulted(document: &Value) -> Value {
    let interview = hold(&MODEL, &read(document), Rest::No);
    let written = write_consultation(&MODEL, &interview.answers, &interview.end, Language::En);
    assert!(matches!(written.next, Next::Advise(_)));
    serde_json::to_value(written).unwrap()
}

fn written(document: &Value) -> Value {
    let answers = read(document);
    let consultation = consult(&MODEL, &answers);
    let written: Consultation<'_> =
        write_consultation(&MODEL, &answers, &consultation, Language::En);
    serde_json::to_value(written).unwrap()
}

/// A man whose lip has twitched for some days, with these things besides.
fn twitching(besides: &Value) -> Value {
    let mut person = json!({
        "age": 34, "sex": "male", "region": "ru", "medicines": [],
        "findings": {
            "place": ["upper-lip-left"], "what-happens": ["flicker"], "still-there": "now-new",
            "how-long": "under-1-week", "poor-sleep": "yes", "high-caffeine": "yes",
        }
    });
    for (key, value) in besides.as_object().unwrap() {
        person[key] = value.clone();
    }
    person
}

/// The one of a list with this id.
fn with_id<'v>(list: &'v Value, id: &str) -> Option<&'v Value> {
    list.as_array().unwrap().iter().find(|one| one["id"] == id)
}

#[test]
fn medicines_and_region_are_written_as_they_were_understood() {
    let medicines =
        json!({ "taken": ["прозак"], "considered": ["Novo-Passit"], "unlisted": ["Zorblax"] });
    let told = written(&json!({ "medicines": medicines, "region": "ru" }));
    insta::assert_snapshot!(serde_json::to_string_pretty(&told["medicines"]).unwrap());
    assert_eq!(told["region"], "ru");
    let silent = written(&json!({}));
    assert!(silent.get("medicines").is_none() && silent.get("region").is_none());
}

#[test]
fn what_does_not_go_together_is_told_with_its_sources() {
    let told = consulted(&twitching(&json!({ "medicines": ["fluoxetine", "Novo-Passit"] })));
    let clashes = told["next"]["advise"]["plan"]["clashes"].as_array().unwrap();
    let clash = clashes.iter().find(|one| one["a"]["id"] == "fluoxetine").unwrap();
    assert_eq!(clash["b"]["id"], "novo-passit");
    assert!(!clash["sources"].as_array().unwrap().is_empty(), "{clash}");
    assert!(["major", "contra"].contains(&clash["severity"].as_str().unwrap()), "{clash}");
    let moving = &told["next"]["advise"]["plan"]["may_move_the_face"];
    assert!(with_id(moving, "fluoxetine").is_some(), "{moving}");
}

#[test]
fn what_is_thought_of_is_judged() {
    let medicines = json!({ "taken": ["fluoxetine"], "considered": ["Novo-Passit"] });
    let told = consulted(&twitching(&json!({ "medicines": medicines })));
    let considered = &told["next"]["advise"]["plan"]["considered"][0];
    assert_eq!(considered["medicine"]["id"], "novo-passit");
    let because = considered["because"].as_array().unwrap();
    let with = |one: &&Value| one["medicine"]["medicine"]["id"] == "fluoxetine";
    assert!(because.iter().any(|one| with(&one)), "{considered}");
}

#[test]
fn a_name_that_is_not_known_leaves_everything_unchecked() {
    let told = consulted(&twitching(&json!({ "medicines": { "unlisted": ["Zorblax"] } })));
    assert_eq!(told["next"]["advise"]["plan"]["unchecked"], true);
    let told = consulted(&twitching(&json!({})));
    assert_eq!(told["next"]["advise"]["plan"]["unchecked"], false);
}

/// A woman whose face has twitched for a year, in this region.
fn spasm(region: &str) -> Value {
    let person = json!({
        "age": 55, "sex": "female", "region": region, "medicines": [],
        "findings": {
            "place": ["lower-eyelid-left", "cheek-left"], "what-happens": ["jerk", "pull"],
            "still-there": "now-old", "how-long": "over-1-year",
        }
    });
    consulted(&person)["next"]["advise"].clone()
}

#[test]
fn an_examination_tells_what_each_result_would_change() {
    let advice = spasm("ru");
    let examinations = &advice["plan"]["examinations"];
    let nerves = with_id(examinations, "emg-nerve-tests").expect("a test of the nerves");
    assert!(nerves["gain_bits"].as_f64().unwrap() > 0.0);
    let finding = MODEL.finding(MODEL.finding_named(nerves["result"].as_str().unwrap()).unwrap());
    let outcomes = nerves["outcomes"].as_array().unwrap();
    assert_eq!(outcomes.len(), finding.values().len());
    for (outcome, value) in outcomes.iter().zip(finding.values()) {
        assert_eq!(outcome["result"], value.id.as_str());
        let [before, after] = ["before", "after"].map(|key| outcome[key].as_f64().unwrap());
        assert!((0.0..=1.0).contains(&before) && (0.0..=1.0).contains(&after), "{outcome}");
        assert!(MODEL.condition_named(outcome["first"].as_str().unwrap()).is_some());
    }
    // No price of it is known there.
    assert!(nerves.get("price").is_none() && nerves.get("entered").is_none());
    for pivot in advice["pivots"].as_array().unwrap() {
        assert!(!pivot["statement"].as_str().unwrap().is_empty(), "{pivot}");
    }
}

#[test]
fn prices_come_with_their_source() {
    let free = spasm("gb");
    let nerves = with_id(&free["plan"]["examinations"], "emg-nerve-tests").unwrap();
    let price = json!({ "currency": "GBP", "basis": "estimate", "source": "PRICE-UK" });
    let told = nerves["price"].as_object().unwrap();
    for (key, value) in price.as_object().unwrap() {
        assert_eq!(told[key], *value);
    }
    assert!(!told.contains_key("from"), "free of charge: {told:?}");
}

#[test]
fn a_result_that_was_entered_is_written_and_an_impossible_one_refused() {
    let finding = MODEL.examinations.iter().find_map(|one| one.result).unwrap();
    let finding = MODEL.finding(finding);
    let value = &finding.values()[0].id;
    let mut person = twitching(&json!({}));
    person["findings"][&finding.id] = value.as_str().into();
    let told = consulted(&person);
    let present = told["findings"]["present"].as_array().unwrap();
    assert!(present.contains(&json!(format!("{} = {value}", finding.id))), "{present:?}");
    person["findings"] = json!({ finding.id.as_str(): "green" });
    let problems = read_answers(&MODEL, &person.to_string()).unwrap_err();
    assert_eq!(problems[0].path, format!("findings.{}", finding.id));
    assert!(problems[0].message.ends_with("has no value `green`"), "{}", problems[0]);
}

#[test]
fn a_list_of_medicines_is_believed_rather_than_a_no() {
    let implied = MODEL.medicine_classes.iter().find(|class| !class.implies.is_empty()).unwrap();
    let fact = implied.implies[0];
    let (class, finding) = (&implied.sheet.id, &MODEL.finding_of(fact).id);
    let told = written(&json!({ "medicines": [class], "findings": { finding.as_str(): "no" } }));
    let name = MODEL.fact_name(fact);
    assert_eq!(told["contradictions"], json!([{ "present": name, "absent": name }]));
    assert!(told["findings"]["present"].as_array().unwrap().contains(&json!(name)));
}

#[test]
fn a_pregnant_man_of_nine_is_believed_and_told() {
    let man = json!({ "age": 9, "sex": "male", "findings": { "pregnant": "yes" } });
    let told = written(&man);
    let contradictions = told["contradictions"].as_array().unwrap();
    for absent in ["sex = female", "age = could-be-pregnant"] {
        let told = json!({ "present": "pregnant", "absent": absent });
        assert!(contradictions.contains(&told), "{contradictions:?}");
    }
    assert!(told["findings"]["present"].as_array().unwrap().contains(&json!("pregnant")));
    // What is dangerous in pregnancy is dangerous to him too.
    let without = json!({ "age": 9, "sex": "male", "findings": { "pregnant": "no" } });
    let urgency = |person: &Value| consult(&MODEL, &read(person)).assessment.urgency;
    assert!(urgency(&man) >= urgency(&without));
    assert!(urgency(&man) >= Urgency::SelfCare);
}
