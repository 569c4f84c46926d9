//! `philtrum assess`: the two people of the issue, and answers with mistakes.
#![allow(clippy::expect_used, clippy::indexing_slicing, dead_code)]

mod common;

use common::{refusal, run, stderr, stdout};
use philtrum_model::Layout;
use serde_json::{Value, json};

/// A man whose face dropped suddenly.
fn sudden_droop() -> Value {
    json!({
        "age": 67, "sex": "male",
        "findings": {
            "face-weakness": "yes", "facial-droop": "yes",
            "onset": "seconds-to-minutes", "still-there": "now-new",
        }
    })
}

/// A tired young man whose lip flickers after too much coffee. He ticked "none of these" on the danger
/// screens, and among the other signs.
fn tired_flicker() -> Value {
    let (model, _) = philtrum_folder::shipped();
    let mut findings = json!({
        "place": ["upper-lip-left"], "what-happens": ["flicker"], "still-there": "now-new",
        "how-long": "under-1-week", "spell-length": "seconds", "poor-sleep": true,
        "high-caffeine": true,
    });
    let none =
        model.screens.iter().filter(|one| one.layout == Layout::Danger || one.id == "other-signs");
    for id in none.flat_map(|screen| &screen.findings) {
        findings[model.finding(*id).id.as_str()] = "no".into();
    }
    json!({ "age": 25, "sex": "male", "findings": findings })
}

fn assessed(answers: &Value) -> Value {
    let output = run(&["assess", "-", "--json"], &answers.to_string());
    assert!(output.status.success(), "{}", stderr(&output));
    serde_json::from_str(&stdout(&output)).expect("JSON")
}

/// The reasons of every cause sum to its score.
fn assert_sums(consultation: &Value) {
    for cause in consultation["causes"].as_array().expect("causes") {
        let reasons = cause["reasons"].as_array().expect("reasons");
        let sum: i64 = reasons.iter().filter_map(|reason| reason["weight"].as_i64()).sum();
        assert_eq!(cause["score"].as_i64(), Some(sum), "{}", cause["condition"]);
    }
}

#[test]
fn a_sudden_droop_is_an_ambulance() {
    let consultation = assessed(&sudden_droop());
    assert_eq!(consultation["urgency"], "ambulance");
    let because = consultation["because"].as_array().expect("rules");
    assert!(because.iter().any(|rule| rule["rule"] == "sudden-droop-or-slurring"));
    assert_eq!(consultation["next"]["advise"]["see"][0]["id"], "emergency-services");
    assert_sums(&consultation);
}

#[test]
fn a_tired_flicker_is_for_home() {
    let consultation = assessed(&tired_flicker());
    assert_eq!(consultation["urgency"], "self-care");
    assert_eq!(consultation["causes"][0]["condition"], "benign-facial-fasciculation");
    assert_sums(&consultation);
}

#[test]
fn people_read_what_to_do_first() {
    let output = run(&["assess", "-"], &sudden_droop().to_string());
    let said = stdout(&output);
    assert!(said.starts_with("Call an ambulance now\n"), "{said}");
    assert!(!said.contains('\u{1b}'), "no styles without a terminal");
    assert!(said.lines().all(|line| line.chars().count() <= 88 || line.contains("://")), "{said}");
    let output = run(&["--lang", "ru", "assess", "-"], &sudden_droop().to_string());
    assert!(stdout(&output).starts_with("Вызовите скорую прямо сейчас\n"));
}

#[test]
fn too_few_answers_get_questions_and_no_advice() {
    let output = run(&["assess", "-"], "{}");
    assert!(output.status.success());
    assert!(stdout(&output).starts_with("Not enough is known for advice yet.\n"));
    let calm = run(&["assess", "-"], &tired_flicker().to_string());
    let said = stdout(&calm);
    let settled = said.starts_with("You can look after this at home\n");
    assert_ne!(settled, said.starts_with("Not enough is known for advice yet.\n"), "{said}");
    assert!(settled || !said.contains("look after this at home"), "calm before its time: {said}");
}

#[test]
fn mistakes_are_told_with_their_place() {
    let answers = r#"{"age": 400, "findings": {"facial-drop": "yes", "onset": "sudden"}}"#;
    insta::assert_snapshot!("mistakes", refusal(&run(&["assess", "-"], answers)));
    insta::assert_snapshot!("below_zero", refusal(&run(&["assess", "-"], r#"{"age": -3}"#)));
    insta::assert_snapshot!("not_json", refusal(&run(&["assess", "-", "--json"], "age: 67")));
    insta::assert_snapshot!("no_file", refusal(&run(&["assess", "no-such-file.json"], "")));
    let long = format!("{{{}", " ".repeat(1 << 20));
    insta::assert_snapshot!("too_long", refusal(&run(&["assess", "-"], &long)));
}

#[test]
fn a_medicine_that_nobody_knows_is_kept_with_a_warning() {
    let answers = json!({ "age": 34, "medicines": ["qqqqq", "Zoloft 50 mg"] });
    let output = run(&["assess", "-", "--json"], &answers.to_string());
    assert!(output.status.success(), "{}", stderr(&output));
    let told: Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(told["medicines"]["taken"][0]["id"], "sertraline");
    assert_eq!(told["medicines"]["unlisted"], json!(["qqqqq"]));
    insta::assert_snapshot!("unknown_medicine", stderr(&output));
}

#[test]
fn contradictions_are_told() {
    let answers = json!({ "findings": { "face-weakness": "no", "facial-droop": "yes" } });
    let consultation = assessed(&answers);
    assert_eq!(
        consultation["contradictions"],
        json!([{ "present": "facial-droop", "absent": "face-weakness" }])
    );
}
