//! Where the person lives: chosen by them, carried in the form, never guessed.

use crate::app::Visit;

/// A region to choose.
pub(crate) struct Choice {
    /// The code in the form.
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) chosen: bool,
}

/// The word in the form for a country without a price list, or for keeping it to oneself.
pub(crate) const OTHER: &str = "other";

/// Every region with a price list, and "another country".
pub(crate) fn choices(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let listed = visit.model().prices.iter().map(|list| list.region.as_str());
    let choice = |code: &str| Choice {
        code: code.to_owned(),
        name: visit.messages().get(&format!("country-{code}")),
        chosen: code == chosen || code == OTHER && chosen.is_empty(),
    };
    [OTHER].into_iter().chain(listed).map(choice).collect()
}
