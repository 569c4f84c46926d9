//! Articles, stories, scales and triggers.

use philtrum_model::{Article, Effect, Heading, Scale, Story, Trigger};

use super::sheet::{claim, conditions, sheet};
use crate::compile::Context;
use crate::raw::{Draft, RawArticle, RawScale, RawStory, RawTrigger};

pub(crate) fn article(context: &mut Context<'_>, draft: &Draft<'_, RawArticle>) -> Article {
    let required = [Heading::PlainWords, Heading::Text];
    Article { sheet: sheet(context, draft.page, &draft.data.head(), &required, &[], &[]) }
}

pub(crate) fn story(context: &mut Context<'_>, draft: &Draft<'_, RawStory>) -> Story {
    let required = [Heading::Story, Heading::Lesson, Heading::WhyWeThinkSo];
    Story {
        sheet: sheet(context, draft.page, &draft.data.head(), &required, &[], &[]),
        conditions: conditions(context, draft.page, &draft.data.conditions),
    }
}

pub(crate) fn scale(context: &mut Context<'_>, draft: &Draft<'_, RawScale>) -> Scale {
    use Heading::{HowScored, Limits, PlainWords, WhyWeThinkSo};
    let data = &draft.data;
    let required = [PlainWords, HowScored, WhyWeThinkSo, Limits];
    Scale {
        sheet: sheet(context, draft.page, &data.head(), &required, &[], &[]),
        rater: data.rater,
        range: data.range.map(|[lowest, highest]| (lowest, highest)),
        free: data.free,
        conditions: conditions(context, draft.page, &data.conditions),
    }
}

pub(crate) fn trigger(context: &mut Context<'_>, draft: &Draft<'_, RawTrigger>) -> Trigger {
    let (page, data) = (draft.page, &draft.data);
    let required = [Heading::PlainWords, Heading::WhyWeThinkSo];
    let mut effects = Vec::with_capacity(data.effect.len());
    for (complaint, raw) in &data.effect {
        let (span, raw) = (raw.span(), raw.get_ref());
        let source = claim(context, page, span, raw.source.as_ref(), raw.basis);
        effects.push(Effect { complaint: *complaint, mark: raw.mark, source, basis: raw.basis });
    }
    Trigger {
        sheet: sheet(context, page, &data.head(), &required, &[Heading::Limits], &[]),
        row: data.row.get_ref().clone(),
        effects,
    }
}
