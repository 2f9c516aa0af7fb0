//! State transfers with the transition of 2025–2026 (384/2023).

use super::{Gap, Ledger};
use crate::content::{StateTransfer, Status};
use crate::reference;
use crate::{MunicipalityCode, Place, Year};
use money::{Cents, Number, Rounding, round};

impl Ledger<'_> {
    /// A state transfer in a year: the amount known outright, or the actual and imputed parts weighted as the transition has it.
    ///
    /// # Errors
    /// [`Gap::NoValue`] naming the part that is missing.
    pub fn transfer(&self, row: &StateTransfer, year: Year) -> Result<Cents, Gap> {
        if let Some(amount) = row.amounts.get(&year) {
            return Ok(*amount);
        }
        let place = |field: &str| Place::row("state_transfers", row.id.as_str()).field(format!("{field}.{year}"));
        let (actual, criteria) = reference::transfer_rule(year);
        let part = |weight: Number, amounts: &std::collections::BTreeMap<Year, Cents>, field: &str| {
            if weight.is_zero() {
                return Ok(Number::ZERO);
            }
            let amount = *amounts.get(&year).ok_or_else(|| Gap::NoValue(place(field)))?;
            weight
                .percent_of(Number::from(amount))
                .map_err(|_| Gap::TooLarge(place(field)))
        };
        let sum = part(actual, &row.by_actual, "by_actual")?
            .checked_add(part(criteria, &row.by_criteria, "by_criteria")?)
            .map_err(|_| Gap::TooLarge(place("amounts")))?;
        round(sum.decimal(), Rounding::Cent).map_err(|_| Gap::TooLarge(place("amounts")))
    }

    /// The state transfers of one municipality in a year, or of the area: its own row if there is one, else the sum.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when there is no row or a part is missing.
    pub fn transfers(&self, of: Option<MunicipalityCode>, year: Year) -> Result<Cents, Gap> {
        let place = || Place::table("state_transfers").field(format!("amounts.{year}"));
        let amounts = self.transfer_rows(of).map(|row| self.transfer(row, year));
        let amounts: Vec<Cents> = amounts.collect::<Result<_, _>>()?;
        if amounts.is_empty() {
            return Err(Gap::NoValue(place()));
        }
        Cents::checked_sum(amounts).map_err(|_| Gap::TooLarge(place()))
    }

    /// How sure the rows are that [`Ledger::transfers`] sums.
    pub fn transfers_status(&self, of: Option<MunicipalityCode>) -> Status {
        self.transfer_rows(of).map(|row| row.status).max().unwrap_or_default()
    }

    /// A municipality's rows; the area's own ones, or all of them when it has none.
    fn transfer_rows(&self, of: Option<MunicipalityCode>) -> impl Iterator<Item = &StateTransfer> {
        let rows = &self.plan.state_transfers;
        let all = of.is_none() && rows.iter().all(|row| row.municipality.is_some());
        rows.iter().filter(move |row| all || row.municipality == of)
    }
}
