//! What the members spend on employment services themselves, outside the joint budget.

use super::budget::{fill_briefly, line_names, years_of};
use super::cell::{amount, head};
use super::grid::{Grid, blocks_of};
use super::{MOST_YEARS, by_year, span_of, year_headers};
use crate::model::{Block, RowKind};
use crate::part::Part;
use crate::say::plain;
use money::Cents;
use plan::content::{Account, BudgetLine};
use plan::ledger::Whose;
use plan::{MunicipalityCode, Year};

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let lines: Vec<&BudgetLine> = part
        .plan
        .budget_lines
        .iter()
        .filter(|line| line.account == Account::Municipal)
        .collect();
    let years = years_of(part, &lines);
    let municipalities = municipalities(part, &lines);
    let one = |years: &[Year]| {
        let mut grid = Grid::new(plain(part.words.caption_municipal_budgets(&span_of(years))))
            .named("municipal-budgets")
            .holding(by_year("municipal-budgets", years))
            .holding(line_names(&lines, years))
            .amounts()
            .text(part.words.document_line())
            .numbers(year_headers(years));
        for code in &municipalities {
            let own: Vec<&BudgetLine> = lines
                .iter()
                .copied()
                .filter(|l| l.municipality == Some(*code))
                .collect();
            grid.group(plain(part.municipality(*code)));
            fill_briefly(&mut grid, part, Whose::Municipality(*code), &own, years);
        }
        together(&mut grid, part, &municipalities, years);
        grid.block(part)
    };
    blocks_of(&years, MOST_YEARS).filter_map(one).collect()
}

/// Members in the plan's order, then others that have lines.
fn municipalities(part: &Part<'_>, lines: &[&BudgetLine]) -> Vec<MunicipalityCode> {
    let named: Vec<MunicipalityCode> = lines.iter().filter_map(|line| line.municipality).collect();
    let mut order: Vec<MunicipalityCode> = part.members().filter(|code| named.contains(code)).collect();
    for code in named {
        if !order.contains(&code) {
            order.push(code);
        }
    }
    order
}

/// Net expenses of all the municipalities together.
fn together(grid: &mut Grid, part: &Part<'_>, municipalities: &[MunicipalityCode], years: &[Year]) {
    if municipalities.len() < 2 {
        return;
    }
    let mut cells = vec![head(plain(part.words.document_net_all()))];
    for year in years {
        let nets: Vec<Cents> = municipalities
            .iter()
            .filter_map(|code| part.ledger.budget(Whose::Municipality(*code), *year).ok())
            .map(|totals| totals.net)
            .collect();
        let sum = Cents::checked_sum(nets.iter().copied())
            .ok()
            .filter(|_| !nets.is_empty());
        cells.push(amount(sum));
    }
    grid.row(RowKind::Total, cells);
}
