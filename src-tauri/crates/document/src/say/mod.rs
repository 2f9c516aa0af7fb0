//! Words for what a plan holds: enums, fields, figures, quantities.

mod act;
mod enums;
mod field;
pub(crate) mod figure;
mod quantity;
mod spans;
mod table;
mod time;

pub(crate) use act::basis;
pub use enums::Said;
pub use field::field_name;
pub use quantity::quantity_name;
pub(crate) use spans::{SLOTS, Spans, join, labelled, plain, weave};
pub use table::table_name;

pub(crate) use time::{month, months, reference};
