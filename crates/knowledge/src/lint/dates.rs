//! Pages are looked at again in time.

use std::ops::Range;

use super::Look;
use crate::diagnostic::{Code, Report, Severity};
use crate::page::Page;
use crate::raw::RawReview;

pub(super) fn overdue(look: &Look<'_>, report: &mut Report) {
    let Some(today) = look.today else { return };
    let mut check = |page: &Page<'_>, review: &RawReview| {
        let until = review.until.get_ref().to_string();
        let span: Range<usize> = review.until.span();
        if until.as_str() < today {
            let message = format!("the review of this page was due by {until}");
            let help = "read it against its sources, then move `review` on".to_owned();
            report.add(Severity::Warning, Code::ReviewOverdue, page.at_data(span), message, help);
        }
    };
    for draft in &look.drafts.rules {
        check(draft.page, &draft.data.review);
    }
    for draft in &look.drafts.conditions {
        check(draft.page, &draft.data.review);
    }
    for draft in &look.drafts.specialists {
        check(draft.page, &draft.data.review);
    }
}
