//! `verify`: is the file sound, and does a PDF say what its plan says?

use super::Context;
use crate::args::Verify;
use crate::output::{BLOCKED, FINE};
use engine::view::{VerifyProblem, VerifyView};
use engine::{Words, say, verify_file};
use std::process::ExitCode;

pub(super) fn run(args: &Verify, context: &Context) -> ExitCode {
    match verify_file(&args.file, args.against.as_deref(), context.who.clone()) {
        Ok(view) => answer(context, &view),
        Err(error) => context.output.failed(&error),
    }
}

fn answer(context: &Context, view: &VerifyView) -> ExitCode {
    let code = if view.is_well() { FINE } else { BLOCKED };
    context.output.result_and(code, view, |words| {
        let said = |problem: &VerifyProblem| problem.message.get(words.language()).to_owned();
        let lines = view.problems.iter().chain(&view.remarks).map(said);
        let document = view.document.iter().flat_map(|document| say::document(document, words));
        [verdict(view, words)]
            .into_iter()
            .chain(document)
            .chain(lines)
            .collect::<Vec<_>>()
            .join("\n")
    })
}

/// What was checked, and whether it holds.
fn verdict(view: &VerifyView, words: Words) -> String {
    let path = say::shown(&view.path);
    match (view.sound, view.rows) {
        (false, _) => words.cli_verify_unsound(&path),
        (true, Some(rows)) => {
            let versions = view.versions.unwrap_or_default().to_string();
            let attachments = view.attachments.unwrap_or_default().to_string();
            words.cli_verify_sound(&attachments, &path, &rows.to_string(), &versions)
        }
        (true, None) => words.cli_verify_sound_pdf(&path),
    }
}
