//! `remove` and `move`: rows by their place.

use super::Context;
use crate::args::{Move, Row};
use engine::{EngineError, Place, say};
use plan::edit::EditError;
use std::process::ExitCode;

pub(super) fn remove(args: &Row, context: &Context) -> ExitCode {
    context.work(&args.file, |open| {
        // Named before it is gone.
        let row_place = Place::row(&args.place.table, row(&args.place)?);
        let named = say::place_and_code(open.plan(), &row_place, context.output.words);
        let saved = open.remove(&args.place.table, row(&args.place)?)?;
        Ok(context.output.after_change().result(&saved, |words| {
            let step = saved.step.map(|step| step.to_string()).unwrap_or_default();
            words.cli_removed(&named, &step)
        }))
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
