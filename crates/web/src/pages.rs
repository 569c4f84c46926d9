//! The pages: each a struct beside its template.

mod article;
pub(crate) mod ask;
mod block;
mod cause;
pub(crate) mod check;
pub(crate) mod knowledge;
pub(crate) mod landing;
mod refs;
pub(crate) mod refusal;
pub(crate) mod result;
pub(crate) mod safety;
pub(crate) mod stop;
