//! What a list of medicines says about itself.

use philtrum_model::{InteractionId, MedicineId, Model, Substance, With};

/// Two medicines of a list that disturb each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clash {
    /// What is known about it.
    pub interaction: InteractionId,
    /// One of the two.
    pub a: MedicineId,
    /// The other.
    pub b: MedicineId,
}

/// Every interaction among these medicines, gravest first, each pair once.
///
/// It takes two different medicines: one that stands on both sides of an interaction, as those that slow
/// the heart do, does not clash with itself.
#[must_use]
pub fn clashes(model: &Model, taken: &[MedicineId]) -> Vec<Clash> {
    let mut clashes = Vec::new();
    for (index, interaction) in model.interactions.iter().enumerate() {
        let With::Medicine(other) = &interaction.with else { continue };
        for (at, a) in taken.iter().enumerate() {
            for b in taken.iter().skip(at + 1).filter(|b| *b != a) {
                let meant = |side: &[Substance], one| side.iter().any(|s| model.is_meant(*s, one));
                let straight = meant(&interaction.a, *a) && meant(other, *b);
                let crossed = meant(&interaction.a, *b) && meant(other, *a);
                if straight || crossed {
                    let interaction = InteractionId::at(index);
                    clashes.push(Clash { interaction, a: *a, b: *b });
                }
            }
        }
    }
    clashes.sort_by_key(|one| std::cmp::Reverse(model.interaction(one.interaction).severity));
    clashes
}

/// Those of the list that belong to the class with this id, such as `may-cause-twitching`.
#[must_use]
pub fn of_class(model: &Model, taken: &[MedicineId], class: &str) -> Vec<MedicineId> {
    let class = model.medicine_classes.iter().find(|one| one.sheet.id == class);
    let belongs = |id: &&MedicineId| class.is_some_and(|class| class.members.contains(id));
    taken.iter().filter(belongs).copied().collect()
}
