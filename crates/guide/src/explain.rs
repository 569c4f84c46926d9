//! Reasons in words: the same numbers that made the score, said for people.

use philtrum_model::{Answer, Answers, Asks, FactId, Language, Model, Presence, Weight};

use crate::Watch;
use crate::causes::{Account, Because, Reason};

/// A reason lighter than this is left to the table for clinicians: a quarter more likely or less.
const WORTH_SAYING: i32 = 10;

impl Account {
    /// What speaks for it among the findings and is worth saying, strongest first.
    #[must_use]
    pub fn supporting(&self) -> Vec<Reason> {
        self.about_findings(|weight| weight >= Weight(WORTH_SAYING))
    }

    /// What speaks against it among the findings and is worth saying, strongest first.
    #[must_use]
    pub fn opposing(&self) -> Vec<Reason> {
        self.about_findings(|weight| weight <= Weight(-WORTH_SAYING))
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

impl Watch {
    /// The sign in words: "Speech has become slurred (suddenly)".
    #[must_use]
    pub fn told(&self, model: &Model, answers: &Answers, language: Language) -> String {
        let sign = told(model, answers, self.fact, Presence::Present, language);
        match (self.sudden, language) {
            (false, _) => sign,
            (true, Language::En) => format!("{sign} (suddenly)"),
            (true, Language::Ru) => format!("{sign} (внезапно)"),
        }
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

/// A fact as a statement about this person: a number is told, and what was chosen stands for what was
/// not.
#[must_use]
pub fn told(
    model: &Model,
    answers: &Answers,
    fact: FactId,
    presence: Presence,
    language: Language,
) -> String {
    let id = model.fact(fact).finding;
    let title = model.finding(id).title.get(language);
    match (&model.finding(id).asks, answers.get(id), presence) {
        (Asks::Number { .. }, Some(Answer::Number(thousandths)), _) => {
            format!("{title}: {}", number(thousandths))
        }
        (Asks::OneOf(values), Some(Answer::One(chosen)), Presence::Absent) => {
            let label = values.get(usize::from(chosen)).map(|value| value.label.get(language));
            format!("{title}: {}", label.unwrap_or_default())
        }
        _ => statement(model, fact, presence, language),
    }
}

/// Something true of a person, in few words: where several can be chosen, the value says enough.
#[must_use]
pub fn trait_of(model: &Model, fact: FactId, language: Language) -> String {
    let finding = model.finding_of(fact);
    let value = finding.values().get(usize::from(model.fact(fact).value));
    match (&finding.asks, value) {
        (Asks::SeveralOf(_), Some(value)) => value.label.get(language).to_owned(),
        _ => statement(model, fact, Presence::Present, language),
    }
}

/// A number in thousandths, as people write it.
#[must_use]
pub fn number(thousandths: i32) -> String {
    let (whole, rest) = (thousandths / 1000, (thousandths % 1000).abs());
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}.{rest:03}").trim_end_matches('0').to_owned()
}
