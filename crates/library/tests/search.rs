//! People find what they look for, in their own words.
#![allow(clippy::expect_used)]

use philtrum_library::{Index, entries, entry, related};
use philtrum_model::Language;

/// Where a page stands among those that were found, counted from 1.
fn rank(index: &Index, typed: &str, id: &str) -> Option<usize> {
    index.search(typed).iter().position(|found| found.id == id).map(|at| at + 1)
}

#[test]
fn every_cause_is_found_by_its_everyday_names() {
    let (model, _) = philtrum_folder::shipped();
    let index = Index::of(&model);
    let mut missed = Vec::new();
    for condition in &model.conditions {
        assert!(condition.also_called.en.len() + condition.also_called.ru.len() >= 2);
        let titles = Language::ALL.map(|language| condition.title.get(language));
        for name in condition.also_called.all().chain(titles) {
            if rank(&index, name, &condition.id).is_none_or(|rank| rank > 10) {
                missed.push(format!("{}: {name}", condition.id));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn what_people_type_leads_to_the_right_pages() {
    let (model, _) = philtrum_folder::shipped();
    let index = Index::of(&model);
    for (typed, id) in [
        ("дёргается верхняя губа", "why-the-upper-lip-twitches"),
        ("дергаеться верхня губа", "why-the-upper-lip-twitches"),
        ("upper lip twitch left side", "why-the-upper-lip-twitches"),
        ("uper lip twich left", "why-the-upper-lip-twitches"),
        ("upper lip twitch left side", "benign-facial-fasciculation"),
        ("Afobazole", "fabomotizole"),
        ("afobazol", "fabomotizole"),
        ("афобазол", "fabomotizole"),
        ("афабазол", "fabomotizole"),
        ("mri price", "prices-us"),
        ("mri pric", "prices-us"),
        ("сколько стоит мрт", "prices-ru"),
        ("новопасит", "novo-passit"),
        ("novopassit prozac", "ssri-with-st-johns-wort"),
        ("eye twich", "eyelid-myokymia"),
        ("suicide", "crisis-line"),
    ] {
        let found = rank(&index, typed, id);
        let first: Vec<_> = index.search(typed).into_iter().take(8).map(|one| one.id).collect();
        assert!(found.is_some_and(|rank| rank <= 6), "{typed}: {id} at {found:?}, first {first:?}");
    }
}

#[test]
fn nothing_is_found_for_nonsense() {
    let (model, _) = philtrum_folder::shipped();
    let index = Index::of(&model);
    for typed in ["", "   ", "the of and", "qqqqqqqqqqq", "!!!", "\u{0}"] {
        assert!(index.search(typed).is_empty(), "{typed:?}");
    }
}

#[test]
fn shelves_hold_pages_that_exist() {
    let (model, _) = philtrum_folder::shipped();
    for page in entries(&model) {
        for (relation, links) in related(&model, &page) {
            for link in links {
                assert!(entry(&model, link.id).is_some(), "{}: {relation:?} {}", page.id, link.id);
            }
        }
    }
}
