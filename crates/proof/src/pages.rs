//! The order of the pages: danger screens stand before everything else.

use philtrum_model::{Finding, Layout, Model, Screen};

use crate::circuit::{Bit, Circuit};
use crate::known::Facts;

/// For every danger screen, in order: it is the next page, as long as no ambulance is called.
pub(crate) fn danger_screens(circuit: &mut Circuit, model: &Model, facts: &Facts) -> Vec<Bit> {
    let mut next = Vec::new();
    let mut earlier = Vec::new();
    for screen in danger(model) {
        let open = screen.findings.iter().map(|id| model.finding(*id)).collect::<Vec<_>>();
        let open: Vec<_> = open.into_iter().map(|one| can_ask(circuit, one, facts)).collect();
        let open = circuit.any(open);
        let before = circuit.any(earlier.clone());
        next.push(circuit.and(open, !before));
        earlier.push(open);
    }
    next
}

/// A danger screen has something to ask.
pub(crate) fn something_to_ask(circuit: &mut Circuit, model: &Model, facts: &Facts) -> Bit {
    let findings = danger(model).flat_map(|screen| &screen.findings);
    let open: Vec<_> = findings.map(|id| can_ask(circuit, model.finding(*id), facts)).collect();
    circuit.any(open)
}

/// The danger screens, in order.
pub(crate) fn danger(model: &Model) -> impl Iterator<Item = &Screen> {
    model.screens.iter().filter(|screen| screen.layout == Layout::Danger)
}

/// Something about it was not asked, and what it needs was asked and is not absent.
pub(crate) fn can_ask(circuit: &mut Circuit, finding: &Finding, facts: &Facts) -> Bit {
    let open = circuit.any(finding.facts().map(|fact| facts.get(fact).unasked).collect::<Vec<_>>());
    let needs = finding.needs.iter().map(|need| {
        let known = facts.get(*need);
        (known.no, known.unasked)
    });
    let hindered = circuit.any(needs.flat_map(|(no, unasked)| [no, unasked]).collect::<Vec<_>>());
    circuit.and(open, !hindered)
}
