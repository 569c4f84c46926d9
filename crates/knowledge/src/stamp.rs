//! Translations carry the hash of the English that they translate.

use sha2::{Digest, Sha256};

use crate::SourceFile;
use crate::diagnostic::Report;
use crate::page::{Library, Page};
use crate::raw::RawTranslation;

/// The hash of the prose of a page: 16 hexadecimal digits.
pub(crate) fn hash_of(page: &Page<'_>) -> String {
    let mut hash = hexadecimal(&Sha256::digest(page.prose().as_bytes()));
    hash.truncate(16);
    hash
}

/// Bytes in hexadecimal.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every translation whose hash is not that of its English page, with the hash put right.
///
/// For a translator who has just read both: the tool cannot know whether the texts agree.
#[must_use]
pub fn stamp(files: &[SourceFile]) -> Vec<SourceFile> {
    let mut report = Report::default();
    let library = Library::read(files, &mut report);
    library
        .pages
        .iter()
        .filter_map(|page| {
            let translation = library.translations.get(page.path)?;
            let data: RawTranslation = toml::from_str(translation.toml()).ok()?;
            let (start, hash) = (translation.data.start, hash_of(page));
            if *data.of.get_ref() == hash {
                return None;
            }
            let span = data.of.span();
            let mut text = translation.text.to_owned();
            text.replace_range(start + span.start..start + span.end, &format!("\"{hash}\""));
            Some(SourceFile { path: translation.path.to_owned(), bytes: text.into_bytes() })
        })
        .collect()
}
