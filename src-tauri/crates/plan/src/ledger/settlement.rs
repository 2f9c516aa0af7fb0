//! Monthly advances that add up to the year, and the settlement after it.

use super::{Gap, Ledger, Sharing};
use crate::{MunicipalityCode, Place, Year};
use money::{Cents, divide_two_way};
use std::collections::BTreeMap;

/// A municipality's advances of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advance {
    /// Who pays.
    pub municipality: MunicipalityCode,
    /// What it pays in each month, January first; they add up to its share of the year.
    pub months: [Cents; 12],
}

/// A municipality's settlement of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// Who settles.
    pub municipality: MunicipalityCode,
    /// Its share of what was really spent.
    pub actual: Cents,
    /// What it paid in advance.
    pub paid: Cents,
    /// What it still pays (positive) or gets back (negative).
    pub balance: Cents,
}

impl Ledger<'_> {
    /// Divides a year's shares over its months, so that each municipality's months add up to its share and the months' sums
    /// are as even as whole cents allow.
    ///
    /// # Errors
    /// [`Gap::TooLarge`] when the sums don't fit or credits and costs cancel out.
    pub fn advances(&self, sharing: &Sharing) -> Result<Vec<Advance>, Gap> {
        let place = || Place::table("pools").field(sharing.year.to_string());
        let large = || Gap::TooLarge(place());
        let total = Cents::checked_sum(sharing.municipalities.values().copied()).map_err(|_| large())?;
        let even: Vec<(u8, money::Number)> = (1..=12).map(|month| (month, money::Number::ONE)).collect();
        let months = money::divide(total, &even).map_err(|_| large())?;
        let rows: Vec<_> = sharing
            .municipalities
            .iter()
            .map(|(code, cents)| (*code, *cents))
            .collect();
        let table = divide_two_way(&rows, &months).map_err(|_| large())?;
        let cell = |code: &MunicipalityCode, month: u8| table.cents(code, &month).expect("the table has this cell");
        let advance = |code: &MunicipalityCode| Advance {
            municipality: *code,
            months: std::array::from_fn(|index| cell(code, u8::try_from(index + 1).expect("a month is at most 12"))),
        };
        Ok(rows.iter().map(|(code, _)| advance(code)).collect())
    }

    /// What each municipality still pays or gets back: its share of the actual costs − what it paid.
    ///
    /// # Errors
    /// A [`Gap`] when no pool has actual costs in the year or one can't be divided.
    pub fn settlement(&self, year: Year) -> Result<Vec<Settlement>, Gap> {
        let place = || Place::table("pools").field(format!("actuals.{year}"));
        let mut actual: BTreeMap<MunicipalityCode, Cents> =
            self.members().iter().map(|code| (*code, Cents::ZERO)).collect();
        let spent = self
            .plan
            .pools
            .iter()
            .filter_map(|pool| pool.actuals.get(&year).map(|total| (pool, *total)));
        let mut any = false;
        for (pool, total) in spent {
            any = true;
            for (code, cents) in self.divide_actual(pool, total, year)? {
                let sum = actual.entry(code).or_insert(Cents::ZERO);
                *sum = sum.checked_add(cents).map_err(|_| Gap::TooLarge(place()))?;
            }
        }
        if !any {
            return Err(Gap::NoValue(place()));
        }
        actual
            .into_iter()
            .map(|(code, actual)| self.settle(code, actual, year))
            .collect()
    }

    fn settle(&self, municipality: MunicipalityCode, actual: Cents, year: Year) -> Result<Settlement, Gap> {
        let large = |_| Gap::TooLarge(Place::table("payments").field(year.to_string()));
        let own = self
            .plan
            .payments
            .iter()
            .filter(|p| p.municipality == municipality && p.year == year);
        let paid = Cents::checked_sum(own.map(|payment| payment.amount)).map_err(large)?;
        let balance = actual.checked_sub(paid).map_err(large)?;
        Ok(Settlement {
            municipality,
            actual,
            paid,
            balance,
        })
    }
}
