//! What every request needs: the medicine and the words.

use std::sync::{Arc, OnceLock};

use philtrum_exchange::Certificate;
use philtrum_guide::{Advice, Consultation};
use philtrum_library::Index;
use philtrum_locale::Messages;
use philtrum_model::{Answers, Language, Model};
use philtrum_report::{Date, Dossier};

/// The guide, ready to answer. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

struct Parts {
    model: Arc<Model>,
    english: Messages,
    russian: Messages,
    /// Built when somebody searches for the first time.
    index: OnceLock<Index>,
    /// Tells the day: the guide itself has no clock.
    today: Option<fn() -> Date>,
    /// What was proved, of whichever pages.
    certificate: Option<Certificate>,
}

impl App {
    /// A guide that speaks from this model, and names no days.
    #[must_use]
    pub fn new(model: Arc<Model>) -> Self {
        Self::made(model, None, None)
    }

    /// A guide that speaks from this model, asks `today` which day it is, and shows what was proved.
    #[must_use]
    pub fn with_calendar(
        model: Arc<Model>,
        today: fn() -> Date,
        certificate: Option<Certificate>,
    ) -> Self {
        Self::made(model, Some(today), certificate)
    }

    fn made(
        model: Arc<Model>,
        today: Option<fn() -> Date>,
        certificate: Option<Certificate>,
    ) -> Self {
        Self(Arc::new(Parts {
            model,
            english: Messages::new(Language::En),
            russian: Messages::new(Language::Ru),
            index: OnceLock::new(),
            today,
            certificate,
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

    /// Which day it is, if that is known.
    pub(crate) fn today(&self) -> Option<Date> {
        self.0.today.map(|today| today())
    }

    /// What was proved of just these pages; of others it would say nothing.
    pub(crate) fn certificate(&self) -> Option<&Certificate> {
        self.0.certificate.as_ref().filter(|one| one.is_of(self.model()))
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

    /// What the plan and the report are written from.
    pub(crate) fn dossier<'a>(
        &'a self,
        answers: &'a Answers,
        consultation: &'a Consultation,
        advice: &'a Advice,
    ) -> Dossier<'a> {
        Dossier {
            model: self.model(),
            answers,
            consultation,
            advice,
            messages: self.messages(),
            today: self.app.today(),
        }
    }
}
