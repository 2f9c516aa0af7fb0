//! Partners and forms of cooperation (15 § 4 mom. 4 k.).

use super::cell::{cell, head_lines, lines};
use super::grid::Grid;
use crate::model::Block;
use crate::part::{Part, capital};
use crate::say::{Said, plain};
use plan::content::Partner;

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_partners()))
        .named("partners")
        .text(say.document_partner())
        .text(say.field_form())
        .text(say.field_agreement())
        .text(say.field_contact())
        .text(say.document_partner_serves());
    for partner in &part.plan.partners {
        let row = part.row("partners", partner.id.as_str());
        grid.body(vec![
            head_lines([row.text("name", &partner.name), plain(capital(&partner.kind.say(say)))]),
            cell(row.text("form", &partner.form)),
            lines([
                plain(partner.state.map(|state| capital(&state.say(say))).unwrap_or_default()),
                row.text("agreement", &partner.agreement),
            ]),
            cell(row.text("contact", &partner.contact)),
            lines(serves(part, partner).into_iter().map(plain)),
        ]);
    }
    grid.block(part).into_iter().collect()
}

/// The statutory items and the client groups that a partner serves.
fn serves(part: &Part<'_>, partner: &Partner) -> Vec<String> {
    let mut said = vec![];
    if !partner.items.is_empty() {
        let numbers: Vec<String> = partner.items.iter().map(|item| item.get().to_string()).collect();
        said.push(part.words.document_items(
            i64::try_from(numbers.len()).unwrap_or(i64::MAX),
            &i18n::list(&numbers, part.language),
        ));
    }
    let clients: Vec<String> = partner.clients.iter().map(|client| client.say(part.words)).collect();
    if !clients.is_empty() {
        said.push(capital(&clients.join(", ")));
    }
    said
}
