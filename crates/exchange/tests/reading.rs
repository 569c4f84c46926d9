//! Reading answers: what is accepted, and what is said about mistakes.

use std::sync::LazyLock;

use philtrum_exchange::{read_answers, write_answers};
use philtrum_model::{About, Answer, Model};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

/// The problems with a document, one a paragraph.
fn problems(text: &str) -> String {
    let problems = read_answers(&MODEL, text).err();
    problems.iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_form_of_an_answer_is_read() {
    let text = r#"{
        "about": "child", "age": 0.5, "sex": "female",
        "findings": {
            "facial-droop": true, "face-weakness": "yes", "limb-weakness": false,
            "speech-trouble": "no", "spell": "not-sure", "fever": null,
            "onset": "since-birth", "place": ["chin", "upper-lip-left"], "what-happens": []
        }
    }"#;
    let answers = read_answers(&MODEL, text).unwrap();
    assert_eq!(answers.about, About::Child);
    let get = |id: &str| answers.get(MODEL.finding_named(id).unwrap());
    assert_eq!(get("age"), Some(Answer::Number(500)));
    assert_eq!(get("facial-droop"), Some(Answer::Yes));
    assert_eq!(get("speech-trouble"), Some(Answer::No));
    assert_eq!(get("spell"), Some(Answer::NotSure));
    assert_eq!(get("fever"), None);
    assert_eq!(get("what-happens"), Some(Answer::Several(0)));
    insta::assert_snapshot!(write_answers(&MODEL, &answers));
}

#[test]
fn not_sure_answers_every_kind_of_question() {
    let text = r#"{"age": "not-sure", "findings": {"place": "not-sure", "onset": "not-sure", "sex": "not-sure"}}"#;
    let answers = read_answers(&MODEL, text).unwrap();
    assert!(answers.iter().all(|(_, answer)| answer == Answer::NotSure));
    assert_eq!(answers.len(), 4);
}

#[test]
fn the_same_answer_in_both_places_is_no_contradiction() {
    assert!(read_answers(&MODEL, r#"{"age": 67, "findings": {"age": 67.0}}"#).is_ok());
}

#[test]
fn every_problem_is_told() {
    insta::assert_snapshot!(problems(
        r#"{
            "abuot": "me", "fever": "yes", "age": 400, "sex": "man",
            "findings": {
                "facial-drop": "yes", "quite-unlike-anything": 1,
                "fever": "maybe", "fever": "yes", "limb-weakness": 1,
                "onset": ["since-birth", "woke-with-it"], "place": ["chinn", 4],
                "what-happens": "flicker", "still-there": {}, "spell": []
            }
        }"#
    ));
}

#[test]
fn ages_out_of_range_are_refused() {
    insta::assert_snapshot!(
        [
            r#"{"age": -3}"#,
            r#"{"age": 400}"#,
            r#"{"findings": {"age": 1e300}}"#,
            r#"{"age": "67"}"#
        ]
        .map(problems)
        .join("\n")
    );
}

#[test]
fn two_different_ages_are_refused() {
    insta::assert_snapshot!(problems(r#"{"age": 67, "findings": {"age": 68}}"#));
}

#[test]
fn what_follows_from_other_answers_cannot_be_answered() {
    let derived = MODEL.findings.iter().find(|finding| finding.is_derived()).unwrap();
    let text = format!(r#"{{"findings": {{"{}": "yes"}}}}"#, derived.id);
    let [problem] = read_answers(&MODEL, &text).unwrap_err().try_into().unwrap();
    assert!(problem.message.ends_with("it follows from other answers"), "{problem}");
    assert!(problem.help.unwrap().starts_with("answer `"));
}

#[test]
fn what_is_not_an_object_is_refused() {
    insta::assert_snapshot!(
        ["", "[1]", "null", "{\"age\": }", "{\"findings\": 4}", "{\"about\": [1]}"]
            .map(problems)
            .join("\n")
    );
}

#[test]
fn a_million_mistakes_get_a_hundred_complaints() {
    let keys: Vec<_> =
        (0..5_000).map(|number| format!("\"{number}{}\":1", "x".repeat(200))).collect();
    let text = format!("{{{}}}", keys.join(","));
    let problems = read_answers(&MODEL, &text).unwrap_err();
    assert_eq!(problems.len(), 101);
    assert!(problems.iter().all(|problem| problem.to_string().len() < 500));
}
