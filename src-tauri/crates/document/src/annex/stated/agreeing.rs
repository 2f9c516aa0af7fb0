//! Stated statistics that agree with the plan's own, where what they say is no more than whom and when: a table with
//! periods side by side instead of a row for each figure.

use super::{decimals_of, difference, like, scale};
use crate::lines;
use crate::model::Block;
use crate::part::{Part, capital};
use crate::say::{SLOTS, plain, weave};
use crate::tables::cell::{head, words};
use crate::tables::grid::{Grid, MOST_COLUMNS, blocks_of};
use plan::content::{StatedFigure, Subject};
use plan::id::IndicatorId;
use plan::quantity::{Quantity, Value, evaluate};
use plan::{Period, is_blank};
use std::collections::BTreeSet;

/// Fewer than this read as well as rows of their own.
const FEWEST: usize = 4;

/// A stated figure that agrees.
struct Agreeing<'s> {
    stated: &'s StatedFigure,
    value: Value,
    indicator: IndicatorId,
    period: Period,
    subject: Subject,
    /// Where it was stated, without whom it is about and when.
    place: String,
}

impl Agreeing<'_> {
    fn belongs_with(&self, other: &Self) -> bool {
        let key = |one: &Self| (one.place.clone(), one.indicator.clone(), one.stated.step);
        key(self) == key(other)
    }
}

/// The tables of those that agree, and the figures that need rows of their own.
pub(super) fn apart<'s>(part: &Part<'_>, all: &'s [StatedFigure]) -> (Vec<Block>, Vec<&'s StatedFigure>) {
    let mut groups: Vec<Vec<Agreeing<'s>>> = vec![];
    for one in all.iter().filter_map(|stated| agreeing(part, stated)) {
        match groups.iter_mut().find(|group| group[0].belongs_with(&one)) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups.retain(|group| {
        let cells: BTreeSet<(Subject, Period)> = group.iter().map(|one| (one.subject, one.period)).collect();
        group.len() >= FEWEST && cells.len() == group.len()
    });
    let taken: Vec<&StatedFigure> = groups.iter().flatten().map(|one| one.stated).collect();
    let rest = all
        .iter()
        .filter(|stated| !taken.iter().any(|taken| taken.id == stated.id));
    let rest = rest.collect();
    (groups.iter().flat_map(|group| tables(part, group)).collect(), rest)
}

fn agreeing<'s>(part: &Part<'_>, stated: &'s StatedFigure) -> Option<Agreeing<'s>> {
    let quantity: Quantity = stated.quantity.parse().ok()?;
    let value = evaluate(part.ledger, &quantity).ok()?;
    difference(stated, &value).filter(|difference| difference.is_zero())?;
    let Quantity::Statistic(indicator, period, subject) = quantity else {
        return None;
    };
    Some(Agreeing {
        place: place(part, stated, subject, period)?,
        stated,
        value,
        indicator,
        period,
        subject,
    })
}

/// Where a figure was stated, without the parts that name its subject and period; none when its subject isn't named.
fn place(part: &Part<'_>, stated: &StatedFigure, subject: Subject, period: Period) -> Option<String> {
    let one_space = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = stated.place.get(part.language);
    let text = (!is_blank(text)).then(|| one_space(text).replace(": ", ", "))?;
    let name = one_space(&name(part, subject));
    let when = one_space(&i18n::period(period, part.language));
    let is = |said: &str, name: &str| said.to_lowercase() == name.to_lowercase();
    let parts: Vec<&str> = text.split(", ").collect();
    let is_named = parts.iter().any(|said| is(said, &name));
    let left = parts.into_iter().filter(|said| !is(said, &name) && !is(said, &when));
    let left: Vec<&str> = left.collect();
    (is_named && !left.is_empty()).then(|| i18n::typeset(&left.join(", "), part.language))
}

fn name(part: &Part<'_>, subject: Subject) -> String {
    match subject {
        Subject::Municipality(code) => part.municipality(code),
        Subject::Others => part.words.subject_others(),
        Subject::Area => part.words.subject_area(),
    }
}

fn tables(part: &Part<'_>, group: &[Agreeing<'_>]) -> Vec<Block> {
    let periods: BTreeSet<Period> = group.iter().map(|one| one.period).collect();
    let periods: Vec<Period> = periods.into_iter().collect();
    let one = |periods: &[Period]| table(part, group, periods);
    blocks_of(&periods, MOST_COLUMNS - 1).filter_map(one).collect()
}

/// A row for each subject in the order in which they come, a column for each period.
fn table(part: &Part<'_>, group: &[Agreeing<'_>], periods: &[Period]) -> Option<Block> {
    let say = part.words;
    let first = &group[0];
    let mut grid = Grid::new(plain(say.caption_stated_agreeing(&first.place)))
        .named("stated-agreeing")
        .text(say.field_municipality())
        .numbers(
            periods
                .iter()
                .map(|period| capital(&i18n::period(*period, part.language))),
        );
    let mut subjects: Vec<Subject> = vec![];
    for one in group.iter().filter(|one| periods.contains(&one.period)) {
        if !subjects.contains(&one.subject) {
            subjects.push(one.subject);
        }
    }
    for subject in subjects {
        let of = |period: &Period| group.iter().find(|one| one.subject == subject && one.period == *period);
        let stated = |one: &Agreeing<'_>| like(part, Some(&one.value), one.stated.stated, decimals_of(one.stated));
        let mut cells = vec![head(plain(name(part, subject)))];
        cells.extend(
            periods
                .iter()
                .map(|period| of(period).map_or_else(|| words(""), stated)),
        );
        grid.body(cells);
    }
    let indicator = part.ledger.indicator(&first.indicator)?;
    let indicator = part
        .row("indicators", indicator.id.as_str())
        .text("name", &indicator.name);
    let step = like(part, Some(&first.value), first.stated.step, scale(first.stated.step));
    let step: String = step.paragraphs.iter().map(|spans| lines::words(spans)).collect();
    grid.note(weave(&say.document_stated_compared(SLOTS[0], &step), &[indicator]));
    grid.block(part)
}
