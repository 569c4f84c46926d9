//! How the proof grows with the knowledge: findings and rules are there once, twice, four and eight times.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, SamplingMode, criterion_group, criterion_main};
use philtrum_model::{Asks, Fact, FactId, Finding, FindingId, Model, Rule, When};
use philtrum_proof::{LIMIT, Meaning, Settings, each_question, prove};

/// How many times the knowledge is there.
const TIMES: [usize; 4] = [1, 2, 4, 8];

/// Of P8, every so many questions are decided; so many as the knowledge of this size has more.
const SAMPLE: usize = 40;

/// Copies of findings and rules, each about its own people: everything that a copy speaks of is a copy too.
struct Copies<'m> {
    model: &'m Model,
    copy: usize,
}

impl Copies<'_> {
    fn name(&self, id: &str) -> String {
        format!("{id}-copy-{}", self.copy + 1)
    }

    fn fact(&self, fact: FactId) -> FactId {
        FactId::at(fact.index() + self.copy * self.model.facts.len())
    }

    fn finding_at(&self, finding: FindingId) -> FindingId {
        FindingId::at(finding.index() + self.copy * self.model.findings.len())
    }

    fn facts(&self, facts: &[FactId]) -> Vec<FactId> {
        facts.iter().map(|fact| self.fact(*fact)).collect()
    }

    fn when(&self, when: &When) -> When {
        let mut copy = when.clone();
        for list in [&mut copy.all, &mut copy.any, &mut copy.none, &mut copy.unless] {
            *list = self.facts(list);
        }
        if let Some(at_least) = &mut copy.at_least {
            at_least.of = self.facts(&at_least.of);
        }
        copy
    }

    fn finding(&self, finding: &Finding) -> Finding {
        let asks = match &finding.asks {
            Asks::Derived(when) => Asks::Derived(self.when(when)),
            other => other.clone(),
        };
        Finding {
            id: self.name(&finding.id),
            asks,
            first_fact: self.fact(finding.first_fact),
            needs: self.facts(&finding.needs),
            ..finding.clone()
        }
    }

    fn rule(&self, rule: &Rule) -> Rule {
        Rule { id: self.name(&rule.id), when: self.when(&rule.when), ..rule.clone() }
    }

    fn add_to(&self, bigger: &mut Model) {
        let model = self.model;
        bigger.findings.extend(model.findings.iter().map(|one| self.finding(one)));
        bigger.facts.extend(
            model
                .facts
                .iter()
                .map(|fact| Fact { finding: self.finding_at(fact.finding), ..fact.clone() }),
        );
        bigger.order.extend(model.order.iter().map(|id| self.finding_at(*id)));
        bigger.rules.extend(model.rules.iter().map(|one| self.rule(one)));
        for (bigger, screen) in bigger.screens.iter_mut().zip(&model.screens) {
            bigger.findings.extend(screen.findings.iter().map(|id| self.finding_at(*id)));
        }
    }
}

/// The knowledge, so many times over.
fn times(model: &Model, count: usize) -> Model {
    let mut bigger = model.clone();
    for copy in 1..count {
        Copies { model, copy }.add_to(&mut bigger);
    }
    bigger
}

/// Decides P1, P3 and P5, which are about everything at once.
fn laws(model: &Model) -> bool {
    let only = ["P1", "P3", "P5"].map(str::to_owned).to_vec();
    let settings = Settings { only, threads: 1, ..Settings::default() };
    prove(model, &settings, |_| {}).iter().all(|verdict| verdict.status.holds())
}

/// Builds every question of P8, and decides some of them.
fn some_questions(model: &Model) -> usize {
    let settings = Settings { only: vec!["P8".to_owned()], ..Settings::default() };
    let (mut number, mut decided) = (0, 0);
    each_question(model, &settings, |meaning, _, question| {
        if number % SAMPLE == 0 {
            black_box(question.decide(meaning, LIMIT));
            decided += 1;
        }
        number += 1;
    });
    decided
}

/// How much there is to prove, for the table in the documentation.
#[allow(clippy::print_stderr)]
fn tell_size(count: usize, model: &Model) {
    let (facts, rules) = (model.facts.len(), model.rules.len());
    let nodes = Meaning::of(model).circuit.size();
    let sampled = some_questions(model);
    eprintln!("{count} times: {rules} rules, {facts} facts, {nodes} nodes, {sampled} of P8");
}

fn growth(criterion: &mut Criterion) {
    let (model, _) = philtrum_folder::shipped();
    let sizes = TIMES.map(|count| (count, times(&model, count)));
    let mut group = criterion.benchmark_group("growth");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group.warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    for (count, model) in &sizes {
        assert!(laws(model), "the copies break a law");
        tell_size(*count, model);
        group.bench_function(BenchmarkId::new("the meaning", count), |bencher| {
            bencher.iter(|| black_box(Meaning::of(model)));
        });
        group.bench_function(BenchmarkId::new("P1, P3 and P5", count), |bencher| {
            bencher.iter(|| black_box(laws(model)));
        });
        group.bench_function(BenchmarkId::new("some of P8", count), |bencher| {
            bencher.iter(|| black_box(some_questions(model)));
        });
    }
    group.finish();
}

criterion_group!(benches, growth);
criterion_main!(benches);
