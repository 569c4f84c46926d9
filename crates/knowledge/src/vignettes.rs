//! Vignettes to measure with: `knowledge/cases/`.

use philtrum_model::{ConditionId, Model, Urgency, Vignette};

use crate::cases::{self, Complaint, Parts, complain};
use crate::diagnostic::{Code, Report, Severity};
use crate::names::did_you_mean;
use crate::page::{Library, Page};

/// What begins the explanation of a vignette that the guide misses.
const MISSED: &str = "missed:";

/// Reads every vignette.
pub(crate) fn read(model: &Model, library: &Library<'_>, report: &mut Report) -> Vec<Vignette> {
    let mut vignettes: Vec<Vignette> = Vec::new();
    for page in library.pages.iter().filter(|page| page.folder() == "cases") {
        for (item, span) in cases::items(page) {
            let read = vignette(model, page, item, page.line_of(span.start)).and_then(|vignette| {
                match vignettes.iter().find(|other| other.id == vignette.id) {
                    Some(_) => complain(
                        format!("there is another vignette `{}`", vignette.id),
                        "choose another name",
                    ),
                    None => Ok(vignette),
                }
            });
            match read {
                Ok(vignette) => vignettes.push(vignette),
                Err((message, help)) => {
                    report.add(Severity::Error, Code::BadCase, page.at(span), message, help);
                }
            }
        }
    }
    vignettes
}

fn vignette(
    model: &Model,
    page: &Page<'_>,
    item: &str,
    line: usize,
) -> Result<Vignette, Complaint> {
    let Parts { story, code, expectation } = Parts::of(item)?;
    let Some((id, story)) = story.split_once(": ") else {
        return complain("this vignette has no name", "begin it with `name: `");
    };
    let (expectation, missed) = expectation.split_once(MISSED).unwrap_or((expectation, ""));
    let (levels, causes) = expectation.split_once(';').unwrap_or((expectation, ""));
    let mut levels = one_or_more(levels, |word| {
        let known = Urgency::ALL.into_iter().map(Urgency::id);
        Urgency::from_id(word).ok_or_else(|| unknown("urgency", word, known))
    })?;
    if levels.is_empty() {
        return complain("this vignette expects no urgency", "write → urgency; cause");
    }
    Ok(Vignette {
        id: id.to_owned(),
        path: page.path.to_owned(),
        line,
        story: story.to_owned(),
        answers: cases::answers(model, code)?,
        urgency: levels.remove(0),
        acceptable: levels,
        causes: one_or_more(causes, |word| condition(model, word))?,
        missed: missed.split_whitespace().collect::<Vec<_>>().join(" "),
    })
}

fn condition(model: &Model, word: &str) -> Result<ConditionId, Complaint> {
    let known = model.conditions.iter().map(|condition| condition.id.as_str());
    model.condition_named(word).ok_or_else(|| unknown("condition", word, known))
}

fn unknown<'k>(noun: &str, word: &str, known: impl Iterator<Item = &'k str>) -> Complaint {
    (format!("there is no {noun} `{word}`"), did_you_mean(word, known))
}

/// `a or b or c`
fn one_or_more<T>(
    text: &str,
    read: impl Fn(&str) -> Result<T, Complaint>,
) -> Result<Vec<T>, Complaint> {
    text.split(" or ").map(str::trim).filter(|word| !word.is_empty()).map(read).collect()
}
