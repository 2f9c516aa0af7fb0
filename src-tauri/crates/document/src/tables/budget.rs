//! The budget by line and year, and the alternatives beside it (15 § 4 mom. 1 k.).

use super::cell::{amount, dash, head, head_lines};
use super::grid::{Grid, blocks_of};
use super::{MOST_YEARS, by_year, remark, span_of, year_headers};
use crate::charts;
use crate::incomplete::Lack;
use crate::model::{Block, Cell, RowKind};
use crate::part::{Part, capital};
use crate::say::{SLOTS, Said, Spans, figure, join, labelled, plain, weave};
use i18n::NBSP;
use money::Cents;
use plan::content::{Account, BudgetLine, Calculation, LineKind, Scenario};
use plan::ledger::{BudgetTotals, Gap, Subtotal, Whose};
use plan::{Bilingual, Year};
use std::collections::BTreeSet;

pub(crate) fn tables(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = one(part, Whose::Area, "budget", |years| {
        plain(part.words.caption_budget(&span_of(years)))
    });
    blocks.extend(charts::budget(part, &blocks));
    for scenario in &part.plan.scenarios {
        blocks.extend(alternative(part, scenario));
    }
    blocks.extend(super::alternatives::tables(part));
    blocks
}

/// A whole budget: its lines, subtotals and net expenses, as many tables as its years need.
fn one(part: &Part<'_>, whose: Whose<'_>, name: &str, caption: impl Fn(&[Year]) -> Spans) -> Vec<Block> {
    let of: Vec<&BudgetLine> = part.plan.budget_lines.iter().filter(|line| whose.has(line)).collect();
    let years = years_of(part, &of);
    let table = |years: &[Year]| {
        let mut grid = Grid::new(caption(years))
            .named(name)
            .holding(by_year(name, years))
            .holding(line_names(&of, years))
            .amounts()
            .text(part.words.document_line())
            .numbers(year_headers(years));
        fill(&mut grid, part, whose, &of, years);
        grid.block(part)
    };
    blocks_of(&years, MOST_YEARS).filter_map(table).collect()
}

/// The names by which the lines' figures in those years are found.
pub(super) fn line_names(lines: &[&BudgetLine], years: &[Year]) -> Vec<String> {
    let of = |line: &&BudgetLine| by_year(&format!("line:{}", line.id), years);
    lines.iter().flat_map(of).collect()
}

/// The years in which any of the lines has a value; a percentage has those of its base.
pub(crate) fn years_of(part: &Part<'_>, lines: &[&BudgetLine]) -> Vec<Year> {
    let mut years: BTreeSet<Year> = lines.iter().flat_map(|line| entered(part, line)).collect();
    let bases = lines.iter().filter(|line| line.calculation == Calculation::Percentage);
    let named = bases.flat_map(|line| &line.of);
    let bases = part
        .plan
        .budget_lines
        .iter()
        .filter(|line| named.clone().any(|id| *id == line.id));
    years.extend(bases.flat_map(|line| entered(part, line)));
    years.into_iter().collect()
}

/// The years for which something is entered that a line counts with.
fn entered(part: &Part<'_>, line: &BudgetLine) -> Vec<Year> {
    let own = line.amounts.keys().chain(line.counts.keys()).chain(line.prices.keys());
    let mut years: Vec<Year> = own.chain(line.growth.keys()).copied().collect();
    match line.calculation {
        Calculation::Personnel => {
            let people = part.plan.personnel.iter();
            let people = people.filter(|row| row.line.as_ref() == Some(&line.id));
            years.extend(people.flat_map(|row| row.person_years.keys()));
        }
        Calculation::StateTransfers => {
            let rows = part.plan.state_transfers.iter();
            let rows = rows.filter(|row| line.municipality.is_none() || row.municipality == line.municipality);
            let amounts = rows.flat_map(|row| [&row.amounts, &row.by_actual, &row.by_criteria]);
            years.extend(amounts.flat_map(|amounts| amounts.keys()));
        }
        Calculation::Fixed | Calculation::CountTimesPrice | Calculation::Percentage | Calculation::Growth => {}
    }
    years
}

/// The rows of a budget: expenses, income, and what is left.
fn fill(grid: &mut Grid, part: &Part<'_>, whose: Whose<'_>, lines: &[&BudgetLine], years: &[Year]) {
    let say = part.words;
    let of = |kind: LineKind| -> Vec<&BudgetLine> { lines.iter().copied().filter(|line| line.kind == kind).collect() };
    let both = !of(LineKind::Expense).is_empty() && !of(LineKind::Income).is_empty();
    for kind in [LineKind::Expense, LineKind::Income] {
        let of_kind = of(kind);
        if of_kind.is_empty() {
            continue;
        }
        let name = both.then(|| capital(&kind.say(say)));
        kind_rows(grid, part, whose, (kind, name), &of_kind, years);
        let (name, amount): (String, fn(&BudgetTotals) -> Cents) = match kind {
            LineKind::Expense => (say.document_expenses_total(), |totals| totals.expenses),
            LineKind::Income => (say.document_income_total(), |totals| totals.income),
        };
        let row = if both { RowKind::Subtotal } else { RowKind::Total };
        totals_row(grid, part, whose, years, (row, &name), amount);
    }
    if both {
        let name = say.document_net_total();
        totals_row(grid, part, whose, years, (RowKind::Total, &name), |totals| totals.net);
    }
}

/// The lines of a kind, those of a group together with their sum, then those without a group. `name` is that of the kind when the
/// budget has both.
fn kind_rows(
    grid: &mut Grid,
    part: &Part<'_>,
    whose: Whose<'_>,
    (kind, name): (LineKind, Option<String>),
    lines: &[&BudgetLine],
    years: &[Year],
) {
    let say = part.words;
    let groups = groups(lines);
    for group in &groups {
        let of: Vec<&&BudgetLine> = lines.iter().filter(|line| line.group == **group).collect();
        let row = part.row("budget_lines", of[0].id.as_str());
        let said = row.text("group", group);
        grid.group(match &name {
            Some(name) => weave(&say.document_group_of(SLOTS[0], name), std::slice::from_ref(&said)),
            None => said.clone(),
        });
        of.iter().for_each(|line| line_row(grid, part, line, years, None));
        let sum = weave(&say.document_group_total(SLOTS[0]), &[said]);
        let mut cells = vec![head(sum)];
        cells.extend(years.iter().map(|year| subtotal(part, whose, kind, group, *year)));
        grid.row(RowKind::Subtotal, cells);
    }
    let others: Vec<&&BudgetLine> = lines.iter().filter(|line| line.group.is_empty()).collect();
    let heading = match (groups.is_empty(), name) {
        (true, name) => name,
        (false, Some(name)) => Some(say.document_group_of(&say.document_other_lines(), &name)),
        (false, None) => Some(say.document_other_lines()),
    };
    if let Some(heading) = heading.filter(|_| !others.is_empty()) {
        grid.group(plain(heading));
    }
    others.iter().for_each(|line| line_row(grid, part, line, years, None));
}

/// The groups of lines in the order in which they come first.
pub(crate) fn groups<'l>(lines: &[&'l BudgetLine]) -> Vec<&'l Bilingual> {
    let mut groups: Vec<&Bilingual> = vec![];
    for line in lines {
        if !line.group.is_empty() && !groups.contains(&&line.group) {
            groups.push(&line.group);
        }
    }
    groups
}

/// The sum of a group's lines of a kind.
fn subtotal(part: &Part<'_>, whose: Whose<'_>, kind: LineKind, group: &Bilingual, year: Year) -> Cell {
    let subtotals = part.known(part.ledger.subtotals(whose, year)).unwrap_or_default();
    let of_group = subtotals.into_iter().find(|subtotal| subtotal.group == *group);
    amount(of_group.map(|Subtotal { totals, .. }| match kind {
        LineKind::Expense => totals.expenses,
        LineKind::Income => totals.income,
    }))
}

/// The rows of a short budget: each line says itself whether it is income, and only what is left is added up.
pub(crate) fn fill_briefly(grid: &mut Grid, part: &Part<'_>, whose: Whose<'_>, lines: &[&BudgetLine], years: &[Year]) {
    for line in lines {
        line_row(grid, part, line, years, Some(capital(&line.kind.say(part.words))));
    }
    let name = part.words.document_net_total();
    totals_row(grid, part, whose, years, (RowKind::Subtotal, &name), |totals| {
        totals.net
    });
}

fn totals_row(
    grid: &mut Grid,
    part: &Part<'_>,
    whose: Whose<'_>,
    years: &[Year],
    (kind, name): (RowKind, &str),
    of: impl Fn(&BudgetTotals) -> Cents,
) {
    let mut cells = vec![head(plain(name))];
    cells.extend(years.iter().map(|year| match part.ledger.budget(whose, *year) {
        // The line that has no value has been noted already.
        Err(Gap::NoValue(_)) => dash(),
        totals => amount(part.known(totals).map(|totals| of(&totals))),
    }));
    grid.row(kind, cells);
}

/// A line with its amounts; how it is computed and its remark go under the table.
fn line_row(grid: &mut Grid, part: &Part<'_>, line: &BudgetLine, years: &[Year], kind: Option<String>) {
    let row = part.row("budget_lines", line.id.as_str());
    let name = row.text("name", &line.name);
    let carried = line.municipality.filter(|_| line.account == Account::Area);
    let carried = carried.map(|code| plain(part.municipality(code))).unwrap_or_default();
    // A short budget has no headings for kinds and groups.
    let in_short = kind.map_or_else(Vec::new, |kind| {
        join([plain(kind), row.text("group", &line.group)], ", ")
    });
    let mut cells = vec![head_lines([
        name.clone(),
        join([in_short, carried, pool_name(part, line)], ", "),
    ])];
    cells.extend(years.iter().map(|year| line_amount(part, line, *year)));
    grid.body(cells);
    for rule in rules(part, line) {
        grid.note(remark(name.clone(), rule));
    }
    grid.note(remark(name, row.text("note", &line.note)));
}

fn pool_name(part: &Part<'_>, line: &BudgetLine) -> Spans {
    let pool = part.plan.pools.iter().find(|pool| Some(&pool.id) == line.pool.as_ref());
    pool.map_or(vec![], |pool| {
        let name = part.row("pools", pool.id.as_str()).text("name", &pool.name);
        labelled(&plain(part.words.field_pool()), name)
    })
}

/// How a line is computed, for the notes under the table.
fn rules(part: &Part<'_>, line: &BudgetLine) -> Vec<Spans> {
    let say = part.words;
    let rounding = line.rounding.say(say);
    match line.calculation {
        Calculation::Fixed => vec![],
        Calculation::CountTimesPrice => vec![plain(say.document_rounded(&rounding))],
        Calculation::Percentage => {
            let rule = percentage(part, line).into_iter();
            rule.chain([plain(say.document_rounded(&rounding))]).collect()
        }
        Calculation::Growth => vec![plain(say.document_grown(&rounding))],
        Calculation::Personnel => vec![plain(say.document_from_personnel(&rounding))],
        Calculation::StateTransfers => vec![plain(say.document_from_transfers())],
    }
}

/// A line's amount in a year, with count × unit price or the growth from the year before below it.
fn line_amount(part: &Part<'_>, line: &BudgetLine, year: Year) -> Cell {
    let shown = amount(part.known(part.ledger.line(line, year)));
    let row = part.row("budget_lines", line.id.as_str());
    let count = line.counts.get(&year).map(|count| {
        let unit = row.text("unit", &line.unit);
        join([plain(figure::number(*count, None)), unit], &NBSP.to_string())
    });
    let price = line.prices.get(&year).map(|price| plain(figure::price(*price)));
    let product = join([count.unwrap_or_default(), price.unwrap_or_default()], " × ");
    if line.calculation != Calculation::CountTimesPrice && !product.is_empty() {
        part.lack(row.place("counts"), Lack::Unused);
    }
    shown.below(product).below(growth(part, line, year))
}

/// `+2,5 %` in a year that grows from the year before.
fn growth(part: &Part<'_>, line: &BudgetLine, year: Year) -> Spans {
    let Some(growth) = line.growth.get(&year) else {
        return vec![];
    };
    if line.calculation != Calculation::Growth || line.amounts.contains_key(&year) {
        let place = part.row("budget_lines", line.id.as_str()).place("growth");
        part.lack(place, Lack::Unused);
        return vec![];
    }
    plain(figure::change(*growth))
}

/// `12 % riveistä A, B` for a percentage.
fn percentage(part: &Part<'_>, line: &BudgetLine) -> Option<Spans> {
    let percent = line.percent.filter(|_| line.calculation == Calculation::Percentage)?;
    let of = part.plan.budget_lines.iter().filter(|base| line.of.contains(&base.id));
    let names = of.map(|base| part.row("budget_lines", base.id.as_str()).text("name", &base.name));
    let message = part.words.document_percent_of(SLOTS[0], &figure::percent(percent));
    Some(weave(&message, &[join(names, ", ")]))
}

/// An alternative: what it is about, whom it assumes to be in, and its own lines.
fn alternative(part: &Part<'_>, scenario: &Scenario) -> Vec<Block> {
    let row = part.row("scenarios", scenario.id.as_str());
    let name = row.text("name", &scenario.name);
    let mut about = labelled(
        &weave(&part.words.document_scenario(SLOTS[0]), std::slice::from_ref(&name)),
        row.text("note", &scenario.note),
    );
    if about.is_empty() {
        about = weave(&part.words.document_scenario(SLOTS[0]), std::slice::from_ref(&name));
    }
    let mut blocks = vec![Block::Paragraph(about)];
    if !scenario.members.is_empty() {
        let members = plain(part.municipalities(scenario.members.iter().copied()));
        blocks.push(Block::Paragraph(labelled(
            &plain(part.words.field_members_scenario()),
            members,
        )));
    }
    let key = format!("budget:{}", scenario.id);
    blocks.extend(one(part, Whose::Scenario(&scenario.id), &key, |years| {
        let caption = part.words.caption_budget_scenario(SLOTS[0], &span_of(years));
        weave(&caption, std::slice::from_ref(&name))
    }));
    blocks
}

/// Area lines that are in no alternative and carry a value, for the chart.
pub(crate) fn plan_lines<'a>(part: &Part<'a>) -> Vec<&'a BudgetLine> {
    let lines = part.plan.budget_lines.iter();
    lines.filter(|line| Whose::Area.has(line)).collect()
}

/// Where the figures of the area's budget come from, for charts.
pub(crate) fn plan_years(part: &Part<'_>) -> Vec<Year> {
    years_of(part, &plan_lines(part))
}
