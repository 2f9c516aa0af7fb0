//! The plan: its types, edits, quantities and findings. No I/O, no clock, no float.

mod language;

pub use language::{Bilingual, Language};
