//! `philtrum prove`: what holds, what fails and for whom, and what is refused.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{copy, refusal, run, stderr, stdout};
use philtrum_exchange::Certificate;
use serde_json::Value;

const KNOWLEDGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../knowledge");

/// A copy of the knowledge in a folder of its own, gone when the test is over.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("philtrum-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        copy(Path::new(KNOWLEDGE), &folder);
        Self(folder)
    }

    /// Changes a page; what is to be changed must be there.
    fn edit(&self, page: &str, old: &str, new: &str) {
        let path = self.0.join(page);
        let text = fs::read_to_string(&path).expect("the page");
        assert!(text.contains(old), "{page} does not hold `{old}`");
        fs::write(path, text.replacen(old, new, 1)).expect("the page can be written");
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_law_that_holds() {
    let output = run(&["prove", KNOWLEDGE, "--only", "P1", "--json"], "");
    assert!(output.status.success(), "{}", stderr(&output));
    let verdict: Value = serde_json::from_str(&stdout(&output)).expect("one JSON object");
    assert_eq!(verdict["verdict"], "holds");
    assert_eq!(verdict["method"], "construction");
    assert_eq!(verdict["questions"], 2);
}

/// The acceptance line: one red flag weaker, and the proof prints a person whom `assess` confirms.
#[test]
fn a_weaker_red_flag_is_found_with_a_person_whom_assess_confirms() {
    let knowledge = Copy::new("weaker");
    knowledge.edit("red-flags/thunderclap.md", "\"ambulance\"", "\"soon\"");
    let property = "thunderclap-headache-calls-an-ambulance";
    let output = run(&["prove", knowledge.path(), "--only", property, "--json"], "");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let verdict: Value = serde_json::from_str(&stdout(&output)).expect("one JSON object");
    assert_eq!(verdict["verdict"], "fails");
    let person = &verdict["failures"][0]["people"][0];
    let answers = person["answers"].to_string();
    let told = |knowledge: &str| {
        let output = run(&["assess", "-", "--json", "--knowledge", knowledge], &answers);
        let told: Value = serde_json::from_str(&stdout(&output)).expect("a consultation");
        told["urgency"].clone()
    };
    assert_eq!(told(knowledge.path()), person["urgency"]);
    assert_ne!(told(knowledge.path()), "ambulance");
    assert_eq!(told(KNOWLEDGE), "ambulance");
}

#[test]
fn the_person_becomes_a_case_of_the_property() {
    let knowledge = Copy::new("accept");
    knowledge.edit("red-flags/thunderclap.md", "\"ambulance\"", "\"soon\"");
    let property = "thunderclap-headache-calls-an-ambulance";
    let output = run(&["prove", knowledge.path(), "--only", property, "--accept"], "");
    assert_eq!(output.status.code(), Some(1));
    let page = knowledge.0.join(format!("properties/{property}.md"));
    let page = fs::read_to_string(page).expect("the page");
    let case = page.split_once("## Cases").expect("a section with the case").1;
    assert!(case.contains("`thunderclap-headache`") && case.contains("→ ambulance"), "{case}");
}

#[test]
fn a_property_that_speaks_of_nobody_is_refused() {
    let knowledge = Copy::new("vacuous");
    let property = "thunderclap-headache-calls-an-ambulance";
    knowledge.edit(
        &format!("properties/{property}.md"),
        "[if]\n",
        "[if]\nno = [\"terrible-headache\"]\n",
    );
    let output = run(&["prove", knowledge.path(), "--only", property], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("speaks of nobody"), "{}", stderr(&output));
}

#[test]
fn a_property_over_something_unknown_is_refused() {
    let knowledge = Copy::new("unknown");
    let property = "thunderclap-headache-calls-an-ambulance";
    let page = format!("properties/{property}.md");
    knowledge.edit(&page, "\"thunderclap-headache\"", "\"thunderclap-headake\"");
    let output = run(&["prove", knowledge.path()], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty(), "nothing is said to hold");
    let told = stderr(&output);
    assert!(told.contains("there is no finding `thunderclap-headake`"), "{told}");
}

#[test]
fn too_low_a_limit_is_no_proof() {
    let property = "sudden-droop-calls-an-ambulance";
    let output = run(&["prove", KNOWLEDGE, "--only", "P2", "--limit", "0", "--json"], "");
    let verdict: Value = serde_json::from_str(&stdout(&output)).expect("one JSON object");
    assert_eq!(verdict["verdict"], "undecided", "{property}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_name_that_nothing_has() {
    let output = run(&["prove", KNOWLEDGE, "--only", "sudden-drop-calls-an-ambulance"], "");
    assert_eq!(
        refusal(&output),
        "exit 2\nerror: there is no law or property `sudden-drop-calls-an-ambulance`\n  \
         help: did you mean `sudden-droop-calls-an-ambulance`?\n"
    );
}

/// The certificate that a release carries is of these pages, and everything on it holds.
#[test]
fn the_certificate_is_of_these_pages() {
    let (model, _) = philtrum_folder::shipped();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/certificate.json");
    let text = fs::read_to_string(path).expect("the certificate");
    let certificate: Certificate = serde_json::from_str(&text).expect("a certificate");
    let help = "renew it: philtrum prove knowledge --certificate docs/certificate.json";
    assert!(certificate.is_of(&model), "{help}");
    assert!(certificate.holds(), "{help}");
}

/// A release is not built on a certificate from which something was taken away.
#[test]
fn a_certificate_that_leaves_something_out_is_none() {
    assert_eq!(philtrum_exchange::LAWS, philtrum_proof::LAWS);
    let (model, _) = philtrum_folder::shipped();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/certificate.json");
    let text = fs::read_to_string(path).expect("the certificate");
    let whole: Certificate = serde_json::from_str(&text).expect("a certificate");
    let broken: [fn(&mut Certificate); 4] = [
        |one| one.proved.clear(),
        |one| drop(one.proved.pop()),
        |one| one.program = "Philtrum 0.0.0".to_owned(),
        |one| one.knowledge = "0".repeat(64),
    ];
    for change in broken {
        let mut certificate = whole.clone();
        change(&mut certificate);
        assert!(!certificate.is_of(&model));
    }
    let empty = Certificate { proved: Vec::new(), ..whole };
    assert!(!empty.holds(), "what says nothing does not hold");
}

/// What fails is not written down as proved.
#[test]
fn nothing_is_certified_that_does_not_hold() {
    let file = std::env::temp_dir().join(format!("philtrum-none-{}.json", std::process::id()));
    let path = file.to_str().expect("a path in UTF-8");
    let args = ["prove", KNOWLEDGE, "--today", "2099-01-01", "--certificate", path];
    let output = run(&args, "");
    assert_eq!(output.status.code(), Some(1));
    let told = stdout(&output);
    assert!(
        told.contains("ran out on") && told.contains(" hold, 1 fails, 0 not decided"),
        "{told}"
    );
    assert!(!file.exists());
}
