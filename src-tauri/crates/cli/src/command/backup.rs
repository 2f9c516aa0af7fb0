//! `backup`: a proven copy of the file.

use super::Context;
use crate::args::Backup;
use engine::say;
use std::process::ExitCode;

pub(super) fn run(args: &Backup, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        let folder = args.dir.clone().unwrap_or_else(|| open.backup_folder());
        let view = open.backup(&folder)?;
        let text = |words: engine::Words| {
            let kept = i64::try_from(view.kept).unwrap_or(i64::MAX);
            words.cli_backed_up(kept, &say::shown(&view.path))
        };
        Ok(context.output.after_change().result(&view, text))
    })
}
