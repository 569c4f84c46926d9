//! P6: never a reassuring first cause while a central sign is not ruled out.

use crate::Meaning;
use crate::question::Question;

pub(super) fn questions(_meaning: &mut Meaning<'_>) -> Vec<Question> {
    Vec::new()
}
