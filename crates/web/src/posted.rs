//! From the body of a request to the fields of a form.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;

use crate::app::Visit;
use crate::error::{Refusal, Refused};
use crate::fields::Fields;

/// More than any honest form of ours: all answers at once are a tenth of this. A long text in Cyrillic
/// letters, six bytes each, still fits, so that it can be shown again with what is wrong with it.
pub(crate) const LARGEST_BODY: usize = 96 * 1024;

/// A form that was posted.
pub(crate) struct Posted {
    pub(crate) visit: Visit,
    pub(crate) fields: Fields,
}

impl FromRequest<Visit> for Posted {
    type Rejection = Refused;

    async fn from_request(request: Request, visit: &Visit) -> Result<Self, Refused> {
        let refuse = |refusal| Refused { visit: visit.clone(), refusal };
        if !is_form(&request) {
            return Err(refuse(Refusal::NotAForm));
        }
        let body = to_bytes(request.into_body(), LARGEST_BODY).await;
        let body = body.map_err(|_| refuse(Refusal::TooLarge))?;
        Ok(Self { visit: visit.clone(), fields: Fields::parse(&body) })
    }
}

/// Whether the body says that it is what our forms send.
fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = kind.and_then(|kind| kind.split(';').next()).unwrap_or("").trim();
    essence.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}
