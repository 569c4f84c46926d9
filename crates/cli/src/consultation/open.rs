//! What is still to be asked, and what does not fit together.

use philtrum_guide::{Contradiction, Item, Page, statement};
use philtrum_library::grounds;
use philtrum_model::Presence;

use super::{Told, Writer};
use crate::paper::{DIM, styled};

impl Writer<'_> {
    pub(super) fn still_to_ask(&mut self, page: &Page) {
        self.heading("cli-still-to-ask");
        for item in &page.items {
            let ids = match item {
                Item::Ticks { findings, .. } => findings.as_slice(),
                Item::Question(id) => std::slice::from_ref(id),
                Item::Medicines => {
                    let question = self.say("cli-ask-medicines");
                    self.paper.item(&format!("{question} {}", styled(DIM, "medicines")));
                    continue;
                }
            };
            for id in ids {
                let finding = self.told.model.finding(*id);
                let question = finding.question.get(self.language());
                self.paper.item(&format!("{question} {}", styled(DIM, &finding.id)));
                let Told { model, answers, messages, .. } = self.told;
                for one in grounds(model, answers, *id, messages) {
                    self.paper.detail("–", &one.what);
                }
            }
        }
    }

    pub(super) fn contradictions(&mut self) {
        let found = self.told.consultation.findings.contradictions();
        let said: Vec<_> = found.iter().map(|one| self.contradiction(one)).collect();
        self.list("cli-contradictions", &said);
    }

    fn contradiction(&self, one: &Contradiction) -> String {
        let said = |fact, presence| statement(self.told.model, fact, presence, self.language());
        let present = said(one.present, Presence::Present);
        let absent = said(one.absent, Presence::Absent);
        if one.present == one.absent {
            let said = [("present", present.into()), ("absent", absent.into())];
            return self.told.messages.with("cli-contradicts-medicines", &said);
        }
        format!("{present} ↔ {absent}")
    }
}
