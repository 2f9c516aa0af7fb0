//! `check`: what the law, arithmetic and good practice say about the plan.

use super::Context;
use crate::args::File;
use crate::output::{BLOCKED, FINE};
use engine::view::{CheckView, FindingView};
use engine::{Words, say};
use plan::findings::Severity;
use std::process::ExitCode;

pub(super) fn run(args: &File, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        let view = open.check(context.output.words);
        let code = if view.blocking > 0 { BLOCKED } else { FINE };
        Ok(context.output.result_and(code, &view, |words| text(&view, words)))
    })
}

fn text(view: &CheckView, words: Words) -> String {
    let mut lines = vec![];
    for severity in [Severity::Blocks, Severity::Warning, Severity::Hint] {
        let of: Vec<_> = view
            .findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .collect();
        if !of.is_empty() {
            lines.push(heading(severity, of.len(), words));
            lines.extend(of.into_iter().map(|finding| line(finding, words)));
        }
    }
    if lines.is_empty() {
        lines.push(words.cli_check_nothing());
    }
    lines.join("\n")
}

fn heading(severity: Severity, count: usize, words: Words) -> String {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    match severity {
        Severity::Blocks => words.cli_check_blocks(count),
        Severity::Warning => words.cli_check_warnings(count),
        Severity::Hint => words.cli_check_hints(count),
    }
}

fn line(finding: &FindingView, words: Words) -> String {
    let message = finding.message.get(words.language());
    let basis = say::basis(&finding.basis, words);
    let place = &finding.place_text;
    words.cli_check_line(&say::place_code(&finding.place), &basis, message, place)
}
