//! `set`: another value for a field.

use super::Context;
use crate::args::Set;
use std::process::ExitCode;

pub(super) fn run(args: &Set, context: &Context) -> ExitCode {
    context.work(&args.file, |open| {
        let saved = open.set(&args.place, &args.value)?;
        Ok(context.saved(open, &saved))
    })
}
