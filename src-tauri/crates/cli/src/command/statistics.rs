//! `import-statistics`: figures from a table of others.

use super::{Context, count};
use crate::args::ImportStatistics;
use crate::interrupt::interrupted;
use crate::output::{BLOCKED, FINE};
use engine::intake::{Choices, Follow, TableFile, meaning_named, preview, read_file};
use engine::view::{IntakeProblemView, LabelView, TablePreview, ValueChange, ValueView};
use engine::{EngineError, OpenPlan, Plan, Words};
use serde::Serialize;
use std::process::ExitCode;

/// So many changes are listed; the others are only counted.
const MOST: usize = 20;

/// So many cells of a problem are named.
const MOST_CELLS: usize = 5;

/// What became of a table.
#[derive(Serialize)]
struct Answer<'p> {
    /// The step of the history that it became; none when nothing was written.
    step: Option<i64>,
    #[serde(flatten)]
    preview: &'p TablePreview,
}

pub(super) fn run(args: &ImportStatistics, context: &Context) -> ExitCode {
    match args.dry_run {
        true => context.look(&args.file, |open| {
            let table = Table::read(open.plan(), args, context)?;
            Ok(table.answer(None, open.plan(), context, Words::cli_statistics_dry))
        }),
        false => context.work(&args.file, |open| take(open, args, context)),
    }
}

fn take(open: &mut OpenPlan, args: &ImportStatistics, context: &Context) -> Result<ExitCode, EngineError> {
    let table = Table::read(open.plan(), args, context)?;
    if !table.preview.problems.is_empty() && !args.take_understood {
        return Ok(table.answer(None, open.plan(), context, Words::cli_statistics_blocked));
    }
    let (applied, _) = followed(|follow| open.take_table(&table.file, table.sheet, &table.choices, follow))?;
    let end = match applied.step {
        Some(_) => Words::cli_statistics_taken,
        None => Words::cli_statistics_same,
    };
    Ok(table.answer(applied.step, open.plan(), context, end))
}

/// A table with what it is understood as.
struct Table {
    file: TableFile,
    sheet: usize,
    choices: Choices,
    preview: TablePreview,
}

impl Table {
    fn read(plan: &Plan, args: &ImportStatistics, context: &Context) -> Result<Table, EngineError> {
        let choices = choices(plan, args)?;
        let file = followed(|follow| read_file(&args.statistics, follow))?;
        let view = file.view();
        let sheet = match &args.sheet {
            Some(name) => {
                let found = view.sheets.iter().position(|sheet| sheet.name == *name);
                found.ok_or(EngineError::NoSheet)?
            }
            None => view.sheet,
        };
        let today = (context.who.clock)().date_naive();
        let words = context.output.words;
        let preview = followed(|follow| preview(plan, &file, sheet, &choices, today, words, follow))?;
        Ok(Table {
            file,
            sheet,
            choices,
            preview,
        })
    }

    /// Gives the answer: remarks beside it, what wasn't understood in it.
    fn answer(&self, step: Option<i64>, plan: &Plan, context: &Context, end: fn(Words) -> String) -> ExitCode {
        let output = match step {
            Some(_) => context.output.after_change(),
            None => context.output,
        };
        for remark in &self.preview.remarks {
            output.note(remark);
        }
        let code = if self.preview.problems.is_empty() {
            FINE
        } else {
            BLOCKED
        };
        let answer = Answer {
            step,
            preview: &self.preview,
        };
        output.result_and(code, &answer, |words| {
            let mut lines = self.lines(plan, words);
            lines.push(end(words));
            lines.join("\n")
        })
    }

    fn lines(&self, plan: &Plan, words: Words) -> Vec<String> {
        let counts = &self.preview.counts;
        let number = |count: usize| i18n::number(count, None);
        let mut lines = vec![words.cli_statistics_counts(
            &number(counts.not_understood),
            &number(counts.new),
            &number(counts.replaced),
            &number(counts.same),
        )];
        lines.extend(self.preview.labels.iter().filter_map(|label| meant(plan, label, words)));
        let changes = self
            .preview
            .values
            .iter()
            .filter(|value| value.change == ValueChange::Replaced);
        lines.extend(changes.take(MOST).map(|value| change(value, words)));
        if counts.replaced > MOST {
            lines.push(words.cli_more(count(counts.replaced - MOST)));
        }
        lines.extend(
            self.preview
                .problems
                .iter()
                .map(|problem| self::problem(problem, words)),
        );
        lines
    }
}

/// Reads or takes a table; Ctrl+C stops it.
fn followed<T>(work: impl FnOnce(&mut Follow<'_>) -> T) -> T {
    work(&mut Follow {
        progress: &mut |_, _| {},
        cancel: interrupted(),
    })
}

fn choices(plan: &Plan, args: &ImportStatistics) -> Result<Choices, EngineError> {
    let mut choices = Choices {
        period: args.period,
        decimal: args.decimal.map(Into::into),
        status: args.status.map(Into::into),
        others: args.others,
        ..Choices::default()
    };
    for typed in &args.meanings {
        let (label, meaning) = typed.rsplit_once('=').unwrap_or(("", typed));
        choices
            .indicators
            .insert(label.to_owned(), meaning_named(plan, meaning)?);
    }
    Ok(choices)
}

/// Which indicator a label is taken for.
fn meant(plan: &Plan, label: &LabelView, words: Words) -> Option<String> {
    let name = engine::intake::meaning_name(plan, label.meaning.as_ref()?, words.language())?;
    Some(words.cli_statistics_label(&label.label, &name))
}

/// A figure that replaces another one.
fn change(value: &ValueView, words: Words) -> String {
    let old = value.old.as_deref().unwrap_or_default();
    words.cli_statistics_change(
        &value.cell,
        &value.indicator_name,
        &value.text,
        old,
        &value.period_name,
        &value.subject_name,
    )
}

fn problem(problem: &IntakeProblemView, words: Words) -> String {
    let mut cells = problem
        .cells
        .iter()
        .take(MOST_CELLS)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    if problem.cells.len() > MOST_CELLS {
        cells.push_str(" …");
    }
    words.cli_statistics_problem(&cells, &problem.message)
}
