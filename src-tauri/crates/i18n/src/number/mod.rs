//! Numbers as Finland writes them in both languages, and back.

mod format;
mod parse;
mod unit;

pub use format::{decimal, whole};
pub use parse::{ParseNumberError, parse_decimal};
pub use unit::{percent, person_years};
