//! Why a proof was not accepted.

use std::fmt;

/// Which of the two texts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// The clauses.
    Formula,
    /// The steps.
    Proof,
}

/// Why, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused {
    /// In which text.
    pub place: Place,
    /// In which line, from 1; 0 if it is about the whole.
    pub line: usize,
    /// Why.
    pub reason: Reason,
}

/// Why a proof was not accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// A lemma is not RUP, and there is nothing that RAT could add.
    NotImplied,
    /// A lemma is not RUP, and not RAT because of this clause.
    NeitherRupNorRat(String),
    /// The proof ends too early.
    NoEmptyClause,
    /// The text is not what it should be.
    Unreadable(String),
}

impl Refused {
    pub(crate) const fn proof(line: usize, reason: Reason) -> Self {
        Self { place: Place::Proof, line, reason }
    }

    /// The text could not be read. This says nothing about the formula, nor about the proof.
    #[must_use]
    pub const fn is_unreadable(&self) -> bool {
        matches!(self.reason, Reason::Unreadable(_))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.place {
            Place::Formula => "formula",
            Place::Proof => "proof",
        })?;
        if self.line > 0 {
            write!(out, ", line {}", self.line)?;
        }
        match &self.reason {
            Reason::NotImplied => out.write_str(": this lemma does not follow by unit propagation"),
            Reason::NeitherRupNorRat(clause) => write!(
                out,
                ": this lemma does not follow by unit propagation, and is not RAT because of the clause {clause}"
            ),
            Reason::NoEmptyClause => out.write_str(": the empty clause is never derived"),
            Reason::Unreadable(what) => write!(out, ": {what}"),
        }
    }
}

impl std::error::Error for Refused {}
