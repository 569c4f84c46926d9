//! Foreign JSON as answers: it is refused with reasons, or read, and then it can be consulted about.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use philtrum_model::Model;

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(answers) = philtrum_exchange::read_answers(&MODEL, text) else { return };
    let _ = philtrum_guide::consult(&MODEL, &answers);
    let again = philtrum_exchange::write_answers(&MODEL, &answers);
    assert_eq!(philtrum_exchange::read_answers(&MODEL, &again).as_ref(), Ok(&answers));
});
