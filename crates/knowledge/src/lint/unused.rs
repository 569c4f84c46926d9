//! Findings that nothing needs, and sources that nobody cites.

use std::collections::BTreeSet;

use philtrum_model::{Asks, FactId, FindingId, Layout, Model, With};

use super::Look;
use crate::diagnostic::{Code, Report, Severity};

pub(super) fn findings_and_sources(look: &Look<'_>, report: &mut Report) {
    let used = used_findings(look);
    for (index, draft) in look.drafts.findings.iter().enumerate() {
        if !used.contains(&FindingId::at(index)) {
            let message = format!("nothing needs `{}`", draft.data.id.get_ref());
            let help = "use it in a rule or a cause, or do not ask it".to_owned();
            let at = draft.page.at_data(draft.data.id.span());
            report.add(Severity::Warning, Code::Unused, at, message, help);
        }
    }
    let Some((path, text)) = look.library.bibliography else { return };
    for source in &look.model.sources {
        let cited = look.library.pages.iter().any(|page| cites(page.text, &source.id));
        if !cited {
            let start = text.find(&format!("{{{},", source.id)).map_or(0, |at| at + 1);
            let at = (path, text, start..start + source.id.len());
            let message = format!("nobody cites `{}`", source.id);
            let help = "cite it, or take it out".to_owned();
            report.add(Severity::Warning, Code::Unused, at, message, help);
        }
    }
}

/// Whether a page names this source, in the data or in the prose.
fn cites(text: &str, id: &str) -> bool {
    let whole = |at: usize| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + id.len()..).and_then(|text| text.chars().next());
        let ends = |letter: Option<char>| !letter.is_some_and(|c| c.is_alphanumeric() || c == '-');
        matches!(before, Some('@' | '"')) && ends(after)
    };
    text.match_indices(id).any(|(at, _)| whole(at))
}

/// Findings that a rule, a cause or another finding needs, and those that say who the person is.
fn used_findings(look: &Look<'_>) -> BTreeSet<FindingId> {
    let model = look.model;
    let mut facts = Vec::new();
    for rule in &model.rules {
        facts.extend(rule.when.mentioned());
    }
    for condition in &model.conditions {
        facts.extend(condition.likelihoods.iter().map(|likelihood| likelihood.fact));
    }
    for finding in &model.findings {
        facts.extend(&finding.needs);
        if let Asks::Derived(when) = &finding.asks {
            facts.extend(when.mentioned());
        }
    }
    facts.extend(facts_of_care(model));
    facts.extend(
        model.findings.iter().filter(|one| one.result_of.is_some()).map(|one| one.first_fact),
    );
    let about_person = [model.child, model.female, model.male];
    let face = model.screens.iter().filter(|screen| screen.layout == Layout::Face);
    facts
        .into_iter()
        .chain(about_person)
        .map(|fact| model.fact(fact).finding)
        .chain(face.flat_map(|screen| screen.findings.iter().copied()))
        .collect()
}

/// What decides for whom a treatment, an examination or a home measure is.
fn facts_of_care(model: &Model) -> impl Iterator<Item = FactId> {
    let treatments = model.treatments.iter().flat_map(|one| one.avoid.iter().chain(&one.ask_first));
    let examinations = model.examinations.iter().flat_map(|one| &one.risky);
    let self_care = model.self_care.iter().flat_map(|one| &one.avoid);
    let classes = model.medicine_classes.iter().flat_map(|one| &one.implies);
    let interactions = model.interactions.iter().filter_map(|one| match &one.with {
        With::Person(when) => Some(when.mentioned()),
        With::Medicine(_) => None,
    });
    treatments
        .chain(examinations)
        .chain(self_care)
        .chain(classes)
        .copied()
        .chain(interactions.flatten())
}
