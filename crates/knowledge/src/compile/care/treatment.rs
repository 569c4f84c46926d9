//! Treatments, and what to do at home.

use philtrum_model::{Basis, Heading, SelfCare, Status, Treatment, Use};

use super::interaction::substances;
use super::sheet::{claim, conditions, sheet};
use crate::compile::{Context, rule};
use crate::raw::{Draft, RawSelfCare, RawTreatment};

pub(crate) fn compile(context: &mut Context<'_>, draft: &Draft<'_, RawTreatment>) -> Treatment {
    use Heading::{HowLong, Limits, PlainWords, TakeCare, WhatItDoesNot, WhyWeThinkSo};
    let (page, data) = (draft.page, &draft.data);
    let required = [PlainWords, HowLong, WhatItDoesNot, TakeCare, WhyWeThinkSo, Limits];
    let basis = data.status_basis.unwrap_or(Basis::Recall);
    let status = data.status.as_ref();
    Treatment {
        sheet: sheet(context, page, &data.head(), &required, &[], &[]),
        form: data.form,
        hospital: data.hospital,
        is: substances(context, page, &data.is),
        status: status.map(|s| Status { ru: s.ru, eu: s.eu, us: s.us, basis }),
        from_age: data.from_age,
        usual_age: data.usual_age,
        avoid: rule::facts(context, page, &data.avoid),
        ask_first: rule::facts(context, page, &data.ask_first),
        uses: uses(context, draft),
    }
}

fn uses(context: &mut Context<'_>, draft: &Draft<'_, RawTreatment>) -> Vec<Use> {
    let mut uses = Vec::with_capacity(draft.data.uses.len());
    for (word, raw) in &draft.data.uses {
        let span = raw.level.span();
        let source = claim(context, draft.page, span, raw.source.as_ref(), raw.basis);
        if let Some(condition) = context.names.condition(draft.page, word, context.report) {
            let (level, later, basis) = (*raw.level.get_ref(), raw.later, raw.basis);
            uses.push(Use { condition, level, later, source, basis });
        }
    }
    uses.sort_by_key(|one| (one.level, one.condition));
    uses
}

pub(crate) fn self_care(context: &mut Context<'_>, draft: &Draft<'_, RawSelfCare>) -> SelfCare {
    use Heading::{HowToDoIt, Limits, PlainWords, WhatToExpect, WhenToStop, WhyWeThinkSo};
    let (page, data) = (draft.page, &draft.data);
    let required = [PlainWords, HowToDoIt, WhatToExpect, WhenToStop, WhyWeThinkSo, Limits];
    SelfCare {
        sheet: sheet(context, page, &data.head(), &required, &[], &[]),
        whom: data.whom,
        goal: data.goal,
        level: data.level,
        reassess_days: data.reassess_days,
        avoid: rule::facts(context, page, &data.avoid),
        conditions: conditions(context, page, &data.conditions),
    }
}
