//! The treatments of the plan as JSON.

use philtrum_guide as guide;

use super::Writer;
use crate::plan::{Against, Considered, Offer, Withheld};

impl<'a> Writer<'a> {
    pub(super) fn offer(&self, one: &guide::Suggestion) -> Offer<'a> {
        let page = self.model.treatment(one.treatment);
        Offer {
            id: &page.sheet.id,
            title: page.sheet.title.get(self.language),
            condition: &self.model.condition(one.used.condition).id,
            level: one.used.level.id(),
            basis: one.used.basis.id(),
            source: one.used.source.map(|id| self.source(id)),
            weighed: one.suits.weighed.iter().map(|one| self.against(*one)).collect(),
            ask_first: self.facts(&one.suits.ask_first),
            not_if: self.facts(&one.suits.unknown),
            unchecked: one.suits.unchecked,
            taken: one.suits.taken,
        }
    }

    pub(super) fn withheld(&self, one: &guide::Withheld) -> Withheld<'a> {
        let page = self.model.treatment(one.treatment);
        Withheld {
            id: &page.sheet.id,
            title: page.sheet.title.get(self.language),
            condition: &self.model.condition(one.used.condition).id,
            because: self.objections(&one.suits),
        }
    }

    pub(super) fn considered(&self, one: &guide::Considered) -> Considered<'a> {
        Considered {
            medicine: self.substance(one.substance),
            treatment: one.treatment.map(|id| self.model.treatment(id).sheet.id.as_str()),
            because: self.objections(&one.suits),
            ask_first: self.facts(&one.suits.ask_first),
            not_if: self.facts(&one.suits.unknown),
            unchecked: one.suits.unchecked,
        }
    }

    fn objections(&self, suits: &guide::Suitability) -> Vec<Against<'a>> {
        suits.against.iter().map(|one| self.against(*one)).collect()
    }

    fn against(&self, one: guide::Against) -> Against<'a> {
        match one {
            guide::Against::Fact(fact) => Against::Fact(self.fact(fact)),
            guide::Against::TooYoung(years) => Against::TooYoung(years),
            guide::Against::Medicine(id, substance) => {
                let page = self.model.interaction(id);
                Against::Medicine {
                    medicine: self.substance(substance),
                    interaction: &page.sheet.id,
                    severity: page.severity.id(),
                    sources: self.sources(&page.sheet.sources),
                }
            }
            guide::Against::Person(id) => {
                let page = self.model.interaction(id);
                Against::Person {
                    interaction: &page.sheet.id,
                    title: page.sheet.title.get(self.language),
                    severity: page.severity.id(),
                    sources: self.sources(&page.sheet.sources),
                }
            }
        }
    }
}
