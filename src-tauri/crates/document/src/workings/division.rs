//! A division to the cent by the method of the largest remainder, in steps of whole numbers.

use super::sheet::{Sheet, Step, blank, given};
use super::units::Units;
use crate::model::{Cell, RowKind, Value};
use crate::say::Spans;
use crate::tables::cell::{dash, exact, head, number, to_the_cent};
use crate::working::{At, Formula, Part};
use money::{Cents, Number};
use std::cmp::Reverse;

/// What decides between equal remainders.
const ORDER: usize = 1;
/// The weight or statistic.
const MEASURE: usize = 2;
/// The same as a whole number.
const UNITS: usize = 3;
/// The whole cents of the exact share.
const WHOLE: usize = 4;
/// What the exact share has beyond them.
const REMAINDER: usize = 5;
/// The place by remainder.
const RANK: usize = 6;
/// The left-over cent.
const EXTRA: usize = 7;
/// The euros.
pub(super) const SHARE: usize = 8;

/// Below this an amount of cents is exact in programs that look at fifteen digits.
const MOST_CENTS: u128 = 100_000_000_000_000;

/// Somebody who gets a part.
pub(super) struct Receiver {
    pub(super) name: Spans,
    /// What decides between equal remainders: the smaller comes first.
    pub(super) order: u64,
    /// The weight or statistic as it is shown.
    pub(super) measure: Value,
    /// What the plan gives.
    pub(super) share: Cents,
}

impl Receiver {
    fn value(&self) -> Number {
        match self.measure {
            Value::Number { number, .. } | Value::Percent { number, .. } => number,
            Value::Euros(cents) => Number::from(cents),
            Value::Date(_) => Number::ZERO,
        }
    }

    /// How many times larger the value is than what a spreadsheet keeps of it: per cent are kept as fractions.
    fn scale(&self) -> u64 {
        match self.measure {
            Value::Percent { .. } => 100,
            Value::Number { .. } | Value::Euros(_) | Value::Date(_) => 1,
        }
    }
}

/// What is divided: the amount, and how it follows from another cell.
pub(super) struct Divided {
    pub(super) name: Spans,
    pub(super) amount: Cents,
    pub(super) formula: Option<Formula>,
}

/// The steps of a part.
struct Steps {
    units: u128,
    whole: u128,
    remainder: u128,
    rank: usize,
    extra: u128,
}

/// The steps of all parts.
struct Method {
    times: u64,
    all: u128,
    cents: u128,
    left_over: u128,
    parts: Vec<Steps>,
}

/// Writes a division; gives the cell of what is divided and those of the shares. Where a spreadsheet couldn't follow exactly, the shares are
/// values and nothing else is shown.
pub(super) fn write(sheet: &mut Sheet, divided: Divided, receivers: &[Receiver]) -> (At, Vec<At>, IsExact) {
    let top = sheet.next();
    let method = method(divided.amount, receivers);
    sheet.row(
        RowKind::Subtotal,
        first_row(sheet, divided, receivers.len(), method.as_ref()),
    );
    for (index, receiver) in receivers.iter().enumerate() {
        let cells = match &method {
            Some(method) => steps(
                sheet,
                top,
                (top + 1 + index, receivers.len()),
                receiver,
                (method, index),
            ),
            None => values(receiver),
        };
        sheet.row(RowKind::Body, cells);
    }
    let shares = (0..receivers.len()).map(|index| sheet.at(top + 1 + index, SHARE));
    let is_exact = if method.is_some() {
        IsExact::Formulas
    } else {
        IsExact::Values
    };
    (sheet.at(top, SHARE), shares.collect(), is_exact)
}

/// Whether a division could be written as formulas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IsExact {
    Formulas,
    Values,
}

/// The method in whole numbers; none when a spreadsheet couldn't hold them, or would come to something else than the plan.
fn method(total: Cents, receivers: &[Receiver]) -> Option<Method> {
    let values: Vec<Number> = receivers.iter().map(Receiver::value).collect();
    let Units { times, units } = Units::of(&values)?;
    let all: u128 = units.iter().sum();
    let cents = u128::from(total.get().unsigned_abs());
    let (times_all, rest) = (cents / all, cents % all);
    let part = |units: u128| {
        let remainder = rest * units % all;
        (times_all * units + (rest * units - remainder) / all, remainder)
    };
    let exact: Vec<(u128, u128)> = units.iter().map(|units| part(*units)).collect();
    let left_over = cents - exact.iter().map(|(whole, _)| whole).sum::<u128>();
    let mut places: Vec<usize> = (0..receivers.len()).collect();
    places.sort_by_key(|index| (Reverse(exact[*index].1), receivers[*index].order));
    let steps = |(index, units): (usize, u128)| {
        let (whole, remainder) = exact[index];
        let rank = places.iter().position(|place| *place == index)? + 1;
        let extra = u128::from(u128::try_from(rank).ok()? <= left_over);
        Some(Steps {
            units,
            whole,
            remainder,
            rank,
            extra,
        })
    };
    let parts: Vec<Steps> = units.into_iter().enumerate().map(steps).collect::<Option<_>>()?;
    let same = |(part, receiver): (&Steps, &Receiver)| {
        part.whole + part.extra == u128::from(receiver.share.get().unsigned_abs())
    };
    let is_ours = parts.iter().zip(receivers).all(same);
    (cents < MOST_CENTS && is_ours).then_some(Method {
        times,
        all,
        cents,
        left_over,
        parts,
    })
}

/// What is divided, the sum of the units, and how many cents are left over.
fn first_row(sheet: &Sheet, divided: Divided, count: usize, method: Option<&Method>) -> Vec<Step> {
    let top = sheet.next();
    let rows = [top + 1, top + count];
    let (mut units, mut cents, mut left_over) = (blank(), blank(), blank());
    if let Some(method) = method {
        units = (whole(method.all), Some(Formula::Sum(sheet.down(rows, UNITS))));
        cents = (whole(method.cents), Some(Formula::CentsOf(sheet.at(top, SHARE))));
        let formula = Formula::LeftOver {
            cents: sheet.at(top, WHOLE),
            whole: sheet.down(rows, WHOLE),
        };
        left_over = (whole(method.left_over), Some(formula));
    }
    vec![
        given(head(divided.name)),
        blank(),
        blank(),
        units,
        cents,
        blank(),
        blank(),
        left_over,
        (to_the_cent(Some(divided.amount)), divided.formula),
    ]
}

/// A part in the row of a division that begins with `top`.
fn steps(
    sheet: &Sheet,
    top: usize,
    (row, count): (usize, usize),
    receiver: &Receiver,
    (method, index): (&Method, usize),
) -> Vec<Step> {
    let rows = [top + 1, top + count];
    let at = |column| sheet.at(row, column);
    let part = Part {
        cents: sheet.at(top, WHOLE),
        all: sheet.at(top, UNITS),
        own: at(UNITS),
    };
    let numbers = &method.parts[index];
    let formulas = [
        Formula::Units {
            of: at(MEASURE),
            times: method.times * receiver.scale(),
        },
        Formula::WholeCents(part),
        Formula::Remainder(part),
        Formula::Rank {
            remainders: sheet.down(rows, REMAINDER),
            remainder: at(REMAINDER),
            orders: sheet.down(rows, ORDER),
            order: at(ORDER),
        },
        Formula::Extra {
            rank: at(RANK),
            left_over: sheet.at(top, EXTRA),
        },
    ];
    let rank = u128::try_from(numbers.rank).unwrap_or(u128::MAX);
    let values = [numbers.units, numbers.whole, numbers.remainder, rank, numbers.extra];
    let mut cells = named(receiver);
    cells.extend(
        values
            .into_iter()
            .zip(formulas)
            .map(|(value, formula)| (whole(value), Some(formula))),
    );
    let share = Formula::Share {
        of: sheet.at(top, SHARE),
        whole: at(WHOLE),
        extra: at(EXTRA),
    };
    cells.push((to_the_cent(Some(receiver.share)), Some(share)));
    cells
}

/// A part whose steps a spreadsheet can't follow.
fn values(receiver: &Receiver) -> Vec<Step> {
    let mut cells = named(receiver);
    cells.extend((UNITS..SHARE).map(|_| given(dash())));
    cells.push(given(to_the_cent(Some(receiver.share))));
    cells
}

fn named(receiver: &Receiver) -> Vec<Step> {
    vec![
        given(head(receiver.name.clone())),
        given(number(Number::from(receiver.order), Some(0))),
        given(exact(receiver.measure)),
    ]
}

fn whole(value: u128) -> Cell {
    let value = u64::try_from(value).unwrap_or(u64::MAX);
    number(Number::from(value), Some(0))
}
