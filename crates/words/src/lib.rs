//! From what people write to what they mean.
//!
//! ```
//! use philtrum_words::{Meaning, meaning};
//! # let (model, _) = philtrum_folder::shipped();
//!
//! let fluoxetine = model.substance_named("fluoxetine").expect("it has a page");
//! for written in ["Prozac", "прозак", "fluoxetin", "Prozac 20 mg in the morning"] {
//!     assert_eq!(meaning(&model, written), Meaning::Medicines(vec![fluoxetine]));
//! }
//! assert_eq!(meaning(&model, "stardust"), Meaning::Unknown);
//! ```

mod letters;
mod list;
mod medicine;
mod names;
mod noise;
mod split;
mod within;

pub use list::WrittenList;
pub use medicine::{LONGEST_NAME, Meaning, Reader, meaning};
