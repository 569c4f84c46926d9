//! Cases on pages: a story, a line of answers, an expectation.

use std::ops::Range;

use philtrum_model::{
    About, Answer, AnswerError, Answers, Asks, Case, ConditionId, FindingId, Kind, Model, Rank,
    Urgency, Verb, Wanted,
};

use crate::diagnostic::{Code, Report, Severity};
use crate::names::did_you_mean;
use crate::page::{Library, Page};
use philtrum_model::Heading;

/// Reads the cases of every page.
pub(crate) fn read(model: &Model, library: &Library<'_>, report: &mut Report) -> Vec<Case> {
    let mut cases = Vec::new();
    for page in library.pages.iter().filter(|page| page.folder() != "cases") {
        let condition =
            model.condition_named(page.stem()).filter(|_| page.folder() == "conditions");
        for (item, span) in items(page) {
            match case(model, library, page, condition, item, &span) {
                Ok(case) => cases.push(case),
                Err((message, help)) => {
                    report.add(Severity::Error, Code::BadCase, page.at(span), message, help);
                }
            }
        }
    }
    cases
}

/// The list items of the section, with their places.
pub(crate) fn items<'a>(page: &Page<'a>) -> Vec<(&'a str, Range<usize>)> {
    let Some(section) = page.section(Heading::Cases) else { return Vec::new() };
    let body = page.text.get(section.body.clone()).unwrap_or("");
    let mut starts: Vec<usize> = body.match_indices("\n- ").map(|(at, _)| at + 1).collect();
    if body.starts_with("- ") {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([body.len()]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| {
            let item = body.get(*start..end)?.trim_end();
            let at = section.body.start + start;
            Some((item, at..at + item.len()))
        })
        .collect()
}

pub(crate) type Complaint = (String, Option<String>);

pub(crate) fn complain<T>(message: impl Into<String>, help: &str) -> Result<T, Complaint> {
    Err((message.into(), Some(help.to_owned())))
}

fn case(
    model: &Model,
    library: &Library<'_>,
    page: &Page<'_>,
    condition: Option<ConditionId>,
    item: &str,
    span: &Range<usize>,
) -> Result<Case, Complaint> {
    let Parts { story, code, expectation } = Parts::of(item)?;
    let (expectation, plan) = expectation.split_once(';').unwrap_or((expectation, ""));
    let (urgency, rank) = expected(expectation, condition)?;
    let plan = wanted(library, plan)?;
    let line = page.line_of(span.start);
    let answers = answers(model, code)?;
    Ok(Case { path: page.path.to_owned(), line, story, answers, urgency, rank, plan })
}

/// The three parts of a case.
pub(crate) struct Parts<'a> {
    pub(crate) story: String,
    pub(crate) code: &'a str,
    pub(crate) expectation: &'a str,
}

impl<'a> Parts<'a> {
    pub(crate) fn of(item: &'a str) -> Result<Self, Complaint> {
        let parts = item.split_once('`').and_then(|(story, rest)| {
            let (code, expectation) = rest.split_once('`')?;
            Some((story, code, expectation.split_once('→')?.1))
        });
        let Some((story, code, expectation)) = parts else {
            return complain(
                "this case has no line of answers in backticks, or no expectation after `→`",
                "write a story, then `finding; not finding; finding = value`, then → urgency",
            );
        };
        let words: Vec<_> = story.trim_start_matches("- ").split_whitespace().collect();
        Ok(Self { story: words.join(" "), code, expectation: expectation.trim() })
    }
}

/// `routine, this first`
fn expected(
    text: &str,
    condition: Option<ConditionId>,
) -> Result<(Urgency, Option<(ConditionId, Rank)>), Complaint> {
    let (level, rest) =
        text.split_once(',').map_or((text, ""), |(level, rest)| (level, rest.trim()));
    let Some(urgency) = Urgency::from_id(level.trim()) else {
        let help = did_you_mean(level.trim(), Urgency::ALL.into_iter().map(Urgency::id));
        return Err((format!("there is no urgency `{}`", level.trim()), help));
    };
    let rank = match rest {
        "" => return Ok((urgency, None)),
        "this first" => Rank::First,
        "this in the first three" => Rank::FirstThree,
        "not this first" => Rank::NotFirst,
        other => {
            return complain(
                format!("`{other}` is not an expectation"),
                "write `this first`, `this in the first three` or `not this first`",
            );
        }
    };
    match condition {
        Some(condition) => Ok((urgency, Some((condition, rank)))),
        None => complain("only the page of a cause can expect a rank", "leave the urgency alone"),
    }
}

/// `shows treatments/cbit, self-care/regular-sleep; withholds treatments/valproate`
fn wanted(library: &Library<'_>, text: &str) -> Result<Vec<Wanted>, Complaint> {
    let mut wanted = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (word, pages) = part.split_once(char::is_whitespace).unwrap_or((part, ""));
        let Some(verb) = Verb::from_id(word) else {
            let help = did_you_mean(word, Verb::ALL.into_iter().map(Verb::id));
            return Err((format!("`{word}` is not what a plan can do"), help));
        };
        for path in pages.split(',').map(str::trim) {
            let (kind, id) = page_named(library, path)?;
            wanted.push(Wanted { verb, kind, id });
        }
    }
    Ok(wanted)
}

/// The kind and the id of a page such as `treatments/cbit`.
fn page_named(library: &Library<'_>, path: &str) -> Result<(Kind, String), Complaint> {
    let file = format!("{path}.md");
    let exists = library.pages.iter().any(|page| page.path == file);
    let found = path.split_once('/').filter(|_| exists).and_then(|(folder, id)| {
        let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == folder)?;
        Some((kind, id.to_owned()))
    });
    found.ok_or_else(|| {
        let known = library.pages.iter().filter_map(|page| page.path.strip_suffix(".md"));
        (format!("there is no page `{path}`"), did_you_mean(path, known))
    })
}

/// `sex = female; age = 52; lip-twitch; not can-be-suppressed; unsure persists-in-sleep`
pub(crate) fn answers(model: &Model, code: &str) -> Result<Answers, Complaint> {
    let mut answers = Answers::new(About::Me);
    let mut well = false;
    for item in code.split(';').map(str::trim).filter(|item| !item.is_empty()) {
        let item = item.split_whitespace().collect::<Vec<_>>().join(" ");
        if item == "otherwise well" {
            well = true;
            continue;
        }
        if let Some((key, value)) = item.split_once(" = ")
            && about_medicines(model, key, value, &mut answers)?
        {
            continue;
        }
        let (finding, answer) = answer(model, &item)?;
        if answers.get(finding).is_some() {
            return complain(
                format!("`{}` is answered twice", model.finding(finding).id),
                "keep one",
            );
        }
        answers.set(model, finding, answer).map_err(|error| misfit(model, finding, error))?;
    }
    if well {
        otherwise_well(model, &mut answers);
    }
    if is_child(model, &answers) {
        answers.about = About::Child;
    }
    Ok(answers)
}

/// `takes = fluoxetine, novo-passit`, `takes = none`, `considers = novo-passit`, `region = ru`: what is
/// no finding. Says whether it was one of these.
fn about_medicines(
    model: &Model,
    key: &str,
    value: &str,
    answers: &mut Answers,
) -> Result<bool, Complaint> {
    let named = |word: &str| {
        let known = model.medicines.iter().map(|one| one.id.as_str());
        let known = known.chain(model.medicine_classes.iter().map(|one| one.sheet.id.as_str()));
        let complaint = || (format!("there is no medicine `{word}`"), did_you_mean(word, known));
        model.substance_named(word).ok_or_else(complaint)
    };
    let all = || value.split(',').map(str::trim).filter(|word| *word != "none").map(named);
    match key {
        "takes" if value == "not-sure" => answers.taking.get_or_insert_default().unsure = true,
        "takes" => {
            let taken = all().collect::<Result<_, _>>()?;
            answers.taking.get_or_insert_default().taken = taken;
        }
        "considers" => {
            let considered = all().collect::<Result<_, _>>()?;
            answers.taking.get_or_insert_default().considered = considered;
        }
        "region" => match model.price_list_of(value) {
            Some(list) => answers.region = Some(list),
            None => {
                let known = model.prices.iter().map(|list| list.region.as_str());
                return Err((format!("there is no region `{value}`"), did_you_mean(value, known)));
            }
        },
        _ => return Ok(false),
    }
    Ok(true)
}

/// A parent answers for a child.
fn is_child(model: &Model, answers: &Answers) -> bool {
    let child = usize::from(model.fact(model.child).value);
    match (&model.finding(model.age).asks, answers.get(model.age)) {
        (Asks::Number { bands, .. }, Some(Answer::Number(age))) => {
            bands.get(child).is_some_and(|band| band.contains(age))
        }
        _ => false,
    }
}

fn answer(model: &Model, item: &str) -> Result<(FindingId, Answer), Complaint> {
    let (id, value) = match item.split_once('=') {
        Some((id, value)) => (id.trim(), Some(value.trim())),
        None => (item, None),
    };
    let (id, answer) = match id.split_once(' ') {
        Some(("not", id)) => (id, Answer::No),
        Some(("unsure", id)) => (id, Answer::NotSure),
        _ => (id, Answer::Yes),
    };
    let Some(finding) = model.finding_named(id) else {
        let ids = model.findings.iter().map(|finding| finding.id.as_str());
        return Err((format!("there is no finding `{id}`"), did_you_mean(id, ids)));
    };
    let Some(value) = value else { return Ok((finding, answer)) };
    let asks = &model.finding(finding).asks;
    let index = |value: &str| {
        let values = model.finding(finding).values();
        let found =
            values.iter().position(|known| known.id == value).and_then(|at| u8::try_from(at).ok());
        found.ok_or_else(|| {
            let ids = values.iter().map(|known| known.id.as_str());
            (format!("`{id}` has no value `{value}`"), did_you_mean(value, ids))
        })
    };
    let answer = match asks {
        Asks::Number { .. } => match value.parse::<f64>() {
            Ok(number) => Answer::Number(crate::weights::thousandths(number)),
            Err(_) => return complain(format!("`{value}` is not a number"), "write `age = 52`"),
        },
        Asks::OneOf(_) => Answer::One(index(value)?),
        Asks::SeveralOf(_) if value == "none" => Answer::Several(0),
        Asks::SeveralOf(_) => {
            let mut bits = 0_u64;
            for value in value.split(',') {
                bits |= 1 << index(value.trim())?;
            }
            Answer::Several(bits)
        }
        Asks::YesNo | Asks::Derived(_) | Asks::Clash => {
            return complain(
                format!("`{id}` has no values"),
                "write the finding alone, or `not` before it",
            );
        }
    };
    Ok((finding, answer))
}

fn misfit(model: &Model, finding: FindingId, error: AnswerError) -> Complaint {
    let id = &model.finding(finding).id;
    let message = match error {
        AnswerError::NotAsked => {
            format!("`{id}` follows from other findings and cannot be answered")
        }
        AnswerError::WrongKind => format!("`{id}` needs a value"),
        AnswerError::NoSuchValue => format!("`{id}` has no such value"),
        AnswerError::OutOfRange => format!("the number for `{id}` is out of range"),
    };
    (message, Some("see the page of the finding for what it takes".to_owned()))
}

/// Answers "none of these" on the screens that list signs of illness.
fn otherwise_well(model: &Model, answers: &mut Answers) {
    let mentioned: Vec<FindingId> = answers.iter().map(|(finding, _)| finding).collect();
    let screens = model.screens.iter().filter(|screen| screen.signs);
    for finding in screens.flat_map(|screen| &screen.findings) {
        let implied = mentioned.iter().any(|id| needs(model, *id, *finding));
        if !implied {
            // What can be ticked is a yes-no finding, so this fits.
            let _ = answers.set(model, *finding, Answer::No);
        }
    }
}

/// Whether a finding is the other one, or a detail of it.
fn needs(model: &Model, id: FindingId, of: FindingId) -> bool {
    id == of
        || model.finding(id).needs.iter().any(|need| needs(model, model.fact(*need).finding, of))
}
