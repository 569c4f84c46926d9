//! Replies to a page of questions.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::LazyLock;

use philtrum_exchange::{read_answers, read_reply, write_page};
use philtrum_guide::{Item, Page, Step, consult};
use philtrum_model::{About, Answer, Answers, Language, Model};
use serde_json::{Value, json};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

/// What is asked first of everybody.
fn first_page() -> (Page, Answers) {
    let answers = Answers::new(About::Me);
    let Step::Ask(page) = consult(&MODEL, &answers).step else { unreachable!("nothing is known") };
    (page, answers)
}

#[test]
fn none_answers_everything_that_is_not_mentioned() {
    let (page, mut answers) = first_page();
    read_reply(&MODEL, &page, r#"{"limb-weakness": "not-sure", "none": true}"#, &mut answers)
        .unwrap();
    let unsure = MODEL.finding_named("limb-weakness").unwrap();
    assert!(answers.iter().all(|(id, answer)| (answer == Answer::No) != (id == unsure)));
    assert!(answers.len() > 5);
}

#[test]
fn null_takes_an_earlier_answer_back() {
    let (page, mut answers) = first_page();
    read_reply(&MODEL, &page, r#"{"age": 40, "none": true}"#, &mut answers).unwrap();
    assert!(answers.get(MODEL.age).is_some());
    read_reply(&MODEL, &page, r#"{"age": null, "none": true}"#, &mut answers).unwrap();
    assert!(answers.get(MODEL.age).is_none());
}

#[test]
fn a_refused_reply_changes_nothing() {
    let (page, mut answers) = first_page();
    for reply in
        ["{}", r#"{"none": 1}"#, r#"{"limb-weaknes": "yes"}"#, r#"{"none": true, "age": 400}"#]
    {
        let problems = read_reply(&MODEL, &page, reply, &mut answers).unwrap_err();
        assert!(!problems.is_empty());
        assert!(answers.is_empty());
    }
    let problems =
        read_reply(&MODEL, &page, r#"{"face-weakness": null}"#, &mut answers).unwrap_err();
    insta::assert_snapshot!(
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    );
}

/// The page that asks for the medicines, and what was answered before.
fn medicines_page() -> (Page, Answers) {
    let mut answers = Answers::new(About::Me);
    loop {
        let Step::Ask(page) = consult(&MODEL, &answers).step else { unreachable!("it is asked") };
        if page.items.contains(&Item::Medicines) {
            return (page, answers);
        }
        read_reply(&MODEL, &page, &denied(&page, &json!({})), &mut answers).unwrap();
    }
}

/// A reply to this page: not sure, or none, besides these answers.
fn denied(page: &Page, given: &Value) -> String {
    let mut reply = given.clone();
    reply["none"] = true.into();
    for item in &page.items {
        if let Item::Question(id) = item {
            reply[&MODEL.finding(*id).id] = "not-sure".into();
        }
    }
    reply.to_string()
}

#[test]
fn medicines_are_answered_on_their_page() {
    let (page, answers) = medicines_page();
    assert!(write_page(&MODEL, &answers, &page, Language::En).medicines);
    for (reply, taken) in [
        (json!([]), 0),
        (json!(["Prozac", "Новопассит"]), 2),
        (json!({ "taken": ["Prozac"], "unlisted": ["Zorblax"] }), 1),
        (json!("not-sure"), 0),
    ] {
        let mut answers = answers.clone();
        let reply = denied(&page, &json!({ "medicines": reply }));
        read_reply(&MODEL, &page, &reply, &mut answers).unwrap();
        assert_eq!(answers.taking.unwrap().taken.len(), taken, "{reply}");
    }
}

#[test]
fn medicines_that_are_missing_or_not_understood_are_told() {
    let (page, mut answers) = medicines_page();
    let before = answers.clone();
    let told = [json!({}), json!({ "medicines": null }), json!({ "medicines": ["stardust"] })]
        .map(|given| read_reply(&MODEL, &page, &denied(&page, &given), &mut answers).unwrap_err());
    assert_eq!(answers, before);
    insta::assert_snapshot!(
        told.iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    );
}

/// What is asked about this finding, once the person is what this document says.
fn asked(document: &Value, id: &str) -> Value {
    let mut answers = read_answers(&MODEL, &document.to_string()).unwrap();
    loop {
        let Step::Ask(page) = consult(&MODEL, &answers).step else { unreachable!("it is asked") };
        let written = serde_json::to_value(write_page(&MODEL, &answers, &page, Language::En));
        let items = written.unwrap()["items"].clone();
        match items.as_array().unwrap().iter().find(|one| one["finding"] == id) {
            Some(question) => return question.clone(),
            None => {
                read_reply(&MODEL, &page, &denied(&page, &json!({})), &mut answers).unwrap();
            }
        }
    }
}

#[test]
fn a_question_about_two_medicines_names_them() {
    let person =
        json!({ "age": 34, "sex": "male", "medicines": ["domperidone", "clarithromycin"] });
    let question = asked(&person, "doctor-knows-both-medicines");
    let pair = &question["pairs"][0];
    let mut ids = [&pair["a"]["id"], &pair["b"]["id"]].map(|id| id.as_str().unwrap());
    ids.sort_unstable();
    assert_eq!(ids, ["clarithromycin", "domperidone"]);
    assert_eq!(pair["severity"], "contra");
    assert!(question.get("results").is_none(), "{question}");
}

#[test]
fn a_question_about_a_result_names_it() {
    let person = json!({
        "age": 34, "sex": "male", "medicines": [],
        "findings": { "blood-thyroid-result": "high-thyroid", "eeg-result": "normal" },
    });
    let question = asked(&person, "doctor-acted-on-result");
    let results = question["results"].as_array().unwrap();
    let [only] = results.as_slice() else { panic!("one is out of the ordinary: {results:?}") };
    assert_eq!(only["fact"], "blood-thyroid-result = high-thyroid");
}
