//! The nouns of Philtrum.
//!
//! A [`Model`] is what the knowledge pages say, compiled: findings that can be asked, rules that set an
//! urgency, possible causes with their weights. [`Answers`] is what one person said. Everything here is
//! plain data: no input or output, no clock, no chance, and no arithmetic in floating point, so that two
//! machines that hold the same model and the same answers cannot differ.

mod answers;
mod case;
mod condition;
mod finding;
mod ids;
mod language;
mod model;
mod presence;
mod rule;
mod screen;
mod source;
mod urgency;
mod weight;

pub use answers::{About, Answer, AnswerError, Answers};
pub use case::{Case, Rank, Vignette};
pub use condition::{AgeGroup, Condition, Likelihood, PerAge, Prior};
pub use finding::{Asks, Band, Fact, Finding, Value};
pub use ids::{ConditionId, FactId, FindingId, GroupId, RuleId, ScreenId, SourceId, SpecialistId};
pub use language::{Language, Localized};
pub use model::{Counts, FORMAT, Model};
pub use presence::{Presence, State};
pub use rule::{AtLeast, Basis, Review, Rule, When};
pub use screen::{Layout, Screen};
pub use source::{Source, Specialist};
pub use urgency::Urgency;
pub use weight::{Weight, share_of};
