//! How each service is produced, for whom, where, how much of it and at what cost (15 § 4 mom. 2 k.).

use super::cell::{head_lines, lines};
use super::grid::Grid;
use crate::model::{Block, Item, List};
use crate::part::{Part, RowOf, capital};
use crate::say::{Said, Spans, basis, figure, join, labelled, plain};
use i18n::{NBSP, typeset};
use plan::content::ServiceSolution;
use plan::{Year, reference};
use std::collections::BTreeSet;

pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_services()))
        .named("services")
        .text(say.field_service())
        .text(say.field_production())
        .text(say.document_clients_and_languages())
        .text(say.field_offices())
        .text(say.document_volume_and_cost());
    for service in &part.plan.services {
        let row = part.row("services", service.id.as_str());
        grid.body(vec![
            head_lines([name(part, &row, service), plain(statutory_basis(part, service))]),
            lines([
                plain_or_nothing(production(part, service)),
                row.text("producer", &service.producer),
                threshold(part, service),
            ]),
            lines(clients(part, service)),
            lines([offices(part, service)]),
            lines(volumes_and_costs(&row, service)),
        ]);
    }
    let mut blocks: Vec<Block> = grid.block(part).into_iter().collect();
    blocks.extend(solutions(part));
    blocks
}

fn plain_or_nothing(text: String) -> Spans {
    if text.is_empty() { vec![] } else { plain(text) }
}

/// The service's name: the catalogue's for a statutory one, and the area's own name if it has one besides.
pub(crate) fn name(part: &Part<'_>, row: &RowOf<'_, '_>, service: &ServiceSolution) -> Spans {
    let statutory = service.service.as_deref().and_then(reference::service);
    let statutory = statutory.map(|entry| typeset(&capital(entry.name.get(part.language)), part.language));
    let own = row.text("name", &service.name);
    match statutory {
        Some(name) => join([plain(name), own], ": "),
        None => own,
    }
}

fn statutory_basis(part: &Part<'_>, service: &ServiceSolution) -> String {
    match service.service.as_deref().and_then(reference::service) {
        Some(entry) => basis(&entry.basis, part.language),
        None => part.words.document_own_service(),
    }
}

pub(crate) fn production(part: &Part<'_>, service: &ServiceSolution) -> String {
    let ways: Vec<String> = service.production.iter().map(|way| way.say(part.words)).collect();
    capital(&ways.join(", "))
}

fn threshold(part: &Part<'_>, service: &ServiceSolution) -> Spans {
    let thresholds = part.plan.thresholds.iter();
    let Some(threshold) = thresholds
        .clone()
        .find(|row| Some(&row.id) == service.threshold.as_ref())
    else {
        return vec![];
    };
    let name = part
        .row("thresholds", threshold.id.as_str())
        .text("name", &threshold.name);
    let name = join([name, plain(figure::euros(threshold.amount))], ", ");
    labelled(&plain(part.words.field_threshold()), name)
}

fn clients(part: &Part<'_>, service: &ServiceSolution) -> Vec<Spans> {
    let said = |words: Vec<String>| plain_or_nothing(capital(&words.join(", ")));
    vec![
        said(service.clients.iter().map(|client| client.say(part.words)).collect()),
        said(
            service
                .languages
                .iter()
                .map(|language| language.say(part.words))
                .collect(),
        ),
    ]
}

pub(crate) fn offices(part: &Part<'_>, service: &ServiceSolution) -> Spans {
    if service.offices.is_empty() && !part.plan.offices.is_empty() {
        return plain(part.words.document_all_offices());
    }
    join(service.offices.iter().map(|id| part.office(id)), ", ")
}

/// A line for each year: volume in its unit, and cost.
fn volumes_and_costs(row: &RowOf<'_, '_>, service: &ServiceSolution) -> Vec<Spans> {
    let years: BTreeSet<Year> = service.volume.keys().chain(service.cost.keys()).copied().collect();
    let unit = row.text("volume_unit", &service.volume_unit);
    let line = |year: Year| {
        let volume = service.volume.get(&year).map(|volume| {
            let number = plain(figure::number(*volume, None));
            join([number, unit.clone()], &NBSP.to_string())
        });
        let cost = service.cost.get(&year).map(|cost| plain(figure::euros(*cost)));
        let said = join([volume.unwrap_or_default(), cost.unwrap_or_default()], ", ");
        labelled(&plain(year.to_string()), said)
    };
    years.into_iter().map(line).collect()
}

/// The solutions in words, as a list below the table: they are too long for a column.
fn solutions(part: &Part<'_>) -> Option<Block> {
    let item = |service: &ServiceSolution| {
        let row = part.row("services", service.id.as_str());
        let solution = row.text("solution", &service.solution);
        (!solution.is_empty()).then(|| Item {
            spans: labelled(&name(part, &row, service), solution),
            inner: None,
        })
    };
    let items: Vec<Item> = part.plan.services.iter().filter_map(item).collect();
    (!items.is_empty()).then_some(Block::List(List { ordered: false, items }))
}
