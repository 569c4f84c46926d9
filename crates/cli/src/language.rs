//! Which language the terminal speaks.

use std::env;

use philtrum_locale::Messages;
use philtrum_model::Language;

/// The words of the language that was asked for, or of the system.
pub(crate) fn messages(wanted: Option<Language>) -> Messages {
    Messages::new(wanted.unwrap_or_else(|| of_system(|name| env::var(name).ok())))
}

/// The first variable that is set decides, as everywhere; a language that we do not speak is English.
fn of_system(variable: impl Fn(&str) -> Option<String>) -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .and_then(|value| Language::from_tag(&value))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(set: &[(&str, &str)]) -> Language {
        of_system(|name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).into()))
    }

    #[test]
    fn the_system_decides() {
        assert_eq!(spoken(&[("LANG", "ru_RU.UTF-8")]), Language::Ru);
        assert_eq!(spoken(&[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "C")]), Language::En);
        assert_eq!(spoken(&[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "")]), Language::Ru);
        assert_eq!(spoken(&[]), Language::En);
    }
}
