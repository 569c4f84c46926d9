//! `sources.bib`: every citation once.

use biblatex::{Bibliography, ChunksExt, Entry as BibEntry, Person};
use philtrum_model::Source;

use crate::diagnostic::{Code, Report, Severity};

/// Reads the bibliography, sorted by id.
pub(crate) fn read(path: &str, text: &str, report: &mut Report) -> Vec<Source> {
    let bibliography = match Bibliography::parse(text) {
        Ok(bibliography) => bibliography,
        Err(error) => {
            let message = format!("the bibliography cannot be read: {}", error.kind);
            let help = "look for a missing brace or comma near here".to_owned();
            report.add(
                Severity::Error,
                Code::BadBibliography,
                (path, text, error.span),
                message,
                help,
            );
            return Vec::new();
        }
    };
    let mut sources: Vec<_> = bibliography.iter().map(source_of).collect();
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    sources
}

fn source_of(entry: &BibEntry) -> Source {
    let field = |name: &str| entry.get(name).map(ChunksExt::format_verbatim).unwrap_or_default();
    let first = |names: &[&str]| {
        names.iter().map(|name| field(name)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let parts = [
        authors_of(entry),
        field("title"),
        first(&["journal", "journaltitle", "institution", "howpublished", "publisher"]),
        first(&["year", "date"]),
    ];
    let text = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(". ");
    let doi = field("doi");
    let url = if doi.is_empty() { field("url") } else { format!("https://doi.org/{doi}") };
    let seen = first(&["keywords"]).trim_start_matches("seen:").trim().to_owned();
    Source { id: entry.key.clone(), text, url: Some(url).filter(|url| !url.is_empty()), seen }
}

/// "Colosimo C", "Lin J, Chen Y", "Lin J et al"; corporate authors as they stand.
fn authors_of(entry: &BibEntry) -> String {
    let Ok(authors) = entry.author() else { return String::new() };
    let name = |person: &Person| {
        let initials: String = person
            .given_name
            .split([' ', '.', '-'])
            .filter_map(|part| part.chars().next())
            .collect();
        format!("{} {} {initials}", person.prefix, person.name).trim().to_owned()
    };
    match authors.as_slice() {
        [] => String::new(),
        [first, _, _, ..] => format!("{} et al", name(first)),
        few => few.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}
