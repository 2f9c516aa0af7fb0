//! Figures: stated ones against the plan's own, the area's against the sum of its members, live ones against what they point to.

use super::facts::Facts;
use super::scan::{Found, Token, scan};
use super::text::{FIGURE, Said};
use super::{Arg, Code, Finding};
use crate::content::{Indicator, Inline, Measures, StatedFigure, Subject};
use crate::quantity::{Quantity, QuantityError, Unit, Value, evaluate};
use crate::{Language, Place};
use money::Number;
use rust_decimal::{Decimal, RoundingStrategy};
use std::collections::HashMap;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    facts
        .plan
        .stated_figures
        .iter()
        .for_each(|stated| out.extend(stated_figure(facts, stated)));
    area_values(facts, out);
    let values = Values::of(facts);
    live_figures(facts, &values, out);
    near_numbers(facts, &values, out);
}

/// The value of a quantity by its name.
fn value_of(facts: &Facts<'_>, name: &str) -> Result<Value, QuantityError> {
    evaluate(&facts.ledger, &name.parse::<Quantity>()?)
}

fn stated_figure(facts: &Facts<'_>, stated: &StatedFigure) -> Option<Finding> {
    let place = Place::row("stated_figures", stated.id.as_str());
    let Ok(value) = value_of(facts, &stated.quantity) else {
        let finding = Finding::new(Code::StatedNotComputable, place.field("quantity"));
        let finding = finding.with("source", Arg::Bilingual(stated.place.clone()));
        return Some(finding.with("quantity", Arg::Quantity(stated.quantity.clone())));
    };
    if in_steps(value.number, stated.step)? == in_steps(stated.stated, stated.step)? {
        return None;
    }
    let decimals = Some(u8::try_from(stated.step.decimal().normalize().scale()).unwrap_or(0));
    let said = Value {
        number: stated.stated,
        decimals,
        ..value.clone()
    };
    let computed = Value {
        decimals: decimals.max(value.decimals),
        ..value
    };
    let finding = Finding::new(Code::StatedDiffers, place.field("stated"))
        .with("source", Arg::Bilingual(stated.place.clone()))
        .with("stated", Arg::Value(said))
        .with("computed", Arg::Value(computed))
        .with("quantity", Arg::Quantity(stated.quantity.clone()));
    Some(finding)
}

/// How many steps a number is, rounded half away from zero; none when the step is zero or the number too large.
fn in_steps(number: Number, step: Number) -> Option<Decimal> {
    let steps = number.decimal().checked_div(step.decimal())?;
    Some(steps.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
}

/// The area's value as its source states it must equal the sum of members and others.
fn area_values(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for row in facts.plan.statistics.iter().filter(|row| row.subject == Subject::Area) {
        let Some(indicator) = facts
            .ledger
            .indicator(&row.indicator)
            .filter(|indicator| adds_up(indicator))
        else {
            continue;
        };
        let Ok(sum) = facts.ledger.sum(&row.indicator, row.period) else {
            continue;
        };
        if sum.value == row.value {
            continue;
        }
        let place = Place::row("statistics", row.id.as_str()).field("value");
        let difference = row.value.checked_sub(sum.value).unwrap_or(Number::ZERO);
        let finding = Finding::new(Code::AreaValueDiffers, place)
            .with("indicator", Arg::Bilingual(indicator.name.clone()))
            .with("period", Arg::Period(row.period))
            .with("stated", Arg::Number(row.value, indicator.decimals))
            .with("sum", Arg::Number(sum.value, indicator.decimals))
            .with("difference", Arg::Number(difference, indicator.decimals));
        out.push(finding);
    }
}

/// Counts and sums of money add up over municipalities; rates, and euros per head, don't.
fn adds_up(indicator: &Indicator) -> bool {
    let unit = &indicator.unit.fi;
    indicator.formula.is_none() && indicator.measures != Measures::ActivationRate && !unit.contains(['%', '/'])
}

fn live_figures(facts: &Facts<'_>, values: &Values<'_>, out: &mut Vec<Finding>) {
    for block in &facts.plan.blocks {
        for language in Language::ALL {
            let text = block.text(language);
            let counted = |code, count: usize| {
                let place = Place::row("blocks", block.id.as_str())
                    .field(language.tag())
                    .language(language);
                (count > 0).then(|| Finding::new(code, place).with("count", Arg::Count(count as i64)))
            };
            let failed = |wanted: Code| {
                text.figures()
                    .filter(|name| values.failure(name) == Some(wanted))
                    .count()
            };
            let unknown = text
                .0
                .iter()
                .filter(|inline| matches!(inline, Inline::Unknown(_)))
                .count();
            out.extend(counted(Code::FigureGone, failed(Code::FigureGone)));
            out.extend(counted(Code::FigureWithoutValue, failed(Code::FigureWithoutValue)));
            out.extend(counted(Code::InlineUnknown, unknown));
        }
    }
}

/// The values of all live figures, each asked for once.
struct Values<'a>(HashMap<&'a str, Result<Value, QuantityError>>);

impl<'a> Values<'a> {
    fn of(facts: &Facts<'a>) -> Self {
        let texts = facts.plan.blocks.iter().flat_map(|block| [&block.fi, &block.sv]);
        let mut values = HashMap::new();
        for name in texts.flat_map(|text| text.figures()) {
            values.entry(name).or_insert_with(|| value_of(facts, name));
        }
        Values(values)
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)?.as_ref().ok()
    }

    fn failure(&self, name: &str) -> Option<Code> {
        match self.0.get(name)?.as_ref().err()? {
            QuantityError::Gap(_) => Some(Code::FigureWithoutValue),
            QuantityError::Name(_) | QuantityError::Gone { .. } => Some(Code::FigureGone),
        }
    }
}

/// Typed numbers that are nearly, but not quite, a live figure of the same unit in the same text.
fn near_numbers(facts: &Facts<'_>, values: &Values<'_>, out: &mut Vec<Finding>) {
    for said in facts.texts.iter().filter(|said| said.text.contains(FIGURE)) {
        let Some(block) = said.block else { continue };
        let names = block.text(said.language).figures();
        let figures: Vec<_> = names
            .zip(positions(&said.text))
            .filter_map(|(name, at)| Some((values.get(name)?, at)))
            .collect();
        for number in scan(&said.text, said.language) {
            out.extend(near_figure(said, &figures, &number));
        }
    }
}

/// Where the live figures stand in a text.
fn positions(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices(FIGURE).map(|(at, _)| at + FIGURE.len_utf8())
}

fn near_figure(said: &Said<'_>, figures: &[(&Value, usize)], found: &Found) -> Option<Finding> {
    let Token::Number(typed) = found.token else { return None };
    let same_unit = |(value, at): &&(&Value, usize)| has_same_unit(&said.text, value, *at, found.end);
    let same: Vec<_> = figures.iter().filter(same_unit).map(|(value, _)| *value).collect();
    if same.iter().any(|value| is_rounding_of(typed, value.number)) {
        return None;
    }
    let value = same.into_iter().find(|value| is_near(typed, value.number))?;
    let finding = Finding::new(Code::NumberNearFigure, said.place())
        .with("typed", Arg::Text(said.text[found.start..found.end].to_owned()))
        .with("figure", Arg::Value(value.clone()));
    Some(finding)
}

/// Whether what follows a typed number says that it is counted in the same things as a figure.
fn has_same_unit(text: &str, value: &Value, figure_end: usize, number_end: usize) -> bool {
    let after = text[number_end..].trim_start();
    let begins = |words: &[&str]| words.iter().any(|word| after.starts_with(word));
    match &value.unit {
        Unit::Euro => begins(&["€", "euro"]),
        Unit::Percent => begins(&["%", "prosent", "procent"]),
        Unit::PersonYears => begins(&["htv", "henkilötyövuo", "åv", "årsverke"]),
        Unit::Count | Unit::Named(_) => match (stem(&text[figure_end..]), stem(after)) {
            (Some(one), Some(other)) => one == other,
            _ => false,
        },
    }
}

/// The first five letters of the next word, when it is that long: enough to tell one noun from another whatever its ending.
fn stem(text: &str) -> Option<String> {
    let word = text.trim_start().split(|c: char| !c.is_alphabetic()).next()?;
    let letters: String = word.chars().take(5).flat_map(char::to_lowercase).collect();
    (letters.chars().count() == 5).then_some(letters)
}

/// Whether `typed` is what one would write for `exact` with fewer digits.
fn is_rounding_of(typed: Number, exact: Number) -> bool {
    let (typed, exact) = (typed.decimal().normalize(), exact.decimal());
    if exact.round_dp_with_strategy(typed.scale(), RoundingStrategy::MidpointAwayFromZero) == typed {
        return true;
    }
    let mut step = Decimal::TEN;
    while typed.scale() == 0 && !typed.is_zero() && (typed % step).is_zero() {
        let steps = (exact / step).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        if steps * step == typed {
            return true;
        }
        step *= Decimal::TEN;
    }
    false
}

/// Whether two different numbers lie within 15 % of each other, close enough to be taken for the same.
fn is_near(typed: Number, exact: Number) -> bool {
    let (typed, exact) = (typed.decimal(), exact.decimal());
    let difference = typed.checked_sub(exact).map(|difference| difference.abs());
    let margin = exact.abs().checked_mul(Decimal::new(15, 2));
    matches!((difference, margin), (Some(difference), Some(margin)) if !difference.is_zero() && difference <= margin)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{number, raised, sound};
    use super::*;
    use crate::content::{Figure, RichText, Statistic, Status};
    use crate::{Bilingual, Plan};

    fn state(plan: &mut Plan, quantity: &str, stated: &str, step: &str) {
        plan.stated_figures.push(StatedFigure {
            id: format!("stated-{}", plan.stated_figures.len()).parse().unwrap(),
            quantity: quantity.to_owned(),
            stated: number(stated),
            step: number(step),
            place: Bilingual::new("Kalvo 12", "Bild 12"),
        });
    }

    fn say(plan: &mut Plan, before: &str, figure: &str, after: &str) {
        let block = plan
            .blocks
            .iter_mut()
            .find(|block| block.chapter.as_str() == "chapter-1")
            .unwrap();
        let figure = Inline::Figure(Figure {
            figure: figure.to_owned(),
        });
        block.fi = RichText(vec![
            Inline::Text(before.to_owned()),
            figure,
            Inline::Text(after.to_owned()),
        ]);
        block.translated_from = Some(block.fi.hash());
    }

    /// The sound plan's budget of 2027: 4 000 000 € + 4 245 000 € = 8 245 000 €, as the parts in Meri-Lappi's slide add up.
    #[test]
    fn a_stated_total_that_is_2000_euros_off_is_found() {
        let mut plan = sound();
        state(&mut plan, "budget:expenses:2027", "8245000", "1");
        assert!(raised(&plan, Code::StatedDiffers).is_empty());
        state(&mut plan, "budget:expenses:2027", "8247000", "1000");
        let found = raised(&plan, Code::StatedDiffers);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, Place::row("stated_figures", "stated-1").field("stated"));
        assert!(matches!(found[0].arg("computed"), Some(Arg::Value(value)) if value.number == number("8245000")));
    }

    #[test]
    fn a_stated_figure_may_be_rounded() {
        let mut plan = sound();
        state(&mut plan, "budget:expenses:2027", "8200000", "100000");
        assert!(raised(&plan, Code::StatedDiffers).is_empty());
        state(&mut plan, "budget:expenses:2099", "1", "1");
        assert_eq!(raised(&plan, Code::StatedNotComputable).len(), 1);
    }

    #[test]
    fn the_areas_stated_value_is_the_sum_of_its_members() {
        let mut plan = sound();
        let row = |value: &str| Statistic {
            id: "lf-area".parse().unwrap(),
            indicator: "labour-force".parse().unwrap(),
            subject: Subject::Area,
            period: "2024".parse().unwrap(),
            value: number(value),
            status: Status::Confirmed,
            source: None,
        };
        plan.statistics.push(row("33500"));
        assert!(raised(&plan, Code::AreaValueDiffers).is_empty());
        plan.statistics.pop();
        plan.statistics.push(row("33800"));
        let found = raised(&plan, Code::AreaValueDiffers);
        assert_eq!(found[0].arg("difference"), Some(&Arg::Number(number("300"), 0)));
    }

    #[test]
    fn a_live_figure_that_points_to_nothing_is_found() {
        let mut plan = sound();
        say(&mut plan, "Menot ovat ", "line:line-gone:2027", ".");
        assert_eq!(raised(&plan, Code::FigureGone).len(), 1);
        say(&mut plan, "Menot ovat ", "budget:net:2080", ".");
        assert_eq!(raised(&plan, Code::FigureWithoutValue).len(), 1);
        say(&mut plan, "Menot ovat ", "budget:net:2027", ".");
        assert!(raised(&plan, Code::FigureGone).is_empty());
    }

    #[test]
    fn parts_of_a_text_that_this_version_does_not_know_are_reported() {
        let mut plan = sound();
        plan.blocks[0]
            .fi
            .0
            .push(Inline::Unknown(serde_json::json!({ "emoji": "x" })));
        assert_eq!(raised(&plan, Code::InlineUnknown)[0].arg("count"), Some(&Arg::Count(1)));
    }

    /// Porvoo's text says 85 person-years where its table has 95; the sound plan has 60.
    #[test]
    fn a_typed_number_beside_a_live_figure_of_nearly_the_same_size_is_questioned() {
        let mut plan = sound();
        say(&mut plan, "Henkilöstöä on ", "personnel:total:2027", " htv eli 65 htv.");
        let found = raised(&plan, Code::NumberNearFigure);
        assert_eq!(found[0].arg("typed"), Some(&Arg::Text("65".to_owned())));
    }

    #[test]
    fn years_roundings_and_other_units_are_not_questioned() {
        let mut plan = sound();
        for after in [
            " htv vuonna 2027.",
            " htv, joista 12 htv on uusia.",
            " htv ja 61 toimistoa.",
            " htv (60 htv).",
        ] {
            say(&mut plan, "Henkilöstöä on ", "personnel:total:2027", after);
            assert!(raised(&plan, Code::NumberNearFigure).is_empty(), "{after}");
        }
        say(&mut plan, "Menot ovat ", "budget:net:2027", ", noin 8 200 000 euroa.");
        assert!(raised(&plan, Code::NumberNearFigure).is_empty());
    }
}
