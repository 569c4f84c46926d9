//! What a person takes, compared with what must not come together.

use philtrum_model::{
    FactId, InteractionId, MOST_TAKEN, MedicineClassId, Model, Severity, State, Substance, Taking,
    With,
};

use crate::Findings;
use crate::rules::{Unless, holds};

/// What is known of the medicines that a person takes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Medicines {
    /// Whether they were told, and all of them understood.
    state: State,
    /// What is taken.
    cabinet: Cabinet,
}

/// Two that disturb each other: medicines of a list, or a medicine and the person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clash {
    /// What is known about it.
    pub interaction: InteractionId,
    /// One of the two.
    pub a: Substance,
    /// The other; nothing where it is the person.
    pub b: Option<Substance>,
}

impl Medicines {
    pub(crate) fn of(model: &Model, taking: Option<&Taking>) -> Self {
        let Some(taking) = taking else { return Self::default() };
        let state = if taking.is_incomplete() { State::Unsure } else { State::Present };
        Self { state, cabinet: Cabinet::of(model, taking.taken.iter().copied()) }
    }

    /// The person was asked what they take.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.state != State::Unasked
    }

    /// The person told, and all that they take was understood.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.state == State::Present
    }

    /// What is taken.
    #[must_use]
    pub fn taken(&self) -> &[Substance] {
        &self.cabinet.entries
    }

    pub(crate) const fn cabinet(&self) -> &Cabinet {
        &self.cabinet
    }

    /// Those that belong to the class with this id, such as `may-cause-twitching`.
    #[must_use]
    pub fn of_class(&self, model: &Model, class: &str) -> Vec<Substance> {
        let class = model.medicine_class_named(class);
        let bits = class.map_or(0, |class| self.cabinet.of_class(class));
        self.cabinet.chosen(bits).collect()
    }

    /// Facts that taking them makes true.
    pub(crate) fn implied<'m>(&self, model: &'m Model) -> impl Iterator<Item = FactId> + 'm {
        let taken = |index| self.cabinet.of_class(MedicineClassId::at(index)) != 0;
        let classes: Vec<_> =
            (0..model.medicine_classes.len()).filter(|index| taken(*index)).collect();
        classes
            .into_iter()
            .flat_map(|index| &model.medicine_class(MedicineClassId::at(index)).implies)
            .copied()
    }

    /// Whether two of them must not come together; not asked while nobody asked for them.
    pub(crate) fn must_not_meet(&self, model: &Model) -> State {
        if !self.is_asked() {
            return State::Unasked;
        }
        if self.forbidden(model).is_empty() { State::Absent } else { State::Present }
    }

    /// Pairs of them that must not come together.
    pub(crate) fn forbidden(&self, model: &Model) -> Vec<Clash> {
        let mut clashes = self.cabinet.clashes(model);
        clashes.retain(|one| model.interaction(one.interaction).severity == Severity::Contra);
        clashes
    }
}

/// Every interaction among what the person takes, and between it and the person; gravest first.
///
/// It takes two different medicines: one that stands on both sides of an interaction, as those that slow
/// the heart do, does not clash with itself.
#[must_use]
pub fn clashes(model: &Model, findings: &Findings) -> Vec<Clash> {
    let cabinet = findings.medicines().cabinet();
    let mut clashes = cabinet.clashes(model);
    for (id, interaction) in interactions(model) {
        if let With::Person(_) = interaction.with
            && with_person(&interaction.with, findings) == State::Present
        {
            let taken = cabinet.chosen(cabinet.of_any(model, &interaction.a));
            clashes.extend(taken.map(|a| Clash { interaction: id, a, b: None }));
        }
    }
    clashes.sort_by_key(|one| std::cmp::Reverse(model.interaction(one.interaction).severity));
    clashes
}

/// Whether the person is one of those whom an interaction speaks of; absent for two medicines.
pub(crate) fn with_person(with: &With, findings: &Findings) -> State {
    match with {
        With::Person(when) => holds(when, Unless::KnownPresent, |fact| findings.state(fact)),
        With::Medicine(_) => State::Absent,
    }
}

pub(crate) fn interactions(
    model: &Model,
) -> impl Iterator<Item = (InteractionId, &philtrum_model::Interaction)> {
    model.interactions.iter().enumerate().map(|(at, one)| (InteractionId::at(at), one))
}

/// Whether the two may be the same medicine: a class is any of its members.
pub(crate) fn may_be(model: &Model, one: Substance, other: Substance) -> bool {
    match (one, other) {
        (Substance::One(one), Substance::One(other)) => one == other,
        (Substance::One(medicine), class @ Substance::Class(_))
        | (class @ Substance::Class(_), Substance::One(medicine)) => {
            model.is_meant(class, medicine)
        }
        (Substance::Class(one), Substance::Class(other)) => {
            let members = &model.medicine_class(other).members;
            let shared = |medicine: &_| members.binary_search(medicine).is_ok();
            one == other || model.medicine_class(one).members.iter().any(shared)
        }
    }
}

/// Medicines, sorted into their classes: bit by bit, so that comparing with hundreds of interactions
/// costs next to nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Cabinet {
    entries: Vec<Substance>,
    /// For every class, which entries may belong to it. Empty where nothing is taken.
    classes: Vec<u64>,
}

// One bit an entry.
const _: () = assert!(MOST_TAKEN <= 64);

impl Cabinet {
    pub(crate) fn of(model: &Model, substances: impl Iterator<Item = Substance>) -> Self {
        let entries: Vec<_> = substances.take(MOST_TAKEN).collect();
        if entries.is_empty() {
            return Self::default();
        }
        let class = |index| Substance::Class(MedicineClassId::at(index));
        let bits = |index| {
            let belongs = entries.iter().map(|entry| may_be(model, *entry, class(index)));
            belongs.zip(0..).fold(0, |bits, (belongs, at)| bits | (u64::from(belongs) << at))
        };
        let classes = (0..model.medicine_classes.len()).map(bits).collect();
        Self { entries, classes }
    }

    /// The entries that may belong to this class, as bits.
    fn of_class(&self, class: MedicineClassId) -> u64 {
        self.classes.get(class.index()).copied().unwrap_or(0)
    }

    /// The entries that may be one of these, as bits.
    pub(crate) fn of_any(&self, model: &Model, side: &[Substance]) -> u64 {
        if self.entries.is_empty() {
            return 0;
        }
        side.iter().fold(0, |bits, substance| {
            bits | match substance {
                Substance::Class(class) => self.of_class(*class),
                Substance::One(_) => self.entries.iter().zip(0..).fold(0, |bits, (entry, at)| {
                    bits | (u64::from(may_be(model, *entry, *substance)) << at)
                }),
            }
        })
    }

    /// The entries with these bits.
    pub(crate) fn chosen(&self, bits: u64) -> impl Iterator<Item = Substance> {
        let chosen = self.entries.iter().zip(0..).filter(move |(_, at)| bits >> at & 1 == 1);
        chosen.map(|(entry, _)| *entry)
    }

    /// Every interaction among these, each pair once.
    fn clashes(&self, model: &Model) -> Vec<Clash> {
        let mut clashes = Vec::new();
        if self.entries.len() < 2 {
            return clashes;
        }
        for (id, interaction) in interactions(model) {
            let With::Medicine(other) = &interaction.with else { continue };
            let (a, b) = (self.of_any(model, &interaction.a), self.of_any(model, other));
            if a == 0 || b == 0 {
                continue;
            }
            for (at, one) in self.entries.iter().enumerate() {
                for (beside, two) in self.entries.iter().enumerate().skip(at + 1) {
                    let has = |bits: u64, at: usize| bits >> at & 1 == 1;
                    if has(a, at) && has(b, beside) || has(b, at) && has(a, beside) {
                        clashes.push(Clash { interaction: id, a: *one, b: Some(*two) });
                    }
                }
            }
        }
        clashes
    }
}
