//! What people write beside the name of a medicine: how much, in which form, how often.

use std::collections::BTreeSet;

use crate::letters::sound;

/// What it is measured in.
const UNITS: &str = "mg mgs mcg mkg µg μg ug g gr ml iu mmol unit units percent x \
    мг мкг г гр мл ме ед ммоль х";

/// What it is made into. A word that says more than that ("painkiller") is none of them.
const FORMS: &str = "tab tabs tabl tablet tablets pill pills cap caps capsule capsules drop drops syrup \
    herb herbs herbal extract tincture solution tea oil cream ointment gel spray patch injection injections \
    suspension powder sachet forte retard \
    таб табл таблетка таблетки таблетке таблеток таблетку капс капсула капсулы капсуле капсул капсулу \
    капли капель капля сироп настойка настойки настой отвар трава травы сбор раствор экстракт чай масло \
    мазь крем гель спрей пластырь укол уколы ампулы порошок драже соли форте ретард";

/// When, and how often; and little words beside that.
const OFTEN: &str = "a an one two three half quarter once twice time times per day days daily week weekly \
    every each the my some of for and or morning evening night nightly bedtime noon at in before after with food meals as needed \
    по раз раза в на день дня сутки неделю утром утро вечером вечер днем ночь ночью обед перед после до \
    еды сном и с от для мой моя мои один одна одной два две пол";

/// The words in question.
pub(crate) struct Noise {
    units: Words,
    others: Words,
}

/// Words as they are written, and the Russian ones in Latin letters too: "tabletki".
struct Words {
    written: BTreeSet<&'static str>,
    spoken: BTreeSet<String>,
}

impl Noise {
    pub(crate) fn new() -> Self {
        let others = FORMS.split_whitespace().chain(OFTEN.split_whitespace());
        Self { units: Words::of(UNITS.split_whitespace()), others: Words::of(others) }
    }

    /// A number, a unit, or both: "50", "mg", "50mg", "x2".
    pub(crate) fn is_dose(&self, word: &str) -> bool {
        let unit = word.trim_start_matches(char::is_numeric);
        let count = word.strip_prefix(['x', 'х', 'n']).unwrap_or_default();
        let is_count = !count.is_empty() && count.chars().all(char::is_numeric);
        unit.is_empty() || is_count || self.units.hold(unit)
    }

    /// Whether this word says nothing of which medicine it is.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.is_dose(word) || self.others.hold(word)
    }
}

impl Words {
    fn of(words: impl Iterator<Item = &'static str>) -> Self {
        let written: BTreeSet<_> = words.collect();
        let russian = written.iter().filter(|word| !word.is_ascii());
        Self { spoken: russian.map(|word| sound(word)).collect(), written }
    }

    fn hold(&self, word: &str) -> bool {
        self.written.contains(word) || self.spoken.contains(&sound(word))
    }
}
