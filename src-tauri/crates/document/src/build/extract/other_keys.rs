//! What the municipality would carry under the other keys that a pool is compared under.

use super::Council;
use crate::annex::comparison::{key_name, reason};
use crate::incomplete::LeftOut;
use crate::model::{Block, Cell};
use crate::say::{SLOTS, figure, plain, weave};
use crate::tables::cell::{dash, head, to_the_cent};
use crate::tables::grid::{Grid, blocks_of};
use crate::tables::{MOST_YEARS, span_of, year_headers};
use money::Cents;
use plan::Year;
use plan::content::Pool;
use plan::id::KeyId;
use plan::ledger::KeyOutcome;

impl Council<'_, '_> {
    /// A table for each pool that has other keys; left out of a short extract.
    pub(super) fn other_keys(&self) -> Vec<Block> {
        let pools = self.part.plan.pools.iter();
        let pools: Vec<&Pool> = pools.filter(|pool| !pool.alternatives.is_empty()).collect();
        if pools.is_empty() || !self.part.shows(LeftOut::KeyComparison, "pools") {
            return vec![];
        }
        pools.into_iter().flat_map(|pool| self.of_pool(pool)).collect()
    }

    fn of_pool(&self, pool: &Pool) -> Vec<Block> {
        let keys: Vec<KeyId> = pool.key.iter().chain(&pool.alternatives).cloned().collect();
        let years = self.sharings.iter().map(|sharing| sharing.year);
        let compared = |year| Some((year, self.part.ledger.compare_keys(pool, &keys, year).ok()?));
        let years: Vec<(Year, Vec<KeyOutcome>)> = years.filter_map(compared).collect();
        let one = |years: &[(Year, Vec<KeyOutcome>)]| self.of_keys(pool, &keys, years);
        blocks_of(&years, MOST_YEARS).filter_map(one).collect()
    }

    /// A row for each key, the pool's own first, a column for each year.
    fn of_keys(&self, pool: &Pool, keys: &[KeyId], years: &[(Year, Vec<KeyOutcome>)]) -> Option<Block> {
        let (part, say) = (self.part, self.part.words);
        let named: Vec<Year> = years.iter().map(|(year, _)| *year).collect();
        let caption = say.document_own_share_by_keys(SLOTS[0], &span_of(&named));
        let name = part.row("pools", pool.id.as_str()).text("name", &pool.name);
        let mut grid = Grid::new(weave(&caption, &[name]))
            .named(format!("extract-keys-compared:{}", pool.id))
            .text(say.field_key())
            .numbers(year_headers(&named));
        for (place, key) in keys.iter().enumerate() {
            let mut cells = vec![head(key_name(part, key))];
            cells.extend(years.iter().map(|(_, outcomes)| self.beside_own(pool, outcomes, place)));
            grid.body(cells);
            for (_, outcomes) in years {
                if let Err(gap) = &outcomes[place].share {
                    grid.note(reason(part, key, gap));
                }
            }
        }
        grid.note(plain(say.document_own_share_difference()));
        grid.block(part)
    }

    /// What the municipality carries by a key, with the difference from the pool's own key below it.
    fn beside_own(&self, pool: &Pool, outcomes: &[KeyOutcome], place: usize) -> Cell {
        let carried = |outcome: &KeyOutcome| -> Option<Cents> {
            let share = outcome.share.as_ref().ok()?;
            share.municipalities.get(&self.code).copied()
        };
        let Some(amount) = carried(&outcomes[place]) else {
            return dash();
        };
        let shown = to_the_cent(Some(amount));
        let own = outcomes.iter().find(|outcome| pool.key.as_ref() == Some(&outcome.key));
        let own = own
            .and_then(carried)
            .filter(|_| pool.key.as_ref() != Some(&outcomes[place].key));
        let difference = own.and_then(|own| amount.checked_sub(own).ok());
        shown.below(difference.map_or_else(Vec::new, |difference| plain(figure::difference(difference))))
    }
}
