//! Which path leads where.

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use philtrum_model::Language;

use crate::app::{App, Visit};
use crate::error::{Refusal, Refused};
use crate::pages::{landing, library, medicines, proof, safety};
use crate::{assets, flow, headers, language};

/// The whole guide: every path, with its headers, and a readable page for everything else.
pub fn router(app: App) -> Router {
    let mut router = Router::new().route("/", get(choose_language));
    for (path, route) in assets::routes() {
        router = router.route(path, route);
    }
    for language in Language::ALL {
        router = router.merge(guide(language).with_state(app.in_language(language)));
    }
    router
        .fallback(not_found)
        .method_not_allowed_fallback(not_asked)
        .with_state(app)
        .layer(map_response(headers::add))
}

/// The paths of one language.
fn guide(language: Language) -> Router<Visit> {
    let at = |path: &str| format!("/{}{path}", language.tag());
    let home = at("/");
    Router::new()
        .route(&at(""), get(move || async move { Redirect::temporary(&home) }))
        .route(&at("/"), get(landing::page))
        .route(&at("/start"), post(flow::start))
        .route(&at("/answer"), post(flow::answer))
        .route(&at("/back"), post(flow::back))
        .route(&at("/check"), post(flow::check))
        .route(&at("/change"), post(flow::change))
        .route(&at("/region"), post(flow::region))
        .route(&at("/report"), post(flow::report))
        .route(&at("/show"), post(flow::show))
        .route(&at("/library"), get(library::list))
        .route(&at("/library/search"), post(library::search))
        .route(&at("/library/at/{place}"), get(library::at))
        .route(&at("/library/medicines"), get(medicines::page).post(medicines::check))
        .route(&at("/library/{id}"), get(library::page))
        .route(&at("/safety"), get(safety::page))
        .route(&at("/proof"), get(proof::page))
}

async fn choose_language(headers: HeaderMap) -> Redirect {
    Redirect::temporary(&format!("/{}/", language::preferred(&headers).tag()))
}

async fn not_found(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    refuse(&app, &uri, &headers, Refusal::NotFound)
}

async fn not_asked(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    refuse(&app, &uri, &headers, Refusal::NotAsked)
}

fn refuse(app: &App, uri: &Uri, headers: &HeaderMap, refusal: Refusal) -> Response {
    let visit = app.in_language(language::of_request(uri, headers));
    Refused { visit, refusal }.into_response()
}
