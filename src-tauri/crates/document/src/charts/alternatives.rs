//! The plan and its alternatives beside each other.

use super::by_year::{ByYear, Row};
use super::unit::Unit;
use super::{Shown, extremes, sentences};
use crate::model::{Block, Drawing};
use crate::part::Part;
use crate::say::{figure, plain};
use crate::tables::personnel::all_years;
use money::{Cents, Number};
use plan::Year;
use plan::content::Scenario;
use plan::id::ScenarioId;
use plan::ledger::Whose;

/// The most years side by side.
const MOST_YEARS: usize = 3;

/// Bars of net expenses, a group for the plan and for each alternative, with a bar for each year.
pub(crate) fn alternatives(
    part: &Part<'_>,
    scenarios: &[&Scenario],
    years: &[Year],
    beside: &[Block],
) -> Option<Block> {
    let net = |id: Option<&ScenarioId>, year: Year| {
        let totals = part.ledger.budget(id.map_or(Whose::Area, Whose::Scenario), year);
        totals.ok().map(|totals| Number::from(totals.net))
    };
    let compared = Compared::new(part, scenarios, years, net)?;
    let unit = Unit::of_money(compared.bars.values(), part.words);
    let shown = Shown {
        caption: plain(part.words.caption_chart_comparison(&unit.name, &compared.bars.span())),
        alternative: compared.said(part, part.words.chart_comparison(), |value| {
            Cents::from_euros(value.decimal()).map_or_else(|_| figure::number(value, None), figure::euros)
        }),
        notes: vec![],
        drawing: Drawing::Plot(compared.bars.bars(&unit)),
    };
    Some(shown.block(part, beside))
}

/// Bars of person-years, a group for the plan and for each alternative, with a bar for each year.
pub(crate) fn personnel_alternatives(part: &Part<'_>, scenarios: &[&Scenario], beside: &[Block]) -> Option<Block> {
    let sum = |id: Option<&ScenarioId>, year: Year| part.ledger.person_years(id, None, year).ok();
    let compared = Compared::new(part, scenarios, &all_years(part), sum)?;
    let unit = Unit::plain(part.words.unit_of_person_years(), None);
    let shown = Shown {
        caption: plain(part.words.caption_chart_personnel_comparison(&compared.bars.span())),
        alternative: compared.said(part, part.words.chart_personnel_comparison(), |value| {
            i18n::person_years(value.decimal(), None, part.language)
        }),
        notes: vec![],
        drawing: Drawing::Plot(compared.bars.bars(&unit)),
    };
    Some(shown.block(part, beside))
}

/// What is drawn: years in which the plan and an alternative can be compared.
struct Compared {
    bars: ByYear,
    years: Vec<Year>,
}

impl Compared {
    /// None when there is no year with several values to compare.
    fn new(
        part: &Part<'_>,
        scenarios: &[&Scenario],
        years: &[Year],
        value: impl Fn(Option<&ScenarioId>, Year) -> Option<Number>,
    ) -> Option<Self> {
        let known = |year: &&Year| {
            let all = scenarios.iter().map(|scenario| value(Some(&scenario.id), **year));
            all.chain([value(None, **year)]).flatten().count() > 1
        };
        let years: Vec<Year> = years.iter().filter(known).take(MOST_YEARS).copied().collect();
        let row = |name: String, id: Option<&ScenarioId>| Row {
            name,
            values: years.iter().map(|year| value(id, *year)).collect(),
        };
        let plan = row(part.words.document_this_plan(), None);
        let others = scenarios.iter().map(|scenario| {
            let name = part
                .row("scenarios", scenario.id.as_str())
                .plain("name", &scenario.name);
            row(name, Some(&scenario.id))
        });
        let bars = ByYear::new(&years, std::iter::once(plan).chain(others));
        (!years.is_empty() && bars.says_something()).then_some(Compared { bars, years })
    }

    /// What it is, and the largest and the smallest of the first and the last year.
    fn said(&self, part: &Part<'_>, what: String, value: impl Fn(Number) -> String) -> String {
        let ends: &[Year] = match self.years.as_slice() {
            [first, .., last] if !self.bars.is_even() => &[*first, *last],
            [first, ..] => &[*first],
            [] => &[],
        };
        let of_year = |year: &Year| {
            let named = self.bars.of_year(*year);
            let (least, most) = extremes(&named)?;
            Some(
                part.words
                    .chart_compared(&value(least.1), &least.0, &value(most.1), &most.0, &year.to_string()),
            )
        };
        sentences(std::iter::once(what).chain(ends.iter().filter_map(of_year)))
    }
}
