//! Names of medicines within a longer text: "Sertralin Teva 50 mg at night".

use crate::medicine::{Meaning, Reader, alike, medicines};
use crate::names::{Meant, SOUNDS_FROM, is_one, only_the_widest};

/// More words are not read.
const MOST_WORDS: usize = 20;
/// A shorter word is a name only where nothing else is: "ок" and "tea" are, mostly, just words.
const SHORT: usize = 4;
/// A shorter word among others is not taken for a slip: ordinary words are too near.
const SLIPS_FROM: usize = 7;

/// Names in this text, letter by letter or as they sound; the longest first, and none within another.
pub(crate) fn names_in(reader: &Reader<'_>, words: &[&str]) -> Option<Meaning> {
    search(reader, words, MOST_WORDS, |part| {
        let text = part.join(" ");
        let sounding = || reader.names.sounding(&text).filter(|_| letters(&text) >= SOUNDS_FROM);
        let called = reader.names.called(&text).or_else(|| sounding().map(|(_, meant)| meant));
        called.filter(|_| may_be_a_name(reader, words, part))
    })
}

/// Names in this text with a slip: of long words, or of two beside each other.
pub(crate) fn slips_in(reader: &Reader<'_>, words: &[&str]) -> Option<Meaning> {
    let words = reader.without_noise(words);
    search(reader, &words, 2, |part| {
        let text = part.join(" ");
        reader.names.slipped(&text).filter(|_| letters(&text) >= SLIPS_FROM)
    })
}

/// Looks at every part of the text, with so many words at most, that holds nothing found before.
fn search<'a>(
    reader: &'a Reader<'_>,
    words: &[&str],
    longest: usize,
    meant: impl Fn(&[&str]) -> Option<&'a Meant>,
) -> Option<Meaning> {
    let words = words.get(..MOST_WORDS).unwrap_or(words);
    let mut left: Vec<&[&str]> = vec![words];
    let mut found: Vec<(String, &Meant)> = Vec::new();
    for length in (1..=longest.min(words.len())).rev() {
        let mut next = Vec::new();
        for mut stretch in left {
            let mut at = 0;
            while let Some(part) = stretch.get(at..at + length) {
                if let Some(meant) = meant(part) {
                    found.push((part.join(" "), meant));
                    next.extend(stretch.get(..at));
                    stretch = stretch.get(at + length..).unwrap_or_default();
                    at = 0;
                } else {
                    at += 1;
                }
            }
            next.push(stretch);
        }
        left = next;
    }
    let says_more = left.into_iter().flatten().any(|word| !reader.noise.has(word));
    together(reader, found, says_more)
}

/// All that was found. Where that is only what a medicine is for, and the text says more, the rest may be
/// its name, which we do not know: that is asked.
fn together(reader: &Reader<'_>, found: Vec<(String, &Meant)>, says_more: bool) -> Option<Meaning> {
    let mut meant: Meant = found.iter().flat_map(|(_, meant)| *meant).copied().collect();
    if meant.is_empty() {
        return None;
    }
    only_the_widest(reader.model, &mut meant);
    if says_more && !meant.iter().any(is_one) {
        return Some(alike(found.iter().map(|(name, meant)| (name.as_str(), *meant))));
    }
    Some(medicines(&meant))
}

/// A word for a form is no name, unless nothing but doses stands beside it; nor is a very short word,
/// unless nothing but forms and doses does.
fn may_be_a_name(reader: &Reader<'_>, words: &[&str], part: &[&str]) -> bool {
    let noise = &reader.noise;
    let besides = |is_noise: &dyn Fn(&str) -> bool| {
        words.iter().filter(|word| !is_noise(word)).count()
            == part.iter().filter(|word| !is_noise(word)).count()
    };
    if part.iter().all(|word| noise.has(word)) {
        return !part.iter().all(|word| noise.is_dose(word))
            && besides(&|word| noise.is_dose(word));
    }
    let [word] = part else { return true };
    letters(word) >= SHORT || besides(&|word| noise.has(word))
}

fn letters(text: &str) -> usize {
    text.chars().count()
}
