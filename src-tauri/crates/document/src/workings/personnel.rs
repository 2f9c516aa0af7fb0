//! What person-years cost, as formulas.

use super::Places;
use super::sheet::{Sheet, Step, blank, given};
use crate::model::RowKind;
use crate::part::Part;
use crate::say::{Spans, plain};
use crate::tables::cell::{dash, head, number, percent, to_the_cent, words};
use crate::tables::year_headers;
use crate::working::{Formula, Working};
use money::{Number, Rounding};
use plan::Year;
use plan::content::PersonnelLine;
use std::collections::BTreeSet;

/// The column of the first year.
const FIRST: usize = 2;

/// A row of costs for every line of person-years with a salary, and what it comes from below it.
pub(super) fn working(part: &Part<'_>, index: usize, places: &mut Places) -> Option<Working> {
    let say = part.words;
    let lines = part.plan.personnel.iter();
    let lines: Vec<&PersonnelLine> = lines
        .filter(|line| !line.salaries.is_empty() && line.on_costs.is_some())
        .collect();
    let years = lines
        .iter()
        .flat_map(|line| line.salaries.keys().chain(line.person_years.keys()));
    let years: Vec<Year> = years.copied().collect::<BTreeSet<_>>().into_iter().collect();
    let mut sheet = Sheet::new(index, [say.field_function(), say.working_item()], year_headers(&years));
    for line in lines {
        self::line(&mut sheet, part, line, &years, places);
    }
    sheet.note(plain(say.document_personnel_cost_rule()));
    sheet.note(plain(say.working_inputs_note()));
    sheet.working(part, plain(say.working_personnel()))
}

fn line(sheet: &mut Sheet, part: &Part<'_>, line: &PersonnelLine, years: &[Year], places: &mut Places) {
    let say = part.words;
    let top = sheet.next();
    let mut cells = vec![given(head(name(part, line))), given(words(say.working_cost()))];
    for (column, year) in (FIRST..).zip(years) {
        let cost = part.ledger.personnel_cost(line, *year).ok();
        let complete = line.salaries.contains_key(year) && line.person_years.contains_key(year);
        let formula = Formula::Product {
            factors: vec![sheet.at(top + 1, column), sheet.at(top + 2, column)],
            increase: Some(sheet.at(top + 3, column)),
            rounding: Rounding::Cent,
        };
        if cost.is_some() {
            places.personnel.insert((line.id.clone(), *year), sheet.at(top, column));
        }
        cells.push((to_the_cent(cost), cost.filter(|_| complete).map(|_| formula)));
    }
    sheet.row(RowKind::Body, cells);
    let by_year = |of: &dyn Fn(&Year) -> Option<Number>| -> Vec<Step> {
        years.iter().map(|year| given(number(of(year), None))).collect()
    };
    let years_of = by_year(&|year| line.person_years.get(year).copied());
    let salaries = by_year(&|year| line.salaries.get(year).copied());
    let on_costs = years
        .iter()
        .map(|_| given(line.on_costs.map_or_else(dash, percent)))
        .collect();
    for (name, values) in [
        (say.field_person_years(), years_of),
        (say.working_salary(), salaries),
        (say.field_on_costs(), on_costs),
    ] {
        let cells = [vec![blank(), given(words(name))], values].concat();
        sheet.row(RowKind::Body, cells);
    }
}

fn name(part: &Part<'_>, line: &PersonnelLine) -> Spans {
    part.row("personnel", line.id.as_str()).text("function", &line.function)
}
