//! `benefits`: what members' shares in unemployment benefits would be if spells were shorter.

use super::Context;
use crate::args::Benefits;
use crate::columns::aligned;
use engine::compare::{ShorterSpells, shorter_spells};
use engine::view::Derived;
use i18n::euros;
use money::Cents;
use std::process::ExitCode;

pub(super) fn run(args: &Benefits, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        let view = shorter_spells(open.plan(), args.shorter, args.year, context.output.words);
        Ok(context.output.result(&view, |_| text(&view)))
    })
}

fn text(view: &ShorterSpells) -> String {
    let amount = |amount: &Derived<Cents>| amount.value().copied().map_or_else(|| "–".to_owned(), euros);
    let row = |row: &engine::compare::BenefitTotal| {
        let saving = row.saving.map_or_else(|| "–".to_owned(), euros);
        vec![row.name.clone(), amount(&row.now), amount(&row.then), saving]
    };
    let mut lines = aligned(&view.totals.iter().map(row).collect::<Vec<_>>());
    let gaps = view.rows.iter().filter_map(|row| match &row.then {
        Derived::Gap { gap, .. } => Some(gap.clone()),
        Derived::Value(_) => None,
    });
    lines.extend(gaps);
    lines.push(String::new());
    lines.extend(view.explanation.iter().cloned());
    lines.join("\n")
}
