//! How the municipality's residents are served: offices in it, services with their languages, what it does itself.

use super::{Council, paragraph};
use crate::model::Block;
use crate::part::capital;
use crate::say::{Said, Spans, labelled, plain};
use crate::tables::cell::{head, lines, words};
use crate::tables::grid::Grid;
use crate::tables::{offices, services};
use plan::Language;
use plan::content::{Office, ServiceSolution};

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
            .text(say.field_languages());
        let common = self.common_languages();
        for service in &part.plan.services {
            let row = part.row("services", service.id.as_str());
            let own = service.languages.as_slice();
            let own = if common.is_some() { &[] } else { own };
            let producer = row.text("producer", &service.producer);
            grid.body(vec![
                head(services::name(part, &row, service)),
                lines([
                    plain_or_nothing(services::production(part, service)),
                    producer,
                    self.only_at(service),
                ]),
                words(self.language_names(own)),
            ]);
        }
        if let Some(common) = common {
            grid.note(plain(say.extract_common_languages(&self.language_names(common))));
        }
        if !part.plan.offices.is_empty() && part.plan.services.iter().any(|service| service.offices.is_empty()) {
            grid.note(plain(say.extract_everywhere()));
        }
        grid
    }

    /// The offices of a service that isn't given at all of them.
    fn only_at(&self, service: &ServiceSolution) -> Spans {
        if service.offices.is_empty() {
            return vec![];
        }
        let label = plain(self.part.words.field_offices());
        labelled(&label, services::offices(self.part, service))
    }

    /// The languages of all services, when they are the same for all.
    fn common_languages(&self) -> Option<&[Language]> {
        let services = &self.part.plan.services;
        let first = services.first()?.languages.as_slice();
        let is_common = !first.is_empty() && services.iter().all(|service| service.languages == first);
        is_common.then_some(first)
    }

    fn language_names(&self, languages: &[Language]) -> String {
        let names: Vec<String> = languages.iter().map(|language| language.say(self.part.words)).collect();
        capital(&names.join(", "))
    }
}

fn plain_or_nothing(text: String) -> Spans {
    if text.is_empty() { vec![] } else { plain(text) }
}
