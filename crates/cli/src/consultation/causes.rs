//! What it may be.

use philtrum_guide::{Advice, Because, Candidate, Reason, statement};

use super::Writer;
use crate::paper::{BOLD, styled};

/// How many reasons for and against a cause are told.
const REASONS: usize = 4;

impl Writer<'_> {
    pub(super) fn causes(&mut self, advice: &Advice) {
        self.heading("cli-causes");
        let differential = &self.told.consultation.differential;
        for id in &advice.named {
            if let Some(one) = differential.candidates.iter().find(|one| one.condition == *id) {
                self.cause(one);
            }
        }
        let chance = self.told.messages.frequency(differential.something_else);
        self.paper.item(&format!("{}: {chance}", self.say("something-else")));
    }

    fn cause(&mut self, candidate: &Candidate) {
        let condition = self.told.model.condition(candidate.condition);
        let title = styled(BOLD, condition.title.get(self.language()));
        let chance = self.told.messages.frequency(candidate.post_test);
        self.paper.item(&format!("{title}: {chance}"));
        let account = self.told.consultation.account(self.told.model, candidate.condition);
        for (sign, reasons) in [("+", account.supporting()), ("−", account.opposing())] {
            for reason in reasons.into_iter().take(REASONS) {
                if let Some(said) = self.reason(reason) {
                    self.paper.detail(sign, &said);
                }
            }
        }
    }

    fn reason(&self, reason: Reason) -> Option<String> {
        let Because::Fact(fact, presence) = reason.because else { return None };
        Some(statement(self.told.model, fact, presence, self.language()))
    }
}
