//! A budget as formulas: every computed line from what it is computed from, groups and totals from their lines.

use super::Places;
use super::sheet::{Sheet, Step, blank, given};
use crate::model::{Cell, RowKind};
use crate::part::Part;
use crate::say::{SLOTS, Spans, join, plain, weave};
use crate::tables::budget::{groups, years_of};
use crate::tables::cell::{cell, dash, head, number, percent, to_the_cent, words};
use crate::tables::year_headers;
use crate::working::{At, Formula, Working};
use money::{Cents, Number};
use plan::Year;
use plan::content::{BudgetLine, Calculation, LineKind};
use plan::id::{LineId, PersonnelId};
use plan::ledger::Whose;

/// The column of the first year.
const FIRST: usize = 2;

/// The joint budget and its alternatives.
pub(super) fn budgets<'a>(part: &Part<'a>) -> Vec<Whose<'a>> {
    let alternatives = part.plan.scenarios.iter();
    let alternatives = alternatives.map(|scenario| Whose::Scenario(&scenario.id));
    std::iter::once(Whose::Area).chain(alternatives).collect()
}

/// The working of a budget; nothing when it has no lines.
pub(super) fn working(part: &Part<'_>, whose: Whose<'_>, index: usize, places: &mut Places) -> Option<Working> {
    let say = part.words;
    let lines: Vec<&BudgetLine> = part.plan.budget_lines.iter().filter(|line| whose.has(line)).collect();
    let years = years_of(part, &lines);
    let mut budget = Budget {
        part,
        sheet: Sheet::new(index, [say.document_line(), say.working_item()], year_headers(&years)),
        years: &years,
        places,
    };
    let entries = entries(part, &lines);
    budget.place(&entries);
    for entry in entries {
        match entry {
            Entry::Group(name) => budget.sheet.group(name),
            Entry::Line(line) => budget.line(line),
            Entry::Sum(kind, name, lines) => budget.sum(kind, name, &lines),
        }
    }
    budget.sheet.note(plain(say.working_inputs_note()));
    budget.sheet.working(part, caption(part, whose))
}

fn caption(part: &Part<'_>, whose: Whose<'_>) -> Spans {
    let mut scenarios = part.plan.scenarios.iter();
    match scenarios.find(|scenario| whose == Whose::Scenario(&scenario.id)) {
        None => plain(part.words.working_budget()),
        Some(scenario) => {
            let name = part.row("scenarios", scenario.id.as_str()).text("name", &scenario.name);
            weave(&part.words.working_budget_scenario(SLOTS[0]), &[name])
        }
    }
}

/// A row of the working, or a line with the rows of what it is computed from.
enum Entry<'l> {
    Group(Spans),
    Line(&'l BudgetLine),
    /// Expenses less income of some lines.
    Sum(RowKind, Spans, Vec<&'l BudgetLine>),
}

/// Expenses by group, income by group, each with its sum, and what is left.
fn entries<'l>(part: &Part<'_>, lines: &[&'l BudgetLine]) -> Vec<Entry<'l>> {
    let say = part.words;
    let of =
        |kind: LineKind| -> Vec<&'l BudgetLine> { lines.iter().copied().filter(|line| line.kind == kind).collect() };
    let both = !of(LineKind::Expense).is_empty() && !of(LineKind::Income).is_empty();
    let mut entries = vec![];
    for (kind, total) in [
        (LineKind::Expense, say.document_expenses_total()),
        (LineKind::Income, say.document_income_total()),
    ] {
        let lines = of(kind);
        if lines.is_empty() {
            continue;
        }
        for group in groups(&lines) {
            let of_group: Vec<&BudgetLine> = lines.iter().copied().filter(|line| line.group == *group).collect();
            let name = part.row("budget_lines", of_group[0].id.as_str()).text("group", group);
            entries.push(Entry::Group(name.clone()));
            entries.extend(of_group.iter().map(|line| Entry::Line(line)));
            let sum = weave(&say.document_group_total(SLOTS[0]), &[name]);
            entries.push(Entry::Sum(RowKind::Subtotal, sum, of_group));
        }
        let others = lines.iter().copied().filter(|line| line.group.is_empty());
        entries.extend(others.map(Entry::Line));
        let row = if both { RowKind::Subtotal } else { RowKind::Total };
        entries.push(Entry::Sum(row, plain(total), lines));
    }
    if both {
        let name = plain(say.document_net_total());
        entries.push(Entry::Sum(RowKind::Total, name, lines.to_vec()));
    }
    entries
}

/// How many rows stand below a line: what it is computed from.
fn rows_below(line: &BudgetLine) -> usize {
    match line.calculation {
        Calculation::CountTimesPrice => 2,
        Calculation::Percentage | Calculation::Growth => 1,
        Calculation::Fixed | Calculation::Personnel | Calculation::StateTransfers => 0,
    }
}

struct Budget<'b, 'a> {
    part: &'b Part<'a>,
    sheet: Sheet,
    years: &'b [Year],
    places: &'b mut Places,
}

impl Budget<'_, '_> {
    /// Finds out where each line will stand, because percentages are of lines that may come later.
    fn place(&mut self, entries: &[Entry<'_>]) {
        let mut row = 0;
        for entry in entries {
            if let Entry::Line(line) = entry {
                for (column, year) in (FIRST..).zip(self.years) {
                    if self.part.ledger.line(line, *year).is_ok() {
                        let at = self.sheet.at(row, column);
                        self.places.lines.insert((line.id.clone(), *year), at);
                    }
                }
                row += rows_below(line);
            }
            row += 1;
        }
    }

    fn line(&mut self, line: &BudgetLine) {
        let (part, say) = (self.part, self.part.words);
        let top = self.sheet.next();
        let name = part.row("budget_lines", line.id.as_str()).text("name", &line.name);
        let mut cells = vec![given(head(name)), given(words(say.working_amount()))];
        for (column, year) in (FIRST..).zip(self.years) {
            let amount = part.ledger.line(line, *year).ok();
            let formula = amount.and_then(|_| self.formula(line, *year, (top, column)));
            cells.push((to_the_cent(amount), formula));
        }
        self.sheet.row(RowKind::Body, cells);
        self.below(line);
    }

    /// How a line's amount follows from other cells; none when it is entered.
    fn formula(&self, line: &BudgetLine, year: Year, (row, column): (usize, usize)) -> Option<Formula> {
        let below = |count: usize| self.sheet.at(row + count, column);
        let rounding = line.rounding;
        match line.calculation {
            Calculation::Fixed | Calculation::StateTransfers => None,
            Calculation::CountTimesPrice => Some(Formula::Product {
                factors: vec![below(1), below(2)],
                increase: None,
                rounding,
            }),
            Calculation::Percentage => Some(Formula::Percentage {
                percent: below(1),
                of: self.lines(line.of.iter().map(|id| (id.clone(), year)))?,
                rounding,
            }),
            Calculation::Growth if line.amounts.contains_key(&year) => None,
            Calculation::Growth => Some(Formula::Product {
                factors: vec![self.sheet.at(row, column - 1)],
                increase: Some(below(1)),
                rounding,
            }),
            Calculation::Personnel => {
                let people = part_of(self.part, line, year);
                let of: Option<Vec<At>> = people
                    .map(|id| self.places.personnel.get(&(id, year)).copied())
                    .collect();
                Some(Formula::RoundedSum { of: of?, rounding })
            }
        }
    }

    /// The cells of lines; none when one of them stands in no working.
    fn lines(&self, keys: impl Iterator<Item = (LineId, Year)>) -> Option<Vec<At>> {
        keys.map(|key| self.places.lines.get(&key).copied()).collect()
    }

    /// What a line is computed from.
    fn below(&mut self, line: &BudgetLine) {
        let say = self.part.words;
        let row = self.part.row("budget_lines", line.id.as_str());
        let unit = row.text("unit", &line.unit);
        let rows: Vec<(Spans, Vec<Step>)> = match line.calculation {
            Calculation::Fixed | Calculation::Personnel | Calculation::StateTransfers => vec![],
            Calculation::CountTimesPrice => vec![
                (
                    join([plain(say.working_count()), unit], ", "),
                    self.by_year(|year| line.counts.get(&year).copied(), plain_number),
                ),
                (
                    plain(say.working_price()),
                    self.by_year(|year| line.prices.get(&year).copied(), plain_number),
                ),
            ],
            Calculation::Percentage => vec![(plain(say.working_percent()), self.by_year(|_| line.percent, in_percent))],
            Calculation::Growth => {
                let grows = |year: Year| {
                    line.growth
                        .get(&year)
                        .copied()
                        .filter(|_| !line.amounts.contains_key(&year))
                };
                vec![(plain(say.working_growth()), self.by_year(grows, in_percent))]
            }
        };
        for (name, values) in rows {
            let name = given(cell(name));
            self.sheet.row(RowKind::Body, [vec![blank(), name], values].concat());
        }
    }

    fn by_year(&self, value: impl Fn(Year) -> Option<Number>, cell: fn(Number) -> Cell) -> Vec<Step> {
        let steps = self
            .years
            .iter()
            .map(|year| given(value(*year).map_or_else(dash, cell)));
        steps.collect()
    }

    /// Expenses less income; the sum of the lines when they are of one kind.
    fn sum(&mut self, kind: RowKind, name: Spans, lines: &[&BudgetLine]) {
        let mut cells = vec![given(head(name)), given(words(self.part.words.working_amount()))];
        let mixed = lines.iter().any(|line| line.kind != lines[0].kind);
        for year in self.years {
            let of = |wanted: LineKind| -> Vec<(At, Cents)> {
                let lines = lines.iter().filter(|line| line.kind == wanted);
                let known = lines.filter_map(|line| {
                    let at = self.places.lines.get(&(line.id.clone(), *year))?;
                    Some((*at, self.part.ledger.line(line, *year).ok()?))
                });
                known.collect()
            };
            let [added, subtracted] = if mixed {
                [of(LineKind::Expense), of(LineKind::Income)]
            } else {
                [of(lines[0].kind), vec![]]
            };
            cells.push(balance(added, subtracted));
        }
        self.sheet.row(kind, cells);
    }
}

/// What is added less what is subtracted; a dash when there is nothing.
pub(super) fn balance(added: Vec<(At, Cents)>, subtracted: Vec<(At, Cents)>) -> Step {
    let sum = |of: &[(At, Cents)]| Cents::checked_sum(of.iter().map(|(_, cents)| *cents)).ok();
    let value = sum(&added)
        .zip(sum(&subtracted))
        .and_then(|(added, subtracted)| added.checked_sub(subtracted).ok())
        .filter(|_| !added.is_empty() || !subtracted.is_empty());
    let cells = |of: Vec<(At, Cents)>| of.into_iter().map(|(at, _)| at).collect();
    let formula = Formula::Balance {
        added: cells(added),
        subtracted: cells(subtracted),
    };
    (to_the_cent(value), value.map(|_| formula))
}

/// The person-years that a line takes its costs from in a year.
fn part_of<'p>(part: &'p Part<'_>, line: &'p BudgetLine, year: Year) -> impl Iterator<Item = PersonnelId> + 'p {
    let people = part.plan.personnel.iter();
    let people = people.filter(move |row| row.line.as_ref() == Some(&line.id) && row.person_years.contains_key(&year));
    people.map(|row| row.id.clone())
}

fn plain_number(value: Number) -> Cell {
    number(value, None)
}

fn in_percent(value: Number) -> Cell {
    percent(value)
}
