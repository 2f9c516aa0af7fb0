//! Statistics: entered values, sums over the area, and indicators that follow from others.

use super::{Gap, Ledger};
use crate::content::{Formula, Indicator, Measures, Status, Subject};
use crate::id::IndicatorId;
use crate::{MunicipalityCode, Period, Place, Year};
use money::Number;

/// A statistical value and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The value.
    pub value: Number,
    /// The least sure of the values it was made from.
    pub status: Status,
}

impl Figure {
    fn and(self, other: Figure, value: Number) -> Figure {
        Figure {
            value,
            status: self.status.max(other.status),
        }
    }
}

impl<'a> Ledger<'a> {
    /// The indicator of that name.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&'a Indicator> {
        self.index.indicators.get(id).map(|counted| counted.indicator)
    }

    /// The periods for which the indicator, or what it follows from, has any value; in order.
    pub fn periods(&self, indicator: &Indicator) -> Vec<Period> {
        let parts: Vec<&IndicatorId> = match &indicator.formula {
            Some(formula) => formula.numerator.iter().collect(),
            None => vec![&indicator.id],
        };
        let mut periods: Vec<Period> = parts
            .iter()
            .filter_map(|id| self.index.indicators.get(id))
            .flat_map(|counted| &counted.periods)
            .copied()
            .collect();
        periods.sort();
        periods.dedup();
        periods
    }

    /// A value as it was entered.
    pub fn entered(&self, indicator: &IndicatorId, subject: Subject, period: Period) -> Option<Figure> {
        let row = self.index.indicators.get(indicator)?.values.get(&(subject, period))?;
        Some(Figure {
            value: row.value,
            status: row.status,
        })
    }

    /// An indicator's value: entered, computed by its formula, or for the area the stated value and else the sum.
    ///
    /// # Errors
    /// A [`Gap`] that names the cell that is missing.
    pub fn statistic(&self, indicator: &IndicatorId, subject: Subject, period: Period) -> Result<Figure, Gap> {
        let unknown = || Gap::NoValue(Place::table("indicators").field(indicator.to_string()));
        match &self.indicator(indicator).ok_or_else(unknown)?.formula {
            Some(formula) => self.ratio(indicator, formula, subject, period),
            None => self.value(indicator, subject, period),
        }
    }

    /// The latest number of a municipality's residents up to the end of a year.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when the plan has no such statistic.
    pub fn residents(&self, code: MunicipalityCode, year: Year) -> Result<Figure, Gap> {
        let none = || Gap::NoValue(Place::table("statistics").field(format!("population.{code}.{year}")));
        let mut indicators = self.plan.indicators.iter();
        let indicator = indicators.find(|row| row.measures == Measures::Population);
        let indicator = indicator.ok_or_else(none)?;
        let periods = self.periods(indicator).into_iter().rev();
        let mut values = periods
            .filter(|period| *period <= Period::Year(year))
            .filter_map(|period| self.entered(&indicator.id, Subject::Municipality(code), period));
        values.next().ok_or_else(none)
    }

    fn value(&self, indicator: &IndicatorId, subject: Subject, period: Period) -> Result<Figure, Gap> {
        match self.entered(indicator, subject, period) {
            Some(figure) => Ok(figure),
            None if subject == Subject::Area => self.sum(indicator, period),
            None => Err(Gap::NoValue(cell(indicator, subject, period))),
        }
    }

    /// The sum over the members and, where they have a value, the municipalities outside; never the stated value.
    ///
    /// # Errors
    /// [`Gap::NoValue`] naming the first member without a value.
    pub fn sum(&self, indicator: &IndicatorId, period: Period) -> Result<Figure, Gap> {
        let mut sum: Option<Figure> = self.entered(indicator, Subject::Others, period);
        for member in self.members() {
            let subject = Subject::Municipality(*member);
            let place = || cell(indicator, subject, period);
            let figure = self
                .entered(indicator, subject, period)
                .ok_or_else(|| Gap::NoValue(place()))?;
            sum = Some(match sum {
                None => figure,
                Some(before) => {
                    let value = before
                        .value
                        .checked_add(figure.value)
                        .map_err(|_| Gap::TooLarge(place()))?;
                    before.and(figure, value)
                }
            });
        }
        sum.ok_or_else(|| Gap::NoMembers(Place::table("members")))
    }

    fn ratio(
        &self,
        indicator: &IndicatorId,
        formula: &Formula,
        subject: Subject,
        period: Period,
    ) -> Result<Figure, Gap> {
        let place = || cell(indicator, subject, period);
        let add = |parts: &[IndicatorId], period: Period| -> Result<Figure, Gap> {
            let zero = Figure {
                value: Number::ZERO,
                status: Status::Confirmed,
            };
            parts.iter().try_fold(zero, |sum, part| {
                let figure = self.value(part, subject, period)?;
                let value = sum
                    .value
                    .checked_add(figure.value)
                    .map_err(|_| Gap::TooLarge(place()))?;
                Ok(sum.and(figure, value))
            })
        };
        let above = add(&formula.numerator, period)?;
        let below = add(&formula.denominator, formula.denominator_period.unwrap_or(period))?;
        if below.value.is_zero() {
            return Err(Gap::ZeroDenominator(place()));
        }
        let value = above
            .value
            .checked_mul(formula.factor)
            .and_then(|product| product.checked_div(below.value));
        Ok(above.and(below, value.map_err(|_| Gap::TooLarge(place()))?))
    }

    /// A municipality's part of the area's value, in per cent.
    ///
    /// # Errors
    /// A [`Gap`] when either value is missing or the area's is zero.
    pub fn statistic_share(
        &self,
        indicator: &IndicatorId,
        period: Period,
        code: MunicipalityCode,
    ) -> Result<Figure, Gap> {
        let place = || cell(indicator, Subject::Municipality(code), period);
        let part = self.statistic(indicator, Subject::Municipality(code), period)?;
        let whole = self.statistic(indicator, Subject::Area, period)?;
        if whole.value.is_zero() {
            return Err(Gap::ZeroDenominator(place()));
        }
        let value = part
            .value
            .checked_mul(Number::HUNDRED)
            .and_then(|product| product.checked_div(whole.value));
        Ok(part.and(whole, value.map_err(|_| Gap::TooLarge(place()))?))
    }
}

/// The place of a cell of the statistics, whether or not a row fills it.
pub(super) fn cell(indicator: &IndicatorId, subject: Subject, period: Period) -> Place {
    Place::table("statistics").field(format!("{indicator}.{subject}.{period}"))
}
