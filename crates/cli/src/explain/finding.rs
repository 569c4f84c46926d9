//! A finding: how it is asked, and what needs it.

use philtrum_model::{FactId, Finding, When};

use super::Sheet;
use crate::paper::{DIM, styled};

impl Sheet<'_> {
    pub(super) fn finding(&mut self, finding: &Finding) {
        let kind = if finding.is_derived() { "cli-page-derived" } else { "cli-page-finding" };
        self.head(&finding.title, kind, &finding.id);
        self.section("cli-page-if-not", &finding.if_not);
        self.section("cli-page-question", &finding.question);
        self.section("cli-page-question-about-child", &finding.question_about_child);
        let language = self.language();
        let values = finding.values().iter();
        self.list(
            "cli-page-answers",
            values.map(|one| format!("{} {}", one.label.get(language), styled(DIM, &one.id))),
        );
        if let philtrum_model::Asks::Derived(when) = &finding.asks {
            self.when(when);
        }
        self.section("cli-page-why-we-ask", &finding.why);
        self.section("cli-page-counts", &finding.counts);
        let needs: Vec<_> = finding.needs.iter().map(|need| self.fact(*need)).collect();
        self.list("cli-page-needs", needs);
        self.list("cli-page-used-by", self.used_by(finding));
        self.list("cli-page-codes", finding.hpo.clone());
    }

    /// The rules, derived findings and causes that speak of this finding.
    fn used_by(&self, finding: &Finding) -> Vec<String> {
        let own: Vec<FactId> = finding.facts().collect();
        let mentions = |when: &When| when.mentioned().any(|fact| own.contains(&fact));
        let language = self.language();
        let named = |title: &philtrum_model::Localized, id: &str| {
            format!("{} {}", title.get(language), styled(DIM, id))
        };
        let rules = self.model.rules.iter().filter(|rule| mentions(&rule.when));
        let derived = self.model.findings.iter().filter(
            |other| matches!(&other.asks, philtrum_model::Asks::Derived(when) if mentions(when)),
        );
        let causes = self.model.conditions.iter().filter(|condition| {
            condition.likelihoods.iter().any(|likelihood| own.contains(&likelihood.fact))
        });
        rules
            .map(|one| named(&one.title, &one.id))
            .chain(derived.map(|one| named(&one.title, &one.id)))
            .chain(causes.map(|one| named(&one.title, &one.id)))
            .collect()
    }
}
