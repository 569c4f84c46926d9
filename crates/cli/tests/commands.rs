//! The other subcommands: what they print, and how they refuse.
#![allow(clippy::expect_used, clippy::indexing_slicing, dead_code)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{refusal, run, stderr, stdout};

/// A folder for one test, empty, below cargo's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A copy of the knowledge with one page changed.
fn changed(name: &str, page: &str, change: impl Fn(String) -> String) -> String {
    let folder = folder(name);
    for file in philtrum_folder::shipped_files() {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        let mut text = String::from_utf8(file.bytes).expect("UTF-8");
        if file.path == page {
            text = change(text);
        }
        fs::write(path, text).expect("a file");
    }
    folder.display().to_string()
}

#[test]
fn the_help_gives_examples() {
    const COMMANDS: [&str; 13] = [
        "serve",
        "ask",
        "assess",
        "report",
        "schema",
        "library",
        "medicines",
        "check",
        "evaluate",
        "mutate",
        "diff",
        "model",
        "completions",
    ];
    for command in COMMANDS {
        let said = stdout(&run(&[command, "--help"], ""));
        assert!(said.contains("Examples:\n  "), "{command}: {said}");
    }
    assert!(stdout(&run(&["--help"], "")).contains("Exit codes:\n  0  done"));
}

#[test]
fn options_of_serve_do_nothing_elsewhere() {
    insta::assert_snapshot!(refusal(&run(&["--port", "8000", "schema"], "")));
}

#[test]
fn the_schemas_are_json() {
    let both: serde_json::Value =
        serde_json::from_str(&stdout(&run(&["schema"], ""))).expect("JSON");
    for of in ["answers", "consultation", "diff"] {
        let one: serde_json::Value =
            serde_json::from_str(&stdout(&run(&["schema", of], ""))).expect("JSON");
        assert_eq!(both[of], one);
    }
}

#[test]
fn every_page_can_be_read() {
    let (model, _) = philtrum_folder::shipped();
    let pages = philtrum_library::entries(&model);
    let mut kinds = std::collections::BTreeMap::new();
    for page in &pages {
        kinds.entry(page.kind).or_insert(page.id);
    }
    for id in kinds.into_values().chain([model.sources[0].id.as_str()]) {
        for language in ["en", "ru"] {
            let said = stdout(&run(&["--lang", language, "library", id], ""));
            assert!(said.contains(id) && !said.contains("cli-") && !said.contains("[@"), "{said}");
        }
    }
}

#[test]
fn the_library_tells_what_there_is() {
    let said = stdout(&run(&["library"], ""));
    assert!(said.contains("why-the-upper-lip-twitches"), "{said}");
    let lips = stdout(&run(&["library", "--place", "upper-lip", "--kind", "condition"], ""));
    assert!(lips.contains("benign-facial-fasciculation") && !lips.contains("numb-chin"), "{lips}");
}

#[test]
fn words_find_pages() {
    let said = stdout(&run(&["--lang", "ru", "library", "афабазол"], ""));
    assert!(said.contains("fabomotizole"), "{said}");
}

#[test]
fn words_that_fit_nothing_are_told() {
    insta::assert_snapshot!(refusal(&run(&["library", "qqqqqqqqq"], "")));
}

#[test]
fn a_missing_folder_cannot_be_checked() {
    insta::assert_snapshot!(refusal(&run(&["check", "no-such-folder"], "")));
    let empty = folder("empty").display().to_string();
    assert_eq!(run(&["check", &empty], "").status.code(), Some(2));
}

#[test]
fn every_case_ends_as_its_page_expects() {
    let knowledge = philtrum_folder::shipped_folder().display().to_string();
    let found = stdout(&run(&["check", &knowledge, "--json", "--today", "2026-11-25"], ""));
    let failing: Vec<_> = found.lines().filter(|line| line.contains("\"case-fails\"")).collect();
    assert!(failing.is_empty(), "{}", failing.join("\n"));
}

#[test]
fn a_case_that_fails_is_told_with_its_line() {
    let page = "red-flags/sudden-droop-or-slurring.md";
    let folder = changed("failing-case", page, |text| text.replacen("→ ambulance", "→ soon", 1));
    let output = run(&["check", &folder, "--json"], "");
    assert_eq!(output.status.code(), Some(1));
    let line = stdout(&output);
    let line = line.lines().find(|line| line.contains("case-fails")).expect("a problem");
    let problem: serde_json::Value = serde_json::from_str(line).expect("JSON");
    assert_eq!(problem["path"], page);
    assert_eq!(problem["message"], "this case ends as `ambulance`, not as `soon`");
    let drawn = stdout(&run(&["check", &folder, "--cases"], ""));
    assert!(drawn.contains("error[case-fails]") && drawn.contains("\nFAIL red-flags/"), "{drawn}");
}

#[test]
fn a_folder_with_one_error_is_refused_whole() {
    let page = "red-flags/sudden-droop-or-slurring.md";
    let folder = changed("one-error", page, |text| {
        text.replacen("\"speech-slurred\"", "\"speech-slured\"", 1)
    });
    let output = run(&["--knowledge", &folder, "assess", "-"], "{}");
    insta::assert_snapshot!(refusal(&output).replace(&folder, "FOLDER"));
    let output = run(&["check", &folder], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("the folder is refused"));
}

#[test]
fn another_folder_is_used_instead() {
    let page = "findings/age.md";
    let folder =
        changed("other", page, |text| text.replacen("range = [0, 120]", "range = [0, 90]", 1));
    let output = run(&["--knowledge", &folder, "assess", "-"], "{\"age\": 100}");
    assert!(stderr(&output).contains("from 0 to 90"), "{}", stderr(&output));
}

#[test]
fn stamps_make_translations_fresh() {
    let page = "findings/age.md";
    let folder = changed("stamp", page, |text| text.replacen("How old are you?", "How old?", 1));
    let stale = |arguments: &[&str]| {
        let found = stdout(&run(arguments, ""));
        found
            .lines()
            .filter(|line| line.contains("\"stale-translation\"") && line.contains("age.ru.md"))
            .count()
    };
    assert_eq!(stale(&["check", &folder, "--json"]), 1);
    assert_eq!(stale(&["check", &folder, "--json", "--stamp"]), 0);
    assert_eq!(stale(&["check", &folder, "--json"]), 0);
}

#[test]
fn overdue_reviews_are_told() {
    let knowledge = philtrum_folder::shipped_folder().display().to_string();
    let output = run(&["check", &knowledge, "--json", "--today", "2040-01-01"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("\"review-overdue\""));
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(stdout(&run(&["completions", shell], "")).contains("assess"), "{shell}");
    }
}
