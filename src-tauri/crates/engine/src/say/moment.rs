//! A moment, by this machine's clock.

use chrono::{DateTime, Local, Utc};
use i18n::{Words, date, time};

/// Day and time where the reader is: `31.10.2025 klo 13.05`.
pub fn moment(at: DateTime<Utc>, words: Words) -> String {
    let here = at.with_timezone(&Local);
    format!("{} {}", date(here.date_naive()), time(here.time(), words.language()))
}
