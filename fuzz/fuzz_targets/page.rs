//! A knowledge folder with one foreign page: it is refused or read, and every diagnostic can be drawn.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use philtrum_knowledge::{SourceFile, compile, render};

static GOOD: LazyLock<Vec<SourceFile>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/knowledge/tests/good/minimal");
    philtrum_folder::read(folder.as_ref()).expect("the good example")
});

fuzz_target!(|input: (u8, &[u8])| {
    let (which, bytes) = input;
    let mut files = GOOD.clone();
    let at = usize::from(which) % files.len();
    files[at].bytes = bytes.to_vec();
    let compiled = compile(&files, Some("2026-11-25"));
    let _ = render(&compiled.diagnostics, &files, true);
    let _ = philtrum_knowledge::stamp(&files);
});
