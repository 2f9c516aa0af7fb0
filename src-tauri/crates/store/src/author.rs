use chrono::{DateTime, SecondsFormat, Utc};

/// Who works on a file, where, and by which clock. The crate itself never asks what time it is.
#[derive(Clone, Debug)]
pub struct Author {
    /// The name that the history shows.
    pub name: String,
    /// The name of the machine, shown to whoever finds the file open elsewhere.
    pub host: String,
    /// Says what time it is.
    pub clock: fn() -> DateTime<Utc>,
}

impl Author {
    /// The time now.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }
}

/// A time as the file writes it: RFC 3339 in UTC with milliseconds, so that text order is time order.
pub(crate) fn time_text(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}
