//! Indicators of one period each, beside each other.

use super::subjects::{kind_of, subject_name, subjects};
use super::{differing_sum, finish, held_names, indicator_name, value_cell};
use crate::model::{Align, Block};
use crate::part::Part;
use crate::say::{SLOTS, Spans, join, plain, weave};
use crate::tables::cell::{dash, head, words};
use crate::tables::grid::{Grid, MOST_COLUMNS, blocks_of};
use plan::Period;
use plan::content::Indicator;
use std::collections::BTreeSet;

/// The most indicators side by side: their names are long.
const MOST_INDICATORS: usize = 8;

/// Indicators of one period each, beside each other.
pub(super) fn side_by_side(part: &Part<'_>, indicators: &[&Indicator]) -> Vec<Block> {
    if indicators.is_empty() {
        return vec![];
    }
    if subjects(part, indicators).len() + 2 <= MOST_COLUMNS {
        return indicators_as_rows(part, indicators).block(part).into_iter().collect();
    }
    let blocks = blocks_of(indicators, MOST_INDICATORS);
    let count = blocks.len();
    blocks
        .enumerate()
        .filter_map(|(index, indicators)| subjects_as_rows(part, indicators).of_several(index, count).block(part))
        .collect()
}

fn caption(part: &Part<'_>, indicators: &[&Indicator]) -> Spans {
    let first = indicators[0];
    let name = part.row("indicators", first.id.as_str()).text("group", &first.group);
    if name.is_empty() {
        plain(part.words.caption_statistics())
    } else {
        name
    }
}

/// The names by which the table and its figures are found: each indicator, and each in its period.
fn held(part: &Part<'_>, indicators: &[&Indicator]) -> Vec<String> {
    let of = |indicator: &&Indicator| {
        let periods: Vec<Period> = only_period(part, indicator).into_iter().collect();
        let own = format!("statistic:{}", indicator.id);
        std::iter::once(own)
            .chain(held_names(indicator, &periods))
            .collect::<Vec<_>>()
    };
    indicators.iter().flat_map(of).collect()
}

fn only_period(part: &Part<'_>, indicator: &Indicator) -> Option<Period> {
    part.ledger.periods(indicator).into_iter().next_back()
}

/// The period of all the indicators, when it is the same: it is said once, in the caption.
fn shared_period(part: &Part<'_>, indicators: &[&Indicator]) -> Option<String> {
    let periods: BTreeSet<Period> = indicators.iter().filter_map(|i| only_period(part, i)).collect();
    let only = periods.first().filter(|_| periods.len() == 1)?;
    Some(i18n::period(*only, part.language))
}

fn indicators_as_rows(part: &Part<'_>, indicators: &[&Indicator]) -> Grid {
    let subjects = subjects(part, indicators);
    let shared = shared_period(part, indicators);
    let caption = join(
        [caption(part, indicators), shared.clone().map(plain).unwrap_or_default()],
        ", ",
    );
    let mut grid = Grid::new(caption)
        .holding(held(part, indicators))
        .text(part.words.field_indicator_statistic())
        .text(part.words.field_period())
        .numbers(subjects.iter().map(|subject| subject_name(part, *subject)));
    let mut statuses = vec![];
    for indicator in indicators {
        let Some(period) = only_period(part, indicator) else {
            continue;
        };
        let name = indicator_name(part, indicator);
        let said = i18n::period(period, part.language);
        let mut cells = vec![
            head(name.clone()),
            words(if shared.is_some() { String::new() } else { said }),
        ];
        let values = subjects.iter();
        cells.extend(values.map(|subject| value_cell(part, indicator, *subject, period, &mut statuses)));
        grid.body(cells);
        if let Some(sum) = differing_sum(part, indicator, period) {
            grid.note(weave(&part.words.document_sum_differs(SLOTS[0], &sum), &[name]));
        }
    }
    finish(&mut grid, part, indicators, statuses);
    grid
}

fn subjects_as_rows(part: &Part<'_>, indicators: &[&Indicator]) -> Grid {
    let shared = shared_period(part, indicators).map(plain);
    let caption = join([caption(part, indicators), shared.clone().unwrap_or_default()], ", ");
    let mut grid = Grid::new(caption)
        .holding(held(part, indicators))
        .text(part.words.field_subject());
    for indicator in indicators {
        let own = only_period(part, indicator).filter(|_| shared.is_none());
        let period = own.map(|period| plain(i18n::period(period, part.language)));
        let header = join([indicator_name(part, indicator), period.unwrap_or_default()], ", ");
        grid.column(header, Align::Number);
    }
    let mut statuses = vec![];
    for subject in subjects(part, indicators) {
        let mut cells = vec![head(plain(subject_name(part, subject)))];
        cells.extend(indicators.iter().map(|indicator| {
            let period = only_period(part, indicator);
            period.map_or_else(dash, |period| {
                value_cell(part, indicator, subject, period, &mut statuses)
            })
        }));
        grid.row(kind_of(subject), cells);
    }
    for indicator in indicators {
        let sum = only_period(part, indicator).and_then(|period| differing_sum(part, indicator, period));
        if let Some(sum) = sum {
            let name = indicator_name(part, indicator);
            grid.note(weave(&part.words.document_sum_differs(SLOTS[0], &sum), &[name]));
        }
    }
    finish(&mut grid, part, indicators, statuses);
    grid
}
