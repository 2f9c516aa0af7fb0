//! What isn't shared: the municipality's state transfers and what it spends on employment services itself.

use super::{Council, paragraph};
use crate::model::{Block, Cell, Value};
use crate::say::{figure, plain};
use crate::tables::cell::{dash, head, sure};
use crate::tables::grid::{Grid, blocks_of};
use crate::tables::{MOST_YEARS, budget, span_of, statistics, year_headers};
use money::Cents;
use plan::content::{Account, BudgetLine, StateTransfer};
use plan::ledger::Whose;
use plan::{Year, reference};
use std::collections::BTreeSet;

impl Council<'_, '_> {
    pub(super) fn own_money(&self) -> Vec<Block> {
        let say = self.part.words;
        let mut blocks = vec![];
        let transfers = self.transfers();
        if !transfers.is_empty() {
            blocks.push(paragraph(say.extract_transfers_text()));
            blocks.extend(transfers);
        }
        blocks.extend(self.own_budget());
        blocks
    }

    fn transfers(&self) -> Vec<Block> {
        let rows = self.part.plan.state_transfers.iter();
        let rows: Vec<&StateTransfer> = rows.filter(|row| row.municipality == Some(self.code)).collect();
        let years = rows.iter().flat_map(|row| {
            row.by_actual
                .keys()
                .chain(row.by_criteria.keys())
                .chain(row.amounts.keys())
        });
        let years: Vec<Year> = years.copied().collect::<BTreeSet<_>>().into_iter().collect();
        let one = |years: &[Year]| self.transfer_table(&rows, years);
        blocks_of(&years, MOST_YEARS).filter_map(one).collect()
    }

    /// The parts of the transition that are entered, then what the municipality gets.
    fn transfer_table(&self, rows: &[&StateTransfer], years: &[Year]) -> Option<Block> {
        let (part, say) = (self.part, self.part.words);
        let mut grid = Grid::new(plain(say.extract_transfers_caption(&span_of(years))))
            .named("extract-transfers")
            .amounts()
            .text(say.document_line())
            .numbers(year_headers(years));
        let mut shows_parts = false;
        for row in rows {
            let entered = |amount: Option<Cents>| -> Cell {
                amount.map_or_else(dash, |amount| sure(Value::Euros(amount), row.status))
            };
            let parts = [
                (say.field_by_actual(), &row.by_actual),
                (say.field_by_criteria(), &row.by_criteria),
            ];
            for (name, amounts) in parts.into_iter().filter(|(_, amounts)| !amounts.is_empty()) {
                shows_parts = true;
                let mut cells = vec![head(plain(name))];
                cells.extend(years.iter().map(|year| entered(amounts.get(year).copied())));
                grid.body(cells);
            }
            let mut cells = vec![head(plain(say.document_transfer()))];
            cells.extend(years.iter().map(|year| entered(part.ledger.transfer(row, *year).ok())));
            grid.body(cells);
        }
        for year in years.iter().filter(|_| shows_parts) {
            let (actual, criteria) = reference::transfer_rule(*year);
            let (actual, criteria) = (figure::percent(actual), figure::percent(criteria));
            grid.note(plain(say.document_transition(&actual, &criteria, &year.to_string())));
        }
        grid.explain(rows.iter().map(|row| row.status), part);
        statistics::note_sources(&mut grid, part, rows.iter().filter_map(|row| row.source.as_ref()));
        grid.block(part)
    }

    /// The lines of the municipality's own budget, outside the joint one.
    fn own_budget(&self) -> Vec<Block> {
        let (part, say) = (self.part, self.part.words);
        let is_own = |line: &&BudgetLine| line.account == Account::Municipal && line.municipality == Some(self.code);
        let lines: Vec<&BudgetLine> = part.plan.budget_lines.iter().filter(is_own).collect();
        let years = budget::years_of(part, &lines);
        let one = |years: &[Year]| {
            let mut grid = Grid::new(plain(say.extract_own_budget_caption(&span_of(years))))
                .named("extract-own-budget")
                .amounts()
                .text(say.document_line())
                .numbers(year_headers(years));
            budget::fill_briefly(&mut grid, part, Whose::Municipality(self.code), &lines, years);
            grid.block(part)
        };
        let tables: Vec<Block> = blocks_of(&years, MOST_YEARS).filter_map(one).collect();
        if tables.is_empty() {
            return tables;
        }
        let mut blocks = vec![paragraph(say.extract_own_budget_text())];
        blocks.extend(tables);
        blocks
    }
}
