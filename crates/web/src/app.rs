//! What every request needs: the medicine and the words.

use std::sync::{Arc, OnceLock};

use philtrum_library::Index;
use philtrum_locale::Messages;
use philtrum_model::{Language, Model};

/// The guide, ready to answer. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

struct Parts {
    model: Arc<Model>,
    english: Messages,
    russian: Messages,
    /// Built when somebody searches for the first time.
    index: OnceLock<Index>,
}

impl App {
    /// A guide that speaks from this model.
    #[must_use]
    pub fn new(model: Arc<Model>) -> Self {
        Self(Arc::new(Parts {
            model,
            english: Messages::new(Language::En),
            russian: Messages::new(Language::Ru),
            index: OnceLock::new(),
        }))
    }

    /// The medicine.
    pub(crate) fn model(&self) -> &Model {
        &self.0.model
    }

    /// The pages by their words.
    pub(crate) fn index(&self) -> &Index {
        self.0.index.get_or_init(|| Index::of(self.model()))
    }

    /// The words of the interface.
    pub(crate) fn messages(&self, language: Language) -> &Messages {
        match language {
            Language::En => &self.0.english,
            Language::Ru => &self.0.russian,
        }
    }

    /// The guide in one language.
    pub(crate) fn in_language(&self, language: Language) -> Visit {
        Visit { app: self.clone(), language }
    }
}

/// The guide in one language: the state of every handler.
#[derive(Clone)]
pub(crate) struct Visit {
    pub(crate) app: App,
    pub(crate) language: Language,
}

impl Visit {
    pub(crate) fn model(&self) -> &Model {
        self.app.model()
    }

    pub(crate) fn messages(&self) -> &Messages {
        self.app.messages(self.language)
    }
}
