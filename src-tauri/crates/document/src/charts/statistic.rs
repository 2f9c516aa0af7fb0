//! How unemployment or activation has gone over time.

use super::{Shown, extremes, sentences};
use crate::model::{Block, ChartKind, Drawing, Plot, Series};
use crate::part::Part;
use crate::say::{SLOTS, Spans, figure, plain, weave};
use money::Number;
use plan::Period;
use plan::content::{Indicator, Measures, Statistic, Status, Subject};
use plan::id::SourceId;
use plan::ledger::Figure;

/// The fewest periods that make a line.
const FEWEST_PERIODS: usize = 3;
/// The most lines that share a frame; more get a frame each.
const MOST_LINES: usize = 3;
/// The most frames.
const MOST_FRAMES: usize = 12;

/// An indicator that is followed over time.
struct Followed<'p, 'a> {
    part: &'p Part<'a>,
    indicator: &'p Indicator,
    periods: Vec<Period>,
}

/// Lines over the periods: the members with the highest latest values, and the whole area beside them. More lines than a
/// reader can tell apart are drawn in a frame each; then one municipality many times larger hides no other.
pub(crate) fn statistic(part: &Part<'_>, indicator: &Indicator, beside: &[Block]) -> Option<Block> {
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
    let (kind, subjects) = followed.subjects();
    let series: Vec<Series> = subjects.iter().map(|subject| followed.line(*subject)).collect();
    let points = |series: &Series| series.values.iter().flatten().count();
    if series.iter().all(|series| points(series) < FEWEST_PERIODS) {
        return None;
    }
    let row = part.row("indicators", indicator.id.as_str());
    let name = row.plain("name", &indicator.name);
    let shown = Shown {
        caption: plain(part.words.caption_chart_statistic(&name)),
        alternative: followed.alternative(&name, &subjects)?,
        notes: followed.notes(kind, &subjects),
        drawing: Drawing::Plot(Plot {
            kind,
            categories: followed.periods.iter().map(|period| followed.brief(*period)).collect(),
            series,
            unit: row.plain("unit", &indicator.unit),
        }),
    };
    Some(shown.block(part, beside))
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
    fn figure(&self, subject: Subject, period: Period) -> Option<Figure> {
        self.part.ledger.statistic(&self.indicator.id, subject, period).ok()
    }

    fn value(&self, subject: Subject, period: Period) -> Option<Number> {
        self.figure(subject, period).map(|figure| figure.value)
    }

    fn latest(&self, subject: Subject) -> Option<Number> {
        self.value(subject, *self.periods.last()?)
    }

    fn say(&self, period: Period) -> String {
        i18n::period(period, self.part.language)
    }

    /// A period as it stands at an axis: `7/2017`.
    fn brief(&self, period: Period) -> String {
        match period {
            Period::Month(year, month) => format!("{month}/{year}"),
            Period::Year(_) | Period::Quarter(..) => self.say(period),
        }
    }

    fn number(&self, value: Number) -> String {
        figure::number(value, Some(self.indicator.decimals))
    }

    /// A value in a sentence: per cent bring their sign, other units are named by the indicator.
    fn said(&self, value: Number) -> String {
        if self.indicator.unit.fi.trim() == "%" {
            i18n::percent(value.decimal(), Some(u32::from(self.indicator.decimals)))
        } else {
            self.number(value)
        }
    }

    fn name(&self, subject: Subject) -> String {
        match subject {
            Subject::Municipality(code) => self.part.municipality(code),
            Subject::Others => self.part.words.subject_others(),
            Subject::Area => self.part.words.subject_area(),
        }
    }

    /// Whose lines are drawn: members in the plan's order, then the area, whose sum would press its members' lines flat in the
    /// same frame.
    fn subjects(&self) -> (ChartKind, Vec<Subject>) {
        let is_ratio = self.indicator.formula.is_some();
        let members = || self.part.members().map(Subject::Municipality);
        let mut largest: Vec<Subject> = members().filter(|subject| self.latest(*subject).is_some()).collect();
        let with_area = self.latest(Subject::Area).is_some();
        let kind = if largest.len() + usize::from(is_ratio && with_area) > MOST_LINES {
            ChartKind::Panels
        } else {
            ChartKind::Lines
        };
        let area = with_area && (is_ratio || largest.is_empty() || kind == ChartKind::Panels);
        largest.sort_by_key(|subject| std::cmp::Reverse(self.latest(*subject)));
        largest.truncate(MOST_FRAMES - usize::from(area));
        let mut subjects: Vec<Subject> = members().filter(|subject| largest.contains(subject)).collect();
        subjects.extend(area.then_some(Subject::Area));
        (kind, subjects)
    }

    fn line(&self, subject: Subject) -> Series {
        let periods = self.periods.iter();
        let figures: Vec<Option<Figure>> = periods.map(|period| self.figure(subject, *period)).collect();
        let label = |figure: &Option<Figure>| {
            let said = figure
                .as_ref()
                .map(|figure| self.number(figure.value) + figure::sign(figure.status));
            said.unwrap_or_default()
        };
        Series {
            name: self.name(subject),
            values: figures
                .iter()
                .map(|figure| figure.as_ref().and_then(|figure| figure::drawn(figure.value)))
                .collect(),
            labels: figures.iter().map(label).collect(),
        }
    }

    /// How frames are read, what the signs mean, and where the figures come from.
    fn notes(&self, kind: ChartKind, subjects: &[Subject]) -> Vec<Spans> {
        let words = self.part.words;
        let mut notes = vec![];
        if kind == ChartKind::Panels {
            notes.push(plain(words.chart_panels()));
        }
        let figures = subjects.iter().flat_map(|subject| {
            let periods = self.periods.iter();
            periods.filter_map(|period| self.figure(*subject, *period))
        });
        let statuses: Vec<Status> = figures.map(|figure| figure.status).collect();
        notes.extend(figure::signs(statuses, words).into_iter().map(plain));
        let sources = self.sources();
        notes.extend(
            sources
                .into_iter()
                .map(|source| weave(&words.document_source(SLOTS[0]), &[self.part.source(source)])),
        );
        notes
    }

    /// The sources of the values, or of those that they are computed from, each once.
    fn sources(&self) -> Vec<&SourceId> {
        let formula = self.indicator.formula.as_ref();
        let of = |row: &&Statistic| match formula {
            Some(formula) => formula
                .numerator
                .iter()
                .chain(&formula.denominator)
                .any(|id| *id == row.indicator),
            None => row.indicator == self.indicator.id,
        };
        let in_time = |row: &&Statistic| self.periods.contains(&row.period);
        let rows = self.part.plan.statistics.iter().filter(of).filter(in_time);
        let mut sources: Vec<&SourceId> = vec![];
        for source in rows.filter_map(|row| row.source.as_ref()) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }

    /// Who is highest and lowest in the end, and how the area has gone from the first to the last period.
    fn alternative(&self, indicator: &str, subjects: &[Subject]) -> Option<String> {
        let words = self.part.words;
        let (start, stop) = (self.say(*self.periods.first()?), self.say(*self.periods.last()?));
        let mut said = vec![words.chart_statistic(indicator, &start, &stop)];
        let members = subjects.iter().filter(|subject| **subject != Subject::Area);
        let ends: Vec<(String, Number)> = members
            .filter_map(|subject| Some((self.name(*subject), self.latest(*subject)?)))
            .collect();
        if let Some((least, most)) = extremes(&ends).filter(|_| ends.len() > 1) {
            let (low, high) = (self.said(least.1), self.said(most.1));
            said.push(words.chart_statistic_last(&low, &least.0, &high, &most.0));
        }
        said.extend(self.area_said());
        for subject in subjects.iter().filter(|_| ends.len() == 1) {
            said.extend(self.course(*subject));
        }
        Some(sentences(said))
    }

    /// Where the area began and ended, and when it was highest and lowest.
    fn area_said(&self) -> Option<String> {
        let periods = self.periods.iter();
        let area = periods.filter_map(|period| Some((self.say(*period), self.value(Subject::Area, *period)?)));
        let area: Vec<(String, Number)> = area.collect();
        let (first, last) = (area.first()?, area.last()?);
        let (least, most) = extremes(&area)?;
        Some(self.part.words.chart_statistic_area(
            &self.said(first.1),
            &self.said(last.1),
            &self.said(least.1),
            &least.0,
            &self.said(most.1),
            &most.0,
        ))
    }

    /// Where a single municipality began and ended.
    fn course(&self, subject: Subject) -> Option<String> {
        let values: Vec<Number> = self
            .periods
            .iter()
            .filter_map(|period| self.value(subject, *period))
            .collect();
        let (first, last) = (values.first()?, values.last()?);
        let name = self.name(subject);
        (subject != Subject::Area).then(|| {
            self.part
                .words
                .chart_statistic_course(&self.said(*first), &self.said(*last), &name)
        })
    }
}
