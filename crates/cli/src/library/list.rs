//! Lists of pages.

use std::io;

use philtrum_library::Entry;
use philtrum_locale::Messages;
use philtrum_model::{Kind, Model};

use crate::paper::{BOLD, DIM, Paper, styled};

/// What there is to read, with counts; the articles by name, as they are where to begin.
pub(super) fn kinds(model: &Model, messages: &Messages) -> io::Result<()> {
    let mut paper = Paper::new();
    paper.heading(&messages.get("kinds-article"));
    for article in &model.articles {
        let title = article.sheet.title.get(messages.language());
        paper.item(&format!("{title} {}", styled(DIM, &article.sheet.id)));
    }
    paper.heading(&messages.get("cli-library-kinds"));
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Article) {
        let name = messages.get(&format!("kinds-{}", kind.id()));
        let (count, option) = (model.count(kind), styled(DIM, &format!("--kind {}", kind.id())));
        paper.item(&format!("{name}: {count} {option}"));
    }
    paper.print()
}

/// Pages with title, kind and id.
pub(super) fn pages<'m>(
    pages: impl Iterator<Item = Entry<'m>>,
    messages: &Messages,
) -> io::Result<()> {
    let mut paper = Paper::new();
    for entry in pages {
        let title = styled(BOLD, entry.title.get(messages.language()));
        let kind = messages.get(&format!("kind-{}", entry.kind.id()));
        paper.item(&format!("{title} ({kind}) {}", styled(DIM, entry.id)));
    }
    paper.print()
}
