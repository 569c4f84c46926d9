//! The shape of a page: title, TOML block, sections.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use philtrum_model::Language;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

use crate::SourceFile;
use crate::diagnostic::{Code, Report, Severity};
use crate::names::did_you_mean;
use philtrum_model::Heading;

/// The pages of a folder, as Markdown.
pub(crate) struct Library<'a> {
    /// English pages and the bibliography's neighbours, by path.
    pub(crate) pages: Vec<Page<'a>>,
    /// Russian pages, by the path of the English page.
    pub(crate) translations: BTreeMap<String, Page<'a>>,
    /// The bibliography.
    pub(crate) bibliography: Option<(&'a str, &'a str)>,
    /// Pages that cannot be read, by file name without ending. What points at them is no news.
    pub(crate) broken: BTreeSet<&'a str>,
    /// Everything that was read, for the hash.
    pub(crate) files: &'a [SourceFile],
}

/// A page, taken apart. Ranges are bytes of its text.
pub(crate) struct Page<'a> {
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
    pub(crate) language: Language,
    pub(crate) title: String,
    pub(crate) title_span: Range<usize>,
    /// The inside of the TOML block.
    pub(crate) data: Range<usize>,
    pub(crate) sections: Vec<Section>,
}

/// A second-level heading and what stands under it.
pub(crate) struct Section {
    pub(crate) heading: Heading,
    pub(crate) heading_span: Range<usize>,
    pub(crate) body: Range<usize>,
}

impl<'a> Library<'a> {
    pub(crate) fn read(files: &'a [SourceFile], report: &mut Report) -> Self {
        let mut library = Self {
            pages: Vec::new(),
            translations: BTreeMap::new(),
            bibliography: None,
            broken: BTreeSet::new(),
            files,
        };
        for file in files {
            match std::str::from_utf8(&file.bytes) {
                Ok(text) => library.add(&file.path, text, report),
                Err(error) => {
                    library.broken.insert(stem_of(&file.path));
                    let at = error.valid_up_to();
                    let lossy = String::from_utf8_lossy(&file.bytes);
                    report.add(
                        Severity::Error,
                        Code::NotUtf8,
                        (&file.path, &lossy, at..at),
                        format!("this file is not UTF-8: byte {at} cannot be read"),
                        "save the file as UTF-8 in your editor".to_owned(),
                    );
                }
            }
        }
        library
    }

    fn add(&mut self, path: &'a str, text: &'a str, report: &mut Report) {
        if path == "sources.bib" {
            self.bibliography = Some((path, text));
        } else if path.ends_with("README.md") || !path.ends_with(".md") {
            // Not a page.
        } else if let Some(stem) = path.strip_suffix(".ru.md") {
            if let Some(page) = Page::read(path, text, Language::Ru, report) {
                self.translations.insert(format!("{stem}.md"), page);
            }
        } else if let Some(page) = Page::read(path, text, Language::En, report) {
            self.pages.push(page);
        } else {
            self.broken.insert(stem_of(path));
        }
    }
}

impl<'a> Page<'a> {
    fn read(path: &'a str, text: &'a str, language: Language, report: &mut Report) -> Option<Self> {
        let outline = Outline::of(text);
        let Some((title, title_span)) = outline.title else {
            let help = "begin the page with a line such as `# What it is called`".to_owned();
            let message = "this page has no title";
            report.add(Severity::Error, Code::NoTitle, (path, text, 0..0), message, help);
            return None;
        };
        let Some(data) = outline.data else {
            let help = "put a block that begins with ```toml under the title".to_owned();
            let message = "this page has no TOML block";
            report.add(Severity::Error, Code::NoData, (path, text, title_span), message, help);
            return None;
        };
        let mut page = Self { path, text, language, title, title_span, data, sections: Vec::new() };
        page.read_sections(&outline.headings, report);
        Some(page)
    }

    fn read_sections(&mut self, headings: &[(String, Range<usize>)], report: &mut Report) {
        for (index, (words, span)) in headings.iter().enumerate() {
            let end = headings.get(index + 1).map_or(self.text.len(), |(_, next)| next.start);
            let Some(heading) = Heading::from_words(words, self.language) else {
                let help = did_you_mean(words, Heading::all_words(self.language));
                let message = format!("no page has a section `{words}`");
                report.add(Severity::Error, Code::BadSection, self.at(span.clone()), message, help);
                continue;
            };
            if self.section(heading).is_some() {
                let message = format!("the section `{words}` stands here twice");
                let help = "join the two".to_owned();
                report.add(Severity::Error, Code::BadSection, self.at(span.clone()), message, help);
            }
            let body = span.end.min(end)..end;
            self.sections.push(Section { heading, heading_span: span.clone(), body });
        }
    }

    /// A place on this page, for a diagnostic.
    pub(crate) fn at(&self, span: Range<usize>) -> (&'a str, &'a str, Range<usize>) {
        (self.path, self.text, span)
    }

    /// A place inside the TOML block, for a diagnostic.
    pub(crate) fn at_data(&self, span: Range<usize>) -> (&'a str, &'a str, Range<usize>) {
        self.at(self.data.start + span.start..self.data.start + span.end)
    }

    /// The line at this place, counted from 1.
    pub(crate) fn line_of(&self, at: usize) -> usize {
        1 + self.text.bytes().take(at).filter(|byte| *byte == b'\n').count()
    }

    /// The inside of the TOML block.
    pub(crate) fn toml(&self) -> &'a str {
        self.text.get(self.data.clone()).unwrap_or("")
    }

    pub(crate) fn section(&self, heading: Heading) -> Option<&Section> {
        self.sections.iter().find(|section| section.heading == heading)
    }

    /// The text under a heading, without the space around it; empty if there is none.
    pub(crate) fn body(&self, heading: Heading) -> &'a str {
        let body = self.section(heading).map(|section| section.body.clone()).unwrap_or_default();
        self.text.get(body).unwrap_or("").trim()
    }

    /// The prose that a translator translates: everything but the data and the cases.
    pub(crate) fn prose(&self) -> String {
        let mut prose = self.title.clone();
        for section in self.sections.iter().filter(|one| one.heading != Heading::Cases) {
            prose.push_str("\n## ");
            prose.push_str(section.heading.words(Language::En));
            prose.push('\n');
            prose.push_str(self.body(section.heading));
        }
        prose
    }

    /// The file name without folder and endings.
    pub(crate) fn stem(&self) -> &'a str {
        stem_of(self.path)
    }

    /// The folder that it lies in.
    pub(crate) fn folder(&self) -> &'a str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// A file name without folder and endings.
fn stem_of(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".ru.md").or_else(|| name.strip_suffix(".md")).unwrap_or(name)
}

/// Title, data and headings of a Markdown text.
#[derive(Default)]
struct Outline {
    title: Option<(String, Range<usize>)>,
    data: Option<Range<usize>>,
    headings: Vec<(String, Range<usize>)>,
}

impl Outline {
    fn of(text: &str) -> Self {
        let mut outline = Self::default();
        let mut words: Option<String> = None;
        for (event, span) in Parser::new(text).into_offset_iter() {
            match event {
                Event::Start(Tag::Heading { .. }) => words = Some(String::new()),
                Event::End(TagEnd::Heading(level)) => {
                    let line = text.get(span.clone()).unwrap_or("").trim_end().len();
                    let span = span.start..span.start + line;
                    outline.heading(level, words.take().unwrap_or_default(), span);
                }
                Event::Text(part) | Event::Code(part) => {
                    if let Some(words) = &mut words {
                        words.push_str(&part);
                    }
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind)))
                    if outline.data.is_none() && &*kind == "toml" =>
                {
                    outline.data = Some(inside(text, span));
                }
                _ => {}
            }
        }
        outline
    }

    fn heading(&mut self, level: HeadingLevel, words: String, span: Range<usize>) {
        match level {
            HeadingLevel::H1 if self.title.is_none() => self.title = Some((words, span)),
            HeadingLevel::H2 => self.headings.push((words, span)),
            _ => {}
        }
    }
}

/// The lines between the fences of a code block.
fn inside(text: &str, block: Range<usize>) -> Range<usize> {
    let whole = text.get(block.clone()).unwrap_or("");
    let start = whole.find('\n').map_or(whole.len(), |at| at + 1);
    let end = whole.trim_end().rfind('\n').map_or(whole.len(), |at| at + 1).max(start);
    block.start + start..block.start + end
}
