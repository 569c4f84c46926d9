//! What people write beside a name (how much, in which form, how often) hides no medicine, and is none.
#![allow(clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use philtrum_model::{Model, Substance};
use philtrum_words::{Meaning, WrittenList, meaning};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

/// The ids of what is meant; nothing where the text is not understood.
fn meant(written: &str) -> Vec<&'static str> {
    match meaning(&MODEL, written) {
        Meaning::Medicines(meant) => meant.iter().map(|one| MODEL.substance_id(*one)).collect(),
        Meaning::LikeThese(_) | Meaning::Unknown => Vec::new(),
    }
}

#[test]
fn doses_forms_and_hours_beside_a_name_do_not_hide_it() {
    for (id, written) in [
        ("sertraline", "Zoloft 50 mg"),
        ("sertraline", "sertraline 50mg"),
        ("sertraline", "Золофт 50 мг"),
        ("sertraline", "Zoloft 50 mg twice a day"),
        ("sertraline", "золофт 1/2 таб на ночь"),
        ("sertraline", "Sertraline Teva 50 mg"),
        ("sertraline", "Zolosert (sertraline)"),
        ("fluoxetine", "флуоксетин 20мг"),
        ("fluoxetine", "Флуоксетин 20 мг 2 раза в день"),
        ("fluoxetine", "Прозак 20"),
        ("fluoxetine", "Прозак по 1 таблетке утром"),
        ("aspirin", "aspirin 100"),
        ("novo-passit", "Novo-Passit tablets"),
        ("novo-passit", "таблетки Новопассит"),
        ("novo-passit", "novopasit tab"),
        ("novo-passit", "Новопасит сироп 5 мл"),
        ("st-johns-wort-alone", "зверобой трава"),
        ("st-johns-wort-alone", "трава зверобоя"),
        ("st-johns-wort-alone", "чай из зверобоя"),
        ("st-johns-wort-alone", "St. John's wort 300 mg"),
        ("vitamin-b12", "vitamin B12 500 mcg"),
        ("n-acetylcysteine", "АЦЦ 200"),
    ] {
        assert_eq!(meant(written), [id], "{written}: {:?}", meaning(&MODEL, written));
    }
}

#[test]
fn russian_names_are_understood_in_latin_letters() {
    for (id, written) in [
        ("st-johns-wort-alone", "zveroboi"),
        ("st-johns-wort-alone", "zveroboy"),
        ("st-johns-wort-alone", "trava zveroboya"),
        ("novo-passit", "novopassit"),
        ("novo-passit", "tabletki novopassit"),
        ("corvalol", "korvalol kapli"),
        ("fluoxetine", "fluoksetin 20"),
    ] {
        assert_eq!(meant(written), [id], "{written}: {:?}", meaning(&MODEL, written));
    }
}

#[test]
fn a_form_or_a_dose_alone_is_no_medicine() {
    for written in [
        "сироп",
        "капли",
        "drops",
        "tablets",
        "таблетка",
        "tab",
        "50 mg",
        "1/2",
        "twice a day",
        "утром",
        "по 1 таблетке",
        "20",
        "syrup 5 ml",
        "tabletki",
        "spray",
        "extract",
    ] {
        assert_eq!(meaning(&MODEL, written), Meaning::Unknown, "{written}");
    }
}

/// As written, and the ids of what is meant.
fn read(written: &str) -> Vec<(String, Vec<&'static str>)> {
    let list = WrittenList::read(&MODEL, written);
    let ids = |meant: &Vec<Substance>| meant.iter().map(|one| MODEL.substance_id(*one)).collect();
    let known = list.known.iter().map(|(name, meant)| (name.clone(), ids(meant)));
    let unknown = list.not_understood().into_iter().map(|name| (name, Vec::new()));
    known.chain(unknown).collect()
}

#[test]
fn a_form_after_a_comma_belongs_to_the_name_before_it() {
    for (written, names) in [
        ("Новопассит, сироп", &[("Новопассит, сироп", "novo-passit")][..]),
        (
            "Новопассит, сироп, 5 мл, 3 раза в день",
            &[("Новопассит, сироп, 5 мл, 3 раза в день", "novo-passit")],
        ),
        ("зверобой, трава", &[("зверобой, трава", "st-johns-wort-alone")]),
        (
            "Ксанакс 0,5 мг; Zoloft, 50 mg",
            &[("Ксанакс 0,5 мг", "alprazolam"), ("Zoloft, 50 mg", "sertraline")],
        ),
        (
            "Zoloft\t50 mg\naspirin\t100 mg",
            &[("Zoloft\t50 mg", "sertraline"), ("aspirin\t100 mg", "aspirin")],
        ),
        ("Zoloft, tea", &[("Zoloft", "sertraline"), ("tea", "caffeine")]),
    ] {
        let names: Vec<_> =
            names.iter().map(|(name, id)| ((*name).to_owned(), vec![*id])).collect();
        assert_eq!(read(written), names, "{written}");
    }
    // Somebody takes drops, and we do not know which: that is not lost.
    assert_eq!(read("Zoloft\nкапли").len(), 2);
    assert_eq!(read("капли, Zoloft").len(), 2);
}

#[test]
fn two_medicines_in_one_line_are_both_understood() {
    for written in [
        "sertraline and tramadol",
        "сертралин и трамадол",
        "sertraline + tramadol",
        "sertraline & tramadol",
        "Zoloft 50 mg and tramadol 50 mg twice a day",
        "sertraline tramadol",
        "sertraline/tramadol",
    ] {
        let found: Vec<_> = read(written).into_iter().flat_map(|(_, ids)| ids).collect();
        assert_eq!(found, ["sertraline", "tramadol"], "{written}");
    }
    let both = read("sertraline and Zorblax");
    assert_eq!(
        both,
        [("sertraline".to_owned(), vec!["sertraline"]), ("Zorblax".to_owned(), vec![])]
    );
    assert_eq!(read("Zoloft утром и вечером").len(), 1);
    assert_eq!(read("cold and flu").len(), 1);
}

#[test]
fn what_a_medicine_is_for_does_not_hide_that_its_name_is_not_known() {
    let Meaning::LikeThese(names) = meaning(&MODEL, "Zorblax antidepressant") else {
        panic!("{:?}", meaning(&MODEL, "Zorblax antidepressant"));
    };
    assert_eq!(names, ["antidepressant"]);
    assert_eq!(meant("Prozac antidepressant"), ["fluoxetine"]);
    assert_eq!(meant("antidepressant 1 tablet"), ["antidepressants"]);
}

#[test]
fn a_wrong_letter_in_a_short_name_is_a_question_unless_it_sounds_the_same() {
    for (id, written) in
        [("fluoxetine", "Prozak"), ("fluoxetine", "fluxetine"), ("novo-passit", "novopasit")]
    {
        assert_eq!(meant(written), [id], "{written}: {:?}", meaning(&MODEL, written));
    }
    // Карсил is for the liver, and no Кардил for the heart.
    for written in [
        "xanaxx",
        "прозат",
        "vitamin b66",
        "metoprol",
        "Карсил",
        "Келтикан",
        "Проспан",
        "chlorpropamide",
        "terbinafine",
        "quinine",
        "nimodipine",
        "methazolamide",
        "Цефтриаксон",
    ] {
        let meaning = meaning(&MODEL, written);
        assert!(!matches!(meaning, Meaning::Medicines(_)), "{written}: {meaning:?}");
    }
}
