//! Mistakes that nothing notices yet, each with what is missing. They stand here so that the table does not
//! claim more than is so; once something notices one, the test asks to move it.

use philtrum_model::{Asks, Model};

use crate::common::plant::{derived, fact, finding, take};

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
        says: "`central-sign` no longer holds trouble with swallowing",
        lacks: "a property cannot say yet that no harmless cause is named first; P6 takes the list as it is",
        plant: |model| {
            let item = fact(model, "trouble-swallowing");
            take(&mut derived(model, "central-sign").any, &item);
        },
    },
    Missing {
        says: "the band `over-50` of the age begins at 55",
        lacks: "a property names a band, not its numbers, and moves with it",
        plant: |model| {
            let Asks::Number { bands, .. } = &mut finding(model, "age").asks else { panic!() };
            let band = bands.iter_mut().find(|band| band.id == "over-50").unwrap();
            band.from = Some(55_000);
        },
    },
    Missing {
        says: "a grave cause says `reassuring`",
        lacks: "nothing but a reader knows which causes are harmless",
        plant: |model| {
            let grave = model.conditions.iter_mut().find(|one| one.id == "stroke").unwrap();
            grave.reassuring = true;
        },
    },
];
