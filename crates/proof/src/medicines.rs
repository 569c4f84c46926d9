//! The list of medicines: what stands on it, what that makes true, and what must not meet.

use std::collections::BTreeSet;

use philtrum_model::{
    FactId, Interaction, InteractionId, MedicineId, Model, Severity, Substance, With,
};

use crate::circuit::{Bit, Circuit};
use crate::kleene::Known;
use crate::known::Facts;
use crate::rules::{Unless, holds};
use crate::space::{Person, Space, substances};

/// A medicine or class that may stand on the list.
#[derive(Clone, Debug)]
struct Listing {
    substance: Substance,
    /// Every medicine that it may be.
    means: BTreeSet<MedicineId>,
    on_list: Bit,
}

/// What stands on the list of medicines.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    given: Bit,
    listings: Vec<Listing>,
    implied: Vec<Bit>,
}

impl Listed {
    pub(crate) fn of(circuit: &mut Circuit, model: &Model, space: &Space, person: &Person) -> Self {
        // "Listed" and "incomplete" stand before the substances.
        let given = person.says(space.medicines().start);
        let start = space.medicines().start + 2;
        let listings = substances(model)
            .enumerate()
            .map(|(index, substance)| Listing {
                substance,
                means: meant(model, substance),
                on_list: person.says(start + index),
            })
            .collect();
        let mut listed = Self { given, listings, implied: Vec::new() };
        listed.implied = (0..model.facts.len())
            .map(|at| listed.makes_true(circuit, model, FactId::at(at)))
            .collect();
        listed
    }

    /// The same list, with this on it too.
    pub(crate) fn with(&self, substance: Substance) -> Self {
        let mut list = self.clone();
        for entry in &mut list.listings {
            if entry.substance == substance {
                entry.on_list = Bit::TRUE;
            }
        }
        list
    }

    /// The plan speaks of this interaction, with this list and these facts.
    pub(crate) fn warns(
        &self,
        circuit: &mut Circuit,
        model: &Model,
        facts: &Facts,
        id: InteractionId,
    ) -> Bit {
        let interaction = model.interaction(id);
        match &interaction.with {
            With::Medicine(b) => self.meet(circuit, model, &interaction.a, b),
            With::Person(when) => {
                let takes = self.some_of(circuit, model, &interaction.a);
                let is = holds(circuit, when, Unless::KnownPresent, |fact| facts.get(fact));
                circuit.and(takes, is.yes)
            }
        }
    }

    /// The list makes this fact true.
    pub(crate) fn implies(&self, fact: FactId) -> Bit {
        self.implied.get(fact.index()).copied().unwrap_or(Bit::FALSE)
    }

    fn makes_true(&self, circuit: &mut Circuit, model: &Model, fact: FactId) -> Bit {
        let classes = substances(model).filter(|one| match one {
            Substance::Class(class) => model.medicine_class(*class).implies.contains(&fact),
            Substance::One(_) => false,
        });
        let classes: Vec<_> = classes.collect();
        self.some_of(circuit, model, &classes)
    }

    /// Something on the list may be one of these.
    pub(crate) fn some_of(&self, circuit: &mut Circuit, model: &Model, side: &[Substance]) -> Bit {
        circuit.any(self.on(model, side).map(|one| one.on_list).collect::<Vec<_>>())
    }

    /// This very entry is on the list.
    pub(crate) fn is_on(&self, substance: Substance) -> Bit {
        let entry = self.listings.iter().find(|one| one.substance == substance);
        entry.map_or(Bit::FALSE, |one| one.on_list)
    }

    /// This very medicine is on the list, or one of this class, or the class.
    pub(crate) fn takes(&self, circuit: &mut Circuit, model: &Model, what: Substance) -> Bit {
        let wanted = meant(model, what);
        let within = self.listings.iter().filter(|one| {
            one.substance == what || (!one.means.is_empty() && one.means.is_subset(&wanted))
        });
        circuit.any(within.map(|one| one.on_list).collect::<Vec<_>>())
    }

    /// What may be one of these.
    fn on<'s>(&'s self, model: &Model, side: &[Substance]) -> impl Iterator<Item = &'s Listing> {
        let side = Side::of(model, side);
        self.listings.iter().filter(move |one| side.may_hold(one))
    }

    /// Two different things on the list meet in this interaction.
    pub(crate) fn meet(
        &self,
        circuit: &mut Circuit,
        model: &Model,
        a: &[Substance],
        b: &[Substance],
    ) -> Bit {
        let right = Side::of(model, b);
        let partners: Vec<_> = self.listings.iter().filter(|one| right.may_hold(one)).collect();
        let everyone = circuit.any(partners.iter().map(|one| one.on_list).collect::<Vec<_>>());
        let mut meetings = Vec::new();
        for one in self.on(model, a) {
            let other = if right.may_hold(one) {
                let others = partners.iter().filter(|other| other.substance != one.substance);
                circuit.any(others.map(|other| other.on_list).collect::<Vec<_>>())
            } else {
                everyone
            };
            meetings.push(circuit.and(one.on_list, other));
        }
        circuit.any(meetings)
    }

    /// Two on the list must not come together; not asked while the list was not given.
    pub(crate) fn must_not_meet(&self, circuit: &mut Circuit, model: &Model) -> Known {
        let grave = model.interactions.iter().filter(|one| one.severity == Severity::Contra);
        let grave: Vec<_> = grave
            .filter_map(|one| match &one.with {
                With::Medicine(b) => Some((&one.a, b)),
                With::Person(_) => None,
            })
            .collect();
        let mut meetings = Vec::new();
        for (a, b) in grave {
            meetings.push(self.meet(circuit, model, a, b));
        }
        let meet = circuit.any(meetings);
        let yes = circuit.and(self.given, meet);
        let no = circuit.and(self.given, !meet);
        Known { yes, no, unasked: !self.given }
    }
}

/// One side of an interaction.
struct Side {
    substances: BTreeSet<Substance>,
    means: BTreeSet<MedicineId>,
}

impl Side {
    fn of(model: &Model, substances: &[Substance]) -> Self {
        let means = substances.iter().flat_map(|one| meant(model, *one)).collect();
        Self { substances: substances.iter().copied().collect(), means }
    }

    /// The listing may be something of this side.
    fn may_hold(&self, one: &Listing) -> bool {
        self.substances.contains(&one.substance) || !self.means.is_disjoint(&one.means)
    }
}

/// Every medicine that is meant.
pub(crate) fn meant(model: &Model, substance: Substance) -> BTreeSet<MedicineId> {
    match substance {
        Substance::One(one) => BTreeSet::from([one]),
        Substance::Class(class) => model.medicine_class(class).members.iter().copied().collect(),
    }
}

/// Two lists have a medicine in common, or name the same class.
pub(crate) fn overlap(model: &Model, one: Substance, other: Substance) -> bool {
    one == other || !meant(model, one).is_disjoint(&meant(model, other))
}

/// Every interaction with its place.
pub(crate) fn interactions(model: &Model) -> impl Iterator<Item = (InteractionId, &Interaction)> {
    model.interactions.iter().enumerate().map(|(at, one)| (InteractionId::at(at), one))
}
