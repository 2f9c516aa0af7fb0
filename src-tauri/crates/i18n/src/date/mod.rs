//! Days, spans of time and times of day as official text writes them.

mod day;
mod span;

pub use day::{date, date_long, month_names, month_year, quarter, time};
pub use span::{date_range, period, years};
