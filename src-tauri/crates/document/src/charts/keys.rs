//! What each municipality carries of a pool under several keys.

use super::unit::Unit;
use super::{MOST_SERIES, Shown, sentences};
use crate::model::{Block, ChartKind, Drawing, Plot};
use crate::part::Part;
use crate::say::{SLOTS, Spans, figure, weave};
use crate::tables::span_of;
use money::{Cents, Number};
use plan::{MunicipalityCode, Year};
use std::collections::BTreeMap;

/// What a key makes of a pool.
pub(crate) struct OfKey<'k> {
    /// The key's name.
    pub(crate) name: String,
    /// Whether it is the key that the plan divides the pool by.
    pub(crate) is_own: bool,
    /// What each municipality carries.
    pub(crate) amounts: &'k BTreeMap<MunicipalityCode, Cents>,
}

/// Bars, a group for each municipality with a bar for each key, the pool's own first.
pub(crate) fn keys(
    part: &Part<'_>,
    pool: &Spans,
    years: &[Year],
    keys: &[OfKey<'_>],
    beside: &[Block],
) -> Option<Block> {
    let keys = &keys[..keys.len().min(MOST_SERIES)];
    let members: Vec<MunicipalityCode> = part.members().collect();
    let values = |key: &OfKey<'_>| -> Vec<Option<Number>> {
        let of = |code| key.amounts.get(code).map(|cents| Number::from(*cents));
        members.iter().map(of).collect()
    };
    let drawn: Vec<Vec<Option<Number>>> = keys.iter().map(values).collect();
    let all = || drawn.iter().flatten().flatten();
    let is_drawable = all().any(|value| !value.is_zero()) && !all().any(|value| value.is_negative());
    if keys.len() < 2 || members.len() < 2 || !is_drawable {
        return None;
    }
    let unit = Unit::of_money(all().copied(), part.words);
    let series = keys.iter().zip(&drawn);
    let caption = part.words.caption_chart_keys(SLOTS[0], &unit.name, &span_of(years));
    let shown = Shown {
        caption: weave(&caption, std::slice::from_ref(pool)),
        alternative: sentences([part.words.chart_keys()].into_iter().chain(most(part, keys))),
        notes: vec![],
        drawing: Drawing::Plot(Plot {
            kind: ChartKind::Bars,
            categories: members.iter().map(|code| part.municipality(*code)).collect(),
            series: series
                .map(|(key, values)| unit.series(key.name.clone(), values))
                .collect(),
            unit: unit.name.clone(),
        }),
    };
    Some(shown.block(part, beside))
}

/// The largest difference from the pool's own key, in words.
fn most(part: &Part<'_>, keys: &[OfKey<'_>]) -> Option<String> {
    let (own, others) = keys.split_first().filter(|(first, _)| first.is_own)?;
    let differences = others.iter().flat_map(|key| {
        let of = |(code, amount): (&MunicipalityCode, &Cents)| {
            let difference = amount.checked_sub(*own.amounts.get(code)?).ok()?;
            Some((*code, key.name.clone(), difference))
        };
        key.amounts.iter().filter_map(of)
    });
    let (code, key, difference) = differences.max_by_key(|(_, _, difference)| difference.get().unsigned_abs())?;
    let sign = if difference.is_negative() { "" } else { "+" };
    let amount = format!("{sign}{}", figure::euros(difference));
    Some(part.words.chart_keys_most(&amount, &key, &part.municipality(code)))
}
