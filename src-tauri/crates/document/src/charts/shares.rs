//! What each municipality carries of the costs.

use super::by_year::{ByYear, Row};
use super::unit::Unit;
use super::{Shown, extremes, percent_of, sentences};
use crate::model::{Block, Drawing};
use crate::part::Part;
use crate::say::{figure, plain};
use money::{Cents, Number};
use plan::ledger::Sharing;
use plan::{MunicipalityCode, Year};

/// The most years side by side.
const MOST_YEARS: usize = 3;

/// Bars of euros, the largest share first, with a bar for each year.
pub(crate) fn shares(part: &Part<'_>, sharings: &[Sharing], beside: &[Block]) -> Option<Block> {
    let sharings = chosen(part, sharings);
    let years: Vec<Year> = sharings.iter().map(|sharing| sharing.year).collect();
    let share = |sharing: &Sharing, code| sharing.municipalities.get(&code).map(|share| Number::from(*share));
    let row = |code: MunicipalityCode| Row {
        name: part.municipality(code),
        values: sharings.iter().map(|sharing| share(sharing, code)).collect(),
    };
    let mut shares = ByYear::new(&years, part.members().map(row));
    if !shares.says_something() {
        return None;
    }
    shares.rank();
    let unit = Unit::of_money(shares.values(), part.words);
    let shown = Shown {
        caption: plain(part.words.caption_chart_shares(&unit.name, &shares.span())),
        alternative: alternative(part, sharings, shares.is_even().then(|| shares.span()))?,
        notes: vec![],
        drawing: Drawing::Plot(shares.bars(&unit)),
    };
    Some(shown.block(part, beside))
}

/// The first years of the plan itself; years of preparation only when there are no others.
fn chosen<'s>(part: &Part<'_>, sharings: &'s [Sharing]) -> &'s [Sharing] {
    let first = part.plan.area.first_year;
    let start = sharings
        .iter()
        .position(|sharing| Some(sharing.year) >= first)
        .unwrap_or(0);
    &sharings[start..sharings.len().min(start + MOST_YEARS)]
}

/// What is divided, and who carries the most and the least of it: in the first and the last year, or in all when they are
/// the same.
fn alternative(part: &Part<'_>, sharings: &[Sharing], even: Option<String>) -> Option<String> {
    let mut said = vec![part.words.chart_shares()];
    if let Some(years) = even {
        said.push(one(part, sharings.first()?, |f| {
            part.words.chart_shares_even(
                &f.least,
                &f.least_name,
                &f.least_percent,
                &f.most,
                &f.most_name,
                &f.most_percent,
                &f.total,
                &years,
            )
        })?);
        return Some(sentences(said));
    }
    let ends = match sharings {
        [] => vec![],
        [only] => vec![only],
        [first, .., last] => vec![first, last],
    };
    for sharing in ends {
        let year = sharing.year.to_string();
        said.push(one(part, sharing, |f| {
            part.words.chart_shares_year(
                &f.least,
                &f.least_name,
                &f.least_percent,
                &f.most,
                &f.most_name,
                &f.most_percent,
                &f.total,
                &year,
            )
        })?);
    }
    Some(sentences(said))
}

/// What is said of a year.
struct Finding {
    total: String,
    most: String,
    most_name: String,
    most_percent: String,
    least: String,
    least_name: String,
    least_percent: String,
}

fn one(part: &Part<'_>, sharing: &Sharing, say: impl Fn(Finding) -> String) -> Option<String> {
    let named = part
        .members()
        .filter_map(|code| Some((part.municipality(code), *sharing.municipalities.get(&code)?)));
    let named: Vec<(String, Cents)> = named.collect();
    let (least, most) = extremes(&named)?;
    let total = Cents::checked_sum(named.iter().map(|(_, share)| *share)).ok()?;
    Some(say(Finding {
        total: figure::euros(total),
        most: figure::euros(most.1),
        most_name: most.0.clone(),
        most_percent: percent_of(most.1, total),
        least: figure::euros(least.1),
        least_name: least.0.clone(),
        least_percent: percent_of(least.1, total),
    }))
}
