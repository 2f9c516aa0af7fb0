//! A plan said as a document: blocks, tables and charts, each with its language; no points, no fonts.
//!
//! [`build`] is pure: the same plan and options give the same document, whatever the day and the machine. Every figure goes
//! through `say::figure`, so that a table can't print a number in another way than a live figure in the text.

mod anchors;
mod annex;
mod build;
mod charts;
mod incomplete;
mod lines;
mod model;
mod part;
mod placed;
mod say;
mod tables;
pub mod working;
mod workings;

pub use anchors::anchors;
pub use build::{Built, Detail, Enclosure, Form, Frozen, Options, build, council_languages, extract, letter, majority};
pub use incomplete::{Incomplete, Lack, LeftOut};
pub use lines::words;
pub use model::*;
pub use placed::passages;
pub use plan::{Colour, Language};
pub use say::{Said, bare_figure, field_name, place_name, quantity_name, reference, table_name, whole_figure};
