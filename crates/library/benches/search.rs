//! How long it takes to build the index, and to search it.

use criterion::{Criterion, criterion_group, criterion_main};
use philtrum_library::Index;

fn search(criterion: &mut Criterion) {
    let (model, _) = philtrum_folder::shipped();
    criterion.bench_function("index", |bencher| bencher.iter(|| Index::of(&model)));
    let index = Index::of(&model);
    criterion.bench_function("search", |bencher| {
        bencher.iter(|| index.search("why does my uper lip twich"));
    });
}

criterion_group!(benches, search);
criterion_main!(benches);
