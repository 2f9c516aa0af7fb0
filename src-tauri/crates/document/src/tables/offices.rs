//! Offices and how each member is served (15 § 4 mom. 3 k.). How many there are is counted here, never typed.

use super::cell::{cell, head, head_lines, lines, number, words};
use super::grid::Grid;
use crate::model::{Block, Span};
use crate::part::{Part, capital};
use crate::say::{Said, Spans, figure, plain};
use plan::content::{Member, Office};

pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = vec![];
    if !part.plan.offices.is_empty() {
        blocks.push(Block::Paragraph(plain(count(part))));
    }
    blocks.extend(offices(part, plain(part.words.caption_offices()), |_| true).block(part));
    blocks.extend(without_office(part).block(part));
    blocks
}

/// The sentence that says how many offices there are and in how many members.
fn count(part: &Part<'_>) -> String {
    let with = part.members().filter(|code| has_office(part, *code)).count();
    let (offices, members) = (part.plan.offices.len(), part.plan.members.len());
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    part.words
        .document_offices_count(whole(members), whole(offices), whole(with))
}

fn has_office(part: &Part<'_>, code: plan::MunicipalityCode) -> bool {
    part.plan.offices.iter().any(|office| office.municipality == Some(code))
}

/// The offices that are of concern, under a caption.
pub(crate) fn offices(part: &Part<'_>, caption: Spans, concerns: impl Fn(&Office) -> bool) -> Grid {
    let say = part.words;
    let mut grid = Grid::new(caption)
        .named("offices")
        .text(say.field_office())
        .text(say.document_where())
        .text(say.field_services())
        .text(say.field_languages())
        .text(say.document_hours_and_access())
        .number(say.field_staff());
    for office in part.plan.offices.iter().filter(|office| concerns(office)) {
        let row = part.row("offices", office.id.as_str());
        let languages: Vec<String> = office.languages.iter().map(|language| language.say(say)).collect();
        grid.body(vec![
            head_lines([row.text("name", &office.name), plain(capital(&office.kind.say(say)))]),
            lines(place(part, office)),
            cell(row.text("services", &office.services)),
            words(capital(&languages.join(", "))),
            lines([row.text("hours", &office.hours), row.text("access", &office.access)]),
            office.staff.map_or_else(|| words(""), |staff| number(staff, None)),
        ]);
    }
    grid
}

fn place(part: &Part<'_>, office: &Office) -> Vec<Spans> {
    let municipality = office.municipality.map(|code| part.municipality(code));
    let row = part.row("offices", office.id.as_str());
    vec![
        municipality.map(plain).unwrap_or_default(),
        row.text("address", &office.address),
        coordinates(office),
    ]
}

/// Latitude and longitude as they are entered, in the system that maps and phones use.
fn coordinates(office: &Office) -> Spans {
    let said = [office.latitude, office.longitude].into_iter().flatten();
    let said: Vec<String> = said.map(|degrees| figure::number(degrees, None)).collect();
    if said.is_empty() {
        return vec![];
    }
    vec![Span::plain(format!("WGS{}84: {}", i18n::NBSP, said.join("; ")))]
}

/// How the residents of members without an office are served.
fn without_office(part: &Part<'_>) -> Grid {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_without_office()))
        .named("without-office")
        .text(say.field_municipality())
        .text(say.field_served());
    let without = |member: &&Member| !has_office(part, member.municipality);
    for member in part.plan.members.iter().filter(without) {
        let served = part.row("members", member.id.as_str()).text("served", &member.served);
        let served = if served.is_empty() {
            plain(say.document_not_said())
        } else {
            served
        };
        grid.body(vec![head(plain(part.municipality(member.municipality))), cell(served)]);
    }
    if part.plan.offices.is_empty() && part.plan.members.iter().all(|member| member.served.is_empty()) {
        return Grid::new(vec![]);
    }
    grid
}
