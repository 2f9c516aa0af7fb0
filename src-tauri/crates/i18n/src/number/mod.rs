//! Numbers as Finland writes them in both languages, and back.

mod format;
mod parse;
mod unit;
mod written;

pub use format::number;
pub use parse::{ParseEurosError, ParseNumberError, parse_euros, parse_number};
pub use unit::{euros, euros_whole, percent, person_years, thousand_euros};
pub use written::{Written, is_estimate_mark};
