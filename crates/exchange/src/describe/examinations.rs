//! The examinations of the plan as JSON.

use philtrum_guide::{self as guide, outcomes};
use philtrum_model::{Answer, Answers, FactId, FindingId};

use super::{Writer, probability};
use crate::plan::{Examination, Needless, Outcome, Price};

impl<'a> Writer<'a> {
    pub(super) fn examination(
        &self,
        answers: &Answers,
        differential: &guide::Differential,
        one: &guide::Useful,
    ) -> Examination<'a> {
        let page = self.model.examination(one.examination);
        let told = outcomes(self.model, answers, differential, one.examination);
        Examination {
            id: &page.sheet.id,
            title: page.sheet.title.get(self.language),
            causes: one.causes.iter().map(|id| self.model.condition(*id).id.as_str()).collect(),
            gain_bits: f64::from(one.gain) / 1e6,
            risky: self.facts(&one.risky),
            tell_if: self.facts(&one.unknown),
            price: self.price(answers, page.price.as_deref()),
            result: page.result.map(|id| self.model.finding(id).id.as_str()),
            entered: page.result.and_then(|id| self.entered(answers, id)),
            outcomes: told.into_iter().map(|one| self.outcome(one)).collect(),
        }
    }

    /// What the price list of the region says under this key.
    fn price(&self, answers: &Answers, key: Option<&str>) -> Option<Price<'a>> {
        let list = self.model.price_list(answers.region?);
        let item = list.items.iter().find(|item| Some(item.key.as_str()) == key)?;
        Some(Price {
            from: item.from,
            to: item.to,
            currency: &list.currency,
            year: list.year,
            basis: item.basis.id(),
            source: item.source.map(|id| self.source(id)),
        })
    }

    fn entered(&self, answers: &Answers, result: FindingId) -> Option<&'a str> {
        let Some(Answer::One(value)) = answers.get(result) else { return None };
        let value = self.model.finding(result).values().get(usize::from(value))?;
        Some(&value.id)
    }

    fn outcome(&self, one: guide::Outcome) -> Outcome<'a> {
        Outcome {
            result: self.value(one.result),
            urgency: one.urgency.id(),
            first: &self.model.condition(one.first).id,
            before: probability(one.before),
            after: probability(one.share),
        }
    }

    /// The value of a list that this fact is; the finding itself where it has none.
    fn value(&self, fact: FactId) -> &'a str {
        let finding = self.model.finding_of(fact);
        let value = finding.values().get(usize::from(self.model.fact(fact).value));
        value.map_or(&finding.id, |value| &value.id)
    }

    pub(super) fn needless(&self, one: guide::Needless) -> Needless<'a> {
        let page = self.model.examination(one.examination);
        Needless {
            id: &page.sheet.id,
            title: page.sheet.title.get(self.language),
            cause: &self.model.condition(one.cause).id,
        }
    }
}
