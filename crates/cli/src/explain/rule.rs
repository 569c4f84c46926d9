//! A rule: when it fires, what it means, what it rests on.

use philtrum_model::{FactId, Rule, When};

use super::Sheet;
use crate::paper::{BOLD, styled};

impl Sheet<'_> {
    pub(super) fn rule(&mut self, rule: &Rule) {
        let kind = if rule.is_reassurance() { "cli-page-reassurance" } else { "cli-page-red-flag" };
        self.head(&rule.title, kind, &rule.id);
        let urgency = self.messages.get(&format!("urgency-{}", rule.urgency.id()));
        self.paper.space();
        self.paper.paragraph(&styled(BOLD, &urgency));
        self.section("cli-page-plain", &rule.plain);
        self.section("cli-to-do", &rule.to_do);
        self.when(&rule.when);
        let see = self.model.specialist(rule.see).title.get(self.language()).to_owned();
        self.list("cli-see", [see]);
        self.section("cli-page-why", &rule.why);
        self.section("cli-page-limits", &rule.limits);
        self.sources(&rule.sources);
        self.review(&rule.review);
    }

    /// A flat condition, part by part.
    pub(super) fn when(&mut self, when: &When) {
        self.paper.heading(&self.messages.get("cli-page-when"));
        self.part("cli-when-all", &when.all);
        self.part("cli-when-any", &when.any);
        if let Some(at_least) = &when.at_least {
            let count = [("n", at_least.count.into())];
            self.paper.paragraph(&self.messages.with("cli-when-at-least", &count));
            self.facts(&at_least.of);
        }
        self.part("cli-when-none", &when.none);
        self.part("cli-when-unless", &when.unless);
    }

    fn part(&mut self, name: &str, facts: &[FactId]) {
        if !facts.is_empty() {
            self.paper.paragraph(&self.messages.get(name));
            self.facts(facts);
        }
    }

    fn facts(&mut self, facts: &[FactId]) {
        for fact in facts {
            let said = self.fact(*fact);
            self.paper.item(&said);
        }
    }
}
