//! Live figures: what they read now, and which ones there are.

use crate::{Desk, Failure};
use document::{quantity_name, whole_figure};
use engine::say;
use i18n::Words;
use plan::content::{Origin, Subject};
use plan::ledger::Ledger;
use plan::quantity::{Part, Quantity, QuantityError, evaluate};
use plan::{Language, Plan, Year};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many figures are offered at a time.
const OFFERED: usize = 40;

/// Words of a figure's name.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct FindFigures {
    language: Language,
    /// All of them must be in the name; empty finds the first ones.
    query: String,
}

/// A figure that a text can hold.
#[derive(Serialize, JsonSchema)]
pub(crate) struct FigureOffer {
    /// The quantity's name, as in `budget:net:2027`.
    name: String,
    /// What it is, in words.
    label: String,
    /// What it reads now.
    value: String,
}

/// The figures whose name has all the words, those that have a value now.
pub(crate) fn find_figures(desk: &Desk, asked: FindFigures) -> Result<Vec<FigureOffer>, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    let ledger = Ledger::new(plan);
    let query = asked.query.to_lowercase();
    let wanted: Vec<&str> = query.split_whitespace().collect();
    let offer = |quantity: Quantity| {
        let label = quantity_name(plan, &quantity, words);
        let text = label.to_lowercase();
        if !wanted.iter().all(|word| text.contains(word)) {
            return None;
        }
        let value = evaluate(&ledger, &quantity).ok()?;
        Some(FigureOffer {
            name: quantity.to_string(),
            label,
            value: whole_figure(&value, asked.language),
        })
    };
    Ok(quantities(plan, &ledger)
        .into_iter()
        .filter_map(offer)
        .take(OFFERED)
        .collect())
}

/// Every quantity that the plan can have, the most used ones first.
fn quantities(plan: &Plan, ledger: &Ledger<'_>) -> Vec<Quantity> {
    let years = super::budget::years(plan, ledger);
    let mut all = vec![
        Quantity::Members,
        Quantity::Offices(None),
        Quantity::Services,
        Quantity::Partners,
        Quantity::Measures,
    ];
    all.extend(years.iter().flat_map(|year| of_year(plan, *year)));
    for indicator in &plan.indicators {
        for period in ledger.periods(indicator).into_iter().rev() {
            let id = || indicator.id.clone();
            all.push(Quantity::StatisticSum(id(), period));
            all.push(Quantity::Statistic(id(), period, Subject::Area));
            for member in &plan.members {
                all.push(Quantity::Statistic(
                    id(),
                    period,
                    Subject::Municipality(member.municipality),
                ));
                all.push(Quantity::StatisticShare(id(), period, member.municipality));
            }
        }
    }
    let municipalities = plan.members.iter().map(|member| member.municipality);
    all.extend(municipalities.map(|code| Quantity::Offices(Some(code))));
    all
}

fn of_year(plan: &Plan, year: Year) -> Vec<Quantity> {
    let mut all: Vec<Quantity> = [Part::Net, Part::Expenses, Part::Income]
        .map(|part| Quantity::Budget(part, year, None))
        .to_vec();
    all.push(Quantity::Personnel(year, None));
    all.extend([Origin::State, Origin::Municipal, Origin::New].map(|origin| Quantity::PersonnelOrigin(origin, year)));
    for member in &plan.members {
        let code = member.municipality;
        all.push(Quantity::Share(code, year));
        all.push(Quantity::SharePercent(code, year));
        all.push(Quantity::SharePerResident(code, year));
        all.push(Quantity::Transfer(Some(code), year));
        all.push(Quantity::Liability(Some(code), year));
    }
    all.push(Quantity::Transfer(None, year));
    all.push(Quantity::Liability(None, year));
    all.extend(plan.pools.iter().map(|pool| Quantity::Pool(pool.id.clone(), year)));
    all.extend(
        plan.budget_lines
            .iter()
            .map(|line| Quantity::Line(line.id.clone(), year)),
    );
    all.extend(
        plan.personnel
            .iter()
            .map(|line| Quantity::PersonnelLine(line.id.clone(), year)),
    );
    all
}

/// Names of quantities.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct FigureNames {
    language: Language,
    /// None for all that the plan's texts hold.
    names: Option<Vec<String>>,
}

/// What a live figure reads.
#[derive(Serialize, JsonSchema)]
pub(crate) struct FigureText {
    /// The value; none when it can't be had.
    value: Option<String>,
    /// What it is, or why it can't be had.
    label: String,
}

/// What figures read now, by name.
pub(crate) fn figure_texts(desk: &Desk, asked: FigureNames) -> Result<BTreeMap<String, FigureText>, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    let ledger = Ledger::new(plan);
    let names = asked.names.unwrap_or_else(|| in_texts(plan));
    let text = |name: String| {
        let text = read(plan, &ledger, &name, words);
        (name, text)
    };
    Ok(names.into_iter().map(text).collect())
}

fn read(plan: &Plan, ledger: &Ledger<'_>, name: &str, words: Words) -> FigureText {
    let Ok(quantity) = name.parse::<Quantity>() else {
        return FigureText {
            value: None,
            label: name.to_owned(),
        };
    };
    let label = quantity_name(plan, &quantity, words);
    match evaluate(ledger, &quantity) {
        Ok(value) => FigureText {
            value: Some(whole_figure(&value, words.language())),
            label,
        },
        Err(QuantityError::Gap(gap)) => FigureText {
            value: None,
            label: words.desk_figure_gap(&say::gap(plan, &gap, words), &label),
        },
        Err(QuantityError::Gone { .. } | QuantityError::Name(_)) => FigureText {
            value: None,
            label: words.desk_figure_gone(&label),
        },
    }
}

/// The names of the figures in the plan's narrative.
fn in_texts(plan: &Plan) -> Vec<String> {
    let texts = plan.blocks.iter().flat_map(|block| [&block.fi, &block.sv]);
    let figures = texts.flat_map(|text| text.figures());
    figures.map(str::to_owned).collect()
}
