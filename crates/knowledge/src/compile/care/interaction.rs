//! What must not come together.

use philtrum_model::{Heading, Interaction, Substance, With};

use super::sheet::sheet;
use crate::compile::{Context, rule};
use crate::diagnostic::{Code, Severity};
use crate::page::Page;
use crate::raw::{Draft, RawInteraction, Word};

pub(crate) fn compile(context: &mut Context<'_>, draft: &Draft<'_, RawInteraction>) -> Interaction {
    let (page, data) = (draft.page, &draft.data);
    let required = [Heading::PlainWords, Heading::WhatToDo, Heading::WhyWeThinkSo];
    let with = match &data.when {
        Some(when) if data.b.is_empty() => With::Person(rule::when(context, page, when)),
        None if !data.b.is_empty() => With::Medicine(substances(context, page, &data.b)),
        _ => {
            let message = "this must name either another medicine or something about the person";
            let help = "write `b = […]` or a table `[when]`, and not both".to_owned();
            let at = page.at_data(data.id.span());
            context.report.add(Severity::Error, Code::BadRule, at, message, help);
            With::Medicine(Vec::new())
        }
    };
    Interaction {
        still_offered: still_offered(context, draft),
        sheet: sheet(context, page, &data.head(), &required, &[Heading::Limits], &[]),
        row: data.row.get_ref().clone(),
        severity: data.severity,
        a: substances(context, page, &data.a),
        with,
    }
}

/// Whether the page says, with a reason, that a doctor may give it all the same. What must not come
/// together is never offered.
fn still_offered(context: &mut Context<'_>, draft: &Draft<'_, RawInteraction>) -> bool {
    let Some(why) = &draft.data.still_offered else { return false };
    let barred = draft.data.severity == philtrum_model::Severity::Contra;
    if barred || why.get_ref().trim().is_empty() {
        let message = "only what a doctor may weigh is offered all the same, and with a reason";
        let help = "leave out `still-offered`, or say why, and lower the severity".to_owned();
        let at = draft.page.at_data(why.span());
        context.report.add(Severity::Error, Code::BadRule, at, message, help);
    }
    !barred
}

/// Compiles a list of medicines; unknown ones are reported and left out.
pub(crate) fn substances(
    context: &mut Context<'_>,
    page: &Page<'_>,
    words: &[Word],
) -> Vec<Substance> {
    words.iter().filter_map(|word| context.names.substance(page, word, context.report)).collect()
}
