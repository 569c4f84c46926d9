//! Examinations that help, and those that are sold without need.

use philtrum_report::{Examination, Plan};

use super::Writer;
use crate::paper::{BOLD, DIM, styled};

impl Writer<'_> {
    pub(super) fn examinations(&mut self, plan: &Plan) {
        if !plan.examinations.is_empty() {
            self.heading("plan-examinations");
            self.paragraph(DIM, "plan-examinations-note");
            plan.examinations.iter().for_each(|one| self.examination(one));
        }
        if !plan.needless.is_empty() {
            self.heading("plan-needless");
        }
        let mut cause = "";
        for one in &plan.needless {
            self.cause_once("plan-needless-for", &mut cause, &one.cause);
            self.paper.item(&format!("{} {}", one.title, styled(DIM, &one.id)));
        }
    }

    fn examination(&mut self, one: &Examination) {
        let mut said = styled(BOLD, &one.title);
        if !one.entered.is_empty() {
            said = format!("{said}: {}", one.entered);
        }
        self.paper.item(&format!("{said} {}", styled(DIM, &one.id)));
        self.labelled("plan-settles", "causes", &one.causes);
        self.labelled("plan-tell-before", "what", &one.risky);
        self.labelled("plan-tell-if", "what", &one.unknown);
        if !one.price.is_empty() {
            let price = self.with("plan-price", "price", &one.price);
            let source: Vec<_> = one.price_source.into_iter().collect();
            self.paper.detail("·", &format!("{price} {}", self.cited(&source)));
        }
        for line in &one.outcomes {
            self.paper.detail("→", &format!("{}: {}", line.result, line.then));
        }
    }
}
