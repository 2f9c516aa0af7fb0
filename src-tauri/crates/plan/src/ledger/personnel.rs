//! Person-years.

use super::{Gap, Ledger};
use crate::content::{Origin, PersonnelLine};
use crate::id::ScenarioId;
use crate::{Place, Year};
use money::Number;

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
}
