//! The pages: each a struct beside its template.

pub(crate) mod ask;
mod block;
mod cause;
pub(crate) mod check;
pub(crate) mod landing;
mod leaflet;
pub(crate) mod library;
pub(crate) mod medicines;
pub(crate) mod proof;
mod refs;
pub(crate) mod refusal;
pub(crate) mod report;
pub(crate) mod result;
pub(crate) mod review;
pub(crate) mod safety;
pub(crate) mod stop;

use philtrum_model::Severity;

/// The level of urgency whose colour says how grave an interaction is.
const fn tint(severity: Severity) -> &'static str {
    match severity {
        Severity::Contra => "emergency",
        Severity::Major => "same-day",
        Severity::Moderate => "soon",
    }
}
