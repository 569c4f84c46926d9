//! What of the person's medicines does not go together, and what they think of taking.

use philtrum_library::Warning;
use philtrum_model::Severity;
use philtrum_report::{Objection, Plan, Verdict};

use super::Writer;
use crate::paper::{BOLD, RED, items, styled};

impl Writer<'_> {
    /// In short, only what does not go together.
    pub(super) fn medicines(&mut self, plan: &Plan, short: bool) {
        let quiet = plan.considered.is_empty() && plan.moving.is_empty();
        if plan.warnings.is_empty() && plan.unlisted.is_empty() && (short || quiet) {
            return;
        }
        self.heading("plan-medicines");
        plan.warnings.iter().for_each(|one| self.warning(one, short));
        if !short {
            plan.considered.iter().for_each(|one| self.considered(one));
            if !plan.moving.is_empty() {
                let said = self.with("medicines-may-move", "names", &plan.moving.join(", "));
                self.paper.item(&said);
            }
        }
        if !plan.unlisted.is_empty() {
            let said = self.with("plan-unlisted", "names", &plan.unlisted.join(", "));
            self.paper.item(&said);
        }
    }

    fn warning(&mut self, one: &Warning, short: bool) {
        let severity = graded(one.severity, &one.severity_words);
        let between = styled(BOLD, &one.between);
        let with = if one.with_person { format!(" ({})", one.title) } else { String::new() };
        self.paper.item(&format!("{severity}: {between}{with} {}", self.cited(&one.sources)));
        if !short {
            items(&one.plain).iter().for_each(|text| self.paper.detail("·", text));
            items(&one.to_do).iter().for_each(|text| self.paper.detail("→", text));
        }
    }

    fn considered(&mut self, one: &Verdict) {
        let said = self.with("plan-considered", "what", &one.title);
        self.paper.item(&styled(BOLD, &said));
        if one.because.is_empty() {
            self.paper.detail("·", &self.say("plan-nothing-against"));
        } else {
            self.paper.detail("·", &self.say(&self.whose("plan-not-for-you")));
            self.objections(&one.because);
        }
        self.labelled("plan-ask-first", "what", &one.ask_first);
        self.labelled("plan-not-if", "what", &one.unknown);
        if one.unchecked {
            self.paper.detail("·", &self.say("plan-unchecked"));
        }
    }

    /// What stands against something, one a line.
    pub(super) fn objections(&mut self, because: &[Objection]) {
        for one in because {
            let said = match one.severity {
                Some(severity) => {
                    format!("{}: {}", graded(severity, &one.severity_words), one.text)
                }
                None => one.text.clone(),
            };
            self.paper.detail("–", &format!("{said} {}", self.cited(&one.sources)));
        }
    }
}

/// The words of a severity: red where it is grave.
fn graded(severity: Severity, words: &str) -> String {
    styled(if severity == Severity::Moderate { BOLD } else { RED }, words)
}
