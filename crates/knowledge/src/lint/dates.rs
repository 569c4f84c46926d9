//! Pages are looked at again in time.

use serde::Deserialize;

use super::Look;
use crate::diagnostic::{Code, Report, Severity};
use crate::raw::RawReview;

/// Of every page, only when it is due.
#[derive(Deserialize)]
struct Dated {
    review: Option<RawReview>,
}

pub(super) fn overdue(look: &Look<'_>, report: &mut Report) {
    let Some(today) = look.today else { return };
    for page in &look.library.pages {
        // What cannot be read was reported when it was read as what it is.
        let Ok(Dated { review: Some(review) }) = toml::from_str(page.toml()) else { continue };
        let until = review.until.get_ref().to_string();
        if until.as_str() < today {
            let message = format!("the review of this page was due by {until}");
            let help = "read it against its sources, then move `review` on".to_owned();
            let at = page.at_data(review.until.span());
            report.add(Severity::Warning, Code::ReviewOverdue, at, message, help);
        }
    }
}
