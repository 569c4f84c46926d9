//! What to do at home, and what sets it off.

use philtrum_report::{Measure, Plan};

use super::Writer;
use crate::paper::{BOLD, DIM, items, styled};

impl Writer<'_> {
    /// In short, only what to do and not how.
    pub(super) fn home(&mut self, plan: &Plan, short: bool) {
        if !plan.home.is_empty() {
            self.heading("plan-home");
            plan.home.iter().for_each(|one| self.measure(one, short));
        }
        let kept = plan.not_at_home.iter().map(|one| {
            let because: Vec<_> = one.because.iter().map(|why| why.text.as_str()).collect();
            format!("{}: {}", one.title, because.join("; "))
        });
        self.list(&self.whose("plan-not-at-home"), &kept.collect::<Vec<_>>());
        if !plan.triggers.is_empty() {
            self.paper.space();
            let heading = styled(BOLD, &self.say("plan-triggers"));
            self.paper.paragraph(&format!("{heading}: {}", plan.triggers.join("; ")));
        }
    }

    fn measure(&mut self, one: &Measure, short: bool) {
        let goal = styled(DIM, &format!("({}, {})", one.goal, one.evidence));
        self.paper.item(&format!("{} {goal} {}", styled(BOLD, &one.title), styled(DIM, &one.id)));
        if !short {
            items(&one.how).iter().for_each(|step| self.paper.detail("·", step));
        }
        self.labelled("plan-not-if", "what", &one.unknown);
    }
}
