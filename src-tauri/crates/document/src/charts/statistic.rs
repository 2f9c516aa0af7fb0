//! How unemployment or activation has gone over time.

use super::{Drawing, MOST_SERIES, extremes};
use crate::model::{Block, ChartKind, Series};
use crate::part::Part;
use crate::say::{figure, plain};
use crate::tables::statistics::is_entered_rate;
use money::Number;
use plan::content::{Indicator, Measures, Subject};
use plan::{MunicipalityCode, Period};

/// The fewest periods that make a line.
const FEWEST_PERIODS: usize = 3;

/// Lines over the periods for the area and its members; the largest ones when there are many.
pub(crate) fn statistic(part: &Part<'_>, indicator: &Indicator) -> Option<Block> {
    let followed = matches!(
        indicator.measures,
        Measures::Unemployed
            | Measures::BroadUnemployment
            | Measures::LongTermUnemployed
            | Measures::Under25
            | Measures::JobSeekers
            | Measures::InServices
            | Measures::ActivationRate
    );
    let periods = part.ledger.periods(indicator);
    if !followed || periods.len() < FEWEST_PERIODS || !periods.iter().all(|period| period.same_kind(periods[0])) {
        return None;
    }
    let of = |subject: Subject, period: &Period| {
        let figure = part.ledger.statistic(&indicator.id, subject, *period).ok();
        figure.map(|figure| figure.value)
    };
    let area: Vec<(String, Number)> = periods
        .iter()
        .filter_map(|period| Some((i18n::period(*period, part.language), of(Subject::Area, period)?)))
        .collect();
    let rate = is_entered_rate(indicator);
    let subjects: Vec<Subject> = shown(part, &periods, &of, rate);
    let series: Vec<Series> = subjects
        .iter()
        .map(|subject| line(part, indicator, *subject, &periods, &of))
        .collect();
    if series
        .iter()
        .all(|one| one.values.iter().flatten().count() < FEWEST_PERIODS)
    {
        return None;
    }
    let row = part.row("indicators", indicator.id.as_str());
    let name = row.plain("name", &indicator.name);
    let span = (
        i18n::period(periods[0], part.language),
        i18n::period(*periods.last()?, part.language),
    );
    let alternative = if rate || area.len() < FEWEST_PERIODS {
        part.words.chart_statistic(&name, &span.0, &span.1)
    } else {
        let (least, most) = extremes(&area)?;
        let said = |value: Number| figure::number(value, Some(indicator.decimals));
        part.words.chart_statistic_area(
            &name,
            &said(least.1),
            &least.0,
            &said(most.1),
            &most.0,
            &span.0,
            &span.1,
        )
    };
    let drawing = Drawing {
        kind: ChartKind::Lines,
        caption: plain(part.words.caption_chart_statistic(&name)),
        alternative,
        categories: periods
            .iter()
            .map(|period| i18n::period(*period, part.language))
            .collect(),
        series,
        unit: row.plain("unit", &indicator.unit),
    };
    Some(drawing.block(part))
}

/// The members with the highest latest values. The area's line is drawn with them only for a ratio: a sum would press the
/// members' lines flat.
fn shown(
    part: &Part<'_>,
    periods: &[Period],
    of: &impl Fn(Subject, &Period) -> Option<Number>,
    entered_rate: bool,
) -> Vec<Subject> {
    let latest = periods.last();
    let mut members: Vec<(Subject, Option<Number>)> = part
        .members()
        .map(|code: MunicipalityCode| Subject::Municipality(code))
        .map(|subject| (subject, latest.and_then(|period| of(subject, period))))
        .filter(|(_, value)| value.is_some())
        .collect();
    let mut order = members.clone();
    order.sort_by_key(|(_, value)| std::cmp::Reverse(*value));
    order.truncate(MOST_SERIES);
    members.retain(|member| order.contains(member));
    let mut subjects: Vec<Subject> = members.into_iter().map(|(subject, _)| subject).collect();
    if subjects.is_empty() && !entered_rate {
        subjects.push(Subject::Area);
    }
    subjects
}

fn line(
    part: &Part<'_>,
    indicator: &Indicator,
    subject: Subject,
    periods: &[Period],
    of: &impl Fn(Subject, &Period) -> Option<Number>,
) -> Series {
    let values: Vec<Option<Number>> = periods.iter().map(|period| of(subject, period)).collect();
    let said = |value: Number| figure::number(value, Some(indicator.decimals));
    Series {
        name: match subject {
            Subject::Municipality(code) => part.municipality(code),
            Subject::Others => part.words.subject_others(),
            Subject::Area => part.words.subject_area(),
        },
        values: values.iter().map(|value| value.and_then(figure::drawn)).collect(),
        labels: values.iter().map(|value| value.map(said).unwrap_or_default()).collect(),
    }
}
