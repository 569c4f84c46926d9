//! Which day it is. Nothing else in the program asks.

use jiff::civil::Date;

/// Which day it is here.
pub(crate) fn today() -> Date {
    jiff::ZonedDateTime::now().date()
}
