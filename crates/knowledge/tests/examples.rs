//! `good/` and `bad/` examples. The whole output is the expectation.
//!
//! A folder in `bad/` holds only the files that differ from `good/minimal`; what `check` says of the
//! whole is the file `bad/<name>.snap`.
#![allow(clippy::expect_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use philtrum_knowledge::{Compiled, SourceFile, compile, render, stamp};

const TODAY: &str = "2026-11-25";

fn examples(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(kind)
}

fn good() -> Vec<SourceFile> {
    philtrum_folder::read(&examples("good/minimal")).expect("the good example")
}

/// The good example, with the files of a bad one over it.
fn with_mistake(name: &str) -> Vec<SourceFile> {
    let mut files: BTreeMap<_, _> =
        good().into_iter().map(|file| (file.path.clone(), file)).collect();
    let bad = philtrum_folder::read(&examples("bad").join(name)).expect("a bad example");
    files.extend(bad.into_iter().map(|file| (file.path.clone(), file)));
    files.into_values().collect()
}

fn said_of(files: &[SourceFile]) -> (Compiled, String) {
    let compiled = compile(files, Some(TODAY));
    let said = render(&compiled.diagnostics, files, false);
    (compiled, said)
}

#[test]
fn the_good_example_is_clean() {
    let (compiled, said) = said_of(&good());
    assert_eq!(said, "");
    assert_eq!(compiled.cases.len(), 3);
    assert!(stamp(&good()).is_empty(), "a translation is not stamped");
}

#[test]
fn bad_examples_say_where_why_and_what_next() {
    let folders = fs::read_dir(examples("bad")).expect("bad examples");
    let mut names: Vec<String> = folders
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.len() >= 15, "{names:?}");
    for name in names {
        let (_, said) = said_of(&with_mistake(&name));
        insta::with_settings!({
            snapshot_path => examples("bad"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name.as_str(), said);
        });
    }
}

#[test]
fn one_error_refuses_the_whole_folder() {
    let (compiled, _) = said_of(&with_mistake("unknown-finding"));
    assert!(compiled.model.is_none());
    assert!(compiled.cases.is_empty());
}

#[test]
fn a_warning_does_not() {
    let (compiled, _) = said_of(&with_mistake("review-overdue"));
    assert!(compiled.model.is_some());
}
