//! One page of the knowledge, as the library shows it.

use philtrum_guide::statement;
use philtrum_model::{
    Asks, Basis, Condition, FactId, Finding, Localized, Presence, Review, Rule, SourceId,
    Specialist, When,
};

use super::refs::{Reference, references};
use crate::app::Visit;
use crate::markdown::{Citations, render};

/// A page: sections under headings, then where it comes from.
#[derive(Default)]
pub(crate) struct Article {
    pub(crate) kind: String,
    pub(crate) title: String,
    /// The word of the level of a rule; empty for others.
    pub(crate) level: &'static str,
    pub(crate) urgency: String,
    pub(crate) sections: Vec<Section>,
    pub(crate) table: Vec<Row>,
    pub(crate) basis: String,
    pub(crate) reviewed: String,
    pub(crate) sources: Vec<Reference>,
}

/// A heading and HTML below it.
pub(crate) struct Section {
    pub(crate) heading: String,
    pub(crate) html: String,
}

/// What speaks for or against a cause.
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) p: String,
    pub(crate) source: String,
    pub(crate) basis: String,
}

/// The page with this id, of any kind.
pub(crate) fn article(visit: &Visit, id: &str) -> Option<Article> {
    let model = visit.model();
    let writer = Writer { visit };
    None.or_else(|| model.condition_named(id).map(|at| writer.condition(model.condition(at))))
        .or_else(|| model.rule_named(id).map(|at| writer.rule(model.rule(at))))
        .or_else(|| model.finding_named(id).map(|at| writer.finding(model.finding(at))))
        .or_else(|| model.specialist_named(id).map(|at| writer.specialist(model.specialist(at))))
        .or_else(|| model.source_named(id).map(|at| writer.source(at)))
}

/// Writes pages in one language.
struct Writer<'a> {
    visit: &'a Visit,
}

impl Writer<'_> {
    fn say(&self, key: &str) -> String {
        self.visit.messages().get(key)
    }

    fn section(&self, heading: &str, text: &Localized) -> Option<Section> {
        let text = text.get(self.visit.language);
        let below = format!("/{}/knowledge/", self.visit.language.tag());
        (!text.is_empty()).then(|| Section {
            heading: self.say(heading),
            html: render(text, Citations::Linked(&below)),
        })
    }

    fn open(&self, kind: &str, title: &Localized) -> Article {
        let title = title.get(self.visit.language).to_owned();
        Article { kind: self.say(kind), title, ..Article::default() }
    }

    fn reviewed(&self, review: &Review) -> String {
        let dates = [("on", review.on.clone().into()), ("until", review.until.clone().into())];
        self.visit.messages().with("reviewed", &dates)
    }

    fn basis(&self, basis: Basis) -> String {
        self.say(&format!("basis-{}", basis.id()))
    }

    fn sources(&self, ids: &[SourceId]) -> Vec<Reference> {
        references(self.visit, ids.iter().copied())
    }

    fn condition(&self, condition: &Condition) -> Article {
        let sections = [
            self.section("in-plain-words", &condition.plain),
            self.section("what-usually-happens", &condition.course),
            self.section("why-we-think-so", &condition.why),
            self.section("limits", &condition.limits),
        ];
        let model = self.visit.model();
        let row = |one: &philtrum_model::Likelihood| Row {
            id: model.finding_of(one.fact).id.clone(),
            text: statement(model, one.fact, Presence::Present, self.visit.language),
            p: super::cause::percent(one.p),
            source: one.source.map_or_else(String::new, |id| model.source(id).id.clone()),
            basis: self.basis(one.basis),
        };
        Article {
            sections: sections.into_iter().flatten().collect(),
            table: condition.likelihoods.iter().map(row).collect(),
            reviewed: self.reviewed(&condition.review),
            sources: self.sources(&condition.sources),
            ..self.open("kind-condition", &condition.title)
        }
    }

    fn rule(&self, rule: &Rule) -> Article {
        let kind = if rule.is_reassurance() { "kind-reassurance" } else { "kind-red-flag" };
        let sections = [
            self.section("in-plain-words", &rule.plain),
            self.section("what-to-do-now", &rule.to_do),
            Some(self.when("when-it-speaks", &rule.when, rule.is_reassurance())),
            self.section("why-we-think-so", &rule.why),
            self.section("limits", &rule.limits),
        ];
        Article {
            level: rule.urgency.id(),
            urgency: self.say(&format!("urgency-{}", rule.urgency.id())),
            sections: sections.into_iter().flatten().collect(),
            basis: self.basis(rule.basis),
            reviewed: self.reviewed(&rule.review),
            sources: self.sources(&rule.sources),
            ..self.open(kind, &rule.title)
        }
    }

    fn finding(&self, finding: &Finding) -> Article {
        let derived = match &finding.asks {
            Asks::Derived(when) => Some(self.when("when-it-is-so", when, false)),
            _ => None,
        };
        let sections = [
            self.section("the-question", &finding.question),
            self.answers(finding),
            derived,
            self.section("why-we-ask", &finding.why),
            self.section("what-counts", &finding.counts),
        ];
        Article {
            sections: sections.into_iter().flatten().collect(),
            ..self.open("kind-finding", &finding.title)
        }
    }

    fn specialist(&self, specialist: &Specialist) -> Article {
        let sections = [
            self.section("in-plain-words", &specialist.plain),
            self.section("what-to-bring", &specialist.bring),
        ];
        Article {
            sections: sections.into_iter().flatten().collect(),
            reviewed: self.reviewed(&specialist.review),
            ..self.open("kind-specialist", &specialist.title)
        }
    }

    fn source(&self, id: SourceId) -> Article {
        let title = self.visit.model().source(id).id.clone();
        Article {
            kind: self.say("kind-source"),
            title,
            sources: self.sources(&[id]),
            ..Article::default()
        }
    }

    fn answers(&self, finding: &Finding) -> Option<Section> {
        let labels: Vec<_> = finding
            .values()
            .iter()
            .map(|value| format!("- {}\n", value.label.get(self.visit.language)))
            .collect();
        (!labels.is_empty()).then(|| Section {
            heading: self.say("the-answers"),
            html: render(&labels.concat(), Citations::Dropped),
        })
    }

    /// A condition in words.
    fn when(&self, heading: &str, when: &When, reassures: bool) -> Section {
        let mut text = String::new();
        self.part(&mut text, self.say("when-all"), &when.all, Presence::Present);
        self.part(&mut text, self.say("when-any"), &when.any, Presence::Present);
        if let Some(at_least) = &when.at_least {
            let count = [("count", at_least.count.into())];
            let heading = self.visit.messages().with("when-at-least", &count);
            self.part(&mut text, heading, &at_least.of, Presence::Present);
        }
        self.part(&mut text, self.say("when-none"), &when.none, Presence::Present);
        let unless = if reassures { "when-none" } else { "when-unless" };
        self.part(&mut text, self.say(unless), &when.unless, Presence::Present);
        Section { heading: self.say(heading), html: render(&text, Citations::Dropped) }
    }

    fn part(&self, text: &mut String, heading: String, facts: &[FactId], presence: Presence) {
        if facts.is_empty() {
            return;
        }
        text.push_str(&format!("\n{heading}\n\n"));
        for fact in facts {
            let said = statement(self.visit.model(), *fact, presence, self.visit.language);
            text.push_str(&format!("- {said}\n"));
        }
    }
}
