//! Statistics from tables of others: a sheet, the plan and a person's choices become figures, or reasons why not.
//!
//! - [`read_file`] and [`read_text`] make a [`Book`] of sheets; what kind of file it is shows in its bytes.
//! - [`preview`] says what a sheet was understood as, what it would change, and what wasn't understood: a pure function over the
//!   plan, the sheet and the [`Choices`].
//! - [`OpenPlan::take_table`](crate::OpenPlan::take_table) takes what was understood, as one step of the history.
//!
//! **Invariant:** a number that can be read in two ways, a municipality or a day that can be several things, is asked and never
//! guessed; nothing that wasn't understood is taken, and nothing is left out without being said.

mod choices;
mod compare;
mod figure;
mod fold;
mod heads;
mod label;
mod layout;
mod place;
mod preview;
mod problem;
mod read;
mod recognise;
mod take;
mod time;

pub use choices::{Choices, Decimal, Meaning, PeriodChoice, PlaceChoice, SourceChoice};
pub use label::{meaning_name, meaning_named};
pub use preview::preview;
pub use read::{TableFile, read_file, read_text};

pub use office::intake::{Book, Follow};

pub(crate) use place::Asked;
pub(crate) use problem::{Cause, Problem, address, letters};
pub(crate) use recognise::{AskedPeriod, Recognised, Told};
