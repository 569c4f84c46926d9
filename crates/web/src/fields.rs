//! The fields of a form: as posted, or as they would be posted for answers that are known.

use philtrum_model::{Answer, FindingId, Language, Model};

use crate::form::Given;
use crate::medicines;

/// The hidden field that carries everything said so far.
pub(crate) const STATE: &str = "state";
/// Whom it is about.
pub(crate) const ABOUT: &str = "about";
/// A yes-no finding that was ticked.
pub(crate) const TICK: &str = "tick";
/// "None of these", with the number of the list.
pub(crate) const NONE: &str = "none";
/// How lists are asked: [`ONE_BY_ONE`], or nothing.
pub(crate) const MODE: &str = "mode";
/// Where the person lives: the code of a price list, or `other`.
pub(crate) const REGION: &str = "region";
/// The answer that is being changed.
pub(crate) const CHANGE: &str = "change";
/// Lists are asked as whole questions.
pub(crate) const ONE_BY_ONE: &str = "one-by-one";
/// The value for "not sure".
pub(crate) const NOT_SURE: &str = "not-sure";
/// The value for "none of these" in a question with several answers.
pub(crate) const NONE_OF_THESE: &str = "none-of-these";

/// The name of the field for a whole question.
pub(crate) fn name_of(finding: &str) -> String {
    format!("answer-{finding}")
}

/// Names and values, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads a form body.
    pub(crate) fn parse(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The fields that would give these answers.
    pub(crate) fn of(model: &Model, language: Language, given: &Given) -> Self {
        let mut fields = Self::default();
        if let Some(taking) = &given.taking {
            fields.0.extend(medicines::fields_of(model, language, taking));
        }
        for (finding, answer) in &given.answers {
            fields.add_answer(model, *finding, *answer);
        }
        fields
    }

    fn add_answer(&mut self, model: &Model, id: FindingId, answer: Answer) {
        let finding = model.finding(id);
        let name = name_of(&finding.id);
        let mut add = |value: &str| self.0.push((name.clone(), value.to_owned()));
        match answer {
            Answer::NotSure => add(NOT_SURE),
            Answer::No => add("no"),
            Answer::Yes => {
                add("yes");
                self.0.push((TICK.to_owned(), finding.id.clone()));
            }
            Answer::Several(0) => add(NONE_OF_THESE),
            Answer::Number(thousandths) => add(&philtrum_guide::number(thousandths)),
            Answer::One(_) | Answer::Several(_) => {
                for (index, value) in finding.values().iter().enumerate() {
                    if crate::wording::is_chosen(answer, index) {
                        add(&value.id);
                    }
                }
            }
        }
    }

    /// Turns ticks into yes, for the page that asks one by one.
    pub(crate) fn with_ticks_as_answers(mut self) -> Self {
        let ticked: Vec<_> = self.all(TICK).map(name_of).collect();
        self.0.extend(ticked.into_iter().map(|name| (name, "yes".to_owned())));
        self
    }

    /// Asks for lists one by one.
    pub(crate) fn set_mode_one_by_one(&mut self) {
        self.0.push((MODE.to_owned(), ONE_BY_ONE.to_owned()));
    }

    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|one| one == value)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
