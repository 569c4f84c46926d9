//! What is told of an edit: just that edit, for somebody for whom the guide confirms it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::OnceLock;

use philtrum_folder::shipped_files;
use philtrum_guide::{clashes, consult, suitability};
use philtrum_knowledge::{SourceFile, compile, render};
use philtrum_model::{Model, Urgency};
use philtrum_proof::diff::{
    Change, Difference, Edit, Page, PageEdit, Responsible, Settings, What, compare,
};

/// The knowledge of the repository, as it is.
fn old() -> &'static (Vec<SourceFile>, Model) {
    static OLD: OnceLock<(Vec<SourceFile>, Model)> = OnceLock::new();
    OLD.get_or_init(|| {
        let files = shipped_files();
        let model = compiled(&files);
        (files, model)
    })
}

fn compiled(files: &[SourceFile]) -> Model {
    let compiled = compile(files, None);
    let errors = render(&compiled.diagnostics, files, false);
    compiled.model.unwrap_or_else(|| panic!("{errors}"))
}

/// The pages with a piece of some of them replaced.
fn edited(edits: &[(&str, &str, &str)]) -> Vec<SourceFile> {
    let mut files = old().0.clone();
    for (path, before, after) in edits {
        let file = files.iter_mut().find(|file| file.path == *path).expect(path);
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        assert!(text.contains(before), "{path} does not say {before:?}");
        file.bytes = text.replacen(before, after, 1).into_bytes();
    }
    files
}

fn difference(new: &Model) -> Difference {
    compare(&old().1, new, &Settings::default(), |_| {})
}

#[test]
fn the_same_knowledge_differs_for_nobody() {
    let difference = difference(&old().1);
    assert_eq!(difference.pages, []);
    assert_eq!(difference.changes.len(), 0);
    assert_eq!(difference.undecided, []);
    assert_eq!(difference.met.people, 0_u8.into());
    assert!(difference.met.exact);
}

/// What the change is, who is responsible for it, and whom it meets, as the guide sees them.
fn one(difference: &Difference, what: What) -> &Change {
    let found = difference.changes.iter().find(|change| change.what == what);
    found.unwrap_or_else(|| panic!("not among {:#?}", difference.changes))
}

fn urgencies(change: &Change, new: &Model) -> (Urgency, Urgency) {
    let of = |model, answers| consult(model, answers).assessment.urgency;
    (of(&old().1, &change.example.old), of(new, &change.example.new))
}

fn page(path: &str) -> Page {
    Page::at(path).expect(path)
}

fn alone(path: &str) -> Responsible {
    Responsible::Alone(vec![page(path)])
}

#[test]
fn a_red_flag_made_weaker() {
    let path = "red-flags/thunderclap.md";
    let new = compiled(&edited(&[(path, "\"ambulance\"", "\"emergency\"")]));
    let difference = difference(&new);
    assert_eq!(difference.pages, [PageEdit { page: page(path), edit: Edit::Changed }]);
    let lowered = What::Urgency { from: Urgency::Ambulance, to: Urgency::Emergency };
    assert!(lowered.lowers());
    let change = one(&difference, lowered);
    assert_eq!(urgencies(change, &new), (Urgency::Ambulance, Urgency::Emergency));
    assert_eq!(change.responsible, alone(path));
    assert_eq!(change.example.new.len(), 1, "one answer is enough");
    // Nobody's urgency changes in another way; at the lower level other rules have their say.
    let others = difference.changes.iter().filter(|other| other.what != change.what);
    for other in others {
        assert!(matches!(other.what, What::Specialist { gained: true, .. }), "{other:?}");
    }
    assert!(change.met.people > 0_u8.into() && change.met.people < difference.answers);
    assert_eq!(difference.lowered, change.met);
    assert_eq!(difference.undecided, []);
}

#[test]
fn a_calming_exception_made_wider() {
    let path = "red-flags/convulsion.md";
    let wider = "unless = [\"usual-attack\", \"heavy-alcohol\"]";
    let new = compiled(&edited(&[(path, "unless = [\"usual-attack\"]", wider)]));
    let difference = difference(&new);
    let lowered: Vec<_> = difference.changes.iter().filter(|one| one.what.lowers()).collect();
    assert!(!lowered.is_empty());
    for change in lowered {
        let (from, to) = urgencies(change, &new);
        assert_eq!(change.what, What::Urgency { from, to });
        assert_eq!(change.responsible, alone(path));
    }
}

#[test]
fn a_treatment_no_longer_kept_from_some() {
    let path = "treatments/amitriptyline.md";
    let new = compiled(&edited(&[(path, "    \"suicidal-thoughts\",\n", "")]));
    let difference = difference(&new);
    let what = What::Treatment { id: "amitriptyline".to_owned(), offered: true };
    let [change] = difference.changes.as_slice() else { panic!("{:#?}", difference.changes) };
    assert_eq!((&change.what, &change.responsible), (&what, &alone(path)));
    let against = |model: &Model, answers| {
        let treatment = model.treatment(model.treatment_named("amitriptyline").unwrap());
        suitability(model, &consult(model, answers).findings, treatment).against.len()
    };
    assert_eq!(against(&old().1, &change.example.old), 1);
    assert_eq!(against(&new, &change.example.new), 0);
    assert!(change.met.exact, "what stands against one treatment can be counted");
    assert_eq!(difference.met, change.met);
    assert_eq!(difference.lowered.people, 0_u8.into());
}

#[test]
fn an_interaction_taken_out() {
    let path = "interactions/bupropion-with-epilepsy.md";
    let mut files = old().0.clone();
    files.retain(|file| !file.path.starts_with("interactions/bupropion-with-epilepsy."));
    let new = compiled(&files);
    let difference = difference(&new);
    assert_eq!(difference.pages, [PageEdit { page: page(path), edit: Edit::Removed }]);
    let what = What::Interaction { id: "bupropion-with-epilepsy".to_owned(), warned: false };
    let change = one(&difference, what);
    let warned = clashes(&old().1, &consult(&old().1, &change.example.old).findings);
    let id = old().1.interaction_named("bupropion-with-epilepsy").unwrap();
    assert!(warned.iter().any(|clash| clash.interaction == id));
    assert!(change.met.exact);
}

/// A finding of which nothing speaks yet.
fn with_left_handed() -> Vec<SourceFile> {
    let mut files = old().0.clone();
    let like = |ending: &str| {
        let path = format!("findings/heavy-alcohol{ending}");
        let file = old().0.iter().find(|file| file.path == path).expect("a finding").clone();
        let text = String::from_utf8(file.bytes).unwrap().replace("heavy-alcohol", "left-handed");
        let text = text.replacen("# ", "# Left-handed: ", 1);
        SourceFile { path: format!("findings/left-handed{ending}"), bytes: text.into_bytes() }
    };
    files.push(like(".md"));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

#[test]
fn a_finding_that_nothing_speaks_of() {
    let new = compiled(&with_left_handed());
    let difference = difference(&new);
    let added = PageEdit { page: page("findings/left-handed.md"), edit: Edit::Added };
    assert_eq!(difference.pages, [added]);
    assert_eq!(difference.changes.len(), 0, "{:#?}", difference.changes);
}

/// Two pages of which neither does it alone, and a third that has no part in it.
#[test]
fn pages_that_only_together_make_the_difference() {
    let rule = "red-flags/choking-now.md";
    let mut files = with_left_handed();
    for (path, before, after) in [
        (rule, "unless = [", "unless = [\"left-handed\", "),
        ("treatments/amitriptyline.md", "    \"suicidal-thoughts\",\n", ""),
    ] {
        let file = files.iter_mut().find(|file| file.path == path).expect(path);
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        assert!(text.contains(before));
        file.bytes = text.replacen(before, after, 1).into_bytes();
    }
    let new = compiled(&files);
    let hybrid = |pages: &[Page]| {
        let of =
            |file: &&SourceFile| Page::at(&file.path).is_some_and(|page| pages.contains(&page));
        let mut mixed = old().0.clone();
        mixed.retain(|file| !of(&file));
        mixed.extend(files.iter().filter(of).cloned());
        mixed.sort_by(|one, other| one.path.cmp(&other.path));
        compile(&mixed, None).model
    };
    let settings = Settings { hybrid: Some(&hybrid), ..Settings::default() };
    let difference = compare(&old().1, &new, &settings, |_| {});
    let lowered = difference.changes.iter().find(|one| one.what.lowers()).expect("some");
    let together = vec![page(rule), page("findings/left-handed.md")];
    assert_eq!(lowered.responsible, Responsible::Together(together));
    let offered = What::Treatment { id: "amitriptyline".to_owned(), offered: true };
    assert_eq!(one(&difference, offered).responsible, alone("treatments/amitriptyline.md"));
}

#[test]
fn a_page_under_another_name_changes_nothing() {
    let mut files = old().0.clone();
    for file in &mut files {
        if let Some(ending) = file.path.strip_prefix("red-flags/deep-neck-infection") {
            let text = String::from_utf8(file.bytes.clone()).unwrap();
            file.path = format!("red-flags/ludwigs-angina{ending}");
            file.bytes = text.replace("\"deep-neck-infection\"", "\"ludwigs-angina\"").into_bytes();
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let difference = difference(&compiled(&files));
    let edit = Edit::Renamed("deep-neck-infection".to_owned());
    assert_eq!(difference.pages, [PageEdit { page: page("red-flags/ludwigs-angina.md"), edit }]);
    assert_eq!(difference.changes.len(), 0, "{:#?}", difference.changes);
}

/// Raised: the same edits the other way round.
#[test]
fn what_was_lowered_one_way_is_raised_the_other() {
    let weaker = compiled(&edited(&[("red-flags/thunderclap.md", "\"ambulance\"", "\"soon\"")]));
    let difference = compare(&weaker, &old().1, &Settings::default(), |_| {});
    let raised = What::Urgency { from: Urgency::Soon, to: Urgency::Ambulance };
    let change = one(&difference, raised);
    let of = |model, answers| consult(model, answers).assessment.urgency;
    assert_eq!(of(&weaker, &change.example.old), Urgency::Soon);
    assert_eq!(of(&old().1, &change.example.new), Urgency::Ambulance);
    assert!(difference.changes.iter().all(|one| !one.what.lowers()));
}
