//! Words as they are compared: small letters, without endings.

use rust_stemmers::{Algorithm, Stemmer};

/// Words that say nothing about what is looked for.
const SILENT: [&str; 62] = [
    "the",
    "and",
    "or",
    "of",
    "in",
    "on",
    "at",
    "to",
    "for",
    "is",
    "are",
    "was",
    "be",
    "it",
    "its",
    "this",
    "that",
    "with",
    "by",
    "as",
    "an",
    "my",
    "me",
    "you",
    "your",
    "what",
    "why",
    "how",
    "when",
    "who",
    "does",
    "do",
    "can",
    "not",
    "и",
    "в",
    "во",
    "на",
    "не",
    "что",
    "как",
    "у",
    "с",
    "со",
    "по",
    "за",
    "из",
    "от",
    "до",
    "для",
    "о",
    "об",
    "это",
    "я",
    "мне",
    "меня",
    "мой",
    "если",
    "или",
    "почему",
    "чем",
    "ли",
];

/// Takes the endings off words.
pub(crate) struct Words {
    english: Stemmer,
    russian: Stemmer,
}

impl Words {
    pub(crate) fn new() -> Self {
        Self {
            english: Stemmer::create(Algorithm::English),
            russian: Stemmer::create(Algorithm::Russian),
        }
    }

    /// The words of a text that say something, without their endings.
    pub(crate) fn of(&self, text: &str) -> impl Iterator<Item = String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| word.to_lowercase().replace('ё', "е"))
            .filter(|word| !SILENT.contains(&word.as_str()))
            .map(|word| self.stem(&word))
    }

    fn stem(&self, word: &str) -> String {
        let russian = word.chars().any(|letter| ('а'..='я').contains(&letter));
        let stemmer = if russian { &self.russian } else { &self.english };
        stemmer.stem(word).into_owned()
    }
}

/// How alike two words are, in percent; nothing for words that are not.
///
/// One slip in a word of four to six letters, two in a longer one; a word that begins like the other
/// counts too, as people type only half of it.
pub(crate) fn likeness(typed: &str, known: &str) -> Option<u32> {
    if typed == known {
        return Some(100);
    }
    let (length, other) = (typed.chars().count(), known.chars().count());
    if length >= 3 && known.starts_with(typed) {
        return Some(if other <= length + 3 { 80 } else { 60 });
    }
    let slips = match length {
        0..=3 => return None,
        4..=6 => 1,
        _ => 2,
    };
    if length.abs_diff(other) > slips {
        return None;
    }
    match strsim::osa_distance(typed, known) {
        1 => Some(60),
        2 if slips == 2 => Some(40),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_do_not_matter() {
        let words = Words::new();
        let of = |text| words.of(text).collect::<Vec<_>>();
        assert_eq!(of("Дёргается верхняя губа"), of("дергаются верхние губы"));
        assert_eq!(of("Why does the lip twitch?"), of("lips twitching"));
    }

    #[test]
    fn slips_are_forgiven() {
        assert_eq!(likeness("afobazol", "afobazol"), Some(100));
        assert_eq!(likeness("afobzaol", "afobazol"), Some(60));
        assert_eq!(likeness("афабазл", "афобазол"), Some(40));
        assert_eq!(likeness("lip", "lid"), None);
        assert_eq!(likeness("neuro", "neurologist"), Some(60));
    }
}
