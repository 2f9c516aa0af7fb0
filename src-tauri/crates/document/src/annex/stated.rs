//! Figures stated elsewhere, beside what the plan itself comes to, both written in the same way.

mod agreeing;

use crate::incomplete::Lack;
use crate::lines;
use crate::model::{Block, Cell};
use crate::part::Part;
use crate::say::{figure, plain, quantity_name};
use crate::tables::cell::{self, dash, head_lines, with_unit, words};
use crate::tables::grid::Grid;
use i18n::typeset;
use money::Number;
use plan::content::{StatedFigure, Status};
use plan::quantity::{Quantity, Value, evaluate};
use rust_decimal::{Decimal, RoundingStrategy};

pub(super) fn annex(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_stated()))
        .named("stated")
        .text(say.document_stated_what())
        .number(say.field_stated())
        .number(say.field_step())
        .number(say.document_in_plan())
        .text(say.document_agreement());
    let (tables, rest) = agreeing::apart(part, &part.plan.stated_figures);
    let statuses: Vec<_> = rest
        .into_iter()
        .filter_map(|stated| row(&mut grid, part, stated))
        .collect();
    grid.explain(statuses, part);
    grid.block(part).into_iter().chain(tables).collect()
}

/// Adds the row of a stated figure; gives how sure the plan's own figure is.
fn row(grid: &mut Grid, part: &Part<'_>, stated: &StatedFigure) -> Option<Status> {
    let row = part.row("stated_figures", stated.id.as_str());
    let quantity: Option<Quantity> = stated.quantity.parse().ok();
    let name = quantity
        .as_ref()
        .map(|quantity| quantity_name(part.plan, quantity, part.words));
    let value = quantity.and_then(|quantity| evaluate(part.ledger, &quantity).ok());
    if value.is_none() {
        let quantity = Some(stated.quantity.clone());
        part.lack(row.place("quantity"), Lack::NoValue { quantity });
    }
    let name = typeset(&name.unwrap_or_else(|| stated.quantity.clone()), part.language);
    let place = row.text("place", &stated.place);
    let name = if says(&lines::words(&place), &name) {
        vec![]
    } else {
        plain(name)
    };
    grid.body(vec![
        head_lines([place, name]),
        like(part, value.as_ref(), stated.stated, decimals_of(stated)),
        like(part, value.as_ref(), stated.step, scale(stated.step)),
        value.as_ref().map_or_else(dash, |value| with_unit(part, value)),
        words(agreement(part, stated, value.as_ref())),
    ]);
    value.map(|value| value.status)
}

/// Whether a place names the quantity itself, so that its name would only repeat the place.
fn says(place: &str, name: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
        words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    let place = words(place);
    words(name).iter().all(|word| place.contains(word))
}

/// A number written as the plan's own figure is, with its unit; without a unit when there is no such figure.
fn like(part: &Part<'_>, value: Option<&Value>, number: Number, decimals: u8) -> Cell {
    let own = value.map(|value| {
        let own = Value {
            number,
            decimals: Some(decimals),
            status: Status::Confirmed,
            ..value.clone()
        };
        with_unit(part, &own)
    });
    own.unwrap_or_else(|| cell::number(number, Some(decimals)))
}

/// As many decimals as the step has, and never fewer than were stated.
fn decimals_of(stated: &StatedFigure) -> u8 {
    scale(stated.step).max(scale(stated.stated))
}

/// The decimals that a number needs.
fn scale(number: Number) -> u8 {
    u8::try_from(number.decimal().normalize().scale()).unwrap_or(u8::MAX)
}

/// Agrees when the plan's figure, rounded to the same step, is the stated one; else by how much it differs.
fn agreement(part: &Part<'_>, stated: &StatedFigure, value: Option<&Value>) -> String {
    let Some(value) = value else {
        return part.words.document_not_computed();
    };
    match difference(stated, value) {
        Some(difference) if difference.is_zero() => part.words.document_agrees(),
        Some(difference) => {
            // Without a unit: percentages differ by percentage points.
            let written = figure::number(difference, Some(decimals_of(stated)));
            part.words.document_differs(&written)
        }
        None => part.words.document_not_computed(),
    }
}

/// By how much the stated figure differs from the plan's own at the step that it was stated with.
fn difference(stated: &StatedFigure, value: &Value) -> Option<Number> {
    let rounded = to_step(value.number, stated.step)?;
    stated.stated.decimal().checked_sub(rounded).map(Number::from)
}

/// Rounds half away from zero to a multiple of `step`.
fn to_step(number: Number, step: Number) -> Option<Decimal> {
    let steps = number.decimal().checked_div(step.decimal())?;
    steps
        .round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
        .checked_mul(step.decimal())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantity_is_named_unless_its_place_says_the_same() {
        assert!(says(
            "Aktivointiaste kunnittain, Tampere, elokuu 2017",
            "Aktivointiaste, Tampere, elokuu 2017"
        ));
        assert!(!says("kustannusarvio (3d), rivi 2", "Talousarvion rivi Vuokrat, 2025"));
    }

    #[test]
    fn figures_are_compared_at_the_step_that_they_were_stated_with() {
        let rounded = |number: &str, step: &str| {
            let parse = |text: &str| text.parse::<Number>().unwrap();
            to_step(parse(number), parse(step)).map(|decimal| Number::from(decimal).to_string())
        };
        // Meri-Lappi states 8 247 000 € where its lines add up to 8 245 000 €; Vaasa's 46.9 % is written as 48 %.
        assert_eq!(rounded("8245000", "1000").as_deref(), Some("8245000"));
        assert_eq!(rounded("46.91", "0.1").as_deref(), Some("46.9"));
        assert_eq!(rounded("46.91", "1").as_deref(), Some("47"));
        assert_eq!(rounded("1", "0"), None);
    }
}
