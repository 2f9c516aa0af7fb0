//! Person-years by origin and by function.

use super::by_year::{ByYear, Row};
use super::unit::Unit;
use super::{Shown, extremes};
use crate::model::{Block, Drawing};
use crate::part::{Part, capital};
use crate::say::{Said, plain};
use crate::tables::personnel::{ORIGINS, plan_years};
use money::Number;
use plan::Year;
use plan::content::{Origin, PersonnelLine};

/// The most functions that are shown on their own.
const MOST_FUNCTIONS: usize = 16;

/// Where the staff come from and what they do. When every origin has only one function, both would be the same chart.
pub(crate) fn personnel(part: &Part<'_>, beside: &[Block]) -> Vec<Block> {
    let years = plan_years(part);
    let lines: Vec<&PersonnelLine> = part
        .plan
        .personnel
        .iter()
        .filter(|line| line.scenario.is_none())
        .collect();
    let origins = ORIGINS
        .iter()
        .filter(|origin| lines.iter().any(|line| line.origin == **origin));
    let more_functions = lines.len() > origins.count();
    let by_origin = by_origin(part, &years, beside);
    let by_function = more_functions.then(|| functions(part, &lines, &years, beside));
    by_origin.into_iter().chain(by_function.flatten()).collect()
}

/// Stacked columns, one for each year; bars when the years don't differ.
fn by_origin(part: &Part<'_>, years: &[Year], beside: &[Block]) -> Option<Block> {
    let row = |origin: &Origin| Row {
        name: capital(&origin.say(part.words)),
        values: years
            .iter()
            .map(|year| part.ledger.person_years(None, Some(*origin), *year).ok())
            .collect(),
    };
    let staff = ByYear::new(years, ORIGINS.iter().map(row));
    if !staff.says_something() {
        return None;
    }
    let unit = unit(part);
    let shown = Shown {
        caption: plain(part.words.caption_chart_personnel(&staff.span())),
        alternative: origins_said(part, &staff, years)?,
        notes: vec![],
        drawing: Drawing::Plot(staff.parts(&unit, |sum, year| part.words.chart_column(sum, year))),
    };
    Some(shown.block(part, beside))
}

/// Bars of what the staff do, the largest first.
fn functions(part: &Part<'_>, lines: &[&PersonnelLine], years: &[Year], beside: &[Block]) -> Option<Block> {
    let mut rows: Vec<Row> = vec![];
    for line in lines {
        let row = part.row("personnel", line.id.as_str());
        let name = row.plain("function", &line.function);
        let values: Vec<Option<Number>> = years.iter().map(|year| line.person_years.get(year).copied()).collect();
        match rows.iter_mut().find(|row| row.name == name) {
            Some(row) => add(&mut row.values, &values),
            None => rows.push(Row { name, values }),
        }
    }
    let mut staff = ByYear::new(years, rows.into_iter());
    if !staff.says_something() {
        return None;
    }
    let alternative = functions_said(part, &staff, years)?;
    staff.rank();
    staff.gather(MOST_FUNCTIONS, part.words.chart_other_functions());
    let shown = Shown {
        caption: plain(part.words.caption_chart_functions(&staff.span())),
        alternative,
        notes: vec![],
        drawing: Drawing::Plot(staff.bars(&unit(part))),
    };
    Some(shown.block(part, beside))
}

fn unit(part: &Part<'_>) -> Unit {
    Unit::plain(part.words.unit_of_person_years(), None)
}

/// Adds values year by year; a sum that can't be held is left as it was.
fn add(values: &mut [Option<Number>], more: &[Option<Number>]) {
    for (value, more) in values.iter_mut().zip(more) {
        *value = match (*value, *more) {
            (Some(value), Some(more)) => Some(value.checked_add(more).unwrap_or(value)),
            (value, more) => value.or(more),
        };
    }
}

fn said(part: &Part<'_>, value: Number) -> String {
    i18n::person_years(value.decimal(), None, part.language)
}

/// The totals of the first and the last year, and where the staff of the first come from, in words.
fn origins_said(part: &Part<'_>, staff: &ByYear, years: &[Year]) -> Option<String> {
    let say = part.words;
    let (first, last) = (*years.first()?, *years.last()?);
    let origins: Vec<String> = staff
        .of_year(first)
        .into_iter()
        .map(|(name, value)| say.chart_personnel_origin(&name, &said(part, value)))
        .collect();
    let origins = i18n::list(&origins, part.language);
    let total = |year| {
        part.ledger
            .person_years(None, None, year)
            .ok()
            .map(|sum| said(part, sum))
    };
    let (begin, end) = (total(first)?, total(last)?);
    Some(if first == last {
        say.chart_personnel_one_year(&origins, &begin, &first.to_string())
    } else if staff.is_even() {
        say.chart_personnel_even(&origins, &begin, &staff.span())
    } else {
        say.chart_personnel(&first.to_string(), &begin, &last.to_string(), &end, &origins)
    })
}

/// The largest and the smallest function of the first year, in words.
fn functions_said(part: &Part<'_>, staff: &ByYear, years: &[Year]) -> Option<String> {
    let first = *years.first()?;
    let named = staff.of_year(first);
    let (least, most) = extremes(&named)?;
    let total = part.ledger.person_years(None, None, first).ok()?;
    Some(part.words.chart_functions(
        i64::try_from(named.len()).unwrap_or(i64::MAX),
        &said(part, least.1),
        &least.0,
        &said(part, most.1),
        &most.0,
        &said(part, total),
        &first.to_string(),
    ))
}
