//! What can be asked or seen.

use serde::{Deserialize, Serialize};

use crate::{ExaminationId, FactId, FindingId, GroupId, Localized, PerAge, When};

/// One observable thing: what it is, how we ask it, why we ask.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// Kebab-case English noun; never reused.
    pub id: String,
    /// The statement that is true when it is present, or the name of the thing.
    pub title: Localized,
    /// The statement that is true when it is absent; empty for many-valued findings.
    pub if_not: Localized,
    /// The question to the person; empty for derived findings.
    pub question: Localized,
    /// The question to somebody who answers for a child.
    pub question_about_child: Localized,
    /// Why we ask.
    pub why: Localized,
    /// What counts and what does not; may be empty.
    pub counts: Localized,
    /// What kind of answer it takes.
    pub asks: Asks,
    /// Its first fact; the others follow.
    pub first_fact: FactId,
    /// Facts without which this one is absent.
    pub needs: Vec<FactId>,
    /// The group of correlated findings that it belongs to.
    pub group: Option<GroupId>,
    /// The term of the Human Phenotype Ontology, such as `HP:0000317`.
    pub hpo: Option<String>,
    /// Its probabilities are those among people who have what it needs; in others it says nothing.
    pub given_needs: bool,
    /// Concerns babies: asked about a child while the age is not known, and about a baby after that;
    /// absent in everybody else.
    pub about_baby: bool,
    /// A danger sign: asked with its definition.
    pub danger: bool,
    /// It is the result of this examination: never asked, but it can be entered. What is not entered
    /// is absent, so that a result can raise the urgency and nothing else.
    pub result_of: Option<ExaminationId>,
}

/// What kind of answer a finding takes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Asks {
    /// Yes, no or not sure. One fact.
    YesNo,
    /// One value of these. One fact a value.
    OneOf(Vec<Value>),
    /// Any number of these values, also none. One fact a value; at most 64.
    SeveralOf(Vec<Value>),
    /// A number. One fact a band; bands may overlap.
    Number {
        /// What is counted: `years`.
        unit: String,
        /// Lowest sensible number, in thousandths.
        lowest: i32,
        /// Highest sensible number, in thousandths.
        highest: i32,
        /// Named ranges that rules speak about.
        bands: Vec<Band>,
    },
    /// Not asked: follows from other findings. One fact.
    Derived(When),
    /// Not asked: two medicines that the person takes must not come together. One fact.
    Clash,
}

/// One value of a many-valued finding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Value {
    /// The word in pages and JSON.
    pub id: String,
    /// What people choose.
    pub label: Localized,
}

/// A named range of a number, in thousandths: `from` is inside it, `below` is not.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Band {
    /// The word in rules.
    pub id: String,
    /// Lowest number in the band.
    pub from: Option<i32>,
    /// Lowest number above the band.
    pub below: Option<i32>,
}

impl Band {
    /// Whether this number, in thousandths, lies in the band.
    #[must_use]
    pub fn contains(&self, thousandths: i32) -> bool {
        self.from.is_none_or(|from| thousandths >= from)
            && self.below.is_none_or(|below| thousandths < below)
    }
}

impl Finding {
    /// How many facts it has.
    #[must_use]
    pub fn fact_count(&self) -> usize {
        match &self.asks {
            Asks::YesNo | Asks::Derived(_) | Asks::Clash => 1,
            Asks::OneOf(values) | Asks::SeveralOf(values) => values.len(),
            Asks::Number { bands, .. } => bands.len(),
        }
    }

    /// Its facts, in order of its values.
    pub fn facts(&self) -> impl DoubleEndedIterator<Item = FactId> + use<> {
        let first = self.first_fact.index();
        (first..first + self.fact_count()).map(FactId::at)
    }

    /// The values to choose from; empty for other kinds.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        match &self.asks {
            Asks::OneOf(values) | Asks::SeveralOf(values) => values,
            _ => &[],
        }
    }

    /// Follows from other findings and is never asked.
    #[must_use]
    pub fn is_derived(&self) -> bool {
        matches!(self.asks, Asks::Derived(_) | Asks::Clash)
    }
}

/// A finding with one of its values: what rules and causes speak about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// The finding.
    pub finding: FindingId,
    /// Which of its values or bands; 0 for yes-no and derived findings.
    pub value: u8,
    /// P(present | a complaint of the face, but not the cause in question), in ten-thousandths.
    pub background: Option<PerAge<u16>>,
}
