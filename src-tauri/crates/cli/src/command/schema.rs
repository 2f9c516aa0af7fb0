//! `schema`: the published form of a plan.

use super::Context;
use crate::output::FINE;
use std::process::ExitCode;

pub(super) fn run(context: &Context) -> ExitCode {
    let schema = serde_json::to_string_pretty(&plan::json::json_schema()).expect("a schema is JSON");
    context.output.print(FINE, &schema)
}
