//! `verify`: is the file sound?

use super::Context;
use crate::args::File;
use crate::output::{BLOCKED, FINE};
use engine::verify_file;
use engine::view::VerifyView;
use std::process::ExitCode;

pub(super) fn run(args: &File, context: &Context) -> ExitCode {
    match verify_file(&args.file, context.who.clone()) {
        Ok(view) => answer(context, &view),
        Err(error) => context.output.failed(&error),
    }
}

fn answer(context: &Context, view: &VerifyView) -> ExitCode {
    let code = if view.sound { FINE } else { BLOCKED };
    context.output.result_and(code, view, |words| {
        let path = view.path.display().to_string();
        if view.sound {
            return words.cli_verify_sound(&path);
        }
        let problems = view
            .problems
            .iter()
            .map(|problem| problem.message.get(words.language()).to_owned());
        [words.cli_verify_unsound(&path)]
            .into_iter()
            .chain(problems)
            .collect::<Vec<_>>()
            .join("\n")
    })
}
