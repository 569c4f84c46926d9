//! The style sheet, the script and the mark, inside the program.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};

/// Every asset: path, type, text.
const ASSETS: [(&str, &str, &str); 3] = [
    ("/assets/philtrum.css", "text/css; charset=utf-8", include_str!("../assets/philtrum.css")),
    (
        "/assets/philtrum.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/philtrum.js"),
    ),
    ("/assets/mark.svg", "image/svg+xml", include_str!("../assets/mark.svg")),
];

/// A route for each asset.
pub(crate) fn routes<S: Clone + Send + Sync + 'static>()
-> impl Iterator<Item = (&'static str, MethodRouter<S>)> {
    ASSETS
        .into_iter()
        .map(|(path, kind, text)| (path, get(move || async move { serve(kind, text) })))
}

fn serve(kind: &'static str, text: &'static str) -> Response {
    ([(CONTENT_TYPE, kind)], text).into_response()
}
