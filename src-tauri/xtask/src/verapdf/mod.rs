//! The veraPDF engine: an independent judge of PDF/UA-1 (ISO 14289-1), PDF/A-2a (ISO 19005-2) and PDF/A-3a (ISO 19005-3).

mod fetch;
mod judge;
mod read;
mod spoil;

pub(crate) use fetch::engine;
pub(crate) use judge::judge;
pub(crate) use read::{Judged, Tally, name};

/// What Java no longer brings along and the engine needs; Debian's `libjaxb-java`.
pub(crate) const JAXB: &[&str] = &[
    "/usr/share/java/jaxb-runtime.jar",
    "/usr/share/java/istack-commons-runtime.jar",
];

/// The standards, by the names that veraPDF has for them, that a file keeps to.
pub(crate) const PLAIN: [&str; 2] = ["ua1", "2a"];

/// The standards that a file with others inside keeps to.
pub(crate) const CARRYING: [&str; 2] = ["ua1", "3a"];
