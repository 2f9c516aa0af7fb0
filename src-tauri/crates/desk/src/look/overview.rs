//! The plan at a glance: how far each section is, key figures, what comes next.

use super::InLanguage;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use document::{Said, quantity_name, whole_figure};
use i18n::Words;
use plan::content::{DecisionResult, Indicator, ItemNumber, Measures};
use plan::findings::Severity;
use plan::ledger::Ledger;
use plan::quantity::{Part, Quantity, evaluate};
use plan::{Coverage, Filled, Language, Plan, coverage};
use schemars::JsonSchema;
use serde::Serialize;

/// How many dates that lie ahead are shown.
const NEXT_DATES: usize = 5;

/// The plan at a glance.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Overview {
    sections: Vec<Section>,
    figures: Vec<KeyFigure>,
    dates: Vec<NextDate>,
}

/// How far a statutory section is (380/2023, 15 § 4 mom.).
#[derive(Serialize, JsonSchema)]
struct Section {
    item: ItemNumber,
    /// The chapter that answers it first; none when there is none.
    chapter: Option<String>,
    languages: Vec<SectionLanguage>,
    /// Its tables and whether they have rows.
    tables: Vec<SectionTable>,
    /// Findings that keep the plan from being submitted, and warnings.
    blocking: usize,
    warnings: usize,
}

/// How far a section is in a language.
#[derive(Serialize, JsonSchema)]
struct SectionLanguage {
    language: Language,
    /// How many of its texts are there.
    written: usize,
    /// How many there are in any language.
    texts: usize,
    /// True when the plan must have this language.
    required: bool,
}

/// A table that a section needs.
#[derive(Serialize, JsonSchema)]
struct SectionTable {
    name: String,
    filled: bool,
}

/// A figure that says what kind of area it is.
#[derive(Serialize, JsonSchema)]
struct KeyFigure {
    label: String,
    /// None when it can't be had yet.
    value: Option<String>,
}

/// A date that lies ahead.
#[derive(Serialize, JsonSchema)]
struct NextDate {
    date: NaiveDate,
    name: String,
    place: String,
}

pub(crate) fn overview(desk: &Desk, asked: InLanguage) -> Result<Overview, Failure> {
    let plan = &desk.snapshot()?.plan;
    let today = (desk.options.surroundings.clock)().date_naive();
    let words = Words::new(asked.language);
    let findings = engine::findings_on(plan, today);
    let required = plan::reference::required_languages(plan);
    let count = |coverage: &Coverage<'_>, severity| {
        let of_section = findings.iter().filter(|finding| {
            let chapter = super::findings::chapter_of(plan, &finding.place);
            chapter.is_some_and(|chapter| answers(plan, &chapter, coverage.item))
        });
        of_section.filter(|finding| finding.severity == severity).count()
    };
    let section = |coverage: &Coverage<'_>| Section {
        item: coverage.item,
        chapter: coverage.chapters.first().map(|chapter| chapter.id.to_string()),
        languages: Language::ALL
            .map(|language| SectionLanguage {
                language,
                written: coverage.written(language),
                texts: coverage.texts,
                required: required.has(language),
            })
            .into(),
        tables: coverage
            .tables
            .iter()
            .map(|(kind, filled)| SectionTable {
                name: kind.say(words),
                filled: *filled == Filled::Rows,
            })
            .collect(),
        blocking: count(coverage, Severity::Blocks),
        warnings: count(coverage, Severity::Warning),
    };
    Ok(Overview {
        sections: coverage(plan).iter().map(section).collect(),
        figures: key_figures(plan, words),
        dates: next_dates(plan, today, words),
    })
}

/// Whether a chapter, or one that it is below, answers an item.
fn answers(plan: &Plan, chapter: &str, item: ItemNumber) -> bool {
    let mut at = plan.chapters.iter().find(|row| row.id.as_str() == chapter);
    // A chapter can't be further down than there are chapters.
    for _ in 0..plan.chapters.len() {
        let Some(row) = at else { return false };
        if row.items().any(|own| own == item) {
            return true;
        }
        at = row
            .parent
            .as_ref()
            .and_then(|parent| plan.chapters.iter().find(|row| row.id == *parent));
    }
    false
}

fn key_figures(plan: &Plan, words: Words) -> Vec<KeyFigure> {
    let ledger = Ledger::new(plan);
    let latest = |measures: Measures| {
        let indicator: &Indicator = plan.indicators.iter().find(|row| row.measures == measures)?;
        let period = ledger.periods(indicator).into_iter().next_back()?;
        Some(Quantity::StatisticSum(indicator.id.clone(), period))
    };
    let first_year = plan.area.first_year;
    let wanted = [
        Some(Quantity::Members),
        latest(Measures::Population),
        latest(Measures::LabourForce),
        latest(Measures::Unemployed),
        first_year.map(|year| Quantity::Budget(Part::Net, year, None)),
        first_year.map(|year| Quantity::Personnel(year, None)),
        Some(Quantity::Offices(None)),
        Some(Quantity::Services),
    ];
    let figure = |quantity: Quantity| KeyFigure {
        label: quantity_name(plan, &quantity, words),
        value: evaluate(&ledger, &quantity)
            .ok()
            .map(|value| whole_figure(&value, words.language())),
    };
    wanted.into_iter().flatten().map(figure).collect()
}

/// The deadline, milestones and decisions that lie ahead, the next one first.
fn next_dates(plan: &Plan, today: NaiveDate, words: Words) -> Vec<NextDate> {
    let language = words.language();
    let deadline = plan.area.deadline.map(|date| NextDate {
        date,
        name: words.desk_deadline(),
        place: "area/deadline".to_owned(),
    });
    let milestones = plan.milestones.iter().filter_map(|row| {
        Some(NextDate {
            date: row.to.or(row.from)?,
            name: row.name.or_other(language).0.to_owned(),
            place: format!("milestones/{}", row.id),
        })
    });
    let pending = plan
        .decisions
        .iter()
        .filter(|row| row.result == DecisionResult::Pending);
    let decisions = pending.filter_map(|row| {
        let municipality = plan::reference::register().get(row.municipality)?;
        Some(NextDate {
            date: row.date?,
            name: words.desk_decision(row.body.or_other(language).0, municipality.name.get(language)),
            place: format!("decisions/{}", row.id),
        })
    });
    let mut dates: Vec<_> = deadline.into_iter().chain(milestones).chain(decisions).collect();
    dates.retain(|next| next.date >= today);
    dates.sort_by_key(|next| next.date);
    dates.truncate(NEXT_DATES);
    dates
}
