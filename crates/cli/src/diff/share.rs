//! How many combinations of answers, in words.

use philtrum_exchange::Meets;
use philtrum_locale::Messages;
use philtrum_model::Language;
use philtrum_proof::diff::{Count, Difference};

/// How many this is, of all that there are.
pub(super) fn meets(count: &Count, difference: &Difference, messages: &Messages) -> Meets {
    let one_in = count.one_in(&difference.answers).map(|number| number.to_string());
    let share = share(one_in.as_deref(), count.exact, messages);
    let in_words = messages.with("diff-met", &[("share", share.into())]);
    Meets { sets: count.people.to_string(), exact: count.exact, one_in, in_words }
}

/// "1 in 118", "at most 1 in 4.3 × 10¹⁷".
fn share(one_in: Option<&str>, exact: bool, messages: &Messages) -> String {
    let Some(one_in) = one_in else { return messages.get("diff-met-none") };
    match (one_in, exact) {
        ("1", true) => messages.get("diff-met-half"),
        ("1", false) => messages.get("diff-met-perhaps"),
        _ => {
            let key = if exact { "diff-met-one-in" } else { "diff-met-at-most" };
            let number = rounded(one_in, messages.language());
            messages.with(key, &[("number", number.into())])
        }
    }
}

/// A long number in powers of ten, cut after two digits; a short one as it is.
fn rounded(digits: &str, language: Language) -> String {
    let (point, thousand) = match language {
        Language::En => ('.', ','),
        Language::Ru => (',', '\u{a0}'),
    };
    let mut all = digits.chars();
    match (all.next(), all.next(), digits.len()) {
        (Some(first), Some(second), 7..) => {
            format!("{first}{point}{second} × 10{}", raised(digits.len() - 1))
        }
        (_, _, 4..) => {
            let (thousands, rest) = digits.split_at(digits.len() - 3);
            format!("{thousands}{thousand}{rest}")
        }
        _ => digits.to_owned(),
    }
}

/// A power, as it is written above the line.
fn raised(power: usize) -> String {
    let digit = |one: char| match one {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        _ => '⁹',
    };
    power.to_string().chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_cut_never_rounded_up() {
        let english = Messages::new(Language::En);
        let words = |one_in: &str, exact| share(Some(one_in), exact, &english);
        assert_eq!(words("118", true), "1 in 118");
        assert_eq!(words("45678", true), "1 in 45,678");
        assert_eq!(words("4399999", false), "at most 1 in 4.3 × 10⁶");
        assert_eq!(words("1", false), "perhaps most");
        assert_eq!(rounded(&"9".repeat(24), Language::Ru), "9,9 × 10²³");
    }
}
