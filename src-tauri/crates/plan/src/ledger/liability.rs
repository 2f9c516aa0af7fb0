//! The municipalities' shares in unemployment benefits, by the ladder (1290/2002, 14 luku 3 a–3 b §).
//!
//! A cost of the home municipality, not of the area: it is in no budget and no pool.

use super::{Gap, Ledger};
use crate::content::{Benefit, BenefitLadder, BenefitLiability, LadderStep, Spell, Status};
use crate::{MunicipalityCode, Place, Year};
use chrono::NaiveDate;
use money::{Cents, Number, Rounding, round};
use std::collections::BTreeMap;

impl Ledger<'_> {
    /// The ladder of a benefit that is in force on a day.
    pub fn ladder(&self, benefit: Benefit, on: NaiveDate) -> Option<&BenefitLadder> {
        let ladders = self.plan.benefit_ladders.iter();
        let in_force = ladders.filter(|ladder| ladder.benefit == benefit && ladder.from <= on);
        in_force.max_by_key(|ladder| ladder.from)
    }

    /// What a row costs its municipality: the total known outright, or the ladder's share of what was paid.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when nothing is entered or no ladder is in force; [`Gap::LadderChanges`] when benefits of a whole year fall
    /// under two ladders.
    pub fn liability(&self, row: &BenefitLiability) -> Result<Cents, Gap> {
        if let Some(stated) = row.stated {
            return Ok(stated);
        }
        let large = || Gap::TooLarge(place(row, "spells"));
        let mut sum = Number::ZERO;
        for spell in spells(row)? {
            let percent = percent_at(&self.ladder_for(row, spell)?.steps, spell.after_days);
            let share = percent.percent_of(Number::from(spell.paid));
            sum = share.and_then(|share| sum.checked_add(share)).map_err(|_| large())?;
        }
        round(sum.decimal(), Rounding::Cent).map_err(|_| large())
    }

    /// What a row would cost if every spell were so many paid days shorter, by the days that were entered.
    ///
    /// Within a class of paid days the benefits are taken to be spread evenly, and what was paid on a day is then paid so many days
    /// earlier; what falls before the first day is no longer paid. The last class has no upper end, so nothing moves out of it: the
    /// answer is careful, the real saving may be greater.
    ///
    /// # Errors
    /// As [`Ledger::liability`]; [`Gap::NoValue`] for a stated total, and [`Gap::ClassOverStep`] when a class reaches over a step of the
    /// ladder.
    pub fn liability_if_shorter(&self, row: &BenefitLiability, days: u32) -> Result<Cents, Gap> {
        let large = || Gap::TooLarge(place(row, "spells"));
        let mut by_month: BTreeMap<Option<u8>, Vec<&Spell>> = BTreeMap::new();
        // A total that is only stated has no spells to make shorter.
        for spell in spells(row).map_err(|_| Gap::NoValue(place(row, "spells")))? {
            by_month.entry(spell.month).or_default().push(spell);
        }
        let mut sum = Number::ZERO;
        for mut classes in by_month.into_values() {
            classes.sort_by_key(|spell| spell.after_days);
            let ends = classes.iter().skip(1).map(|next| Some(next.after_days)).chain([None]);
            for (class, end) in classes.iter().zip(ends) {
                let steps = &self.ladder_for(row, class)?.steps;
                let cost = match end {
                    None if reaches_over(steps, class.after_days, u32::MAX) => return Err(over_step(row)),
                    None => percent_at(steps, class.after_days)
                        .percent_of(Number::from(class.paid))
                        .ok(),
                    Some(end) if reaches_over(steps, class.after_days, end) => return Err(over_step(row)),
                    Some(end) => moved(steps, class, end, days),
                };
                sum = cost.and_then(|cost| sum.checked_add(cost).ok()).ok_or_else(large)?;
            }
        }
        round(sum.decimal(), Rounding::Cent).map_err(|_| large())
    }

    /// The ladder under which benefits were paid: that of their month, or the only one of the year.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when the row names no benefit or no ladder is in force; [`Gap::LadderChanges`] when there are two in the year.
    pub fn ladder_for(&self, row: &BenefitLiability, spell: &Spell) -> Result<&BenefitLadder, Gap> {
        let benefit = row.benefit.ok_or_else(|| Gap::NoValue(place(row, "benefit")))?;
        let none = || Gap::NoValue(Place::table("benefit_ladders"));
        let day = |month, day| NaiveDate::from_ymd_opt(i32::from(row.year.get()), month, day);
        if let Some(month) = spell.month {
            let first = day(u32::from(month), 1).ok_or_else(none)?;
            return self.ladder(benefit, first).ok_or_else(none);
        }
        let last = day(12, 31)
            .and_then(|last| self.ladder(benefit, last))
            .ok_or_else(none)?;
        match day(1, 1).and_then(|first| self.ladder(benefit, first)) {
            Some(first) if first.steps != last.steps => Err(Gap::LadderChanges(place(row, "spells"))),
            _ => Ok(last),
        }
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

fn place(row: &BenefitLiability, field: &str) -> Place {
    Place::row("benefit_liabilities", row.id.as_str()).field(field)
}

fn over_step(row: &BenefitLiability) -> Gap {
    Gap::ClassOverStep(place(row, "spells"))
}

fn spells(row: &BenefitLiability) -> Result<&[Spell], Gap> {
    match row.spells.as_slice() {
        [] => Err(Gap::NoValue(place(row, "stated"))),
        spells => Ok(spells),
    }
}

/// The municipality's share in per cent after so many paid days.
fn percent_at(steps: &[LadderStep], days: u32) -> Number {
    let step = steps.iter().rev().find(|step| step.after_days <= days);
    step.map_or(Number::ZERO, |step| step.percent)
}

/// True when a step of the ladder lies within the class, so that the class has no one percentage.
fn reaches_over(steps: &[LadderStep], from: u32, end: u32) -> bool {
    steps.iter().any(|step| from < step.after_days && step.after_days < end)
}

/// What a class costs when it is paid `days` earlier: cut at the steps that it then lies across, each piece by its own percentage.
fn moved(steps: &[LadderStep], class: &Spell, end: u32, days: u32) -> Option<Number> {
    let (from, end, width) = (
        class.after_days.saturating_sub(days),
        end.saturating_sub(days),
        end - class.after_days,
    );
    let inside = steps
        .iter()
        .map(|step| step.after_days)
        .filter(|day| from < *day && *day < end);
    let cuts: Vec<u32> = [from].into_iter().chain(inside).chain([end]).collect();
    let mut weighed = Number::ZERO;
    for piece in cuts.windows(2) {
        let length = Number::from(piece[1] - piece[0]);
        let cost = percent_at(steps, piece[0]).checked_mul(length).ok()?;
        weighed = weighed.checked_add(cost).ok()?;
    }
    let cost = weighed.percent_of(Number::from(class.paid)).ok()?;
    cost.checked_div(Number::from(width)).ok()
}
