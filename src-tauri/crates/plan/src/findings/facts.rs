//! What the rules look at: gathered once, shared by all of them.

use super::text::{Said, all_texts};
use crate::content::{DecisionResult, OrganisingModel, Plan};
use crate::ledger::Ledger;
use crate::reference::{Outline, RequiredLanguages, outline_of, required_languages};
use crate::{MunicipalityCode, Place};
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap};

/// The tables of the plan in the order of its JSON form.
pub(super) const TABLES: [&str; 32] = [
    "area",
    "members",
    "sources",
    "indicators",
    "statistics",
    "source_labels",
    "chapters",
    "blocks",
    "scenarios",
    "budget_lines",
    "personnel",
    "pools",
    "keys",
    "payments",
    "state_transfers",
    "benefit_ladders",
    "benefit_liabilities",
    "stated_figures",
    "services",
    "thresholds",
    "offices",
    "partners",
    "measures",
    "change_scenarios",
    "action_cards",
    "goals",
    "milestones",
    "proposal_points",
    "decisions",
    "versions",
    "comments",
    "attachments",
];

/// The plan with what several rules need of it.
pub(super) struct Facts<'a> {
    pub(super) plan: &'a Plan,
    pub(super) today: NaiveDate,
    pub(super) ledger: Ledger<'a>,
    pub(super) outline: &'static Outline,
    pub(super) languages: RequiredLanguages,
    pub(super) members: BTreeSet<MunicipalityCode>,
    pub(super) texts: Vec<Said<'a>>,
    rows: HashMap<&'a str, usize>,
}

impl<'a> Facts<'a> {
    pub(super) fn gather(plan: &'a Plan, today: NaiveDate) -> Self {
        let ledger = Ledger::new(plan);
        Facts {
            plan,
            today,
            outline: outline_of(plan),
            languages: required_languages(plan),
            members: ledger.members().clone(),
            ledger,
            texts: all_texts(plan),
            rows: rows(plan),
        }
    }

    /// Where a place comes in the plan: its table, then its row.
    pub(super) fn order(&self, place: &Place) -> (usize, usize) {
        let table = TABLES
            .iter()
            .position(|table| *table == place.table)
            .unwrap_or(TABLES.len());
        let row = place.row.as_deref().and_then(|row| self.rows.get(row));
        (table, row.copied().unwrap_or(0))
    }

    /// The day by which the plan's words are judged: the one it bears, else the first day it covers, else today.
    pub(super) fn plan_day(&self) -> NaiveDate {
        let first = self
            .plan
            .area
            .first_year
            .and_then(|year| NaiveDate::from_ymd_opt(year.get().into(), 1, 1));
        self.plan.area.dated.or(first).unwrap_or(self.today)
    }

    /// Whether the members have a joint body in which each of them chooses at least one seat (410/2015, 51 §).
    pub(super) fn has_joint_body(&self) -> bool {
        self.plan.area.model == OrganisingModel::ResponsibleMunicipality && self.members.len() > 1
    }

    /// Whether a member has approved the plan, with or without changes.
    pub(super) fn has_approved(&self, code: MunicipalityCode) -> bool {
        let approved = |result| matches!(result, DecisionResult::Approved | DecisionResult::ApprovedChanged);
        self.plan
            .decisions
            .iter()
            .any(|decision| decision.municipality == code && approved(decision.result))
    }
}

/// The position of each row in its table; identifiers are unique in the plan.
fn rows(plan: &Plan) -> HashMap<&str, usize> {
    let mut rows = HashMap::new();
    macro_rules! tables {
        ($($table:ident)*) => {$(
            rows.extend(plan.$table.iter().enumerate().map(|(position, row)| (row.id.as_str(), position + 1)));
        )*};
    }
    tables!(members sources indicators statistics source_labels chapters blocks scenarios budget_lines personnel pools keys payments
        state_transfers benefit_ladders benefit_liabilities stated_figures services thresholds offices partners measures
        change_scenarios action_cards goals milestones proposal_points decisions versions comments attachments);
    rows
}
