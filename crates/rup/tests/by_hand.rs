//! Proofs that can be followed on paper, good ones and bad ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::process::Command;

use philtrum_rup::{Checked, check};

/// Three pigeons, two holes: 1 2 are the holes of the first, 3 4 of the second, 5 6 of the third.
const PIGEONS: &str = "\
c three pigeons, two holes
p cnf 6 9
1 2 0
3 4 0
5 6 0
-1 -3 0
-1 -5 0
-3 -5 0
-2 -4 0
-2 -6 0
-4 -6 0
";

/// The first is not in the first hole: else the others share the second. Then it is in the second, and the
/// others share the first.
const PIGEONS_PROOF: &str = "-1 0\n0\n";

/// What one half says the other denies.
const HALVES: &str = "p cnf 2 4\n1 2 0\n1 -2 0\n-1 2 0\n-1 -2 0\n";

/// Can be true: 1.
const POSSIBLE: &str = "p cnf 2 2\n1 2 0\n1 -2 0\n";

fn accepted(formula: &str, proof: &str) -> Checked {
    check(formula, proof).unwrap_or_else(|refused| panic!("{refused}"))
}

fn refused(formula: &str, proof: &str) -> String {
    check(formula, proof).expect_err("this is no proof").to_string()
}

#[test]
fn good_proofs() {
    let checked = accepted(PIGEONS, PIGEONS_PROOF);
    assert_eq!(checked, Checked { clauses: 9, lemmas: 2, ..Checked::default() });
    accepted(HALVES, "1 0\n0\n");
    accepted(HALVES, "c a comment\n\n-2 0\nd -2 1 0\n0\n");
    // What comes after the empty clause is not needed.
    accepted(HALVES, "1 0\n0\nd 1 0\n");
}

#[test]
fn formulas_that_are_refuted_at_once() {
    accepted("p cnf 1 2\n1 0\n-1 0\n", "0\n");
    accepted("p cnf 0 1\n0\n", "");
    accepted("p cnf 3 2\n1 2 0\n0\n", "");
}

#[test]
fn clauses_as_people_write_them() {
    accepted("p cnf 2 4 \r\n 1 2\n 0 1 -2 0\nc between\n-1 2 2 -1 0\t-1 -2 0\r\n", "1 0\r\n0\r\n");
    accepted("c\np cnf 2 5\n1 -1 0\n1 2 0\n1 -2 0\n-1 2 0\n-1 -2 0", "d -1 1 0\n1 0\n0");
}

#[test]
fn deletions() {
    // What is deleted can be said in another order, and is gone afterwards.
    let checked = accepted(HALVES, "1 0\nd 2 1 0\nd 1 2 0\n0\n");
    assert_eq!((checked.deleted, checked.ignored), (1, 1));
    assert_eq!(
        refused(HALVES, "d 1 2 0\n1 0\n0\n"),
        "proof, line 2: this lemma does not follow by unit propagation, \
         and is not RAT because of the clause -1 2 0",
    );
    // Of two that are the same, one is left.
    accepted("p cnf 2 5\n1 2 0\n2 1 0\n1 -2 0\n-1 2 0\n-1 -2 0\n", "d 1 2 0\n1 0\n0\n");
    // What a clause has forced stays when it is deleted: `1 0` was a lemma.
    accepted(HALVES, "1 0\nd 1 0\n0\n");
}

#[test]
fn lemmas_that_do_not_follow_but_may_be_added() {
    // All that can be said of four variables, and its contrary.
    let mut formula = String::from("p cnf 4 16\n");
    for row in 0..16 {
        let literal =
            |variable: i32| if row >> (variable - 1) & 1 == 1 { -variable } else { variable };
        formula += &format!("{} {} {} {} 0\n", literal(1), literal(2), literal(3), literal(4));
    }
    // 5 stands for "1 and 2"; the formula does not speak of it.
    let meaning = "5 -1 -2 0\n-5 1 0\n-5 2 0\n";
    let rest = "-5 3 0\n-5 0\n1 2 3 0\n1 2 0\n1 3 0\n1 0\n2 3 0\n0\n";
    let checked = accepted(&formula, &format!("{meaning}{rest}"));
    assert_eq!((checked.lemmas, checked.rat), (11, 3));
    // Only the first literal counts, and a clause that denies it has to be looked at.
    let because = "proof, line 1: this lemma does not follow by unit propagation, \
                   and is not RAT because of the clause 1 2 0";
    assert_eq!(refused(POSSIBLE, "-1 3 0\n0\n"), because);
    assert!(refused(POSSIBLE, "3 -1 0\n0\n").starts_with("proof, line 2"));
}

#[test]
fn what_is_forced_for_good_cannot_be_turned_by_rat() {
    // `1` forced `2`, and then the clauses that said so are deleted. `-2` must not pass.
    let refused = refused("p cnf 2 2\n1 0\n-1 2 0\n", "d -1 2 0\nd 1 0\n-2 0\n0\n");
    assert_eq!(refused, "proof, line 3: this lemma does not follow by unit propagation");
}

#[test]
fn proofs_with_a_fault() {
    let not_implied = "this lemma does not follow by unit propagation";
    // A lemma dropped.
    assert_eq!(refused(PIGEONS, "0\n"), format!("proof, line 1: {not_implied}"));
    // The empty clause is missing.
    assert_eq!(refused(PIGEONS, "-1 0\n"), "proof: the empty clause is never derived");
    assert_eq!(refused(PIGEONS, ""), "proof: the empty clause is never derived");
    // A literal flipped.
    assert!(refused(POSSIBLE, "-1 0\n0\n").starts_with("proof, line 1"));
    // A formula that can be true, with a good proof of another.
    assert_eq!(refused(POSSIBLE, "1 0\n0\n"), format!("proof, line 2: {not_implied}"));
    assert_eq!(refused("p cnf 0 0\n", "0\n"), format!("proof, line 1: {not_implied}"));
    // Deleting the empty clause is not deriving it.
    assert_eq!(refused(PIGEONS, "-1 0\nd 0\n"), "proof: the empty clause is never derived");
}

#[test]
fn unreadable_formulas() {
    let header = "expected `p cnf VARIABLES CLAUSES` before any clause";
    for (formula, why) in [
        ("", "formula: there is no line `p cnf`".to_owned()),
        ("c alone\n", "formula: there is no line `p cnf`".to_owned()),
        ("1 2 0\n", format!("formula, line 1: {header}")),
        ("p cnf 2\n1 2 0\n", format!("formula, line 1: {header}")),
        ("p cnf 2 -1\n", format!("formula, line 1: {header}")),
        ("p sat 2 1\n1 0\n", format!("formula, line 1: {header}")),
        ("p cnf 2 1\np cnf 2 1\n1 0\n", "formula, line 2: `p` is not a literal".to_owned()),
        ("p cnf 2 1\n1 x 0\n", "formula, line 2: `x` is not a literal".to_owned()),
        ("p cnf 2 1\n1 +2 0\n", "formula, line 2: `+2` is not a literal".to_owned()),
        ("p cnf 2 1\n1 -0 0\n", "formula, line 2: `-0` is not a literal".to_owned()),
        ("p cnf 2 1\n1 - 0\n", "formula, line 2: `-` is not a literal".to_owned()),
        ("p cnf 2 1\n1 --2 0\n", "formula, line 2: `--2` is not a literal".to_owned()),
        ("p cnf 2 1\n1 2.0 0\n", "formula, line 2: `2.0` is not a literal".to_owned()),
        ("p cnf 2 1\n%\n0\n", "formula, line 2: `%` is not a literal".to_owned()),
        ("p cnf 2 1\n1 ½ 0\n", "formula, line 2: `½` is not a literal".to_owned()),
        ("p cnf 2 1\n\n1 3 0\n", "formula, line 3: 3 is beyond the 2 variables of `p cnf`".into()),
        ("p cnf 2 1\n1\n2\n", "formula, line 3: the last clause does not end with 0".to_owned()),
        (
            "p cnf 2 1\n1 0\n2 0\n",
            "formula, line 1: `p cnf` promises 1 clauses, there are 2".into(),
        ),
        (
            "p cnf 2 3\n1 0\n2 0\n",
            "formula, line 1: `p cnf` promises 3 clauses, there are 2".into(),
        ),
        (
            "p cnf 99999999999 1\n99999999999 0\n",
            "formula, line 2: 99999999999 is beyond the 1000000 variables that are read".to_owned(),
        ),
    ] {
        assert_eq!(refused(formula, "0\n"), why, "{formula}");
        assert!(check(formula, "0\n").is_err_and(|refused| refused.is_unreadable()), "{formula}");
    }
    // A promise of many variables costs nothing, if they are not used.
    accepted("p cnf 18446744073709551615 1\n0\n", "");
}

#[test]
fn unreadable_proofs() {
    for (proof, why) in [
        ("1 0\njunk\n", "proof, line 2: `junk` is not a literal"),
        ("1\n0\n", "proof, line 1: the line does not end with 0"),
        ("d\n", "proof, line 1: the line does not end with 0"),
        ("1 0 0\n", "proof, line 1: something comes after the 0"),
        ("d d 1 0\n", "proof, line 1: `d` is not a literal"),
        ("1 d 0\n", "proof, line 1: `d` is not a literal"),
        (
            "2147483648 0\n",
            "proof, line 1: 2147483648 is beyond the 1000000 variables that are read",
        ),
        (
            "-2147483648 0\n",
            "proof, line 1: -2147483648 is beyond the 1000000 variables that are read",
        ),
        ("-1000001 0\n", "proof, line 1: -1000001 is beyond the 1000000 variables that are read"),
        // Junk after the empty clause is junk all the same.
        ("1 0\n0\n?\n", "proof, line 3: `?` is not a literal"),
    ] {
        assert_eq!(refused(HALVES, proof), why, "{proof}");
        assert!(check(HALVES, proof).is_err_and(|refused| refused.is_unreadable()), "{proof}");
    }
    let long = format!("{} 0\n", "9".repeat(5000));
    assert!(refused(HALVES, &long).len() < 100);
    accepted(HALVES, "1000000 -1000000 0\n1 0\n0\n");
}

#[test]
fn the_program_says_it_with_its_exit_status() {
    let folder = std::env::temp_dir().join(format!("rup-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, text: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let cnf = file("pigeons.cnf", PIGEONS.as_bytes());
    let rup = |proof: &std::path::Path| {
        let rup = Command::new(env!("CARGO_BIN_EXE_rup")).arg(&cnf).arg(proof).output().unwrap();
        let said = [rup.stdout, rup.stderr].concat();
        (rup.status.code(), String::from_utf8(said).unwrap())
    };
    let (status, said) = rup(&file("good", PIGEONS_PROOF.as_bytes()));
    assert_eq!(status, Some(0));
    assert_eq!(said, "accepted: 9 clauses, 2 lemmas (0 of them RAT), 0 deletions (0 of nothing)\n");
    let (status, said) = rup(&file("early", b"-1 0\n"));
    assert_eq!(status, Some(1));
    assert_eq!(said, "refused: proof: the empty clause is never derived\n");
    let (status, said) = rup(&file("junk", b"what\n"));
    assert_eq!(status, Some(2));
    assert_eq!(said, "unreadable: proof, line 1: `what` is not a literal\n");
    assert_eq!(rup(&file("binary", &[97, 255, 0, 254])).0, Some(2));
    assert_eq!(rup(&folder.join("missing")).0, Some(2));
    assert_eq!(Command::new(env!("CARGO_BIN_EXE_rup")).output().unwrap().status.code(), Some(2));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn it_rests_on_the_standard_library_alone() {
    let manifest = include_str!("../Cargo.toml");
    let table = manifest.split("[dependencies]\n").nth(1).unwrap();
    assert_eq!(table.split('[').next().unwrap().trim(), "");
}
