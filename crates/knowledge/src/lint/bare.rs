//! Every cause has something to do about it, and every class of medicines has members.

use super::Look;
use crate::diagnostic::{Code, Report, Severity};

pub(super) fn causes_and_classes(look: &Look<'_>, report: &mut Report) {
    let model = look.model;
    // A folder that does not speak of treatments at all is not at fault.
    if !model.treatments.is_empty() {
        let treated = model.treatments.iter().flat_map(|one| &one.uses).map(|one| one.condition);
        let cared = model.self_care.iter().flat_map(|one| one.conditions.iter().copied());
        let served: std::collections::BTreeSet<_> = treated.chain(cared).collect();
        for (index, draft) in look.drafts.conditions.iter().enumerate() {
            if !served.contains(&philtrum_model::ConditionId::at(index)) {
                let message = "no page says what to do about this cause";
                let help = "name it under `for` in a treatment or a home measure".to_owned();
                let at = draft.page.at_data(draft.data.id.span());
                report.add(Severity::Warning, Code::NothingToDo, at, message, help);
            }
        }
    }
    for (class, draft) in model.medicine_classes.iter().zip(&look.drafts.medicines) {
        if class.members.is_empty() {
            let message = format!("no medicine belongs to `{}`", class.sheet.id);
            let help = "list members, or name it under `also` of some".to_owned();
            let at = draft.page.at_data(draft.data.id.span());
            report.add(Severity::Warning, Code::Unused, at, message, help);
        }
    }
}
