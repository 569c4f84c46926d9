//! What a report is written from.

use jiff::civil::Date;
use philtrum_guide::{Advice, Consultation};
use philtrum_locale::Messages;
use philtrum_model::{Answers, Model};

/// What a report is written from: one person's answers, and what came of them.
#[derive(Clone, Copy)]
pub struct Dossier<'a> {
    /// The medicine.
    pub model: &'a Model,
    /// What was said.
    pub answers: &'a Answers,
    /// What was made of it.
    pub consultation: &'a Consultation,
    /// What is advised.
    pub advice: &'a Advice,
    /// The words, in one language.
    pub messages: &'a Messages,
    /// The day on which it is written, if it is known.
    pub today: Option<Date>,
}
