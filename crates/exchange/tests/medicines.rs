//! What a person takes: names as people write them, and what is said where a name is not understood.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::sync::LazyLock;

use philtrum_exchange::{read_answers, write_answers};
use philtrum_model::{Answers, MOST_TAKEN, Model, Taking};
use serde_json::{Value, json};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

fn read(medicines: &Value) -> Answers {
    read_answers(&MODEL, &json!({ "medicines": medicines }).to_string()).unwrap()
}

/// What is taken, by id.
fn taken(medicines: &Value) -> Vec<String> {
    let answers = read(medicines);
    let taken = answers.taking.iter().flat_map(|taking| &taking.taken);
    taken.map(|one| MODEL.substance_id(*one).to_owned()).collect()
}

/// The problems with this list, one a paragraph.
fn problems(document: &Value) -> String {
    let problems = read_answers(&MODEL, &document.to_string()).unwrap_err();
    problems.iter().fold(String::new(), |mut all, problem| {
        writeln!(all, "{problem}").unwrap();
        all
    })
}

/// So many medicines, by id.
fn many(count: usize) -> Vec<&'static str> {
    MODEL.medicines.iter().take(count).map(|one| one.id.as_str()).collect()
}

#[test]
fn names_are_understood_as_people_write_them() {
    for written in ["fluoxetine", "Prozac", "прозак", "ФЛУОКСЕТИН", "fluoxetin", "флуоксетн"]
    {
        assert_eq!(taken(&json!([written])), ["fluoxetine"], "{written}");
    }
    // The same twice, in two ways.
    assert_eq!(taken(&json!(["Prozac", "флуоксетин"])), ["fluoxetine"]);
    assert_eq!(taken(&json!({ "taken": ["Триттико"] })), ["trazodone"]);
}

#[test]
fn a_class_stands_for_a_medicine_that_is_not_known() {
    let class = MODEL.medicine_class_named("ssri").unwrap();
    let title = &MODEL.medicine_class(class).sheet.title;
    for written in ["ssri", title.en.as_str(), title.ru.as_str()] {
        assert_eq!(taken(&json!([written])), ["ssri"], "{written}");
    }
}

#[test]
fn nothing_taken_is_not_the_same_as_not_asked() {
    assert_eq!(read(&json!([])).taking, Some(Taking::default()));
    assert_eq!(read(&json!({})).taking, Some(Taking::default()));
    assert_eq!(read(&Value::Null).taking, None);
    let unsure = read(&json!("not-sure")).taking.unwrap();
    assert!(unsure.unsure && unsure.taken.is_empty());
}

#[test]
fn everything_about_medicines_is_read_and_written() {
    let answers = read(&json!({
        "taken": ["Prozac"], "considered": ["Novo-Passit"], "unlisted": [" Zorblax 5 "], "unsure": true,
    }));
    insta::assert_snapshot!(write_answers(&MODEL, &answers));
    assert_eq!(read_answers(&MODEL, &write_answers(&MODEL, &answers)), Ok(answers));
}

#[test]
fn what_is_no_name_is_told() {
    insta::assert_snapshot!(problems(&json!({ "medicines": ["stardust", 4, ""] })));
    insta::assert_snapshot!(
        "wrong_form",
        [
            json!({ "medicines": 4 }),
            json!({ "medicines": "Prozac" }),
            json!({ "medicines": { "take": [] } }),
            json!({ "medicines": { "taken": "Prozac", "unsure": "yes", "unlisted": [1, " "] } }),
        ]
        .iter()
        .map(problems)
        .collect::<String>()
    );
}

#[test]
fn forty_medicines_are_read_and_sixty_one_are_refused() {
    assert_eq!(taken(&json!(many(40))).len(), 40);
    assert_eq!(taken(&json!(many(MOST_TAKEN))).len(), MOST_TAKEN);
    insta::assert_snapshot!(problems(&json!({ "medicines": many(MOST_TAKEN + 1) })));
}

#[test]
fn a_region_is_one_that_has_a_price_list() {
    let read = |region: Value| read_answers(&MODEL, &json!({ "region": region }).to_string());
    let russia = read(json!("ru")).unwrap();
    assert_eq!(russia.region, MODEL.price_list_of("ru"));
    assert!(russia.region.is_some());
    assert_eq!(read(json!("other")).unwrap().region, None);
    assert_eq!(read(Value::Null).unwrap().region, None);
    insta::assert_snapshot!(
        [json!("atlantis"), json!(7), json!("RU")]
            .map(|region| problems(&json!({ "region": region })))
            .concat()
    );
}
