//! How long a whole consultation takes: urgency, ranking with reasons, next question.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use philtrum_guide::{Rest, Step, consult, hold};
use philtrum_model::{About, Answers};

fn consultation(criterion: &mut Criterion) {
    let (model, compiled) = philtrum_folder::shipped();
    let nothing = Answers::new(About::Me);
    criterion.bench_function("consult, nothing said", |bencher| {
        bencher.iter(|| consult(black_box(&model), black_box(&nothing)));
    });
    let fullest = compiled.cases.iter().max_by_key(|case| case.answers.len()).expect("a case");
    criterion.bench_function("consult, the fullest case", |bencher| {
        bencher.iter(|| consult(black_box(&model), black_box(&fullest.answers)));
    });
    let ends: Vec<_> = compiled
        .cases
        .iter()
        .map(|case| hold(&model, &case.answers, Rest::No))
        .filter(|end| matches!(end.end.step, Step::Advise(_)))
        .map(|end| end.answers)
        .collect();
    // Divide by how many there are.
    let name = format!("consult with a plan, {} people", ends.len());
    criterion.bench_function(&name, |bencher| {
        bencher.iter(|| {
            for answers in &ends {
                black_box(consult(&model, answers));
            }
        });
    });
    criterion.bench_function("consult, every case", |bencher| {
        bencher.iter(|| {
            for case in &compiled.cases {
                black_box(consult(&model, &case.answers));
            }
        });
    });
}

criterion_group!(benches, consultation);
criterion_main!(benches);
