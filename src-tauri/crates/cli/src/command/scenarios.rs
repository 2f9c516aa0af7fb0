//! `scenarios`: the plan's budget beside its alternatives, line by line.

use super::Context;
use crate::args::Shares;
use crate::columns::aligned;
use engine::Words;
use engine::compare::{ScenarioComparison, compare_scenarios};
use engine::view::Derived;
use i18n::{euros, number};
use money::Cents;
use std::process::ExitCode;

pub(super) fn run(args: &Shares, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        let view = compare_scenarios(open.plan(), args.year, context.output.words);
        Ok(context.output.result(&view, |words| text(&view, words)))
    })
}

fn text(view: &ScenarioComparison, words: Words) -> String {
    let missing = || "–".to_owned();
    let amount = |cents: Option<Cents>| cents.map_or_else(missing, euros);
    let mut rows = vec![];
    rows.push(
        std::iter::once(String::new())
            .chain(view.scenarios.iter().map(|column| column.name.clone()))
            .collect(),
    );
    for row in &view.rows {
        let amounts = row
            .amounts
            .iter()
            .map(|cell| amount(cell.as_ref().and_then(Derived::value).copied()));
        rows.push(std::iter::once(row.name.clone()).chain(amounts).collect());
    }
    let net = view
        .scenarios
        .iter()
        .map(|column| amount(column.total.value().map(|sums| sums.net)));
    rows.push(std::iter::once(words.cli_scenarios_net()).chain(net).collect());
    let people = view.scenarios.iter().map(|column| {
        let years = column.person_years.value();
        years.map_or_else(missing, |years| number(years.decimal(), None))
    });
    rows.push(
        std::iter::once(words.cli_scenarios_person_years())
            .chain(people)
            .collect(),
    );
    let mut lines = aligned(&rows);
    lines.push(String::new());
    lines.extend(view.explanation.iter().cloned());
    lines.join("\n")
}
