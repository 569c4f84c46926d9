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
        // However often "Continue" is pressed: nothing is chosen for the person.
        for _ in 0..2 {
            let status = send_list(&mut browser, "ibuprofen, Zorblax");
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(browser.page.contains(words), "{}", browser.page);
            assert!(browser.page.contains(as_it_is), "{}", browser.page);
            assert_eq!(chosen(&browser.page), 0, "{}", browser.page);
            nothing_is_lost(&browser.page, "ibuprofen, Zorblax");
        }
        let kept = [("medicines", "ibuprofen, Zorblax"), ("medicines-meant:Zorblax", "as-it-is")];
        assert_eq!(browser.reply(&kept), StatusCode::OK);
        assert!(browser.state().contains("Zorblax"));
    }
}

/// How many choices of the page are made.
fn chosen(page: &str) -> usize {
    let is_chosen =
        |input: &&str| input.split_once('>').is_some_and(|(input, _)| input.ends_with(" checked"));
    page.split("<input").filter(is_chosen).count()
}

/// Forty names that nobody knows, and one that is like two others.
fn forty_names() -> String {
    let unknown = (1..=40).map(|at| format!("Qzv{at}xx"));
    unknown.chain(["metoprol".to_owned()]).collect::<Vec<_>>().join("\n")
}

#[test]
fn forty_names_that_nobody_knows_make_no_long_page_and_one_choice_keeps_them() {
    let list = forty_names();
    for (language, words, keep) in [
        ("en", "These 41 names are not in our list", "Keep all of them"),
        ("ru", "Этих названий в нашем списке нет: 41", "Оставить их все"),
    ] {
        let mut browser = medicines_page(language);
        assert_eq!(send_list(&mut browser, &list), StatusCode::UNPROCESSABLE_ENTITY);
        assert!(browser.page.contains(words) && browser.page.contains(keep), "{}", browser.page);
        assert_eq!(browser.page.matches("type=\"radio\"").count(), 3, "{}", browser.page);
        assert_eq!(chosen(&browser.page), 0, "{}", browser.page);
        nothing_is_lost(&browser.page, &list);
        let meant = ("medicines-meant:metoprol", "metoprolol");
        let kept = [("medicines", list.as_str()), ("medicines-rest", "as-it-is"), meant];
        assert_eq!(browser.reply(&kept), StatusCode::OK);
        for name in ["Qzv1xx", "Qzv40xx", "\"taken\":[\"metoprolol\"]"] {
            assert!(browser.state().contains(name), "{}", browser.state());
        }
        browser.post(&format!("/{language}/back"), &[]);
        assert!(browser.page.contains("Qzv40xx"), "nothing is lost on the way back");
        assert_eq!(chosen(&browser.page), 1, "they stay kept: {}", browser.page);
    }
}

#[test]
fn more_unknown_names_than_are_read_are_asked_for_again_and_never_lost() {
    let many = |letter: &str| {
        (1..=40).map(|at| format!("{letter}zv{at}xx")).collect::<Vec<_>>().join("\n")
    };
    let mut browser = medicines_page("en");
    let fields = [
        ("medicines", many("q")),
        ("medicines-considered", many("w")),
        ("medicines-rest", "as-it-is".to_owned()),
    ];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(browser.reply(&fields), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.page.contains("More than sixty names"), "{}", browser.page);
    assert_eq!(browser.post("/en/show", &[]), StatusCode::OK, "what was said before is there");
}

#[test]
fn while_a_name_is_not_known_the_plan_says_what_it_was_not_checked_against() {
    for (language, about, words) in [
        ("en", "me", "You take something that we do not know: Zorblax."),
        ("ru", "child", "Ребёнок принимает то, чего мы не знаем: Zorblax."),
    ] {
        let mut browser = Browser::start(language, about);
        let person = [("tick", "poor-sleep"), ("answer-place", "eyelid-left")];
        while !browser.page.contains("name=\"medicines\"") {
            browser.answer(&person);
        }
        let taken = [("medicines", "Zorblax"), ("medicines-meant:Zorblax", "as-it-is")];
        assert_eq!(browser.reply(&taken), StatusCode::OK);
        browser.answer_until_advice(&person);
        let (_, treatments) = browser.page.split_once("id=\"treatments\"").expect("treatments");
        let (before, _) = treatments.split_once("<details").expect("a card");
        assert!(before.contains(words), "over all cards: {before}");
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
    for state in ["", "x", "{}", r#"{"answers":{"findings":7},"trail":[]}"#] {
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
}

/// Somebody who went on from a page that is older than the guide: a result, an age and a question do not fit.
const OLDER: &str = concat!(
    r#"{"answers":{"about":"me","age":400,"sex":"male","medicines":["ibuprofen"],"region":"xx","#,
    r#""findings":{"blood-thyroid-result":"purple","nose-job":"yes","limb-weakness":"yes"}},"#,
    r#""trail":[["limb-weakness","nose-job"],["age","sex"],["medicines"]]}"#
);

#[test]
fn of_answers_that_do_not_fit_only_those_are_left_out_and_that_is_told() {
    for (language, words, named, gone) in [
        ("en", "we left them out", "a question that we no longer ask", "Everything else is kept"),
        ("ru", "мы их не взяли", "вопрос, который мы больше не задаём", "Всё остальное на месте"),
    ] {
        let mut browser = Browser::resumed(language, OLDER);
        for said in [words, named, gone] {
            assert!(browser.page.contains(said), "{said}: {}", browser.page);
        }
        for kept in ["limb-weakness", "male", "ibuprofen"] {
            assert!(browser.state().contains(kept), "{kept}: {}", browser.state());
        }
        for lost in ["purple", "nose-job", "400", "xx"] {
            assert!(!browser.state().contains(lost), "{lost}: {}", browser.state());
        }
        let before = browser.page.clone();
        browser.answer(&[]);
        assert_ne!(browser.page, before);
        assert!(!browser.page.contains(words), "it is told once");
    }
}

#[test]
fn a_page_made_from_answers_that_do_not_fit_is_never_refused() {
    let state = ("state", OLDER);
    let fields = [("answer-age", "30"), ("change", "blood-thyroid-result"), ("tick", "nose-job")];
    for path in ["answer", "change", "back", "check", "report", "show"] {
        for field in fields {
            let mut body = form_urlencoded::Serializer::new(String::new());
            body.extend_pairs([state, field]);
            let got = browser::post(&format!("/en/{path}"), body.finish());
            assert_ne!(got.status, StatusCode::BAD_REQUEST, "{path}: {field:?}: {}", got.page);
            assert!(got.page.contains("we left them out"), "{path}: {field:?}: {}", got.page);
        }
    }
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
