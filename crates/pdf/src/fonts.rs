//! The two faces of the font, and text as glyphs of them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{GlyphInfo, UnicodeBuffer};

use crate::Error;

static REGULAR: &[u8] = include_bytes!("../fonts/PhiltrumSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../fonts/PhiltrumSans-Bold.ttf");

/// How heavy text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Weight {
    /// As most text.
    Regular,
    /// As headings.
    Bold,
}

/// The font.
pub(crate) struct Fonts {
    regular: Face,
    bold: Face,
}

impl Fonts {
    /// Reads the font that is part of the program.
    pub(crate) fn new() -> Result<Self, Error> {
        Ok(Self { regular: Face::new(REGULAR)?, bold: Face::new(BOLD)? })
    }

    /// The face of this weight.
    pub(crate) const fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }
}

/// A face of the font.
pub(crate) struct Face {
    /// For drawing.
    pub(crate) font: Font,
    shaper: rustybuzz::Face<'static>,
    // The same words are measured again in every size that is tried.
    known: RefCell<HashMap<String, Rc<Shaped>>>,
}

/// Text as glyphs. Lengths are parts of the font size.
#[derive(Debug, Default)]
pub(crate) struct Shaped {
    /// The glyphs, in order.
    pub(crate) glyphs: Vec<KrillaGlyph>,
    /// How wide they are together.
    pub(crate) width: f32,
    /// How wide they are without the space at the end.
    pub(crate) visible: f32,
}

impl Face {
    fn new(data: &'static [u8]) -> Result<Self, Error> {
        let font = Font::new(data.into(), 0).ok_or(Error::Font)?;
        let shaper = rustybuzz::Face::from_slice(data, 0).ok_or(Error::Font)?;
        Ok(Self { font, shaper, known: RefCell::default() })
    }

    /// Whether the face can show this character.
    pub(crate) fn has(&self, character: char) -> bool {
        self.shaper.glyph_index(character).is_some()
    }

    /// The glyphs of a text.
    pub(crate) fn shape(&self, text: &str) -> Rc<Shaped> {
        if let Some(known) = self.known.borrow().get(text) {
            return Rc::clone(known);
        }
        let shaped = Rc::new(self.shaped(text));
        self.known.borrow_mut().insert(text.to_owned(), Rc::clone(&shaped));
        shaped
    }

    fn shaped(&self, text: &str) -> Shaped {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        buffer.guess_segment_properties();
        let output = rustybuzz::shape(&self.shaper, &[], buffer);
        let infos = output.glyph_infos();
        let start_of = |info: &GlyphInfo| info.cluster as usize;
        let mut shaped = Shaped::default();
        let mut end = 0;
        for (nth, (info, position)) in infos.iter().zip(output.glyph_positions()).enumerate() {
            let start = start_of(info);
            // Several glyphs may stand for the same characters.
            if start >= end {
                let mut others = infos.iter().skip(nth).map(start_of);
                end = others.find(|next| *next > start).unwrap_or(text.len());
            }
            let [advance, x, y] =
                [position.x_advance, position.x_offset, position.y_offset].map(|one| self.ems(one));
            let glyph = GlyphId::new(info.glyph_id);
            shaped.glyphs.push(KrillaGlyph::new(glyph, advance, x, y, 0.0, start..end, None));
            shaped.width += advance;
            if text.get(start..end) != Some(" ") {
                shaped.visible = shaped.width;
            }
        }
        shaped
    }

    #[expect(clippy::cast_precision_loss, reason = "font units are small")]
    fn ems(&self, units: i32) -> f32 {
        units as f32 / self.font.units_per_em()
    }
}
