//! `export`: the plan as a file for others.

use super::Context;
use crate::args::{Export, Format};
use std::process::ExitCode;

pub(super) fn run(args: &Export, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        let path = args.out.display().to_string();
        match args.format {
            Format::Json => open.export_json(&args.out)?,
            Format::Pdf => open.export_json(&args.out)?,
        }
        Ok(context.output.result(&serde_json::json!({ "path": path }), |words| words.cli_exported(&path)))
    })
}
