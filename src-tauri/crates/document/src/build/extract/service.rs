//! How the municipality's residents are served: offices in it, services with their languages, what it does itself.

use super::{Council, paragraph};
use crate::model::Block;
use crate::part::capital;
use crate::say::{Said, Spans, labelled, plain};
use crate::tables::cell::{cell, head, lines, words};
use crate::tables::grid::Grid;
use crate::tables::{offices, services};
use plan::content::Office;

impl Council<'_, '_> {
    pub(super) fn service(&self) -> Vec<Block> {
        let (part, say) = (self.part, self.part.words);
        let mut blocks = vec![];
        if !part.plan.offices.is_empty() {
            blocks.push(paragraph(match self.offices_here().count() {
                0 => say.extract_no_office(),
                count => say.extract_offices_count(i64::try_from(count).unwrap_or(i64::MAX)),
            }));
        }
        blocks.extend(self.in_words());
        let here = |office: &Office| office.municipality == Some(self.code);
        let caption = plain(say.extract_offices_caption());
        blocks.extend(offices::offices(part, caption, here).block(part));
        blocks.extend(self.services().block(part));
        if blocks.is_empty() {
            blocks.push(paragraph(say.document_not_said()));
        }
        blocks
    }

    /// The offices in the municipality.
    pub(super) fn offices_here(&self) -> impl Iterator<Item = &Office> {
        let offices = self.part.plan.offices.iter();
        offices.filter(|office| office.municipality == Some(self.code))
    }

    /// How the residents are served, and what the municipality itself already does.
    fn in_words(&self) -> Vec<Block> {
        let (part, say) = (self.part, self.part.words);
        let Some(member) = self.member else {
            return vec![];
        };
        let row = part.row("members", member.id.as_str());
        let said: [(String, Spans); 2] = [
            (say.field_served(), row.text("served", &member.served)),
            (say.field_own_services(), row.text("own_services", &member.own_services)),
        ];
        let known = said.into_iter().filter(|(_, text)| !text.is_empty());
        known
            .map(|(label, text)| Block::Paragraph(labelled(&plain(label), text)))
            .collect()
    }

    /// All services, which every member's residents get: how they are produced, in which languages and where.
    fn services(&self) -> Grid {
        let (part, say) = (self.part, self.part.words);
        let mut grid = Grid::new(plain(say.extract_services_caption()))
            .named("extract-services")
            .text(say.field_service())
            .text(say.field_production())
            .text(say.field_languages())
            .text(say.field_offices());
        for service in &part.plan.services {
            let row = part.row("services", service.id.as_str());
            let languages: Vec<String> = service.languages.iter().map(|language| language.say(say)).collect();
            let producer = row.text("producer", &service.producer);
            grid.body(vec![
                head(services::name(part, &row, service)),
                lines([plain_or_nothing(services::production(part, service)), producer]),
                words(capital(&languages.join(", "))),
                cell(services::offices(part, service)),
            ]);
        }
        grid
    }
}

fn plain_or_nothing(text: String) -> Spans {
    if text.is_empty() { vec![] } else { plain(text) }
}
