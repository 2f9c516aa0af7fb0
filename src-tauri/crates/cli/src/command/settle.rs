//! `settle`: what members pay in advance and what is settled after the year.

use super::Context;
use crate::args::Shares;
use crate::columns::aligned;
use engine::Words;
use engine::compare::{YearEnd, year_end};
use engine::view::Derived;
use i18n::euros;
use std::process::ExitCode;

pub(super) fn run(args: &Shares, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        let view = year_end(open.plan(), args.year, context.output.words);
        Ok(context.output.result(&view, |words| text(&view, words)))
    })
}

fn text(view: &YearEnd, words: Words) -> String {
    let mut lines = vec![words.cli_settle_advances()];
    match &view.advances {
        Derived::Gap { gap, .. } => lines.push(gap.clone()),
        Derived::Value(advances) => {
            let row = |row: &engine::compare::AdvanceRow| {
                let months = row.months.iter().chain([&row.total]).map(|amount| euros(*amount));
                std::iter::once(row.name.clone()).chain(months).collect()
            };
            lines.extend(aligned(&advances.iter().map(row).collect::<Vec<_>>()));
        }
    }
    lines.extend([String::new(), words.cli_settle_settlement()]);
    match &view.settlement {
        Derived::Gap { gap, .. } => lines.push(gap.clone()),
        Derived::Value(rows) => {
            let row = |row: &engine::compare::SettlementRow| {
                vec![row.name.clone(), euros(row.actual), euros(row.paid), euros(row.balance)]
            };
            lines.extend(aligned(&rows.iter().map(row).collect::<Vec<_>>()));
        }
    }
    lines.push(String::new());
    lines.extend(view.explanation.iter().cloned());
    lines.join("\n")
}
