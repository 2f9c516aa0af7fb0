//! In what the values of a chart are written.

use crate::model::Series;
use i18n::Words;
use money::Number;
use rust_decimal::prelude::ToPrimitive;

/// A unit, and how values are written in it. Rounded for the eye: the exact figures are in the tables.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unit {
    /// As it stands at the axis.
    pub(super) name: String,
    divisor: Number,
    decimals: Option<u8>,
}

impl Unit {
    /// Values as they are.
    pub(super) fn plain(name: String, decimals: Option<u8>) -> Self {
        Unit {
            name,
            divisor: Number::ONE,
            decimals,
        }
    }

    /// Whole euros, thousands from a million up, millions from a thousand million up; a decimal when the smallest amount would
    /// have only one digit.
    pub(super) fn of_money(amounts: impl Iterator<Item = Number>, words: Words) -> Self {
        let sizes: Vec<Number> = amounts.filter(|amount| !amount.is_zero()).collect();
        let most = sizes.iter().max().copied().unwrap_or(Number::ZERO);
        let least = sizes.iter().min().copied().unwrap_or(Number::ZERO);
        let (divisor, name) = if most >= Number::from(1_000_000_000) {
            (1_000_000, words.chart_unit_millions())
        } else if most >= Number::from(1_000_000) {
            (1_000, words.chart_unit_thousands())
        } else {
            (1, "€".to_owned())
        };
        let small = divisor > 1 && least < Number::from(10 * divisor);
        Unit {
            name,
            divisor: Number::from(divisor),
            decimals: Some(u8::from(small)),
        }
    }

    /// A value as it is printed, without the unit.
    pub(super) fn say(&self, value: Number) -> String {
        crate::say::figure::number(self.scaled(value), self.decimals)
    }

    fn scaled(&self, value: Number) -> Number {
        value.checked_div(self.divisor).unwrap_or(value)
    }

    /// A series of values in this unit.
    pub(super) fn series(&self, name: String, values: &[Option<Number>]) -> Series {
        let drawn = |value: &Option<Number>| value.and_then(|value| self.scaled(value).decimal().to_f64());
        let label = |value: &Option<Number>| value.map(|value| self.say(value)).unwrap_or_default();
        Series {
            name,
            values: values.iter().map(drawn).collect(),
            labels: values.iter().map(label).collect(),
        }
    }
}
