//! A consultation as something to read: every word of it in one language, nothing of how it looks.
//!
//! [`Plan`] is the plan for this person, section by section, for the pages of the web guide and for the
//! terminal. [`Sheet`] is the one page that goes to a doctor. Both only put into words what `guide`
//! decided.
//!
//! `teller` (facts, medicines, dates, prices) → `plan/`, `whom` → `sheet`

mod dates;
mod dossier;
mod plan;
mod prices;
mod sheet;
mod teller;
mod whom;

pub use dates::in_words as date_in_words;
pub use dossier::Dossier;
pub use jiff::civil::Date;
pub use plan::{
    Examination, Measure, Needless, Objection, Offer, OutcomeLine, Plan, Refusal, Verdict,
};
pub use sheet::{CauseLine, Sheet};
pub use whom::{Region, Whom};
