//! On a knowledge so small that everybody can be tried: whom a change meets, one by one, as the guide
//! sees them, are just as many as are counted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use philtrum_guide::{clashes, consult, suitability};
use philtrum_knowledge::{SourceFile, compile, render};
use philtrum_model::{
    About, Answer, Answers, Asks, FindingId, MedicineClassId, MedicineId, Model, Substance, Taking,
    Urgency,
};
use philtrum_proof::diff::{Difference, Settings, What, compare};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../knowledge/tests/good/minimal");

/// The small knowledge, with a piece of a page replaced.
fn small(edit: Option<(&str, &str, &str)>) -> Model {
    let mut files: Vec<SourceFile> = philtrum_folder::read(Path::new(SMALL)).unwrap();
    if let Some((path, before, after)) = edit {
        let file = files.iter_mut().find(|file| file.path == path).expect(path);
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        assert!(text.contains(before), "{path} does not say {before:?}");
        file.bytes = text.replacen(before, after, 1).into_bytes();
    }
    let compiled = compile(&files, None);
    let errors = render(&compiled.diagnostics, &files, false);
    compiled.model.unwrap_or_else(|| panic!("{errors}"))
}

/// Every answer to a question, and none; of numbers one of each age that matters.
fn answers_to(model: &Model, id: FindingId) -> Vec<Option<Answer>> {
    let mut all = vec![None, Some(Answer::NotSure)];
    match &model.finding(id).asks {
        Asks::YesNo => all.extend([Some(Answer::Yes), Some(Answer::No)]),
        Asks::OneOf(values) => all.extend((0..values.len()).map(|at| Some(Answer::One(at as u8)))),
        Asks::SeveralOf(_) => panic!("none in the small knowledge"),
        Asks::Number { .. } => all.extend([0, 1000, 16_000].map(|age| Some(Answer::Number(age)))),
        Asks::Derived(_) | Asks::Clash => all.truncate(1),
    }
    all
}

fn lists(model: &Model) -> Vec<Option<Taking>> {
    let classes =
        (0..model.medicine_classes.len()).map(|at| Substance::Class(MedicineClassId::at(at)));
    let all: Vec<_> = classes
        .chain((0..model.medicines.len()).map(|at| Substance::One(MedicineId::at(at))))
        .collect();
    let mut lists = vec![None];
    for bits in 0..1_u32 << all.len() {
        for unsure in [false, true] {
            let taken = all.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
            let taken = taken.map(|(_, one)| *one).collect();
            lists.push(Some(Taking { taken, unsure, ..Taking::default() }));
        }
    }
    lists
}

/// Everybody.
fn everybody(model: &Model) -> Vec<Answers> {
    let mut people = vec![Answers::new(About::Child), Answers::new(About::Me)];
    for id in (0..model.findings.len()).map(FindingId::at) {
        let all = answers_to(model, id);
        people = people
            .iter()
            .flat_map(|person| {
                all.iter().map(|answer| {
                    let mut person = person.clone();
                    if let Some(answer) = answer {
                        person.set(model, id, *answer).unwrap();
                    }
                    person
                })
            })
            .collect();
    }
    let lists = lists(model);
    people
        .iter()
        .flat_map(|one| {
            lists.iter().map(|taking| {
                let mut person = one.clone();
                person.taking.clone_from(taking);
                person
            })
        })
        .collect()
}

/// What the guide says that a change can be about.
#[derive(PartialEq)]
struct Advice {
    urgency: Urgency,
    kept: bool,
    warned: bool,
}

fn advice(model: &Model, person: &Answers) -> Advice {
    let consultation = consult(model, person);
    let findings = &consultation.findings;
    Advice {
        urgency: consultation.assessment.urgency,
        kept: !suitability(model, findings, &model.treatments[0]).against.is_empty(),
        warned: !clashes(model, findings).is_empty(),
    }
}

/// This change meets somebody who was told the one and is told the other.
fn meets(what: &What, before: &Advice, after: &Advice) -> bool {
    match what {
        What::Urgency { from, to } => (before.urgency, after.urgency) == (*from, *to),
        What::Treatment { offered, .. } => before.kept == *offered && after.kept != *offered,
        What::Interaction { warned, .. } => before.warned != *warned && after.warned == *warned,
        What::Specialist { .. } => false,
    }
}

/// Every count against everybody; how many change at all.
fn tried(people: &[(Answers, Advice)], new: &Model, difference: &Difference) {
    assert_eq!(difference.answers, people.len().into());
    let told: Vec<_> = people.iter().map(|(one, before)| (before, advice(new, one))).collect();
    for change in &difference.changes {
        if matches!(change.what, What::Specialist { .. }) {
            continue;
        }
        let met = told.iter().filter(|(before, after)| meets(&change.what, before, after)).count();
        assert!(change.met.exact, "{:?}", change.what);
        assert_eq!(change.met.people, met.into(), "{:?}", change.what);
    }
    let changed = told.iter().filter(|(before, after)| *before != after).count();
    let lowered = told.iter().filter(|(before, after)| after.urgency < before.urgency).count();
    assert!(difference.met.people >= changed.into());
    assert_eq!(difference.lowered.people, lowered.into());
    assert!(changed > 0);
}

#[test]
fn everybody_whom_an_edit_meets_is_counted_once() {
    let old = small(None);
    let people = everybody(&old).into_iter().map(|one| (one.clone(), advice(&old, &one)));
    let people: Vec<_> = people.collect();
    for edit in [
        ("red-flags/stroke-sign.md", "\"ambulance\"", "\"soon\""),
        ("red-flags/stroke-sign.md", "all = [\"sudden-droop\"]", "any = [\"droop\", \"flicker\"]"),
        ("findings/sudden-droop.md", "\"onset = at-once\"", "\"onset = slowly\""),
        ("reassurances/plain-flicker.md", "unless = [\"droop\"]", "unless = [\"age = child\"]"),
        ("treatments/aspirin-tablets.md", "\"age = child\"", "\"sex = male\""),
        ("interactions/two-thinners.md", "b = [\"blood-thinners\"]", "b = [\"warfarin\"]"),
    ] {
        let new = small(Some(edit));
        let difference = compare(&old, &new, &Settings::default(), |_| {});
        tried(&people, &new, &difference);
    }
}
