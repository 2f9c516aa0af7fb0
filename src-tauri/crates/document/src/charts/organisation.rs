//! The joint body of the members (410/2015, 51 §; 380/2023, 13 §), whom it answers to and what it leads.

use super::{Shown, sentences};
use crate::model::{Block, Drawing, Organisation, OrganisationBox};
use crate::part::Part;
use crate::say::{Said, plain};
use plan::content::{OrganisingModel, TableKind};
use plan::{MunicipalityCode, is_blank};
use std::collections::BTreeSet;

/// Members with their seats, the joint body, and under it the responsible municipality and the offices. A plan that names
/// no body has nothing to show.
pub(crate) fn organisation(part: &Part<'_>, beside: &[Block]) -> Option<Block> {
    let plan = part.plan;
    let name = part.area().plain("body", &plan.area.body);
    if is_blank(&name) || plan.members.is_empty() {
        return None;
    }
    let members = plan.members.iter().map(|member| OrganisationBox {
        name: part.municipality(member.municipality),
        lines: member
            .seats
            .map(|seats| part.words.chart_seats(i64::from(seats)))
            .into_iter()
            .collect(),
    });
    let organisation = Organisation {
        above: members.collect(),
        centre: OrganisationBox {
            name,
            lines: seats(part).into_iter().collect(),
        },
        below: responsible(part).into_iter().chain(offices(part)).collect(),
    };
    let shown = Shown {
        caption: plain(part.words.caption_chart_organisation()),
        alternative: alternative(part, &organisation),
        notes: vec![],
        drawing: Drawing::Organisation(organisation),
    };
    Some(shown.block(part, beside))
}

/// All seats together, when every member has its own entered.
fn seats(part: &Part<'_>) -> Option<String> {
    let seats: Option<Vec<i64>> = part
        .plan
        .members
        .iter()
        .map(|member| member.seats.map(i64::from))
        .collect();
    let seats = seats.filter(|seats| seats.len() > 1)?;
    Some(part.words.chart_seats_together(seats.iter().sum()))
}

/// The municipality in whose organisation the body works (vastuukunta, ansvarig kommun); the other models have none.
fn responsible(part: &Part<'_>) -> Option<OrganisationBox> {
    let code = match part.plan.area.model {
        OrganisingModel::ResponsibleMunicipality => part.plan.area.responsible,
        OrganisingModel::SingleMunicipality | OrganisingModel::JointAuthority => None,
    };
    code.map(|code| OrganisationBox {
        name: part.municipality(code),
        lines: vec![part.words.field_responsible_municipality()],
    })
}

/// How many offices there are and in how many municipalities.
fn offices(part: &Part<'_>) -> Option<OrganisationBox> {
    let offices = &part.plan.offices;
    let municipalities: BTreeSet<MunicipalityCode> = offices.iter().filter_map(|office| office.municipality).collect();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut lines = vec![part.words.chart_offices(count(offices.len()))];
    if !municipalities.is_empty() {
        lines.push(part.words.chart_municipalities(count(municipalities.len())));
    }
    (!offices.is_empty()).then(|| OrganisationBox {
        name: TableKind::Offices.say(part.words),
        lines,
    })
}

/// Every box with what stands in it.
fn alternative(part: &Part<'_>, organisation: &Organisation) -> String {
    let say = part.words;
    let one = |own: &OrganisationBox| {
        if own.lines.is_empty() {
            own.name.clone()
        } else {
            say.chart_organisation_box(&own.lines.join(", "), &own.name)
        }
    };
    let list = |boxes: &[OrganisationBox]| {
        let said: Vec<String> = boxes.iter().map(one).collect();
        i18n::list(&said, part.language)
    };
    let members = i64::try_from(organisation.above.len()).unwrap_or(i64::MAX);
    let mut said = vec![say.chart_organisation(&one(&organisation.centre), members, &list(&organisation.above))];
    if !organisation.below.is_empty() {
        said.push(say.chart_organisation_below(&list(&organisation.below)));
    }
    sentences(said)
}
