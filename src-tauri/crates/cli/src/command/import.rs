//! `import`: the content of a plan from its JSON form.

use super::{Context, count};
use crate::args::Import;
use engine::view::ImportView;
use engine::{OpenPlan, Words, say};
use std::process::ExitCode;

pub(super) fn run(args: &Import, context: &Context) -> ExitCode {
    match OpenPlan::import(&args.file, &args.source, context.who.clone()) {
        Ok((_, view)) => answer(&view, context),
        Err(error) => context.output.failed(&error),
    }
}

fn answer(view: &ImportView, context: &Context) -> ExitCode {
    for remark in left_out(view, context.output.words) {
        context.output.note(&remark);
    }
    context.output.after_change().result(view, |words| {
        let (rows, path) = (count(view.rows), say::shown(&view.path));
        match (view.replaced, view.step) {
            (false, _) => words.cli_imported_new(rows, &path),
            (true, Some(step)) => words.cli_imported(rows, &path, &step.to_string()),
            (true, None) => words.cli_imported_same(&path),
        }
    })
}

/// What isn't in the JSON form and therefore didn't come in.
fn left_out(view: &ImportView, words: Words) -> Vec<String> {
    let mut remarks = vec![];
    if !view.versions_left_out.is_empty() {
        let names = view.versions_left_out.join(", ");
        remarks.push(words.cli_import_versions(count(view.versions_left_out.len()), &names));
    }
    if view.decisions_without_version > 0 {
        remarks.push(words.cli_import_decisions(count(view.decisions_without_version)));
    }
    if !view.attachments_elsewhere.is_empty() {
        let names = view.attachments_elsewhere.join(", ");
        remarks.push(words.cli_import_attachments(count(view.attachments_elsewhere.len()), &names));
    }
    remarks
}
