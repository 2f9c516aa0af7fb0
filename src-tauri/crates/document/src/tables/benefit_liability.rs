//! The municipalities' shares in unemployment benefits: the ladder, and what it costs each home municipality.

use super::cell::{amount, dash, head, head_lines, number, percent, sure, words};
use super::grid::{Grid, blocks_of};
use super::{MOST_YEARS, by_year, span_of, statistics, year_headers};
use crate::charts;
use crate::model::{Align, Block, Cell, Item, List, RowKind, Value};
use crate::part::{Part, capital};
use crate::say::{Said, figure, month, plain};
use money::{Cents, Number};
use plan::content::{BenefitLadder, BenefitLiability, LadderStep};
use plan::{MunicipalityCode, Year};
use std::collections::BTreeSet;

pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let ladders: Vec<&BenefitLadder> = part.plan.benefit_ladders.iter().collect();
    let mut blocks: Vec<Block> = blocks_of(&ladders, MOST_YEARS)
        .filter_map(|ladders| steps(part, ladders))
        .collect();
    blocks.extend(charts::ladder(part, &blocks));
    let amounts = [liabilities(part), spells(part).into_iter().collect()].concat();
    if !blocks.is_empty() || !amounts.is_empty() {
        blocks.push(Block::Paragraph(plain(part.words.document_own_benefit_cost())));
        blocks.extend(exclusions(part));
    }
    blocks.extend(amounts);
    blocks
}

/// What the municipality doesn't finance (1290/2002, 14 luku 3 a–3 b §; 555/1998, 4 §).
pub(crate) fn exclusions(part: &Part<'_>) -> [Block; 2] {
    let say = part.words;
    let not_paid = [
        say.document_not_paid_first_days(),
        say.document_not_paid_increases(),
        say.document_not_paid_integration(),
        say.document_not_paid_laid_off(),
    ];
    let items = not_paid.map(|text| Item {
        spans: plain(text),
        inner: None,
    });
    [
        Block::Paragraph(plain(say.document_not_financed())),
        Block::List(List {
            ordered: false,
            items: items.into(),
        }),
    ]
}

/// The ladders side by side, a row for each number of paid days at which one of them changes.
fn steps(part: &Part<'_>, ladders: &[&BenefitLadder]) -> Option<Block> {
    let mut grid = Grid::new(plain(part.words.caption_ladder()))
        .named("ladder")
        .text(part.words.field_after_days());
    for ladder in ladders {
        let name = capital(&ladder.benefit.say(part.words));
        let header = part.words.document_ladder_from(&name, &i18n::date(ladder.from));
        grid.column(plain(header), Align::Number);
    }
    let days: BTreeSet<u32> = ladders
        .iter()
        .flat_map(|l| &l.steps)
        .map(|step| step.after_days)
        .collect();
    for day in days {
        let days = part
            .words
            .document_days_or_more(&figure::number(Number::from(day), None));
        let mut cells = vec![head(plain(days))];
        cells.extend(
            ladders
                .iter()
                .map(|ladder| percent(step_at(ladder, day).map(|step| step.percent))),
        );
        grid.body(cells);
    }
    grid.block(part)
}

/// The step that applies after so many paid days.
pub(crate) fn step_at(ladder: &BenefitLadder, days: u32) -> Option<&LadderStep> {
    ladder.steps.iter().rev().find(|step| step.after_days <= days)
}

/// What benefits cost each municipality: a row for each municipality and benefit.
fn liabilities(part: &Part<'_>) -> Vec<Block> {
    let rows = &part.plan.benefit_liabilities;
    let years: BTreeSet<Year> = rows.iter().map(|row| row.year).collect();
    let years: Vec<Year> = years.into_iter().collect();
    let mut keys: Vec<_> = vec![];
    for row in rows {
        if !keys.contains(&(row.municipality, row.benefit)) {
            keys.push((row.municipality, row.benefit));
        }
    }
    let one = |years: &[Year]| {
        let mut grid = Grid::new(plain(part.words.caption_liabilities(&span_of(years))))
            .named("benefit-liability")
            .holding(by_year("benefit-liability", years))
            .amounts()
            .text(part.words.field_municipality())
            .text(part.words.field_benefit())
            .numbers(year_headers(years));
        for (code, benefit) in &keys {
            let benefit_name = benefit.map_or_else(|| part.words.document_all_benefits(), |b| b.say(part.words));
            let mut cells = vec![head(plain(part.municipality(*code))), words(capital(&benefit_name))];
            let of: Vec<&BenefitLiability> = rows
                .iter()
                .filter(|row| row.municipality == *code && row.benefit == *benefit)
                .collect();
            cells.extend(years.iter().map(|year| amount_of(part, &of, *year)));
            grid.body(cells);
        }
        total(&mut grid, part, years);
        grid.note(plain(part.words.document_liability_note()));
        grid.explain(rows.iter().map(|row| row.status), part);
        statistics::note_sources(&mut grid, part, rows.iter().filter_map(|row| row.source.as_ref()));
        grid.block(part)
    };
    blocks_of(&years, MOST_YEARS).filter_map(one).collect()
}

/// The amounts of a year's rows, added up only when there are several of the same kind.
pub(crate) fn amount_of(part: &Part<'_>, rows: &[&BenefitLiability], year: Year) -> Cell {
    let of_year: Vec<&&BenefitLiability> = rows.iter().filter(|row| row.year == year).collect();
    let Some(first) = of_year.first() else {
        return dash();
    };
    let amounts: Result<Vec<Cents>, _> = of_year.iter().map(|row| part.ledger.liability(row)).collect();
    match part.known(amounts).as_deref() {
        Some([amount]) => sure(Value::Euros(*amount), first.status),
        Some(amounts) => {
            let said: Vec<String> = amounts.iter().map(|amount| figure::amount(*amount)).collect();
            words(said.join(" + ") + figure::sign(first.status))
        }
        None => dash(),
    }
}

fn total(grid: &mut Grid, part: &Part<'_>, years: &[Year]) {
    let municipalities: BTreeSet<MunicipalityCode> = part
        .plan
        .benefit_liabilities
        .iter()
        .map(|row| row.municipality)
        .collect();
    if municipalities.len() < 2 {
        return;
    }
    let mut cells = vec![head(plain(part.words.document_total())), words("")];
    cells.extend(
        years
            .iter()
            .map(|year| amount(part.ledger.liabilities(None, *year).ok())),
    );
    grid.row(RowKind::Total, cells);
}

/// Benefits paid by paid days, with the ladder that was in force and the share that it gives.
fn spells(part: &Part<'_>) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_spells()))
        .named("spells")
        .amounts()
        .text(say.field_municipality())
        .text(say.field_period())
        .number(say.field_after_days())
        .number(say.document_euros(&say.field_paid()))
        .text(say.document_ladder_in_force())
        .number(say.document_municipal_share());
    for row in &part.plan.benefit_liabilities {
        let benefit = row
            .benefit
            .map(|benefit| capital(&benefit.say(say)))
            .unwrap_or_default();
        for spell in &row.spells {
            let ladder = part.ledger.ladder_for(row, spell).ok();
            let step = ladder.and_then(|ladder| step_at(ladder, spell.after_days));
            let since = ladder.map(|ladder| say.document_ladder_since(&i18n::date(ladder.from)));
            let when = spell.month.map(|number| month(row.year, number, say));
            let benefit = if benefit.is_empty() {
                vec![]
            } else {
                plain(benefit.as_str())
            };
            grid.body(vec![
                head_lines([plain(part.municipality(row.municipality)), benefit]),
                words(when.unwrap_or_else(|| row.year.to_string())),
                number(Number::from(spell.after_days), None),
                sure(Value::Euros(spell.paid), row.status),
                since.map_or_else(dash, words),
                percent(step.map(|step| step.percent)),
            ]);
        }
    }
    grid.block(part)
}
