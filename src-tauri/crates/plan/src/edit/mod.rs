//! Edits: a plan and a wish become a new plan, or an error that says where and why not.
//!
//! All tables are edited alike, by way of their JSON form: what a field takes is read from the published schema
//! ([`Shape`]), what a row may be is judged by its own type, and what must hold between rows by
//! [`check_integrity`](crate::json::check_integrity). Nothing here changes the plan it was given. Several edits that belong
//! together go through a [`Draft`]; the narrative, which is written as a whole, has edits of its own.

mod arrange;
mod differences;
mod draft;
mod error;
mod fields;
mod narrative;
mod path;
mod read;
mod rows;
mod shape;

pub use arrange::{insert, move_to, remove};
pub use differences::TableDifference;
pub use draft::Draft;
pub use error::EditError;
pub use fields::{clear, get, row_from_text, set, set_text};
pub use narrative::{Written, narrative, translated};
pub use rows::{TABLES, differences, is_table};
pub use shape::{Shape, enumeration, shape};

#[cfg(test)]
mod tests;
