//! The tables by name.

use super::EditError;
use super::differences::{TableDifference, rows_that_differ, single_row};
use crate::content::{
    ActionCard, Attachment, BenefitLadder, BenefitLiability, Block, BudgetLine, ChangeScenario, Chapter, Comment,
    Decision, Goal, Indicator, Key, Measure, Member, Milestone, Office, Partner, Payment, PersonnelLine, Pool,
    ProposalPoint, Scenario, ServiceSolution, Source, SourceLabel, StateTransfer, StatedFigure, Statistic, Threshold,
    Version,
};
use crate::{Place, Plan};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The table that only freezing adds to.
const KEPT_BY_PROGRAM: &str = "versions";

/// A row by its identifier.
pub(super) trait Row {
    /// Its identifier.
    fn id(&self) -> &str;
}

/// The rows of one table, whichever it is, by position.
pub(super) trait Rows {
    /// How many there are.
    fn count(&self) -> usize;
    /// Where the row with this identifier stands.
    fn position(&self, id: &str) -> Option<usize>;
    /// A row in its JSON form.
    fn json(&self, position: usize) -> Value;
    /// Puts another row in a row's place.
    fn replace(&mut self, position: usize, row: Value) -> Result<(), Misfit>;
    /// Puts a new row before the one that stands there.
    fn insert(&mut self, position: usize, row: Value) -> Result<(), Misfit>;
    /// Takes a row out.
    fn remove(&mut self, position: usize);
    /// Takes a row out and puts it where it shall stand.
    fn shift(&mut self, from: usize, to: usize);
}

/// JSON that isn't a row of the table.
#[derive(Debug)]
pub(super) struct Misfit {
    /// Where in the row, as in `amounts.2025` or `criteria[0].weight`; empty when it is the row as a whole.
    pub(super) path: String,
    /// What is wrong, in English.
    pub(super) detail: String,
}

impl<T: Row + Serialize + DeserializeOwned> Rows for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.iter().position(|row| row.id() == id)
    }

    fn json(&self, position: usize) -> Value {
        to_json(&self[position])
    }

    fn replace(&mut self, position: usize, row: Value) -> Result<(), Misfit> {
        self[position] = typed(row)?;
        Ok(())
    }

    fn insert(&mut self, position: usize, row: Value) -> Result<(), Misfit> {
        let row = typed(row)?;
        Vec::insert(self, position, row);
        Ok(())
    }

    fn remove(&mut self, position: usize) {
        Vec::remove(self, position);
    }

    fn shift(&mut self, from: usize, to: usize) {
        let row = Vec::remove(self, from);
        Vec::insert(self, to.min(self.len()), row);
    }
}

/// A row's JSON form.
pub(super) fn to_json<T: Serialize>(row: &T) -> Value {
    serde_json::to_value(row).expect("a row has only keys that JSON can write")
}

/// The row that a JSON value is.
pub(super) fn typed<T: DeserializeOwned>(row: Value) -> Result<T, Misfit> {
    serde_path_to_error::deserialize(row).map_err(|error| Misfit {
        path: match error.path().to_string() {
            whole if whole == "." => String::new(),
            part => part,
        },
        detail: error.inner().to_string(),
    })
}

macro_rules! tables {
    ($($table:ident: $row:ident,)*) => {
        /// The names of the tables, in the plan's order; `area` is no table but the one row above them.
        pub const TABLES: &[&str] = &[$(stringify!($table)),*];

        $(impl Row for $row {
            fn id(&self) -> &str {
                self.id.as_str()
            }
        })*

        fn find<'a>(plan: &'a mut Plan, table: &str) -> Option<&'a mut dyn Rows> {
            match table {
                $(stringify!($table) => Some(&mut plan.$table),)*
                _ => None,
            }
        }

        /// What distinguishes one plan from another: the area and every table in which they differ, in the plan's order.
        ///
        /// Who has `before` and takes over the rows, then the order, has `after`.
        pub fn differences(before: &Plan, after: &Plan) -> Vec<TableDifference> {
            let area = single_row("area", &before.area, &after.area);
            let tables = [$(rows_that_differ(stringify!($table), &before.$table, &after.$table)),*];
            area.into_iter().chain(tables.into_iter().flatten()).collect()
        }

        /// The rows of a table, to look at.
        pub(super) fn look<'a>(plan: &'a Plan, table: &str) -> Option<&'a dyn Rows> {
            match table {
                $(stringify!($table) => Some(&plan.$table),)*
                _ => None,
            }
        }
    };
}

tables! {
    members: Member,
    sources: Source,
    indicators: Indicator,
    statistics: Statistic,
    source_labels: SourceLabel,
    chapters: Chapter,
    blocks: Block,
    scenarios: Scenario,
    budget_lines: BudgetLine,
    personnel: PersonnelLine,
    pools: Pool,
    keys: Key,
    payments: Payment,
    state_transfers: StateTransfer,
    benefit_ladders: BenefitLadder,
    benefit_liabilities: BenefitLiability,
    stated_figures: StatedFigure,
    services: ServiceSolution,
    thresholds: Threshold,
    offices: Office,
    partners: Partner,
    measures: Measure,
    change_scenarios: ChangeScenario,
    action_cards: ActionCard,
    goals: Goal,
    milestones: Milestone,
    proposal_points: ProposalPoint,
    decisions: Decision,
    versions: Version,
    comments: Comment,
    attachments: Attachment,
}

/// True for the names of tables and for `area`.
pub fn is_table(name: &str) -> bool {
    name == "area" || TABLES.contains(&name)
}

/// The rows of a table that may be edited.
pub(super) fn rows<'a>(plan: &'a mut Plan, table: &str) -> Result<&'a mut dyn Rows, EditError> {
    let table_owned = || table.to_owned();
    if table == KEPT_BY_PROGRAM {
        return Err(EditError::KeptByProgram { table: table_owned() });
    }
    find(plan, table).ok_or_else(|| EditError::UnknownTable { table: table_owned() })
}

/// Where a row of the table stands.
pub(super) fn position(rows: &dyn Rows, table: &str, id: &str) -> Result<usize, EditError> {
    rows.position(id).ok_or_else(|| EditError::UnknownRow {
        place: Place::row(table, id),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_of_the_plan_is_a_table_that_can_be_edited() {
        let schema = crate::json::json_schema();
        let properties = schema["properties"]["plan"]["properties"].as_object().unwrap();
        let names: Vec<_> = properties.keys().map(String::as_str).collect();
        assert_eq!(names[0], "area");
        assert_eq!(names[1..], *TABLES);
    }
}
