//! Parts of the face, as people look under them.

use serde::{Deserialize, Serialize};

/// A part of the face.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Place {
    Forehead,
    Eyes,
    Nose,
    Cheek,
    UpperLip,
    LowerLip,
    Mouth,
    Jaw,
    Ear,
    Neck,
}

impl Place {
    /// Every place, from the forehead down.
    pub const ALL: [Self; 10] = [
        Self::Forehead,
        Self::Eyes,
        Self::Nose,
        Self::Cheek,
        Self::UpperLip,
        Self::LowerLip,
        Self::Mouth,
        Self::Jaw,
        Self::Ear,
        Self::Neck,
    ];

    /// The word in pages and addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Forehead => "forehead",
            Self::Eyes => "eyes",
            Self::Nose => "nose",
            Self::Cheek => "cheek",
            Self::UpperLip => "upper-lip",
            Self::LowerLip => "lower-lip",
            Self::Mouth => "mouth",
            Self::Jaw => "jaw",
            Self::Ear => "ear",
            Self::Neck => "neck",
        }
    }

    /// The place with this word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.id() == id)
    }
}
