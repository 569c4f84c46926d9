//! Who writes what a medicine is for, and not its name, is understood: as widely as the word is meant.
#![allow(clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use philtrum_model::{Model, Substance};
use philtrum_words::{Meaning, meaning};

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

/// What people write, and medicines of which it may be any.
const SAID: [(&str, &[&str]); 26] = [
    ("antidepressant", &["sertraline", "venlafaxine", "amitriptyline", "trazodone", "moclobemide"]),
    ("антидепрессанты", &["sertraline", "venlafaxine", "amitriptyline", "trazodone", "pirlindole"]),
    ("blood thinner", &["warfarin", "apixaban", "clopidogrel", "aspirin"]),
    ("разжижающее кровь", &["warfarin", "apixaban", "clopidogrel", "aspirin"]),
    ("sleeping pill", &["zolpidem", "diazepam", "doxylamine", "melatonin"]),
    ("Sleeping tablets", &["zolpidem", "diazepam", "doxylamine"]),
    ("снотворное", &["zolpidem", "phenazepam", "doxylamine"]),
    ("sedative", &["diazepam", "phenibut", "hydroxyzine", "novo-passit", "valerian"]),
    ("успокоительное", &["diazepam", "phenibut", "hydroxyzine", "novo-passit", "valerian"]),
    ("painkillers", &["ibuprofen", "paracetamol", "codeine", "aspirin"]),
    ("обезболивающее", &["ibuprofen", "paracetamol", "tramadol"]),
    ("the pill", &["mini-pill", "emergency-pill"]),
    ("противозачаточные", &["mini-pill", "contraceptive-implant"]),
    ("water tablet", &["furosemide", "indapamide", "spironolactone"]),
    ("мочегонное", &["furosemide", "indapamide", "spironolactone"]),
    ("blood pressure tablets", &["enalapril", "propranolol", "amlodipine", "indapamide"]),
    ("от давления", &["enalapril", "propranolol", "amlodipine", "indapamide"]),
    ("antibiotic", &["clarithromycin", "ciprofloxacin", "metronidazole", "linezolid"]),
    ("нейролептик", &["haloperidol", "risperidone"]),
    ("allergy tablet", &["hydroxyzine", "loratadine"]),
    ("противосудорожное", &["carbamazepine", "gabapentin", "clonazepam"]),
    ("гормоны", &["prednisolone", "levothyroxine", "mini-pill"]),
    ("травы", &["valerian", "st-johns-wort-alone", "motherwort"]),
    ("от мигрени", &["sumatriptan", "ibuprofen", "paracetamol"]),
    ("cold and flu", &["paracetamol-mixture"]),
    ("heartburn tablet", &["omeprazole"]),
];

#[test]
fn a_word_for_a_medicine_means_one_class_that_holds_all_it_may_be() {
    for (written, any_of) in SAID {
        let Meaning::Medicines(meant) = meaning(&MODEL, written) else {
            panic!("{written}: not understood");
        };
        let [class @ Substance::Class(_)] = meant.as_slice() else {
            panic!("{written}: {meant:?}");
        };
        for name in any_of {
            let Some(Substance::One(one)) = MODEL.substance_named(name) else {
                panic!("there is no medicine {name}");
            };
            assert!(MODEL.is_meant(*class, one), "{written} cannot be {name}");
        }
    }
}

#[test]
fn a_slip_in_such_a_word_is_understood() {
    for (slip, word) in [("painkiler", "painkiller"), ("антидепресант", "антидепрессант")]
    {
        assert_eq!(meaning(&MODEL, slip), meaning(&MODEL, word), "{slip}");
    }
}

#[test]
fn a_name_is_not_taken_for_a_word() {
    let aspirin = MODEL.substance_named("aspirin").expect("it has a page");
    assert_eq!(meaning(&MODEL, "Aspirin"), Meaning::Medicines(vec![aspirin]));
}
