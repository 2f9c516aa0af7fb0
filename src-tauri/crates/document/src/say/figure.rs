//! Every figure of a document is written here, so that tables, charts and live figures in the text can't differ.

use crate::model::Value as Exact;
use crate::say::Said;
use i18n::{NBSP, Words};
use money::{Cents, Number};
use plan::Language;
use plan::content::Status;
use plan::quantity::{Unit, Value};
use rust_decimal::prelude::ToPrimitive;

/// What stands where there is no value.
pub(crate) const NONE: &str = "–";

/// An amount without its unit, for tables whose caption says euros: whole euros, or two decimals when there are cents.
pub(crate) fn amount(amount: Cents) -> String {
    let decimals = if amount.get() % 100 == 0 { 0 } else { 2 };
    i18n::number(amount.euros(), Some(decimals))
}

/// An amount without its unit, with two decimals whether or not it has cents.
pub(crate) fn amount_with_cents(amount: Cents) -> String {
    i18n::number(amount.euros(), Some(2))
}

/// An exact value as a cell shows it.
pub(crate) fn written(value: &Exact) -> String {
    match *value {
        Exact::Euros(cents) => amount(cents),
        Exact::Number { number: n, decimals } => number(n, decimals),
        Exact::Percent { number: n, decimals } => i18n::percent(n.decimal(), decimals.map(u32::from)),
        Exact::Date(day) => i18n::date(day),
    }
}

/// A quantity as the exact value that a cell without its unit shows.
pub(crate) fn exact(value: &Value) -> Exact {
    let cents = Cents::from_euros(value.number.decimal());
    match (&value.unit, value.decimals, cents) {
        (Unit::Euro, None, Ok(cents)) => Exact::Euros(cents),
        (unit, decimals, _) => Exact::Number {
            number: value.number,
            decimals: decimals.or((*unit == Unit::Euro).then_some(2)),
        },
    }
}

/// A quantity as the exact value that a cell with its unit shows.
pub(crate) fn exact_with_unit(value: &Value) -> Exact {
    match value.unit {
        Unit::Percent => Exact::Percent {
            number: value.number,
            decimals: value.decimals,
        },
        Unit::Euro | Unit::PersonYears | Unit::Count | Unit::Named(_) => exact(value),
    }
}

/// An amount with its unit: `1 234 €`, `1 234,50 €`.
pub(crate) fn euros(amount: Cents) -> String {
    i18n::euros_whole(amount)
}

/// A number with as many decimals as it has, or exactly so many.
pub(crate) fn number(number: Number, decimals: Option<u8>) -> String {
    i18n::number(number.decimal(), decimals.map(u32::from))
}

/// Euros that aren't whole cents, such as unit prices.
pub(crate) fn price(euros: Number) -> String {
    format!("{}{NBSP}€", number(euros, price_decimals(euros)))
}

fn price_decimals(euros: Number) -> Option<u8> {
    // A tenth of a euro is read as ten cents: one decimal looks like a slip in an amount of money.
    (euros.decimal().scale() == 1).then_some(2)
}

/// Per cent with as many decimals as it has: `45 %`.
pub(crate) fn percent(percent: Number) -> String {
    i18n::percent(percent.decimal(), None)
}

/// A change in per cent with its sign: `+2,5 %`, `−1 %`.
pub(crate) fn change(percent: Number) -> String {
    let sign = if percent.is_negative() { "" } else { "+" };
    format!("{sign}{}", self::percent(percent))
}

/// A difference with its sign and its cents: `+1 234,50`, `−0,01`.
pub(crate) fn difference(amount: Cents) -> String {
    let sign = if amount.get() > 0 { "+" } else { "" };
    format!("{sign}{}", amount_with_cents(amount))
}

/// A quantity's number without its unit, as tables show it: `1 234,50`.
pub fn bare(value: &Value) -> String {
    let whole = value.number.decimal().fract().is_zero();
    let decimals = match (&value.unit, value.decimals) {
        (Unit::Euro, None) => Some(if whole { 0 } else { 2 }),
        (_, decimals) => decimals,
    };
    number(value.number, decimals)
}

/// A quantity in running text, where `after` is what the text goes on with.
///
/// Euros, per cent and person-years bring their unit unless the text names it itself (`46,9` before ` % työttömistä`). The
/// unit of an indicator is never added: the sentence names what is counted, in the case that it needs.
pub(crate) fn live(value: &Value, after: &str, language: Language) -> String {
    let after = after.trim_start_matches([' ', NBSP]).to_lowercase();
    let named = |stems: &[&str]| stems.iter().any(|stem| after.starts_with(stem));
    let number = bare(value);
    match &value.unit {
        Unit::Euro if !named(&["€", "eur", "euro"]) => format!("{number}{NBSP}€"),
        Unit::Percent if !named(&["%", "prosent", "procent"]) => format!("{number}{NBSP}%"),
        Unit::PersonYears if !named(&["htv", "henkilö", "åv", "årsverk", "person"]) => {
            Words::new(language).unit_person_years(&number)
        }
        Unit::Euro | Unit::Percent | Unit::PersonYears | Unit::Count | Unit::Named(_) => number,
    }
}

/// A quantity with its unit, where no text follows: `1 234,50 €`.
pub fn whole(value: &Value, language: Language) -> String {
    match &value.unit {
        Unit::Named(unit) if !unit.is_empty() => {
            format!("{}{NBSP}{}", bare(value), unit.or_other(language).0)
        }
        _ => live(value, "", language),
    }
}

/// The sign that follows a figure that its source hasn't published: `*` an estimate, `**` an illustration.
pub(crate) fn sign(status: Status) -> &'static str {
    match status {
        Status::Confirmed => "",
        Status::Estimate => "*",
        Status::Illustrative => "**",
    }
}

/// The explanations of the signs that occur, for the notes under a table.
pub(crate) fn signs(statuses: impl IntoIterator<Item = Status>, words: Words) -> Vec<String> {
    let seen: Vec<Status> = statuses.into_iter().collect();
    let unsure = [Status::Estimate, Status::Illustrative].into_iter();
    let explain = |status: Status| words.document_sign(sign(status), &status.say(words));
    unsure.filter(|status| seen.contains(status)).map(explain).collect()
}

/// A number for drawing; what is printed comes from the functions above.
pub(crate) fn drawn(number: Number) -> Option<f64> {
    number.decimal().to_f64()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(number: &str, unit: Unit, decimals: Option<u8>) -> Value {
        Value {
            number: number.parse().unwrap(),
            unit,
            decimals,
            status: Status::Confirmed,
        }
    }

    #[test]
    fn a_live_figure_and_a_table_write_the_same_digits() {
        for cents in [0, 100, 123_450, 824_500_000, -5] {
            let cents = Cents::from_cents(cents);
            let live_one = live(
                &value(&Number::from(cents).to_string(), Unit::Euro, None),
                "",
                Language::Fi,
            );
            assert_eq!(live_one, euros(cents));
            assert_eq!(live_one, format!("{}{NBSP}€", amount(cents)));
        }
    }

    #[test]
    fn a_unit_that_the_text_names_is_not_repeated() {
        let rate = value("46.91", Unit::Percent, Some(1));
        assert_eq!(live(&rate, "\u{a0}% työttömistä", Language::Fi), "46,9");
        assert_eq!(live(&rate, " procent", Language::Sv), "46,9");
        assert_eq!(live(&rate, ".", Language::Sv), "46,9\u{a0}%");
        let years = value("71.1", Unit::PersonYears, None);
        assert_eq!(live(&years, " henkilötyövuotta", Language::Fi), "71,1");
        assert_eq!(live(&years, ", av vilka", Language::Sv), "71,1\u{a0}åv");
    }

    #[test]
    fn prices_never_end_in_a_single_decimal() {
        assert_eq!(price("70.5".parse().unwrap()), "70,50\u{a0}€");
        assert_eq!(price("70".parse().unwrap()), "70\u{a0}€");
        assert_eq!(price("0.125".parse().unwrap()), "0,125\u{a0}€");
    }
}
