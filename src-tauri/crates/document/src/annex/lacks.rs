//! What the document shows in another way than the plan means it, or doesn't show, so that nothing disappears silently.

use crate::incomplete::{Incomplete, Lack};
use crate::model::Block;
use crate::part::Part;
use crate::say::{Said, Spans, join, place_in_table, plain, quantity, table_name};
use crate::tables::cell::{cell, head};
use crate::tables::grid::Grid;
use crate::tables::span_of;
use i18n::typeset;
use plan::{Place, Year};
use std::collections::BTreeSet;
use std::mem::discriminant;

/// A group for each kind of lack, a row for each table of the plan in it; a sentence when there is nothing to say.
pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let all = part.incomplete();
    if all.is_empty() {
        return vec![Block::Paragraph(plain(part.words.document_nothing_lacks()))];
    }
    let mut grid = Grid::new(plain(part.words.caption_lacks()))
        .named("lacks")
        .text(part.words.document_lack_where())
        .text(part.words.document_lack_what());
    for kind in gathered(&all, |a, b| discriminant(&a.lack) == discriminant(&b.lack)) {
        grid.group(plain(title(part, &kind[0].lack)));
        for table in gathered(&kind, |a, b| a.place.table == b.place.table) {
            let name = &table[0].place.table;
            let name = table_name(name, part.words).unwrap_or_else(|| name.clone());
            let apart_from_year = |a: &&Incomplete, b: &&Incomplete| without_year(a).0 == without_year(b).0;
            let places = gathered(table, apart_from_year).into_iter().map(|alike| {
                let years = alike.iter().filter_map(|lack| without_year(lack).1);
                in_years(what(part, &without_year(alike[0]).0), &years.collect(), part)
            });
            grid.body(vec![head(plain(name)), cell(join(distinct(places), "; "))]);
        }
    }
    grid.block(part).into_iter().collect()
}

/// Groups of those that belong together, in the order in which the first of each comes.
fn gathered<T: Copy>(all: impl IntoIterator<Item = T>, together: impl Fn(T, T) -> bool) -> Vec<Vec<T>> {
    let mut groups: Vec<Vec<T>> = vec![];
    for one in all {
        match groups.iter_mut().find(|group| together(group[0], one)) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

/// What lacks, without the year when its field has a value for each year.
fn without_year(lack: &Incomplete) -> (Incomplete, Option<Year>) {
    let field = lack.place.field.as_deref().and_then(|field| field.rsplit_once('.'));
    let found = field.and_then(|(field, year)| Some((field, year.parse::<Year>().ok()?)));
    let Some((field, year)) = found else {
        return (lack.clone(), None);
    };
    let place = lack.place.clone().field(field);
    (Incomplete { place, ..lack.clone() }, Some(year))
}

/// The years behind what lacks in them: `Määrät vuosittain: 2025–2027`.
fn in_years(said: Spans, years: &BTreeSet<Year>, part: &Part<'_>) -> Spans {
    if years.is_empty() {
        return said;
    }
    let years: Vec<Year> = years.iter().copied().collect();
    let spans = years.chunk_by(|a, b| a.get() + 1 == b.get()).map(span_of);
    let spans = i18n::list(&spans.collect::<Vec<_>>(), part.language);
    [said, plain(": "), plain(spans)].concat()
}

fn distinct(places: impl Iterator<Item = Spans>) -> Vec<Spans> {
    let mut seen = std::collections::HashSet::new();
    places.filter(|spans| seen.insert(crate::lines::words(spans))).collect()
}

/// What lacks: the place without its table, or the figure that has no value.
fn what(part: &Part<'_>, lack: &Incomplete) -> Spans {
    match &lack.lack {
        Lack::NoValue { quantity: Some(name) } => plain(typeset(&quantity(part.plan, name, part.words), part.language)),
        Lack::LeftOut(what) => plain(what.say(part.words)),
        _ => {
            // The table's title says the language already.
            let place = Place {
                language: None,
                ..lack.place.clone()
            };
            let said = place_in_table(part.plan, &place, part.words);
            if said.is_empty() {
                plain(part.words.document_lack_table())
            } else {
                said
            }
        }
    }
}

fn title(part: &Part<'_>, lack: &Lack) -> String {
    let say = part.words;
    match lack {
        Lack::ShownInOther => say.document_lack_shown_in_other(),
        Lack::NoValue { .. } => say.document_lack_no_value(),
        Lack::UnknownText => say.document_lack_unknown_text(),
        Lack::NoPicture => say.document_lack_no_picture(),
        Lack::NoAlternative => say.document_lack_no_alternative(),
        Lack::UnsafeLink => say.document_lack_unsafe_link(),
        Lack::Unused => say.document_lack_unused(),
        Lack::Undivided => say.document_lack_undivided(),
        Lack::LeftOut(_) => say.document_lack_left_out(),
        Lack::PaleAccent => say.document_lack_pale_accent(),
    }
}
