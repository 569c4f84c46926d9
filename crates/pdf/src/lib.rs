//! A short document as a tagged PDF: one page if it can be, readable aloud and to be copied from.
//!
//! A pure function from a document to bytes: no files, no clock; the same document gives the same bytes.

mod characters;
mod document;
mod fonts;
mod footer;
mod layout;
mod lines;
mod lists;
mod pages;
mod part;
mod place;
mod sections;
mod sizes;
mod table;
mod tags;
mod text;
mod widths;

pub use document::{Block, Document, Paper};

use fonts::Fonts;
use layout::Setter;
use part::Part;
use place::{Page, Pages};
use sizes::Sizes;
use tags::Tags;

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The fonts in the program are broken.
    #[error("the built-in font cannot be read")]
    Font,
    /// The result would break a rule of PDF/UA, such as having no title.
    #[error("the document cannot be a valid tagged PDF: {0}")]
    Invalid(String),
}

/// Writes a document as PDF/UA-1.
///
/// The text is as large as one page allows. If even the smallest size needs more, the document goes on
/// over as many pages as it needs, in a comfortable size and with page numbers.
///
/// # Errors
/// If the document has no title.
pub fn write(document: &Document) -> Result<Vec<u8>, Error> {
    let fonts = Fonts::new()?;
    let (pages, tags) = set(document, &fonts);
    pages::draw(document, &fonts, pages, tags)
}

/// The document on its pages, and what it is made of.
fn set(document: &Document, fonts: &Fonts) -> (Vec<Page>, Tags) {
    let room = footer::room(document, fonts);
    let set = |sizes| {
        let (parts, tags) = parts(document, fonts, sizes);
        (part::height(&parts, &room) <= room.height(), parts, tags)
    };
    // What does not fit in the smallest size does not fit in any.
    let (fits, mut chosen, mut tags) = set(Sizes::smallest());
    if fits {
        let mut larger = Sizes::larger().map(set);
        if let Some((_, parts, made)) = larger.find(|(fits, ..)| *fits) {
            (chosen, tags) = (parts, made);
        }
    } else {
        (_, chosen, tags) = set(Sizes::for_more_pages());
    }
    (Pages::of(chosen, &room), tags)
}

/// The parts of a document in these sizes.
fn parts(document: &Document, fonts: &Fonts, sizes: Sizes) -> (Vec<Part>, Tags) {
    let mut tags = Tags::default();
    let width = document.paper.width() - 2.0 * sizes::MARGIN;
    let mut setter = Setter { fonts, tags: &mut tags, sizes };
    let parts =
        setter.blocks(&document.blocks, layout::Column::new(sizes::MARGIN, width), tags::ROOT);
    (parts, tags)
}
