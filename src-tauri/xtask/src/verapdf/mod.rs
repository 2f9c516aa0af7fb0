//! The veraPDF engine: an independent judge of PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).

mod fetch;
mod judge;
mod read;

pub(crate) use fetch::engine;
pub(crate) use judge::judge;
pub(crate) use read::{Tally, name};

/// What Java no longer brings along and the engine needs; Debian's `libjaxb-java`.
pub(crate) const JAXB: &[&str] = &[
    "/usr/share/java/jaxb-runtime.jar",
    "/usr/share/java/istack-commons-runtime.jar",
];

/// The standards by the names that veraPDF has for them.
pub(crate) const FLAVOURS: [&str; 2] = ["ua1", "2a"];
