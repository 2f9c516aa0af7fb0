//! What a quantity amounts to.

use super::name::{NameError, Part, Quantity};
use crate::content::Status;
use crate::ledger::{BudgetTotals, Gap, Ledger, Whose};
use crate::{Bilingual, Place};
use money::{Cents, Number};
use thiserror::Error;

/// Why a quantity has no value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum QuantityError {
    /// The name means nothing.
    #[error(transparent)]
    Name(#[from] NameError),
    /// The row it points to isn't there (any more).
    #[error("there is no `{id}` in {table}")]
    Gone {
        /// The table.
        table: &'static str,
        /// The row.
        id: String,
    },
    /// The figure can't be had.
    #[error(transparent)]
    Gap(#[from] Gap),
}

/// What a value is counted in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Euros.
    Euro,
    /// Per cent.
    Percent,
    /// Person-years (htv, åv).
    PersonYears,
    /// Things: a bare number.
    Count,
    /// The unit of an indicator, possibly empty.
    Named(Bilingual),
}

/// The value of a quantity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The number, unrounded.
    pub number: Number,
    /// Its unit.
    pub unit: Unit,
    /// How many decimals are shown; none: as many as it has (euros: none when it is whole, else two).
    pub decimals: Option<u8>,
    /// How sure it is.
    pub status: Status,
}

impl Value {
    fn euros(cents: Cents) -> Value {
        Value {
            number: Number::from(cents),
            unit: Unit::Euro,
            decimals: None,
            status: Status::Confirmed,
        }
    }

    fn count(count: usize) -> Value {
        Value {
            number: Number::from(count),
            unit: Unit::Count,
            decimals: Some(0),
            status: Status::Confirmed,
        }
    }

    fn person_years(number: Number) -> Value {
        Value {
            number,
            unit: Unit::PersonYears,
            decimals: None,
            status: Status::Confirmed,
        }
    }

    fn percent(number: Number, status: Status) -> Value {
        Value {
            number,
            unit: Unit::Percent,
            decimals: Some(1),
            status,
        }
    }
}

/// The value of a quantity in a plan.
///
/// # Errors
/// [`QuantityError`]: the row is gone, or a value that it needs is missing.
pub fn evaluate(ledger: &Ledger<'_>, quantity: &Quantity) -> Result<Value, QuantityError> {
    let plan = ledger.plan();
    match quantity {
        Quantity::Members => Ok(Value::count(plan.members.len())),
        Quantity::Offices(None) => Ok(Value::count(plan.offices.len())),
        Quantity::Offices(code) => Ok(Value::count(
            plan.offices.iter().filter(|o| o.municipality == *code).count(),
        )),
        Quantity::Services => Ok(Value::count(plan.services.len())),
        Quantity::Partners => Ok(Value::count(plan.partners.len())),
        Quantity::Measures => Ok(Value::count(plan.measures.len())),
        Quantity::Statistic(..) | Quantity::StatisticSum(..) | Quantity::StatisticShare(..) => {
            statistic(ledger, quantity)
        }
        Quantity::Line(..) | Quantity::LineShare(..) => line(ledger, quantity),
        Quantity::Budget(part, year, scenario) => {
            let whose = scenario.as_ref().map_or(Whose::Area, Whose::Scenario);
            Ok(Value::euros(of(*part, &ledger.budget(whose, *year)?)))
        }
        Quantity::Municipal(part, year, code) => Ok(Value::euros(of(
            *part,
            &ledger.budget(Whose::Municipality(*code), *year)?,
        ))),
        Quantity::Pool(id, year) => {
            let pool = plan
                .pools
                .iter()
                .find(|pool| pool.id == *id)
                .ok_or_else(|| gone("pools", id.as_str()))?;
            Ok(Value::euros(ledger.pool_total(pool, *year)?))
        }
        Quantity::Share(..) | Quantity::SharePercent(..) | Quantity::SharePerResident(..) => share(ledger, quantity),
        Quantity::Personnel(year, scenario) => Ok(Value::person_years(ledger.person_years(
            scenario.as_ref(),
            None,
            *year,
        )?)),
        Quantity::PersonnelOrigin(origin, year) => {
            Ok(Value::person_years(ledger.person_years(None, Some(*origin), *year)?))
        }
        Quantity::PersonnelLine(id, year) => {
            let line = plan
                .personnel
                .iter()
                .find(|line| line.id == *id)
                .ok_or_else(|| gone("personnel", id.as_str()))?;
            let place = || Place::row("personnel", id.as_str()).field(format!("person_years.{year}"));
            let value = line
                .person_years
                .get(year)
                .copied()
                .ok_or_else(|| Gap::NoValue(place()))?;
            Ok(Value::person_years(value))
        }
        Quantity::Transfer(code, year) => Ok(Value {
            status: ledger.transfers_status(*code),
            ..Value::euros(ledger.transfers(*code, *year)?)
        }),
        Quantity::Liability(code, year) => Ok(Value {
            status: ledger.liabilities_status(*code, *year),
            ..Value::euros(ledger.liabilities(*code, *year)?)
        }),
    }
}

fn gone(table: &'static str, id: &str) -> QuantityError {
    QuantityError::Gone {
        table,
        id: id.to_owned(),
    }
}

fn of(part: Part, totals: &BudgetTotals) -> Cents {
    match part {
        Part::Expenses => totals.expenses,
        Part::Income => totals.income,
        Part::Net => totals.net,
    }
}

fn statistic(ledger: &Ledger<'_>, quantity: &Quantity) -> Result<Value, QuantityError> {
    let (id, figure) = match quantity {
        Quantity::Statistic(id, period, subject) => (id, ledger.statistic(id, *subject, *period)),
        Quantity::StatisticSum(id, period) => (id, ledger.sum(id, *period)),
        Quantity::StatisticShare(id, period, code) => {
            let figure = ledger.statistic_share(id, *period, *code)?;
            return Ok(Value::percent(figure.value, figure.status));
        }
        other => unreachable!("{other} is not a statistic"),
    };
    let indicator = ledger.indicator(id).ok_or_else(|| gone("indicators", id.as_str()))?;
    let figure = figure?;
    let unit = match indicator.unit.fi.as_str() {
        "%" => Unit::Percent,
        "€" => Unit::Euro,
        _ => Unit::Named(indicator.unit.clone()),
    };
    Ok(Value {
        number: figure.value,
        unit,
        decimals: Some(indicator.decimals),
        status: figure.status,
    })
}

fn line(ledger: &Ledger<'_>, quantity: &Quantity) -> Result<Value, QuantityError> {
    let (Quantity::Line(id, year) | Quantity::LineShare(id, year)) = quantity else {
        unreachable!("{quantity} is not a budget line");
    };
    let lines = &ledger.plan().budget_lines;
    let line = lines
        .iter()
        .find(|line| line.id == *id)
        .ok_or_else(|| gone("budget_lines", id.as_str()))?;
    let amount = ledger.line(line, *year)?;
    if matches!(quantity, Quantity::Line(..)) {
        return Ok(Value::euros(amount));
    }
    let whose = match (&line.scenario, line.municipality) {
        (Some(scenario), _) => Whose::Scenario(scenario),
        (None, Some(code)) if line.account == crate::content::Account::Municipal => Whose::Municipality(code),
        (None, _) => Whose::Area,
    };
    let place = Place::row("budget_lines", id.as_str()).field(format!("amounts.{year}"));
    let expenses = ledger.budget(whose, *year)?.expenses;
    Ok(Value::percent(percent_of(amount, expenses, place)?, Status::Confirmed))
}

fn share(ledger: &Ledger<'_>, quantity: &Quantity) -> Result<Value, QuantityError> {
    let (Quantity::Share(code, year) | Quantity::SharePercent(code, year) | Quantity::SharePerResident(code, year)) =
        quantity
    else {
        unreachable!("{quantity} is not a share");
    };
    let sharing = ledger.sharing(*year)?;
    if let Some((_, gap)) = sharing.gaps.into_iter().next() {
        return Err(gap.into());
    }
    let place = || Place::table("pools").field(format!("{code}.{year}"));
    let amount = sharing.municipalities.get(code).copied();
    let amount = amount
        .filter(|_| !sharing.pools.is_empty())
        .ok_or_else(|| Gap::NoValue(place()))?;
    let status = sharing
        .pools
        .iter()
        .flat_map(|pool| &pool.criteria)
        .flat_map(|criterion| criterion.basis.values());
    let status = status.map(|basis| basis.status).max().unwrap_or_default();
    let value = match quantity {
        Quantity::SharePercent(..) => {
            let total = Cents::checked_sum(sharing.municipalities.values().copied());
            let total = total.map_err(|_| Gap::TooLarge(place()))?;
            Value::percent(percent_of(amount, total, place())?, Status::Confirmed)
        }
        Quantity::SharePerResident(..) => {
            let residents = ledger.residents(*code, *year)?;
            let euros = Number::from(amount)
                .checked_div(residents.value)
                .map_err(|_| Gap::ZeroDenominator(place()))?;
            Value {
                number: euros,
                decimals: Some(2),
                status: residents.status,
                ..Value::euros(Cents::ZERO)
            }
        }
        _ => Value::euros(amount),
    };
    Ok(Value {
        status: status.max(value.status),
        ..value
    })
}

fn percent_of(part: Cents, whole: Cents, place: Place) -> Result<Number, Gap> {
    if whole.is_zero() {
        return Err(Gap::ZeroDenominator(place));
    }
    let hundredfold = Number::from(part).checked_mul(Number::HUNDRED);
    let value = hundredfold.and_then(|product| product.checked_div(Number::from(whole)));
    value.map_err(|_| Gap::TooLarge(place))
}
