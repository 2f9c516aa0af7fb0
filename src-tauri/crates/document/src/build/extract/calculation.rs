//! How the share comes about: each pool by its key, the municipality's statistics beside the area's, and the left-over cent.

use super::share::share_of_pool;
use super::{Council, paragraph};
use crate::incomplete::LeftOut;
use crate::model::{Align, Block, RowKind, Value};
use crate::say::{SLOTS, Spans, join, plain, weave};
use crate::tables::cell::{dash, head, percent, sure, to_the_cent, words};
use crate::tables::grid::Grid;
use crate::tables::{cost_sharing, span_of};
use money::{Cents, Number};
use plan::content::{BudgetLine, Criterion, Indicator, Key, KeyKind, LineKind, Pool};
use plan::ledger::{Basis, CriterionShare, PoolShare, Sharing};
use plan::{Period, Year};
use std::collections::BTreeSet;

impl Council<'_, '_> {
    pub(super) fn calculation(&self) -> Vec<Block> {
        let first = self.first_sharing().map(|sharing| sharing.year);
        let is_first = |sharing: &&Sharing| Some(sharing.year) == first;
        let is_full = self.part.shows(LeftOut::SharesByPool, "pools");
        let sharings: Vec<&Sharing> = self
            .sharings
            .iter()
            .filter(|sharing| is_full || is_first(sharing))
            .collect();
        let alike = sharings.chunk_by(|a, b| self.used(a) == self.used(b));
        let tables: Vec<Block> = alike.filter_map(|sharings| self.of_years(sharings)).collect();
        if tables.is_empty() {
            return tables;
        }
        let mut blocks = vec![paragraph(self.part.words.extract_method())];
        blocks.extend(tables);
        blocks
    }

    /// What a year's shares come from: the same for years that differ in nothing but the period that was asked for.
    fn used(&self, sharing: &Sharing) -> (Vec<PoolShare>, Vec<Option<Cents>>) {
        let lines = self.part.plan.budget_lines.iter();
        let own = lines.filter(|line| line.pool.is_some() && line.municipality == Some(self.code));
        let own = own.map(|line| self.part.ledger.line(line, sharing.year).ok());
        (cost_sharing::divided(sharing), own.collect())
    }

    /// The pools of years that are divided alike, one below the other, each with its criteria.
    fn of_years(&self, sharings: &[&Sharing]) -> Option<Block> {
        let (part, say) = (self.part, self.part.words);
        let sharing = sharings.first()?;
        let years: Vec<Year> = sharings.iter().map(|sharing| sharing.year).collect();
        let mut grid = Grid::new(plain(say.extract_calculation_caption(&span_of(&years))))
            .named(format!("extract-calculation:{}", sharing.year))
            .text(say.document_criterion())
            .number(say.field_weight())
            .number(say.extract_own_figure())
            .number(say.extract_area_figure());
        grid.column(plain(say.extract_own_share()), Align::Number);
        for pool in &part.plan.pools {
            let key = part.plan.keys.iter().find(|key| Some(&key.id) == pool.key.as_ref());
            let (Some(share), Some(key)) = (share_of_pool(sharing, pool), key) else {
                continue;
            };
            let name = part.row("pools", pool.id.as_str()).text("name", &pool.name);
            let key_name = part.row("keys", key.id.as_str()).text("name", &key.name);
            grid.group([name, plain(" ("), key_name, plain(")")].concat());
            match key.kind {
                KeyKind::Criteria => self.criteria(&mut grid, key, share),
                KeyKind::Direct => self.lines(&mut grid, pool, sharing.year),
            }
            let total = share.municipalities.get(&self.code).copied();
            let name = head(plain(say.extract_pool_total()));
            grid.row(
                RowKind::Subtotal,
                vec![name, words(""), words(""), words(""), to_the_cent(total)],
            );
        }
        grid.block(part)
    }

    fn criteria(&self, grid: &mut Grid, key: &Key, share: &PoolShare) {
        let mut statuses = vec![];
        for criterion in &key.criteria {
            let divided = share
                .criteria
                .iter()
                .find(|part| part.criterion.as_ref() == Some(&criterion.id));
            let Some(divided) = divided else { continue };
            let indicator = self.part.ledger.indicator(&criterion.indicator);
            let own = divided.basis.get(&self.code);
            let whole = Number::checked_sum(divided.basis.values().map(|basis| basis.value)).ok();
            let least_sure = divided.basis.values().map(|basis| basis.status).max();
            let decimals = decimals(indicator, divided);
            let figure = |number, status| sure(Value::Number { number, decimals }, status);
            grid.body(vec![
                head(self.criterion_name(criterion)),
                percent(divided.weight),
                own.map_or_else(dash, |basis| figure(basis.value, basis.status)),
                whole.map_or_else(dash, |whole| figure(whole, least_sure.unwrap_or_default())),
                to_the_cent(divided.municipalities.get(&self.code).copied()),
            ]);
            statuses.extend(divided.basis.values().map(|basis| basis.status));
            self.notes(grid, criterion, divided);
        }
        grid.explain(statuses, self.part);
    }

    fn criterion_name(&self, criterion: &Criterion) -> Spans {
        let row = self.part.row("criteria", criterion.id.as_str());
        row.text("name", &criterion.name)
    }

    /// Which statistic and time a criterion used, and whether the municipality got a left-over cent.
    fn notes(&self, grid: &mut Grid, criterion: &Criterion, divided: &CriterionShare) {
        let part = self.part;
        let Some(indicator) = part.ledger.indicator(&criterion.indicator) else {
            return;
        };
        let name = part
            .row("indicators", indicator.id.as_str())
            .text("name", &indicator.name);
        let used: BTreeSet<Period> = divided.basis.values().map(|basis| basis.used).collect();
        let used: Vec<String> = used
            .into_iter()
            .map(|period| i18n::period(period, part.language))
            .collect();
        let periods = i18n::list(&used, part.language);
        let message = part.words.document_criterion_statistic(SLOTS[1], &periods, SLOTS[0]);
        let criterion_name = self.criterion_name(criterion);
        grid.note(weave(&message, &[name, criterion_name.clone()]));
        let own = divided.basis.get(&self.code);
        if own.is_some_and(|basis| basis.share.extra()) {
            grid.note(weave(&part.words.extract_extra_cent(SLOTS[0]), &[criterion_name]));
        }
    }

    /// The lines that a direct key gives to the municipality.
    fn lines(&self, grid: &mut Grid, pool: &Pool, year: Year) {
        let own = |line: &&BudgetLine| line.pool.as_ref() == Some(&pool.id) && line.municipality == Some(self.code);
        for line in self.part.plan.budget_lines.iter().filter(own) {
            let row = self.part.row("budget_lines", line.id.as_str());
            let name = row.text("name", &line.name);
            let amount = self
                .part
                .ledger
                .line(line, year)
                .ok()
                .map(|amount| signed_line(line, amount));
            grid.body(vec![
                head(name.clone()),
                words(""),
                words(""),
                words(""),
                to_the_cent(amount),
            ]);
            let note = row.text("note", &line.note);
            if !note.is_empty() {
                grid.note(join([name, note], ": "));
            }
        }
        grid.note(plain(self.part.words.document_direct_key()));
    }
}

/// Income lessens what is carried.
fn signed_line(line: &BudgetLine, amount: Cents) -> Cents {
    match line.kind {
        LineKind::Expense => amount,
        LineKind::Income => amount.checked_neg().unwrap_or(amount),
    }
}

/// The indicator's own decimals, unless the value is finer: a mean of months is shown to two more.
fn decimals(indicator: Option<&Indicator>, divided: &CriterionShare) -> Option<u8> {
    let own = indicator?.decimals;
    let is_finer = |basis: &Basis| basis.value.decimal().scale() > u32::from(own);
    let is_finer = divided.basis.values().any(is_finer);
    Some(if is_finer { own.saturating_add(2) } else { own })
}
