//! Facts, medicines and pages in words.

use philtrum_guide::{Account, Candidate, told, trait_of};
use philtrum_model::{ConditionId, FactId, Heading, Language, Presence, Sheet, Substance};

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

    /// Why a cause has the score that it has.
    pub(crate) fn account(&self, one: &Candidate) -> Account {
        self.0.consultation.account(self.0.model, one.condition)
    }

    /// A fact as a statement about this person.
    pub(crate) fn fact(&self, fact: FactId, presence: Presence) -> String {
        told(self.0.model, self.0.answers, fact, presence, self.language())
    }

    /// Something true of the person, in few words.
    pub(crate) fn trait_of(&self, fact: FactId) -> String {
        trait_of(self.0.model, fact, self.language())
    }

    pub(crate) fn traits(&self, facts: &[FactId]) -> Vec<String> {
        facts.iter().map(|fact| self.trait_of(*fact)).collect()
    }

    pub(crate) fn substance(&self, substance: Substance) -> String {
        self.0.model.substance_name(substance).get(self.language()).to_owned()
    }

    pub(crate) fn substances<'s>(
        &self,
        substances: impl IntoIterator<Item = &'s Substance>,
    ) -> Vec<String> {
        substances.into_iter().map(|one| self.substance(*one)).collect()
    }
}
