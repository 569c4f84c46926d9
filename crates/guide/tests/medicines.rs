//! Medicines that must not come together are found, whatever the order of the list.
#![allow(clippy::expect_used, clippy::indexing_slicing)]

use philtrum_guide::clashes;
use philtrum_model::{InteractionId, MedicineId, Severity, Substance, With};

#[test]
fn every_interaction_of_two_medicines_is_found() {
    let (model, _) = philtrum_folder::shipped();
    let members = |side: &[Substance]| -> Vec<MedicineId> {
        let of = |substance: &Substance| match substance {
            Substance::One(one) => vec![*one],
            Substance::Class(class) => model.medicine_class(*class).members.clone(),
        };
        side.iter().flat_map(of).collect()
    };
    let mut pairs = 0;
    for (index, interaction) in model.interactions.iter().enumerate() {
        let With::Medicine(other) = &interaction.with else { continue };
        let id = InteractionId::at(index);
        let mut different = 0;
        for a in members(&interaction.a) {
            for b in members(other).into_iter().filter(|b| *b != a) {
                different += 1;
                for list in [[a, b], [b, a]] {
                    let found = clashes(&model, &list);
                    let page = &interaction.sheet.id;
                    assert!(found.iter().any(|one| one.interaction == id), "{page}: {list:?}");
                }
            }
        }
        assert!(different > 0, "nobody can meet {}", interaction.sheet.id);
        pairs += different;
    }
    assert!(pairs > 1000, "{pairs}");
}

#[test]
fn no_medicine_clashes_with_itself() {
    let (model, _) = philtrum_folder::shipped();
    for index in 0..model.medicines.len() {
        let id = MedicineId::at(index);
        assert!(clashes(&model, &[id, id]).is_empty(), "{}", model.medicine(id).id);
    }
}

#[test]
fn the_gravest_comes_first() {
    let (model, _) = philtrum_folder::shipped();
    let all: Vec<_> = ["fluoxetine", "novo-passit", "pimozide", "ibuprofen"]
        .into_iter()
        .map(|id| model.medicine_named(id).expect(id))
        .collect();
    let found = clashes(&model, &all);
    let severities: Vec<Severity> =
        found.iter().map(|one| model.interaction(one.interaction).severity).collect();
    assert!(severities.is_sorted_by(|a, b| a >= b), "{severities:?}");
    assert!(severities.contains(&Severity::Contra) && severities.contains(&Severity::Major));
}
