//! The guide and the proof read the same knowledge. Each was written by itself from the page format;
//! here they are compared for many people, and for some who were looked for. A change of the knowledge
//! that only one of them is told of has to come to light.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[path = "seeded/fault.rs"]
#[allow(dead_code)]
mod fault;
#[path = "seeded/faults/mod.rs"]
#[allow(dead_code, unused_imports)]
mod faults;

use common::{Chance, Comparison, model, person};
use philtrum_model::{
    About, Answer, Answers, Asks, FindingId, MOST_TAKEN, MedicineClassId, MedicineId, Substance,
    Taking,
};
use philtrum_proof::Bit;

/// How many people are asked.
const PEOPLE: u64 = 4000;

/// Of how many planted mistakes at least something else than words and order has to come to light.
const DIFFERENCES: usize = 45;

fn agree(comparison: &Comparison<'_>, answers: &Answers, who: &str) {
    if let Some(difference) = comparison.difference(model(), answers) {
        panic!("{who}: {difference}: {answers:?}");
    }
}

#[test]
fn the_guide_and_the_proof_agree_on_people_at_random() {
    let comparison = Comparison::of(model());
    for number in 0..PEOPLE {
        let answers = person(model(), &mut Chance::new(number));
        agree(&comparison, &answers, &format!("person {number}"));
    }
}

#[test]
fn they_agree_on_those_who_make_a_rule_fire_or_leave_it_in_doubt() {
    let comparison = Comparison::of(model());
    let fates = comparison.meaning.anyone.judgement.fates.clone();
    let (mut fired, mut doubtful) = (0, 0);
    for (rule, fate) in model().rules.iter().zip(fates) {
        let look = |statement: Bit, how: &str| {
            let somebody = comparison.somebody(statement);
            if let Some(answers) = &somebody {
                agree(&comparison, answers, &format!("{} {how}", rule.id));
            }
            usize::from(somebody.is_some())
        };
        fired += look(fate.known.yes, "fires");
        doubtful += look(fate.doubtful, "is doubtful");
        look(fate.known.unasked, "is open");
        look(fate.so_far, "holds so far");
    }
    let flags = model().rules.iter().filter(|rule| !rule.is_reassurance()).count();
    assert_eq!(fired, model().rules.len(), "a rule fires for nobody");
    assert!(doubtful * 10 >= flags * 8, "few rules can be doubtful: {doubtful} of {flags}");
}

#[test]
fn they_agree_on_those_for_whom_a_derived_finding_is_there_or_in_doubt() {
    let mut comparison = Comparison::of(model());
    let derived = model().findings.iter().filter(|finding| finding.is_derived());
    for finding in derived {
        let known = comparison.meaning.anyone.facts.get(finding.first_fact);
        let circuit = &mut comparison.meaning.circuit;
        let unsure = circuit.all([!known.yes, !known.no, !known.unasked]);
        for (statement, how) in [(known.yes, "there"), (known.no, "absent"), (unsure, "in doubt")] {
            if let Some(answers) = comparison.somebody(statement) {
                agree(&comparison, &answers, &format!("{} {how}", finding.id));
            }
        }
    }
}

#[test]
fn they_agree_at_the_edges_of_every_number() {
    let comparison = Comparison::of(model());
    for (at, finding) in model().findings.iter().enumerate() {
        let Asks::Number { lowest, highest, .. } = finding.asks else { continue };
        let id = FindingId::at(at);
        let edges = comparison.meaning.space.cells(id).iter();
        let numbers = edges.flat_map(|edge| [edge - 1, *edge, edge + 1]).chain([highest]);
        for number in numbers.filter(|number| (lowest..=highest).contains(number)) {
            for about in About::ALL {
                let mut answers = Answers::new(about);
                answers.set(model(), id, Answer::Number(number)).expect("a number that fits");
                agree(&comparison, &answers, &format!("{} {number}", finding.id));
            }
        }
    }
}

/// The same person, who takes this.
fn taking(mut answers: Answers, taken: impl IntoIterator<Item = Substance>) -> Answers {
    answers.taking = Some(Taking { taken: taken.into_iter().collect(), ..Taking::default() });
    answers
}

#[test]
fn they_agree_on_every_class_and_medicine_alone_and_on_the_longest_lists() {
    let comparison = Comparison::of(model());
    let classes = (0..model().medicine_classes.len()).map(MedicineClassId::at);
    let medicines = (0..model().medicines.len()).map(MedicineId::at);
    let all: Vec<_> = classes.map(Substance::Class).chain(medicines.map(Substance::One)).collect();
    let nobody = Answers::new(About::Me);
    for one in &all {
        agree(&comparison, &taking(nobody.clone(), [*one]), model().substance_id(*one));
    }
    for (at, list) in all.chunks(MOST_TAKEN).enumerate() {
        let list = taking(nobody.clone(), list.iter().copied());
        agree(&comparison, &list, &format!("list {at}"));
    }
    for number in 0..20 {
        let mut chance = Chance::new(number);
        let answers = person(model(), &mut chance);
        let list = taking(answers, (0..MOST_TAKEN).map(|_| all[chance.below(all.len())]));
        agree(&comparison, &list, &format!("long list {number}"));
    }
}

#[test]
fn a_change_that_only_one_of_them_knows_comes_to_light() {
    let mut proof = Comparison::of(model());
    let mut noticed = 0;
    for fault in faults::all() {
        let mut changed = model().clone();
        (fault.plant)(&mut changed);
        let counts = |one: &philtrum_model::Model| (one.rules.len(), one.screens.len());
        if counts(&changed) != counts(model()) {
            continue; // Nobody need be looked for: they do not even speak of the same rules.
        }
        // None where only words, sources or the order of ordinary screens changed.
        let Some(answers) = proof.seen_differently(&changed) else { continue };
        let guide_changed = proof.difference(&changed, &answers);
        assert!(guide_changed.is_some(), "{}: only the guide knows: {answers:?}", fault.id);
        let proof_changed = Comparison::of(&changed).difference(model(), &answers);
        assert!(proof_changed.is_some(), "{}: only the proof knows: {answers:?}", fault.id);
        noticed += 1;
    }
    assert!(noticed >= DIFFERENCES, "only {noticed} changes came to light");
}
