//! The beginning of a text.

/// As many letters as fit into two lines.
const TWO_LINES: usize = 160;

/// As many whole sentences as fit into two lines; the first one always.
#[must_use]
pub fn first_sentences(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown = String::new();
    for sentence in text.split_inclusive(". ") {
        if !shown.is_empty() && shown.chars().count() + sentence.chars().count() > TWO_LINES {
            break;
        }
        shown.push_str(sentence);
    }
    shown.trim().to_owned()
}
