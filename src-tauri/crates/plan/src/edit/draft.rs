//! Several edits that belong together.

use super::EditError;
use super::arrange::{put_in, take_out};
use super::fields::{put_text, put_value};
use super::rows::{position, rows};
use crate::json::check_integrity;
use crate::{Place, Plan};
use serde_json::Value;

/// A plan in the middle of several edits: each value is judged at once, how the rows fit together when it is finished. So a
/// row may refer to one that comes only after it.
///
/// An edit that is refused leaves the draft as it was.
#[derive(Clone, Debug)]
pub struct Draft(Plan);

impl Draft {
    /// A draft that starts as a copy of `plan`.
    pub fn of(plan: &Plan) -> Self {
        Draft(plan.clone())
    }

    /// Gives a field another value, in its JSON form; null clears the field.
    ///
    /// # Errors
    /// [`EditError`]: the place isn't there, or the value doesn't fit.
    pub fn set(&mut self, place: &Place, value: Value) -> Result<(), EditError> {
        put_value(&mut self.0, place, value)
    }

    /// Gives a field another value, as [`set_text`](super::set_text) reads it; empty text clears the field.
    ///
    /// # Errors
    /// As [`Draft::set`].
    pub fn set_text(&mut self, place: &Place, text: &str) -> Result<(), EditError> {
        put_text(&mut self.0, place, text)
    }

    /// Puts a new row, in its JSON form with its `id`, before another one, or at the end.
    ///
    /// # Errors
    /// [`EditError`]: no such table or row, a field that doesn't fit or is lacking.
    pub fn insert(&mut self, table: &str, before: Option<&str>, row: Value) -> Result<(), EditError> {
        let at = self.place_before(table, before)?;
        put_in(&mut self.0, table, at, row)
    }

    /// Takes a row out.
    ///
    /// # Errors
    /// [`EditError::UnknownRow`], [`EditError::UnknownTable`].
    pub fn remove(&mut self, table: &str, id: &str) -> Result<(), EditError> {
        take_out(&mut self.0, table, id)
    }

    /// Moves a row before another one, or to the end.
    ///
    /// # Errors
    /// [`EditError::UnknownRow`], [`EditError::UnknownTable`].
    pub fn move_before(&mut self, table: &str, id: &str, before: Option<&str>) -> Result<(), EditError> {
        let to = self.place_before(table, before)?;
        let rows = rows(&mut self.0, table)?;
        let from = position(rows, table, id)?;
        // Taking the row out brings those behind it one place forward.
        rows.shift(from, if from < to { to - 1 } else { to });
        Ok(())
    }

    /// The changed plan.
    ///
    /// # Errors
    /// [`EditError::Integrity`] when the rows don't fit together.
    pub fn finish(self) -> Result<Plan, EditError> {
        check_integrity(&self.0)?;
        Ok(self.0)
    }

    /// Where a row that comes before `before` stands; past the end for none.
    fn place_before(&mut self, table: &str, before: Option<&str>) -> Result<usize, EditError> {
        let rows = rows(&mut self.0, table)?;
        before.map_or(Ok(rows.count()), |id| position(rows, table, id))
    }
}
