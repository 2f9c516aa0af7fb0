//! `freeze`: an unchangeable copy of the plan as it is now.

use super::Context;
use crate::args::Freeze;
use std::process::ExitCode;

pub(super) fn run(args: &Freeze, context: &Context) -> ExitCode {
    context.work(&args.file, |open| {
        let version = open.freeze(&args.name)?;
        Ok(context
            .output
            .after_change()
            .result(&version, |words| words.cli_frozen(&version.name, &version.sha256)))
    })
}
