//! A mistake that somebody could make in a page.

use philtrum_model::Model;

/// A planted mistake, and what must notice it.
#[derive(Clone, Copy)]
pub(crate) struct Fault {
    /// Its name in the table.
    pub(crate) id: &'static str,
    /// What kind of slip it is.
    pub(crate) kind: &'static str,
    /// What was done, in one sentence.
    pub(crate) says: &'static str,
    /// Does it.
    pub(crate) plant: fn(&mut Model),
    /// `P3`, or the id of a property.
    pub(crate) by: &'static str,
    /// Of a law, the question that fails; empty for any.
    pub(crate) about: &'static str,
}

impl Fault {
    /// This question of the law notices it.
    pub(crate) const fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }
}

/// A mistake; `by` notices it.
pub(crate) const fn fault(
    id: &'static str,
    kind: &'static str,
    says: &'static str,
    by: &'static str,
    plant: fn(&mut Model),
) -> Fault {
    Fault { id, kind, says, plant, by, about: "" }
}
