//! The interview as a browser drives it: forms in, pages out, nothing kept between two requests.
#![allow(missing_docs)]

mod browser;

use axum::http::StatusCode;
use browser::Browser;

/// What a person with a suddenly hanging face says.
const EMERGENCY: &[(&str, &str)] = &[
    ("tick", "face-weakness"),
    ("tick", "facial-droop"),
    ("answer-facial-droop", "yes"),
    ("answer-onset", "seconds-to-minutes"),
    ("answer-still-there", "now-new"),
];

/// What a tired person with a flickering lip says.
const HARMLESS: &[(&str, &str)] = &[
    ("answer-age", "25"),
    ("answer-sex", "male"),
    ("answer-place", "upper-lip-left"),
    ("answer-what-happens", "flicker"),
    ("answer-onset", "hours-to-3-days"),
    ("answer-still-there", "now-new"),
    ("answer-how-long", "under-1-week"),
    ("answer-spell-length", "seconds"),
    ("tick", "poor-sleep"),
    ("tick", "high-caffeine"),
    ("answer-small-area", "yes"),
    ("answer-comes-and-goes", "yes"),
];

#[test]
fn an_emergency_stops_within_three_pages() {
    let mut browser = Browser::start("en", "me");
    let pages = browser.answer_until_advice(EMERGENCY);
    assert!(pages <= 3, "{pages} pages");
    assert!(browser.page.contains("Call an ambulance now"), "{}", browser.page);
    assert!(browser.page.contains("href=\"tel:112\""));
    assert!(browser.page.contains("One side of the face hangs or moves less"));
}

#[test]
fn a_harmless_twitch_ends_at_home() {
    let mut browser = Browser::start("en", "me");
    let pages = browser.answer_until_advice(HARMLESS);
    assert!(pages <= 16, "{pages} pages");
    assert!(browser.page.contains("level-self-care"), "{}", browser.page);
    assert!(browser.page.contains("No clinician has signed these pages"));
}

#[test]
fn advice_links_to_nothing_that_names_what_the_person_has() {
    for said in [EMERGENCY, HARMLESS] {
        let mut browser = Browser::start("en", "me");
        browser.answer_until_advice(said);
        assert!(!browser.page.contains("/library/"), "{}", browser.page);
    }
}

#[test]
fn russian_goes_the_same_way() {
    let mut browser = Browser::start("ru", "me");
    assert!(browser.page.contains("<html lang=\"ru\">"));
    browser.answer_until_advice(EMERGENCY);
    assert!(browser.page.contains("Вызовите скорую прямо сейчас"), "{}", browser.page);
}

#[test]
fn a_parent_is_asked_about_the_child() {
    let mut browser = Browser::start("en", "child");
    while !browser.page.contains("answer-age") {
        browser.answer(&[]);
    }
    assert!(browser.page.contains("How old is your child?"), "{}", browser.page);
}

#[test]
fn the_language_changes_in_the_middle_and_keeps_what_is_chosen() {
    let mut browser = Browser::start("en", "me");
    browser.post("/ru/show", &[("tick", "limb-weakness")]);
    assert!(browser.page.contains("value=\"limb-weakness\" checked"), "{}", browser.page);
    assert!(browser.page.contains("<html lang=\"ru\">"));
}

#[test]
fn back_shows_what_was_chosen() {
    let mut browser = Browser::start("en", "me");
    browser.answer(&[("tick", "limb-weakness")]);
    browser.post("/en/back", &[]);
    assert!(browser.page.contains("value=\"limb-weakness\" checked"), "{}", browser.page);
    let status = browser.post("/en/back", &[]);
    assert_eq!(status, StatusCode::SEE_OTHER, "before the first page comes the start");
}

#[test]
fn nothing_chosen_is_asked_for_again() {
    let mut browser = Browser::start("en", "me");
    let status = browser.post("/en/answer", &[]);
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.page.contains("choose “None of these”"), "{}", browser.page);
    let both = [("tick", "limb-weakness"), ("none", "0")];
    assert_eq!(browser.post("/en/answer", &both), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.page.contains("value=\"limb-weakness\" checked"), "what was ticked stays");
}

#[test]
fn an_age_of_400_is_asked_for_again() {
    for age in ["400", "-3", "forty", "1e9"] {
        let mut browser = Browser::start("en", "me");
        while !browser.page.contains("answer-age") {
            browser.answer(&[]);
        }
        let status = browser.post("/en/answer", &[("answer-age", age), ("answer-sex", "male")]);
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{age}");
        assert!(browser.page.contains("from 0 to 120") && browser.page.contains(age), "{age}");
    }
}

#[test]
fn one_by_one_asks_whole_questions() {
    let mut browser = Browser::start("en", "me");
    browser.post("/en/show", &[("tick", "limb-weakness"), ("mode", "one-by-one")]);
    assert!(browser.page.contains("name=\"answer-limb-weakness\" value=\"yes\" checked"));
    assert!(!browser.page.contains("name=\"tick\""));
    browser.answer(&[("answer-limb-weakness", "not-sure")]);
    browser.post("/en/back", &[]);
    assert!(browser.page.contains("name=\"answer-limb-weakness\" value=\"not-sure\" checked"));
}

#[test]
fn an_answer_can_be_changed_and_takes_its_details_along() {
    let mut browser = Browser::start("en", "me");
    browser.answer_until_advice(EMERGENCY);
    browser.post("/en/check", &[]);
    assert!(browser.page.contains("value=\"face-weakness\""), "{}", browser.page);
    browser.post("/en/change", &[("change", "face-weakness")]);
    let yes = "name=\"answer-face-weakness\" value=\"yes\" checked";
    assert!(browser.page.contains(yes), "{}", browser.page);
    browser.post("/en/answer", &[("change", "face-weakness"), ("answer-face-weakness", "no")]);
    assert!(browser.page.contains("Check your answers"), "{}", browser.page);
    assert!(!browser.page.contains("value=\"facial-droop\""), "the droop went with it");
    browser.post("/en/show", &[]);
    assert!(browser.page.contains("id=\"interview\""), "the interview goes on");
}

#[test]
fn a_change_that_raises_danger_is_followed_up() {
    let mut browser = Browser::start("en", "me");
    browser.answer_until_advice(HARMLESS);
    browser.post("/en/change", &[("change", "terrible-headache")]);
    let yes = [("change", "terrible-headache"), ("answer-terrible-headache", "yes")];
    browser.post("/en/answer", &yes);
    browser.post("/en/show", &[]);
    assert!(browser.page.contains("thunderclap-headache"), "{}", browser.page);
}

/// Answers no, none or not sure until this finding is asked.
fn asked(browser: &mut Browser, wishes: &[(&str, &str)], finding: &str) {
    let field = format!("name=\"answer-{finding}\"");
    let mut pages = 0;
    while !browser.page.contains(&field) {
        browser.answer(wishes);
        pages += 1;
        assert!(pages < 40, "{finding} is not asked");
    }
}

#[test]
fn a_question_about_two_medicines_names_them_and_says_why() {
    for (language, why) in [("en", "reset"), ("ru", "«перезаряжается»")] {
        let mut browser = Browser::start(language, "me");
        let takes = [("medicines", "pimozide\nclarithromycin\nibuprofen")];
        asked(&mut browser, &takes, "doctor-knows-both-medicines");
        let (_, grounds) = browser.page.split_once("class=\"grounds\"").unwrap();
        let (grounds, _) = grounds.split_once("</ul>").unwrap();
        assert!(grounds.contains(why), "{grounds}");
        assert_eq!(grounds.matches("<li>").count(), 1, "only what must not meet: {grounds}");
    }
}

#[test]
fn a_question_about_a_result_names_it() {
    let mut browser = Browser::start("en", "me");
    browser.answer_until_advice(HARMLESS);
    browser.post("/en/change", &[("change", "blood-thyroid-result")]);
    let high =
        [("change", "blood-thyroid-result"), ("answer-blood-thyroid-result", "high-thyroid")];
    browser.post("/en/answer", &high);
    let (_, statement) = browser.page.split_once("value=\"doctor-acted-on-result\"").unwrap();
    let (statement, _) = statement.split_once("</label>").unwrap();
    assert!(statement.contains("Blood test: thyroid"), "{statement}");
}
