//! Collecting what rules lack into a page that can be read.

use philtrum_model::{Asks, FactId, FindingId, Model, State, When};

use crate::Findings;
use crate::step::Item;

/// How many lists to tick a follow-up page has at most. The rest comes on the next page.
const LISTS_A_PAGE: usize = 6;

/// How many whole questions a follow-up page has at most, beside the lists.
pub(crate) const QUESTIONS_A_PAGE: usize = 5;

/// How many findings are gathered for a follow-up page at most.
const FINDINGS_A_PAGE: usize = 40;

/// Findings that are still to be asked, in the order in which they came up.
pub(crate) struct Gathering<'a> {
    model: &'a Model,
    findings: &'a Findings,
    wanted: Vec<FindingId>,
}

impl<'a> Gathering<'a> {
    pub(crate) fn new(model: &'a Model, findings: &'a Findings) -> Self {
        Self { model, findings, wanted: Vec::new() }
    }

    pub(crate) fn add(&mut self, finding: FindingId) {
        if !self.wanted.contains(&finding) {
            self.wanted.push(finding);
        }
    }

    /// Collects what is not known of these facts; of derived ones, what they follow from.
    pub(crate) fn gather(&mut self, facts: impl Iterator<Item = FactId>) {
        for fact in facts {
            if self.wanted.len() >= FINDINGS_A_PAGE {
                return;
            }
            let id = self.model.fact(fact).finding;
            let finding = self.model.finding(id);
            if let Asks::Derived(when) = &finding.asks {
                if self.lacks(fact) {
                    self.gather_derived(when);
                }
            } else if !finding.is_derived()
                && !self.findings.is_settled(self.model, id)
                && self.findings.may_apply(finding)
            {
                self.gather_needs(id);
                self.add(id);
            }
        }
    }

    fn gather_derived(&mut self, when: &When) {
        let facts: Vec<_> = when.mentioned().collect();
        self.gather(facts.into_iter());
    }

    /// Before a detail is asked, what it is a detail of.
    fn gather_needs(&mut self, id: FindingId) {
        let model = self.model;
        for need in model.finding(id).needs.iter().copied() {
            let needed = model.fact(need).finding;
            if !self.lacks(need) {
                continue;
            }
            if let Asks::Derived(when) = &model.finding(needed).asks {
                self.gather_derived(when);
            } else {
                self.gather_needs(needed);
                self.add(needed);
            }
        }
    }

    fn lacks(&self, fact: FactId) -> bool {
        self.findings.state(fact) == State::Unasked
    }

    /// Puts yes-no findings together as things to tick: details of the same sign in one list, those
    /// that are no detail in another. Everything else is a question of its own.
    pub(crate) fn into_items(self) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for id in self.wanted {
            let Some(of) = list_of(self.model, id) else {
                items.push(Item::Question(id));
                continue;
            };
            let list = items.iter_mut().find_map(|item| match item {
                Item::Ticks { of: other, findings } if *other == of => Some(findings),
                _ => None,
            });
            match list {
                Some(findings) => findings.push(id),
                None => items.push(Item::Ticks { of, findings: vec![id] }),
            }
        }
        let (mut lists, mut questions) = (0, 0);
        items.retain(|item| match item {
            Item::Ticks { .. } => counted(&mut lists) <= LISTS_A_PAGE,
            Item::Question(_) | Item::Medicines => counted(&mut questions) <= QUESTIONS_A_PAGE,
        });
        items.into_iter().map(unlist).collect()
    }
}

/// Counts one more.
fn counted(count: &mut usize) -> usize {
    *count += 1;
    *count
}

/// The list that a yes-no finding stands in: that of the sign which it is a detail of, or the common
/// one. Only danger signs are details. Nothing for findings that are no things to tick.
fn list_of(model: &Model, id: FindingId) -> Option<Option<FindingId>> {
    let finding = model.finding(id);
    if !matches!(finding.asks, Asks::YesNo) {
        return None;
    }
    let [need] = finding.needs.as_slice() else { return Some(None) };
    let detail = finding.danger && matches!(model.finding_of(*need).asks, Asks::YesNo);
    Some(detail.then(|| model.fact(*need).finding))
}

/// A list of one thing is a question.
fn unlist(item: Item) -> Item {
    match item {
        Item::Ticks { ref findings, .. } => match findings.as_slice() {
            [only] => Item::Question(*only),
            _ => item,
        },
        Item::Question(_) | Item::Medicines => item,
    }
}
