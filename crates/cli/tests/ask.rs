//! `philtrum ask --json`, driven from the first question to advice.
#![allow(clippy::expect_used, clippy::indexing_slicing, dead_code)]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use common::{philtrum, refusal, run, stderr, stdout};
use serde_json::{Map, Value, json};

/// A program that is interviewed.
struct Driver {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Driver {
    fn start(arguments: &[&str]) -> Self {
        let mut child = philtrum(&["ask", "--json"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let input = child.stdin.take().expect("a pipe");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        Self { child, input, output }
    }

    fn hear(&mut self) -> Value {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("a line");
        serde_json::from_str(&line).expect("JSON")
    }

    fn say(&mut self, reply: &Value) {
        writeln!(self.input, "{reply}").expect("a listener");
    }

    /// Answers every page; gives the consultation and everything that was said.
    fn interview(
        mut self,
        reply: impl Fn(&Value) -> Map<String, Value>,
    ) -> (Value, Map<String, Value>) {
        let mut said = Map::new();
        for _ in 0..40 {
            let heard = self.hear();
            if let Some(consultation) = heard.get("consultation") {
                assert!(self.child.wait().expect("an end").success());
                return (consultation.clone(), said);
            }
            assert!(heard.get("ask").is_some(), "{heard}");
            let answers = reply(&heard["ask"]);
            self.say(&Value::Object(answers.clone()));
            said.extend(answers);
        }
        unreachable!("forty pages and no end");
    }
}

/// A flickering lip; nothing else that is asked applies.
fn flicker(page: &Value) -> Map<String, Value> {
    let known = json!({
        "age": 25, "sex": "male", "place": ["upper-lip-left"], "what-happens": ["flicker"],
        "still-there": "now-new", "how-long": "under-1-week", "poor-sleep": "yes",
        "high-caffeine": "yes", "spell": "not-sure",
    });
    let item = |item: &Value| {
        let id = item["finding"].as_str().expect("an id");
        let otherwise = if item["asks"] == "yes-no" { "no" } else { "not-sure" };
        (id.to_owned(), known.get(id).cloned().unwrap_or_else(|| otherwise.into()))
    };
    let mut reply: Map<_, _> = page["items"].as_array().expect("items").iter().map(item).collect();
    if page["medicines"] == true {
        reply.insert("medicines".to_owned(), json!(["Prozac", "Новопассит"]));
    }
    reply
}

#[test]
fn a_script_reaches_advice() {
    let (consultation, _) = Driver::start(&[]).interview(flicker);
    assert!(consultation["next"]["advise"].is_object());
}

#[test]
fn medicines_that_do_not_go_together_are_told_at_the_end() {
    let (consultation, _) = Driver::start(&[]).interview(flicker);
    let taken: Vec<_> = consultation["medicines"]["taken"]
        .as_array()
        .expect("medicines")
        .iter()
        .map(|one| one["id"].as_str())
        .collect();
    assert_eq!(taken, [Some("fluoxetine"), Some("novo-passit")]);
    let clashes = consultation["next"]["advise"]["plan"]["clashes"].as_array().expect("clashes");
    let known = clashes.iter().find(|one| one["interaction"] == "ssri-with-st-johns-wort");
    let sources = &known.expect("the two together")["sources"];
    assert!(sources.as_array().expect("sources").contains(&json!("LBL-SJW")), "{sources}");
}

#[test]
fn the_order_of_answers_does_not_matter() {
    let (page_by_page, said) = Driver::start(&[]).interview(flicker);
    let (at_once, _) = Driver::start(&[]).interview(|_| said.clone());
    assert_eq!(page_by_page, at_once);
    let backwards = |page: &Value| {
        // The last third now, whatever is asked, and then what is asked.
        let late = said.iter().rev().take(said.len() / 3);
        let mut reply: Map<_, _> = late.map(|(id, answer)| (id.clone(), answer.clone())).collect();
        reply.extend(flicker(page));
        reply
    };
    let (backwards, _) = Driver::start(&[]).interview(backwards);
    assert_eq!(page_by_page, backwards);
    let mut findings = said.clone();
    let medicines = findings.remove("medicines");
    let document = json!({ "medicines": medicines, "findings": findings });
    let assessed = run(&["assess", "-", "--json"], &document.to_string());
    assert_eq!(page_by_page, serde_json::from_str::<Value>(&stdout(&assessed)).expect("JSON"));
}

#[test]
fn none_says_no_to_every_statement() {
    let short = |page: &Value| {
        let mut reply = flicker(page);
        let tick = |id: &str| {
            let items = page["items"].as_array().expect("items");
            items.iter().any(|item| item["finding"] == id && item["tick"] == true)
        };
        reply.retain(|id, answer| !(tick(id) && *answer == "no"));
        reply.insert("none".to_owned(), true.into());
        reply
    };
    let (long, _) = Driver::start(&[]).interview(flicker);
    let (short, _) = Driver::start(&[]).interview(short);
    assert_eq!(long, short);
}

#[test]
fn mistakes_are_told_and_the_page_is_asked_again() {
    let mut driver = Driver::start(&["--about", "child", "--lang", "ru"]);
    let page = driver.hear();
    for mistake in [json!({}), json!([1]), json!({ "none": true, "facial-drop": "yes" })] {
        driver.say(&mistake);
        let problems = driver.hear();
        assert!(problems["problems"][0]["message"].is_string(), "{problems}");
        assert_eq!(driver.hear(), page);
    }
    driver.say(&json!({ "none": true }));
    assert_ne!(driver.hear(), page);
    driver.child.kill().expect("an end");
    driver.child.wait().expect("an end");
}

#[test]
fn an_early_end_is_told() {
    let output = run(&["ask", "--json"], "\n{\"none\": true}\n");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stdout(&output).lines().count(), 2);
    insta::assert_snapshot!(stderr(&output));
}

#[test]
fn without_a_terminal_there_is_another_way() {
    insta::assert_snapshot!(refusal(&run(&["ask"], "")));
}
