//! What pages are called, in the language of the reader.

use std::collections::BTreeMap;

use philtrum_library::titles;
use philtrum_locale::Messages;
use philtrum_model::{Localized, Model};

/// The names of all pages of two knowledges.
pub(super) struct Names<'a> {
    pub(super) old: &'a Model,
    pub(super) new: &'a Model,
    pub(super) messages: &'a Messages,
    before: BTreeMap<&'a str, &'a Localized>,
    after: BTreeMap<&'a str, &'a Localized>,
}

impl<'a> Names<'a> {
    pub(super) fn of(old: &'a Model, new: &'a Model, messages: &'a Messages) -> Self {
        Self { old, new, messages, before: titles(old), after: titles(new) }
    }

    /// The title of a page, also of one that is gone.
    pub(super) fn title(&self, id: &str) -> Option<String> {
        let title = self.after.get(id).or_else(|| self.before.get(id))?;
        Some(title.get(self.messages.language()).to_owned())
    }
}
