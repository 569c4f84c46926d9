//! Over all names of the knowledge: each is found as it stands, with a dose, with a form before it, and in
//! Latin letters; and ordinary words are no medicine.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use philtrum_model::{MedicineClassId, MedicineId, Model, Substance};
use philtrum_words::{Meaning, Reader};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);
static READER: LazyLock<Reader<'static>> = LazyLock::new(|| Reader::of(&MODEL));

/// Every name of the pages, and what it means as it stands.
static NAMES: LazyLock<Vec<(&'static str, BTreeSet<Substance>)>> = LazyLock::new(|| {
    let medicines = MODEL.medicines.iter().flat_map(|one| {
        [&one.id, &one.name.en, &one.name.ru].into_iter().chain(&one.brands).map(String::as_str)
    });
    let classes = MODEL.medicine_classes.iter().flat_map(|class| {
        let own = [class.sheet.id.as_str(), &class.sheet.title.en, &class.sheet.title.ru];
        own.into_iter().chain(class.sheet.also_called.all())
    });
    let names: BTreeSet<_> = medicines.chain(classes).collect();
    names.into_iter().map(|name| (name, meant(name))).collect()
});

/// What is meant; nothing where the text is not understood.
fn meant(written: &str) -> BTreeSet<Substance> {
    match READER.meaning(written) {
        Meaning::Medicines(meant) => meant.into_iter().collect(),
        Meaning::LikeThese(_) | Meaning::Unknown => BTreeSet::new(),
    }
}

#[test]
fn every_name_finds_whom_the_pages_give_it_to() {
    for (at, one) in MODEL.medicines.iter().enumerate() {
        let this = Substance::One(MedicineId::at(at));
        for name in [&one.id, &one.name.en, &one.name.ru].into_iter().chain(&one.brands) {
            assert!(meant(name).contains(&this), "{name} does not find {}", one.id);
        }
    }
    for (at, class) in MODEL.medicine_classes.iter().enumerate() {
        let own = [class.sheet.id.as_str(), &class.sheet.title.en, &class.sheet.title.ru];
        let members = || &MODEL.medicine_class(MedicineClassId::at(at)).members;
        for name in own.into_iter().chain(class.sheet.also_called.all()) {
            let found = meant(name);
            let is_one = |one: &Substance| matches!(one, Substance::One(_));
            let wide = |one: &Substance| members().iter().all(|id| MODEL.is_meant(*one, *id));
            assert!(found.iter().any(|one| is_one(one) || wide(one)), "{name}: {found:?}");
        }
    }
}

/// Names that are words for a form. Beside another such word they may be just that: not every tablet
/// "at night" is one for sleep.
const FORMS: [&str; 12] = [
    "herb",
    "herbs",
    "herbal tea",
    "Herb or herbal tea (name not known)",
    "tea",
    "night tablet",
    "the pill",
    "сбор",
    "трава",
    "травы",
    "чай",
    "соли",
];

/// Nothing changes what any of these names means.
fn nothing_changes(write: impl Fn(&str) -> String, but: &[&str]) {
    for (name, as_it_stands) in NAMES.iter().filter(|(name, _)| !but.contains(name)) {
        let written = write(name);
        assert_eq!(meant(&written), *as_it_stands, "{written}: {:?}", READER.meaning(&written));
    }
}

#[test]
fn a_dose_after_a_name_changes_nothing() {
    nothing_changes(|name| format!("{name} 50 mg"), &[]);
}

#[test]
fn how_often_it_is_taken_changes_nothing() {
    nothing_changes(|name| format!("{name} 2 раза в день"), &FORMS);
}

#[test]
fn a_form_before_a_name_changes_nothing() {
    nothing_changes(|name| format!("таблетки {name}"), &FORMS);
}

/// As Russians write Russian in Latin letters.
fn in_latin_letters(name: &str) -> String {
    const LATIN: [&str; 32] = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];
    let name = name.to_lowercase().replace('ё', "е");
    let latin = |letter: char| {
        let at = u32::from(letter).checked_sub(u32::from('а')).map(|at| at as usize);
        at.and_then(|at| LATIN.get(at)).map_or_else(|| letter.to_string(), ToString::to_string)
    };
    name.chars().map(latin).collect()
}

#[test]
fn russian_names_in_latin_letters_mean_the_same_or_are_asked_about() {
    let russian = || NAMES.iter().filter(|(name, _)| !name.is_ascii());
    let mut asked = Vec::new();
    for (name, as_it_stands) in russian() {
        let written = in_latin_letters(name);
        let found = meant(&written);
        assert!(found.is_subset(as_it_stands), "{written}: {:?}", READER.meaning(&written));
        // A short one may sound like a name by chance.
        let outside = name.split('(').next().unwrap_or_default().trim();
        if found != *as_it_stands && outside.chars().count() > 5 {
            asked.push(written);
        }
    }
    assert!(asked.len() * 100 < russian().count(), "not understood: {asked:?}");
}

/// Words that stand on lists of medicines and are no names.
const WORDS: &str = "morning evening breakfast lunch dinner stomach heart doctor pharmacy nothing none \
    prescription sometimes always yesterday blood sleep headache yellow white small large natural green \
    healthy water bread butter orange lemon honey garlic mother father husband generic original cheap \
    strong weak reaction hospital nurse surgery kidney liver muscle relaxant cough fever contact lenses \
    protein powder collagen enzyme medicine medication \
    ничего нет завтрак ужин желудок сердце доктор аптека неизвестно добавка лекарство препарат рецепт \
    иногда всегда вчера кровь сахар голова желтые белые маленькие большие зеленый вода хлеб лимон мед \
    чеснок мама папа муж дешевый сильный слабый больница медсестра операция почки печень мышцы суставы \
    кашель температура линзы белок порошок коллаген фермент бабушка красные круглые забыла название \
    импортные отечественные немецкие";

#[test]
fn ordinary_words_are_no_medicine() {
    for word in WORDS.split_whitespace() {
        assert_eq!(meant(word), BTreeSet::new(), "{word}");
        let beside = meant(&format!("Zoloft {word}"));
        assert_eq!(beside, meant("Zoloft"), "Zoloft {word}");
    }
}
