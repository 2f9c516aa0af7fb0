//! The proposal for decision (päätösehdotus, beslutsförslag): the plan's own points, or the usual ones.

use super::Council;
use crate::model::{Block, Item, List};
use crate::say::{SLOTS, Spans, figure, plain, weave};
use plan::content::{OrganisingModel, ProposalPoint};
use plan::quantity::{Quantity, evaluate};

impl Council<'_, '_> {
    /// `Valtuusto päättää` and the points that end the sentence.
    pub(super) fn proposal(&self) -> Vec<Block> {
        let own: Vec<Spans> = self.own_points();
        let points = if own.is_empty() { self.usual_points() } else { own };
        vec![
            Block::Paragraph(self.who_decides()),
            list(true, points),
            list(false, self.of_decision()),
        ]
    }

    /// What the minutes say of any decision: by which right, how it is appealed (410/2015, 14 § and 135 §), who is told.
    fn of_decision(&self) -> Vec<Spans> {
        let say = self.part.words;
        let mut said = vec![plain(say.extract_competence()), plain(say.extract_appeal())];
        said.extend(self.receiver().map(|receiver| plain(say.extract_transcript(&receiver))));
        said
    }

    /// Who submits the plan and needs the decision for it; the ministry when the municipality submits it itself.
    fn receiver(&self) -> Option<String> {
        let (part, say, area) = (self.part, self.part.words, &self.part.plan.area);
        match (area.model, area.responsible) {
            (OrganisingModel::ResponsibleMunicipality, Some(code)) if code != self.code => {
                Some(part.municipality(code))
            }
            (OrganisingModel::ResponsibleMunicipality, Some(_)) | (OrganisingModel::SingleMunicipality, _) => {
                Some(say.letter_ministry())
            }
            (OrganisingModel::ResponsibleMunicipality, None) => None,
            (OrganisingModel::JointAuthority, _) => Some(say.extract_joint_authority()),
        }
    }

    fn who_decides(&self) -> Spans {
        let say = self.part.words;
        let body = self.decision.map(|decision| {
            let row = self.part.row("decisions", decision.id.as_str());
            row.text("body", &decision.body)
        });
        let body = body.filter(|body| !body.is_empty());
        weave(
            &say.extract_decides(SLOTS[0]),
            &[body.unwrap_or_else(|| plain(say.extract_council()))],
        )
    }

    /// The points that the plan puts to this council, in the plan's order.
    fn own_points(&self) -> Vec<Spans> {
        let part = self.part;
        let is_put = |point: &&ProposalPoint| point.municipality.is_none_or(|code| code == self.code);
        let points = part.plan.proposal_points.iter().filter(is_put);
        let said = points.map(|point| part.row("proposal_points", point.id.as_str()).text("text", &point.text));
        said.filter(|spans| !spans.is_empty()).collect()
    }

    /// What councils usually decide: the plan, the costs, who submits it, what isn't part of the costs, the minutes.
    fn usual_points(&self) -> Vec<Spans> {
        let say = self.part.words;
        let mut points = vec![self.approval()];
        points.extend(self.costs());
        points.push(self.submission());
        if self.knows_benefits() {
            points.push(plain(say.extract_point_benefits()));
        }
        points.push(plain(say.extract_point_minutes()));
        points
    }

    fn approval(&self) -> Spans {
        let (part, say) = (self.part, self.part.words);
        let name = part.area().text("name", &part.plan.area.name);
        let name = if name.is_empty() {
            plain(say.extract_this_area())
        } else {
            name
        };
        let dated = part.plan.area.dated.map(|day| i18n::date_long(day, part.language));
        let version = self.options.version.as_ref().map(|version| version.name.as_str());
        let message = match (version, &dated) {
            (Some(version), Some(day)) => say.extract_point_plan_dated(SLOTS[0], day, version),
            (Some(version), None) => say.extract_point_plan(SLOTS[0], version),
            (None, Some(day)) => say.extract_point_draft_dated(SLOTS[0], day),
            (None, None) => say.extract_point_draft(SLOTS[0]),
        };
        weave(&message, &[name])
    }

    /// The cost sharing and the municipality's share of the first year, to the cent.
    fn costs(&self) -> Option<Spans> {
        let say = self.part.words;
        if self.part.plan.area.model == OrganisingModel::SingleMunicipality {
            return Some(plain(say.extract_point_budget()));
        }
        let sharing = self.first_sharing()?;
        let share = i18n::euros(self.share_of(sharing)?);
        let year = sharing.year.to_string();
        let percent = evaluate(self.part.ledger, &Quantity::SharePercent(self.code, sharing.year));
        let percent = percent.ok().filter(|_| sharing.gaps.is_empty());
        Some(plain(match percent {
            Some(percent) => {
                let percent = figure::whole(&percent, self.part.language);
                say.extract_point_costs(&percent, &share, &year)
            }
            None => say.extract_point_costs_so_far(&share, &year),
        }))
    }

    fn submission(&self) -> Spans {
        let (part, say, area) = (self.part, self.part.words, &self.part.plan.area);
        plain(match (area.model, area.responsible) {
            (OrganisingModel::ResponsibleMunicipality, Some(code)) if code == self.code => {
                say.extract_point_submit_self()
            }
            (OrganisingModel::ResponsibleMunicipality, Some(code)) => {
                say.extract_point_submit_named(&part.municipality(code))
            }
            (OrganisingModel::ResponsibleMunicipality, None) => say.extract_point_submit_responsible(),
            (OrganisingModel::JointAuthority, _) => say.extract_point_submit_joint(),
            (OrganisingModel::SingleMunicipality, _) => say.extract_point_submit_single(),
        })
    }
}

fn list(ordered: bool, items: Vec<Spans>) -> Block {
    let items = items.into_iter().map(|spans| Item { spans, inner: None });
    Block::List(List {
        ordered,
        items: items.collect(),
    })
}
