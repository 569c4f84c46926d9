//! The clauses at one moment of a proof, and what they force.
//!
//! To find the clauses that force something without looking at all of them, each *watches* two of its literals, the
//! two that stand first. While neither is false, the clause can force nothing. When one of them turns false,
//! the clause is looked at, and watches another one if it can. If it cannot, the other watched literal is
//! forced.
//!
//! Watching makes it fast and is not what makes it right: `look` forces a literal only after it has seen that all
//! others of the clause are false. If a clause were not looked at that should be, less would be forced, and a good
//! proof might be refused; no bad one would be accepted. The same goes for lists that would be read beyond
//! their end: nothing is read, and nothing panics.

use std::collections::HashMap;
use std::mem;

use crate::literal::Literal;

/// Clauses, and what they force.
pub(crate) struct Set {
    /// All that were ever added; none where one was deleted.
    clauses: Vec<Option<Vec<Literal>>>,
    /// Where each clause stands, for deletions: by its literals in order.
    places: HashMap<Vec<Literal>, Vec<usize>>,
    /// For each literal, the clauses that have to be looked at when it turns false.
    watching: Vec<Vec<usize>>,
    /// Which literals are true at the moment. A literal is false if its negation is true, and open if neither is.
    is_true: Vec<bool>,
    /// The literals that are true, in the order in which they became so.
    trail: Vec<Literal>,
    /// How many literals of the trail were followed up.
    followed: usize,
    /// The clauses contradict each other, by unit propagation alone: the empty clause follows. Like what is on the
    /// trail, this stays.
    is_refuted: bool,
}

/// What became of a clause, one watched literal of which turned false.
enum Look {
    /// It goes on watching this literal.
    Stays,
    /// It watches another one, or is deleted.
    Leaves,
    /// All its literals are false.
    Broken,
}

impl Set {
    /// No clauses yet, over variables up to this one.
    pub(crate) fn new(largest: usize) -> Self {
        let literals = 2 * (largest + 1);
        Self {
            clauses: Vec::new(),
            places: HashMap::new(),
            watching: vec![Vec::new(); literals],
            is_true: vec![false; literals],
            trail: Vec::new(),
            followed: 0,
            is_refuted: false,
        }
    }

    /// Adds a clause, and keeps what it forces.
    pub(crate) fn add(&mut self, mut clause: Vec<Literal>) {
        clause.sort_unstable();
        clause.dedup();
        let place = self.clauses.len();
        self.places.entry(clause.clone()).or_default().push(place);
        // Those that are not false come first, to be watched.
        clause.sort_by_key(|literal| self.is_false(*literal));
        match clause.as_slice() {
            [first, second, ..] if !self.is_false(*second) => {
                watch(&mut self.watching, *first, place);
                watch(&mut self.watching, *second, place);
            }
            // All but one are false, for good: it is forced, for good. This clause need not be watched.
            [only, ..] if !self.is_false(*only) => {
                self.set_true(*only);
                self.is_refuted |= self.propagate();
            }
            _ => self.is_refuted = true,
        }
        self.clauses.push(Some(clause));
    }

    /// Deletes one such clause; says whether there was one. What it had forced stays.
    pub(crate) fn delete(&mut self, mut clause: Vec<Literal>) -> bool {
        clause.sort_unstable();
        clause.dedup();
        let place = self.places.get_mut(&clause).and_then(Vec::pop);
        let slot = place.and_then(|place| self.clauses.get_mut(place));
        slot.is_some_and(|slot| slot.take().is_some())
    }

    /// The clauses with this literal.
    pub(crate) fn containing(&self, literal: Literal) -> Vec<Vec<Literal>> {
        let there = self.clauses.iter().flatten();
        there.filter(|clause| clause.contains(&literal)).cloned().collect()
    }

    /// RUP: whether the set contradicts "all literals of this lemma are false", by unit propagation.
    pub(crate) fn implies(&mut self, lemma: &[Literal]) -> bool {
        if self.is_refuted {
            return true;
        }
        let kept = self.trail.len();
        let contradicted = lemma.iter().any(|literal| !self.suppose(-*literal)) || self.propagate();
        for literal in self.trail.drain(kept..) {
            mark(&mut self.is_true, literal, false);
        }
        self.followed = kept;
        contradicted
    }

    /// Whether a literal is false at the moment.
    pub(crate) fn is_false(&self, literal: Literal) -> bool {
        is(&self.is_true, -literal)
    }

    /// Makes a literal true; says no if it is false already.
    fn suppose(&mut self, literal: Literal) -> bool {
        if self.is_false(literal) {
            return false;
        }
        self.set_true(literal);
        true
    }

    /// Makes a literal true that is not false.
    fn set_true(&mut self, literal: Literal) {
        if !is(&self.is_true, literal) {
            mark(&mut self.is_true, literal, true);
            self.trail.push(literal);
        }
    }

    /// Unit propagation, until nothing more is forced. Says whether a clause was broken.
    fn propagate(&mut self) -> bool {
        while let Some(literal) = self.trail.get(self.followed).copied() {
            self.followed += 1;
            if self.follow(-literal) {
                return true;
            }
        }
        false
    }

    /// Looks at all clauses that watch a literal, which turned false.
    fn follow(&mut self, falsified: Literal) -> bool {
        let Some(list) = self.watching.get_mut(falsified.place()) else { return false };
        let mut places = mem::take(list);
        let mut is_broken = false;
        // After a broken clause nothing more is looked at; the others go on watching.
        places.retain(|place| {
            is_broken
                || match self.look(*place, falsified) {
                    Look::Stays => true,
                    Look::Leaves => false,
                    Look::Broken => {
                        is_broken = true;
                        true
                    }
                }
        });
        // No clause has begun to watch the literal meanwhile, for none watches what is false if it can help it.
        if let Some(list) = self.watching.get_mut(falsified.place()) {
            *list = places;
        }
        is_broken
    }

    /// Looks at a clause, one watched literal of which turned false.
    fn look(&mut self, place: usize, falsified: Literal) -> Look {
        let Some(Some(clause)) = self.clauses.get_mut(place) else { return Look::Leaves };
        let [first, second, rest @ ..] = clause.as_mut_slice() else { return Look::Leaves };
        if *first == falsified {
            mem::swap(first, second);
        }
        if *second != falsified {
            return Look::Leaves;
        }
        let first = *first;
        if is(&self.is_true, first) {
            return Look::Stays;
        }
        if let Some(other) = rest.iter_mut().find(|literal| !is(&self.is_true, -**literal)) {
            mem::swap(second, other);
            watch(&mut self.watching, *second, place);
            return Look::Leaves;
        }
        if self.suppose(first) { Look::Stays } else { Look::Broken }
    }
}

fn is(is_true: &[bool], literal: Literal) -> bool {
    is_true.get(literal.place()).copied().unwrap_or(false)
}

fn mark(is_true: &mut [bool], literal: Literal, value: bool) {
    if let Some(slot) = is_true.get_mut(literal.place()) {
        *slot = value;
    }
}

fn watch(watching: &mut [Vec<usize>], literal: Literal, place: usize) {
    if let Some(list) = watching.get_mut(literal.place()) {
        list.push(place);
    }
}
