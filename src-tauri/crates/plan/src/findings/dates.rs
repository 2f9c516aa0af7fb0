//! Dates: those that don't exist or can't be meant, and the order of the timetable.

use super::facts::Facts;
use super::scan::{Token, scan};
use super::{Arg, Code, Finding};
use crate::Place;
use crate::content::Milestone;
use chrono::{Datelike, NaiveDate};

/// How many years from the plan's own a date can lie and still be meant.
const FAR: i32 = 30;

/// The years that texts speak of.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    in_texts(facts, out);
    fields(facts, out);
    timetable(facts, out);
}

fn in_texts(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for said in &facts.texts {
        for found in scan(&said.text, said.language) {
            let Token::Day { day, month, year } = found.token else {
                continue;
            };
            if !exists(day, month, year) {
                let text = said.text[found.start..found.end].to_owned();
                out.push(Finding::new(Code::DateImpossible, said.place()).with("date", Arg::Text(text)));
            }
        }
    }
}

/// Whether the calendar has the day. Without a year only a day that a real month lacks counts as impossible, because `2.13.`
/// may as well number a section.
fn exists(day: u32, month: u32, year: Option<i32>) -> bool {
    match year {
        Some(year) => YEARS.contains(&year) && NaiveDate::from_ymd_opt(year, month, day).is_some(),
        None => !(1..=12).contains(&month) || day > 31 || NaiveDate::from_ymd_opt(2024, month, day.max(1)).is_some(),
    }
}

fn fields(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let plan = facts.plan;
    let middle = plan
        .area
        .first_year
        .map_or(facts.today.year(), |year| i32::from(year.get()));
    let mut look = |date: Option<NaiveDate>, place: Place| {
        if let Some(date) = date.filter(|date| (date.year() - middle).abs() > FAR) {
            out.push(Finding::new(Code::DateImplausible, place).with("date", Arg::Date(date)));
        }
    };
    look(plan.area.dated, Place::table("area").field("dated"));
    look(plan.area.deadline, Place::table("area").field("deadline"));
    for source in &plan.sources {
        look(
            source.retrieved,
            Place::row("sources", source.id.as_str()).field("retrieved"),
        );
    }
    for milestone in &plan.milestones {
        let place = |field| Place::row("milestones", milestone.id.as_str()).field(field);
        look(milestone.from, place("from"));
        look(milestone.to, place("to"));
    }
    for decision in &plan.decisions {
        look(
            decision.date,
            Place::row("decisions", decision.id.as_str()).field("date"),
        );
    }
}

fn timetable(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let mut before: Option<&Milestone> = None;
    let mut backwards: Vec<&Milestone> = Vec::new();
    for milestone in &facts.plan.milestones {
        let place = |field| Place::row("milestones", milestone.id.as_str()).field(field);
        let named =
            |code, field| Finding::new(code, place(field)).with("milestone", Arg::Bilingual(milestone.name.clone()));
        if let Some((from, to)) = milestone.from.zip(milestone.to).filter(|(from, to)| to < from) {
            let finding = named(Code::MilestoneReversed, "to").with("from", Arg::Date(from));
            out.push(finding.with("to", Arg::Date(to)));
        }
        let Some(start) = milestone.from.or(milestone.to) else {
            out.push(named(Code::MilestoneWithoutDate, "from"));
            continue;
        };
        if before.is_some_and(|earlier| earlier.from.or(earlier.to) > Some(start)) {
            backwards.push(milestone);
        }
        before = Some(milestone);
    }
    if let Some(first) = backwards.first() {
        let place = Place::row("milestones", first.id.as_str()).field("from");
        let finding = Finding::new(Code::MilestoneOutOfOrder, place);
        let finding = finding.with("milestone", Arg::Bilingual(first.name.clone()));
        out.push(finding.with("count", Arg::Count(backwards.len() as i64)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{day, raised, saying, sound};
    use super::*;

    /// The plan of Österbotten has a slide with the day 3.5.3023.
    #[test]
    fn days_that_the_calendar_lacks_are_found() {
        for text in [
            "Päätös tehdään 3.5.3023.",
            "viimeistään 31.2.2026",
            "30.2. mennessä",
            "1.13.2026",
        ] {
            assert_eq!(raised(&saying(text), Code::DateImpossible).len(), 1, "{text}");
        }
        for text in [
            "29.2.2028",
            "luku 2.13. ja kohta 32.5.",
            "klo 13.05",
            "versio 1.2.3",
            "31.12.",
        ] {
            assert!(raised(&saying(text), Code::DateImpossible).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_milestone_a_thousand_years_away_is_not_meant() {
        let mut plan = sound();
        plan.milestones[1].from = Some(day(3026, 5, 3));
        assert_eq!(raised(&plan, Code::DateImplausible).len(), 1);
    }

    #[test]
    fn the_timetable_runs_forwards() {
        let mut plan = sound();
        plan.milestones.swap(0, 1);
        assert_eq!(raised(&plan, Code::MilestoneOutOfOrder).len(), 1);
        plan.milestones[0].to = Some(day(2020, 1, 1));
        assert_eq!(raised(&plan, Code::MilestoneReversed).len(), 1);
        plan.milestones[0].from = None;
        plan.milestones[0].to = None;
        assert_eq!(raised(&plan, Code::MilestoneWithoutDate).len(), 1);
    }
}
