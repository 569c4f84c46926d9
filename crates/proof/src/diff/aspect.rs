//! What kind of thing an edit of a page is about, and whether that is compared for everybody.

use philtrum_model::Kind;

/// A kind of thing that a page says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Aspect {
    /// How urgent it is, what a sign follows from, what stands against a treatment, what must not come
    /// together. Compared for everybody.
    Decides,
    /// Whom a rule sends to. Compared for everybody.
    Sends,
    /// What is asked, in which words and in what order.
    Questions,
    /// How likely causes are, and in what order they are told.
    Weights,
    /// What a treatment is for, and how it is offered.
    Uses,
    /// When an examination is useful or a risk.
    Examined,
    /// Whom a cause sends to.
    Specialists,
    /// What helps at home, and whom.
    Measures,
    /// Prices and telephone numbers.
    Prices,
    /// Statements to be proved.
    Proved,
    /// What people read.
    Words,
    /// Sources, and dates of review.
    Sources,
    /// What is not compiled into the page: cases, comments, layout.
    Layout,
    /// Anything else.
    Other,
}

impl Aspect {
    /// Its word in JSON and in the keys of messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Decides => "decides",
            Self::Sends => "sends",
            Self::Questions => "questions",
            Self::Weights => "weights",
            Self::Uses => "uses",
            Self::Examined => "examined",
            Self::Specialists => "specialists",
            Self::Measures => "measures",
            Self::Prices => "prices",
            Self::Proved => "proved",
            Self::Words => "words",
            Self::Sources => "sources",
            Self::Layout => "layout",
            Self::Other => "other",
        }
    }

    /// Whether it is compared for all possible answers.
    #[must_use]
    pub const fn is_compared(self) -> bool {
        matches!(self, Self::Decides | Self::Sends)
    }

    /// What this field of a page of this kind is about; nothing for its name. The same field may be about
    /// two things.
    pub(super) fn of(kind: Kind, field: &str) -> &'static [Self] {
        match field {
            "id" | "first_fact" => &[],
            "title" | "also_called" | "sections" | "plain" | "why" | "limits" => &[Self::Words],
            "sources" | "basis" | "review" | "row" | "codes" | "hpo" => &[Self::Sources],
            _ => Self::of_own(kind, field),
        }
    }

    /// The same for a field that not every kind of page has.
    fn of_own(kind: Kind, field: &str) -> &'static [Self] {
        match (kind, field) {
            (Kind::RedFlag | Kind::Reassurance, "urgency" | "when") => &[Self::Decides],
            (Kind::RedFlag | Kind::Reassurance, "see") => &[Self::Sends],
            (Kind::RedFlag | Kind::Reassurance | Kind::Specialist, _) => &[Self::Words],
            // The words of an answer stand beside what can be answered.
            (Kind::Finding, "asks") => &[Self::Decides, Self::Questions],
            // The same signs also make causes likelier.
            (Kind::Finding, "needs" | "follows" | "bands") | (Kind::Medicines, _) => {
                &[Self::Decides, Self::Weights]
            }
            (Kind::Interaction, _) => &[Self::Decides],
            (Kind::Finding, "facts" | "group" | "given_needs") => &[Self::Weights],
            (Kind::Finding, _) | (Kind::Screen, "layout" | "signs" | "findings" | "place") => {
                &[Self::Questions]
            }
            (Kind::Screen, _) => &[Self::Words],
            (Kind::Condition, "specialists") => &[Self::Specialists],
            (Kind::Condition, "course") => &[Self::Words],
            (Kind::Condition, _) => &[Self::Weights],
            (Kind::Treatment, "is" | "from_age" | "avoid") => &[Self::Decides],
            (Kind::Treatment, _) => &[Self::Uses],
            (Kind::Examination, "price") | (Kind::Prices, _) => &[Self::Prices],
            (Kind::Examination, "result") => &[Self::Questions],
            (Kind::Examination, "results") => &[Self::Weights],
            (Kind::Examination, _) => &[Self::Examined],
            (Kind::SelfCare, _) => &[Self::Measures],
            (Kind::Property, _) => &[Self::Proved],
            (Kind::Trigger | Kind::Scale | Kind::Story | Kind::Article | Kind::Inventory, _) => {
                &[Self::Other]
            }
        }
    }
}
