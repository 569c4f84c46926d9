//! The web guide: server-rendered pages, one thing a page, that work without script.
//!
//! [`router`] answers requests and does nothing else: it opens no socket and no file, reads no clock and
//! keeps nothing between two requests. What a person said travels in the body of each request, in one
//! hidden field (`state`), and is forgotten when the page has been written.
//!
//! The flow of the data: `routes` → `posted` (body to fields) → `interview` (what was said so far) →
//! `form` (fields to answers) → `flow` (where to go) → `pages` (HTML) → `headers`

mod app;
mod assets;
mod dropped;
mod error;
mod fields;
mod flow;
mod form;
mod frame;
mod headers;
mod interview;
mod language;
mod markdown;
mod medicines;
mod pages;
mod posted;
mod region;
mod routes;
mod wording;

pub use app::App;
pub use pages::review::review;
pub use philtrum_report::Date;
pub use routes::router;
