//! A pool under other keys than its own, and what a percentage point of weight moves: what negotiations are about.

use super::sharing::weighted;
use crate::charts::{self, OfKey};
use crate::incomplete::LeftOut;
use crate::model::{Align, Block, Cell, RowKind};
use crate::part::Part;
use crate::say::{SLOTS, Spans, join, place_name, plain, weave};
use crate::tables::cell::{amount, head, number};
use crate::tables::grid::{Grid, blocks_of};
use crate::tables::{sharing_years, span_of};
use money::{Cents, Number};
use plan::content::{Key, KeyKind, Pool};
use plan::id::{CriterionId, KeyId};
use plan::ledger::{Gap, KeyOutcome, PoolShare, Sensitivity};
use plan::{MunicipalityCode, Year};
use std::collections::BTreeMap;

/// The most other keys side by side: each takes a column of euros and one of differences.
const MOST_KEYS: usize = 4;
/// The most criteria side by side.
const MOST_CRITERIA: usize = 8;

/// The comparisons of every pool with other keys, and the sensitivity of every pool that is divided by several criteria.
pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let pools = part.plan.pools.iter();
    let pools = pools.filter(|pool| !pool.alternatives.is_empty() || has_weights(part, pool));
    let years = sharing_years(part);
    let has_costs = |pool: &&Pool| years.iter().any(|year| part.ledger.pool_total(pool, *year).is_ok());
    let pools: Vec<&Pool> = pools.filter(has_costs).collect();
    if pools.is_empty() || !part.shows(LeftOut::KeyComparison, "pools") {
        return vec![];
    }
    let of_pool = |pool: &&Pool| [compared(part, pool, &years), sensitivity(part, pool, &years)].concat();
    pools.iter().flat_map(of_pool).collect()
}

/// Whether the weights of the pool's key can move.
fn has_weights(part: &Part<'_>, pool: &Pool) -> bool {
    let own = pool.key.as_ref().and_then(|id| key(part, id));
    own.is_some_and(|key| key.kind == KeyKind::Criteria && key.criteria.len() > 1)
}

fn key<'a>(part: &Part<'a>, id: &KeyId) -> Option<&'a Key> {
    part.plan.keys.iter().find(|key| key.id == *id)
}

/// A key's name.
pub(crate) fn key_name(part: &Part<'_>, id: &KeyId) -> Spans {
    let row = key(part, id);
    row.map_or_else(Vec::new, |key| part.row("keys", id.as_str()).text("name", &key.name))
}

fn pool_name(part: &Part<'_>, pool: &Pool) -> Spans {
    part.row("pools", pool.id.as_str()).text("name", &pool.name)
}

/// The pool under its own key and under the others, in years that differ in nothing together.
fn compared(part: &Part<'_>, pool: &Pool, years: &[Year]) -> Vec<Block> {
    if pool.alternatives.is_empty() {
        return vec![];
    }
    let keys: Vec<KeyId> = pool.key.iter().chain(&pool.alternatives).cloned().collect();
    let of_year = |year: &Year| Some((*year, part.ledger.compare_keys(pool, &keys, *year).ok()?));
    let outcomes: Vec<(Year, Vec<KeyOutcome>)> = years.iter().filter_map(of_year).collect();
    let alike = outcomes.chunk_by(|a, b| amounts(&a.1) == amounts(&b.1));
    let of_years = |alike: &[(Year, Vec<KeyOutcome>)]| {
        let years: Vec<Year> = alike.iter().map(|(year, _)| *year).collect();
        Comparison::new(part, pool, years, &alike[0].1).blocks()
    };
    alike.flat_map(of_years).collect()
}

/// What each key gives each municipality, or why it gives nothing.
fn amounts(outcomes: &[KeyOutcome]) -> Vec<Result<&Amounts, &Gap>> {
    let shares = outcomes.iter().map(|outcome| outcome.share.as_ref());
    shares.map(|share| share.map(|share| &share.municipalities)).collect()
}

type Amounts = BTreeMap<MunicipalityCode, Cents>;

/// A pool under several keys.
struct Comparison<'c, 'p, 'a> {
    part: &'p Part<'a>,
    pool: &'c Pool,
    years: Vec<Year>,
    /// By the pool's own key; none when it hasn't got one that divides.
    own: Option<(&'c KeyId, &'c PoolShare)>,
    /// By the other keys that divide.
    others: Vec<(&'c KeyId, &'c PoolShare)>,
    /// The keys that don't, and why.
    undivided: Vec<(&'c KeyId, &'c Gap)>,
}

impl<'c, 'p, 'a> Comparison<'c, 'p, 'a> {
    fn new(part: &'p Part<'a>, pool: &'c Pool, years: Vec<Year>, outcomes: &'c [KeyOutcome]) -> Self {
        let mut comparison = Comparison {
            part,
            pool,
            years,
            own: None,
            others: vec![],
            undivided: vec![],
        };
        for outcome in outcomes {
            match &outcome.share {
                Err(gap) => comparison.undivided.push((&outcome.key, gap)),
                Ok(share) if pool.key.as_ref() == Some(&outcome.key) => comparison.own = Some((&outcome.key, share)),
                Ok(share) => comparison.others.push((&outcome.key, share)),
            }
        }
        comparison
    }

    /// Euros, euros per resident where the residents are known, and bars.
    fn blocks(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = blocks_of(&self.others, MOST_KEYS)
            .filter_map(|others| self.table(others))
            .collect();
        blocks.extend(blocks_of(&self.others, MOST_KEYS).filter_map(|others| self.per_resident(others)));
        let keys = self.own.iter().chain(&self.others);
        let keys: Vec<OfKey<'_>> = keys
            .map(|(key, share)| OfKey {
                name: self.key_plain(key),
                is_own: self.pool.key.as_ref() == Some(*key),
                amounts: &share.municipalities,
            })
            .collect();
        let chart = charts::keys(self.part, &pool_name(self.part, self.pool), &self.years, &keys, &blocks);
        blocks.extend(chart);
        blocks
    }

    fn key_plain(&self, id: &KeyId) -> String {
        key_name(self.part, id).into_iter().map(|span| span.text).collect()
    }

    fn grid(&self, caption: &str, name: &str, others: &[(&KeyId, &PoolShare)]) -> Grid {
        let (part, say) = (self.part, self.part.words);
        let mut grid = Grid::new(weave(caption, &[pool_name(part, self.pool)]))
            .named(format!("{name}:{}:{}", self.pool.id, self.years[0]))
            .amounts()
            .text(say.field_municipality());
        if let Some((own, _)) = self.own {
            let header = weave(&say.document_own_key(SLOTS[0]), &[key_name(part, own)]);
            grid.column(header, Align::Number);
        }
        for (other, _) in others {
            let name = key_name(part, other);
            grid.column(name.clone(), Align::Number);
            if self.own.is_some() {
                grid.column(weave(&say.document_difference_of(SLOTS[0]), &[name]), Align::Number);
            }
        }
        grid
    }

    fn table(&self, others: &[(&KeyId, &PoolShare)]) -> Option<Block> {
        let (part, say) = (self.part, self.part.words);
        let caption = say.caption_keys_compared(SLOTS[0], &span_of(&self.years));
        let mut grid = self.grid(&caption, "keys-compared", others);
        for code in part.members() {
            let of = |share: &PoolShare| share.municipalities.get(&code).copied();
            let mut cells = vec![head(plain(part.municipality(code)))];
            cells.extend(self.cells(others, of));
            grid.body(cells);
        }
        let mut cells = vec![head(plain(say.document_total()))];
        cells.extend(self.cells(others, |share| Some(share.total)));
        grid.row(RowKind::Total, cells);
        if self.own.is_some() {
            grid.note(plain(say.document_key_differences()));
        }
        let own = self.own.iter().map(|(key, _)| *key);
        for id in own.chain(others.iter().map(|(key, _)| *key)) {
            grid.note(self.counts(id));
        }
        for (id, gap) in &self.undivided {
            grid.note(reason(part, id, gap));
        }
        grid.block(part)
    }

    /// The own key's amount, then each other key's with its difference.
    fn cells(&self, others: &[(&KeyId, &PoolShare)], of: impl Fn(&PoolShare) -> Option<Cents>) -> Vec<Cell> {
        let own = self.own.map(|(_, share)| of(share));
        let mut cells: Vec<Cell> = own.iter().map(|own| amount(*own)).collect();
        for (_, share) in others {
            let other = of(share);
            cells.push(amount(other));
            if let Some(own) = own {
                let difference = other.zip(own).and_then(|(other, own)| other.checked_sub(own).ok());
                cells.push(amount(difference));
            }
        }
        cells
    }

    /// The same per resident; nothing when nobody's residents are known.
    fn per_resident(&self, others: &[(&KeyId, &PoolShare)]) -> Option<Block> {
        let part = self.part;
        let caption = part
            .words
            .caption_keys_compared_per_resident(SLOTS[0], &span_of(&self.years));
        let mut grid = self.grid(&caption, "keys-compared-per-resident", others);
        let mut any = false;
        for code in part.members() {
            let residents = part.ledger.residents(code, self.years[0]).ok();
            any |= residents.is_some();
            let each = |cents: Option<Cents>| {
                let whole = Number::from(cents?);
                whole.checked_div(residents.as_ref()?.value).ok()
            };
            let cents = |share: &PoolShare| share.municipalities.get(&code).copied();
            let own = self.own.map(|(_, share)| cents(share));
            let mut cells = vec![head(plain(part.municipality(code)))];
            cells.extend(own.iter().map(|own| number(each(*own), Some(2))));
            for (_, share) in others {
                let other = cents(share);
                cells.push(number(each(other), Some(2)));
                if let Some(own) = own {
                    let difference = other.zip(own).and_then(|(other, own)| other.checked_sub(own).ok());
                    cells.push(number(each(difference), Some(2)));
                }
            }
            grid.body(cells);
        }
        any.then(|| grid.block(part)).flatten()
    }

    /// A key's criteria with their weights.
    fn counts(&self, id: &KeyId) -> Spans {
        let (part, name) = (self.part, key_name(self.part, id));
        let Some(key) = key(part, id) else { return vec![] };
        match key.kind {
            KeyKind::Direct => weave(&part.words.document_key_direct(SLOTS[0]), &[name]),
            KeyKind::Criteria => {
                let criteria = join(key.criteria.iter().map(|row| weighted(part, row)), ", ");
                let message = part.words.document_key_counts(SLOTS[1], SLOTS[0]);
                weave(&message, &[name, criteria])
            }
        }
    }
}

/// Why a key doesn't divide a pool.
pub(crate) fn reason(part: &Part<'_>, id: &KeyId, gap: &Gap) -> Spans {
    let say = part.words;
    let place = place_name(part.plan, gap.place(), say);
    let message = match gap {
        Gap::NoValue(_) => say.document_key_lacks_value(SLOTS[0], &place),
        Gap::ZeroDenominator(_) => say.document_key_divides_by_zero(SLOTS[0], &place),
        Gap::TooLarge(_)
        | Gap::Negative(_)
        | Gap::NoKey(_)
        | Gap::NoMembers(_)
        | Gap::LadderChanges(_)
        | Gap::ClassOverStep(_) => say.document_key_cannot_divide(SLOTS[0], &place),
    };
    weave(&message, &[key_name(part, id)])
}

/// What one percentage point of each criterion's weight moves, in years that differ in nothing together.
fn sensitivity(part: &Part<'_>, pool: &Pool, years: &[Year]) -> Vec<Block> {
    let of_year = |year: &Year| Some((*year, part.ledger.sensitivity(pool, *year).ok()?));
    let moved: Vec<(Year, Vec<Sensitivity>)> = years.iter().filter_map(of_year).collect();
    let alike = moved.chunk_by(|a, b| a.1 == b.1);
    let of_years = |alike: &[(Year, Vec<Sensitivity>)]| {
        let years: Vec<Year> = alike.iter().map(|(year, _)| *year).collect();
        let tables = blocks_of(&alike[0].1, MOST_CRITERIA);
        let tables = tables.filter_map(|moved| moved_table(part, pool, &years, moved));
        tables.collect::<Vec<Block>>()
    };
    alike.flat_map(of_years).collect()
}

fn moved_table(part: &Part<'_>, pool: &Pool, years: &[Year], moved: &[Sensitivity]) -> Option<Block> {
    let say = part.words;
    let caption = say.caption_sensitivity(SLOTS[0], &span_of(years));
    let mut grid = Grid::new(weave(&caption, &[pool_name(part, pool)]))
        .named(format!("sensitivity:{}:{}", pool.id, years[0]))
        .amounts()
        .text(say.field_municipality());
    for sensitivity in moved {
        let name = criterion_name(part, &sensitivity.criterion);
        grid.column(weave(&say.document_heavier(SLOTS[0]), &[name]), Align::Number);
    }
    for code in part.members() {
        let mut cells = vec![head(plain(part.municipality(code)))];
        let of = |sensitivity: &Sensitivity| sensitivity.municipalities.get(&code).copied();
        cells.extend(moved.iter().map(|sensitivity| amount(of(sensitivity))));
        grid.body(cells);
    }
    grid.note(plain(say.document_sensitivity_note()));
    (!moved.is_empty()).then(|| grid.block(part)).flatten()
}

fn criterion_name(part: &Part<'_>, id: &CriterionId) -> Spans {
    let mut criteria = part.plan.keys.iter().flat_map(|key| &key.criteria);
    let criterion = criteria.find(|criterion| criterion.id == *id);
    criterion.map_or_else(Vec::new, |criterion| weighted(part, criterion))
}
