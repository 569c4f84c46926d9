//! The nouns of Philtrum.
//!
//! A [`Model`] is what the knowledge pages say, compiled: findings that can be asked, rules that set an
//! urgency, possible causes with their weights. [`Answers`] is what one person said. Everything here is
//! plain data: no input or output, no clock, no chance, and no arithmetic in floating point, so that two
//! machines that hold the same model and the same answers cannot differ.

mod answers;
mod case;
mod condition;
mod examination;
mod finding;
mod heading;
mod ids;
mod kind;
mod language;
mod medicine;
mod model;
mod place;
mod presence;
mod property;
mod reading;
mod rule;
mod screen;
mod sheet;
mod source;
mod taking;
mod treatment;
mod urgency;
mod weight;

pub use answers::{About, Answer, AnswerError, Answers};
pub use case::{Case, Rank, Verb, Vignette, Wanted};
pub use condition::{AgeGroup, Condition, Likelihood, PerAge, Prior};
pub use examination::{Examination, Indication, Price, PriceList, Radiation};
pub use finding::{Asks, Band, Fact, Finding, Value};
pub use heading::Heading;
pub use ids::{
    ConditionId, ExaminationId, FactId, FindingId, GroupId, InteractionId, MedicineClassId,
    MedicineId, PriceListId, RuleId, ScreenId, SelfCareId, SourceId, SpecialistId, TreatmentId,
    TriggerId,
};
pub use kind::Kind;
pub use language::{Language, Localized};
pub use medicine::{Interaction, Medicine, MedicineClass, Severity, Substance, With};
pub use model::{FORMAT, Model};
pub use place::Place;
pub use presence::{Presence, State};
pub use property::{Claim, Premise, Property};
pub use reading::{
    Article, Complaint, Effect, Inventory, InventoryItem, Mark, Rater, Scale, Story, Trigger,
    Verdict,
};
pub use rule::{AtLeast, Basis, Review, Rule, When};
pub use screen::{Layout, Screen};
pub use sheet::{Names, Sheet};
pub use source::{Source, Specialist};
pub use taking::{MOST_TAKEN, Taking};
pub use treatment::{Availability, Form, Goal, Level, SelfCare, Status, Treatment, Use, Whom};
pub use urgency::Urgency;
pub use weight::{Weight, share_of};
