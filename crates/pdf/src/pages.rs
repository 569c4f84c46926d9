//! Pages as PDF.

use krilla::SerializeSettings;
use krilla::configure::{Configuration, Validator};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{ArtifactType, ContentTag, SpanTag};

use crate::Error;
use crate::document::Document;
use crate::fonts::Fonts;
use crate::footer;
use crate::lines::Line;
use crate::part::Mark;
use crate::place::Page;
use crate::tags::Tags;

/// Draws the pages of a document.
pub(crate) fn draw(
    document: &Document,
    fonts: &Fonts,
    pages: Vec<Page>,
    tags: Tags,
) -> Result<Vec<u8>, Error> {
    let configuration = Configuration::new_with_validator(Validator::UA1);
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut pdf = krilla::Document::new_with(settings);
    pdf.set_metadata(metadata(document));
    let mut pen = Pen { fonts, tags, outline: Vec::new() };
    let count = pages.len();
    for (number, page) in pages.into_iter().enumerate() {
        let size = PageSettings::from_wh(document.paper.width(), document.paper.height());
        let mut sheet = pdf.start_page_with(size.unwrap_or_default());
        let mut surface = sheet.surface();
        for (top, mark) in &page.marks {
            pen.note(number, *top, mark);
            pen.mark(&mut surface, *top, mark);
        }
        surface.start_tagged(ContentTag::Artifact(ArtifactType::Footer));
        for (top, mark) in footer::marks(document, fonts, number, count) {
            pen.shape(&mut surface, top, &mark);
        }
        surface.end_tagged();
        surface.finish();
        sheet.finish();
    }
    pdf.set_outline(pen.outline(&document.title));
    pdf.set_tag_tree(pen.tags.tree());
    pdf.finish().map_err(|error| Error::Invalid(format!("{error:?}")))
}

fn metadata(document: &Document) -> Metadata {
    let mut metadata = Metadata::new()
        .title(document.title.clone())
        .language(document.language.clone())
        .creator("Philtrum".to_owned());
    if let Some((year, month, day)) = document.date {
        metadata = metadata.creation_date(DateTime::new(year).month(month).day(day));
    }
    metadata
}

/// What draws, and remembers what it drew.
struct Pen<'a> {
    fonts: &'a Fonts,
    tags: Tags,
    outline: Vec<(String, XyzDestination)>,
}

impl Pen<'_> {
    /// Draws a mark, tagged as what it belongs to or else as nothing to read out.
    fn mark(&mut self, surface: &mut Surface<'_>, top: f32, mark: &Mark) {
        let node = if let Mark::Text { node, .. } = mark { *node } else { None };
        let tag = match node {
            Some(_) => ContentTag::Span(SpanTag::empty()),
            None => ContentTag::Artifact(ArtifactType::Other),
        };
        let content = surface.start_tagged(tag);
        self.shape(surface, top, mark);
        surface.end_tagged();
        if let Some(node) = node {
            self.tags.fill(node, content);
        }
    }

    fn shape(&self, surface: &mut Surface<'_>, top: f32, mark: &Mark) {
        surface.set_stroke(None);
        surface.set_fill(Some(Fill::default()));
        match mark {
            Mark::Text { x, baseline, size, line, .. } => {
                self.line(surface, line, Point::from_xy(*x, top + baseline), *size);
            }
            Mark::Rule { x, y, width, thickness } => {
                rectangle(surface, Rect::from_xywh(*x, top + y, *width, *thickness));
            }
            Mark::Frame { x, y, width, height, thickness } => {
                surface.set_fill(None);
                surface.set_stroke(Some(Stroke { width: *thickness, ..Stroke::default() }));
                // The line is drawn within the rectangle.
                let [x, y] = [x + thickness / 2.0, top + y + thickness / 2.0];
                rectangle(surface, Rect::from_xywh(x, y, width - thickness, height - thickness));
            }
        }
    }

    fn line(&self, surface: &mut Surface<'_>, line: &Line, at: Point, size: f32) {
        for run in &line.runs {
            let start = Point::from_xy(at.x + run.x * size, at.y);
            let font = self.fonts.face(run.weight).font.clone();
            surface.draw_glyphs(start, &run.glyphs, font, &run.text, size, false);
        }
    }

    /// Remembers where a heading begins.
    fn note(&mut self, page: usize, top: f32, mark: &Mark) {
        let Mark::Text { x, node: Some(node), .. } = mark else { return };
        if let Some((_, text)) = self.tags.new_heading(*node) {
            let place = XyzDestination::new(page, Point::from_xy(*x, top));
            self.outline.push((text.to_owned(), place));
        }
    }

    /// The headings to go to; PDF/UA asks for at least one.
    fn outline(&mut self, title: &str) -> Outline {
        let mut outline = Outline::new();
        if self.outline.is_empty() {
            let start = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
            self.outline.push((title.to_owned(), start));
        }
        for (text, place) in self.outline.drain(..) {
            outline.push_child(OutlineNode::new(text, place));
        }
        outline
    }
}

fn rectangle(surface: &mut Surface<'_>, rectangle: Option<Rect>) {
    let mut builder = PathBuilder::new();
    if let Some(rectangle) = rectangle {
        builder.push_rect(rectangle);
    }
    if let Some(path) = builder.finish() {
        surface.draw_path(&path);
    }
}
