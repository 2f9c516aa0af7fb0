//! The municipalities' shares in unemployment benefits, by the ladder (1290/2002, 14 luku 3 a–3 b §).
//!
//! A cost of the home municipality, not of the area: it is in no budget and no pool.

use super::{Gap, Ledger};
use crate::content::{Benefit, BenefitLadder, BenefitLiability, Status};
use crate::{MunicipalityCode, Place, Year};
use chrono::Datelike;
use money::{Cents, Number, Rounding, round};

impl Ledger<'_> {
    /// The ladder of a benefit that is in force at the start of a year.
    pub fn ladder(&self, benefit: Benefit, year: Year) -> Option<&BenefitLadder> {
        let in_force = |ladder: &&BenefitLadder| {
            ladder.benefit == benefit && (ladder.from.year(), ladder.from.ordinal()) <= (i32::from(year.get()), 1)
        };
        self.plan
            .benefit_ladders
            .iter()
            .filter(in_force)
            .max_by_key(|ladder| ladder.from)
    }

    /// What a row costs its municipality: the total known outright, or the ladder's share of what was paid.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when nothing is entered or no ladder is in force.
    pub fn liability(&self, row: &BenefitLiability) -> Result<Cents, Gap> {
        if let Some(stated) = row.stated {
            return Ok(stated);
        }
        let place = |field: &str| Place::row("benefit_liabilities", row.id.as_str()).field(field);
        if row.spells.is_empty() {
            return Err(Gap::NoValue(place("stated")));
        }
        let benefit = row.benefit.ok_or_else(|| Gap::NoValue(place("benefit")))?;
        let ladder = self
            .ladder(benefit, row.year)
            .ok_or_else(|| Gap::NoValue(Place::table("benefit_ladders")))?;
        let mut sum = Number::ZERO;
        for spell in &row.spells {
            let step = ladder
                .steps
                .iter()
                .rev()
                .find(|step| step.after_days <= spell.after_days);
            let percent = step.map_or(Number::ZERO, |step| step.percent);
            let share = percent
                .percent_of(Number::from(spell.paid))
                .and_then(|share| sum.checked_add(share));
            sum = share.map_err(|_| Gap::TooLarge(place("spells")))?;
        }
        round(sum.decimal(), Rounding::Cent).map_err(|_| Gap::TooLarge(place("spells")))
    }

    /// What benefits cost a municipality in a year, or all members together.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when there is no row for the year.
    pub fn liabilities(&self, of: Option<MunicipalityCode>, year: Year) -> Result<Cents, Gap> {
        let place = || Place::table("benefit_liabilities").field(year.to_string());
        let amounts = self.liability_rows(of, year).map(|row| self.liability(row));
        let amounts: Vec<Cents> = amounts.collect::<Result<_, _>>()?;
        if amounts.is_empty() {
            return Err(Gap::NoValue(place()));
        }
        Cents::checked_sum(amounts).map_err(|_| Gap::TooLarge(place()))
    }

    /// How sure the rows are that [`Ledger::liabilities`] sums.
    pub fn liabilities_status(&self, of: Option<MunicipalityCode>, year: Year) -> Status {
        let rows = self.liability_rows(of, year);
        rows.map(|row| row.status).max().unwrap_or_default()
    }

    fn liability_rows(&self, of: Option<MunicipalityCode>, year: Year) -> impl Iterator<Item = &BenefitLiability> {
        let counts = move |row: &&BenefitLiability| row.year == year && of.is_none_or(|code| row.municipality == code);
        self.plan.benefit_liabilities.iter().filter(counts)
    }
}
