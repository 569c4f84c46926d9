//! What can be written.

/// A document.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Document {
    /// The language it is in, as a tag: `en`, `ru`.
    pub language: String,
    /// The name of the document, shown by readers in the place of a file name.
    pub title: String,
    /// The day it was made: year, month, day.
    pub date: Option<(u16, u8, u8)>,
    /// The paper it is for.
    pub paper: Paper,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What is in small print at the foot of every page.
    pub footer: String,
}

/// Something that a document says. Between two `**`, text is bold; nothing else is markup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// The title on the page.
    Title(String),
    /// What must not be overlooked, in a frame.
    Boxed(Vec<Block>),
    /// A heading of a section.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Things one below the other, with bullets.
    List(Vec<String>),
    /// Names of things, and what they are.
    Facts(Vec<(String, String)>),
    /// A table. The first column names the rows and is the widest; numbers are set to the right.
    Table {
        /// The names of the columns.
        head: Vec<String>,
        /// The rows; a missing cell is empty.
        rows: Vec<Vec<String>>,
    },
    /// Two columns side by side: the left one is read first.
    Columns(Vec<Block>, Vec<Block>),
    /// Lines in small print, such as sources.
    Small(Vec<String>),
}

/// A size of paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// How wide it is, in points.
    pub(crate) const fn width(self) -> f32 {
        match self {
            Self::A4 => 595.28,
            Self::Letter => 612.0,
        }
    }

    /// How high it is, in points.
    pub(crate) const fn height(self) -> f32 {
        match self {
            Self::A4 => 841.89,
            Self::Letter => 792.0,
        }
    }
}
