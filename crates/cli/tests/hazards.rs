//! SAFETY.md against the repository: every hazard that a property guards against has a row, every row a
//! guard, and everything that is named there exists.
#![allow(clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use philtrum_model::Model;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn safety() -> String {
    fs::read_to_string(root().join("SAFETY.md")).expect("SAFETY.md")
}

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| philtrum_folder::shipped().0)
}

/// The rows of the hazard log by id: hazard, severity, guard, what is left.
fn rows(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut rows = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<_> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        let Some((id, rest)) = cells.split_first() else { continue };
        if line.starts_with('|') && numbered(id, 'H') {
            let rest = rest.iter().map(|cell| (*cell).to_owned()).collect();
            assert!(rows.insert((*id).to_owned(), rest).is_none(), "{id} has two rows");
        }
    }
    rows
}

/// A letter and a number: `H01`, `P11`.
fn numbered(word: &str, letter: char) -> bool {
    let number = word.strip_prefix(letter).unwrap_or_default();
    !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
}

/// The words of this kind, wherever they stand.
fn mentioned(text: &str, letter: char) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| numbered(word, letter)).collect()
}

/// What stands between two backticks of the same line.
fn ticked(text: &str) -> BTreeSet<&str> {
    text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

/// Where the links of a Markdown text lead, but for those out into the world and within the page.
fn links(text: &str) -> BTreeSet<&str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    targets.filter(|target| !target.is_empty() && !target.contains(':')).collect()
}

/// Lower-case words joined by this sign, and at least one such sign.
fn joined_by(word: &str, sign: char) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == sign;
    word.contains(sign) && word.chars().all(fits)
}

/// Every id that SAFETY.md may speak of.
fn ids() -> BTreeSet<&'static str> {
    let model = model();
    let properties = model.properties.iter().map(|one| one.sheet.id.as_str());
    let rules = model.rules.iter().map(|one| one.id.as_str());
    let findings = model.findings.iter().map(|one| one.id.as_str());
    let treatments = model.treatments.iter().map(|one| one.sheet.id.as_str());
    let interactions = model.interactions.iter().map(|one| one.sheet.id.as_str());
    properties.chain(rules).chain(findings).chain(treatments).chain(interactions).collect()
}

/// All Rust code of the workspace.
fn code(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            code(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push_str(&fs::read_to_string(&path).expect("a file"));
        }
    }
}

#[test]
fn every_hazard_of_a_property_has_a_row_that_names_one_of_its_properties() {
    let text = safety();
    let rows = rows(&text);
    for property in &model().properties {
        let (id, hazard) = (&property.sheet.id, &property.hazard);
        let row = rows.get(hazard).map(|row| row.join(" "));
        let row = row.unwrap_or_else(|| panic!("`{id}` guards against {hazard}: no such row"));
        let mut guards = model().properties.iter().filter(|one| one.hazard == *hazard);
        assert!(
            guards.any(|one| ticked(&row).contains(one.sheet.id.as_str())),
            "the row of {hazard} names none of its properties, such as `{id}`"
        );
    }
}

#[test]
fn every_hazard_has_a_guard() {
    let text = safety();
    let rows = rows(&text);
    assert!(rows.len() >= 30, "only {} rows were read", rows.len());
    for (at, (id, row)) in rows.iter().enumerate() {
        assert_eq!(*id, format!("H{:02}", at + 1), "hazards are numbered without a gap");
        let [hazard, severity, guard, left] = row.as_slice() else {
            panic!("{id}: five cells a row, not {}", row.len() + 1)
        };
        assert!(!hazard.is_empty() && !left.is_empty(), "{id}: an empty cell");
        assert!(["A", "B", "C"].contains(&severity.as_str()), "{id}: severity `{severity}`");
        let words = ["review", "none yet"].iter().any(|word| guard.contains(word));
        let named = !ticked(guard).is_empty() || !mentioned(guard, 'P').is_empty();
        assert!(
            words || named,
            "{id}: a guard is a property, a law, a test, review or \"none yet\""
        );
    }
}

#[test]
fn everything_that_is_named_exists() {
    let text = safety();
    let (ids, rows) = (ids(), rows(&text));
    let mut functions = String::new();
    code(&root().join("crates"), &mut functions);
    for word in ticked(&text) {
        let file = [".rs", ".md", ".js"].iter().any(|ending| word.ends_with(ending));
        if file || word.contains('/') {
            assert!(root().join(word).exists(), "there is no file `{word}`");
        } else if joined_by(word, '-') {
            assert!(ids.contains(word), "nothing in the knowledge is called `{word}`");
        } else if joined_by(word, '_') {
            assert!(functions.contains(&format!("fn {word}(")), "there is no test `{word}`");
        }
    }
    for target in links(&text) {
        assert!(root().join(target).exists(), "a link leads to `{target}`, which does not exist");
    }
    for law in mentioned(&text, 'P') {
        assert!(philtrum_proof::LAWS.contains(&law), "there is no law {law}");
    }
    for hazard in mentioned(&text, 'H') {
        assert!(rows.contains_key(hazard), "{hazard} is mentioned and has no row");
    }
}
