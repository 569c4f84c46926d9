//! `philtrum serve`: a used port, and a log that knows nothing of the answers.
#![allow(clippy::expect_used, clippy::indexing_slicing, dead_code)]

mod common;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};

use common::{philtrum, refusal, run};

/// A running server; its end ends it.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let mut child = philtrum(&["serve", "--no-open", "--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut first = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut first).expect("a line");
        let address = first.trim().rsplit("http://").next().expect("an address");
        Self { child, address: address.trim_end_matches('/').to_owned() }
    }

    /// One request; the head and the body of the answer.
    fn request(&self, method: &str, path: &str, body: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}",
            self.address
        )
        .expect("a listener");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        (head.to_owned(), body.to_owned())
    }

    /// Ends it, and gives what it logged.
    fn log(mut self) -> String {
        self.child.kill().expect("an end");
        let mut log = String::new();
        self.child.stderr.take().expect("a pipe").read_to_string(&mut log).expect("UTF-8");
        self.child.wait().expect("an end");
        log
    }
}

/// The attributes of every `<input` on a page, with what HTML escapes put back.
fn inputs(page: &str) -> Vec<(String, String, String)> {
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
        let value = value.replace("&#34;", "\"").replace("&quot;", "\"").replace("&#39;", "'");
        Some(value.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    };
    let tags = page.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
    tags.map(|tag| {
        let get = |name| attribute(tag, name).unwrap_or_default();
        (get("type"), get("name"), get("value"))
    })
    .collect()
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// Answers a page: a value of every question, and every statement of every list, or none.
fn filled(page: &str, all: bool) -> String {
    let mut fields: Vec<(String, String)> = Vec::new();
    for (kind, name, value) in inputs(page) {
        let value = match (kind.as_str(), name.as_str()) {
            ("checkbox", "tick") if all => value,
            ("checkbox", "none") if !all => value,
            ("checkbox", "tick" | "none") => continue,
            _ if fields.iter().any(|(one, _)| *one == name) => continue,
            ("text" | "number", _) => "34".to_owned(),
            _ => value,
        };
        fields.push((name, value));
    }
    let pairs = fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// Everything that an answer can name.
fn words_of_answers() -> BTreeSet<String> {
    let (model, _) = philtrum_folder::shipped();
    let ids = model.findings.iter().map(|finding| finding.id.clone());
    let values = model.findings.iter().flat_map(|finding| {
        finding.values().iter().map(|value| value.id.clone()).collect::<Vec<_>>()
    });
    ids.chain(values).chain(["not-sure".to_owned(), "34".to_owned()]).collect()
}

#[test]
fn no_answer_reaches_the_log() {
    let server = Server::start(&["--log", "trace"]);
    let (_, mut page) = server.request("POST", "/en/start", "about=me");
    let mut posted = 0;
    while page.contains("\"/en/answer\"") {
        let (head, next) = server.request("POST", "/en/answer", &filled(&page, posted % 3 == 2));
        assert!(head.starts_with("HTTP/1.1 200"), "{head}\n{next}");
        let cookie = head.to_ascii_lowercase().contains("set-cookie");
        assert!(!cookie, "{head}");
        posted += 1;
        assert!(posted < 40, "no end after forty pages");
        page = next;
    }
    assert!(posted > 3, "{page}");
    let log = server.log();
    assert!(log.matches("/en/answer").count() >= posted, "the log says too little: {log}");
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let words: BTreeSet<_> = log
        .lines()
        // The first word is the time, which may hold any number.
        .flat_map(|line| line.split_once(' ').unwrap_or_default().1.split(|c| !letter(c)))
        .collect();
    for word in words_of_answers() {
        assert!(!words.contains(word.as_str()), "`{word}` is in the log:\n{log}");
    }
}

#[test]
fn a_used_port_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let output = run(&["serve", "--no-open", "--port", &port.to_string()], "");
    let next = (port.checked_add(1).unwrap_or(7313)).to_string();
    insta::assert_snapshot!(
        refusal(&output).replace(&next, "OTHER").replace(&port.to_string(), "PORT")
    );
}

#[test]
fn an_open_door_is_told() {
    let server = Server::start(&["--host", "0.0.0.0"]);
    assert!(server.address.starts_with("127.0.0.1:"), "{}", server.address);
    assert!(server.log().starts_with("Warning: everybody"));
    assert_eq!(Server::start(&[]).log(), "");
}
