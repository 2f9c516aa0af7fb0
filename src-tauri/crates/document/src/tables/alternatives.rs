//! The plan's budget and its alternatives side by side: net expenses by year, and line by line (15 § 4 mom. 1 k.).

use super::budget::years_of;
use super::cell::{amount, head};
use super::grid::{Grid, blocks_of};
use super::{MOST_YEARS, span_of, year_headers};
use crate::charts;
use crate::model::{Align, Block, Cell, RowKind};
use crate::part::Part;
use crate::say::{SLOTS, Spans, plain, weave};
use money::Cents;
use plan::Year;
use plan::content::{Account, BudgetLine, LineKind, Scenario};
use plan::id::{LineId, ScenarioId};
use plan::ledger::{ComparedLine, Whose};

/// The most alternatives side by side: each takes a column of euros and one of differences.
const MOST_ALTERNATIVES: usize = 4;

/// The comparisons; nothing when no alternative has lines.
pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let scenarios = with_lines(part);
    if scenarios.is_empty() {
        return vec![];
    }
    let years = years(part);
    let by_year = blocks_of(&years, MOST_YEARS).filter_map(|years| net(part, &scenarios, years));
    let mut blocks: Vec<Block> = by_year.collect();
    blocks.extend(charts::alternatives(part, &scenarios, &years, &blocks));
    for scenarios in blocks_of(&scenarios, MOST_ALTERNATIVES) {
        let compared = Compared::of(part, scenarios);
        let years: Vec<Year> = years
            .iter()
            .copied()
            .filter(|year| compared.has_values(*year))
            .collect();
        let alike = years.chunk_by(|a, b| compared.sides(*a) == compared.sides(*b));
        blocks.extend(alike.filter_map(|years| compared.table(years)));
    }
    blocks
}

fn with_lines<'a>(part: &Part<'a>) -> Vec<&'a Scenario> {
    let has_lines = |scenario: &&Scenario| {
        let whose = Whose::Scenario(&scenario.id);
        part.plan.budget_lines.iter().any(|line| whose.has(line))
    };
    part.plan.scenarios.iter().filter(has_lines).collect()
}

/// The years of the joint budget and its alternatives.
fn years(part: &Part<'_>) -> Vec<Year> {
    let lines = part.plan.budget_lines.iter();
    let lines: Vec<&BudgetLine> = lines.filter(|line| line.account == Account::Area).collect();
    years_of(part, &lines)
}

fn name(part: &Part<'_>, scenario: &Scenario) -> Spans {
    part.row("scenarios", scenario.id.as_str()).text("name", &scenario.name)
}

/// What each comes to in each year.
fn net(part: &Part<'_>, scenarios: &[&Scenario], years: &[Year]) -> Option<Block> {
    let mut grid = Grid::new(plain(part.words.caption_budget_comparison(&span_of(years))))
        .named("budget-comparison")
        .amounts()
        .text(part.words.field_scenario())
        .numbers(year_headers(years));
    let mut add = |name: Spans, whose: Whose<'_>| {
        let mut cells = vec![head(name)];
        let net = |year: &Year| part.ledger.budget(whose, *year).ok().map(|totals| totals.net);
        cells.extend(years.iter().map(|year| amount(net(year))));
        grid.body(cells);
    };
    add(plain(part.words.document_this_plan()), Whose::Area);
    for scenario in scenarios {
        add(name(part, scenario), Whose::Scenario(&scenario.id));
    }
    grid.block(part)
}

/// The plan's lines beside those of some alternatives.
struct Compared<'p, 'a> {
    part: &'p Part<'a>,
    scenarios: &'p [&'a Scenario],
    rows: Vec<ComparedLine>,
}

impl<'p, 'a> Compared<'p, 'a> {
    fn of(part: &'p Part<'a>, scenarios: &'p [&'a Scenario]) -> Self {
        let ids: Vec<ScenarioId> = scenarios.iter().map(|scenario| scenario.id.clone()).collect();
        Compared {
            part,
            scenarios,
            rows: part.ledger.compare_lines(&ids),
        }
    }

    /// Whether one of the alternatives has a value in the year: a comparison with nothing says nothing.
    fn has_values(&self, year: Year) -> bool {
        let budget = |scenario: &&Scenario| self.part.ledger.budget(Whose::Scenario(&scenario.id), year);
        self.scenarios.iter().any(|scenario| budget(scenario).is_ok())
    }

    /// The plan's and each alternative's side of every row, and of all rows together.
    fn sides(&self, year: Year) -> Vec<Vec<Side>> {
        let whose = self.scenarios.iter().map(|scenario| Whose::Scenario(&scenario.id));
        let net = |whose| self.part.ledger.budget(whose, year);
        let net = |whose| net(whose).map_or(Side::Unknown, |totals| Side::Amount(totals.net));
        let nets: Vec<Side> = std::iter::once(Whose::Area).chain(whose).map(net).collect();
        let of_row = |row: &ComparedLine| {
            let all = std::iter::once(&row.plan).chain(&row.scenarios).zip(&nets);
            all.map(|(line, net)| match net {
                Side::Unknown => Side::Unknown,
                Side::Amount(_) | Side::Absent => self.side(line.as_ref(), year),
            })
            .collect()
        };
        self.rows.iter().map(of_row).chain([nets.clone()]).collect()
    }

    fn line(&self, id: &LineId) -> Option<&'a BudgetLine> {
        self.part.plan.budget_lines.iter().find(|line| line.id == *id)
    }

    /// The amount, negative for income, so that a column adds up to the net expenses.
    fn side(&self, id: Option<&LineId>, year: Year) -> Side {
        let Some(line) = id.and_then(|id| self.line(id)) else {
            return Side::Absent;
        };
        let amount = self.part.ledger.line(line, year).ok();
        let signed = amount.and_then(|amount| match line.kind {
            LineKind::Expense => Some(amount),
            LineKind::Income => amount.checked_neg().ok(),
        });
        signed.map_or(Side::Unknown, Side::Amount)
    }

    /// The comparison in years that don't differ.
    fn table(&self, years: &[Year]) -> Option<Block> {
        let (part, say) = (self.part, self.part.words);
        let year = *years.first()?;
        let mut grid = Grid::new(plain(say.caption_budget_lines_compared(&span_of(years))))
            .named(format!("budget-lines-compared:{year}"))
            .amounts()
            .text(say.document_line())
            .number(say.document_this_plan());
        for scenario in self.scenarios {
            let name = name(part, scenario);
            grid.column(name.clone(), Align::Number);
            grid.column(weave(&say.document_difference_of(SLOTS[0]), &[name]), Align::Number);
        }
        let sides = self.sides(year);
        let (nets, lines) = sides.split_last()?;
        for (row, sides) in self.rows.iter().zip(lines) {
            if sides.iter().any(|side| side.amount().is_some()) {
                let mut cells = vec![head(self.row_name(row))];
                cells.extend(beside(sides));
                grid.body(cells);
            }
        }
        let mut cells = vec![head(plain(say.document_net_total()))];
        cells.extend(beside(nets));
        grid.row(RowKind::Total, cells);
        grid.note(plain(say.document_difference_note()));
        let is_income = |line: &&BudgetLine| line.kind == LineKind::Income && line.account == Account::Area;
        if part.plan.budget_lines.iter().any(|line| is_income(&line)) {
            grid.note(plain(say.document_income_negative()));
        }
        grid.block(part)
    }

    fn row_name(&self, row: &ComparedLine) -> Spans {
        let first = std::iter::once(&row.plan).chain(&row.scenarios).flatten().next();
        let line = first.and_then(|id| self.line(id));
        line.map_or_else(Vec::new, |line| {
            self.part.row("budget_lines", line.id.as_str()).text("name", &line.name)
        })
    }
}

/// What a budget says of a row in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// The budget hasn't got such a line.
    Absent,
    /// It has the line, and no value for it.
    Unknown,
    /// Its amount.
    Amount(Cents),
}

impl Side {
    fn amount(self) -> Option<Cents> {
        match self {
            Side::Amount(amount) => Some(amount),
            Side::Absent | Side::Unknown => None,
        }
    }

    /// How much greater than `plan` it is. A line that a budget hasn't got is no part of it, so that the differences add up to that of
    /// the net expenses; one whose value isn't known gives no difference.
    fn difference(self, plan: Side) -> Option<Cents> {
        match (self, plan) {
            (Side::Unknown, _) | (_, Side::Unknown) | (Side::Absent, Side::Absent) => None,
            (other, plan) => {
                let [other, plan] = [other, plan].map(|side| side.amount().unwrap_or(Cents::ZERO));
                other.checked_sub(plan).ok()
            }
        }
    }
}

/// The plan's amount, then each alternative's with its difference.
fn beside(sides: &[Side]) -> Vec<Cell> {
    let Some((plan, others)) = sides.split_first() else {
        return vec![];
    };
    let mut cells = vec![amount(plan.amount())];
    cells.extend(
        others
            .iter()
            .flat_map(|other| [amount(other.amount()), amount(other.difference(*plan))]),
    );
    cells
}
