//! Reads formulas and proofs. Strictly: a formula that is misread would be another formula.

use crate::literal::{LARGEST, Literal};
use crate::refused::{Place, Reason, Refused};

/// What a CNF file says.
pub(crate) struct Formula {
    pub(crate) clauses: Vec<Vec<Literal>>,
    /// The largest variable in use.
    pub(crate) largest: usize,
}

/// One step of a proof.
pub(crate) struct Step {
    pub(crate) line: usize,
    /// Whether this clause is deleted; else it is a lemma.
    pub(crate) deletes: bool,
    /// As written: the first is the one that RAT is about.
    pub(crate) literals: Vec<Literal>,
}

/// The largest variable in a proof. It may have more than its formula.
pub(crate) fn largest(steps: &[Step]) -> usize {
    let literals = steps.iter().flat_map(|step| &step.literals);
    literals.map(|literal| literal.variable()).max().unwrap_or(0)
}

/// A clause as it is written.
pub(crate) fn words(clause: &[Literal]) -> String {
    clause.iter().map(|literal| format!("{} ", literal.number())).collect::<String>() + "0"
}

/// Reads a formula. Comments may stand anywhere, a clause may go over several lines, and what the line `p cnf`
/// promises has to be so.
pub(crate) fn formula(text: &str) -> Result<Formula, Refused> {
    let mut lines = lines(text);
    let Some((line, header)) = lines.next() else {
        return Err(unreadable(Place::Formula, 0, "there is no line `p cnf`"));
    };
    let (variables, promised) = self::header(line, header)?;
    let mut clauses = Vec::new();
    let mut clause = Vec::new();
    let (mut last, mut largest) = (line, 0);
    for (line, text) in lines {
        last = line;
        for word in text.split_ascii_whitespace() {
            let Some(literal) = literal(Place::Formula, line, word)? else {
                clauses.push(std::mem::take(&mut clause));
                continue;
            };
            if literal.variable() > variables {
                let what = format!("{word} is beyond the {variables} variables of `p cnf`");
                return Err(unreadable(Place::Formula, line, what));
            }
            largest = largest.max(literal.variable());
            clause.push(literal);
        }
    }
    if !clause.is_empty() {
        return Err(unreadable(Place::Formula, last, "the last clause does not end with 0"));
    }
    if clauses.len() != promised {
        let what = format!("`p cnf` promises {promised} clauses, there are {}", clauses.len());
        return Err(unreadable(Place::Formula, line, what));
    }
    Ok(Formula { clauses, largest })
}

/// `p cnf VARIABLES CLAUSES`.
fn header(line: usize, text: &str) -> Result<(usize, usize), Refused> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let numbers = match words.as_slice() {
        ["p", "cnf", variables, clauses] => variables.parse().ok().zip(clauses.parse().ok()),
        _ => None,
    };
    let what = "expected `p cnf VARIABLES CLAUSES` before any clause";
    numbers.ok_or_else(|| unreadable(Place::Formula, line, what))
}

/// Reads a proof: one step a line.
pub(crate) fn proof(text: &str) -> Result<Vec<Step>, Refused> {
    lines(text).map(|(line, text)| step(line, text)).collect()
}

fn step(line: usize, text: &str) -> Result<Step, Refused> {
    let mut words = text.split_ascii_whitespace().peekable();
    let deletes = words.next_if_eq(&"d").is_some();
    let mut literals = Vec::new();
    while let Some(word) = words.next() {
        match literal(Place::Proof, line, word)? {
            Some(literal) => literals.push(literal),
            None if words.peek().is_none() => return Ok(Step { line, deletes, literals }),
            None => return Err(unreadable(Place::Proof, line, "something comes after the 0")),
        }
    }
    Err(unreadable(Place::Proof, line, "the line does not end with 0"))
}

/// The lines that say something, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    numbered.filter(|(_, line)| {
        let first = line.split_ascii_whitespace().next();
        first.is_some_and(|word| word != "c")
    })
}

/// A literal; none for the 0 that ends a clause.
fn literal(place: Place, line: usize, word: &str) -> Result<Option<Literal>, Refused> {
    if word == "0" {
        return Ok(None);
    }
    let digits = word.strip_prefix('-').unwrap_or(word);
    let is_number = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    let shown = || word.chars().take(30).collect::<String>();
    if digits.is_empty() || !is_number {
        return Err(unreadable(place, line, format!("`{}` is not a literal", shown())));
    }
    let literal = word.parse().ok().and_then(Literal::new);
    let what = || format!("{} is beyond the {LARGEST} variables that are read", shown());
    literal.map(Some).ok_or_else(|| unreadable(place, line, what()))
}

fn unreadable(place: Place, line: usize, what: impl Into<String>) -> Refused {
    Refused { place, line, reason: Reason::Unreadable(what.into()) }
}
