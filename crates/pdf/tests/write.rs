//! What is written can be read again, by people and by programs.
#![allow(clippy::unwrap_used)]

mod samples;

use lopdf::{Dictionary, Object};
use philtrum_pdf::{Block, Document, Error, Paper, write};

/// The written document, read again.
fn read(document: &Document) -> lopdf::Document {
    lopdf::Document::load_mem(&write(document).unwrap()).unwrap()
}

fn pages(document: &Document) -> usize {
    read(document).get_pages().len()
}

/// All the text, without spaces: programs differ in where they see some.
fn text(document: &Document) -> String {
    let pdf = read(document);
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    pdf.extract_text(&pages).unwrap().split_whitespace().collect()
}

/// What a document says, in the order of reading.
fn said(document: &Document) -> String {
    let mut said = String::new();
    say(&document.blocks, &mut said);
    said.push_str(&document.footer);
    said.replace("**", "").split_whitespace().collect()
}

fn say(blocks: &[Block], said: &mut String) {
    for block in blocks {
        match block {
            Block::Title(text) | Block::Heading(text) | Block::Paragraph(text) => {
                said.push_str(text)
            }
            Block::Boxed(blocks) => say(blocks, said),
            Block::List(items) => items.iter().for_each(|item| *said += &format!("•{item}")),
            Block::Facts(facts) => {
                facts.iter().for_each(|(name, text)| *said += &(name.clone() + text))
            }
            Block::Table { head, rows } => {
                said.push_str(&head.concat());
                rows.iter().for_each(|row| said.push_str(&row.concat()));
            }
            Block::Columns(left, right) => {
                say(left, said);
                say(right, said);
            }
            Block::Small(texts) => said.push_str(&texts.concat()),
        }
    }
}

fn paragraph(text: &str) -> Document {
    let blocks = vec![Block::Paragraph(text.to_owned())];
    Document { language: "en".to_owned(), title: "Text".to_owned(), blocks, ..Document::default() }
}

#[test]
fn a_report_is_one_page_and_says_all_in_order() {
    for document in [samples::english(), samples::russian()] {
        for paper in [Paper::A4, Paper::Letter] {
            let document = Document { paper, ..document.clone() };
            assert_eq!(pages(&document), 1);
            assert_eq!(text(&document), said(&document));
        }
    }
}

#[test]
fn a_fuller_report_is_set_smaller_before_it_is_set_on_two_pages() {
    let mut document = samples::russian();
    let more: Vec<Block> = document.blocks.iter().skip(3).take(2).cloned().collect();
    document.blocks.extend(more);
    assert_eq!(pages(&document), 1);
    assert_eq!(text(&document), said(&document));
    document.blocks.extend(samples::russian().blocks);
    assert_eq!(pages(&document), 2);
}

#[test]
fn a_long_document_loses_nothing() {
    let document = samples::long();
    assert!(pages(&document) > 5);
    let text = text(&document);
    for nth in 0..4 {
        assert!(text.contains(&format!("•marker{nth}")), "marker {nth}");
    }
    for nth in 0..120 {
        assert!(text.contains(&format!("row{nth}7%foragainst")), "row {nth}");
    }
    assert_eq!(text.matches("framed").count(), 1500);
    assert_eq!(text.matches("words").count(), 1500);
    assert!(text.contains("1/9") && text.contains("9/9"));
}

#[test]
fn a_row_longer_than_a_page_goes_on_to_the_next() {
    let cell = "cell ".repeat(3000);
    let head = vec!["A".to_owned(), "B".to_owned()];
    let rows = vec![vec!["first".to_owned(), cell], vec!["last".to_owned()]];
    let blocks = vec![Block::Table { head, rows }];
    let document = Document { blocks, ..paragraph("") };
    assert!(pages(&document) > 1);
    let text = text(&document);
    assert_eq!(text.matches("cell").count(), 3000);
    assert!(text.contains("last"));
}

#[test]
fn the_same_document_is_the_same_bytes() {
    assert_eq!(write(&samples::english()).unwrap(), write(&samples::english()).unwrap());
    assert_eq!(write(&samples::long()).unwrap(), write(&samples::long()).unwrap());
}

#[test]
fn it_is_tagged_titled_and_in_its_language() {
    let pdf = read(&samples::russian());
    let catalog = pdf.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"ru");
    let part = |name: &[u8]| -> &Dictionary { pdf.get_dict_in_dict(catalog, name).unwrap() };
    assert!(part(b"MarkInfo").get(b"Marked").unwrap().as_bool().unwrap());
    assert!(part(b"ViewerPreferences").get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    assert!(part(b"StructTreeRoot").has(b"K"));
    assert!(part(b"Outlines").has(b"First"));
    let tags: Vec<&[u8]> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"S").and_then(Object::as_name).ok())
        .collect();
    let expected: [&[u8]; 15] = [
        b"Document",
        b"Div",
        b"H1",
        b"H2",
        b"P",
        b"L",
        b"LI",
        b"Lbl",
        b"LBody",
        b"Table",
        b"THead",
        b"TBody",
        b"TR",
        b"TH",
        b"TD",
    ];
    for tag in expected {
        assert!(tags.contains(&tag), "no {}", String::from_utf8_lossy(tag));
    }
}

#[test]
fn nothing_written_makes_it_fail() {
    let endless = "x".repeat(3000);
    assert_eq!(text(&paragraph(&endless)), endless);
    assert_eq!(text(&paragraph("\u{7}й и\u{306} 顔 😀 ✅ ** **")), "йй□□✓");
    assert_eq!(text(&paragraph("עברית")), "□□□□□");
    assert_eq!(pages(&Document { blocks: Vec::new(), ..paragraph("") }), 1);
    let empty = [
        Block::Table { head: Vec::new(), rows: Vec::new() },
        Block::Table { head: vec!["A".to_owned()], rows: vec![vec![String::new(); 40]] },
        Block::List(vec![String::new()]),
        Block::Facts(vec![(endless.clone(), endless)]),
        Block::Columns(Vec::new(), Vec::new()),
        Block::Boxed(Vec::new()),
    ];
    write(&Document { blocks: empty.to_vec(), ..paragraph("") }).unwrap();
    write(&Document { blocks: vec![Block::Boxed(empty.to_vec())], ..paragraph("") }).unwrap();
}

#[test]
fn a_document_without_a_title_is_refused() {
    let untitled = Document { title: String::new(), ..samples::english() };
    assert!(matches!(write(&untitled), Err(Error::Invalid(_))));
}
