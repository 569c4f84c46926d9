//! What every answer says to the browser beside its page.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;

/// Closed by default: styles, script and pictures of our own, forms to ourselves, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Nothing of the machine is wanted.
const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), \
     interest-cohort=(), browsing-topics=()";

/// Why not `no-store`: Chromium then answers "Back" to a page that was made from a form with an error
/// (`ERR_CACHE_MISS`, "Confirm Form Resubmission"), with and without its back-forward cache, and somebody
/// who is frightened is stuck. With `no-cache` back, forward and reload work. The price was measured too:
/// the page lies in the browser's own cache, beside the posted form, which Chromium writes into its
/// session file in both cases. So the guide recommends a private window where others use the computer.
const CACHING: &str = "private, no-cache";

/// Adds the headers that every answer carries.
pub(crate) async fn add(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static(CACHING));
    response
}
