//! The page of the documentation that says how good the guide is, is what `philtrum evaluate` says.
#![allow(clippy::expect_used)]

mod common;

use common::{run, stderr, stdout};

#[test]
fn the_page_is_up_to_date() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let knowledge = format!("{root}/knowledge");
    let output = run(&["evaluate", "--knowledge", &knowledge], "");
    assert!(output.status.success(), "{}", stderr(&output));
    let page = std::fs::read_to_string(format!("{root}/docs/evaluation.md")).expect("the page");
    assert_eq!(stdout(&output), page, "run `philtrum evaluate > docs/evaluation.md`");
}

#[test]
fn a_grave_vignette_is_never_calmed() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let output = run(&["evaluate", "--json", "--knowledge", &format!("{root}/knowledge")], "");
    let told: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    for vignette in told["vignettes"].as_array().expect("vignettes") {
        let grave =
            ["ambulance", "emergency"].contains(&vignette["expected"].as_str().unwrap_or(""));
        for way in ["as_it_stands", "interview"] {
            let calm = vignette[way]["urgency"] == "self-care";
            assert!(!(grave && calm), "{} ends calm ({way})", vignette["id"]);
        }
    }
}

#[test]
fn every_miss_is_explained_and_nothing_else() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let output = run(&["evaluate", "--json", "--knowledge", &format!("{root}/knowledge")], "");
    let told: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let wrong = |vignette: &serde_json::Value| {
        let explained = vignette["missed"].as_str().is_some_and(|why| !why.is_empty());
        explained != (vignette["is_miss"] == true)
    };
    let vignettes = told["vignettes"].as_array().expect("vignettes");
    let wrong: Vec<_> = vignettes.iter().filter(|one| wrong(one)).map(|one| &one["id"]).collect();
    assert!(
        wrong.is_empty(),
        "missed without an explanation, or explained without need: {wrong:?}"
    );
}
