//! The kinds of pages that people can read.

use serde::{Deserialize, Serialize};

/// A kind of page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something to read from top to bottom.
    Article,
    /// A possible cause.
    Condition,
    /// A rule that raises the urgency.
    RedFlag,
    /// A rule that lets people stay at home.
    Reassurance,
    /// Somebody to see.
    Specialist,
    /// A test that a doctor may order.
    Examination,
    /// Something to discuss with a doctor, or to leave.
    Treatment,
    /// What to do at home.
    SelfCare,
    /// Two medicines that disturb each other, or a medicine and a person.
    Interaction,
    /// A class of medicines.
    Medicines,
    /// What sets a movement off: for the diary.
    Trigger,
    /// A way to measure.
    Scale,
    /// What somebody went through.
    Story,
    /// What examinations cost in one country.
    Prices,
    /// What somebody else wrote, item by item, with our verdict.
    Inventory,
    /// Something that can be asked or seen.
    Finding,
    /// A page of several questions.
    Screen,
    /// What a guideline asks for, proved for all answers.
    Property,
}

impl Kind {
    /// Every kind, in the order in which the library shows them.
    pub const ALL: [Self; 18] = [
        Self::Article,
        Self::Condition,
        Self::RedFlag,
        Self::Reassurance,
        Self::Specialist,
        Self::Examination,
        Self::Treatment,
        Self::SelfCare,
        Self::Interaction,
        Self::Medicines,
        Self::Trigger,
        Self::Scale,
        Self::Story,
        Self::Prices,
        Self::Inventory,
        Self::Finding,
        Self::Screen,
        Self::Property,
    ];

    /// The word in the data of a page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Condition => "condition",
            Self::RedFlag => "red-flag",
            Self::Reassurance => "reassurance",
            Self::Specialist => "specialist",
            Self::Examination => "examination",
            Self::Treatment => "treatment",
            Self::SelfCare => "self-care",
            Self::Interaction => "interaction",
            Self::Medicines => "medicines",
            Self::Trigger => "trigger",
            Self::Scale => "scale",
            Self::Story => "story",
            Self::Prices => "prices",
            Self::Inventory => "inventory",
            Self::Finding => "finding",
            Self::Screen => "screen",
            Self::Property => "property",
        }
    }

    /// The folder that its pages lie in.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Article => "articles",
            Self::Condition => "conditions",
            Self::RedFlag => "red-flags",
            Self::Reassurance => "reassurances",
            Self::Specialist => "specialists",
            Self::Examination => "examinations",
            Self::Treatment => "treatments",
            Self::SelfCare => "self-care",
            Self::Interaction => "interactions",
            Self::Medicines => "medicines",
            Self::Trigger => "triggers",
            Self::Scale => "scales",
            Self::Story => "stories",
            Self::Prices => "prices",
            Self::Inventory => "inventory",
            Self::Finding => "findings",
            Self::Screen => "screens",
            Self::Property => "properties",
        }
    }

    /// The kind with this word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}
