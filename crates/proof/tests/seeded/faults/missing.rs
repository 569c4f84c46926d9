//! Mistakes that nothing notices yet, each with what is missing. They stand here so that the table does not
//! claim more than is so; once something notices one, the test asks to move it.

use philtrum_model::Model;

/// A mistake that is not noticed.
pub(crate) struct Missing {
    /// What was done, in one sentence.
    pub(crate) says: &'static str,
    /// What would have to be said for it to be noticed.
    pub(crate) lacks: &'static str,
    /// Does it.
    pub(crate) plant: fn(&mut Model),
}

/// Every mistake of which that is known.
pub(crate) const MISSING: &[Missing] = &[
    Missing {
        says: "the page of a thunderclap headache says in its words to wait until tomorrow",
        lacks: "words are outside of every property; who reviews a change reads them",
        plant: |model| {
            let rule = model.rules.iter_mut().find(|one| one.id == "thunderclap").unwrap();
            rule.to_do.en = "- Wait until tomorrow".to_owned();
        },
    },
    Missing {
        says: "`prednisolone` is no longer for Bell’s palsy",
        lacks: "what is offered follows the ranking, which is arithmetic and outside the circuit; \
                cases on the pages notice it",
        plant: |model| {
            let treatment = model.treatments.iter_mut().find(|one| one.sheet.id == "prednisolone");
            treatment.unwrap().uses.clear();
        },
    },
    Missing {
        says: "a drooping face speaks against Bell’s palsy",
        lacks: "the ranking again; cases on the pages and docs/evaluation.md notice it",
        plant: |model| {
            let palsy = model.conditions.iter_mut().find(|one| one.id == "bells-palsy").unwrap();
            palsy.likelihoods.iter_mut().for_each(|one| one.present = one.absent);
        },
    },
];
