//! Positions in a [`Model`](crate::Model). They are numbers, so that looking something up is one step.

use serde::{Deserialize, Serialize};

macro_rules! position {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as an index.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The id at this index. Models hold far fewer than 65,536 of anything; the compiler of the
            /// knowledge refuses more.
            #[must_use]
            pub const fn at(index: usize) -> Self {
                Self(index as u16)
            }
        }
    )+};
}

position! {
    /// A finding: one observable thing that can be asked or seen.
    FindingId,
    /// A fact: a finding with one of its values; what rules and causes speak about.
    FactId,
    /// A group of correlated findings, of which only the strongest counts.
    GroupId,
    /// A rule in [`Model::rules`](crate::Model::rules): a red flag or a reassurance.
    RuleId,
    /// A possible cause.
    ConditionId,
    /// Somebody to see.
    SpecialistId,
    /// A page of several questions.
    ScreenId,
    /// A citation.
    SourceId,
    /// A medicine.
    MedicineId,
    /// A class of medicines.
    MedicineClassId,
    /// Something that must not come together.
    InteractionId,
    /// Something to discuss with a doctor.
    TreatmentId,
    /// A test.
    ExaminationId,
    /// Something to do at home.
    SelfCareId,
    /// Something that sets a movement off.
    TriggerId,
    /// What tests cost in one country.
    PriceListId,
}
