//! What cannot be answered, said so that a person can go on.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::app::Visit;
use crate::pages::refusal;

/// Why a request cannot be answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Refusal {
    /// There is no such page.
    NotFound,
    /// The page exists, but is not asked for in this way: mostly an address that was typed or kept,
    /// although the page is made from answers that are kept nowhere.
    NotAsked,
    /// The body is larger than any form of ours.
    TooLarge,
    /// The body is not a form.
    NotAForm,
    /// The form does not carry what was said so far, or not in a form that we wrote.
    Unreadable,
    /// The form has a field that does not belong to its page.
    Foreign,
}

impl Refusal {
    /// The status of the answer.
    pub(crate) const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAsked => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotAForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unreadable | Self::Foreign => StatusCode::BAD_REQUEST,
        }
    }

    /// The key of the heading; the text below it has the same key with `-text`.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::NotFound => "refusal-not-found",
            Self::NotAsked => "refusal-not-asked",
            Self::TooLarge => "refusal-too-large",
            Self::NotAForm => "refusal-not-a-form",
            Self::Unreadable => "refusal-unreadable",
            Self::Foreign => "refusal-foreign",
        }
    }
}

/// A refusal, with the language to say it in.
pub(crate) struct Refused {
    pub(crate) visit: Visit,
    pub(crate) refusal: Refusal,
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        refusal::page(&self.visit, self.refusal)
    }
}
