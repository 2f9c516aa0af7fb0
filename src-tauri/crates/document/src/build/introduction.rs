//! What the plan is, what it is about, and where each statutory item is answered.

use super::cover::cell_word;
use crate::model::{Block, Item, List};
use crate::part::Part;
use crate::placed::{Placed, placed};
use crate::say::{Spans, plain};
use crate::tables::cell::{cell, head, lines};
use crate::tables::grid::Grid;
use crate::tables::heading;
use i18n::typeset;
use plan::content::{Chapter, ItemNumber, Status};
use plan::{Place, is_blank, reference};

pub(super) fn introduction(part: &Part<'_>) -> Vec<Placed> {
    let mut opening = vec![heading(part, part.level, plain(part.words.document_introduction()))];
    opening.extend(statute(part));
    opening.extend(unsure(part));
    let mut known = vec![heading(part, part.level + 1, plain(part.words.document_key_facts()))];
    known.extend(facts(part).block(part));
    let mut answered = vec![heading(part, part.level + 1, plain(part.words.document_answers()))];
    answered.extend(answers(part).block(part));
    [
        placed(opening, None),
        placed(known, Some(&Place::table("area"))),
        placed(answered, Some(&Place::table("chapters"))),
    ]
    .concat()
}

/// What the law asks for, in its own words.
fn statute(part: &Part<'_>) -> Vec<Block> {
    let outline = reference::outline_of(part.plan);
    let verbatim = |text: &str| plain(typeset(text, part.language));
    let item = |item: &reference::OutlineItem| Item {
        spans: verbatim(item.heading.get(part.language)),
        inner: None,
    };
    vec![
        Block::Paragraph(plain(part.words.document_purpose())),
        Block::Quotation(verbatim(outline.intro.get(part.language))),
        Block::List(List {
            ordered: true,
            items: outline.items.iter().map(item).collect(),
        }),
    ]
}

/// A document that shows made-up or estimated figures says so, and how they are marked, before it shows them.
fn unsure(part: &Part<'_>) -> Vec<Block> {
    let statistics = part.plan.statistics.iter().map(|row| row.status);
    let transfers = part.plan.state_transfers.iter().map(|row| row.status);
    let liabilities = part.plan.benefit_liabilities.iter().map(|row| row.status);
    let all: Vec<Status> = statistics.chain(transfers).chain(liabilities).collect();
    let notes = [
        (Status::Illustrative, part.words.document_illustrative()),
        (Status::Estimate, part.words.document_estimates()),
    ];
    let occurring = notes.into_iter().filter(|(status, _)| all.contains(status));
    occurring.map(|(_, note)| Block::Note(plain(note))).collect()
}

/// The area and the plan as a whole.
fn facts(part: &Part<'_>) -> Grid {
    let (say, plan, area) = (part.words, part.plan, part.area());
    let date = |day: Option<chrono::NaiveDate>| day.map(|day| plain(i18n::date(day))).unwrap_or_default();
    let words = |text: &str| {
        if is_blank(text) { vec![] } else { plain(text.trim()) }
    };
    let responsible = plan.area.responsible.map(|code| plain(part.municipality(code)));
    let first_year = plan.area.first_year.map(|year| plain(year.to_string()));
    let rows: Vec<(String, Spans)> = vec![
        (say.document_area(), area.text("name", &plan.area.name)),
        (say.document_members(), words(&part.municipalities(part.members()))),
        (say.field_model(), plain(cell_word(&plan.area.model, part))),
        (say.field_responsible_municipality(), responsible.unwrap_or_default()),
        (say.field_body_joint(), area.text("body", &plan.area.body)),
        (say.field_connected(), area.text("connected", &plan.area.connected)),
        (say.field_exemption(), area.text("exemption", &plan.area.exemption)),
        (say.field_first_year(), first_year.unwrap_or_default()),
        (say.field_dated(), date(plan.area.dated)),
        (say.field_deadline(), date(plan.area.deadline)),
        (say.field_register_number(), words(&plan.area.register_number)),
        (say.field_contact(), area.text("contact", &plan.area.contact)),
        (say.field_contact_email(), words(&plan.area.contact_email)),
        (say.field_contact_phone(), words(&plan.area.contact_phone)),
    ];
    let mut grid = Grid::new(plain(say.caption_facts()))
        .text(say.document_fact_name())
        .text(say.document_fact_value());
    for (name, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
        grid.body(vec![head(plain(name)), cell(value)]);
    }
    grid
}

/// Each item of the Act with links to the chapters that answer it.
fn answers(part: &Part<'_>) -> Grid {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_answers()))
        .text(say.field_item())
        .text(say.document_answered_in());
    for item in ItemNumber::ALL {
        let chapters = part.plan.chapters.iter();
        let answering: Vec<&Chapter> = chapters
            .filter(|chapter| chapter.items().any(|own| own == item))
            .collect();
        let links: Vec<Spans> = answering
            .iter()
            .map(|chapter| part.link_to_chapter(&chapter.id))
            .collect();
        let links = if links.is_empty() {
            vec![plain(say.document_not_answered())]
        } else {
            links
        };
        let wording = reference::outline_of(part.plan).heading(item).get(part.language);
        let wording = typeset(&format!("{}) {wording}", item.get()), part.language);
        grid.body(vec![head(plain(wording)), lines(links)]);
    }
    grid
}
