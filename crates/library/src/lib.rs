//! Every page of the knowledge as something to read, without an interview.
//!
//! [`Entry`] is one page, whatever its kind; [`related`] says which pages belong beside it; [`Leaflet`] is
//! the page in one language, ready to be shown anywhere; [`is_about`] says whether it is about a part of
//! the face; [`Index`] finds pages by the words that people type.
//!
//! [`MedicineList`] checks a list of medicines, by the names that people write; [`grounds`] names the
//! medicines or results that a question is about.
//!
//! `entry` → `related`, `place` → `data` → `writer` → `leaflet`; `entry` → `words` → `search`

mod data;
mod entry;
mod grounds;
mod leaflet;
mod list;
mod money;
mod place;
mod related;
mod search;
mod sentences;
mod words;
mod writer;

pub use data::Datum;
pub use entry::{Entry, Item, entries, entry, titles};
pub use grounds::{Ground, grounds};
pub use leaflet::{Claim, Leaf, Leaflet, Passage, Shelf, Weighing};
pub use list::{MedicineList, Warning, warnings};
pub use money::price;
pub use place::is_about;
pub use related::{Link, Note, Relation, related};
pub use search::{Found, Index};
pub use sentences::first_sentences;
