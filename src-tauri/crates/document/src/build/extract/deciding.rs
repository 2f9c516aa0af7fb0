//! The municipality's seats in the joint body, its decision as far as it has come, and the timetable that concerns it.

use super::{Council, paragraph, sentences};
use crate::model::Block;
use crate::part::capital;
use crate::say::{Said, Spans, plain};
use crate::tables::cell::{cell, head};
use crate::tables::grid::Grid;
use crate::tables::{decisions, timetable};
use plan::content::{Milestone, OrganisingModel};
use plan::is_blank;

impl Council<'_, '_> {
    pub(super) fn deciding(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.seats().into_iter().collect();
        blocks.extend(self.decision_so_far().block(self.part));
        let timetable = timetable::of(self.part, |milestone| {
            self.concerns(milestone) && !self.is_past(milestone)
        });
        let has_past = self
            .part
            .plan
            .milestones
            .iter()
            .any(|milestone| self.is_past(milestone));
        if has_past && !timetable.is_empty() {
            blocks.push(paragraph(self.part.words.extract_from_now_on()));
        }
        blocks.extend(timetable);
        blocks
    }

    fn concerns(&self, milestone: &Milestone) -> bool {
        milestone.municipality.is_none_or(|code| code == self.code)
    }

    /// Whether a milestone was over when the plan was dated.
    fn is_past(&self, milestone: &Milestone) -> bool {
        let over = milestone.to.or(milestone.from).zip(self.part.plan.area.dated);
        over.is_some_and(|(over, dated)| over < dated)
    }

    /// In lawful cooperation each municipality has at least one seat (410/2015, 51 § 2 mom.).
    fn seats(&self) -> Option<Block> {
        let say = self.part.words;
        if self.part.plan.area.model != OrganisingModel::ResponsibleMunicipality || self.part.plan.members.len() < 2 {
            return None;
        }
        let own = self.member.and_then(|member| member.seats);
        let all: Option<u32> = self
            .part
            .plan
            .members
            .iter()
            .map(|member| member.seats.map(u32::from))
            .sum();
        let said = match (own, all) {
            (Some(own), Some(all)) => say.extract_seats(i64::from(own), &all.to_string()),
            (Some(own), None) => say.extract_own_seats(i64::from(own)),
            (None, _) => say.extract_seats_unknown(),
        };
        Some(sentences([plain(said), plain(say.extract_seats_law())]))
    }

    /// What is known of the municipality's decision.
    fn decision_so_far(&self) -> Grid {
        let (part, say) = (self.part, self.part.words);
        let mut grid = Grid::new(plain(say.extract_decision_caption()))
            .named("extract-decision")
            .text(say.document_fact_name())
            .text(say.document_fact_value());
        let Some(decision) = self.decision else {
            return grid;
        };
        let versions = &part.plan.versions;
        let version = versions
            .iter()
            .find(|version| Some(&version.id) == decision.version.as_ref());
        let row = part.row("decisions", decision.id.as_str());
        let said = |text: &str| if is_blank(text) { vec![] } else { plain(text.trim()) };
        let rows: Vec<(String, Spans)> = vec![
            (say.field_body(), row.text("body", &decision.body)),
            (
                say.field_date(),
                said(&decision.date.map(i18n::date).unwrap_or_default()),
            ),
            (
                say.field_section(),
                said(&decisions::section(decision.section.trim(), part)),
            ),
            (say.field_register_number(), said(&decision.register_number)),
            (say.field_result(), plain(capital(&decision.result.say(say)))),
            (say.field_version(), said(version.map_or("", |version| &version.name))),
        ];
        for (name, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
            grid.body(vec![head(plain(name)), cell(value)]);
        }
        grid
    }
}
