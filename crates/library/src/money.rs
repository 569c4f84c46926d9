//! Prices in words.

use philtrum_locale::Messages;
use philtrum_model::Price;

/// A price in words: "from 2 900 RUB", "free with a referral".
#[must_use]
pub fn price(messages: &Messages, item: &Price, currency: &str) -> String {
    let amount = |amount: u32| format!("{}\u{a0}{currency}", grouped(amount));
    match (item.from, item.to) {
        (None, _) => messages.get("data-free"),
        (Some(from), None) => messages.with("data-price-from", &[("from", amount(from).into())]),
        (Some(from), Some(to)) => format!("{}–{}", grouped(from), amount(to)),
    }
}

/// Thousands apart: `12 000`, with a space that does not break.
fn grouped(amount: u32) -> String {
    let digits = amount.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}
