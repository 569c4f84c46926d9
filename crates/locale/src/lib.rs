//! The words of the interface. The texts of the knowledge pages live in the pages.
//!
//! Messages are Fluent files in `locales/<language>/`: `common.ftl` for everybody, `diff.ftl` for what an
//! edit changes, `library.ftl` for pages that are read, `proof.ftl` for what is proved, `report.ftl` for the
//! plan, `web.ftl` and `cli.ftl` for one of the two doors. They are part of the program, so a mistake in them
//! is found by the tests.

pub use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use philtrum_model::{About, Language};
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// The files of a language.
const fn files(language: Language) -> [&'static str; 7] {
    match language {
        Language::En => [
            include_str!("../../../locales/en/common.ftl"),
            include_str!("../../../locales/en/diff.ftl"),
            include_str!("../../../locales/en/library.ftl"),
            include_str!("../../../locales/en/proof.ftl"),
            include_str!("../../../locales/en/report.ftl"),
            include_str!("../../../locales/en/web.ftl"),
            include_str!("../../../locales/en/cli.ftl"),
        ],
        Language::Ru => [
            include_str!("../../../locales/ru/common.ftl"),
            include_str!("../../../locales/ru/diff.ftl"),
            include_str!("../../../locales/ru/library.ftl"),
            include_str!("../../../locales/ru/proof.ftl"),
            include_str!("../../../locales/ru/report.ftl"),
            include_str!("../../../locales/ru/web.ftl"),
            include_str!("../../../locales/ru/cli.ftl"),
        ],
    }
}

impl Messages {
    /// The messages of this language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks are for mixed writing directions; here they only disturb terminals and copies.
        bundle.set_use_isolating(false);
        for file in files(language) {
            let resource = match FluentResource::try_new(file.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message with this key; the key itself if there is none, so that a gap shows.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The message with this key and arguments: `messages.with("about-in-ten", &[("n", 3.into())])`.
    #[must_use]
    pub fn with(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(*name, value.clone());
        }
        self.format(key, Some(&args))
    }

    /// A chance as people grasp it, how many of ten or of a hundred: "about 3 in 10". `thousandths` of 1.
    #[must_use]
    pub fn frequency(&self, thousandths: u16) -> String {
        match thousandths {
            0..10 => self.get("under-one-in-hundred"),
            10..95 => self.with("in-hundred", &[("n", ((thousandths + 5) / 10).into())]),
            95..=950 => self.with("in-ten", &[("n", ((thousandths + 50) / 100).into())]),
            // Never certain.
            _ => self.get("over-nine-in-ten"),
        }
    }

    /// The key of a message that is worded otherwise about a child (`-child`) or somebody else (`-other`).
    #[must_use]
    pub fn key_about(about: About, key: &str) -> String {
        match about {
            About::Me => key.to_owned(),
            About::Child | About::Other => format!("{key}-{}", about.id()),
        }
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn keys(language: Language) -> BTreeSet<String> {
        files(language)
            .iter()
            .flat_map(|file| {
                let resource = FluentResource::try_new((*file).to_owned());
                resource.unwrap_or_else(|(_, errors)| panic!("{language:?}: {errors:?}"));
                file.lines().filter(|line| !line.starts_with([' ', '#', '-', '}']))
            })
            .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned()))
            .collect()
    }

    #[test]
    fn chances_are_counted_in_people() {
        let said = |thousandths| Messages::new(Language::En).frequency(thousandths);
        assert_eq!(said(0), "less than 1 in 100");
        assert_eq!(said(10), "about 1 in 100");
        assert_eq!(said(94), "about 9 in 100");
        assert_eq!(said(95), "about 1 in 10");
        assert_eq!(said(949), "about 9 in 10");
        assert_eq!(said(1000), "more than 9 in 10");
    }

    #[test]
    fn both_languages_have_the_same_messages() {
        assert_eq!(keys(Language::En), keys(Language::Ru));
    }
}
