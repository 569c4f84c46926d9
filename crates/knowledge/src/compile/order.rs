//! Findings in an order in which each comes after what it needs or follows from.

use philtrum_model::{Asks, Finding, FindingId};

use super::Context;
use crate::diagnostic::{Code, Severity};
use crate::raw::Drafts;

/// How far a finding has been looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    Not,
    Begun,
    Done,
}

/// Orders the findings. A circle is reported, and cut.
pub(crate) fn topological(
    context: &mut Context<'_>,
    drafts: &Drafts<'_>,
    findings: &[Finding],
) -> Vec<FindingId> {
    let mut visits = vec![Visit::Not; findings.len()];
    let mut order = Vec::with_capacity(findings.len());
    let owners: Vec<usize> = findings
        .iter()
        .enumerate()
        .flat_map(|(index, finding)| std::iter::repeat_n(index, finding.fact_count()))
        .collect();
    for index in 0..findings.len() {
        if let Some(at) = visit(index, findings, &owners, &mut visits, &mut order)
            && let Some(draft) = drafts.findings.get(at)
        {
            let message = format!("`{}` needs itself, by way of others", draft.data.id.get_ref());
            let help =
                "follow `needs` and `[when]` from page to page, and cut the circle".to_owned();
            let at = draft.page.at_data(draft.data.id.span());
            context.report.add(Severity::Error, Code::Circle, at, message, help);
        }
    }
    order
}

/// Visits a finding after what it depends on; returns a finding of a circle, if there is one.
fn visit(
    index: usize,
    findings: &[Finding],
    owners: &[usize],
    visits: &mut [Visit],
    order: &mut Vec<FindingId>,
) -> Option<usize> {
    match visits.get(index) {
        Some(Visit::Not) => {}
        Some(Visit::Begun) => return Some(index),
        _ => return None,
    }
    let mark = |visits: &mut [Visit], visit| {
        if let Some(slot) = visits.get_mut(index) {
            *slot = visit;
        }
    };
    mark(visits, Visit::Begun);
    let finding = findings.get(index)?;
    let mut circle = None;
    let mut facts = finding.needs.clone();
    if let Asks::Derived(when) = &finding.asks {
        facts.extend(when.mentioned());
    }
    for fact in facts {
        if let Some(owner) = owners.get(fact.index()) {
            circle = visit(*owner, findings, owners, visits, order).or(circle);
        }
    }
    mark(visits, Visit::Done);
    order.push(FindingId::at(index));
    circle
}
