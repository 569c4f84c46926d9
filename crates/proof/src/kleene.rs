//! Statements that may be so, not so, or not known, and then either asked or not.

use crate::circuit::{Bit, Circuit};

/// What is known of something. Of the four ways that it can be, three are named; if it is none of them,
/// the person was asked and is not sure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Known {
    /// It is so.
    pub yes: Bit,
    /// It is not so.
    pub no: Bit,
    /// Nobody asked.
    pub unasked: Bit,
}

impl Known {
    /// Known to be so.
    pub(crate) const YES: Self = Self { yes: Bit::TRUE, no: Bit::FALSE, unasked: Bit::FALSE };

    /// The person was asked, and is not sure.
    pub(crate) fn unsure(self, circuit: &mut Circuit) -> Bit {
        circuit.all([!self.yes, !self.no, !self.unasked])
    }

    /// The opposite.
    pub(crate) const fn opposite(self) -> Self {
        Self { yes: self.no, no: self.yes, unasked: self.unasked }
    }

    /// What nobody asked is read as not so.
    pub(crate) fn unasked_as_no(self, circuit: &mut Circuit) -> Self {
        let no = circuit.or(self.no, self.unasked);
        Self { no, unasked: Bit::FALSE, ..self }
    }
}

/// Every one of these: not so if one is not, else not asked if one was not.
pub(crate) fn every(circuit: &mut Circuit, parts: &[Known]) -> Known {
    let yes = circuit.all(parts.iter().map(|part| part.yes));
    let no = circuit.any(parts.iter().map(|part| part.no));
    let lacking = circuit.any(parts.iter().map(|part| part.unasked));
    let unasked = circuit.and(!no, lacking);
    Known { yes, no, unasked }
}

/// At least one of these.
pub(crate) fn some(circuit: &mut Circuit, parts: &[Known]) -> Known {
    let opposites: Vec<_> = parts.iter().map(|part| part.opposite()).collect();
    every(circuit, &opposites).opposite()
}

/// So many of these.
pub(crate) fn enough(circuit: &mut Circuit, count: usize, parts: &[Known]) -> Known {
    let pick = |pick: fn(&Known) -> Bit| parts.iter().map(pick).collect::<Vec<_>>();
    let yes = circuit.at_least(count, &pick(|part| part.yes));
    let possible = circuit.at_least(count, &pick(|part| !part.no));
    let lacking = circuit.any(pick(|part| part.unasked));
    let unasked = circuit.all([!yes, possible, lacking]);
    Known { yes, no: !possible, unasked }
}
