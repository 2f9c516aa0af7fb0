//! Statistics: a table for each group of indicators, or for each indicator that is followed over several periods.

use super::grid::{Grid, MOST_COLUMNS, blocks_of, head, words};
use crate::charts;
use crate::incomplete::Lack;
use crate::model::{Align, Block, Cell, RowKind};
use crate::part::Part;
use crate::say::{SLOTS, Spans, figure, join, plain, weave};
use i18n::EN_DASH;
use plan::content::{Indicator, Statistic, Status, Subject};
use plan::id::SourceId;
use plan::{MunicipalityCode, Period};
use std::collections::BTreeSet;

/// The most indicators side by side: their names are long.
const MOST_INDICATORS: usize = 5;

pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = vec![];
    for group in groups(part) {
        let (followed, single): (Vec<&Indicator>, Vec<&Indicator>) = group
            .iter()
            .partition(|indicator| part.ledger.periods(indicator).len() > 1);
        blocks.extend(side_by_side(part, &single));
        for indicator in followed {
            blocks.extend(over_time(part, indicator));
            blocks.extend(charts::statistic(part, indicator));
        }
    }
    report_unused(part);
    blocks
}

/// Indicators that share a group, in the plan's order; those without a group together.
fn groups<'a>(part: &Part<'a>) -> Vec<Vec<&'a Indicator>> {
    let mut groups: Vec<Vec<&Indicator>> = vec![];
    let shown = |indicator: &&Indicator| !part.ledger.periods(indicator).is_empty();
    for indicator in part.plan.indicators.iter().filter(shown) {
        match groups.iter_mut().find(|group| group[0].group == indicator.group) {
            Some(group) => group.push(indicator),
            None => groups.push(vec![indicator]),
        }
    }
    groups
}

/// Members in the plan's order, then other municipalities with values, others together, and the area.
fn subjects(part: &Part<'_>, indicators: &[&Indicator]) -> Vec<Subject> {
    let parts = |indicator: &&Indicator| -> Vec<String> {
        let of = indicator
            .formula
            .iter()
            .flat_map(|f| f.numerator.iter().chain(&f.denominator));
        of.chain([&indicator.id]).map(ToString::to_string).collect()
    };
    let wanted: BTreeSet<String> = indicators.iter().flat_map(parts).collect();
    let rows = || {
        let of = |row: &&Statistic| wanted.contains(row.indicator.as_str());
        part.plan.statistics.iter().filter(of).map(|row| row.subject)
    };
    let members: Vec<MunicipalityCode> = part.members().collect();
    let mut subjects: Vec<Subject> = vec![];
    if rows().any(|subject| matches!(subject, Subject::Municipality(code) if members.contains(&code))) {
        subjects.extend(members.iter().map(|code| Subject::Municipality(*code)));
    }
    let outside = |subject: &Subject| matches!(subject, Subject::Municipality(code) if !members.contains(code));
    subjects.extend(rows().filter(outside).collect::<BTreeSet<_>>());
    if rows().any(|subject| subject == Subject::Others) {
        subjects.push(Subject::Others);
    }
    subjects.push(Subject::Area);
    filled(part, indicators, subjects)
}

/// Leaves out those without any value; members stay when most of them have one, so that the gap shows.
fn filled(part: &Part<'_>, indicators: &[&Indicator], subjects: Vec<Subject>) -> Vec<Subject> {
    let has = |subject: &Subject| {
        indicators.iter().any(|indicator| {
            let periods = part.ledger.periods(indicator);
            periods
                .into_iter()
                .any(|period| value(part, indicator, *subject, period).0 != figure::NONE)
        })
    };
    let with: Vec<Subject> = subjects.iter().copied().filter(has).collect();
    let member = |subject: &&Subject| matches!(subject, Subject::Municipality(_));
    let most = with.iter().filter(member).count() * 2 >= subjects.iter().filter(member).count();
    let keep = |subject: &Subject| with.contains(subject) || (most && member(&subject) && !with.is_empty());
    subjects.into_iter().filter(keep).collect()
}

fn subject_name(part: &Part<'_>, subject: Subject) -> String {
    match subject {
        Subject::Municipality(code) => part.municipality(code),
        Subject::Others => part.words.subject_others(),
        Subject::Area => part.words.subject_area(),
    }
}

/// An indicator's name with its unit: `Työttömyysaste, %`.
pub(crate) fn indicator_name(part: &Part<'_>, indicator: &Indicator) -> Spans {
    let row = part.row("indicators", indicator.id.as_str());
    let unit = row.text("unit", &indicator.unit);
    join([row.text("name", &indicator.name), unit], ", ")
}

/// Whether values are ratios that were entered: adding them up would mean nothing.
pub(crate) fn is_entered_rate(indicator: &Indicator) -> bool {
    let unit = indicator.unit.fi.trim();
    indicator.formula.is_none() && (unit == "%" || unit.contains('/'))
}

/// A value and how sure it is; a dash when there is none. Percentages that are entered are never added up.
fn value(part: &Part<'_>, indicator: &Indicator, subject: Subject, period: Period) -> (String, Status) {
    let none = (figure::NONE.to_owned(), Status::Confirmed);
    let rate = is_entered_rate(indicator);
    let entered = part.ledger.entered(&indicator.id, subject, period).is_some();
    if subject == Subject::Area && rate && !entered {
        return none;
    }
    part.ledger
        .statistic(&indicator.id, subject, period)
        .map_or(none, |found| {
            let said = figure::number(found.value, Some(indicator.decimals));
            (said + figure::sign(found.status), found.status)
        })
}

fn value_cell(
    part: &Part<'_>,
    indicator: &Indicator,
    subject: Subject,
    period: Period,
    statuses: &mut Vec<Status>,
) -> Cell {
    let (said, status) = value(part, indicator, subject, period);
    statuses.push(status);
    words(said)
}

/// The sum of the municipalities where the source states another total for the area.
fn differing_sum(part: &Part<'_>, indicator: &Indicator, period: Period) -> Option<String> {
    let stated = part.ledger.entered(&indicator.id, Subject::Area, period)?;
    let sum = part.ledger.sum(&indicator.id, period).ok()?;
    let rate = is_entered_rate(indicator);
    (sum.value != stated.value && !rate).then(|| figure::number(sum.value, Some(indicator.decimals)))
}

/// Indicators of one period each, beside each other.
fn side_by_side(part: &Part<'_>, indicators: &[&Indicator]) -> Vec<Block> {
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
    let mut grid = Grid::new(caption).text(part.words.field_subject());
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
            period.map_or(words(figure::NONE), |period| {
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

fn kind_of(subject: Subject) -> RowKind {
    match subject {
        Subject::Area => RowKind::Total,
        Subject::Municipality(_) | Subject::Others => RowKind::Body,
    }
}

/// One indicator over its periods: whichever of municipalities and periods is fewer stands in the columns.
fn over_time(part: &Part<'_>, indicator: &Indicator) -> Vec<Block> {
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
    let mut grid = Grid::new(caption).text(part.words.field_subject()).numbers(headers);
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

/// Signs and sources under the table.
fn finish(grid: &mut Grid, part: &Part<'_>, indicators: &[&Indicator], statuses: Vec<Status>) {
    grid.explain(statuses, part);
    let rows = part.plan.statistics.iter();
    let of = |row: &&Statistic| indicators.iter().any(|indicator| indicator.id == row.indicator);
    note_sources(grid, part, rows.filter(of).filter_map(|row| row.source.as_ref()));
}

/// Where the figures of a table come from, each source once.
pub(super) fn note_sources<'s>(grid: &mut Grid, part: &Part<'_>, sources: impl Iterator<Item = &'s SourceId>) {
    let mut seen: Vec<&SourceId> = vec![];
    for source in sources {
        if !seen.contains(&source) {
            seen.push(source);
            grid.note(weave(&part.words.document_source(SLOTS[0]), &[part.source(source)]));
        }
    }
}

/// Values that a formula overrides are in no table: the user is told.
fn report_unused(part: &Part<'_>) {
    for row in &part.plan.statistics {
        let indicator = part.ledger.indicator(&row.indicator);
        if indicator.is_some_and(|indicator| indicator.formula.is_some()) {
            part.lack(part.row("statistics", row.id.as_str()).place("value"), Lack::Unused);
        }
    }
}
