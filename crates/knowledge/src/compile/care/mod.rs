//! Pages that are read, and that the plan is made of.

mod examination;
mod interaction;
mod inventory;
mod medicines;
mod reading;
mod sheet;
mod treatment;

pub(super) use examination::{compile as examination, prices, results};
pub(super) use interaction::{compile as interaction, substances};
pub(super) use inventory::compile as inventory;
pub(super) use medicines::{classes, medicines};
pub(super) use reading::{article, scale, story, trigger};
pub(super) use sheet::{names, sheet};
pub(super) use treatment::{compile as treatment, self_care};
