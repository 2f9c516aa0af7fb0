//! The municipality's share of the area's costs: by pool, of the whole, per resident and month by month.

use super::{Council, paragraph};
use crate::incomplete::LeftOut;
use crate::model::{Align, Block, Cell, RowKind};
use crate::part::capital;
use crate::say::{Said, plain};
use crate::tables::cell::{head, head_lines, number, to_the_cent, words};
use crate::tables::grid::{Grid, blocks_of};
use crate::tables::{MOST_YEARS, advances, budget, cost_sharing, span_of, year_headers};
use money::Cents;
use plan::Year;
use plan::content::{OrganisingModel, Pool};
use plan::ledger::{PoolShare, Sharing};
use plan::quantity::{Quantity, Value, evaluate};

impl Council<'_, '_> {
    pub(super) fn share(&self) -> Vec<Block> {
        let say = self.part.words;
        if self.part.plan.area.model == OrganisingModel::SingleMunicipality {
            let mut blocks = vec![paragraph(say.extract_alone())];
            blocks.extend(budget::tables(self.part));
            return blocks;
        }
        if self.sharings.is_empty() {
            return vec![paragraph(say.extract_nothing_shared())];
        }
        let mut blocks = vec![paragraph(say.extract_share_text())];
        let years = blocks_of(&self.sharings, MOST_YEARS);
        blocks.extend(years.filter_map(|years| self.by_pool(years)));
        blocks.extend(self.of_area());
        blocks.extend(self.other_keys());
        blocks.extend(self.advances());
        blocks
    }

    /// A row for each pool, a column for each year.
    fn by_pool(&self, sharings: &[Sharing]) -> Option<Block> {
        let (part, say) = (self.part, self.part.words);
        let years: Vec<Year> = sharings.iter().map(|sharing| sharing.year).collect();
        let mut grid = Grid::new(plain(say.extract_share_caption(&span_of(&years))))
            .named("extract-share")
            .text(say.field_pool())
            .numbers(year_headers(&years));
        for pool in &part.plan.pools {
            let of_year = |sharing: &Sharing| share_of_pool(sharing, pool).map(|share| self.cents_of(share));
            let amounts: Vec<Option<Cents>> = sharings.iter().map(of_year).collect();
            if amounts.iter().all(Option::is_none) {
                continue;
            }
            let row = part.row("pools", pool.id.as_str());
            let name = row.text("name", &pool.name);
            let kind = plain(capital(&pool.kind.say(say)));
            let kind = if kind == name { vec![] } else { kind };
            let mut cells = vec![head_lines([name, kind])];
            cells.extend(amounts.into_iter().map(to_the_cent));
            grid.body(cells);
            let note = row.text("note", &pool.note);
            if !note.is_empty() {
                grid.note([row.text("name", &pool.name), plain(": "), note].concat());
            }
        }
        let mut cells = vec![head(plain(say.document_total()))];
        cells.extend(sharings.iter().map(|sharing| to_the_cent(self.share_of(sharing))));
        grid.row(RowKind::Total, cells);
        cost_sharing::notes(&mut grid, part, sharings, &say.extract_unsure());
        grid.block(part)
    }

    fn cents_of(&self, share: &PoolShare) -> Cents {
        share.municipalities.get(&self.code).copied().unwrap_or(Cents::ZERO)
    }

    /// The share beside the whole area's costs, in per cent and per resident; a row for each year.
    fn of_area(&self) -> Option<Block> {
        let (part, say) = (self.part, self.part.words);
        let years: Vec<Year> = self.sharings.iter().map(|sharing| sharing.year).collect();
        let mut grid = Grid::new(plain(say.extract_of_area_caption(&span_of(&years))))
            .named("extract-of-area")
            .text(say.field_year())
            .number(say.extract_area_costs())
            .number(say.extract_own_share());
        grid.column(plain(say.document_percents(&say.extract_part())), Align::Number);
        grid.column(plain(say.extract_euros_per_resident()), Align::Number);
        for sharing in &self.sharings {
            let whole = Cents::checked_sum(sharing.municipalities.values().copied()).ok();
            let is_whole = sharing.gaps.is_empty();
            let percent = Quantity::SharePercent(self.code, sharing.year);
            let per_resident = Quantity::SharePerResident(self.code, sharing.year);
            grid.body(vec![
                head(plain(sharing.year.to_string())),
                to_the_cent(whole),
                to_the_cent(self.share_of(sharing)),
                self.known(&percent, is_whole),
                self.known(&per_resident, is_whole),
            ]);
        }
        grid.block(part)
    }

    /// A figure of the share, empty when the share isn't whole or the figure isn't known.
    fn known(&self, quantity: &Quantity, is_whole: bool) -> Cell {
        let value: Option<Value> = evaluate(self.part.ledger, quantity).ok().filter(|_| is_whole);
        value.map_or_else(|| words(""), |value| number(value.number, value.decimals.or(Some(2))))
    }

    /// What is paid each month, so that the months add up to the year.
    fn advances(&self) -> Vec<Block> {
        if !self.part.shows(LeftOut::Advances, "pools") {
            return vec![];
        }
        let (part, say) = (self.part, self.part.words);
        let of_year = |sharing: &Sharing| {
            let advances = part.known(part.ledger.advances(sharing))?;
            let own = advances.into_iter().find(|advance| advance.municipality == self.code)?;
            Some((sharing.year, own.months))
        };
        let years: Vec<(Year, advances::Months)> = self.sharings.iter().filter_map(of_year).collect();
        let named: Vec<Year> = years.iter().map(|(year, _)| *year).collect();
        let titles = advances::Titles {
            name: "extract-advances".to_owned(),
            caption: say.extract_advances_caption(&span_of(&named)),
            of: say.field_year(),
        };
        let rows: Vec<(String, advances::Months)> = years
            .into_iter()
            .map(|(year, months)| (year.to_string(), months))
            .collect();
        let tables = advances::tables(part, &titles, &rows, false);
        if tables.is_empty() {
            return tables;
        }
        let mut blocks = vec![
            self.heading(say.extract_advances()),
            paragraph(say.extract_advances_text()),
        ];
        blocks.extend(tables);
        blocks
    }
}

/// What a year's sharing says of a pool.
pub(super) fn share_of_pool<'s>(sharing: &'s Sharing, pool: &Pool) -> Option<&'s PoolShare> {
    sharing.pools.iter().find(|share| share.pool == pool.id)
}
