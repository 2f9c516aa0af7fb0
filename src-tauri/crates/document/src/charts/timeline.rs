//! The timetable along a calendar: what is prepared, decided and started when.

use super::{Named, Shown, sentences};
use crate::model::{Block, Drawing, Event, Timeline};
use crate::part::{Part, capital};
use crate::say::{Said, plain};
use chrono::{Datelike, NaiveDate};
use plan::Language;
use plan::content::{DecisionResult, MilestoneKind};

/// The kinds of events in the order of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Milestone(MilestoneKind),
    Measure,
}

/// Days from and to, both included.
type Days = (NaiveDate, NaiveDate);

/// Milestones, the members' decisions and the measures whose time is stated in days or years, the earliest first.
pub(crate) fn timeline(part: &Part<'_>, beside: &[Block]) -> Option<Block> {
    let mut events: Vec<(Kind, Days, String)> = milestones(part);
    events.extend(decisions(part));
    events.extend(measures(part));
    events.sort_by_key(|(_, days, _)| *days);
    let first = events.first()?.1.0;
    let last = events.iter().map(|(_, days, _)| days.1).max()?;
    if events.len() < 2 || first == last {
        return None;
    }
    let mut kinds: Vec<Kind> = events.iter().map(|event| event.0).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let event = |(kind, (from, to), name): (Kind, Days, String)| Event {
        name,
        kind: kinds.iter().position(|own| *own == kind).unwrap_or_default(),
        from,
        to,
        label: i18n::date_range(from, to, part.language),
    };
    let timeline = Timeline {
        kinds: kinds.iter().map(|kind| kind.say(part)).collect(),
        events: events.into_iter().map(event).collect(),
        ticks: ticks(first, last),
    };
    let shown = Shown {
        caption: plain(part.words.caption_chart_timeline()),
        alternative: alternative(part, &timeline)?,
        notes: vec![],
        drawing: Drawing::Timeline(timeline),
    };
    Some(shown.block(part, beside))
}

impl Kind {
    fn say(self, part: &Part<'_>) -> String {
        match self {
            Kind::Milestone(kind) => capital(&kind.say(part.words)),
            Kind::Measure => part.words.chart_measure(),
        }
    }
}

fn milestones(part: &Part<'_>) -> Vec<(Kind, Days, String)> {
    let found = part.plan.milestones.iter().filter_map(|milestone| {
        let day = milestone.from.or(milestone.to)?;
        let end = milestone.to.unwrap_or(day);
        let name = part
            .row("milestones", milestone.id.as_str())
            .plain("name", &milestone.name);
        let name = match milestone.municipality.map(|code| part.municipality(code)) {
            Some(municipality) if !name.contains(&municipality) => format!("{municipality}: {name}"),
            _ => name,
        };
        Some((Kind::Milestone(milestone.kind), (day.min(end), day.max(end)), name))
    });
    found.collect()
}

fn decisions(part: &Part<'_>) -> Vec<(Kind, Days, String)> {
    let found = part.plan.decisions.iter().filter_map(|decision| {
        let day = decision.date?;
        let body = part
            .row("decisions", decision.id.as_str())
            .plain("body", &decision.body);
        let municipality = part.municipality(decision.municipality);
        let result = (decision.result != DecisionResult::Pending).then(|| decision.result.say(part.words));
        let name = match (body.is_empty(), result) {
            (true, None) => municipality,
            (true, Some(result)) => format!("{municipality}: {result}"),
            (false, None) => format!("{municipality}, {body}"),
            (false, Some(result)) => format!("{municipality}, {body}: {result}"),
        };
        Some((Kind::Milestone(MilestoneKind::Decision), (day, day), name))
    });
    found.collect()
}

fn measures(part: &Part<'_>) -> Vec<(Kind, Days, String)> {
    let found = part.plan.measures.iter().filter_map(|measure| {
        let days = days_of(measure.when.get(Language::Fi)).or_else(|| days_of(measure.when.get(Language::Sv)))?;
        let name = part
            .row("measures", measure.id.as_str())
            .plain("objective", &measure.objective);
        Some((Kind::Measure, days, name))
    });
    found.collect()
}

/// The days of a text that is nothing but a day, a year, or two of them with a dash: `1.3.2025`, `2025`, `2025–2026`.
fn days_of(text: &str) -> Option<Days> {
    let mut sides = text.split(['–', '-']).map(str::trim);
    let (from, to) = (sides.next()?, sides.next());
    if sides.next().is_some() {
        return None;
    }
    let from = one(from)?;
    let to = to.map_or(Some(from), one)?;
    (from.0 <= to.0).then_some((from.0, to.1))
}

fn one(text: &str) -> Option<Days> {
    if text.len() == 4 && text.bytes().all(|digit| digit.is_ascii_digit()) {
        let year = text.parse().ok().filter(|year| (1900..=2200).contains(year))?;
        return Some((
            NaiveDate::from_ymd_opt(year, 1, 1)?,
            NaiveDate::from_ymd_opt(year, 12, 31)?,
        ));
    }
    let day = NaiveDate::parse_from_str(text, "%d.%m.%Y").ok()?;
    (1900..=2200).contains(&day.year()).then_some((day, day))
}

/// The beginnings of years, of quarters or of months, so that there are a handful of them.
fn ticks(first: NaiveDate, last: NaiveDate) -> Vec<(NaiveDate, String)> {
    let months = (last.year() - first.year()) * 12 + last.month0().cast_signed() - first.month0().cast_signed() + 1;
    let step = match months {
        ..=8 => 1,
        9..=15 => 3,
        16..=30 => 6,
        31..=120 => 12,
        _ => 12 * (months / 96).max(1),
    };
    let start = (first.year() * 12 + first.month0().cast_signed()).div_euclid(step) * step;
    let end = last.year() * 12 + last.month0().cast_signed() + 1;
    let ticks = (start..=end + step)
        .step_by(step.unsigned_abs() as usize)
        .filter_map(|month| {
            let day = NaiveDate::from_ymd_opt(month.div_euclid(12), month.rem_euclid(12).unsigned_abs() + 1, 1)?;
            let said = if step >= 12 {
                day.year().to_string()
            } else {
                format!("{}/{}", day.month(), day.year())
            };
            Some((day, said))
        });
    let mut ticks: Vec<(NaiveDate, String)> = ticks.collect();
    // The last mark is the first one that is not before the end.
    if let Some(enough) = ticks.iter().position(|tick| tick.0 >= last) {
        ticks.truncate(enough + 1);
    }
    ticks
}

/// How many events of which kinds, the first and the last, and what is decided when.
fn alternative(part: &Part<'_>, timeline: &Timeline) -> Option<String> {
    let say = part.words;
    let (first, last) = (timeline.events.first()?, timeline.events.last()?);
    let count = |wanted: usize| timeline.events.iter().filter(|event| event.kind == wanted).count();
    let counts: Vec<Named<usize>> = timeline
        .kinds
        .iter()
        .enumerate()
        .map(|(kind, name)| (name.to_lowercase(), count(kind)))
        .collect();
    let counts: Vec<String> = counts
        .iter()
        .map(|(name, count)| say.chart_timeline_kind(i64::try_from(*count).unwrap_or(i64::MAX), name))
        .collect();
    let total = i64::try_from(timeline.events.len()).unwrap_or(i64::MAX);
    Some(sentences([
        say.chart_timeline(total, &i18n::list(&counts, part.language)),
        say.chart_timeline_ends(&first.name, &first.label, &last.name, &last.label),
    ]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn only_a_time_that_is_days_or_years_has_a_place_on_the_calendar() {
        assert_eq!(days_of("1.3.2025"), Some((day(2025, 3, 1), day(2025, 3, 1))));
        assert_eq!(days_of("2023–2024"), Some((day(2023, 1, 1), day(2024, 12, 31))));
        assert_eq!(
            days_of(" 1.3.2025 – 30.4.2025 "),
            Some((day(2025, 3, 1), day(2025, 4, 30)))
        );
        for text in ["Vuodesta 2025", "2025–", "2026–2025", "31.2.2025", "0025", "1-2-3", ""] {
            assert_eq!(days_of(text), None, "{text}");
        }
    }

    #[test]
    fn a_calendar_has_a_handful_of_marks_that_cover_all_days() {
        let spans = [
            (day(2025, 1, 1), day(2025, 1, 2)),
            (day(2023, 9, 1), day(2025, 1, 1)),
            (day(2023, 1, 1), day(2026, 1, 1)),
            (day(1990, 5, 5), day(2030, 6, 6)),
            (day(1900, 1, 1), day(2200, 12, 31)),
        ];
        for (first, last) in spans {
            let ticks = ticks(first, last);
            assert!((2..=14).contains(&ticks.len()), "{ticks:?}");
            assert!(ticks[0].0 <= first && ticks[ticks.len() - 1].0 >= last, "{ticks:?}");
        }
    }
}
