//! The plan as people read it, and two medicines that do not go together, wherever they are told.
#![allow(clippy::expect_used, clippy::indexing_slicing, dead_code)]

mod common;

use common::{run, stderr, stdout};
use serde_json::{Value, json};

/// A man whose lip twitches, and who takes this.
fn twitching(medicines: &Value) -> Value {
    json!({
        "age": 34, "sex": "male", "region": "ru", "medicines": medicines,
        "findings": {
            "place": ["upper-lip-left"], "what-happens": ["flicker"], "still-there": "now-new",
            "how-long": "under-1-week", "poor-sleep": "yes", "high-caffeine": "yes",
        }
    })
}

fn assessed(person: &Value, arguments: &[&str]) -> String {
    let arguments = [&["assess", "-", "--today", "2026-11-25"], arguments].concat();
    let output = run(&arguments, &person.to_string());
    assert!(output.status.success(), "{}", stderr(&output));
    stdout(&output)
}

/// Where each of these stands, in this order.
fn assert_in_order(said: &str, wanted: &[&str]) {
    let mut from = 0;
    for one in wanted {
        let found = said[from..].find(one);
        from += found.unwrap_or_else(|| unreachable!("no `{one}` there: {said}"));
    }
}

#[test]
fn two_that_do_not_go_together_are_told_everywhere_with_their_source() {
    let person = twitching(&json!(["fluoxetine", "Novo-Passit"]));
    let report = stdout(&run(&["report", "-", "--rest-no"], &person.to_string()));
    let medicines = stdout(&run(&["medicines", "fluoxetine", "Novo-Passit"], ""));
    for said in [assessed(&person, &["--rest-no"]), report, medicines] {
        assert!(said.contains("serious: fluoxetine + Novo-Passit"), "{said}");
        assert!(said.contains("LBL-SJW"), "{said}");
        assert!(said.contains("UK St John's wort summaries"), "{said}");
    }
    let told: Value =
        serde_json::from_str(&assessed(&person, &["--rest-no", "--json"])).expect("JSON");
    assert_eq!(told["rest"], "no");
    let clashes = told["next"]["advise"]["plan"]["clashes"].as_array().expect("clashes");
    assert!(clashes.iter().any(|one| one["interaction"] == "ssri-with-st-johns-wort"));
}

#[test]
fn a_medicine_that_is_not_known_is_told_before_all_treatments_and_to_the_doctor() {
    let person = twitching(&json!(["Zorblax"]));
    let said = assessed(&person, &["--rest-no"]);
    let caution = "You take something that we do not know: Zorblax.";
    assert_in_order(&said, &["Treatments to discuss", caution, "  • ", "We could not check it"]);
    assert_eq!(said.matches(caution).count(), 1, "once, not at each: {said}");
    let report = stdout(&run(&["report", "-", "--rest-no"], &person.to_string()));
    assert!(report.contains("Not in our list, so not checked: Zorblax"), "{report}");
    assert!(report.contains("Does this go with the rest: Zorblax?"), "{report}");
    let known = assessed(&twitching(&json!(["ibuprofen"])), &["--rest-no"]);
    assert!(!known.contains("that we do not know"), "{known}");
}

#[test]
fn an_empty_list_of_medicines_is_no_list() {
    for names in [&[""][..], &[" ", ","], &["-"]] {
        let output = run(&[&["medicines"], names].concat(), " \n");
        let told = common::refusal(&output);
        assert!(told.starts_with("exit 2\nerror: no medicine is named\n  help: "), "{told}");
    }
}

#[test]
fn a_dose_without_quotation_marks_belongs_to_its_medicine() {
    let said = stdout(&run(&["medicines", "Zoloft", "50", "mg", "Novo-Passit", "tablets"], ""));
    assert!(said.contains("serious: Novo-Passit + sertraline"), "{said}");
    assert!(!said.contains("not in our list"), "{said}");
}

#[test]
fn a_plan_is_told_section_by_section() {
    let medicines = json!({ "taken": ["fluoxetine"], "considered": ["Novo-Passit"] });
    let said = assessed(&twitching(&medicines), &["--rest-no"]);
    assert_in_order(
        &said,
        &[
            "You can look after this at home\nNo appointment is needed now.",
            "What was not told was taken as not so (--rest-no).",
            "\nWhat to do now\n",
            "\nWhat it may be\n",
            "\nWho to see\n",
            "\nWhat to tell them",
            "What you take: fluoxetine",
            "\nWhere to go in Russia\n",
            "\nYour medicines\n",
            "You think of taking Novo-Passit",
            "serious: you take fluoxetine [",
            "A medicine can itself make a face twitch",
            "\nOften sold for this, and of no use here\n",
            "\nTreatments to discuss\n",
            "weak evidence",
            "\nNot for you\n",
            "serious: you take fluoxetine [",
            "\nOften tried, not shown to help\n",
            "\nWhat to do at home\n",
            "What may set it off: for a diary: ",
            "\nGet help sooner if this appears\n",
            "\nSources\n",
        ],
    );
    let key = |word: &str| word.starts_with("plan-") || word.starts_with("cli-");
    assert!(!said.split_whitespace().any(key), "a message is missing: {said}");
    assert!(said.lines().all(|line| line.chars().count() <= 88 || line.contains("://")), "{said}");
}

#[test]
fn examinations_tell_price_and_what_a_result_would_change() {
    let person = json!({
        "age": 55, "sex": "female", "region": "gb", "medicines": [],
        "findings": {
            "place": ["lower-eyelid-left", "cheek-left"], "what-happens": ["jerk", "pull"],
            "still-there": "now-old", "how-long": "over-1-year",
        }
    });
    let said = assessed(&person, &["--rest-no"]);
    assert_in_order(
        &said,
        &[
            "\nExaminations\n",
            "It helps to tell:",
            "Price: free of charge",
            "[PRICE-UK]",
            "would stand first (about",
            "\nTreatments",
        ],
    );
    let russian = assessed(&person, &["--rest-no", "--lang", "ru"]);
    assert_in_order(
        &russian,
        &["\nОбследования\n", "Первым станет:", "\nКакое лечение обсудить\n"],
    );
}

#[test]
fn days_are_counted_from_today() {
    let person = json!({
        "age": 40, "sex": "female", "findings": { "facial-droop": "yes", "onset": "days-to-weeks" }
    });
    let told: Value =
        serde_json::from_str(&assessed(&person, &["--rest-no", "--json"])).expect("JSON");
    let by = match told["urgency"].as_str() {
        Some("soon") => "By 9 December 2026 at the latest.",
        Some("same-day") => "Today, 25 November 2026.",
        other => unreachable!("{other:?}"),
    };
    assert!(assessed(&person, &["--rest-no"]).contains(by));
}

#[test]
fn an_emergency_is_told_in_short() {
    let person = json!({
        "age": 67, "sex": "male", "region": "gb", "medicines": ["fluoxetine", "Novo-Passit"],
        "findings": { "facial-droop": "yes", "onset": "seconds-to-minutes" }
    });
    let said = assessed(&person, &[]);
    assert!(said.starts_with("Call an ambulance now\nCall 999.\n"), "{said}");
    assert!(said.contains("serious: fluoxetine + Novo-Passit"), "{said}");
    for absent in ["\nExaminations\n", "\nWhat it may be\n", "What may set it off"] {
        assert!(!said.contains(absent), "{said}");
    }
    let before_sources = said.split("\nSources\n").next().unwrap_or_default();
    assert!(before_sources.lines().count() < 70, "{said}");
}

#[test]
fn what_was_told_is_never_calmed_by_what_was_not() {
    // Told outside of what the interview would ask: it counts all the same.
    let (model, compiled) = philtrum_folder::shipped();
    for case in compiled.cases.iter().step_by(160) {
        let answers = philtrum_exchange::write_answers(&model, &case.answers);
        let output = run(&["assess", "-", "--rest-no", "--json"], &answers);
        let told: Value = serde_json::from_str(&stdout(&output)).expect("JSON");
        let known = told["findings"]["present"].as_array().expect("facts");
        for (id, answer) in case.answers.iter() {
            let finding = model.finding(id);
            let yes = answer == philtrum_model::Answer::Yes;
            assert!(!yes || known.contains(&json!(finding.id)), "{}: {}", case.story, finding.id);
        }
    }
}

#[test]
fn a_list_that_contradicts_a_no_is_told() {
    let mut person = twitching(&json!(["ssri"]));
    person["findings"]["takes-antidepressant"] = "no".into();
    let said = assessed(&person, &["--rest-no"]);
    assert!(said.contains("(from the list of medicines)"), "{said}");
}
