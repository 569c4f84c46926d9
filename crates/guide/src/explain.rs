//! Reasons in words: the same numbers that made the score, said for people.

use philtrum_model::{Asks, FactId, Language, Model, Presence, Weight};

use crate::causes::{Because, Candidate, Reason};

impl Candidate {
    /// What speaks for it among the findings, strongest first.
    #[must_use]
    pub fn supporting(&self) -> Vec<Reason> {
        self.about_findings(|weight| weight > Weight(0))
    }

    /// What speaks against it among the findings, strongest first.
    #[must_use]
    pub fn opposing(&self) -> Vec<Reason> {
        self.about_findings(|weight| weight < Weight(0))
    }

    fn about_findings(&self, wanted: impl Fn(Weight) -> bool) -> Vec<Reason> {
        let mut reasons: Vec<_> = self
            .reasons
            .iter()
            .copied()
            .filter(|reason| matches!(reason.because, Because::Fact(..)) && wanted(reason.weight))
            .collect();
        reasons.sort_by_key(|reason| std::cmp::Reverse(reason.weight.0.abs()));
        reasons
    }
}

/// A fact as a statement: "The movement can be held back", "How it began: within seconds".
#[must_use]
pub fn statement(model: &Model, fact: FactId, presence: Presence, language: Language) -> String {
    let finding = model.finding_of(fact);
    let title = finding.title.get(language);
    match (&finding.asks, presence) {
        (Asks::YesNo | Asks::Derived(_) | Asks::Clash, Presence::Absent) => {
            finding.if_not.get(language).to_owned()
        }
        (Asks::YesNo | Asks::Derived(_) | Asks::Clash, _) => title.to_owned(),
        (Asks::Number { .. }, _) => title.to_owned(),
        (Asks::OneOf(_) | Asks::SeveralOf(_), _) => {
            let value = usize::from(model.fact(fact).value);
            let label = finding.values().get(value).map_or("", |value| value.label.get(language));
            let not = match (language, presence) {
                (Language::En, Presence::Absent) => "not: ",
                (Language::Ru, Presence::Absent) => "нет: ",
                _ => "",
            };
            format!("{title}: {not}{label}")
        }
    }
}
