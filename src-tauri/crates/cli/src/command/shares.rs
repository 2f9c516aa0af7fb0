//! `shares`: how the costs of a year are divided.

use super::Context;
use crate::args::Shares;
use crate::output::{BLOCKED, FINE};
use engine::view::{GapView, MunicipalityShare, SharesView};
use engine::{Place, Plan, Words, say};
use i18n::{compare, euros};
use money::Cents;
use plan::reference::register;
use std::process::ExitCode;

pub(super) fn run(args: &Shares, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        let view = open.shares(args.year)?;
        for gap in &view.gaps {
            context.output.note(gap.message.get(context.output.words.language()));
        }
        // Weights that aren't 100 % together are said, but the pool is divided: that is for `check` to block.
        let is_divided = |gap: &GapView| view.pools.iter().any(|pool| pool.id == gap.pool);
        let code = if view.gaps.iter().all(is_divided) {
            FINE
        } else {
            BLOCKED
        };
        Ok(context
            .output
            .result_and(code, &view, |words| text(open.plan(), &view, words)))
    })
}

/// A section for each pool and one for all of them together, municipalities by name, amounts to the right.
fn text(plan: &Plan, view: &SharesView, words: Words) -> String {
    if view.pools.is_empty() && view.gaps.is_empty() {
        return words.cli_shares_nothing(&view.year.to_string());
    }
    let mut lines = vec![words.cli_shares_title(&view.year.to_string())];
    for pool in &view.pools {
        let found = plan.pools.iter().find(|row| row.id.as_str() == pool.id);
        let name = found.map_or(pool.id.as_str(), |row| row.name.or_other(words.language()).0);
        let mut carried: Vec<MunicipalityShare> = view.municipalities.clone();
        for share in &mut carried {
            share.cents = pool.carried_by(&share.code);
        }
        section(name, pool.total_cents, &carried, words, &mut lines);
    }
    if !view.gaps.is_empty() {
        lines.extend([String::new(), words.cli_shares_gaps()]);
        lines.extend(view.gaps.iter().map(|gap| gap_line(plan, gap, words)));
    }
    if view.pools.is_empty() {
        return lines.join("\n");
    }
    let total = view.municipalities.iter().map(|share| share.cents).sum();
    section(
        &words.cli_shares_total(),
        total,
        &view.municipalities,
        words,
        &mut lines,
    );
    lines.join("\n")
}

/// A pool that can't be shared as it should, why, and what to do.
fn gap_line(plan: &Plan, gap: &GapView, words: Words) -> String {
    let pool = say::place(plan, &Place::row("pools", &gap.pool), words);
    let address = say::place_code(&gap.place);
    words.cli_shares_gap(&address, gap.message.get(words.language()), &pool)
}

fn section(name: &str, total: i64, shares: &[MunicipalityShare], words: Words, lines: &mut Vec<String>) {
    let mut rows: Vec<_> = shares
        .iter()
        .map(|share| (municipality(&share.code, words), amount(share.cents)))
        .collect();
    rows.sort_by(|(a, _), (b, _)| compare(a, b));
    let total = amount(total);
    let names = rows
        .iter()
        .map(|(name, _)| name.chars().count() + 2)
        .chain([name.chars().count()])
        .max()
        .unwrap_or(0);
    let amounts = rows
        .iter()
        .map(|(_, amount)| amount.chars().count())
        .chain([total.chars().count()])
        .max()
        .unwrap_or(0);
    lines.push(String::new());
    lines.push(format!("{name:<names$}  {total:>amounts$}"));
    lines.extend(
        rows.iter()
            .map(|(name, amount)| format!("  {name:<names$}{amount:>amounts$}")),
    );
}

fn municipality(code: &str, words: Words) -> String {
    let found = code.parse().ok().and_then(|code| register().get(code));
    found.map_or_else(|| code.to_owned(), |found| found.name.get(words.language()).to_owned())
}

fn amount(cents: i64) -> String {
    euros(Cents::from_cents(cents))
}
