//! How unemployment or activation has gone over time.

use super::{Drawing, MOST_SERIES, extremes};
use crate::model::{Block, ChartKind, Series};
use crate::part::Part;
use crate::say::{figure, plain};
use money::Number;
use plan::Period;
use plan::content::{Indicator, Measures, Subject};

/// The fewest periods that make a line.
const FEWEST_PERIODS: usize = 3;

/// An indicator that is followed over time.
struct Followed<'p, 'a> {
    part: &'p Part<'a>,
    indicator: &'p Indicator,
    periods: Vec<Period>,
}

/// Lines over the periods: the members with the highest latest values, and the whole area beside them when it is a ratio. The
/// sum of an area would press its members' lines flat, so it is drawn only when there are no members to draw.
pub(crate) fn statistic(part: &Part<'_>, indicator: &Indicator) -> Option<Block> {
    let periods = part.ledger.periods(indicator);
    let comparable = periods.iter().all(|period| period.same_kind(periods[0]));
    if !is_followed(indicator.measures) || periods.len() < FEWEST_PERIODS || !comparable {
        return None;
    }
    let followed = Followed {
        part,
        indicator,
        periods,
    };
    let subjects = followed.subjects();
    let series: Vec<Series> = subjects.iter().map(|subject| followed.line(*subject)).collect();
    let points = |series: &Series| series.values.iter().flatten().count();
    if series.iter().all(|series| points(series) < FEWEST_PERIODS) {
        return None;
    }
    let row = part.row("indicators", indicator.id.as_str());
    let name = row.plain("name", &indicator.name);
    let drawing = Drawing {
        kind: ChartKind::Lines,
        caption: plain(part.words.caption_chart_statistic(&name)),
        alternative: followed.alternative(&name, &subjects)?,
        categories: followed.periods.iter().map(|period| followed.say(*period)).collect(),
        series,
        unit: row.plain("unit", &indicator.unit),
    };
    Some(drawing.block(part))
}

fn is_followed(measures: Measures) -> bool {
    match measures {
        Measures::Unemployed
        | Measures::BroadUnemployment
        | Measures::LongTermUnemployed
        | Measures::Under25
        | Measures::JobSeekers
        | Measures::InServices
        | Measures::ActivationRate => true,
        Measures::Population
        | Measures::WorkingAge
        | Measures::LabourForce
        | Measures::ForeignLanguage
        | Measures::Other => false,
    }
}

impl Followed<'_, '_> {
    fn value(&self, subject: Subject, period: Period) -> Option<Number> {
        let figure = self.part.ledger.statistic(&self.indicator.id, subject, period).ok();
        figure.map(|figure| figure.value)
    }

    fn latest(&self, subject: Subject) -> Option<Number> {
        self.value(subject, *self.periods.last()?)
    }

    fn say(&self, period: Period) -> String {
        i18n::period(period, self.part.language)
    }

    fn number(&self, value: Number) -> String {
        figure::number(value, Some(self.indicator.decimals))
    }

    fn name(&self, subject: Subject) -> String {
        match subject {
            Subject::Municipality(code) => self.part.municipality(code),
            Subject::Others => self.part.words.subject_others(),
            Subject::Area => self.part.words.subject_area(),
        }
    }

    /// Whose lines are drawn, members in the plan's order.
    fn subjects(&self) -> Vec<Subject> {
        let is_ratio = self.indicator.formula.is_some();
        let members = || self.part.members().map(Subject::Municipality);
        let mut largest: Vec<Subject> = members().filter(|subject| self.latest(*subject).is_some()).collect();
        largest.sort_by_key(|subject| std::cmp::Reverse(self.latest(*subject)));
        largest.truncate(MOST_SERIES - usize::from(is_ratio));
        let mut subjects: Vec<Subject> = members().filter(|subject| largest.contains(subject)).collect();
        if is_ratio || subjects.is_empty() {
            subjects.push(Subject::Area);
        }
        subjects
    }

    fn line(&self, subject: Subject) -> Series {
        let periods = self.periods.iter();
        let values: Vec<Option<Number>> = periods.map(|period| self.value(subject, *period)).collect();
        let label = |value: &Option<Number>| value.map(|value| self.number(value)).unwrap_or_default();
        Series {
            name: self.name(subject),
            values: values.iter().map(|value| value.and_then(figure::drawn)).collect(),
            labels: values.iter().map(label).collect(),
        }
    }

    /// Who is highest and lowest in the end, or when the area was, if its line is the only one.
    fn alternative(&self, indicator: &str, subjects: &[Subject]) -> Option<String> {
        let words = self.part.words;
        let (start, stop) = (self.say(*self.periods.first()?), self.say(*self.periods.last()?));
        if subjects == [Subject::Area] {
            let periods = self.periods.iter();
            let area = periods.filter_map(|period| Some((self.say(*period), self.value(Subject::Area, *period)?)));
            let area: Vec<(String, Number)> = area.collect();
            let (least, most) = extremes(&area)?;
            let (low, high) = (self.number(least.1), self.number(most.1));
            return Some(words.chart_statistic_area(indicator, &low, &least.0, &high, &most.0, &start, &stop));
        }
        let ends = subjects.iter();
        let ends = ends.filter_map(|subject| Some((self.name(*subject), self.latest(*subject)?)));
        let ends: Vec<(String, Number)> = ends.collect();
        let (least, most) = extremes(&ends)?;
        let (low, high) = (self.number(least.1), self.number(most.1));
        Some(words.chart_statistic(indicator, &low, &least.0, &high, &most.0, &start, &stop))
    }
}
