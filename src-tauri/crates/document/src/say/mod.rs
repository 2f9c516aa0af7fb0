//! Words for what a plan holds: enums, fields, figures, quantities.

mod act;
mod checksum;
mod enums;
mod field;
pub(crate) mod figure;
mod place;
mod quantity;
mod spans;
mod table;
mod time;

pub(crate) use act::basis;
pub(crate) use checksum::in_groups;
pub use enums::Said;
pub use field::field_name;
pub use figure::{bare as bare_figure, whole as whole_figure};
pub use place::place_name;
pub(crate) use place::{place_in_table, quantity};
pub use quantity::quantity_name;
pub(crate) use spans::{SLOTS, Spans, join, labelled, plain, weave};
pub use table::table_name;

pub use time::reference;
pub(crate) use time::{month, months};
