//! How long it takes to read and check the whole folder.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use philtrum_folder::shipped_files;
use philtrum_knowledge::compile;

fn folder(criterion: &mut Criterion) {
    let files = shipped_files();
    criterion.bench_function("compile and check the folder", |bencher| {
        bencher.iter(|| compile(black_box(&files), Some("2026-11-25")));
    });
}

criterion_group!(benches, folder);
criterion_main!(benches);
