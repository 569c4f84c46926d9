//! What must not come together is found, whatever the order of the list, and nothing clashes with itself.
#![allow(clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;

use common::{model, person};
use philtrum_guide::{Clash, clashes, findings};
use philtrum_model::{
    About, Answers, InteractionId, MedicineClassId, MedicineId, Severity, Substance, Taking, With,
};

fn taking(list: impl IntoIterator<Item = Substance>) -> Answers {
    let mut answers = Answers::new(About::Me);
    answers.taking = Some(Taking { taken: list.into_iter().collect(), ..Taking::default() });
    answers
}

fn found(answers: &Answers) -> Vec<Clash> {
    clashes(model(), &findings(model(), answers))
}

fn members(side: &[Substance]) -> Vec<Substance> {
    let of = |substance: &Substance| match substance {
        Substance::One(_) => vec![*substance],
        Substance::Class(class) => {
            let members = &model().medicine_class(*class).members;
            members.iter().copied().map(Substance::One).collect()
        }
    };
    side.iter().flat_map(of).collect()
}

#[test]
fn every_interaction_of_two_medicines_is_found() {
    let mut pairs = 0;
    for (index, interaction) in model().interactions.iter().enumerate() {
        let With::Medicine(other) = &interaction.with else { continue };
        let id = InteractionId::at(index);
        let mut different = 0;
        for a in members(&interaction.a) {
            for b in members(other).into_iter().filter(|b| *b != a) {
                different += 1;
                let page = &interaction.sheet.id;
                let told = found(&taking([a, b]));
                assert!(told.iter().any(|one| one.interaction == id), "{page}: {a:?} {b:?}");
            }
        }
        assert!(different > 0, "nobody can meet {}", interaction.sheet.id);
        pairs += different;
    }
    assert!(pairs > 1000, "{pairs}");
}

#[test]
fn every_interaction_with_a_person_is_found() {
    let mut people = 0;
    for (index, interaction) in model().interactions.iter().enumerate() {
        let With::Person(when) = &interaction.with else { continue };
        let id = InteractionId::at(index);
        for a in members(&interaction.a) {
            for mut person in person::one_for_each(model(), when) {
                person.taking = taking([a]).taking;
                let told = found(&person);
                let page = &interaction.sheet.id;
                assert!(told.iter().any(|one| one.interaction == id && one.b.is_none()), "{page}");
                people += 1;
            }
        }
    }
    assert!(people > 500, "{people}");
}

#[test]
fn a_class_stands_for_any_of_its_members() {
    let named = |id| model().substance_named(id).expect("it has a page");
    let told = found(&taking([named("ssri"), named("novo-passit")]));
    assert!(!told.is_empty(), "an antidepressant of that kind disturbs it, whichever it is");
}

#[test]
fn a_wider_class_warns_of_all_that_a_narrower_one_does() {
    let classes = || (0..model().medicine_classes.len()).map(MedicineClassId::at);
    let members = |class: MedicineClassId| &model().medicine_class(class).members;
    let warns = |class| -> BTreeSet<_> {
        let beside = |other| {
            let list = taking([Substance::Class(class), Substance::Class(other)]);
            found(&list).into_iter().map(move |clash| (other, clash.interaction))
        };
        classes().filter(|other| *other != class).flat_map(beside).collect()
    };
    let warned: Vec<_> = classes().map(warns).collect();
    let mut compared = 0;
    for (narrow, wide) in classes().flat_map(|narrow| classes().map(move |wide| (narrow, wide))) {
        let smaller = members(narrow).len() < members(wide).len();
        let held = |one| members(wide).binary_search(one).is_ok();
        if !smaller || !members(narrow).iter().all(held) {
            continue;
        }
        let (fewer, more) = (&warned[narrow.index()], &warned[wide.index()]);
        let mut missing = fewer.difference(more).filter(|(other, _)| *other != wide);
        assert_eq!(missing.next(), None, "{}", model().medicine_class(wide).sheet.id);
        compared += 1;
    }
    assert!(compared > 30, "{compared}");
}

#[test]
fn no_medicine_clashes_with_itself() {
    for index in 0..model().medicines.len() {
        let one = Substance::One(MedicineId::at(index));
        assert!(found(&taking([one])).iter().all(|clash| clash.b.is_none()), "{one:?}");
    }
}

#[test]
fn the_gravest_comes_first() {
    let list = ["fluoxetine", "novo-passit", "pimozide", "ibuprofen"];
    let list = list.map(|id| model().substance_named(id).expect(id));
    let told = found(&taking(list));
    let severities: Vec<Severity> =
        told.iter().map(|one| model().interaction(one.interaction).severity).collect();
    assert!(severities.is_sorted_by(|a, b| a >= b), "{severities:?}");
    assert!(severities.contains(&Severity::Contra) && severities.contains(&Severity::Major));
}
