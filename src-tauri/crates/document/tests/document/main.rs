//! Plans said as documents: complete, well-formed, and readable in both languages.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says so by panicking")]

mod charts;
mod common;
mod complete;
mod cover;
mod coverage;
mod extract;
mod figures;
mod letter;
mod outline;
mod parallel;
mod places;
mod resources;
mod structure;
mod values;
