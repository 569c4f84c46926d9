//! Replies to a page of questions.

use std::sync::LazyLock;

use philtrum_exchange::read_reply;
use philtrum_guide::{Page, Step, consult};
use philtrum_model::{About, Answer, Answers, Model};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

/// What is asked first of everybody.
fn first_page() -> (Page, Answers) {
    let answers = Answers::new(About::Me);
    let Step::Ask(page) = consult(&MODEL, &answers).step else { unreachable!("nothing is known") };
    (page, answers)
}

#[test]
fn none_answers_everything_that_is_not_mentioned() {
    let (page, mut answers) = first_page();
    read_reply(&MODEL, &page, r#"{"limb-weakness": "not-sure", "none": true}"#, &mut answers)
        .unwrap();
    let unsure = MODEL.finding_named("limb-weakness").unwrap();
    assert!(answers.iter().all(|(id, answer)| (answer == Answer::No) != (id == unsure)));
    assert!(answers.len() > 5);
}

#[test]
fn null_takes_an_earlier_answer_back() {
    let (page, mut answers) = first_page();
    read_reply(&MODEL, &page, r#"{"age": 40, "none": true}"#, &mut answers).unwrap();
    assert!(answers.get(MODEL.age).is_some());
    read_reply(&MODEL, &page, r#"{"age": null, "none": true}"#, &mut answers).unwrap();
    assert!(answers.get(MODEL.age).is_none());
}

#[test]
fn a_refused_reply_changes_nothing() {
    let (page, mut answers) = first_page();
    for reply in
        ["{}", r#"{"none": 1}"#, r#"{"limb-weaknes": "yes"}"#, r#"{"none": true, "age": 400}"#]
    {
        let problems = read_reply(&MODEL, &page, reply, &mut answers).unwrap_err();
        assert!(!problems.is_empty());
        assert!(answers.is_empty());
    }
    let problems =
        read_reply(&MODEL, &page, r#"{"face-weakness": null}"#, &mut answers).unwrap_err();
    insta::assert_snapshot!(
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    );
}
