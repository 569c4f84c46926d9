//! `philtrum diff`: what is told of an edit, and what is refused.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::{copy, philtrum, refusal, stderr, stdout};
use serde_json::Value;

/// A knowledge of few pages, so that what is told does not change with the medicine.
const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../knowledge/tests/good/minimal");

/// A repository with this knowledge in its first commit.
struct Repository(PathBuf);

impl Repository {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("diff-{name}"));
        let _ = fs::remove_dir_all(&folder);
        copy(Path::new(SMALL), &folder.join("knowledge"));
        let repository = Self(folder);
        repository.git(&["init", "--quiet"]);
        repository.commit();
        repository
    }

    fn git(&self, arguments: &[&str]) {
        let settings = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"];
        let mut git = Command::new("git");
        git.current_dir(&self.0).args(settings).args(arguments);
        let output = git.output().expect("git");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "An edit"]);
    }

    /// Changes a page; what is to be changed must be there.
    fn edit(&self, page: &str, before: &str, after: &str) {
        let path = self.0.join("knowledge").join(page);
        let text = fs::read_to_string(&path).expect("the page");
        assert!(text.contains(before), "{page} does not hold `{before}`");
        fs::write(path, text.replacen(before, after, 1)).expect("the page can be written");
    }

    fn run(&self, arguments: &[&str]) -> Output {
        philtrum(arguments).current_dir(&self.0).output().expect("the binary ends")
    }
}

#[test]
fn one_edit_is_explained() {
    let repository = Repository::new("one-edit");
    repository.edit("red-flags/stroke-sign.md", "\"ambulance\"", "\"soon\"");
    repository.commit();
    let output = repository.run(&["diff", "HEAD~1", "HEAD"]);
    assert!(output.status.success(), "{}", stderr(&output));
    insta::assert_snapshot!(stdout(&output));
    // What is not committed is compared as well, and calming may be denied.
    let output = repository.run(&["diff", "HEAD~1", "knowledge", "--deny-lowered"]);
    assert_eq!(output.status.code(), Some(1));
    let output = repository.run(&["diff", "HEAD", "HEAD~1:knowledge", "--deny-lowered"]);
    assert!(output.status.success(), "what is raised is not denied: {}", stdout(&output));
}

#[test]
fn several_edits_are_told_apart() {
    let repository = Repository::new("several");
    repository.edit("reassurances/plain-flicker.md", "[\"droop\"]", "[\"age = child\"]");
    repository.edit("treatments/aspirin-tablets.md", "[\"age = child\"]", "[\"sex = male\"]");
    repository.edit(
        "interactions/two-thinners.md",
        "b = [\"blood-thinners\"]",
        "b = [\"warfarin\"]",
    );
    repository.edit("conditions/stroke.md", "2027-11-25", "2027-12-25");
    insta::assert_snapshot!(stdout(&repository.run(&["diff", "HEAD", "knowledge"])));
}

/// Advice that is no urgency, no bar and no warning: told of the page, with its lines, and never denied.
#[test]
fn what_is_not_compared_is_shown_line_by_line() {
    let edits = [
        ("red-flags/stroke-sign.md", "- Call an ambulance now", "- Wait until tomorrow"),
        ("treatments/aspirin-tablets.md", "level = \"a\"", "level = \"c\""),
        ("examinations/scan.md", "stroke = { p = 0.9", "stroke = { p = 0.5"),
        ("conditions/stroke.md", "adult = { p = 0.01", "adult = { p = 0.02"),
        ("self-care/rest.md", "whom = \"anyone\"", "whom = \"adult\""),
        ("screens/signs.md", "[\"droop\"]", "[\"flicker\", \"droop\"]"),
        ("specialists/doctor.md", "# A doctor", "# Any doctor"),
        ("sources.bib", "transient", "short"),
        ("conditions/stroke.ru.md", "Приходит сразу", "Приходит медленно"),
    ];
    let repository = Repository::new("not-compared");
    for (page, before, after) in edits {
        repository.edit(page, before, after);
    }
    let output = repository.run(&["diff", "HEAD", "knowledge", "--deny-lowered"]);
    assert!(output.status.success(), "{}", stderr(&output));
    insta::assert_snapshot!(stdout(&output));
    let told = stdout(&repository.run(&["diff", "HEAD", "knowledge", "--json"]));
    let told: Value = serde_json::from_str(&told).expect("one JSON object");
    let pages = told["pages"].as_array().expect("pages");
    assert!(pages.iter().all(|page| page["matters"] == false));
    assert!(pages.iter().all(|page| !page["texts"].as_array().expect("texts").is_empty()));
}

/// Text that is not compiled into the page: named, and shown.
#[test]
fn a_case_or_a_comment_is_named_as_such() {
    let repository = Repository::new("layout");
    repository.edit("red-flags/stroke-sign.md", "man, 70:", "woman, 70:");
    fs::write(repository.0.join("knowledge/README.md"), "How to read\n").expect("a file");
    insta::assert_snapshot!(stdout(&repository.run(&["diff", "HEAD", "knowledge"])));
}

#[test]
fn all_ways_are_told_if_asked() {
    let repository = Repository::new("all");
    repository.edit("findings/sudden-droop.md", "\"onset = at-once\"", "\"onset = slowly\"");
    insta::assert_snapshot!(stdout(&repository.run(&["diff", "HEAD", "knowledge"])));
    let output = repository.run(&["diff", "HEAD", "knowledge", "--all"]);
    insta::assert_snapshot!(stdout(&output));
}

/// The whole in Russian, but for what stands on the pages themselves.
#[test]
fn a_difference_can_be_told_in_russian() {
    let repository = Repository::new("russian");
    repository.edit("red-flags/stroke-sign.md", "\"ambulance\"", "\"soon\"");
    repository.edit("treatments/aspirin-tablets.md", "[\"age = child\"]", "[\"sex = male\"]");
    let arguments = ["diff", "HEAD", "knowledge", "--lang", "ru", "--page", "review.html"];
    insta::assert_snapshot!(stdout(&repository.run(&arguments)));
    let page = fs::read_to_string(repository.0.join("review.html")).expect("the page");
    assert!(page.contains("<html lang=\"ru\">"), "{page}");
    let body = page.split_once("<body>").expect("a body").1;
    for words in ["Less urgent", "Signature", "For example", "sent to", "combinations"] {
        assert!(!body.contains(words), "{words} is on {body}");
    }
    assert!(body.contains("Подпись") && body.contains("Менее срочно"), "{body}");
}

#[test]
fn nothing_is_told_of_the_same() {
    let repository = Repository::new("same");
    insta::assert_snapshot!(stdout(&repository.run(&["diff", "HEAD", "knowledge"])));
}

/// The person in the JSON is one whom `assess` judges as the change says, before and after.
#[test]
fn assess_confirms_the_example() {
    let repository = Repository::new("assess");
    repository.edit("red-flags/stroke-sign.md", "\"ambulance\"", "\"soon\"");
    copy(Path::new(SMALL), &repository.0.join("before"));
    let output = repository.run(&["diff", "before", "knowledge", "--json"]);
    let told: Value = serde_json::from_str(&stdout(&output)).expect("one JSON object");
    let change = &told["changes"][0];
    assert_eq!((&change["kind"], &change["responsible"]), (&"lowered".into(), &"alone".into()));
    assert_eq!(change["pages"][0], "red-flags/stroke-sign.md");
    assert_eq!(told["lowered"]["exact"], true);
    assert_eq!(change["met"]["exact"], true);
    let person = change["example"]["answers"].to_string();
    for (knowledge, level) in [("before", "before"), ("knowledge", "after")] {
        let folder = repository.0.join(knowledge).display().to_string();
        let assess = ["assess", "-", "--json", "--knowledge", &folder];
        let judged: Value =
            serde_json::from_str(&stdout(&common::run(&assess, &person))).expect("a consultation");
        assert_eq!(judged["urgency"], change[level]);
    }
}

/// Models of two releases, one in a file and one told by a program.
#[test]
fn releases_can_be_compared_without_their_pages() {
    let repository = Repository::new("releases");
    let write = ["--knowledge", "knowledge", "model", "--output", "old.model"];
    assert!(repository.run(&write).status.success());
    repository.edit("treatments/aspirin-tablets.md", "from-age = 16", "from-age = 18");
    let output = repository.run(&["diff", "old.model", "knowledge"]);
    insta::assert_snapshot!(stdout(&output));
    let program = env!("CARGO_BIN_EXE_philtrum");
    let shipped = ["model", "--output", "shipped.model"];
    assert!(repository.run(&shipped).status.success());
    let output = repository.run(&["diff", program, "shipped.model", "--json"]);
    let told: Value = serde_json::from_str(&stdout(&output)).expect("one JSON object");
    assert_eq!(told["changes"], Value::Array(Vec::new()), "{}", stderr(&output));
    assert!(stderr(&output).starts_with("running `"), "a program is not run in silence");
    assert_eq!(told["pages"], Value::Array(Vec::new()));
}

#[test]
fn a_page_to_sign_is_one_file() {
    let repository = Repository::new("page");
    repository.edit("red-flags/stroke-sign.md", "\"ambulance\"", "\"soon\"");
    repository.edit("red-flags/stroke-sign.md", "# The face", "# The <b>face");
    let output = repository.run(&["diff", "HEAD", "knowledge", "--page", "review.html"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let page = fs::read_to_string(repository.0.join("review.html")).expect("the page");
    for words in ["Less urgent: ", "Signature", "red-flags/stroke-sign.md", "not of people"] {
        assert!(page.contains(words), "{words} is not on {page}");
    }
    // The lines that differ are shown, as text; links lead no further than to them.
    assert!(page.contains("+# The &#60;b&#62;face hangs at once"), "{page}");
    assert!(page.contains("href=\"#red-flags/stroke-sign.md\""), "{page}");
    let links = page.matches("href=").count();
    assert_eq!(links, page.matches("href=\"#").count());
    assert!(!page.contains("<b>") && !page.contains("src="), "{page}");
    let longest = page.split(|one: char| !one.is_ascii_digit()).map(str::len).max();
    assert!(longest < Some(20), "nobody reads a number of so many digits");
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let repository = Repository::new("refused");
    fs::write(repository.0.join("notes.txt"), "no model").expect("a file");
    fs::write(repository.0.join("old.model"), b"philtrum model\n\x02abc").expect("a file");
    let format = philtrum_model::FORMAT as u8;
    let damaged = [b"philtrum model\n".as_slice(), &[format, 1, 2]].concat();
    fs::write(repository.0.join("damaged.model"), damaged).expect("a file");
    fs::create_dir(repository.0.join("empty")).expect("a folder");
    repository.edit("red-flags/stroke-sign.md", "\"ambulance\"", "\"ambulanse\"");
    let refused =
        ["v7", "HEAD:pages", "notes.txt", "old.model", "damaged.model", "empty", "knowledge"];
    let told = refused.map(|old| {
        let output = repository.run(&["diff", old, "HEAD"]);
        format!("$ philtrum diff {old} HEAD\n{}", refusal(&output))
    });
    insta::assert_snapshot!(told.join("\n"));
    // `check` reads folders alone, so of a revision another way to see all errors is named.
    repository.commit();
    insta::assert_snapshot!(refusal(&repository.run(&["diff", "HEAD~1", "HEAD"])));
    insta::assert_snapshot!(refusal(&repository.run(&["--knowledge", "x", "diff", "a", "b"])));
}

#[test]
fn without_git_only_folders_and_files_can_be_compared() {
    let repository = Repository::new("no-git");
    let mut diff = philtrum(&["diff", "HEAD", "knowledge"]);
    let output = diff.current_dir(&repository.0).env("PATH", "").output().expect("the end");
    insta::assert_snapshot!(refusal(&output));
}
