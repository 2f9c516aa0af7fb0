//! `import`: the content of a plan from its JSON form.

use super::Context;
use crate::args::Import;
use engine::OpenPlan;
use std::process::ExitCode;

pub(super) fn run(args: &Import, context: &Context) -> ExitCode {
    context.made(OpenPlan::import(&args.file, &args.source, context.who.clone()))
}
