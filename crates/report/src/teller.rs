//! Facts, medicines and pages in words.

use philtrum_guide::statement;
use philtrum_model::{
    Answer, Asks, ConditionId, FactId, Heading, Language, Presence, Sheet, Substance,
};

use crate::Dossier;

/// Says things in the language of the report.
#[derive(Clone, Copy)]
pub(crate) struct Teller<'a>(pub(crate) Dossier<'a>);

impl Teller<'_> {
    pub(crate) const fn language(&self) -> Language {
        self.0.messages.language()
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.0.messages.get(key)
    }

    pub(crate) fn with(&self, key: &str, name: &str, text: impl Into<String>) -> String {
        self.0.messages.with(key, &[(name, text.into().into())])
    }

    pub(crate) fn title(&self, sheet: &Sheet) -> String {
        sheet.title.get(self.language()).to_owned()
    }

    /// The prose under a heading, as Markdown.
    pub(crate) fn prose(&self, sheet: &Sheet, heading: Heading) -> String {
        sheet.section(heading).map_or_else(String::new, |text| text.get(self.language()).to_owned())
    }

    pub(crate) fn condition(&self, id: ConditionId) -> String {
        self.0.model.condition(id).title.get(self.language()).to_owned()
    }

    /// A fact as a statement. A number is told, and what was chosen stands for what was not.
    pub(crate) fn fact(&self, fact: FactId, presence: Presence) -> String {
        let model = self.0.model;
        let id = model.fact(fact).finding;
        let title = model.finding(id).title.get(self.language());
        match (&model.finding(id).asks, self.0.answers.get(id), presence) {
            (Asks::Number { .. }, Some(Answer::Number(thousandths)), _) => {
                format!("{title}: {}", thousandths / 1000)
            }
            (Asks::OneOf(values), Some(Answer::One(chosen)), Presence::Absent) => {
                let label =
                    values.get(usize::from(chosen)).map(|one| one.label.get(self.language()));
                format!("{title}: {}", label.unwrap_or_default())
            }
            _ => statement(model, fact, presence, self.language()),
        }
    }

    /// Something true of the person, in few words: of a list the value says enough.
    pub(crate) fn trait_of(&self, fact: FactId) -> String {
        let model = self.0.model;
        let finding = model.finding_of(fact);
        let value = finding.values().get(usize::from(model.fact(fact).value));
        match (&finding.asks, value) {
            (Asks::SeveralOf(_), Some(value)) => value.label.get(self.language()).to_owned(),
            _ => statement(model, fact, Presence::Present, self.language()),
        }
    }

    pub(crate) fn traits(&self, facts: &[FactId]) -> Vec<String> {
        facts.iter().map(|fact| self.trait_of(*fact)).collect()
    }

    pub(crate) fn substance(&self, substance: Substance) -> String {
        let model = self.0.model;
        let name = match substance {
            Substance::Class(class) => &model.medicine_class(class).sheet.title,
            Substance::One(one) => &model.medicine(one).name,
        };
        name.get(self.language()).to_owned()
    }

    pub(crate) fn substances<'s>(
        &self,
        substances: impl IntoIterator<Item = &'s Substance>,
    ) -> Vec<String> {
        substances.into_iter().map(|one| self.substance(*one)).collect()
    }
}
