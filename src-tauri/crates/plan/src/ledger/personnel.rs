//! Person-years.

use super::{Gap, Ledger};
use crate::content::{BudgetLine, Origin, PersonnelLine};
use crate::id::ScenarioId;
use crate::{Place, Year};
use money::{Cents, Number, Rounding, round};

impl Ledger<'_> {
    /// Person-years in a year, in the plan itself or in an alternative, of one origin or of all.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when no line has a value in that year.
    pub fn person_years(
        &self,
        scenario: Option<&ScenarioId>,
        origin: Option<Origin>,
        year: Year,
    ) -> Result<Number, Gap> {
        let place = || Place::table("personnel").field(format!("person_years.{year}"));
        let counts = |line: &&PersonnelLine| {
            line.scenario.as_ref() == scenario && origin.is_none_or(|origin| line.origin == origin)
        };
        let lines = self.plan.personnel.iter().filter(counts);
        let mut values = lines.filter_map(|line| line.person_years.get(&year)).peekable();
        values.peek().ok_or_else(|| Gap::NoValue(place()))?;
        Number::checked_sum(values.copied()).map_err(|_| Gap::TooLarge(place()))
    }

    /// What a line of person-years costs in a year: person-years × salary × (100 % + on-costs), in euros to the cent.
    ///
    /// # Errors
    /// [`Gap::NoValue`] naming what is missing; person-years that are entered as zero cost nothing, whatever the salary.
    pub fn personnel_cost(&self, line: &PersonnelLine, year: Year) -> Result<Cents, Gap> {
        let place = |field: String| Place::row("personnel", line.id.as_str()).field(field);
        let years = line.person_years.get(&year);
        let years = *years.ok_or_else(|| Gap::NoValue(place(format!("person_years.{year}"))))?;
        if years.is_zero() {
            return Ok(Cents::ZERO);
        }
        let salary = line.salaries.get(&year);
        let salary = *salary.ok_or_else(|| Gap::NoValue(place(format!("salaries.{year}"))))?;
        let on_costs = line
            .on_costs
            .ok_or_else(|| Gap::NoValue(place("on_costs".to_owned())))?;
        let cost = Number::HUNDRED
            .checked_add(on_costs)
            .and_then(|factor| factor.percent_of(salary))
            .and_then(|price| price.checked_mul(years));
        let large = || Gap::TooLarge(place(format!("salaries.{year}")));
        round(cost.map_err(|_| large())?.decimal(), Rounding::Cent).map_err(|_| large())
    }

    /// The costs of the person-years that name a budget line, rounded as the line says. Lines of person-years that have no value in
    /// the year don't count, but one that has person-years and no price is a gap.
    pub(super) fn personnel_costs(&self, line: &BudgetLine, year: Year) -> Result<Cents, Gap> {
        let place = || Place::table("personnel").field(format!("person_years.{year}"));
        let people = self
            .index
            .personnel
            .get(&line.id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let mut costs = people
            .iter()
            .filter(|row| row.person_years.contains_key(&year))
            .map(|row| self.personnel_cost(row, year))
            .peekable();
        costs.peek().ok_or_else(|| Gap::NoValue(place()))?;
        let costs: Vec<Cents> = costs.collect::<Result<_, _>>()?;
        let sum = Cents::checked_sum(costs).map_err(|_| Gap::TooLarge(place()))?;
        round(Number::from(sum).decimal(), line.rounding).map_err(|_| Gap::TooLarge(place()))
    }
}
