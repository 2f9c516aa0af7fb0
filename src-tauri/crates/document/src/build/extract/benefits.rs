//! The municipality's share in its residents' unemployment benefits: its own cost, apart from the area's.

use super::{Council, paragraph};
use crate::model::{Block, RowKind};
use crate::part::capital;
use crate::say::{Said, plain};
use crate::tables::benefit_liability::{amount_of, exclusions};
use crate::tables::cell::{amount, head};
use crate::tables::grid::{Grid, blocks_of};
use crate::tables::{MOST_YEARS, span_of, statistics, year_headers};
use plan::Year;
use plan::content::{Benefit, BenefitLiability};
use std::collections::BTreeSet;

impl Council<'_, '_> {
    pub(super) fn benefits(&self) -> Vec<Block> {
        let say = self.part.words;
        let rows = self.liabilities();
        let mut blocks = vec![Block::Note(plain(say.extract_benefits_text()))];
        if rows.is_empty() {
            blocks.push(paragraph(say.extract_benefits_unknown()));
            return blocks;
        }
        blocks.extend(exclusions(self.part));
        let years: BTreeSet<Year> = rows.iter().map(|row| row.year).collect();
        let years: Vec<Year> = years.into_iter().collect();
        let one = |years: &[Year]| self.benefit_table(&rows, years);
        blocks.extend(blocks_of(&years, MOST_YEARS).filter_map(one));
        blocks
    }

    fn liabilities(&self) -> Vec<&BenefitLiability> {
        let rows = self.part.plan.benefit_liabilities.iter();
        rows.filter(|row| row.municipality == self.code).collect()
    }

    /// Whether the plan says what benefits cost the municipality.
    pub(super) fn knows_benefits(&self) -> bool {
        !self.liabilities().is_empty()
    }

    fn benefit_table(&self, rows: &[&BenefitLiability], years: &[Year]) -> Option<Block> {
        let (part, say) = (self.part, self.part.words);
        let mut benefits: Vec<Option<Benefit>> = vec![];
        for row in rows {
            if !benefits.contains(&row.benefit) {
                benefits.push(row.benefit);
            }
        }
        let mut grid = Grid::new(plain(say.extract_benefits_caption(&span_of(years))))
            .named("extract-benefits")
            .amounts()
            .text(say.field_benefit())
            .numbers(year_headers(years));
        for benefit in &benefits {
            let name = benefit.map_or_else(|| say.document_all_benefits(), |benefit| benefit.say(say));
            let of: Vec<&BenefitLiability> = rows.iter().copied().filter(|row| row.benefit == *benefit).collect();
            let mut cells = vec![head(plain(capital(&name)))];
            cells.extend(years.iter().map(|year| amount_of(part, &of, *year)));
            grid.body(cells);
        }
        if benefits.len() > 1 {
            let mut cells = vec![head(plain(say.document_total()))];
            cells.extend(
                years
                    .iter()
                    .map(|year| amount(part.ledger.liabilities(Some(self.code), *year).ok())),
            );
            grid.row(RowKind::Total, cells);
        }
        grid.explain(rows.iter().map(|row| row.status), part);
        statistics::note_sources(&mut grid, part, rows.iter().filter_map(|row| row.source.as_ref()));
        grid.block(part)
    }
}
