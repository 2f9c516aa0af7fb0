//! The matter in short: what is decided, by when the ministry must have it, and the municipality in figures.

use super::{Council, sentences};
use crate::model::Block;
use crate::say::{SLOTS, figure, plain, weave};
use crate::tables::cell::{cell, head, words};
use crate::tables::grid::Grid;
use plan::content::OrganisingModel;
use plan::is_blank;
use plan::quantity::{Quantity, evaluate};

impl Council<'_, '_> {
    pub(super) fn brief(&self) -> Vec<Block> {
        let mut blocks = vec![self.matter(), self.clock()];
        if self.options.version.is_none() {
            blocks.push(Block::Note(plain(self.part.words.extract_draft())));
        }
        blocks.extend(self.key_figures().block(self.part));
        blocks
    }

    /// What the plan is, who the members are and who answers for the services.
    fn matter(&self) -> Block {
        let (part, area) = (self.part, &self.part.plan.area);
        let say = part.words;
        let name = part.area().text("name", &area.name);
        let name = if name.is_empty() {
            plain(say.extract_this_area())
        } else {
            name
        };
        let mut said = vec![weave(&say.extract_matter(SLOTS[0]), &[name])];
        if part.plan.members.len() > 1 {
            said.push(plain(say.extract_members(&part.municipalities(part.members()))));
        }
        if area.model == OrganisingModel::ResponsibleMunicipality {
            said.push(plain(match area.responsible {
                Some(code) => say.extract_responsible(&part.municipality(code)),
                None => say.extract_no_responsible(),
            }));
        }
        let body = part.area().text("body", &area.body);
        if !body.is_empty() && area.model != OrganisingModel::SingleMunicipality {
            said.push(weave(&say.extract_body(SLOTS[0]), &[body]));
        }
        sentences(said)
    }

    /// The two weeks of 15 § 1–2 mom., and the day by which the ministry must have the plan.
    fn clock(&self) -> Block {
        let (say, area) = (self.part.words, &self.part.plan.area);
        let clock = match area.model {
            OrganisingModel::ResponsibleMunicipality => say.extract_clock_responsible(),
            OrganisingModel::JointAuthority => say.extract_clock_joint(),
            OrganisingModel::SingleMunicipality => say.extract_clock_single(),
        };
        let deadline = area.deadline.map(|day| i18n::date_long(day, self.part.language));
        let deadline = deadline.map_or_else(Vec::new, |day| plain(say.extract_deadline(&day)));
        sentences([plain(clock), deadline])
    }

    /// The figures that a councillor asks for first.
    fn key_figures(&self) -> Grid {
        let (part, say) = (self.part, self.part.words);
        let sharing = self.first_sharing();
        let year = sharing.map(|sharing| sharing.year.to_string()).unwrap_or_default();
        let known = |quantity: Quantity| {
            let value = evaluate(part.ledger, &quantity).ok()?;
            Some(figure::whole(&value, part.language))
        };
        let mut rows: Vec<(String, Option<String>)> = vec![];
        if let Some(sharing) = sharing {
            rows.push((
                say.extract_share_of_year(&year),
                self.share_of(sharing).map(i18n::euros),
            ));
            if sharing.gaps.is_empty() {
                rows.push((
                    say.extract_percent(),
                    known(Quantity::SharePercent(self.code, sharing.year)),
                ));
                let per_resident = Quantity::SharePerResident(self.code, sharing.year);
                rows.push((say.extract_per_resident(), known(per_resident)));
            }
        }
        if !part.plan.offices.is_empty() {
            rows.push((
                say.extract_offices_here(),
                Some(self.offices_here().count().to_string()),
            ));
        }
        let seats = self.member.and_then(|member| member.seats);
        rows.push((say.field_seats(), seats.map(|seats| seats.to_string())));
        let mut grid = Grid::new(plain(say.extract_key_figures(&part.municipality(self.code))))
            .named("extract-key-figures")
            .text(say.document_fact_name())
            .text(say.document_fact_value());
        for (name, value) in rows.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            grid.body(vec![head(plain(name)), words(value)]);
        }
        if let Some(decision) = self.decision.filter(|decision| !is_blank(&decision.register_number)) {
            let number = plain(decision.register_number.trim());
            grid.body(vec![head(plain(say.extract_municipality_register())), cell(number)]);
        }
        grid
    }
}
