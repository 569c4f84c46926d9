//! Mistakes in causes.

use philtrum_model::{Condition, Model};

use crate::fault::{Fault, fault};

pub(crate) const FAULTS: &[Fault] = &[
    fault(
        "stroke-reassuring",
        "grave cause called harmless",
        "a stroke says `reassuring`",
        "grave-causes-are-never-called-harmless",
        |model| condition(model, "stroke").reassuring = true,
    ),
    fault(
        "palsy-not-reassuring",
        "harmless cause not held back",
        "`bells-palsy` no longer says `reassuring`",
        "harmless-causes-wait-for-the-signs-of-the-brain",
        |model| condition(model, "bells-palsy").reassuring = false,
    ),
];

fn condition<'a>(model: &'a mut Model, id: &str) -> &'a mut Condition {
    model.conditions.iter_mut().find(|one| one.id == id).unwrap()
}
