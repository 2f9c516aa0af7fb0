//! `example`: an example plan in a new file.

use super::Context;
use crate::args::Example;
use engine::{Existing, OpenPlan};
use std::process::ExitCode;

pub(super) fn run(args: &Example, context: &Context) -> ExitCode {
    context.made(OpenPlan::example(
        &args.out,
        &args.name,
        existing(args.force),
        context.who.clone(),
    ))
}

/// What happens to a file that is there already.
pub(super) fn existing(force: bool) -> Existing {
    if force { Existing::Replace } else { Existing::Keep }
}
