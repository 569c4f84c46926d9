//! A browser without a window: posts forms with what the last page carried.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on, stops"
)]

use std::sync::Arc;
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HeaderMap};
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use philtrum_web::{App, router};
use tower::ServiceExt;

/// The whole guide, on the shipped knowledge.
pub(crate) fn guide() -> Router {
    static GUIDE: OnceLock<Router> = OnceLock::new();
    GUIDE.get_or_init(|| router(App::new(Arc::new(philtrum_folder::shipped().0)))).clone()
}

/// An answer: status, headers, page.
#[allow(dead_code, reason = "not every test needs all of it")]
pub(crate) struct Got {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) page: String,
}

/// Sends a request. The guide never waits for anything, so one poll is enough.
pub(crate) fn send(request: Request<Body>) -> Got {
    let answered = async {
        let response = guide().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let page = String::from_utf8(bytes.to_vec()).unwrap();
        Got { status: parts.status, headers: parts.headers, page }
    };
    let mut answered = Box::pin(answered);
    match answered.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(got) => got,
        Poll::Pending => panic!("the guide waits for something"),
    }
}

/// Asks for a page.
#[allow(dead_code, reason = "not every test needs it")]
pub(crate) fn get(path: &str) -> Got {
    send(Request::get(path).body(Body::empty()).unwrap())
}

/// Posts a form.
pub(crate) fn post(path: &str, body: impl Into<Body>) -> Got {
    let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    send(request.body(body.into()).unwrap())
}

/// Somebody who is being interviewed.
#[allow(dead_code, reason = "not every test needs it")]
pub(crate) struct Browser {
    language: &'static str,
    pub(crate) page: String,
}

#[allow(dead_code, reason = "not every test needs all of it")]
impl Browser {
    pub(crate) fn start(language: &'static str, about: &str) -> Self {
        let got = post(&format!("/{language}/start"), format!("about={about}"));
        assert_eq!(got.status, StatusCode::OK);
        Self { language, page: got.page }
    }

    /// Somebody who has said all this already.
    pub(crate) fn resumed(language: &'static str, state: &str) -> Self {
        let mut body = form_urlencoded::Serializer::new(String::new());
        let got = post(&format!("/{language}/show"), body.append_pair("state", state).finish());
        assert_eq!(got.status, StatusCode::OK, "{}", got.page);
        Self { language, page: got.page }
    }

    /// The hidden state of the last page.
    pub(crate) fn state(&self) -> String {
        let (_, rest) = self.page.split_once("name=\"state\" value=\"").expect("a state");
        let (state, _) = rest.split_once('"').unwrap();
        ENTITIES
            .iter()
            .rev()
            .fold(state.to_owned(), |text, (sign, entity)| text.replace(entity, sign))
    }

    /// Posts fields beside the state; keeps the page, unless it is a redirect.
    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> StatusCode {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("state", &self.state());
        body.extend_pairs(fields);
        let got = post(path, body.finish());
        if !got.page.is_empty() {
            self.page = got.page;
        }
        got.status
    }

    /// Posts fields as the answer to the page.
    pub(crate) fn reply(&mut self, fields: &[(&str, &str)]) -> StatusCode {
        self.post(&format!("/{}/answer", self.language), fields)
    }

    /// Answers every question of the page: as wished where it asks for that, no or not sure elsewhere.
    pub(crate) fn answer(&mut self, wishes: &[(&str, &str)]) {
        let (_, form) = self.page.split_once("id=\"interview\"").expect("a form");
        let mut fields: Vec<(String, String)> = Vec::new();
        for block in form.split("<fieldset").skip(1) {
            let offers = |name: &str, value: &str| {
                block.contains(&format!("name=\"{name}\" value=\"{value}\""))
                    || (matches!(name, "answer-age" | "medicines" | "medicines-considered")
                        && block.contains(&format!("name=\"{name}\"")))
            };
            let wished: Vec<_> =
                wishes.iter().filter(|(name, value)| offers(name, value)).collect();
            fields.extend(wished.iter().map(|(name, value)| ((*name).into(), (*value).into())));
            if wished.is_empty() {
                fields.push(otherwise(block));
            }
        }
        if form.contains("<input type=\"hidden\" name=\"mode\"") {
            fields.push(("mode".into(), "one-by-one".into()));
        }
        let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        let status = self.reply(&fields);
        assert_eq!(status, StatusCode::OK, "{fields:?}\n{}", self.page);
    }

    /// Answers until there is nothing more to answer; returns how many pages there were.
    pub(crate) fn answer_until_advice(&mut self, wishes: &[(&str, &str)]) -> usize {
        for pages in 0..40 {
            if !self.page.contains("id=\"interview\"") {
                return pages;
            }
            self.answer(wishes);
        }
        panic!("the interview does not end");
    }
}

/// Signs that a page writes otherwise; the one that the others are made of comes first.
const ENTITIES: [(&str, &str); 5] =
    [("&", "&#38;"), ("<", "&#60;"), (">", "&#62;"), ("\"", "&#34;"), ("'", "&#39;")];

/// A text as it stands in a page.
#[allow(dead_code, reason = "not every test needs it")]
pub(crate) fn escaped(text: &str) -> String {
    ENTITIES.iter().fold(text.to_owned(), |text, (sign, entity)| text.replace(sign, entity))
}

/// "None of these", no, or not sure: the first of them that this block offers.
fn otherwise(block: &str) -> (String, String) {
    let field = |from: &str| {
        let (_, rest) = block.split_once(from)?;
        let (name, rest) = rest.split_once("\" value=\"")?;
        let (value, _) = rest.split_once('"')?;
        Some((name.to_owned(), value.to_owned()))
    };
    if let Some((_, value)) = field("name=\"none") {
        return ("none".to_owned(), value);
    }
    if block.contains("name=\"medicines\"") {
        return ("medicines-otherwise".to_owned(), "nothing".to_owned());
    }
    let (name, _) = field("name=\"answer-").expect("a question");
    let name = format!("answer-{name}");
    let offered = |value: &str| block.contains(&format!("name=\"{name}\" value=\"{value}\""));
    let value = if offered("no") { "no" } else { "not-sure" };
    (name, value.to_owned())
}
