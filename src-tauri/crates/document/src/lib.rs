//! A plan said as a document: blocks, tables and charts, each with its language; no points, no fonts.

mod model;

pub use model::*;
pub use plan::Language;
