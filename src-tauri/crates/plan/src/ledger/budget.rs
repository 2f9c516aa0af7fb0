//! Budget lines and their sums.

use super::{Gap, Ledger};
use crate::content::{Account, BudgetLine, Calculation, LineKind};
use crate::id::{LineId, ScenarioId};
use crate::{Bilingual, MunicipalityCode, Place, Year};
use money::{Cents, Number, Rounding, round};

/// Whose budget is summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose<'a> {
    /// The area's, in the plan itself.
    Area,
    /// The area's, in an alternative.
    Scenario(&'a ScenarioId),
    /// A member's own, outside the joint budget.
    Municipality(MunicipalityCode),
}

impl Whose<'_> {
    /// True when the line is a part of this budget.
    pub fn has(self, line: &BudgetLine) -> bool {
        match self {
            Whose::Area => line.account == Account::Area && line.scenario.is_none(),
            Whose::Scenario(id) => line.account == Account::Area && line.scenario.as_ref() == Some(id),
            Whose::Municipality(code) => line.account == Account::Municipal && line.municipality == Some(code),
        }
    }
}

/// The sums of a year's budget, in euros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetTotals {
    /// All expenses.
    pub expenses: Cents,
    /// All income.
    pub income: Cents,
    /// Expenses − income.
    pub net: Cents,
    /// Lines that have values in other years and none in this one: they are in no sum.
    pub missing: Vec<LineId>,
}

/// The sums of the lines that share a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subtotal {
    /// The group's name.
    pub group: Bilingual,
    /// Its sums.
    pub totals: BudgetTotals,
}

impl Ledger<'_> {
    /// A line's amount in a year, in euros; positive for expenses and income alike.
    ///
    /// # Errors
    /// A [`Gap`] where a value is missing or the result doesn't fit.
    pub fn line(&self, line: &BudgetLine, year: Year) -> Result<Cents, Gap> {
        self.line_within(line, year, self.index.lines.len())
    }

    /// `depth` bounds the walk through percentages of percentages; integrity has already refused circles.
    fn line_within(&self, line: &BudgetLine, year: Year, depth: usize) -> Result<Cents, Gap> {
        let place = |field: &str| Place::row("budget_lines", line.id.as_str()).field(format!("{field}.{year}"));
        let need = |value: Option<&Number>, field: &str| value.copied().ok_or_else(|| Gap::NoValue(place(field)));
        match line.calculation {
            Calculation::Fixed => line
                .amounts
                .get(&year)
                .copied()
                .ok_or_else(|| Gap::NoValue(place("amounts"))),
            Calculation::CountTimesPrice => {
                let count = need(line.counts.get(&year), "counts")?;
                let price = need(line.prices.get(&year), "prices")?;
                times(count, price, line.rounding).ok_or_else(|| Gap::TooLarge(place("counts")))
            }
            Calculation::Percentage => {
                let own = || Place::row("budget_lines", line.id.as_str());
                let percent = line.percent.ok_or_else(|| Gap::NoValue(own().field("percent")))?;
                let base = self.base_of(line, year, depth)?;
                percentage(percent, base, line.rounding).ok_or_else(|| Gap::TooLarge(own().field("percent")))
            }
            Calculation::Growth => grown(line, year),
            Calculation::Personnel => self.personnel_costs(line, year),
            Calculation::StateTransfers => self.transfers(line.municipality, year),
        }
    }

    fn base_of(&self, line: &BudgetLine, year: Year, depth: usize) -> Result<Cents, Gap> {
        let of = || Place::row("budget_lines", line.id.as_str()).field("of");
        if line.of.is_empty() || depth == 0 {
            return Err(Gap::NoValue(of()));
        }
        let mut base = Cents::ZERO;
        for part in &line.of {
            let part = self.index.lines.get(part).ok_or_else(|| Gap::NoValue(of()))?;
            let amount = self.line_within(part, year, depth - 1)?;
            base = base.checked_add(amount).map_err(|_| Gap::TooLarge(of()))?;
        }
        Ok(base)
    }

    /// The sums of a budget in a year.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when no line has a value in that year; other gaps as [`Ledger::line`].
    pub fn budget(&self, whose: Whose<'_>, year: Year) -> Result<BudgetTotals, Gap> {
        let lines = self.plan.budget_lines.iter().filter(|line| whose.has(line));
        self.sum_lines(lines, year, || Place::table("budget_lines").field(year.to_string()))
    }

    /// The sums of the groups of a budget in a year, in the order in which the groups come first; lines without a group are in none.
    ///
    /// # Errors
    /// As [`Ledger::budget`], but a group without a value in the year is left out.
    pub fn subtotals(&self, whose: Whose<'_>, year: Year) -> Result<Vec<Subtotal>, Gap> {
        let of_budget = || self.plan.budget_lines.iter().filter(|line| whose.has(line));
        let mut groups: Vec<&Bilingual> = Vec::new();
        for line in of_budget() {
            if !line.group.is_empty() && !groups.contains(&&line.group) {
                groups.push(&line.group);
            }
        }
        let sum = |group: &Bilingual| {
            let lines = of_budget().filter(|line| line.group == *group);
            match self.sum_lines(lines, year, || Place::table("budget_lines").field(year.to_string())) {
                Ok(totals) => Some(Ok(Subtotal {
                    group: group.clone(),
                    totals,
                })),
                Err(Gap::NoValue(_)) => None,
                Err(gap) => Some(Err(gap)),
            }
        };
        groups.into_iter().filter_map(sum).collect()
    }

    /// Sums lines; those without a value in the year are named as missing.
    pub(super) fn sum_lines<'b>(
        &self,
        lines: impl Iterator<Item = &'b BudgetLine>,
        year: Year,
        place: impl Fn() -> Place,
    ) -> Result<BudgetTotals, Gap> {
        let mut totals = BudgetTotals {
            expenses: Cents::ZERO,
            income: Cents::ZERO,
            net: Cents::ZERO,
            missing: vec![],
        };
        let mut any = false;
        for line in lines {
            let amount = match self.line(line, year) {
                Ok(amount) => amount,
                Err(Gap::NoValue(_)) => {
                    totals.missing.push(line.id.clone());
                    continue;
                }
                Err(gap) => return Err(gap),
            };
            any = true;
            let sum = match line.kind {
                LineKind::Expense => &mut totals.expenses,
                LineKind::Income => &mut totals.income,
            };
            *sum = sum.checked_add(amount).map_err(|_| Gap::TooLarge(place()))?;
        }
        if !any {
            return Err(Gap::NoValue(place()));
        }
        totals.net = totals
            .expenses
            .checked_sub(totals.income)
            .map_err(|_| Gap::TooLarge(place()))?;
        Ok(totals)
    }
}

/// The latest entered amount up to the year, grown by every year's growth since. Every year is rounded, so that whoever recomputes
/// a year from the shown amount of the year before gets the shown amount.
fn grown(line: &BudgetLine, year: Year) -> Result<Cents, Gap> {
    let place = |field: &str, year: Year| Place::row("budget_lines", line.id.as_str()).field(format!("{field}.{year}"));
    let start = line.amounts.range(..=year).next_back();
    let (from, amount) = start.ok_or_else(|| Gap::NoValue(place("amounts", year)))?;
    let mut amount = *amount;
    for passed in from.get() + 1..=year.get() {
        let passed = Year::try_from(passed).map_err(|_| Gap::TooLarge(place("growth", year)))?;
        let growth = line.growth.get(&passed);
        let growth = *growth.ok_or_else(|| Gap::NoValue(place("growth", passed)))?;
        let factor = Number::HUNDRED.checked_add(growth).ok();
        amount = factor
            .and_then(|factor| percentage(factor, amount, line.rounding))
            .ok_or_else(|| Gap::TooLarge(place("growth", passed)))?;
    }
    Ok(amount)
}

fn times(count: Number, price: Number, rounding: Rounding) -> Option<Cents> {
    round(count.checked_mul(price).ok()?.decimal(), rounding).ok()
}

fn percentage(percent: Number, base: Cents, rounding: Rounding) -> Option<Cents> {
    round(percent.percent_of(Number::from(base)).ok()?.decimal(), rounding).ok()
}
