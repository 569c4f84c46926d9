//! The same sayings in two knowledges. Positions differ, so they are found by names. What only one of
//! the two asks exists only there: the other does not hear it.

use std::collections::BTreeMap;

use philtrum_model::{Asks, FindingId, Kind, MedicineClassId, MedicineId, Model, Substance};

use super::pages::{Edit, PageEdit};
use crate::space::{Saying, Space};

/// What can be said to either knowledge, and where each hears it.
#[derive(Debug)]
pub(super) struct Aligned {
    /// What can be said to one or the other.
    pub(super) joint: Space,
    pub(super) old: Ear,
    pub(super) new: Ear,
}

/// What one knowledge hears.
#[derive(Debug)]
pub(super) struct Ear {
    /// What can be said to it, with cells so fine that both can tell them apart.
    pub(super) space: Space,
    /// For every saying, where it stands among those of both.
    pub(super) places: Vec<usize>,
}

/// Old ids of pages that were renamed, to new ones.
#[derive(Debug, Default)]
pub(super) struct Renamed(BTreeMap<(Kind, String), String>);

impl Renamed {
    pub(super) fn of(edits: &[PageEdit]) -> Self {
        let pairs = edits.iter().filter_map(|one| match &one.edit {
            Edit::Renamed(old) => Some(((one.page.kind, old.clone()), one.page.id.clone())),
            _ => None,
        });
        Self(pairs.collect())
    }

    /// What the page with this old id is called now.
    pub(super) fn now<'s>(&'s self, kind: Kind, old: &'s str) -> &'s str {
        self.0.get(&(kind, old.to_owned())).map_or(old, String::as_str)
    }
}

/// A saying by its names. Questions of another kind are other questions, whatever their id.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Name {
    AboutChild,
    Finding(String, Way, Part),
    Listed,
    Incomplete,
    Class(String),
    Medicine(String),
}

/// How a finding is asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Way {
    YesNo,
    OneOf,
    SeveralOf,
    Number,
}

/// What is said of a finding; in the order in which it stands in a [`Space`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Part {
    Yes,
    No,
    NotSure,
    Answered,
    Cell(i32),
    Value(String),
}

impl Aligned {
    pub(super) fn of(old: &Model, new: &Model, renamed: &Renamed) -> Self {
        let edges = edges(old, new, renamed);
        let space = |model: &Model, renamed: &Renamed| {
            Space::with_edges(model, |id| {
                let name = renamed.now(Kind::Finding, &model.finding(id).id);
                edges.get(name).map_or(&[], Vec::as_slice)
            })
        };
        let (before, after) = (space(old, renamed), space(new, &Renamed::default()));
        let earlier = names(old, &before, renamed);
        let later = names(new, &after, &Renamed::default());
        let (joint, places) = joined(earlier.iter().chain(&later));
        let ear = |space, names: &[Name]| Ear {
            space,
            places: names.iter().filter_map(|name| places.get(name).copied()).collect(),
        };
        Self { joint, old: ear(before, &earlier), new: ear(after, &later) }
    }
}

/// Where something begins or ends in either knowledge, by finding.
fn edges(old: &Model, new: &Model, renamed: &Renamed) -> BTreeMap<String, Vec<i32>> {
    let mut edges: BTreeMap<String, Vec<i32>> = BTreeMap::new();
    let mut add = |model: &Model, renamed: &Renamed| {
        let space = Space::of(model);
        for (at, finding) in model.findings.iter().enumerate() {
            if let Asks::Number { highest, .. } = finding.asks {
                let id = renamed.now(Kind::Finding, &finding.id).to_owned();
                let all = edges.entry(id).or_default();
                all.extend(space.cells(FindingId::at(at)));
                // Where the other asks for more, this one ends.
                all.push(highest.saturating_add(1));
            }
        }
    };
    add(old, renamed);
    add(new, &Renamed::default());
    edges
}

/// The name of every saying.
fn names(model: &Model, space: &Space, renamed: &Renamed) -> Vec<Name> {
    let name = |saying: &Saying| match *saying {
        Saying::AboutChild => Name::AboutChild,
        Saying::Listed => Name::Listed,
        Saying::Incomplete => Name::Incomplete,
        Saying::Takes(Substance::Class(id)) => {
            let id = &model.medicine_class(id).sheet.id;
            Name::Class(renamed.now(Kind::Medicines, id).to_owned())
        }
        Saying::Takes(Substance::One(id)) => Name::Medicine(model.medicine(id).id.clone()),
        Saying::Yes(id) => of_finding(model, renamed, id, Part::Yes),
        Saying::No(id) => of_finding(model, renamed, id, Part::No),
        Saying::NotSure(id) => of_finding(model, renamed, id, Part::NotSure),
        Saying::Answered(id) => of_finding(model, renamed, id, Part::Answered),
        Saying::Value(id, at) => {
            let value = model.finding(id).values().get(usize::from(at));
            let value = value.map(|value| value.id.clone()).unwrap_or_default();
            of_finding(model, renamed, id, Part::Value(value))
        }
        Saying::Cell(id, at) => {
            let from = space.cells(id).get(usize::from(at)).copied().unwrap_or_default();
            of_finding(model, renamed, id, Part::Cell(from))
        }
    };
    space.sayings().iter().map(name).collect()
}

fn of_finding(model: &Model, renamed: &Renamed, id: FindingId, part: Part) -> Name {
    let finding = model.finding(id);
    let way = match finding.asks {
        Asks::OneOf(_) => Way::OneOf,
        Asks::SeveralOf(_) => Way::SeveralOf,
        Asks::Number { .. } => Way::Number,
        Asks::YesNo | Asks::Derived(_) | Asks::Clash => Way::YesNo,
    };
    Name::Finding(renamed.now(Kind::Finding, &finding.id).to_owned(), way, part)
}

/// All that can be said to one or the other, and where each saying stands.
fn joined<'n>(all: impl Iterator<Item = &'n Name>) -> (Space, BTreeMap<Name, usize>) {
    let mut findings: BTreeMap<(&str, Way), Vec<&Part>> = BTreeMap::new();
    let (mut classes, mut medicines) = (Vec::new(), Vec::new());
    for name in all {
        match name {
            Name::Finding(id, way, part) => findings.entry((id, *way)).or_default().push(part),
            Name::Class(_) => classes.push(name),
            Name::Medicine(_) => medicines.push(name),
            Name::AboutChild | Name::Listed | Name::Incomplete => {}
        }
    }
    for list in [&mut classes, &mut medicines] {
        list.sort_unstable();
        list.dedup();
    }
    let mut order = vec![Name::AboutChild];
    let mut groups = Vec::new();
    for (at, ((id, way), mut parts)) in findings.into_iter().enumerate() {
        parts.sort_unstable();
        parts.dedup();
        groups.push(group(FindingId::at(at), &parts));
        let named = parts.into_iter().cloned();
        order.extend(named.map(|part| Name::Finding(id.to_owned(), way, part)));
    }
    let takes = (0..classes.len()).map(|at| Substance::Class(MedicineClassId::at(at)));
    let takes = takes.chain((0..medicines.len()).map(|at| Substance::One(MedicineId::at(at))));
    let space = Space::assembled(groups.into_iter(), takes);
    order.extend([Name::Listed, Name::Incomplete]);
    order.extend(classes.into_iter().chain(medicines).cloned());
    let places = order.into_iter().enumerate().map(|(at, name)| (name, at)).collect();
    (space, places)
}

/// The sayings of a finding, and its cells.
fn group(id: FindingId, parts: &[&Part]) -> (Vec<Saying>, Vec<i32>) {
    let (mut sayings, mut cells, mut values) = (Vec::new(), Vec::new(), 0);
    for part in parts {
        sayings.push(match part {
            Part::Yes => Saying::Yes(id),
            Part::No => Saying::No(id),
            Part::NotSure => Saying::NotSure(id),
            Part::Answered => Saying::Answered(id),
            Part::Cell(from) => {
                cells.push(*from);
                Saying::Cell(id, (cells.len() - 1) as u8)
            }
            Part::Value(_) => {
                values += 1;
                Saying::Value(id, values - 1)
            }
        });
    }
    (sayings, cells)
}
