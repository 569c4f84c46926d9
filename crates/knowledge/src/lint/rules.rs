//! Rules that can never fire, and rules behind a more urgent one. Only what can be seen by comparing
//! lists; that every rule can fire is the prover's business.

use philtrum_model::{Asks, FactId, Model, Rule, When};

use super::Look;
use crate::diagnostic::{Code, Report, Severity};

pub(super) fn dead_or_shadowed(look: &Look<'_>, report: &mut Report) {
    for (rule, draft) in look.model.rules.iter().zip(&look.drafts.rules) {
        let at = || draft.page.at_data(draft.data.when.span());
        if let Some(message) = dead(look.model, &rule.when) {
            report.add(Severity::Warning, Code::NeverFires, at(), message, None);
        }
        if rule.is_reassurance() {
            continue;
        }
        let by = look
            .model
            .rules
            .iter()
            .find(|other| other.urgency > rule.urgency && covers(other, rule));
        if let Some(by) = by {
            let message = format!("whenever this rule fires, `{}` fires and is more urgent", by.id);
            let help = "drop this rule, or ask for less in it".to_owned();
            report.add(Severity::Warning, Code::Shadowed, at(), message, help);
        }
    }
}

/// Why a condition can never hold.
fn dead(model: &Model, when: &When) -> Option<String> {
    let calmed = when.all.iter().find(|fact| when.unless.contains(fact));
    if let Some(fact) = calmed {
        return Some(format!("`{}` is asked for and calms at once", model.fact_name(*fact)));
    }
    let exclusive = |a: FactId, b: FactId| {
        let same = model.fact(a).finding == model.fact(b).finding;
        a != b && same && matches!(model.finding_of(a).asks, Asks::OneOf(_))
    };
    when.all.iter().enumerate().find_map(|(index, a)| {
        let b = when.all.iter().skip(index + 1).find(|b| exclusive(*a, **b))?;
        let (a, b) = (model.fact_name(*a), model.fact_name(*b));
        Some(format!("`{a}` and `{b}` cannot both be so"))
    })
}

/// Whether `other` must fire whenever `rule` does, as far as the lists show.
fn covers(other: &Rule, rule: &Rule) -> bool {
    let (wide, narrow) = (&other.when, &rule.when);
    let all = wide.all.iter().all(|fact| narrow.all.contains(fact));
    let any = wide.any.is_empty()
        || wide.any.iter().any(|fact| narrow.all.contains(fact))
        || (!narrow.any.is_empty() && narrow.any.iter().all(|fact| wide.any.contains(fact)));
    let unless = wide.unless.iter().all(|fact| narrow.unless.contains(fact));
    all && any && unless && wide.at_least.is_none() && wide.none.is_empty()
}
