//! Mistakes planted in copies of the knowledge: each is noticed by the law or property that should notice
//! it. The table of them is a page of the documentation.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../common/mod.rs"]
mod common;
mod fault;
mod faults;
mod table;
mod verdict;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use common::model;
use fault::Fault;
use philtrum_model::Model;
use philtrum_proof::{Settings, prove};
use verdict::{Noticed, TODAY, notice};

/// What became of every mistake, in order: who or what noticed it, or why it was not noticed.
type Outcomes = Vec<(Fault, Result<Noticed, String>)>;

/// Plants every mistake once, on as many threads as there are.
fn outcomes() -> &'static Outcomes {
    static OUTCOMES: OnceLock<Outcomes> = OnceLock::new();
    OUTCOMES.get_or_init(|| {
        let faults = faults::all();
        let next = AtomicUsize::new(0);
        let done = Mutex::new(Vec::new());
        let work = || {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(fault) = faults.get(at) else { return };
                let noticed = notice(model(), fault);
                done.lock().unwrap().push((at, noticed));
            }
        };
        std::thread::scope(|scope| {
            let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
            for _ in 0..threads {
                scope.spawn(work);
            }
        });
        let mut done = done.into_inner().unwrap();
        done.sort_by_key(|(at, _)| *at);
        faults.into_iter().zip(done.into_iter().map(|(_, noticed)| noticed)).collect()
    })
}

#[test]
fn what_notices_a_mistake_holds_without_it() {
    let only: BTreeSet<_> = faults::all().iter().map(|fault| fault.by.to_owned()).collect();
    let wanted = only.len();
    let only = only.into_iter().collect();
    let settings = Settings { only, today: Some(TODAY), ..Settings::default() };
    let verdicts = prove(model(), &settings, |_| {});
    assert_eq!(verdicts.len(), wanted, "a law or property that a mistake names does not exist");
    let broken: Vec<_> = verdicts.iter().filter(|verdict| !verdict.status.holds()).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_planted_mistake_is_noticed() {
    let missed = outcomes().iter().filter_map(|(fault, outcome)| {
        let why = outcome.as_ref().err()?;
        Some(format!("{} ({}): {why}", fault.id, fault.by))
    });
    let missed: Vec<_> = missed.collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// The laws that are quick to decide, and every property.
fn quick() -> Vec<String> {
    let properties = model().properties.iter().map(|one| one.sheet.id.clone());
    ["P3", "P5", "P6"].map(str::to_owned).into_iter().chain(properties).collect()
}

#[test]
fn what_is_not_noticed_is_said() {
    let settings = Settings { only: quick(), ..Settings::default() };
    let holds = |knowledge: &Model| {
        let verdicts = prove(knowledge, &settings, |_| {}).into_iter();
        verdicts.map(|one| (one.id, one.status.holds())).collect::<Vec<_>>()
    };
    let before = holds(model());
    for missing in faults::MISSING {
        let mut copy = model().clone();
        (missing.plant)(&mut copy);
        assert_ne!(&copy, model(), "{}: nothing was changed", missing.says);
        assert_eq!(holds(&copy), before, "{}: move it to the mistakes", missing.says);
    }
}

#[test]
fn there_are_many_mistakes_of_many_kinds() {
    let faults = faults::all();
    let ids: BTreeSet<_> = faults.iter().map(|fault| fault.id).collect();
    let kinds: BTreeSet<_> = faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(ids.len(), faults.len(), "two mistakes have one name");
    assert!(faults.len() >= 45 && kinds.len() >= 20, "{} of {}", faults.len(), kinds.len());
}

#[test]
fn the_table_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/seeded-faults.md");
    let table = table::page(model(), outcomes());
    if std::env::var_os("PHILTRUM_RENEW").is_some() {
        std::fs::write(path, &table).expect("the page can be written");
    }
    let page = std::fs::read_to_string(path).unwrap_or_default();
    let renew = "run `PHILTRUM_RENEW=1 cargo test -p philtrum-proof --test seeded`";
    let (is, should_be) = (table::without_people(&page), table::without_people(&table));
    assert_eq!(is, should_be, "docs/seeded-faults.md is out of date: {renew}");
}
