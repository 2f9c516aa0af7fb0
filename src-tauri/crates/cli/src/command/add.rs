//! `add`: a new row.

use super::Context;
use crate::args::Add;
use engine::EngineError;
use std::process::ExitCode;

pub(super) fn run(args: &Add, context: &Context) -> ExitCode {
    let mut fields = vec![];
    for field in &args.fields {
        let Some((path, text)) = field.split_once('=') else {
            let message = context.output.words.cli_add_no_value(field);
            return context.output.refused("usage", &message);
        };
        fields.push((path.to_owned(), text.to_owned()));
    }
    context.work(&args.file, |open| {
        let saved = match &args.row {
            Some(row) => open.insert_json(&args.table, args.at, read(row)?)?,
            None => open.insert(&args.table, args.at, &fields)?,
        };
        Ok(context.saved(open, &saved))
    })
}

fn read(row: &str) -> Result<serde_json::Value, EngineError> {
    serde_json::from_str(row).map_err(|error| EngineError::RowJson {
        line: error.line(),
        column: error.column(),
    })
}
