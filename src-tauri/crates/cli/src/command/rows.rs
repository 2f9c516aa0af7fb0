//! `remove` and `move`: rows by their place.

use super::Context;
use crate::args::{Move, Row};
use engine::{EngineError, Place};
use plan::edit::EditError;
use std::process::ExitCode;

pub(super) fn remove(args: &Row, context: &Context) -> ExitCode {
    context.work(&args.file, |open| {
        let saved = open.remove(&args.place.table, row(&args.place)?)?;
        Ok(context.saved(open, &saved))
    })
}

pub(super) fn move_to(args: &Move, context: &Context) -> ExitCode {
    context.work(&args.file, |open| {
        let saved = open.move_to(&args.place.table, row(&args.place)?, args.at)?;
        Ok(context.saved(open, &saved))
    })
}

/// The row that a place names.
fn row(place: &Place) -> Result<&str, EngineError> {
    let needed = || EngineError::Edit(Box::new(EditError::RowNeeded { place: place.clone() }));
    place.row.as_deref().ok_or_else(needed)
}
