//! The mistakes, by the kind of page that they are made in.

mod care;
mod causes;
mod findings;
mod missing;
mod order;
mod paper;
mod reassurances;
mod red_flags;

pub(crate) use missing::{MISSING, Missing};

use crate::fault::Fault;

/// Every mistake.
pub(crate) fn all() -> Vec<Fault> {
    [
        red_flags::FAULTS,
        reassurances::FAULTS,
        findings::FAULTS,
        causes::FAULTS,
        order::FAULTS,
        care::FAULTS,
        paper::FAULTS,
    ]
    .concat()
}
