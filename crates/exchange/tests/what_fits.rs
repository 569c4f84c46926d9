//! Answers of which some do not fit: those are dropped, as if never asked, and the rest is kept.
#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use philtrum_exchange::{Topic, read_answers, read_what_fits, read_with_notes, write_answers};
use philtrum_model::Model;
use serde_json::{Value, json};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

/// What is kept of this document, and what each thing that was dropped is about.
fn kept(document: &Value) -> (Value, Vec<Topic>) {
    let reading = read_what_fits(&MODEL, &document.to_string()).unwrap();
    let written = write_answers(&MODEL, &reading.answers);
    assert_eq!(read_answers(&MODEL, &written).unwrap(), reading.answers, "it can be read again");
    let topics = reading.dropped.iter().map(|problem| problem.topic(&MODEL)).collect();
    (serde_json::from_str(&written).unwrap(), topics)
}

fn finding(id: &str) -> Topic {
    Topic::Finding(MODEL.finding_named(id).unwrap())
}

#[test]
fn an_answer_that_does_not_fit_is_dropped_and_the_rest_is_kept() {
    for (id, value) in [
        ("blood-thyroid-result", json!("purple")),
        ("face-weakness", json!("maybe")),
        ("place", json!(["chin", "tail"])),
        ("spell-length", json!(["seconds", "minutes"])),
        ("age", json!(400)),
    ] {
        let rest = json!({ "limb-weakness": "yes", "onset": "seconds-to-minutes" });
        let mut findings = rest.clone();
        findings.as_object_mut().unwrap().insert(id.to_owned(), value);
        let (written, topics) =
            kept(&json!({ "sex": "male", "medicines": ["aspirin"], "findings": findings }));
        assert_eq!(written["findings"], rest, "{id}");
        assert_eq!(written["medicines"], json!({ "taken": ["aspirin"] }), "{id}");
        assert_eq!(topics, [finding(id)]);
    }
}

#[test]
fn a_question_that_there_is_no_more_takes_nothing_with_it() {
    let (written, topics) =
        kept(&json!({ "findings": { "nose-job": "yes", "limb-weakness": "yes" } }));
    assert_eq!(written["findings"], json!({ "limb-weakness": "yes" }));
    assert_eq!(topics, [Topic::NoQuestion]);
    let (written, topics) = kept(&json!({ "region": "xx", "about": "cat", "age": 9 }));
    assert_eq!((&written["region"], &written["age"]), (&Value::Null, &json!(9)));
    assert!(topics.contains(&Topic::Region) && topics.contains(&Topic::About), "{topics:?}");
}

#[test]
fn of_two_different_answers_to_one_question_neither_is_kept() {
    let doubled =
        r#"{"findings": {"limb-weakness": "yes", "limb-weakness": "no", "onset": "unknown"}}"#;
    let reading = read_what_fits(&MODEL, doubled).unwrap();
    assert_eq!(reading.answers.get(MODEL.finding_named("limb-weakness").unwrap()), None);
}

#[test]
fn half_a_list_of_medicines_is_not_taken_for_all_of_it() {
    let (written, topics) = kept(&json!({ "medicines": ["aspirin", 4], "age": 9 }));
    assert_eq!((&written["medicines"], &written["age"]), (&Value::Null, &json!(9)));
    assert_eq!(topics, [Topic::Medicines]);
}

#[test]
fn where_no_answer_can_be_told_from_the_others_nothing_is_read() {
    for text in ["", "x", "[]", "4", r#"{"findings": 4}"#, r#"{"findings": {}, "findings": {}}"#] {
        assert_eq!(read_what_fits(&MODEL, text), None, "{text}");
    }
    let nonsense: String = (0..200).map(|at| format!(r#""nose-{at}": 1,"#)).collect();
    let document = format!(r#"{{"findings": {{{nonsense} "limb-weakness": "yes"}}}}"#);
    assert_eq!(read_what_fits(&MODEL, &document), None, "more problems than are told");
}

#[test]
fn a_name_that_nobody_knows_is_kept_and_noted() {
    let document = json!({ "medicines": ["qqqqq", "Zoloft 50 mg", "metoprol"] }).to_string();
    let reading = read_with_notes(&MODEL, &document).unwrap();
    let taking = reading.answers.taking.unwrap();
    assert!(taking.is_incomplete(), "the plan is careful");
    assert_eq!(taking.unlisted.into_iter().collect::<Vec<_>>(), ["metoprol", "qqqqq"]);
    let taken: Vec<_> = taking.taken.iter().map(|one| MODEL.substance_id(*one)).collect();
    assert_eq!(taken, ["sertraline"]);
    let notes: Vec<_> = reading.notes.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(notes.join("\n"));
}
