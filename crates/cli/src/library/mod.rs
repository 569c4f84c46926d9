//! `philtrum library`: every page of the knowledge, to read and to find in the terminal.

mod list;
mod page;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use philtrum_library::{Entry, Index, Leaflet, entries, entry, is_about};
use philtrum_locale::Messages;
use philtrum_model::{Kind, Model, Place};

use crate::failure::Failure;

pub(crate) use page::citation;

/// Read the pages of the knowledge, or find them by words
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Id of a page, or words to look for, in English or Russian; slips are forgiven
    words: Vec<String>,

    /// Only pages of this kind
    #[arg(long, value_name = "KIND", value_parser = kind())]
    kind: Option<Kind>,

    /// Only pages about this part of the face
    #[arg(long, value_name = "PLACE", value_parser = place())]
    place: Option<Place>,
}

const EXAMPLES: &str = "\
Examples:
  philtrum library                          what there is to read
  philtrum library upper lip twitch         pages that fit these words
  philtrum library bells-palsy              the page with this id
  philtrum --lang ru library афобазол       in Russian
  philtrum library --kind treatment         every treatment
  philtrum library --place upper-lip        what shows at the upper lip";

/// Prints a page, a list of pages, or what there is to read.
pub(crate) fn run(model: &Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    let wanted = |entry: &Entry<'_>| {
        options.kind.is_none_or(|kind| entry.kind == kind)
            && options.place.is_none_or(|place| is_about(model, entry, place))
    };
    let typed = options.words.join(" ");
    if typed.is_empty() && options.kind.is_none() && options.place.is_none() {
        list::kinds(model, messages)?;
    } else if typed.is_empty() {
        list::pages(entries(model).into_iter().filter(wanted), messages)?;
    } else if let Some(leaflet) = exact(model, &typed, messages) {
        page::print(model, &leaflet, messages)?;
    } else {
        let index = Index::of(model);
        let found = index.search(&typed).into_iter().filter_map(|one| entry(model, &one.id));
        let found: Vec<_> = found.filter(wanted).collect();
        if found.is_empty() {
            let hint = messages.get("library-no-hit-help");
            return Err(Failure::cannot(messages.get("library-no-hit"), hint));
        }
        list::pages(found.into_iter(), messages)?;
    }
    Ok(())
}

/// The page or the citation with this id.
fn exact(model: &Model, id: &str, messages: &Messages) -> Option<Leaflet> {
    let page = entry(model, id).map(|entry| Leaflet::of(model, &entry, messages));
    let source = || model.source_named(id).map(|id| Leaflet::of_source(model, id, messages));
    page.or_else(source)
}

fn kind() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.map(Kind::id))
        .map(|id| Kind::from_id(&id).unwrap_or(Kind::Article))
}

fn place() -> impl TypedValueParser<Value = Place> {
    PossibleValuesParser::new(Place::ALL.map(Place::id))
        .map(|id| Place::from_id(&id).unwrap_or(Place::Mouth))
}
