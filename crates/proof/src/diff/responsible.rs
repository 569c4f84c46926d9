//! Which pages make the difference for somebody.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use philtrum_model::{Answers, Asks, FactId, Kind, Model, Severity, Substance, With};

use super::pages::{self, Page, PageEdit};
use super::pair::{Pair, Side};
use super::translate::between;
use super::what::What;
use super::{Change, Progress, Responsible, Settings};
use crate::circuit::Values;
use crate::decode::Said;
use crate::medicines::overlap;

/// So many sets of pages are tried; each costs a compilation of the whole knowledge.
const TRIED: usize = 48;

/// The edited pages that this person comes upon where the two knowledges part.
pub(super) fn suspects(pair: &Pair<'_>, what: &What, said: &Said, edits: &[PageEdit]) -> Vec<Page> {
    let values = pair.circuit.evaluate(said);
    let mut met = facts_part(pair, &values);
    met.extend(classes(pair, said));
    match what {
        What::Urgency { .. } | What::Specialist { .. } => {
            met.extend(rules_part(pair, &values));
            met.extend(clashing(pair, &met));
        }
        What::Treatment { id, .. } => {
            met.extend([&pair.old, &pair.new].into_iter().flat_map(|side| disturbing(side, id)));
            met.insert(Page::new(Kind::Treatment, id));
        }
        What::Interaction { id, .. } => {
            met.insert(Page::new(Kind::Interaction, id));
        }
    }
    let of = |wanted: &dyn Fn(&Page) -> bool| {
        edits.iter().map(|one| &one.page).filter(|page| wanted(page)).cloned().collect::<Vec<_>>()
    };
    let found = of(&|page| met.contains(page));
    if found.is_empty() { of(&|page| decides(page.kind)) } else { found }
}

/// Pages of the medicines that this person takes: they say what is meant, and what it makes true.
fn classes(pair: &Pair<'_>, said: &Said) -> Vec<Page> {
    let example = pair.example(said);
    let of = |side: &Side<'_>, answers: &Answers| {
        let model = side.model;
        let taken = answers.taking.iter().flat_map(|taking| &taking.taken).copied();
        let pages = taken.flat_map(|substance| {
            let holds = move |class: &&philtrum_model::MedicineClass| match substance {
                Substance::Class(own) => model.medicine_class(own).sheet.id == class.sheet.id,
                Substance::One(own) => {
                    class.members.contains(&own)
                        || model.medicine_class(model.medicine(own).class).sheet.id
                            == class.sheet.id
                }
            };
            let classes = model.medicine_classes.iter().filter(holds);
            classes.map(|class| Page::new(Kind::Medicines, &class.sheet.id))
        });
        pages.collect::<Vec<_>>()
    };
    let mut pages = of(&pair.old, &example.old);
    pages.extend(of(&pair.new, &example.new));
    pages
}

/// Where it makes a difference that two medicines must not meet: the pages that say so.
fn clashing(pair: &Pair<'_>, met: &BTreeSet<Page>) -> Vec<Page> {
    let of = |side: &Side<'_>| {
        let clash = |one: &&philtrum_model::Finding| one.asks == Asks::Clash;
        let clashes = side.model.findings.iter().filter(clash);
        let differ =
            clashes.map(|one| Page::new(Kind::Finding, &one.id)).any(|page| met.contains(&page));
        let grave = side
            .model
            .interactions
            .iter()
            .filter(move |one| differ && one.severity == Severity::Contra);
        grave.map(|one| Page::new(Kind::Interaction, &one.sheet.id)).collect::<Vec<_>>()
    };
    [&pair.old, &pair.new].into_iter().flat_map(of).collect()
}

/// The interactions that speak of what this treatment is.
fn disturbing(side: &Side<'_>, treatment: &str) -> Vec<Page> {
    let model = side.model;
    let Some(id) = model.treatment_named(treatment) else { return Vec::new() };
    let is = &model.treatment(id).is;
    let touches =
        |list: &[Substance]| list.iter().any(|one| is.iter().any(|own| overlap(model, *own, *one)));
    let speak = model.interactions.iter().filter(|one| {
        let other = if let With::Medicine(other) = &one.with { other.as_slice() } else { &[] };
        touches(&one.a) || touches(other)
    });
    speak.map(|one| Page::new(Kind::Interaction, &one.sheet.id)).collect()
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

/// The findings of which not the same is known on both sides.
fn facts_part(pair: &Pair<'_>, values: &Values) -> BTreeSet<Page> {
    let (old, new) = (facts(&pair.old, values), facts(&pair.new, values));
    let finding = |name: &String| name.split(" = ").next().unwrap_or(name).to_owned();
    differing(&old, &new).map(|name| Page::new(Kind::Finding, &finding(name))).collect()
}

/// The rules that do not do the same on both sides.
fn rules_part(pair: &Pair<'_>, values: &Values) -> Vec<Page> {
    let (old, new) = (rules(&pair.old, values), rules(&pair.new, values));
    differing(&old, &new).cloned().collect()
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

/// Every fact that is so or in doubt, and whether it is so. One that only one side knows, and that is not
/// so, makes no difference.
fn facts(side: &Side<'_>, values: &Values) -> BTreeMap<String, bool> {
    let model = side.model;
    let known = |at| {
        let known = side.reading.facts.get(FactId::at(at));
        let [yes, no, unasked] = [known.yes, known.no, known.unasked].map(|bit| values.get(bit));
        (!no && !unasked).then(|| (model.fact_name(FactId::at(at)), yes))
    };
    (0..model.facts.len()).filter_map(known).collect()
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
    let taken = edits.iter().filter(|one| pages.contains(&one.page));
    pages.iter().cloned().chain(taken.filter_map(PageEdit::earlier)).collect()
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
