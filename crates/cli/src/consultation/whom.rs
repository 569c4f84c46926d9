//! Whom to see, what to bring and to tell, and when to come sooner.

use philtrum_guide::Advice;
use philtrum_model::Urgency;
use philtrum_report::Whom;

use super::Writer;
use crate::paper::{BOLD, items, styled};

impl Writer<'_> {
    pub(super) fn see(&mut self, advice: &Advice, whom: &Whom) {
        self.heading("cli-see");
        for id in &advice.see {
            let specialist = self.told.model.specialist(*id);
            self.paper.item(&styled(BOLD, specialist.title.get(self.language())));
            if advice.urgency < Urgency::Emergency {
                let bring = items(specialist.bring.get(self.language()));
                bring.iter().for_each(|thing| self.paper.detail("·", thing));
            }
        }
        self.list("what-to-tell", &whom.tell);
        if advice.urgency < Urgency::Emergency && !whom.region.services.is_empty() {
            let heading = self.with("services-in", "country", &whom.region.name);
            self.paper.heading(&heading);
            self.paper.markdown(&whom.region.services);
        }
    }

    pub(super) fn watch(&mut self, advice: &Advice) {
        let signs = advice.watch.iter().map(|sign| {
            let said = sign.told(self.told.model, self.told.answers, self.language());
            format!("{said} → {}", self.say(&format!("urgency-{}", sign.urgency.id())))
        });
        self.list("cli-watch", &signs.collect::<Vec<_>>());
    }
}
