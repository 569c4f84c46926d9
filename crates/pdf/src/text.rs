//! Text as pieces between which a line may be broken.

use std::rc::Rc;

use crate::characters::legible;
use crate::fonts::{Fonts, Shaped, Weight};

/// A piece of text that stays on one line if it fits there.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// How heavy it is.
    pub(crate) weight: Weight,
    /// What it says, with the space after it.
    pub(crate) text: String,
    /// Its glyphs.
    pub(crate) shaped: Rc<Shaped>,
    /// Whether a line may end after it.
    pub(crate) breaks: bool,
}

/// The pieces of a text, in which `**` begins and ends what is bold.
pub(crate) fn pieces(text: &str, weight: Weight, fonts: &Fonts) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (weight, span) in spans(text.trim(), weight) {
        let face = fonts.face(weight);
        let words = words(&legible(&span, |one| face.has(one)));
        let last = words.len().saturating_sub(1);
        for (nth, text) in words.into_iter().enumerate() {
            // A change of weight within a word is no place to break it.
            let breaks = nth < last || text.ends_with(' ');
            pieces.push(Piece { weight, shaped: face.shape(&text), text, breaks });
        }
    }
    pieces
}

/// The text without its markup, as it is read out.
pub(crate) fn plain(text: &str) -> String {
    let spans = spans(text.trim(), Weight::Regular).into_iter();
    legible(&spans.map(|(_, span)| span).collect::<String>(), |_| true)
}

/// What is bold in a text and what is not. A `**` without its second is text.
fn spans(text: &str, weight: Weight) -> Vec<(Weight, String)> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("**") {
        let Some((bold, behind)) = after.split_once("**") else { break };
        spans.push((weight, before.to_owned()));
        spans.push((Weight::Bold, bold.to_owned()));
        rest = behind;
    }
    spans.push((weight, rest.to_owned()));
    spans.retain(|(_, span)| !span.is_empty());
    spans
}

/// A text cut where a line may end. Spaces stay with the word before them, and several are one.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        while character == ' ' && characters.next_if_eq(&' ').is_some() {}
        word.push(character);
        if characters.peek().is_some_and(|next| breaks(&word, *next)) {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// These belong to the number after them.
const SIGNS: &[char] = &['<', '>', '≤', '≥', '≈', '~', '±', '№', '§'];

/// Whether a line may end after this word if this character is next.
fn breaks(word: &str, next: char) -> bool {
    let mut backwards = word.chars().rev();
    let last = backwards.next();
    let letters = backwards.take(2).take_while(|one| one.is_alphabetic()).count();
    let single = word.chars().nth(2).is_none() && (letters == 1 || word.starts_with(SIGNS));
    match last {
        // A dash or a percent sign does not begin a line; a word of one letter or sign does not end one.
        Some(' ') => !single && !matches!(next, '—' | '–' | '%' | '‰'),
        Some('-' | '/') => letters > 1 && next.is_alphabetic(),
        Some('—') => next != ' ',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_stars_make_bold_and_a_single_one_is_text() {
        let bold = |text| spans(text, Weight::Regular);
        assert_eq!(
            bold("a **b** c"),
            [
                (Weight::Regular, "a ".to_owned()),
                (Weight::Bold, "b".to_owned()),
                (Weight::Regular, " c".to_owned())
            ]
        );
        assert_eq!(bold("2 ** 3"), [(Weight::Regular, "2 ** 3".to_owned())]);
        assert_eq!(plain(" **Now:** call "), "Now: call");
    }

    #[test]
    fn lines_end_after_spaces_and_hyphens_but_not_before_a_dash() {
        assert_eq!(words("Лицо —  это по-своему"), ["Лицо — ", "это ", "по-", "своему"]);
        assert_eq!(words("a twitch in L-dopa, 1/2"), ["a twitch ", "in ", "L-dopa, ", "1/2"]);
        assert_eq!(words("at < 1 % or so"), ["at ", "< 1 % ", "or ", "so"]);
    }
}
