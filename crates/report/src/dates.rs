//! Days in words.

use jiff::civil::Date;
use philtrum_locale::Messages;

/// A day in words: "9 December 2026".
#[must_use]
pub fn in_words(messages: &Messages, date: Date) -> String {
    let month = messages.get(&format!("month-{}", date.month()));
    let parts = [
        ("day", date.day().into()),
        ("month", month.into()),
        ("year", date.year().to_string().into()),
    ];
    messages.with("date", &parts)
}
