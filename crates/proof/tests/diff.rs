//! What is told of an edit: just that edit, for somebody for whom the guide confirms it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::OnceLock;

use philtrum_folder::shipped_files;
use philtrum_guide::{clashes, consult, suitability};
use philtrum_knowledge::{SourceFile, compile, render};
use philtrum_model::{Model, Urgency};
use philtrum_proof::diff::{
    Aspect, Change, Difference, Edit, How, List, Page, PageEdit, Responsible, Settings, Shift,
    What, compare,
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

/// One page was edited so, in these aspects.
fn edit(path: &str, edit: Edit, aspects: &[Aspect]) -> [PageEdit; 1] {
    [PageEdit { page: page(path), edit, aspects: aspects.iter().copied().collect() }]
}

fn alone(path: &str) -> Responsible {
    Responsible::Alone(vec![page(path)])
}

#[test]
fn a_red_flag_made_weaker() {
    let path = "red-flags/thunderclap.md";
    let new = compiled(&edited(&[(path, "\"ambulance\"", "\"emergency\"")]));
    let difference = difference(&new);
    assert_eq!(difference.pages, edit(path, Edit::Changed, &[Aspect::Decides]));
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
        assert!(other.follows, "it follows from the urgency: {other:?}");
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
    let [removed] = difference.pages.as_slice() else { panic!("{:?}", difference.pages) };
    assert_eq!((&removed.page, &removed.edit), (&page(path), &Edit::Removed));
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
    let [added] = difference.pages.as_slice() else { panic!("{:?}", difference.pages) };
    assert_eq!((&added.page, &added.edit), (&page("findings/left-handed.md"), &Edit::Added));
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

/// The id of a page may be a part of other ids, and of its own words.
#[test]
fn a_page_under_another_name_changes_nothing() {
    for (before, after) in [("deep-neck-infection", "ludwigs-angina"), ("thunderclap", "thunder")] {
        let mut files = old().0.clone();
        for file in &mut files {
            if let Some(ending) = file.path.strip_prefix(&format!("red-flags/{before}")) {
                let text = String::from_utf8(file.bytes.clone()).unwrap();
                let text = text.replace(&format!("\"{before}\""), &format!("\"{after}\""));
                file.path = format!("red-flags/{after}{ending}");
                file.bytes = text.into_bytes();
            }
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        let difference = difference(&compiled(&files));
        let renamed = Edit::Renamed(before.to_owned());
        assert_eq!(difference.pages, edit(&format!("red-flags/{after}.md"), renamed, &[]));
        assert_eq!(difference.changes.len(), 0, "{:#?}", difference.changes);
    }
}

/// What is not asked about everybody is still told of the page: in what it was edited, and what its lists
/// say now.
#[test]
fn what_is_not_compared_is_told_of_the_page() {
    use Aspect::{Examined, Measures, Questions, Specialists, Uses, Weights, Words};
    let (bells, mri) = ("conditions/bells-palsy.md", "examinations/mri-brain.md");
    let (steroid, screen) = ("treatments/prednisolone.md", "screens/sudden-signs.md");
    let (flag, rest) = ("red-flags/thunderclap.md", "self-care/absorbing-activity.md");
    let edits = [
        (flag, "Call an ambulance now", "Wait until tomorrow"),
        (steroid, "\nbells-palsy ", "\n# bells-palsy "),
        (
            steroid,
            "giant-cell-arteritis                 = { level = \"a\"",
            "giant-cell-arteritis = { level = \"b\"",
        ),
        (mri, "  \"implant-or-metal = pacemaker\",\n", ""),
        (mri, "\nstroke ", "\n# stroke "),
        (bells, "\"gp\", ", ""),
        (bells, "adult = { p = 0.04", "adult = { p = 0.001"),
        (bells, "reassuring = true", ""),
        (bells, "ear-pain                           = { p = 0.51", "ear-pain = { p = 0.2"),
        (rest, "    \"tourette\",\n", ""),
        (screen, "    \"terrible-headache\",\n", ""),
    ];
    let pages: Vec<_> = edits.iter().map(|(path, ..)| page(path)).collect();
    let new = compiled(&edited(&edits));
    let settings = Settings { edited: Some(pages), ..Settings::default() };
    let difference = compare(&old().1, &new, &settings, |_| {});

    let told: Vec<_> =
        difference.pages.iter().map(|one| (one.page.path(), one.aspects.clone())).collect();
    let aspects = [
        (bells, [Weights, Specialists].into()),
        (flag, [Words].into()),
        (mri, [Examined].into()),
        (steroid, [Uses].into()),
        (rest, [Measures].into()),
        (screen, [Questions].into()),
    ];
    assert_eq!(told, aspects.map(|(path, aspects)| (path.to_owned(), aspects)));

    let gone = |name: &str| How::Gone(name.to_owned());
    let otherwise = |name: &str, before: &str, after: &str| How::Otherwise {
        name: name.to_owned(),
        before: before.to_owned(),
        after: after.to_owned(),
    };
    let shifts = [
        (bells, List::Specialists, gone("gp")),
        (bells, List::Prior, otherwise("adult", "4%", "0.10%")),
        (bells, List::Likelihoods, otherwise("ear-pain", "51%", "20%")),
        (mri, List::Useful, gone("stroke")),
        (mri, List::Risky, gone("implant-or-metal = pacemaker")),
        (steroid, List::Uses, gone("bells-palsy")),
        (steroid, List::Uses, otherwise("giant-cell-arteritis", "a", "b")),
        (rest, List::Measures, gone("tourette")),
        (screen, List::Asked, gone("terrible-headache")),
    ];
    let shifts = shifts.map(|(path, list, how)| Shift { page: Some(page(path)), list, how });
    assert_eq!(difference.shifts, shifts);
}

/// The danger screens in another order: nobody's urgency changes, and it is told all the same.
#[test]
fn screens_in_another_order() {
    let path = "screens/sudden-signs.md";
    let files = edited(&[(path, "order = 10", "order = 25")]);
    let new = compiled(&files);
    let settings = Settings { edited: Some(vec![page(path)]), ..Settings::default() };
    let difference = compare(&old().1, &new, &settings, |_| {});
    assert_eq!(difference.pages, edit(path, Edit::Changed, &[Aspect::Questions]));
    let [shift] = difference.shifts.as_slice() else { panic!("{:?}", difference.shifts) };
    assert_eq!((&shift.page, shift.list), (&None, List::Screens));
    let How::Order { before, after } = &shift.how else { panic!("{shift:?}") };
    let place = |screens: &[String]| screens.iter().position(|one| one == "sudden-signs");
    assert!(place(before) < place(after), "{shift:?}");
}

/// A case, a comment: the bytes differ, and nothing that is compiled.
#[test]
fn a_page_that_differs_in_its_text_alone_is_named() {
    let path = "red-flags/thunderclap.md";
    let settings = Settings { edited: Some(vec![page(path)]), ..Settings::default() };
    let difference = compare(&old().1, &old().1, &settings, |_| {});
    assert_eq!(difference.pages, edit(path, Edit::Changed, &[Aspect::Layout]));
    assert_eq!(difference.changes.len(), 0);
}

/// Of two examples as small as each other, the one that says "yes", and what the page speaks of.
#[test]
fn an_example_says_what_the_page_speaks_of() {
    let path = "treatments/baclofen.md";
    let avoid = "[\"known-kidney-failure\"";
    let new = compiled(&edited(&[(path, avoid, "[\"pregnant\", \"known-kidney-failure\"")]));
    let difference = difference(&new);
    let against = What::Treatment { id: "baclofen".to_owned(), offered: false };
    let example = &one(&difference, against).example.new;
    let said: Vec<_> = example.iter().map(|(id, answer)| (&*new.finding(id).id, answer)).collect();
    assert_eq!(said, [("pregnant", philtrum_model::Answer::Yes)]);

    let mut files = old().0.clone();
    files.retain(|file| !file.path.contains("lithium-with-nsaid"));
    let new = compiled(&files);
    let difference = compare(&old().1, &new, &Settings::default(), |_| {});
    let gone = What::Interaction { id: "lithium-with-nsaid".to_owned(), warned: false };
    let taking = one(&difference, gone).example.old.taking.clone().expect("medicines");
    let taken: Vec<_> = taking.taken.iter().map(|one| old().1.substance_id(*one)).collect();
    assert_eq!(taken, ["anti-inflammatories", "lithium"]);
}

/// Whoever no longer gets an ambulance by a rule about a droop has a droop, not something from which it
/// follows.
#[test]
fn an_example_has_the_signs_of_the_rule() {
    let path = "red-flags/droop-with-another-sign.md";
    let new = compiled(&edited(&[(path, "\"ambulance\"", "\"soon\"")]));
    let difference = difference(&new);
    let droop = new.finding_named("facial-droop").expect("a finding");
    let ambulance =
        |one: &&Change| matches!(one.what, What::Urgency { from: Urgency::Ambulance, .. });
    let changes: Vec<_> = difference.changes.iter().filter(ambulance).collect();
    assert!(changes.len() > 2);
    for change in changes {
        let example = &change.example.new;
        assert_eq!(example.get(droop), Some(philtrum_model::Answer::Yes), "{example:?}");
        let doubt = |(_, answer)| answer == philtrum_model::Answer::NotSure;
        assert!(!example.iter().any(doubt), "{example:?}");
    }
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
