//! `philtrum report`: the one page for the doctor, as text, as JSON and as a PDF.
#![allow(clippy::expect_used, clippy::indexing_slicing, dead_code)]

mod common;

use std::path::Path;
use std::process::Output;

use common::{refusal, run, stderr, stdout};
use serde_json::{Value, json};

/// A man whose face dropped suddenly, and who takes two things that do not go together.
fn sudden_droop() -> Value {
    json!({
        "age": 67, "sex": "male", "region": "gb", "medicines": ["Prozac", "Novo-Passit"],
        "findings": {
            "face-weakness": "yes", "facial-droop": "yes", "limb-weakness": "not-sure",
            "fever": "no", "onset": "seconds-to-minutes", "still-there": "now-new",
        }
    })
}

/// A woman whose face has twitched for a year; she thinks of taking something. What she does not tell
/// is not so.
fn spasm() -> Value {
    json!({
        "age": 55, "sex": "female", "region": "ru",
        "medicines": { "taken": ["fluoxetine"], "considered": ["Novo-Passit"], "unlisted": ["Zorblax"] },
        "findings": {
            "place": ["lower-eyelid-left", "cheek-left"], "what-happens": ["jerk", "pull"],
            "still-there": "now-old", "how-long": "over-1-year",
        }
    })
}

fn report(answers: &Value, arguments: &[&str]) -> Output {
    let arguments = [&["report", "-", "--today", "2026-11-25"], arguments].concat();
    run(&arguments, &answers.to_string())
}

/// The same, whatever the state of the knowledge.
fn without_hash(said: &str) -> String {
    let (model, _) = philtrum_folder::shipped();
    said.replace(&model.hash[..16], "HASH")
}

/// How many pages a PDF has, and its words without the spaces between them.
fn read_pdf(bytes: &[u8]) -> (usize, String) {
    let pdf = lopdf::Document::load_mem(bytes).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    (pages.len(), dense(&pdf.extract_text(&pages).expect("text")))
}

fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn one_page_for_the_doctor_is_printed() {
    let output = report(&sudden_droop(), &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    let said = stdout(&output);
    assert!(!said.contains('\u{1b}') && !said.contains("report-"), "{said}");
    insta::assert_snapshot!(without_hash(&said));
}

#[test]
fn programs_get_the_page_the_answers_and_the_consultation() {
    let output = report(&sudden_droop(), &["--json"]);
    let told: Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let page = serde_json::to_string_pretty(&told["page"]).expect("JSON");
    insta::assert_snapshot!(without_hash(&page));
    assert_eq!(told["answers"]["findings"]["facial-droop"], "yes");
    assert_eq!(told["answers"]["medicines"]["taken"], json!(["fluoxetine", "novo-passit"]));
    let assessed = run(&["assess", "-", "--json"], &sudden_droop().to_string());
    let assessed: Value = serde_json::from_str(&stdout(&assessed)).expect("JSON");
    assert_eq!(told["consultation"], assessed);
}

#[test]
fn a_pdf_is_one_page_and_says_all() {
    for language in ["en", "ru"] {
        for person in [sudden_droop(), spasm()] {
            let options = ["--lang", language, "--rest-no"];
            let told = report(&person, &[&options[..], &["--json"]].concat());
            let told: Value = serde_json::from_str(&stdout(&told)).expect("JSON");
            for paper in [&["--pdf", "-"][..], &["--pdf", "-", "--letter"]] {
                let output = report(&person, &[&options[..], paper].concat());
                assert!(output.status.success(), "{}", stderr(&output));
                let (pages, text) = read_pdf(&output.stdout);
                assert_eq!(pages, 1, "{language} {paper:?}");
                assert_says(&text, &told["page"]);
            }
        }
    }
}

/// Every text and every number of the page stands in the PDF. The urgency does so in words.
fn assert_says(text: &str, page: &Value) {
    match page {
        Value::String(said) => assert!(text.contains(&dense(said)), "`{said}` is not in {text}"),
        Value::Number(number) => assert!(text.contains(&number.to_string()), "{number}"),
        Value::Array(list) => list.iter().for_each(|one| assert_says(text, one)),
        Value::Object(fields) => {
            let said = fields.iter().filter(|(key, _)| *key != "urgency");
            said.for_each(|(_, one)| assert_says(text, one));
        }
        Value::Bool(_) | Value::Null => {}
    }
}

#[test]
fn words_of_both_languages_are_in_the_pdf() {
    for (language, words) in [
        ("en", ["one page for the doctor", "fluoxetine", "Questions for the doctor", "Zorblax"]),
        ("ru", ["одна страница для врача", "флуоксетин", "Вопросы врачу", "Zorblax"]),
    ] {
        let output = report(&spasm(), &["--rest-no", "--lang", language, "--pdf", "-"]);
        let (_, text) = read_pdf(&output.stdout);
        for word in words {
            assert!(text.contains(&dense(word)), "{word}: {text}");
        }
    }
}

#[test]
fn a_pdf_is_written_into_a_file() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("for-the-doctor.pdf");
    let name = file.display().to_string();
    let output = report(&sudden_droop(), &["--pdf", &name]);
    assert_eq!(stdout(&output), format!("The page is in {name}\n"));
    let (pages, _) = read_pdf(&std::fs::read(&file).expect("a file"));
    assert_eq!(pages, 1);
    std::fs::remove_file(&file).expect("removed");
    let missing = report(&sudden_droop(), &["--pdf", "no-such-folder/page.pdf"]);
    insta::assert_snapshot!(refusal(&missing));
}

#[test]
fn what_is_still_to_be_asked_is_told_instead() {
    let output = report(&json!({}), &[]);
    assert!(output.status.success());
    assert_eq!(stdout(&output), stdout(&run(&["assess", "-"], "{}")));
    let told: Value =
        serde_json::from_str(&stdout(&report(&json!({}), &["--json"]))).expect("JSON");
    assert!(told.get("page").is_none() && told["consultation"]["next"]["ask"].is_object());
    // Nobody must find an empty file where a page should be.
    let output = report(&json!({}), &["--pdf", "-"]);
    assert!(output.stdout.is_empty());
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("Not enough is known for advice yet.\n"));
}

#[test]
fn what_was_assumed_is_told() {
    for arguments in [&["--rest-no"][..], &["--rest-no", "--pdf", "-"]] {
        let output = report(&spasm(), arguments);
        let text =
            if arguments.len() == 1 { dense(&stdout(&output)) } else { read_pdf(&output.stdout).1 };
        assert!(text.contains(&dense("What was not told was taken as not so.")), "{text}");
    }
}
