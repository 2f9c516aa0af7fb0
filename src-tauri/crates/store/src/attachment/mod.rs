//! The bytes of pictures and annexes, kept by their hash. What is said about an attachment is a row of the plan.

mod get;
mod put;

use std::fmt;

/// The largest attachment: 20 MiB.
pub const LARGEST: usize = 20 << 20;

/// SHA-256 of an attachment's bytes, 64 lower-case hexadecimal digits: what `Attachment::sha256` must say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sha256Text(String);

impl Sha256Text {
    /// The hash as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Sha256Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
