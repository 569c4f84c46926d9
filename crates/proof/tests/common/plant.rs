//! Where a mistake is planted: everything is found by the name that the pages give it. A name or an item
//! that is not there any more stops the test: the knowledge changed, so the mistake needs another place.
#![allow(dead_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use philtrum_model::{
    Asks, FactId, Finding, FindingId, Interaction, MedicineClass, Model, Property, Rule, Screen,
    SpecialistId, Substance, Treatment, When, With,
};

/// The fact with this name: `finding` or `finding = value`.
pub(crate) fn fact(model: &Model, name: &str) -> FactId {
    let id = name.split(" = ").next().unwrap();
    let finding = model.finding(finding_id(model, id));
    let fact = finding.facts().find(|fact| model.fact_name(*fact) == name);
    fact.unwrap_or_else(|| panic!("no fact `{name}`"))
}

pub(crate) fn finding_id(model: &Model, id: &str) -> FindingId {
    model.finding_named(id).unwrap_or_else(|| panic!("no finding `{id}`"))
}

pub(crate) fn finding<'m>(model: &'m mut Model, id: &str) -> &'m mut Finding {
    let at = finding_id(model, id).index();
    &mut model.findings[at]
}

/// The rule of a derived finding.
pub(crate) fn derived<'m>(model: &'m mut Model, id: &str) -> &'m mut When {
    match &mut finding(model, id).asks {
        Asks::Derived(when) => when,
        _ => panic!("`{id}` is not derived"),
    }
}

pub(crate) fn rule<'m>(model: &'m mut Model, id: &str) -> &'m mut Rule {
    let at = model.rule_named(id).unwrap_or_else(|| panic!("no rule `{id}`")).index();
    &mut model.rules[at]
}

pub(crate) fn when<'m>(model: &'m mut Model, id: &str) -> &'m mut When {
    &mut rule(model, id).when
}

pub(crate) fn interaction<'m>(model: &'m mut Model, id: &str) -> &'m mut Interaction {
    let at = model.interaction_named(id).unwrap_or_else(|| panic!("no interaction `{id}`"));
    &mut model.interactions[at.index()]
}

/// The people whom an interaction is about.
pub(crate) fn people<'m>(model: &'m mut Model, id: &str) -> &'m mut When {
    match &mut interaction(model, id).with {
        With::Person(when) => when,
        With::Medicine(_) => panic!("`{id}` is about two medicines"),
    }
}

/// The second medicine of an interaction.
pub(crate) fn other_side<'m>(model: &'m mut Model, id: &str) -> &'m mut Vec<Substance> {
    match &mut interaction(model, id).with {
        With::Medicine(side) => side,
        With::Person(_) => panic!("`{id}` is about a person"),
    }
}

pub(crate) fn treatment<'m>(model: &'m mut Model, id: &str) -> &'m mut Treatment {
    let at = model.treatment_named(id).unwrap_or_else(|| panic!("no treatment `{id}`"));
    &mut model.treatments[at.index()]
}

pub(crate) fn class<'m>(model: &'m mut Model, id: &str) -> &'m mut MedicineClass {
    let at = model.medicine_class_named(id).unwrap_or_else(|| panic!("no class `{id}`"));
    &mut model.medicine_classes[at.index()]
}

pub(crate) fn substance(model: &Model, id: &str) -> Substance {
    model.substance_named(id).unwrap_or_else(|| panic!("no medicine `{id}`"))
}

pub(crate) fn screen<'m>(model: &'m mut Model, id: &str) -> &'m mut Screen {
    let at = model.screen_named(id).unwrap_or_else(|| panic!("no screen `{id}`"));
    &mut model.screens[at.index()]
}

pub(crate) fn specialist(model: &Model, id: &str) -> SpecialistId {
    model.specialist_named(id).unwrap_or_else(|| panic!("no specialist `{id}`"))
}

pub(crate) fn property<'m>(model: &'m mut Model, id: &str) -> &'m mut Property {
    let found = model.properties.iter_mut().find(|one| one.sheet.id == id);
    found.unwrap_or_else(|| panic!("no property `{id}`"))
}

/// Takes an item out of a list that holds it.
pub(crate) fn take<T: PartialEq>(list: &mut Vec<T>, item: &T) {
    let before = list.len();
    list.retain(|one| one != item);
    assert!(list.len() < before, "the item to be dropped is not there");
}

/// Puts an item into a list that lacks it.
pub(crate) fn put<T: PartialEq>(list: &mut Vec<T>, item: T) {
    assert!(!list.contains(&item), "the item to be added is there already");
    list.push(item);
}

/// One of these becomes every one of these.
pub(crate) fn every_one(when: &mut When) {
    assert!(when.any.len() > 1, "there is no choice to take away");
    when.all.append(&mut when.any);
}

/// A copy of a rule under a name that comes last, so that no other rule moves.
pub(crate) fn copy(model: &mut Model, id: &str) -> &'static str {
    let copy = Rule { id: "zz-copy".to_owned(), ..rule(model, id).clone() };
    model.rules.push(copy);
    "zz-copy"
}
