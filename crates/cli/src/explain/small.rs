//! The small pages: specialists, screens, sources.

use philtrum_model::{Screen, SourceId, Specialist};

use super::{Sheet, citation};
use crate::paper::{DIM, styled};

impl Sheet<'_> {
    pub(super) fn specialist(&mut self, specialist: &Specialist) {
        self.head(&specialist.title, "cli-page-specialist", &specialist.id);
        self.section("cli-page-plain", &specialist.plain);
        self.section("cli-page-bring", &specialist.bring);
        self.review(&specialist.review);
    }

    pub(super) fn screen(&mut self, screen: &Screen) {
        self.head(&screen.title, "cli-page-screen", &screen.id);
        self.section("cli-page-introduction", &screen.introduction);
        let (model, language) = (self.model, self.language());
        let asked = screen.findings.iter().map(|id| model.finding(*id));
        self.list(
            "cli-page-asks",
            asked.map(|one| format!("{} {}", one.title.get(language), styled(DIM, &one.id))),
        );
    }

    pub(super) fn source(&mut self, id: SourceId) {
        let (model, language) = (self.model, self.language());
        let source = model.source(id);
        self.paper.space();
        self.paper.paragraph(&citation(source));
        let seen = self.messages.get(&format!("cli-seen-{}", source.seen));
        self.paper.paragraph(&styled(DIM, &seen));
        let named = |title: &philtrum_model::Localized, id: &str| {
            format!("{} {}", title.get(language), styled(DIM, id))
        };
        let rules = model.rules.iter().filter(|rule| rule.sources.contains(&id));
        let causes = model.conditions.iter().filter(|cause| {
            cause.sources.contains(&id)
                || cause.likelihoods.iter().any(|one| one.source == Some(id))
        });
        let cited = rules
            .map(|one| named(&one.title, &one.id))
            .chain(causes.map(|one| named(&one.title, &one.id)));
        self.list("cli-page-cited-by", cited);
    }
}
