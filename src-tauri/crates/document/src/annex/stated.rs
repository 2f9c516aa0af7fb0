//! Figures stated elsewhere, beside what the plan itself comes to.

use crate::incomplete::Lack;
use crate::model::Block;
use crate::part::Part;
use crate::say::{figure, plain, quantity_name};
use crate::tables::grid::{Grid, head, words};
use i18n::typeset;
use money::Number;
use plan::content::StatedFigure;
use plan::quantity::{Quantity, Value, evaluate};
use rust_decimal::{Decimal, RoundingStrategy};

pub(super) fn annex(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_stated()))
        .text(say.field_place())
        .text(say.field_quantity())
        .number(say.field_stated())
        .number(say.field_step())
        .number(say.document_in_plan())
        .text(say.document_agreement());
    for stated in &part.plan.stated_figures {
        row(&mut grid, part, stated);
    }
    grid.block(part).into_iter().collect()
}

fn row(grid: &mut Grid, part: &Part<'_>, stated: &StatedFigure) {
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
    grid.body(vec![
        head(row.text("place", &stated.place)),
        words(typeset(&name.unwrap_or_else(|| stated.quantity.clone()), part.language)),
        words(figure::number(stated.stated, None)),
        words(figure::number(stated.step, None)),
        words(
            value
                .as_ref()
                .map_or(figure::NONE.to_owned(), |value| figure::whole(value, part.language)),
        ),
        words(agreement(part, stated, value.as_ref())),
    ]);
}

/// Agrees when the plan's figure, rounded to the same step, is the stated one; else by how much it differs.
fn agreement(part: &Part<'_>, stated: &StatedFigure, value: Option<&Value>) -> String {
    let Some(value) = value else {
        return part.words.document_not_computed();
    };
    let difference = to_step(value.number, stated.step).and_then(|rounded| {
        let difference = stated.stated.decimal().checked_sub(rounded)?;
        Some(Number::from(difference))
    });
    match difference {
        Some(difference) if difference.is_zero() => part.words.document_agrees(),
        Some(difference) => part.words.document_differs(&figure::number(difference, None)),
        None => part.words.document_not_computed(),
    }
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
