//! What an examination costs where the person lives.

use philtrum_library::price;
use philtrum_model::{Examination, SourceId};

use crate::teller::Teller;

/// The price of an examination in words, and where it comes from. Nothing where no region was chosen, or
/// its list does not have it.
pub(crate) fn price_of(teller: &Teller<'_>, one: &Examination) -> (String, Option<SourceId>) {
    let Some(list) = teller.0.answers.region.map(|id| teller.0.model.price_list(id)) else {
        return (String::new(), None);
    };
    let Some(item) = list.items.iter().find(|item| one.price.as_ref() == Some(&item.key)) else {
        return (String::new(), None);
    };
    let year = list.year.map_or_else(|| teller.say("data-undated"), |year| year.to_string());
    let basis = teller.say(&format!("basis-{}", item.basis.id()));
    (format!("{} ({year}, {basis})", price(teller.0.messages, item, &list.currency)), item.source)
}
