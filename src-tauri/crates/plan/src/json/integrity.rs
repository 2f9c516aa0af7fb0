//! What must hold between the rows of a plan, whoever made them.
//!
//! These are the rules without which the program can't reason about a plan. What a draft may still lack is a finding, not an
//! error: see `findings`.

use crate::content::{BudgetLine, Calculation};
use crate::id::LineId;
use crate::reference;
use crate::{MunicipalityCode, Place, Plan};
use std::collections::{HashMap, HashSet};
use thiserror::Error;

/// The longest list of problems that is gathered.
const MOST: usize = 100;

/// Rows that don't fit together.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct IntegrityError(pub Vec<IntegrityProblem>);

/// One thing that doesn't fit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum IntegrityProblem {
    /// Two rows have the same identifier.
    #[error("{place}: the identifier `{id}` is used twice")]
    DuplicateId {
        /// The second row.
        place: Place,
        /// The identifier.
        id: String,
    },
    /// A row refers to one that isn't there.
    #[error("{place}: there is no `{id}` in {table}")]
    Missing {
        /// Who refers.
        place: Place,
        /// Where it was looked for.
        table: &'static str,
        /// What was looked for.
        id: String,
    },
    /// A municipality that isn't in the register.
    #[error("{place}: no municipality has the code {code}")]
    UnknownMunicipality {
        /// Who names it.
        place: Place,
        /// Its code.
        code: MunicipalityCode,
    },
    /// A percentage line that is a part of itself.
    #[error("{place}: the line is a percentage of itself by way of {}", .through.join(", "))]
    CyclicPercentage {
        /// A line of the circle.
        place: Place,
        /// The names of the lines in it.
        through: Vec<String>,
    },
    /// Chapters that lie inside each other.
    #[error("{place}: the chapter lies inside itself")]
    CyclicChapters {
        /// A chapter of the circle.
        place: Place,
    },
    /// A month that isn't 1–12.
    #[error("{place}: {month} is not a month")]
    Month {
        /// The payment.
        place: Place,
        /// What was given.
        month: u8,
    },
    /// Two rows give a value to the same cell of a statistic.
    #[error("{place}: the statistic has two values for the same indicator, subject and period")]
    DuplicateStatistic {
        /// The second row.
        place: Place,
    },
    /// A formula that needs itself.
    #[error("{place}: the formula uses an indicator that is computed itself")]
    NestedFormula {
        /// The indicator.
        place: Place,
    },
}

/// Gathers the problems and knows all identifiers.
struct Check<'a> {
    tables: HashMap<&'a str, &'static str>,
    problems: Vec<IntegrityProblem>,
}

/// Checks that the rows fit together: identifiers are unique in the whole plan, what is referred to exists, municipalities are
/// in the register, percentages and chapters have no circles.
///
/// # Errors
/// [`IntegrityError`] with up to 100 problems, each with its place.
pub fn check_integrity(plan: &Plan) -> Result<(), IntegrityError> {
    let mut check = Check {
        tables: HashMap::new(),
        problems: vec![],
    };
    check.identifiers(plan);
    check.narrative(plan);
    check.figures(plan);
    check.money(plan);
    check.services(plan);
    check.people(plan);
    check.percentages(plan);
    check.chapters(plan);
    if check.problems.is_empty() {
        return Ok(());
    }
    check.problems.truncate(MOST);
    Err(IntegrityError(check.problems))
}

impl<'a> Check<'a> {
    fn identifiers(&mut self, plan: &'a Plan) {
        macro_rules! tables {
            ($($table:ident)*) => {$(
                for row in &plan.$table {
                    self.identifier(stringify!($table), row.id.as_str());
                }
            )*};
        }
        tables!(members sources indicators statistics source_labels chapters blocks scenarios budget_lines personnel pools keys payments
            state_transfers benefit_ladders benefit_liabilities stated_figures services thresholds offices partners measures
            change_scenarios action_cards goals milestones proposal_points decisions versions comments attachments);
        for criterion in plan.keys.iter().flat_map(|key| &key.criteria) {
            self.identifier("criteria", criterion.id.as_str());
        }
    }

    fn identifier(&mut self, table: &'static str, id: &'a str) {
        if self.tables.insert(id, table).is_some() {
            self.problems.push(IntegrityProblem::DuplicateId {
                place: Place::row(table, id),
                id: id.to_owned(),
            });
        }
    }

    fn refers(&mut self, table: &'static str, id: Option<&str>, place: impl Fn() -> Place) {
        if let Some(id) = id.filter(|id| self.tables.get(id) != Some(&table)) {
            self.problems.push(IntegrityProblem::Missing {
                place: place(),
                table,
                id: id.to_owned(),
            });
        }
    }

    fn municipality(&mut self, code: Option<MunicipalityCode>, place: impl Fn() -> Place) {
        if let Some(code) = code.filter(|code| reference::register().get(*code).is_none()) {
            self.problems
                .push(IntegrityProblem::UnknownMunicipality { place: place(), code });
        }
    }

    fn narrative(&mut self, plan: &Plan) {
        for chapter in &plan.chapters {
            let place = || Place::row("chapters", chapter.id.as_str()).field("parent");
            self.refers("chapters", chapter.parent.as_ref().map(|id| id.as_str()), place);
        }
        for block in &plan.blocks {
            let place = |field: &str| Place::row("blocks", block.id.as_str()).field(field);
            self.refers("chapters", Some(block.chapter.as_str()), || place("chapter"));
            self.refers("attachments", block.attachment.as_ref().map(|id| id.as_str()), || {
                place("attachment")
            });
        }
        for attachment in &plan.attachments {
            let place = || Place::row("attachments", attachment.id.as_str()).field("chapter");
            self.refers("chapters", attachment.chapter.as_ref().map(|id| id.as_str()), place);
        }
        for comment in &plan.comments {
            let place = || Place::row("comments", comment.id.as_str()).field("answers");
            self.refers("comments", comment.answers.as_ref().map(|id| id.as_str()), place);
        }
    }

    fn figures(&mut self, plan: &Plan) {
        let computed: HashSet<&str> = plan
            .indicators
            .iter()
            .filter(|i| i.formula.is_some())
            .map(|i| i.id.as_str())
            .collect();
        for indicator in &plan.indicators {
            let place = || Place::row("indicators", indicator.id.as_str()).field("formula");
            for part in indicator
                .formula
                .iter()
                .flat_map(|f| f.numerator.iter().chain(&f.denominator))
            {
                self.refers("indicators", Some(part.as_str()), place);
                if computed.contains(part.as_str()) {
                    self.problems.push(IntegrityProblem::NestedFormula { place: place() });
                }
            }
        }
        for row in &plan.source_labels {
            let place = || Place::row("source_labels", row.id.as_str()).field("indicator");
            self.refers("indicators", row.indicator.as_ref().map(|id| id.as_str()), place);
        }
        let mut seen = HashSet::new();
        for row in &plan.statistics {
            let place = |field: &str| Place::row("statistics", row.id.as_str()).field(field);
            self.refers("indicators", Some(row.indicator.as_str()), || place("indicator"));
            self.refers("sources", row.source.as_ref().map(|id| id.as_str()), || place("source"));
            if let crate::content::Subject::Municipality(code) = row.subject {
                self.municipality(Some(code), || place("subject"));
            }
            if !seen.insert((&row.indicator, row.subject, row.period)) {
                self.problems
                    .push(IntegrityProblem::DuplicateStatistic { place: place("value") });
            }
        }
    }

    fn money(&mut self, plan: &Plan) {
        for line in &plan.budget_lines {
            let place = |field: &str| Place::row("budget_lines", line.id.as_str()).field(field);
            self.refers("scenarios", line.scenario.as_ref().map(|id| id.as_str()), || {
                place("scenario")
            });
            self.refers("pools", line.pool.as_ref().map(|id| id.as_str()), || place("pool"));
            self.municipality(line.municipality, || place("municipality"));
            for part in &line.of {
                self.refers("budget_lines", Some(part.as_str()), || place("of"));
            }
            self.refers("budget_lines", line.counterpart.as_ref().map(|id| id.as_str()), || {
                place("counterpart")
            });
        }
        for pool in &plan.pools {
            let place = || Place::row("pools", pool.id.as_str()).field("key");
            self.refers("keys", pool.key.as_ref().map(|id| id.as_str()), place);
            for key in &pool.alternatives {
                let place = || Place::row("pools", pool.id.as_str()).field("alternatives");
                self.refers("keys", Some(key.as_str()), place);
            }
        }
        for key in &plan.keys {
            for criterion in &key.criteria {
                let place = || Place::row("keys", key.id.as_str()).field(format!("criteria.{}", criterion.id));
                self.refers("indicators", Some(criterion.indicator.as_str()), place);
            }
        }
        for payment in &plan.payments {
            let place = |field: &str| Place::row("payments", payment.id.as_str()).field(field);
            self.municipality(Some(payment.municipality), || place("municipality"));
            if let Some(month) = payment.month {
                self.month(month, || place("month"));
            }
        }
        for transfer in &plan.state_transfers {
            let place = |field: &str| Place::row("state_transfers", transfer.id.as_str()).field(field);
            self.municipality(transfer.municipality, || place("municipality"));
            self.refers("sources", transfer.source.as_ref().map(|id| id.as_str()), || {
                place("source")
            });
        }
        for liability in &plan.benefit_liabilities {
            let place = |field: &str| Place::row("benefit_liabilities", liability.id.as_str()).field(field);
            self.municipality(Some(liability.municipality), || place("municipality"));
            self.refers("sources", liability.source.as_ref().map(|id| id.as_str()), || {
                place("source")
            });
            for month in liability.spells.iter().filter_map(|spell| spell.month) {
                self.month(month, || place("spells"));
            }
        }
    }

    fn month(&mut self, month: u8, place: impl Fn() -> Place) {
        if !(1..=12).contains(&month) {
            self.problems.push(IntegrityProblem::Month { place: place(), month });
        }
    }

    fn services(&mut self, plan: &Plan) {
        for service in &plan.services {
            let place = |field: &str| Place::row("services", service.id.as_str()).field(field);
            self.refers("thresholds", service.threshold.as_ref().map(|id| id.as_str()), || {
                place("threshold")
            });
            for office in &service.offices {
                self.refers("offices", Some(office.as_str()), || place("offices"));
            }
            let known = |id: &&String| reference::service(id).is_none();
            if let Some(id) = service.service.as_ref().filter(known) {
                let problem = IntegrityProblem::Missing {
                    place: place("service"),
                    table: "service catalogue",
                    id: id.clone(),
                };
                self.problems.push(problem);
            }
        }
        for card in &plan.action_cards {
            let place = || Place::row("action_cards", card.id.as_str()).field("scenario");
            self.refers("change_scenarios", Some(card.scenario.as_str()), place);
        }
    }

    fn people(&mut self, plan: &Plan) {
        self.municipality(plan.area.responsible, || Place::table("area").field("responsible"));
        for member in &plan.members {
            let place = || Place::row("members", member.id.as_str()).field("municipality");
            self.municipality(Some(member.municipality), place);
        }
        for scenario in &plan.scenarios {
            for code in &scenario.members {
                self.municipality(Some(*code), || {
                    Place::row("scenarios", scenario.id.as_str()).field("members")
                });
            }
        }
        for line in &plan.personnel {
            let place = |field: &str| Place::row("personnel", line.id.as_str()).field(field);
            self.refers("scenarios", line.scenario.as_ref().map(|id| id.as_str()), || {
                place("scenario")
            });
            self.refers("offices", line.office.as_ref().map(|id| id.as_str()), || {
                place("office")
            });
            self.municipality(line.municipality, || place("municipality"));
            self.refers("budget_lines", line.line.as_ref().map(|id| id.as_str()), || {
                place("line")
            });
        }
        for office in &plan.offices {
            let place = || Place::row("offices", office.id.as_str()).field("municipality");
            self.municipality(office.municipality, place);
        }
        for milestone in &plan.milestones {
            let place = || Place::row("milestones", milestone.id.as_str()).field("municipality");
            self.municipality(milestone.municipality, place);
        }
        for point in &plan.proposal_points {
            let place = || Place::row("proposal_points", point.id.as_str()).field("municipality");
            self.municipality(point.municipality, place);
        }
        for decision in &plan.decisions {
            let place = |field: &str| Place::row("decisions", decision.id.as_str()).field(field);
            self.municipality(Some(decision.municipality), || place("municipality"));
            self.refers("versions", decision.version.as_ref().map(|id| id.as_str()), || {
                place("version")
            });
        }
    }

    fn percentages(&mut self, plan: &Plan) {
        let lines: HashMap<&LineId, &BudgetLine> = plan.budget_lines.iter().map(|line| (&line.id, line)).collect();
        let parts = |id: &'_ LineId| -> Vec<LineId> {
            let is_percentage = |line: &&&BudgetLine| line.calculation == Calculation::Percentage;
            lines
                .get(id)
                .filter(is_percentage)
                .map(|line| line.of.clone())
                .unwrap_or_default()
        };
        let ids = plan.budget_lines.iter().map(|line| line.id.clone());
        if let Some(circle) = find_circle(ids, parts) {
            let place = Place::row("budget_lines", circle[0].as_str()).field("of");
            let through = circle.iter().map(ToString::to_string).collect();
            self.problems
                .push(IntegrityProblem::CyclicPercentage { place, through });
        }
    }

    fn chapters(&mut self, plan: &Plan) {
        let parents: HashMap<_, _> = plan.chapters.iter().map(|c| (c.id.clone(), c.parent.clone())).collect();
        let parts = |id: &crate::id::ChapterId| parents.get(id).cloned().flatten().into_iter().collect();
        if let Some(circle) = find_circle(plan.chapters.iter().map(|c| c.id.clone()), parts) {
            let place = Place::row("chapters", circle[0].as_str()).field("parent");
            self.problems.push(IntegrityProblem::CyclicChapters { place });
        }
    }
}

/// A circle in a graph, or none. Each node is walked once, without recursion: a stranger's file can't exhaust the stack.
fn find_circle<Id: Clone + Eq + std::hash::Hash>(
    nodes: impl Iterator<Item = Id>,
    next: impl Fn(&Id) -> Vec<Id>,
) -> Option<Vec<Id>> {
    let mut finished = HashSet::new();
    for start in nodes {
        let mut path: Vec<(Id, Vec<Id>)> = vec![];
        let mut on_path = HashSet::new();
        let mut enter = Some(start);
        loop {
            if let Some(node) = enter.take() {
                if on_path.contains(&node) {
                    return Some(
                        path.into_iter()
                            .map(|(id, _)| id)
                            .skip_while(|id| *id != node)
                            .collect(),
                    );
                }
                if !finished.contains(&node) {
                    on_path.insert(node.clone());
                    let rest = next(&node);
                    path.push((node, rest));
                }
            }
            let Some((node, rest)) = path.last_mut() else { break };
            enter = rest.pop();
            if enter.is_none() {
                on_path.remove(node);
                finished.insert(node.clone());
                path.pop();
            }
        }
    }
    None
}
