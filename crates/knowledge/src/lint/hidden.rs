//! "None of these" on the danger screens rules out every ambulance rule.
//!
//! Otherwise somebody could answer half an interview before the question that calls the ambulance.

use std::collections::BTreeSet;

use philtrum_model::{Asks, FactId, Layout, Model, Urgency, When};

use super::Look;
use crate::diagnostic::{Code, Report, Severity};

pub(super) fn ambulance_rules(look: &Look<'_>, report: &mut Report) {
    let absent = absent_after_danger_screens(look.model);
    for (rule, draft) in look.model.rules.iter().zip(&look.drafts.rules) {
        let checked = rule.urgency == Urgency::Ambulance && rule.may_come_late.is_empty();
        if checked && !ruled_out(&rule.when, &absent) {
            let message = "\"none of these\" on the danger screens does not rule this out";
            let help = "ask for a finding that stands on a danger screen, or is a detail of one"
                .to_owned();
            let at = draft.page.at_data(draft.data.when.span());
            report.add(Severity::Warning, Code::HiddenDanger, at, message, help);
        }
    }
}

/// Facts that are known to be absent once every danger screen was answered with "none of these".
fn absent_after_danger_screens(model: &Model) -> BTreeSet<FactId> {
    let screens = model.screens.iter().filter(|screen| screen.layout == Layout::Danger);
    let mut absent: BTreeSet<FactId> = screens
        .flat_map(|screen| &screen.findings)
        .flat_map(|id| model.finding(*id).facts())
        .collect();
    for id in &model.order {
        let finding = model.finding(*id);
        let implied = match &finding.asks {
            Asks::Derived(when) => ruled_out(when, &absent),
            _ => finding.needs.iter().any(|need| absent.contains(need)),
        };
        if implied {
            absent.extend(finding.facts());
        }
    }
    absent
}

fn ruled_out(when: &When, absent: &BTreeSet<FactId>) -> bool {
    when.all.iter().any(|fact| absent.contains(fact))
        || (!when.any.is_empty() && when.any.iter().all(|fact| absent.contains(fact)))
}
