//! An alternative made from the plan itself.

use super::OpenPlan;
use super::change::new_id;
use crate::view::Applied;
use crate::{EngineError, Label};
use plan::content::{BudgetLine, Scenario};
use plan::edit::EditError;
use plan::id::{LineId, PersonnelId, ScenarioId};
use plan::ledger::Whose;
use plan::{Bilingual, Place, Plan};
use std::collections::HashMap;

impl OpenPlan {
    /// Makes an alternative with a copy of the plan's own joint budget and person-years, as one step. Each copied line is compared with
    /// the line that it was copied from; percentages and person-years are those of the copies.
    ///
    /// # Errors
    /// Why the file couldn't be written.
    pub fn copy_to_scenario(&mut self, name: Bilingual) -> Result<Applied, EngineError> {
        let id: ScenarioId = fresh();
        let label = Label::Insert(Place::row("scenarios", id.as_str()));
        self.change(&label, |plan| Ok::<_, EditError>(with_copy(plan, id, name)))
    }
}

/// A new identifier of any kind.
fn fresh<Id: TryFrom<String>>() -> Id {
    let id = Id::try_from(new_id());
    id.unwrap_or_else(|_| unreachable!("a new identifier is a short token"))
}

fn with_copy(plan: &Plan, id: ScenarioId, name: Bilingual) -> Plan {
    let own: Vec<&BudgetLine> = plan.budget_lines.iter().filter(|line| Whose::Area.has(line)).collect();
    let copies: HashMap<&LineId, LineId> = own.iter().map(|line| (&line.id, fresh())).collect();
    let copy_of = |id: &LineId| copies.get(id).cloned().unwrap_or_else(|| id.clone());
    let lines = own.iter().map(|line| BudgetLine {
        id: copy_of(&line.id),
        scenario: Some(id.clone()),
        counterpart: Some(line.id.clone()),
        of: line.of.iter().map(copy_of).collect(),
        ..(*line).clone()
    });
    let people = plan.personnel.iter().filter(|row| row.scenario.is_none());
    let people = people.map(|row| plan::content::PersonnelLine {
        id: fresh::<PersonnelId>(),
        scenario: Some(id.clone()),
        line: row.line.as_ref().map(copy_of),
        ..row.clone()
    });
    let mut after = plan.clone();
    after.budget_lines.extend(lines);
    after.personnel.extend(people);
    after.scenarios.push(Scenario {
        id,
        name,
        members: vec![],
        note: Bilingual::default(),
    });
    after
}
