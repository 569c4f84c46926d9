//! An evaluation as a page of the documentation, failures first.

use philtrum_measure::{Evaluation, Measures, Outcome, Safety, Share, evaluate};
use philtrum_model::Vignette;

use super::Judged;

/// The page, as Markdown.
pub(super) fn write(judged: &Judged) -> String {
    let evaluation = &judged.evaluation;
    let mut page = vec![
        "# How good it is".to_owned(),
        String::new(),
        "Written by `philtrum evaluate`; a test keeps it up to date. The vignettes are in `knowledge/cases/`: published cases,"
            .to_owned(),
        "and others. What a story does not say stays unknown.".to_owned(),
        String::new(),
        format!("Knowledge `{}`.", judged.model.hash.get(..12).unwrap_or("")),
    ];
    page.extend(measures("All", judged, |_| true));
    page.extend(measures("Published cases alone", judged, is_published));
    page.extend(calibration(&evaluation.interview));
    page.extend(misses(judged));
    for group in groups(&judged.vignettes) {
        page.extend(table(judged, &group));
    }
    page.join("\n")
}

/// Whether a vignette retells a case that others published.
fn is_published(vignette: &Vignette) -> bool {
    vignette.path.starts_with("cases/open-")
}

/// The measures over some of the vignettes.
fn measures(title: &str, judged: &Judged, wanted: fn(&Vignette) -> bool) -> Vec<String> {
    let some: Vec<_> = judged.vignettes.iter().filter(|one| wanted(one)).cloned().collect();
    if some.is_empty() {
        return Vec::new();
    }
    let Evaluation { as_it_stands, interview, .. } = evaluate(&judged.model, &some);
    let row = |name: &str, of: fn(&Measures) -> Share| {
        format!("| {name} | {} | {} |", share(of(&as_it_stands)), share(of(&interview)))
    };
    let mean = interview.pages as f64 / some.len() as f64;
    vec![
        String::new(),
        format!("## {title}: {}", some.len()),
        String::new(),
        "| measure | as it stands | through the interview |".to_owned(),
        "|---|---|---|".to_owned(),
        row("accuracy: exactly the expected urgency", |m| m.exact),
        row("accuracy, lenient: expected or acceptable", |m| m.acceptable),
        row("strict safety: never below the expected", |m| m.strictly_safe),
        row("lenient safety: never below every acceptable", |m| m.leniently_safe),
        row("over-triage: above every acceptable", |m| m.over_triaged),
        row("over-triage inclination: too high, of all that missed", |m| m.over_triage_inclination),
        row("emergency recall", |m| m.emergency_recall),
        row("comprehensiveness: the cause is in the knowledge", |m| m.comprehensive),
        row("a right cause first", |m| m.top_1),
        row("… among the first three", |m| m.top_3),
        row("… among the first five", |m| m.top_5),
        format!("| pages asked, mean | | {mean:.1} |"),
    ]
}

/// How likely the first cause was said to be, and how often it was right.
fn calibration(asked: &Measures) -> Vec<String> {
    let mut rows = vec![
        String::new(),
        "## Calibration".to_owned(),
        String::new(),
        "How likely the first cause was said to be, and how often it was right (through the interview):".to_owned(),
        String::new(),
        "| said | mean of what was said | right |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    rows.extend(asked.calibration.iter().map(|bin| {
        let said = f64::from(bin.said) / 10.0 / bin.right.all.max(1) as f64;
        format!(
            "| {}–{} % | {said:.0} % | {} |",
            bin.from / 10,
            bin.below.min(1000) / 10,
            share(bin.right)
        )
    }));
    rows
}

/// Every vignette that is missed in one of the two ways, and why.
fn misses(judged: &Judged) -> Vec<String> {
    let mut rows = vec![
        String::new(),
        "## What it misses, and why".to_owned(),
        String::new(),
        "A level above or below all that would be right, or no right cause among the first three."
            .to_owned(),
        String::new(),
        "| | expected | as it stands | interview | rank | why |".to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
    ];
    let pairs = judged.vignettes.iter().zip(&judged.evaluation.outcomes);
    for (vignette, outcome) in pairs.filter(|(_, outcome)| outcome.is_miss()) {
        rows.push(format!(
            "| {} | {} | {} | {} | {} | {} |",
            vignette.id,
            expected(vignette),
            level(&outcome.as_it_stands),
            level(&outcome.interview),
            ranks(outcome),
            vignette.missed,
        ));
    }
    rows
}

/// "1, 4": where the right cause stands as the story stands, and after the interview.
fn ranks(outcome: &Outcome) -> String {
    let of = |rank: Option<usize>| rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string());
    format!("{}, {}", of(outcome.as_it_stands.rank), of(outcome.interview.rank))
}

/// "52 of 56 (93 %)"
fn share(share: Share) -> String {
    if share.all == 0 {
        return "–".to_owned();
    }
    let percent = 100.0 * share.of as f64 / share.all as f64;
    format!("{} of {} ({percent:.0} %)", share.of, share.all)
}

/// The pages of vignettes, in order.
fn groups(vignettes: &[Vignette]) -> Vec<String> {
    let mut groups: Vec<String> = vignettes.iter().map(|vignette| vignette.path.clone()).collect();
    groups.dedup();
    groups
}

fn table(judged: &Judged, group: &str) -> Vec<String> {
    let mut rows = vec![
        String::new(),
        format!("## {group}"),
        String::new(),
        "| | expected | as it stands | interview | cause | rank | first |".to_owned(),
        "|---|---|---|---|---|---|---|".to_owned(),
    ];
    let pairs = judged.vignettes.iter().zip(&judged.evaluation.outcomes);
    for (vignette, outcome) in pairs.filter(|(vignette, _)| vignette.path == group) {
        let name = |id| judged.model.condition(id).id.as_str();
        let story = &outcome.as_it_stands;
        let rank = story.rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string());
        rows.push(format!(
            "| {} | {} | {} | {} | {} | {rank} | {} |",
            vignette.id,
            expected(vignette),
            level(story),
            level(&outcome.interview),
            vignette.causes.first().map_or("–", |id| name(*id)),
            story.first.map_or("–", |(id, _)| name(id)),
        ));
    }
    rows
}

/// "emergency (or ambulance)"
fn expected(vignette: &Vignette) -> String {
    let others: Vec<_> = vignette.acceptable.iter().map(|level| level.id()).collect();
    match others.as_slice() {
        [] => vignette.urgency.id().to_owned(),
        others => format!("{} (or {})", vignette.urgency.id(), others.join(", ")),
    }
}

/// The level, marked where it is wrong.
fn level(judged: &philtrum_measure::Judged) -> String {
    let level = judged.urgency.id();
    match judged.safety {
        Safety::UnderTriaged => format!("**{level}: too low**"),
        Safety::OverTriaged => format!("{level}: too high"),
        Safety::Exact | Safety::Acceptable => level.to_owned(),
    }
}
