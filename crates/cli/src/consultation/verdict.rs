//! How urgent it is, why, how to reach help, and what to do now.

use philtrum_guide::RuleState;
use philtrum_model::{RuleId, Urgency};
use philtrum_report::Whom;

use super::Writer;
use crate::paper::{BOLD, DIM, RED, items, styled};

impl Writer<'_> {
    fn deciding(&self) -> Vec<RuleId> {
        self.told.consultation.assessment.deciding.clone()
    }

    /// How urgent it is, and how to reach help; then why.
    pub(super) fn verdict(&mut self, whom: Option<&Whom>) {
        let urgency = self.told.consultation.assessment.urgency;
        let style = if urgency >= Urgency::Emergency { RED } else { BOLD };
        self.paper.space();
        self.paragraph(style, &format!("urgency-{}", urgency.id()));
        if let Some(whom) = whom {
            self.paper.paragraph(&whom.channel);
            if !whom.by.is_empty() {
                self.paper.paragraph(&styled(BOLD, &whom.by));
            }
        }
        if self.told.assumed {
            self.paragraph(DIM, "cli-assumed");
        }
        for id in self.deciding() {
            let rule = self.told.model.rule(id);
            self.paper.space();
            self.paper.paragraph(&styled(BOLD, rule.title.get(self.language())));
            if self.told.consultation.assessment.state(id) == RuleState::Unsure {
                self.paper.paragraph(&self.say("cli-because-unsure"));
            }
            self.paper.markdown(rule.plain.get(self.language()));
        }
    }

    /// What to do, as the rule says that sees most of this person. A rule that is only uncertain says
    /// nothing: its list is for those of whom it is true.
    pub(super) fn what_to_do(&mut self) {
        let assessment = &self.told.consultation.assessment;
        let fired = |id: &&RuleId| assessment.state(**id) == RuleState::Fired;
        let Some(first) = assessment.deciding.iter().find(fired) else { return };
        let list = self.told.model.rule(*first).to_do.get(self.language());
        self.list("cli-to-do", &items(list));
    }

    /// Not enough is known for advice; danger that is known already is told all the same. Calm is not:
    /// what is still to be asked may end it.
    pub(super) fn so_far(&mut self) {
        self.paragraph(BOLD, "cli-not-enough");
        let calm = self.told.consultation.assessment.urgency == Urgency::SelfCare;
        if calm || self.deciding().is_empty() {
            return;
        }
        self.paper.space();
        self.paper.paragraph(&self.say("cli-so-far"));
        self.verdict(None);
        self.what_to_do();
    }
}
