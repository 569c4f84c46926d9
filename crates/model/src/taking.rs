//! What somebody takes.

use std::collections::BTreeSet;

use crate::Substance;

/// What somebody takes, as far as they told. Answers hold it, or nothing where nobody asked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Taking {
    /// Medicines; a class where the very medicine is not known ("an antidepressant").
    pub taken: BTreeSet<Substance>,
    /// What the person thinks of taking, and asks about.
    pub considered: BTreeSet<Substance>,
    /// Names that are not in the knowledge, as written. What they would do is not known.
    pub unlisted: BTreeSet<String>,
    /// There may be others: the person does not know the names.
    pub unsure: bool,
}

/// More medicines are not read, and that is said.
pub const MOST_TAKEN: usize = 60;

impl Taking {
    /// Something may be taken that the knowledge cannot check.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        self.unsure || !self.unlisted.is_empty()
    }
}
