//! Person-years by origin and year.

use super::Drawing;
use crate::model::{Block, ChartKind, Series};
use crate::part::{Part, capital};
use crate::say::{Said, figure, plain};
use crate::tables::personnel::{ORIGINS, plan_years};
use plan::Year;
use plan::content::Origin;

/// Stacked columns, one for each year.
pub(crate) fn personnel(part: &Part<'_>) -> Option<Block> {
    let years = plan_years(part);
    let value = |origin, year: &Year| part.ledger.person_years(None, origin, *year).ok();
    let series: Vec<Series> = ORIGINS
        .iter()
        .filter(|origin| years.iter().any(|year| value(Some(**origin), year).is_some()))
        .map(|origin| one(part, *origin, &years))
        .collect();
    let mut drawn = series.iter().flat_map(|one| &one.values).flatten();
    if series.len() < 2 || drawn.any(|value| *value < 0.0) {
        return None;
    }
    let (first, last) = (*years.first()?, *years.last()?);
    let drawing = Drawing {
        kind: ChartKind::Stacked,
        caption: plain(
            part.words
                .caption_chart_personnel(&i18n::years(first.get().into(), last.get().into())),
        ),
        alternative: alternative(part, first, last)?,
        categories: years.iter().map(Year::to_string).collect(),
        series,
        unit: part.words.unit_of_person_years(),
    };
    Some(drawing.block(part))
}

/// The totals of the first and the last year, and where the staff of the first come from, in words.
fn alternative(part: &Part<'_>, first: Year, last: Year) -> Option<String> {
    let say = part.words;
    let said = |origin, year| {
        let sum = part.ledger.person_years(None, origin, year).ok();
        sum.map(|sum| i18n::person_years(sum.decimal(), None, part.language))
    };
    let origin = |origin: &Origin| Some(say.chart_personnel_origin(&origin.say(say), &said(Some(*origin), first)?));
    let origins: Vec<String> = ORIGINS.iter().filter_map(origin).collect();
    let origins = i18n::list(&origins, part.language);
    let (begin, end) = (said(None, first)?, said(None, last)?);
    Some(if first == last {
        say.chart_personnel_one_year(&origins, &begin, &first.to_string())
    } else {
        say.chart_personnel(&first.to_string(), &begin, &last.to_string(), &end, &origins)
    })
}

fn one(part: &Part<'_>, origin: Origin, years: &[Year]) -> Series {
    let values: Vec<_> = years
        .iter()
        .map(|year| part.ledger.person_years(None, Some(origin), *year).ok())
        .collect();
    Series {
        name: capital(&origin.say(part.words)),
        values: values.iter().map(|value| value.and_then(figure::drawn)).collect(),
        labels: values
            .iter()
            .map(|value| value.map(|value| figure::number(value, None)).unwrap_or_default())
            .collect(),
    }
}
