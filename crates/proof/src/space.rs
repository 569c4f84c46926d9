//! All answers that there can be: what one person can say, bit by bit.

use philtrum_model::{Asks, Finding, FindingId, MedicineClassId, MedicineId, Model, Substance};

use crate::circuit::{Bit, Circuit};

/// One thing that a person says or does not say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saying {
    /// The answers are about a child; otherwise about somebody else.
    AboutChild,
    /// "Yes".
    Yes(FindingId),
    /// "No".
    No(FindingId),
    /// "Not sure".
    NotSure(FindingId),
    /// This value is chosen.
    Value(FindingId, u8),
    /// The question with several values was answered, perhaps with none of them.
    Answered(FindingId),
    /// The number lies in this cell of [`Space::cells`].
    Cell(FindingId, u8),
    /// The list of medicines was given.
    Listed,
    /// The list may lack something: an unknown name, or "perhaps others".
    Incomplete,
    /// This stands on the list.
    Takes(Substance),
}

impl Saying {
    /// The finding that it answers.
    #[must_use]
    pub const fn finding(self) -> Option<FindingId> {
        match self {
            Self::Yes(id)
            | Self::No(id)
            | Self::NotSure(id)
            | Self::Value(id, _)
            | Self::Answered(id)
            | Self::Cell(id, _) => Some(id),
            Self::AboutChild | Self::Listed | Self::Incomplete | Self::Takes(_) => None,
        }
    }
}

/// All sayings of a model, in a fixed order.
#[derive(Clone, Debug)]
pub struct Space {
    sayings: Vec<Saying>,
    /// For every finding, where its sayings are.
    groups: Vec<std::ops::Range<usize>>,
    /// For every number, the first number of each cell, in thousandths.
    cells: Vec<Vec<i32>>,
    /// Where the medicines are: listed, incomplete, then each substance.
    medicines: std::ops::Range<usize>,
}

impl Space {
    /// What can be said of this model.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        Self::with_edges(model, |_| &[])
    }

    /// The same, with cells that begin also at these numbers, where they are sensible.
    pub(crate) fn with_edges<'e>(model: &Model, more: impl Fn(FindingId) -> &'e [i32]) -> Self {
        let findings = model.findings.iter().enumerate().map(|(at, finding)| {
            let id = FindingId::at(at);
            let edges = edges(model, id, finding, more(id));
            (sayings_of(id, finding, edges.len()), edges)
        });
        Self::assembled(findings, substances(model))
    }

    /// What can be said of these findings, each with its sayings and cells, and of these medicines.
    pub(crate) fn assembled(
        findings: impl Iterator<Item = (Vec<Saying>, Vec<i32>)>,
        substances: impl Iterator<Item = Substance>,
    ) -> Self {
        let mut sayings = vec![Saying::AboutChild];
        let (mut groups, mut cells) = (Vec::new(), Vec::new());
        for (own, edges) in findings {
            let start = sayings.len();
            sayings.extend(own);
            groups.push(start..sayings.len());
            cells.push(edges);
        }
        let start = sayings.len();
        sayings.extend([Saying::Listed, Saying::Incomplete]);
        sayings.extend(substances.map(Saying::Takes));
        let medicines = start..sayings.len();
        Self { sayings, groups, cells, medicines }
    }

    /// Everything that can be said.
    #[must_use]
    pub fn sayings(&self) -> &[Saying] {
        &self.sayings
    }

    /// Where the sayings of this finding are.
    #[must_use]
    pub fn group(&self, finding: FindingId) -> std::ops::Range<usize> {
        self.groups.get(finding.index()).cloned().unwrap_or_default()
    }

    /// Where the sayings about medicines are.
    #[must_use]
    pub fn medicines(&self) -> std::ops::Range<usize> {
        self.medicines.clone()
    }

    /// The first number of each cell of this number, in thousandths. No rule can tell two numbers of
    /// one cell apart.
    #[must_use]
    pub fn cells(&self, finding: FindingId) -> &[i32] {
        self.cells.get(finding.index()).map_or(&[], Vec::as_slice)
    }

    /// What cannot be said together. Every clause is a list of sayings with whether they are said; at
    /// least one of them must be so.
    pub(crate) fn constraints(&self, group: std::ops::Range<usize>) -> Vec<Vec<(usize, bool)>> {
        let mut clauses = Vec::new();
        let several = group.clone().find(|at| matches!(self.saying(*at), Saying::Answered(_)));
        let listed = group.clone().find(|at| matches!(self.saying(*at), Saying::Listed));
        for at in group.clone() {
            match (self.saying(at), several, listed) {
                // A value of several is chosen by answering; something on the list, by giving it.
                (Saying::Value(..), Some(needs), _)
                | (Saying::Takes(_) | Saying::Incomplete, _, Some(needs)) => {
                    clauses.push(vec![(at, false), (needs, true)]);
                }
                (Saying::Listed, ..) => {}
                _ => {
                    let others = group.clone().skip_while(|other| *other <= at);
                    let others = others.filter(|other| {
                        several.is_none() || !matches!(self.saying(*other), Saying::Value(..))
                    });
                    clauses.extend(others.map(|other| vec![(at, false), (other, false)]));
                }
            }
        }
        clauses
    }

    fn saying(&self, at: usize) -> Saying {
        self.sayings.get(at).copied().unwrap_or(Saying::AboutChild)
    }

    /// The sayings that bind this one: those of its finding, or all about medicines.
    pub(crate) fn group_of(&self, at: usize) -> std::ops::Range<usize> {
        match self.saying(at) {
            Saying::AboutChild => at..at + 1,
            Saying::Listed | Saying::Incomplete | Saying::Takes(_) => self.medicines(),
            other => other.finding().map_or(at..at + 1, |id| self.group(id)),
        }
    }
}

/// Every medicine and every class.
pub(crate) fn substances(model: &Model) -> impl Iterator<Item = Substance> {
    let classes =
        (0..model.medicine_classes.len()).map(|at| Substance::Class(MedicineClassId::at(at)));
    classes.chain((0..model.medicines.len()).map(|at| Substance::One(MedicineId::at(at))))
}

fn sayings_of(id: FindingId, finding: &Finding, cells: usize) -> Vec<Saying> {
    let values = |count: usize| (0..count).map(move |at| Saying::Value(id, at as u8));
    match &finding.asks {
        Asks::YesNo => vec![Saying::Yes(id), Saying::No(id), Saying::NotSure(id)],
        Asks::OneOf(all) => [Saying::NotSure(id)].into_iter().chain(values(all.len())).collect(),
        Asks::SeveralOf(all) => [Saying::NotSure(id), Saying::Answered(id)]
            .into_iter()
            .chain(values(all.len()))
            .collect(),
        Asks::Number { .. } => [Saying::NotSure(id)]
            .into_iter()
            .chain((0..cells).map(|at| Saying::Cell(id, at as u8)))
            .collect(),
        Asks::Derived(_) | Asks::Clash => Vec::new(),
    }
}

/// Where something begins or ends that a page can speak of: a band, an age from which a treatment is used,
/// a number that a property names.
fn edges(model: &Model, id: FindingId, finding: &Finding, more: &[i32]) -> Vec<i32> {
    let Asks::Number { lowest, highest, bands, .. } = &finding.asks else { return Vec::new() };
    let mut edges = vec![*lowest];
    edges.extend(bands.iter().flat_map(|band| [band.from, band.below]).flatten());
    edges.extend(more);
    let named = model.properties.iter().flat_map(|one| &one.given.numbers);
    edges.extend(named.filter(|(named, _)| *named == id).map(|(_, number)| number));
    if id == model.age {
        let ages = model.treatments.iter().filter_map(|one| one.from_age);
        edges.extend(ages.map(|years| i32::from(years) * 1000));
    }
    edges.retain(|edge| (lowest..=highest).contains(&edge));
    edges.sort_unstable();
    edges.dedup();
    edges
}

/// One person, any person: what they say, as statements.
#[derive(Clone, Debug)]
pub struct Person {
    said: Vec<Bit>,
}

impl Person {
    /// Somebody of whom nothing is fixed: an input for everything that can be said.
    pub(crate) fn anyone(circuit: &mut Circuit, space: &Space) -> Self {
        Self { said: space.sayings.iter().map(|_| circuit.input()).collect() }
    }

    /// Somebody of whom this is true, saying by saying.
    pub(crate) const fn saying(said: Vec<Bit>) -> Self {
        Self { said }
    }

    /// Whether this is said.
    pub(crate) fn says(&self, at: usize) -> Bit {
        self.said.get(at).copied().unwrap_or(Bit::FALSE)
    }

    /// The same person, who answers this finding so, and not otherwise. `None` is no answer.
    pub(crate) fn with(&self, space: &Space, finding: FindingId, answer: Option<Saying>) -> Self {
        let mut person = self.clone();
        for at in space.group(finding) {
            if let Some(slot) = person.said.get_mut(at) {
                let saying = space.saying(at);
                let value = matches!(answer, Some(Saying::Value(..)));
                let answered = value && matches!(saying, Saying::Answered(_));
                let said = answered || answer.is_some_and(|answer| answer == saying);
                *slot = if said { Bit::TRUE } else { Bit::FALSE };
            }
        }
        person
    }
}

/// What a saying says of a fact of its finding: that it is so, or that it is not.
pub(crate) fn says_of(
    space: &Space,
    saying: Saying,
    finding: &Finding,
    value: usize,
) -> Option<bool> {
    match (saying, &finding.asks) {
        (Saying::Yes(_), _) => Some(true),
        (Saying::No(_), _) => Some(false),
        (Saying::Value(_, chosen), Asks::OneOf(_)) => Some(usize::from(chosen) == value),
        (Saying::Cell(id, cell), Asks::Number { bands, .. }) => {
            let number = space.cells(id).get(usize::from(cell))?;
            Some(bands.get(value)?.contains(*number))
        }
        _ => None,
    }
}
