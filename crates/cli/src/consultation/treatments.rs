//! Treatments to discuss, those that are not for this person, and those without evidence.

use philtrum_report::{Offer, Plan, Refusal};

use super::Writer;
use crate::paper::{BOLD, DIM, styled};

impl Writer<'_> {
    /// In short, only what a hospital does, and what is not for this person.
    pub(super) fn treatments(&mut self, plan: &Plan, short: bool) {
        if !plan.treatments.is_empty() {
            self.heading("plan-treatments");
            if !short {
                self.paragraph(DIM, "plan-treatments-note");
            }
            self.caution(plan);
            self.offers(&plan.treatments);
        }
        if !plan.withheld.is_empty() {
            self.heading(&self.whose("plan-withheld"));
            plan.withheld.iter().for_each(|one| self.refusal(one));
        }
        if !plan.unproven.is_empty() {
            self.heading("plan-unproven");
            self.paragraph(DIM, "plan-unproven-note");
            if plan.treatments.is_empty() {
                self.caution(plan);
            }
            self.offers(&plan.unproven);
        }
    }

    /// What they could not be checked against: before all of them, so that nobody overlooks it.
    fn caution(&mut self, plan: &Plan) {
        if !plan.caution.is_empty() {
            self.paper.paragraph(&styled(BOLD, &plan.caution));
        }
    }

    /// Those for the likeliest cause come first, so each cause is named once.
    fn offers(&mut self, offers: &[Offer]) {
        let mut cause = "";
        for one in offers {
            self.cause_once("plan-for", &mut cause, &one.cause);
            self.offer(one);
        }
        self.unchecked(offers);
    }

    fn offer(&mut self, one: &Offer) {
        let title = styled(BOLD, &one.title);
        let kind = format!("{}, {}", one.form, one.evidence);
        let source: Vec<_> = one.source.into_iter().collect();
        let (cited, id) = (self.cited(&source), styled(DIM, &one.id));
        self.paper.item(&format!("{title}: {kind} {cited} {id}"));
        if one.taken {
            self.paper.detail("·", &self.say("plan-taken"));
        }
        if !one.weighed.is_empty() {
            self.paper.detail("·", &self.say("plan-weighed"));
            self.objections(&one.weighed);
        }
        self.labelled("plan-ask-first", "what", &one.ask_first);
        self.labelled("plan-not-if", "what", &one.unknown);
    }

    /// Said once for all of them, not at each.
    fn unchecked(&mut self, offers: &[Offer]) {
        let names: Vec<_> =
            offers.iter().filter(|one| one.unchecked).map(|one| one.title.as_str()).collect();
        if !names.is_empty() {
            let said = format!("{}: {}", names.join(", "), self.say("plan-unchecked"));
            self.paper.item(&said);
        }
    }

    fn refusal(&mut self, one: &Refusal) {
        self.paper.item(&format!("{} {}", styled(BOLD, &one.title), styled(DIM, &one.id)));
        self.objections(&one.because);
    }
}
