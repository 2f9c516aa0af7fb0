//! One indicator over several periods.

use super::subjects::{kind_of, subject_name, subjects};
use super::{differing_sum, finish, held_names, indicator_name, value_cell};
use crate::model::Block;
use crate::part::Part;
use crate::say::{SLOTS, Spans, join, plain, weave};
use crate::tables::cell::head;
use crate::tables::grid::{Grid, MOST_COLUMNS, blocks_of};
use i18n::EN_DASH;
use plan::Period;
use plan::content::{Indicator, Status, Subject};

/// One indicator over its periods: whichever of municipalities and periods is fewer stands in the columns.
pub(super) fn over_time(part: &Part<'_>, indicator: &Indicator) -> Vec<Block> {
    let periods = part.ledger.periods(indicator);
    let subjects = subjects(part, &[indicator]);
    let most = MOST_COLUMNS - 1;
    if periods.len() > most && subjects.len() <= most {
        return periods_as_rows(part, indicator, &periods, &subjects)
            .block(part)
            .into_iter()
            .collect();
    }
    let blocks = blocks_of(&periods, most - 1);
    let split = blocks.len() > 1;
    let table = |periods: &[Period]| {
        let caption = caption_over_time(part, indicator);
        let caption = if split {
            join([caption, plain(span_of_periods(part, periods))], ", ")
        } else {
            caption
        };
        periods_as_columns(part, indicator, periods, &subjects, caption).block(part)
    };
    blocks.filter_map(table).collect()
}

/// Several indicators of the whole area over the same periods, a row each.
pub(super) fn area_over_time(part: &Part<'_>, indicators: &[&Indicator]) -> Vec<Block> {
    let periods = part.ledger.periods(indicators[0]);
    let blocks = blocks_of(&periods, MOST_COLUMNS - 2);
    let split = blocks.len() > 1;
    let table = |periods: &[Period]| {
        let span = if split {
            plain(span_of_periods(part, periods))
        } else {
            vec![]
        };
        let headers = periods.iter().map(|period| i18n::period(*period, part.language));
        let mut grid = Grid::new(join([group_name(part, indicators[0]), span], ", "))
            .holding(held(indicators, periods))
            .text(part.words.field_indicator_statistic())
            .numbers(headers);
        let mut statuses = vec![];
        for indicator in indicators {
            let mut cells = vec![head(indicator_name(part, indicator))];
            let values = periods.iter();
            cells.extend(values.map(|period| value_cell(part, indicator, Subject::Area, *period, &mut statuses)));
            grid.body(cells);
        }
        finish(&mut grid, part, indicators, statuses);
        grid.block(part)
    };
    blocks.filter_map(table).collect()
}

/// The name of the group that an indicator is in, with the area that all its figures are of.
fn group_name(part: &Part<'_>, indicator: &Indicator) -> Spans {
    let group = part
        .row("indicators", indicator.id.as_str())
        .text("group", &indicator.group);
    let group = if group.is_empty() {
        plain(part.words.caption_statistics())
    } else {
        group
    };
    join([group, plain(part.words.subject_area().to_lowercase())], ", ")
}

/// The names by which the indicators and their figures are found.
fn held(indicators: &[&Indicator], periods: &[Period]) -> Vec<String> {
    let own = indicators.iter().map(|indicator| format!("statistic:{}", indicator.id));
    own.chain(indicators.iter().flat_map(|indicator| held_names(indicator, periods)))
        .collect()
}

/// The first and the last of several periods: `heinäkuu 2017 – marraskuu 2017`.
fn span_of_periods(part: &Part<'_>, periods: &[Period]) -> String {
    let said = |period: Option<&Period>| {
        period
            .map(|period| i18n::period(*period, part.language))
            .unwrap_or_default()
    };
    let (first, last) = (said(periods.first()), said(periods.last()));
    if first == last {
        first
    } else {
        format!("{first} {EN_DASH} {last}")
    }
}

fn periods_as_columns(
    part: &Part<'_>,
    indicator: &Indicator,
    periods: &[Period],
    subjects: &[Subject],
    caption: Spans,
) -> Grid {
    let headers = periods.iter().map(|period| i18n::period(*period, part.language));
    let mut grid = Grid::new(caption)
        .named(format!("statistic:{}", indicator.id))
        .holding(held_names(indicator, periods))
        .text(part.words.field_subject())
        .numbers(headers);
    let mut statuses = vec![];
    for subject in subjects {
        let mut cells = vec![head(plain(subject_name(part, *subject)))];
        let values = periods.iter();
        cells.extend(values.map(|period| value_cell(part, indicator, *subject, *period, &mut statuses)));
        grid.row(kind_of(*subject), cells);
    }
    finish_over_time(&mut grid, part, indicator, periods, statuses);
    grid
}

fn periods_as_rows(part: &Part<'_>, indicator: &Indicator, periods: &[Period], subjects: &[Subject]) -> Grid {
    let names = subjects.iter().map(|subject| subject_name(part, *subject));
    let mut grid = Grid::new(caption_over_time(part, indicator))
        .named(format!("statistic:{}", indicator.id))
        .holding(held_names(indicator, periods))
        .text(part.words.field_period())
        .numbers(names);
    let mut statuses = vec![];
    for period in periods {
        let mut cells = vec![head(plain(i18n::period(*period, part.language)))];
        let values = subjects.iter();
        cells.extend(values.map(|subject| value_cell(part, indicator, *subject, *period, &mut statuses)));
        grid.body(cells);
    }
    finish_over_time(&mut grid, part, indicator, periods, statuses);
    grid
}

/// The group's name and the indicator's own.
fn caption_over_time(part: &Part<'_>, indicator: &Indicator) -> Spans {
    let row = part.row("indicators", indicator.id.as_str());
    let group = row.text("group", &indicator.group);
    join([group, indicator_name(part, indicator)], ": ")
}

fn finish_over_time(
    grid: &mut Grid,
    part: &Part<'_>,
    indicator: &Indicator,
    periods: &[Period],
    statuses: Vec<Status>,
) {
    for period in periods {
        if let Some(sum) = differing_sum(part, indicator, *period) {
            let name = plain(i18n::period(*period, part.language));
            grid.note(weave(&part.words.document_sum_differs(SLOTS[0], &sum), &[name]));
        }
    }
    finish(grid, part, &[indicator], statuses);
}
