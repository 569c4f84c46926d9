//! The JSON of Philtrum: answers in, consultations out, and the schemas of both.
//!
//! Text in, values out, and back: no file is opened here. Whatever the text, reading it gives answers or
//! everything that is wrong with it, and never panics.
//!
//! ```
//! use philtrum_exchange::read_answers;
//! # let (model, _) = philtrum_folder::shipped();
//!
//! let problems = read_answers(&model, r#"{"age": 400, "findings": {"facial-drop": "yes"}}"#);
//! let paths: Vec<_> = problems.unwrap_err().into_iter().map(|one| one.path).collect();
//! assert_eq!(paths, ["age", "findings.facial-drop"]);
//! ```

mod answer;
mod certificate;
mod consultation;
mod describe;
mod difference;
mod json;
mod medicines;
mod page;
mod plan;
mod problem;
mod read;
mod reply;
mod schema;
mod write;

pub use certificate::{Certificate, Exception, LAWS, PROGRAM, Proved};
pub use consultation::{
    Advice, Because, Cause, Consultation, Contradiction, Findings, Knowledge, Named, Next, Reason,
    Rules, SomethingElse, Watch,
};
pub use describe::write_consultation;
pub use difference::{
    Change, Difference, EditedPage, Group, Meets, Person, Release, Shift, Text, Ways,
};
pub use page::{Choice, Page, Question, Range, write_page};
pub use plan::{
    Against, Clash, Considered, Examination, Fact, Kept, Measure, Medicines, Needless, Offer,
    Outcome, Pivot, Plan, Price, Withheld,
};
pub use problem::{Problem, Topic, did_you_mean};
pub use read::{Reading, read_answers, read_what_fits, read_with_notes};
pub use reply::read_reply;
pub use schema::{answers_schema, certificate_schema, consultation_schema, difference_schema};
pub use write::write_answers;
