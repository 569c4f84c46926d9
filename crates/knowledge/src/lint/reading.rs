//! *In plain words* can be read by a child of eleven.
//!
//! English: Flesch reading ease; Russian: its adaptation by Oborneva (2006). Both rise as sentences and
//! words get shorter. Russian words are longer, so that the same plainness gives a figure about forty
//! lower: the bars were set by comparing pages that say the same in both languages.

use philtrum_model::Language;

use super::Look;
use crate::diagnostic::{Code, Report, Severity};
use crate::page::Page;
use philtrum_model::Heading;

/// The least reading ease.
const fn least(language: Language) -> f64 {
    match language {
        Language::En => 70.0,
        Language::Ru => 30.0,
    }
}

pub(super) fn plain_words(look: &Look<'_>, report: &mut Report) {
    for page in look.library.pages.iter().chain(look.library.translations.values()) {
        let Some(section) = page.section(Heading::PlainWords) else { continue };
        let ease = reading_ease(page.body(Heading::PlainWords), page.language);
        let least = least(page.language);
        if ease < least {
            let message =
                format!("this is hard to read: reading ease {ease:.0}, wanted {least:.0} or more");
            let help = "shorter sentences, shorter words".to_owned();
            let at = Page::at(page, section.heading_span.clone());
            report.add(Severity::Warning, Code::HardToRead, at, message, help);
        }
    }
}

/// Flesch reading ease, with the constants for this language.
fn reading_ease(text: &str, language: Language) -> f64 {
    let words: Vec<&str> = text
        .split(|letter: char| {
            !letter.is_alphabetic() && letter != '-' && letter != '’' && letter != '\''
        })
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let sentences =
        text.split(['.', '!', '?', ':', ';']).filter(|part| part.trim().len() > 1).count();
    if words.is_empty() || sentences == 0 {
        return 100.0;
    }
    let syllables: usize = words.iter().map(|word| syllables(word, language)).sum();
    let (count, sentences) = (words.len() as f64, sentences as f64);
    let (per_sentence, per_word) = (count / sentences, syllables as f64 / count);
    match language {
        Language::En => 206.835 - 1.015 * per_sentence - 84.6 * per_word,
        Language::Ru => 206.836 - 1.52 * per_sentence - 65.14 * per_word,
    }
}

/// Groups of vowels in English, without a silent final e; vowels in Russian.
fn syllables(word: &str, language: Language) -> usize {
    let word = word.to_lowercase();
    let count = match language {
        Language::Ru => word.chars().filter(|letter| "аеёиоуыэюя".contains(*letter)).count(),
        Language::En => {
            let vowel = |letter: char| "aeiouy".contains(letter);
            let starts = word.chars().zip(std::iter::once(' ').chain(word.chars()));
            let groups = starts.filter(|(here, before)| vowel(*here) && !vowel(*before)).count();
            let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
            groups - usize::from(silent)
        }
    };
    count.max(1)
}
