//! From what people write to what they mean.
//!
//! ```
//! use philtrum_words::{Meaning, meaning};
//! # let (model, _) = philtrum_folder::shipped();
//!
//! let fluoxetine = model.substance_named("fluoxetine").expect("it has a page");
//! for written in ["Prozac", "прозак", "fluoxetin"] {
//!     assert_eq!(meaning(&model, written), Meaning::Medicines(vec![fluoxetine]));
//! }
//! assert_eq!(meaning(&model, "stardust"), Meaning::Unknown);
//! ```

mod list;
mod medicine;

pub use list::WrittenList;
pub use medicine::{LONGEST_NAME, Meaning, meaning};
