//! What people type wrongly, and what no form of ours would send: said kindly in the language of the page,
//! with the right status, and nothing that was typed is lost.
#![allow(missing_docs)]

mod browser;

use axum::http::StatusCode;
use browser::{Browser, escaped};

/// The page that asks for the medicines.
fn medicines_page(language: &'static str) -> Browser {
    let mut browser = Browser::start(language, "me");
    while !browser.page.contains("name=\"medicines\"") {
        browser.answer(&[]);
    }
    browser
}

/// Sends a list; gives the status.
fn send_list(browser: &mut Browser, list: &str) -> StatusCode {
    browser.reply(&[("medicines", list), ("medicines-considered", "Novo-Passit")])
}

/// The list is put back into its field, letter by letter, and so is what is thought of.
fn nothing_is_lost(page: &str, list: &str) {
    for (name, typed) in [("medicines", list), ("medicines-considered", "Novo-Passit")] {
        let field = page.split_once(&format!("name=\"{name}\"")).map_or("", |(_, field)| field);
        let typed = format!(">{}</textarea>", escaped(typed));
        assert!(field.find(&typed) == field.find('>'), "{name}: {page}");
    }
}

#[test]
fn a_medicine_that_does_not_exist_is_asked_about_and_can_be_kept() {
    for (language, words, as_it_is) in [
        ("en", "What is “Zorblax”?", "It cannot be checked"),
        ("ru", "Что такое «Zorblax»?", "Проверить это нельзя"),
    ] {
        let mut browser = medicines_page(language);
        let status = send_list(&mut browser, "ibuprofen, Zorblax");
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(browser.page.contains(words), "{}", browser.page);
        assert!(browser.page.contains(as_it_is), "{}", browser.page);
        nothing_is_lost(&browser.page, "ibuprofen, Zorblax");
        let kept = [("medicines", "ibuprofen, Zorblax"), ("medicines-meant:Zorblax", "as-it-is")];
        assert_eq!(browser.reply(&kept), StatusCode::OK);
        assert!(browser.state().contains("Zorblax"));
    }
}

#[test]
fn sixty_medicines_are_read_and_sixty_one_are_asked_for_again() {
    let list = |count: usize| vec!["ibuprofen"; count].join("\n");
    for (language, words) in [("en", "More than sixty names"), ("ru", "Больше шестидесяти")]
    {
        let mut browser = medicines_page(language);
        let status = send_list(&mut browser, &list(61));
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(browser.page.contains(words), "{}", browser.page);
        nothing_is_lost(&browser.page, &list(61));
        assert_eq!(send_list(&mut browser, &list(60)), StatusCode::OK);
    }
}

#[test]
fn a_name_of_ten_thousand_letters_is_shown_again() {
    for (language, letter, words) in
        [("en", "x", "One of the names is very long"), ("ru", "ж", "слишком длинное")]
    {
        let long = letter.repeat(10_000);
        let mut browser = medicines_page(language);
        let status = send_list(&mut browser, &long);
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(browser.page.contains(words));
        nothing_is_lost(&browser.page, &long);
        assert_eq!(browser.page.matches(&long).count(), 1, "it is not repeated elsewhere");
    }
}

#[test]
fn markup_and_signs_that_cannot_be_seen_are_only_letters() {
    let list = "<script>alert(1)</script>\t\u{1}\u{2028}\"'&";
    let mut browser = medicines_page("en");
    assert_eq!(send_list(&mut browser, list), StatusCode::UNPROCESSABLE_ENTITY);
    nothing_is_lost(&browser.page, list);
    assert!(!browser.page.contains("<script>alert"), "{}", browser.page);
    let kept = [
        ("medicines", list),
        ("medicines-meant:<script>alert(1)</script>", "as-it-is"),
        ("medicines-meant:\"'&", "as-it-is"),
    ];
    assert_eq!(browser.reply(&kept), StatusCode::OK);
    browser.answer_until_advice(&[]);
    assert!(
        browser.page.contains(&escaped("<script>alert(1)</script>")),
        "it is named: {}",
        browser.page
    );
    assert!(!browser.page.contains("<script>alert"), "{}", browser.page);
    browser.post("/en/report", &[]);
    assert!(!browser.page.contains("<script>alert"), "{}", browser.page);
}

#[test]
fn medicines_and_nothing_do_not_go_together() {
    for list in ["ibuprofen", " , ;\n", ""] {
        let mut browser = medicines_page("en");
        let both = [
            ("medicines", list),
            ("medicines-considered", "Novo-Passit"),
            ("medicines-otherwise", "nothing"),
            ("medicines-otherwise", "unsure"),
        ];
        let status = browser.reply(&both);
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{list:?}");
        nothing_is_lost(&browser.page, list);
    }
    let mut browser = medicines_page("ru");
    assert_eq!(send_list(&mut browser, " \n,"), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.page.contains("Напишите, что принимается"), "{}", browser.page);
}

#[test]
fn values_that_the_list_of_medicines_does_not_offer_are_refused() {
    for field in [("medicines-otherwise", "some"), ("medicine", "ibuprofen")] {
        let mut browser = medicines_page("ru");
        let status = browser.reply(&[("medicines", "ibuprofen"), field]);
        assert_eq!(status, StatusCode::BAD_REQUEST, "{field:?}");
        assert!(browser.page.contains("Ответ не подходит к вопросу"), "{}", browser.page);
    }
}

#[test]
fn a_region_that_does_not_exist_is_refused_and_never_guessed() {
    for (language, words) in
        [("en", "does not belong to its question"), ("ru", "Ответ не подходит к вопросу")]
    {
        let path = format!("/{language}/region");
        for code in ["xx", "RU", "", "<b>", "112"] {
            let mut browser = Browser::start(language, "me");
            let status = browser.post(&path, &[("region", code)]);
            assert_eq!(status, StatusCode::BAD_REQUEST, "{code}");
            assert!(browser.page.contains(words), "{}", browser.page);
        }
        for code in ["other", "gb"] {
            let mut browser = Browser::start(language, "me");
            assert_eq!(browser.post(&path, &[("region", code)]), StatusCode::OK, "{code}");
        }
    }
    let started = browser::post("/en/start", "about=me&region=xx");
    assert_eq!(started.status, StatusCode::BAD_REQUEST);
}

#[test]
fn a_page_for_the_doctor_is_not_written_before_there_is_advice() {
    for language in ["en", "ru"] {
        let mut browser = Browser::start(language, "me");
        browser.answer(&[("tick", "limb-weakness")]);
        let status = browser.post(&format!("/{language}/report"), &[]);
        assert_eq!(status, StatusCode::OK);
        assert!(browser.page.contains("id=\"interview\""), "the interview goes on");
        assert!(browser.state().contains("limb-weakness"), "with what was said");
    }
}

#[test]
fn a_broken_state_is_told_on_every_path() {
    for state in ["", "x", "{}", r#"{"answers":{"region":"xx"},"trail":[]}"#] {
        for path in ["region", "report", "show"] {
            let mut body = form_urlencoded::Serializer::new(String::new());
            body.append_pair("state", state).append_pair("region", "ru");
            let got = browser::post(&format!("/ru/{path}"), body.finish());
            assert_eq!(got.status, StatusCode::BAD_REQUEST, "{path}: {state}");
            assert!(got.page.contains("Не удалось прочитать прежние ответы"), "{path}: {state}");
        }
    }
}

#[test]
fn a_result_that_an_examination_cannot_have_is_refused_or_asked_for_again() {
    const RESULT: &str = "blood-thyroid-result";
    let field = format!("answer-{RESULT}");
    let field = field.as_str();
    for (values, status, words) in [
        (&["purple"][..], StatusCode::BAD_REQUEST, "does not belong to its question"),
        (&[], StatusCode::UNPROCESSABLE_ENTITY, "Choose an answer"),
        (&["normal", "high-thyroid"], StatusCode::UNPROCESSABLE_ENTITY, "Keep what is right"),
    ] {
        let mut browser = Browser::start("en", "me");
        let fields = values.iter().map(|value| (field, *value));
        let fields: Vec<_> = [("change", RESULT)].into_iter().chain(fields).collect();
        assert_eq!(browser.reply(&fields), status, "{values:?}");
        assert!(browser.page.contains(words), "{values:?}: {}", browser.page);
    }
    let state = r#"{"answers":{"findings":{"blood-thyroid-result":"purple"}},"trail":[]}"#;
    let body =
        { form_urlencoded::Serializer::new(String::new()) }.append_pair("state", state).finish();
    assert_eq!(browser::post("/en/report", body).status, StatusCode::BAD_REQUEST);
}

/// A pregnant man of nine, as only a form can say it.
const IMPOSSIBLE: &str = concat!(
    r#"{"answers":{"about":"child","age":9,"sex":"male","medicines":["ibuprofen"],"#,
    r#""findings":{"pregnant":"yes","pregnancy-weeks":"20-to-27"}},"trail":[]}"#
);

#[test]
fn a_pregnant_man_of_nine_is_told_what_does_not_fit_and_nothing_is_dropped() {
    for (language, note, heading) in [
        ("en", "Two of your answers do not fit together", "Two answers do not fit together"),
        ("ru", "Два ваших ответа не сходятся", "Два ответа не сходятся"),
    ] {
        let mut browser = Browser::resumed(language, IMPOSSIBLE);
        browser.answer_until_advice(&[]);
        assert!(browser.page.contains(note), "{}", browser.page);
        for said in ["\"age\":9", "male", "\"pregnant\":\"yes\"", "20-to-27", "ibuprofen"] {
            assert!(browser.state().contains(said), "{said}: {}", browser.state());
        }
        assert_eq!(browser.post(&format!("/{language}/report"), &[]), StatusCode::OK);
        assert_eq!(browser.post(&format!("/{language}/check"), &[]), StatusCode::OK);
        assert!(browser.page.contains(heading), "{}", browser.page);
        let change = |finding: &str| format!("name=\"change\" value=\"{finding}\"");
        assert!(browser.page.contains(&change("pregnant")), "it can be put right");
        assert!(browser.page.contains(&change("sex")), "it can be put right");
    }
}
