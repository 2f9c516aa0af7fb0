//! What is sent and why: the section of the Act, the members, the version that the decisions point to.

use crate::build::Options;
use crate::model::Block;
use crate::part::Part;
use crate::say::{SLOTS, in_groups, join, plain, weave};
use plan::content::OrganisingModel;

pub(super) fn matter(part: &Part<'_>, options: &Options) -> Vec<Block> {
    let (say, area) = (part.words, &part.plan.area);
    let name = part.area().text("name", &area.name);
    let name = if name.is_empty() {
        plain(say.extract_this_area())
    } else {
        name
    };
    let sent = weave(&say.letter_sent(SLOTS[0]), &[name]);
    let with = match area.model {
        OrganisingModel::ResponsibleMunicipality => say.letter_with_agreement(),
        OrganisingModel::JointAuthority => say.letter_with_charter(),
        OrganisingModel::SingleMunicipality => say.letter_with_decision(),
    };
    let mut blocks = vec![Block::Paragraph(join([sent, plain(with)], " "))];
    let mut members = vec![];
    if part.plan.members.len() > 1 {
        members.push(plain(say.extract_members(&part.municipalities(part.members()))));
    }
    if let Some(code) = area
        .responsible
        .filter(|_| area.model == OrganisingModel::ResponsibleMunicipality)
    {
        members.push(plain(say.extract_responsible(&part.municipality(code))));
    }
    if !members.is_empty() {
        blocks.push(Block::Paragraph(join(members, " ")));
    }
    blocks.push(match &options.version {
        Some(version) => Block::Paragraph(plain(say.letter_version(&in_groups(&version.sha256), &version.name))),
        None => Block::Note(plain(say.letter_draft())),
    });
    blocks
}
