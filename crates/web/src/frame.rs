//! What surrounds every page: title, language switch, words.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use philtrum_locale::{FluentValue, Messages};
use philtrum_model::{About, Language, SourceId};

use crate::app::Visit;
use crate::dropped;
use crate::interview::Interview;

/// What surrounds a page.
pub(crate) struct Frame<'a> {
    visit: &'a Visit,
    /// The title in the browser's tab and history. It names the kind of page, never a finding: the
    /// history of a browser is a file.
    pub(crate) title: String,
    /// How to see this page in the other language.
    pub(crate) switch: Switch,
    /// Which earlier answers did not fit and were left out; mostly empty.
    pub(crate) dropped: String,
}

/// How to see the same page in the other language.
pub(crate) enum Switch {
    /// Follow a link: the path below the language.
    Link(String),
    /// Post what was said so far.
    Post { path: &'static str, fields: Vec<(&'static str, String)> },
}

impl<'a> Frame<'a> {
    /// A page that depends on nothing said.
    pub(crate) fn open(visit: &'a Visit, title: &str, path: &str) -> Self {
        let title = visit.messages().get(title);
        Self { visit, title, switch: Switch::Link(path.to_owned()), dropped: String::new() }
    }

    /// A page of the interview.
    pub(crate) fn within(
        visit: &'a Visit,
        title: &str,
        path: &'static str,
        fields: Vec<(&'static str, String)>,
    ) -> Self {
        let title = visit.messages().get(title);
        Self { visit, title, switch: Switch::Post { path, fields }, dropped: String::new() }
    }

    /// The same, with which earlier answers were left out.
    pub(crate) fn noting(self, interview: &Interview) -> Self {
        Self { dropped: dropped::note(self.visit, interview), ..self }
    }

    /// A message in the language of the page.
    pub(crate) fn say(&self, key: &str) -> String {
        self.visit.messages().get(key)
    }

    /// A message with its arguments.
    pub(crate) fn say_with(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        self.visit.messages().with(key, arguments)
    }

    /// A message that is worded otherwise about a child or somebody else.
    pub(crate) fn say_about(&self, about: &About, key: &str) -> String {
        self.say(&Messages::key_about(*about, key))
    }

    /// The short name of a citation, as it stands among the sources below.
    pub(crate) fn source(&self, id: &SourceId) -> &str {
        &self.visit.model().source(*id).id
    }

    /// The language tag of the page.
    pub(crate) fn tag(&self) -> &'static str {
        self.visit.language.tag()
    }

    /// The language tag of the other language.
    pub(crate) fn other_tag(&self) -> &'static str {
        match self.visit.language {
            Language::En => Language::Ru.tag(),
            Language::Ru => Language::En.tag(),
        }
    }

    /// The name of the other language, in that language.
    pub(crate) fn other_name(&self) -> &'static str {
        match self.visit.language {
            Language::En => "Русский",
            Language::Ru => "English",
        }
    }
}

/// A line that reminds whom the answers are about; empty where they are about the person who answers.
pub(crate) fn reminder(visit: &Visit, interview: &Interview) -> String {
    match interview.answers.about {
        About::Me => String::new(),
        About::Child => visit.messages().get("reminder-child"),
        About::Other => visit.messages().get("reminder-other"),
    }
}

/// A page as an answer.
pub(crate) fn respond(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => (status, [(CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
