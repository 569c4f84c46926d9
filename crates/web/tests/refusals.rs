//! Whatever is sent, the answer is a page that a person can read, in the right language, with a way on.
#![allow(missing_docs)]

mod browser;

use axum::body::Body;
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_SECURITY_POLICY, LOCATION};
use axum::http::{Request, StatusCode};
use browser::{Browser, Got, get, post, send};
use proptest::prelude::*;

/// The page says what happened and leads on.
fn is_readable(got: &Got, status: StatusCode, words: &str) {
    assert_eq!(got.status, status, "{}", got.page);
    assert!(got.page.contains(words), "{}", got.page);
    assert!(got.page.contains("<a class=\"button\" href=\"/"), "a way on: {}", got.page);
}

#[test]
fn unknown_paths_and_methods() {
    is_readable(&get("/en/nowhere"), StatusCode::NOT_FOUND, "There is no such page");
    is_readable(&get("/ru/nowhere"), StatusCode::NOT_FOUND, "Такой страницы нет");
    is_readable(&get("/en/library/nobody"), StatusCode::NOT_FOUND, "There is no such page");
    is_readable(&get("/en/library/%FF"), StatusCode::NOT_FOUND, "There is no such page");
    is_readable(&get("/en/answer"), StatusCode::METHOD_NOT_ALLOWED, "made from your answers");
    is_readable(&post("/ru/", ""), StatusCode::METHOD_NOT_ALLOWED, "строится из ваших ответов");
    let request = Request::get("/what").header(ACCEPT_LANGUAGE, "ru").body(Body::empty()).unwrap();
    is_readable(&send(request), StatusCode::NOT_FOUND, "Такой страницы нет");
}

#[test]
fn bodies_that_are_no_forms_of_ours() {
    let json = Request::post("/en/answer").header("content-type", "application/json");
    let got = send(json.body(Body::from("{}")).unwrap());
    is_readable(&got, StatusCode::UNSUPPORTED_MEDIA_TYPE, "not one of our forms");
    let none = Request::post("/en/answer").body(Body::empty()).unwrap();
    is_readable(&send(none), StatusCode::UNSUPPORTED_MEDIA_TYPE, "not one of our forms");
    let huge = post("/en/answer", vec![b'a'; 97 * 1024]);
    is_readable(&huge, StatusCode::PAYLOAD_TOO_LARGE, "too much at once");
}

#[test]
fn states_that_we_did_not_write() {
    for state in [
        "",
        "x",
        "{}",
        "[]",
        "null",
        r#"{"answers":{},"trail":[],"more":1}"#,
        r#"{"answers":{"about":"me","findings":7},"trail":[]}"#,
        r#"{"answers":{"about":"me","findings":{}},"trail":["nothing"]}"#,
        r#"{"answers":{"about":"me","findings":{}},"trail":[7]}"#,
    ] {
        let body = form_urlencoded::Serializer::new(String::new());
        let body = { body }.append_pair("state", state).finish();
        for path in ["answer", "back", "check", "change", "show"] {
            let got = post(&format!("/en/{path}"), body.clone());
            is_readable(&got, StatusCode::BAD_REQUEST, "could not be read");
        }
    }
}

#[test]
fn fields_that_the_page_does_not_have() {
    for field in [
        ("tick", "poor-sleep"),
        ("tick", "nothing"),
        ("none", "7"),
        ("answer-age", "30"),
        ("answer-limb-weakness", "yes"),
        ("mode", "other"),
        ("more", "1"),
        ("change", "age"),
        ("change", "nothing"),
    ] {
        let mut browser = Browser::start("en", "me");
        let status = browser.post("/en/answer", &[field, ("none", "0")]);
        assert_eq!(status, StatusCode::BAD_REQUEST, "{field:?}");
        assert!(browser.page.contains("does not belong to its question"), "{field:?}");
    }
    assert_eq!(post("/en/start", "about=nobody").status, StatusCode::BAD_REQUEST);
}

#[test]
fn the_first_page_speaks_the_language_of_the_browser() {
    let request = Request::get("/").header(ACCEPT_LANGUAGE, "ru-RU,ru;q=0.9,en;q=0.8");
    let got = send(request.body(Body::empty()).unwrap());
    assert_eq!(got.headers[LOCATION], "/ru/");
    assert_eq!(get("/").headers[LOCATION], "/en/");
    assert_eq!(get("/ru").headers[LOCATION], "/ru/");
}

#[test]
fn every_answer_carries_the_headers() {
    for path in ["/", "/en/", "/ru/safety", "/nowhere", "/assets/philtrum.css", "/en/answer"] {
        let got = get(path);
        assert!(
            got.headers[CONTENT_SECURITY_POLICY]
                .to_str()
                .unwrap()
                .starts_with("default-src 'none'")
        );
        assert_eq!(got.headers["x-content-type-options"], "nosniff");
        assert_eq!(got.headers["referrer-policy"], "no-referrer");
        assert_eq!(got.headers[CACHE_CONTROL], "private, no-cache");
        assert!(!got.headers.contains_key("set-cookie"));
    }
}

#[test]
fn every_page_of_the_knowledge_can_be_read() {
    let (model, _) = philtrum_folder::shipped();
    let pages = philtrum_library::entries(&model);
    let ids = pages.iter().map(|page| page.id);
    let ids = ids.chain(model.sources.iter().map(|one| one.id.as_str()));
    for id in ids {
        for language in ["en", "ru"] {
            let got = get(&format!("/{language}/library/{id}"));
            assert_eq!(got.status, StatusCode::OK, "{id}");
            assert!(!got.page.contains("[@"), "{id}");
            // One is the link that skips the head; a second would be a link that leads nowhere.
            assert_eq!(got.page.matches("href=\"#main\"").count(), 1, "{id}");
        }
    }
}

#[test]
fn no_page_shows_a_key_instead_of_words() {
    let english = concat!(
        include_str!("../../../locales/en/web.ftl"),
        include_str!("../../../locales/en/library.ftl")
    );
    let keys: Vec<_> = english
        .lines()
        .filter_map(|line| line.split_once(" = ").map(|(key, _)| key))
        .filter(|key| key.contains('-'))
        .collect();
    let mut browser = Browser::start("ru", "other");
    browser.answer_until_advice(&[]);
    let mut pages = vec![browser.page.clone()];
    browser.post("/ru/check", &[]);
    pages.push(browser.page);
    pages.extend(["/ru/", "/ru/safety", "/ru/library", "/ru/x"].map(|path| get(path).page));
    for page in pages {
        for key in &keys {
            assert!(!page.contains(&format!(">{key}<")), "{key}: {page}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Random bytes are refused, readably.
    #[test]
    fn random_bytes_never_break_the_guide(
        path in prop::sample::select(vec!["start", "answer", "back", "check", "change", "show"]),
        bytes in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let got = post(&format!("/en/{path}"), bytes);
        prop_assert!(got.status.is_client_error(), "{}", got.status);
    }

    /// So are random fields beside an honest state, or they are answered.
    #[test]
    fn random_fields_never_break_the_guide(
        path in prop::sample::select(vec!["answer", "back", "check", "change", "show"]),
        fields in prop::collection::vec((
            prop::sample::select(vec![
                "tick", "none", "mode", "change", "about", "answer-age", "answer-sex", "answer-place",
            ]),
            prop_oneof![
                prop::sample::select(vec![
                    "0", "face-weakness", "one-by-one", "not-sure", "none-of-these", "age", "male",
                ]).prop_map(str::to_owned),
                ".{0,20}",
            ],
        ), 0..6),
    ) {
        let mut browser = Browser::start("en", "me");
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let status = browser.post(&format!("/en/{path}"), &fields);
        prop_assert!(!status.is_server_error(), "{status}");
    }
}
