//! Every word, number and date of the program in Finnish and Swedish.
//!
//! Sentences live in `locales/{fi,sv}/*.ftl`. The build gives each message a method on [`Words`] and stops when the
//! two languages don't carry the same messages with the same variables. Numbers, dates and money come into a
//! message already formatted; the functions for that are here, one for each thing that a plan writes.
//!
//! What is written the same in both languages takes no [`Language`](plan::Language); everything else takes it last.

mod date;
mod list;
mod locale;
mod number;
mod reference;
mod size;
mod sort;
mod typeset;
mod words;

pub use date::{date, date_long, date_range, month_names, month_year, period, quarter, time, years};
pub use list::list;
pub use locale::from_environment;
pub use number::{
    ParseEurosError, ParseNumberError, Written, euros, euros_whole, is_estimate_mark, number, parse_euros,
    parse_number, percent, person_years, thousand_euros,
};
pub use reference::{Act, ParseReferenceError, Reference};
pub use size::file_size;
pub use sort::compare;
pub use typeset::typeset;
pub use words::Words;

/// No-break space, U+00A0: keeps a number and its unit on one line.
pub const NBSP: char = '\u{a0}';

/// Minus sign, U+2212: as wide as a plus, and never taken for a hyphen where a line breaks.
pub const MINUS: char = '\u{2212}';

/// En dash, U+2013: from–to.
pub const EN_DASH: char = '\u{2013}';
