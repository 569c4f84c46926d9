//! Which pages make the difference for somebody.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use philtrum_model::{FactId, Kind, Model};

use super::pages::{self, Edit, Page, PageEdit};
use super::pair::{Pair, Side};
use super::translate::between;
use super::what::What;
use super::{Change, Progress, Responsible, Settings};
use crate::circuit::Values;
use crate::decode::Said;

/// So many sets of pages are tried; each costs a compilation of the whole knowledge.
const TRIED: usize = 32;

/// The edited pages that this person comes upon where the two knowledges part.
pub(super) fn suspects(pair: &Pair<'_>, what: &What, said: &Said, edits: &[PageEdit]) -> Vec<Page> {
    let values = pair.circuit.evaluate(said);
    let mut parting = parting(pair, &values);
    match what {
        What::Urgency { .. } | What::Specialist { .. } => {}
        What::Treatment { id, .. } => {
            parting.insert(Page::new(Kind::Treatment, id));
        }
        What::Interaction { id, .. } => {
            parting.insert(Page::new(Kind::Interaction, id));
        }
    }
    let takes = pair.joint.medicines().any(|at| said.get(at).copied().unwrap_or(false));
    let by_rule = matches!(what, What::Urgency { .. } | What::Specialist { .. });
    let plays_a_part = |page: &Page| match page.kind {
        Kind::RedFlag | Kind::Reassurance => by_rule && parting.contains(page),
        // A page of medicines says what is meant, and what it makes true of whoever takes it.
        Kind::Medicines => takes,
        Kind::Interaction => {
            parting.contains(page) || takes && !matches!(what, What::Interaction { .. })
        }
        _ => parting.contains(page),
    };
    let of = |wanted: &dyn Fn(&Page) -> bool| {
        edits.iter().map(|one| &one.page).filter(|page| wanted(page)).cloned().collect::<Vec<_>>()
    };
    let found = of(&plays_a_part);
    if found.is_empty() { of(&|page| decides(page.kind)) } else { found }
}

/// Whether pages of this kind can change what is compared.
const fn decides(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::RedFlag
            | Kind::Reassurance
            | Kind::Finding
            | Kind::Medicines
            | Kind::Interaction
            | Kind::Treatment
            | Kind::Specialist
            | Kind::Examination
    )
}

/// The findings and rules that are not the same for this person.
fn parting(pair: &Pair<'_>, values: &Values) -> BTreeSet<Page> {
    let (old, new) = (facts(&pair.old, values), facts(&pair.new, values));
    let finding = |name: &str| Page::new(Kind::Finding, name.split(" = ").next().unwrap_or(name));
    let mut parting: BTreeSet<_> = differing(&old, &new).map(|name| finding(name)).collect();
    let (old, new) = (rules(&pair.old, values), rules(&pair.new, values));
    parting.extend(differing(&old, &new).cloned());
    parting
}

/// The keys that do not have the same value in both.
fn differing<'m, K: Ord, V: PartialEq>(
    one: &'m BTreeMap<K, V>,
    other: &'m BTreeMap<K, V>,
) -> impl Iterator<Item = &'m K> {
    let lost = one.iter().filter(|(key, value)| other.get(*key) != Some(*value));
    let gained = other.iter().filter(|(key, _)| !one.contains_key(*key));
    lost.chain(gained).map(|(key, _)| key)
}

/// What is known of every fact: that it is so, that it is not, that it was not asked.
fn facts(side: &Side<'_>, values: &Values) -> BTreeMap<String, [bool; 3]> {
    let model = side.model;
    let known = |at| {
        let known = side.reading.facts.get(FactId::at(at));
        let known = [known.yes, known.no, known.unasked].map(|bit| values.get(bit));
        (model.fact_name(FactId::at(at)), known)
    };
    (0..model.facts.len()).map(known).collect()
}

/// What every rule that speaks asks for: how urgent it makes it, and whom it sends to.
fn rules(side: &Side<'_>, values: &Values) -> BTreeMap<Page, (bool, u8, String)> {
    let rules = side.model.rules.iter().zip(&side.reading.judgement.fates);
    let speaks = rules.filter_map(|(rule, fate)| {
        let (fires, doubtful) = (values.get(fate.so_far), values.get(fate.doubtful));
        let kind = if rule.is_reassurance() { Kind::Reassurance } else { Kind::RedFlag };
        let see = side.model.specialist(rule.see).id.clone();
        (fires || doubtful).then(|| (Page::new(kind, &rule.id), (fires, rule.urgency as u8, see)))
    });
    speaks.collect()
}

/// Tries the suspected pages: the old knowledge with one page of the new. If that is enough for the same
/// change, that page is responsible.
pub(super) fn tried(
    sides: (&Model, &Model),
    mut changes: Vec<Change>,
    settings: &Settings<'_>,
    edits: &[PageEdit],
    told: &(impl Fn(Progress) + Sync),
) -> Vec<Change> {
    if let [only] = edits {
        for change in &mut changes {
            change.responsible = Responsible::Alone(vec![only.page.clone()]);
        }
        return changes;
    }
    let Some(hybrid) = settings.hybrid else { return changes };
    let suspects = |change: &Change| match &change.responsible {
        Responsible::Perhaps(pages) => pages.clone(),
        _ => Vec::new(),
    };
    let mut sets: Vec<Vec<Page>> = Vec::new();
    let alone = changes.iter().flat_map(suspects).map(|page| vec![page]);
    for set in alone.chain(changes.iter().map(suspects)) {
        if !set.is_empty() && !sets.contains(&set) && sets.len() < TRIED {
            sets.push(set);
        }
    }
    let enough: Mutex<BTreeSet<(usize, Vec<Page>)>> = Mutex::default();
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || {
        while let Some(set) = sets.get(next.fetch_add(1, Ordering::Relaxed)) {
            let of = |change: &Change| {
                let suspects = suspects(change);
                set.iter().all(|page| suspects.contains(page))
            };
            let concerned: Vec<_> = changes.iter().enumerate().filter(|(_, one)| of(one)).collect();
            if let Some(model) = hybrid(&with_earlier_names(set, edits)) {
                let same = same_change(sides, &model, &concerned);
                if let Ok(mut enough) = enough.lock() {
                    enough.extend(same.into_iter().map(|at| (at, set.clone())));
                }
            }
            told(Progress::Tried(done.fetch_add(1, Ordering::Relaxed) + 1, sets.len()));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..settings.threads.max(1) {
            scope.spawn(work);
        }
    });
    let enough = enough.into_inner().unwrap_or_default();
    for (at, change) in changes.iter_mut().enumerate() {
        let suspects = suspects(change);
        let is_enough = |set: Vec<Page>| enough.contains(&(at, set));
        let alone = suspects.iter().filter(|page| is_enough(vec![(*page).clone()]));
        let alone: Vec<_> = alone.cloned().collect();
        change.responsible = if !alone.is_empty() {
            Responsible::Alone(alone)
        } else if is_enough(suspects.clone()) {
            Responsible::Together(suspects)
        } else {
            Responsible::Perhaps(suspects)
        };
    }
    changes
}

/// A page that was renamed takes its old name with it.
fn with_earlier_names(pages: &[Page], edits: &[PageEdit]) -> Vec<Page> {
    let earlier =
        edits.iter().filter(|one| pages.contains(&one.page)).filter_map(|one| match &one.edit {
            Edit::Renamed(old) => Some(Page::new(one.page.kind, old)),
            _ => None,
        });
    pages.iter().cloned().chain(earlier).collect()
}

/// Which of these changes also come about between the old knowledge and this one, for the same person.
fn same_change(
    (old, new): (&Model, &Model),
    hybrid: &Model,
    changes: &[(usize, &Change)],
) -> Vec<usize> {
    let mut pair = Pair::of(old, hybrid, &pages::edits(old, hybrid));
    let mut same = Vec::new();
    for (at, change) in changes {
        let parts = change.what.statement(&mut pair);
        let example = &change.example;
        let heard = between((old, &example.old), (new, &example.new), hybrid);
        let values = pair.circuit.evaluate(&pair.said(&example.old, &heard));
        if parts.iter().all(|part| values.get(*part)) {
            same.push(*at);
        }
    }
    same
}
