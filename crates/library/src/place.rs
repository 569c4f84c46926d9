//! Which pages are about a part of the face.

use philtrum_model::{ConditionId, Model, Place};

use crate::entry::{Entry, Item};

/// Whether this page is about this part of the face: as a cause that shows there, or because it serves
/// one.
#[must_use]
pub fn is_about(model: &Model, entry: &Entry<'_>, place: Place) -> bool {
    let shows = |id: ConditionId| model.condition(id).places.contains(&place);
    match entry.item {
        Item::Condition(one) => one.places.contains(&place),
        Item::Treatment(one) => one.uses.iter().any(|one| shows(one.condition)),
        Item::Examination(one) => one.useful.iter().any(|one| shows(one.condition)),
        Item::SelfCare(one) => one.conditions.iter().any(|id| shows(*id)),
        Item::Story(one) => one.conditions.iter().any(|id| shows(*id)),
        Item::Scale(one) => one.conditions.iter().any(|id| shows(*id)),
        _ => false,
    }
}
