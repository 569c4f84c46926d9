//! Where one name of a list ends and the next one begins.

use philtrum_model::{MOST_TAKEN, Substance};

use crate::letters::plain;
use crate::medicine::{Meaning, Reader};

/// The names of a list, as they are written.
pub(crate) fn names<'w>(reader: &Reader<'_>, written: &'w str) -> Vec<&'w str> {
    let lines = written.split(['\n', '\r', '\u{2028}', '\u{2029}']);
    let names = lines.flat_map(|line| names_of_line(reader, line));
    // A name that is not read needs not be taken apart.
    let apart = names.enumerate().flat_map(|(at, name)| {
        if at < MOST_TAKEN { taken_apart(reader, name) } else { vec![name] }
    });
    apart.collect()
}

/// The names between commas. "Syrup" or "5 ml" after a comma belongs to the name before it.
fn names_of_line<'w>(reader: &Reader<'_>, line: &'w str) -> Vec<&'w str> {
    let mut names: Vec<(usize, usize)> = Vec::new();
    for (start, end) in between_commas(line) {
        let part = line.get(start..end).unwrap_or_default();
        if part.trim().is_empty() {
            continue;
        }
        match names.last_mut() {
            Some(before) if is_beside(reader, part) => before.1 = end,
            _ => names.push((start, end)),
        }
    }
    names.into_iter().filter_map(|(start, end)| line.get(start..end)).map(str::trim).collect()
}

/// From where to where each part goes. A comma between two digits is part of a number: "0,5 mg". No name
/// has a sign that cannot be seen.
fn between_commas(line: &str) -> Vec<(usize, usize)> {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let (mut parts, mut start, mut before) = (Vec::new(), 0, None);
    let mut letters = line.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let in_number = digit(before) && digit(letters.peek().map(|(_, next)| *next));
        if letter.is_control() || letter == ';' || letter == ',' && !in_number {
            parts.push((start, at));
            start = at + letter.len_utf8();
        }
        before = Some(letter);
    }
    parts.push((start, line.len()));
    parts
}

/// A form or a dose, and no medicine that is called so: tea is one.
fn is_beside(reader: &Reader<'_>, part: &str) -> bool {
    let plain = plain(part);
    let is_one = |one: &Substance| matches!(one, Substance::One(_));
    let is_medicine = || reader.names.called(&plain).is_some_and(|meant| meant.iter().any(is_one));
    plain.split(' ').all(|word| reader.noise.has(word)) && !is_medicine()
}

/// What stands between two names.
const BETWEEN: [&str; 6] = [" and ", " und ", " plus ", " и ", "&", "+"];

/// "Sertraline and tramadol" are two names, unless they are one: "cold and flu".
fn taken_apart<'w>(reader: &Reader<'_>, name: &'w str) -> Vec<&'w str> {
    let mut parts = vec![name];
    for between in BETWEEN {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    parts.retain(|part| !part.trim().is_empty());
    let is_whole = || parts.len() < 2 || reader.whole(&plain(name)).is_some();
    let is_medicine = |part: &&str| matches!(reader.meaning(part), Meaning::Medicines(_));
    let all_say_something = || !parts.iter().any(|part| is_beside(reader, part));
    if is_whole() || !all_say_something() || !parts.iter().any(is_medicine) {
        return vec![name];
    }
    parts.into_iter().map(str::trim).collect()
}
