//! The invariants of ARCHITECTURE.md that can be read off the files: which crate may know which, and
//! what is absent.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Who may depend on whom. No arrow against the direction.
const ARROWS: [(&str, &[&str]); 15] = [
    ("model", &[]),
    ("knowledge", &["model"]),
    ("folder", &["knowledge", "model"]),
    ("guide", &["model"]),
    ("locale", &["model"]),
    ("pdf", &[]),
    ("proof", &["model"]),
    ("rup", &[]),
    ("words", &["model"]),
    ("exchange", &["guide", "model", "words"]),
    ("library", &["guide", "locale", "model", "words"]),
    ("measure", &["guide", "model"]),
    ("report", &["guide", "library", "locale", "model"]),
    ("web", &["exchange", "guide", "library", "locale", "model", "report", "words"]),
    (
        "cli",
        &[
            "exchange",
            "folder",
            "guide",
            "knowledge",
            "library",
            "locale",
            "measure",
            "model",
            "pdf",
            "proof",
            "report",
            "web",
            "words",
        ],
    ),
];

/// Words that must not occur in the code of a crate, and why.
const ABSENT: [(&[&str], &[&str], &str); 3] = [
    (
        &[
            "model",
            "knowledge",
            "guide",
            "exchange",
            "library",
            "locale",
            "measure",
            "pdf",
            "report",
            "web",
            "words",
        ],
        &[
            "std::fs",
            "std::net",
            "std::thread",
            "std::time",
            "std::env",
            "std::process",
            "SystemTime",
        ],
        "no files, sockets, threads or clock",
    ),
    (
        &["model", "guide"],
        &["f32", "f64", "HashMap", "HashSet", "rand"],
        "nothing that differs between machines",
    ),
    (
        &["model", "knowledge", "guide", "exchange", "library", "pdf", "report", "words", "cli"],
        &["<html", "text/html"],
        "only `web` knows HTML",
    ),
];

/// The `philtrum-*` crates in the `[dependencies]` of a crate.
fn dependencies(name: &str) -> BTreeSet<String> {
    let manifest = fs::read_to_string(crates().join(name).join("Cargo.toml")).expect("a manifest");
    let table = manifest.split("\n[dependencies]").nth(1).unwrap_or("");
    let table = table.split("\n[").next().unwrap_or("");
    table
        .lines()
        .filter_map(|line| line.strip_prefix("philtrum-"))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .map(str::to_owned)
        .collect()
}

/// The Rust files of a crate, without their unit tests.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a file");
            let code = text.split("#[cfg(test)]").next().unwrap_or("").to_owned();
            found.push((path, code));
        }
    }
    found
}

#[test]
fn arrows_point_one_way() {
    let folders = fs::read_dir(crates()).expect("the crates");
    let names: BTreeSet<String> = folders
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    let known: BTreeSet<String> = ARROWS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names, known, "a crate is missing from the list of arrows");
    for (name, allowed) in ARROWS {
        for dependency in dependencies(name) {
            assert!(allowed.contains(&dependency.as_str()), "`{name}` may not know `{dependency}`");
        }
    }
}

#[test]
fn what_must_be_absent_is_absent() {
    for (names, words, why) in ABSENT {
        for name in names {
            for (path, code) in sources(&crates().join(name).join("src")) {
                for word in words {
                    let found = code.lines().any(|line| {
                        let comment = line.trim_start().starts_with("//");
                        !comment && contains_word(line, word)
                    });
                    assert!(!found, "{}: `{word}` ({why})", path.display());
                }
            }
        }
    }
}

fn contains_word(line: &str, word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !letter(before) && !letter(after)
    })
}

#[test]
fn urgency_cannot_see_the_causes() {
    let code = fs::read_to_string(crates().join("guide/src/urgency.rs")).expect("urgency.rs");
    for word in ["causes", "Differential", "Candidate", "gain", "Condition"] {
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        assert!(
            !code.clone().any(|line| contains_word(line, word)),
            "urgency.rs mentions `{word}`"
        );
    }
}
