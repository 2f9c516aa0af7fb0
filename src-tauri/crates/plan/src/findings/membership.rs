//! Members, the responsible municipality and seats (380/2023, 12–13 §; 410/2015, 51 §).

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::{Account, OrganisingModel, Subject};
use crate::reference::register;
use crate::{MunicipalityCode, Place};
use std::collections::BTreeSet;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    if facts.plan.members.is_empty() {
        out.push(Finding::new(Code::NoMembers, Place::table("members")));
        return;
    }
    duplicates(facts, out);
    model(facts, out);
    seats(facts, out);
    aland(facts, out);
    outsiders(facts, out);
}

fn duplicates(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for member in facts
        .plan
        .members
        .iter()
        .filter(|member| !seen.insert(member.municipality))
    {
        let place = Place::row("members", member.id.as_str()).field("municipality");
        out.push(
            Finding::new(Code::DuplicateMember, place).with("municipality", Arg::Municipality(member.municipality)),
        );
    }
}

fn model(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let area = &facts.plan.area;
    let place = |field: &str| Place::table("area").field(field);
    let count = facts.members.len();
    match (area.model, count) {
        (OrganisingModel::SingleMunicipality, 2..) => {
            let finding = Finding::new(Code::SingleWithMembers, place("model"));
            out.push(finding.with("count", Arg::Count(count as i64)));
        }
        (OrganisingModel::ResponsibleMunicipality | OrganisingModel::JointAuthority, 1) => {
            out.push(Finding::new(Code::JointWithoutPartners, place("model")));
        }
        _ => {}
    }
    let has_responsible = area.model == OrganisingModel::ResponsibleMunicipality;
    match area.responsible {
        None if has_responsible && count > 1 => out.push(Finding::new(Code::ResponsibleMissing, place("responsible"))),
        Some(code) if has_responsible && !facts.members.contains(&code) => {
            let finding = Finding::new(Code::ResponsibleNotMember, place("responsible"));
            out.push(finding.with("municipality", Arg::Municipality(code)));
        }
        Some(code) if area.model == OrganisingModel::JointAuthority => {
            let finding = Finding::new(Code::ResponsibleNotNeeded, place("responsible"));
            out.push(finding.with("municipality", Arg::Municipality(code)));
        }
        _ => {}
    }
}

/// Each member chooses at least one member of the joint body (410/2015, 51 § 2 mom.).
fn seats(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    if !facts.has_joint_body() {
        return;
    }
    for member in facts.plan.members.iter().filter(|member| member.seats == Some(0)) {
        let place = Place::row("members", member.id.as_str()).field("seats");
        out.push(Finding::new(Code::SeatsNone, place).with("municipality", Arg::Municipality(member.municipality)));
    }
    let unknown = facts
        .plan
        .members
        .iter()
        .filter(|member| member.seats.is_none())
        .count();
    if unknown > 0 {
        let finding = Finding::new(Code::SeatsUnknown, Place::table("members").field("seats"));
        out.push(finding.with("count", Arg::Count(unknown as i64)));
    }
}

/// The Province of Åland in the classification of regions.
const ALAND: &str = "21";

/// The Act leaves those whose home is in Åland to the municipality where they stay (380/2023, 17 § 1 mom.): whether a
/// municipality of Åland can be a member is for people to check.
fn aland(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let is_there = |code: MunicipalityCode| register().get(code).is_some_and(|m| m.region == ALAND);
    let there: Vec<_> = facts
        .plan
        .members
        .iter()
        .filter(|member| is_there(member.municipality))
        .collect();
    let place = match there[..] {
        [] => return,
        [member] => Place::row("members", member.id.as_str()),
        _ => Place::table("members"),
    };
    let finding = Finding::new(Code::MemberOnAland, place.field("municipality"))
        .with("count", Arg::Count(there.len() as i64))
        .with(
            "municipalities",
            Arg::municipalities(there.iter().map(|member| member.municipality)),
        );
    out.push(finding);
}

/// Rows about municipalities that aren't members: what is easily left behind when a municipality leaves.
fn outsiders(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let plan = facts.plan;
    let mut look = |code: Option<MunicipalityCode>, place: Place| {
        if let Some(code) = code.filter(|code| !facts.members.contains(code)) {
            let finding = Finding::new(Code::MunicipalityNotMember, place);
            out.push(finding.with("municipality", Arg::Municipality(code)));
        }
    };
    macro_rules! rows {
        ($($table:ident $code:expr;)*) => {$(
            for row in &plan.$table {
                let code: Option<MunicipalityCode> = $code(row);
                look(code, Place::row(stringify!($table), row.id.as_str()).field("municipality"));
            }
        )*};
    }
    let in_plan = |line: &crate::content::BudgetLine| {
        line.municipality
            .filter(|_| line.scenario.is_none() && line.account == Account::Area)
    };
    rows! {
        budget_lines in_plan;
        payments |row: &crate::content::Payment| Some(row.municipality);
        state_transfers |row: &crate::content::StateTransfer| row.municipality;
        benefit_liabilities |row: &crate::content::BenefitLiability| Some(row.municipality);
        offices |row: &crate::content::Office| row.municipality;
        proposal_points |row: &crate::content::ProposalPoint| row.municipality;
        decisions |row: &crate::content::Decision| Some(row.municipality);
    }
    let counted = plan.statistics.iter().filter_map(|row| match row.subject {
        Subject::Municipality(code) => Some(code),
        Subject::Others | Subject::Area => None,
    });
    for code in counted.collect::<BTreeSet<_>>() {
        look(Some(code), Place::table("statistics").field("subject"));
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{code, raised, sound};
    use super::*;
    use crate::Bilingual;

    #[test]
    fn a_plan_without_members_can_not_be_submitted() {
        let mut plan = sound();
        plan.members.clear();
        assert_eq!(raised(&plan, Code::NoMembers).len(), 1);
    }

    #[test]
    fn a_municipality_is_a_member_once() {
        let mut plan = sound();
        plan.members[1].municipality = plan.members[0].municipality;
        let found = raised(&plan, Code::DuplicateMember);
        assert_eq!(found[0].place.row.as_deref(), Some("member-laihia"));
    }

    #[test]
    fn the_model_fits_the_number_of_members() {
        let mut plan = sound();
        plan.area.model = OrganisingModel::SingleMunicipality;
        assert_eq!(
            raised(&plan, Code::SingleWithMembers)[0].arg("count"),
            Some(&Arg::Count(2))
        );
        plan.area.model = OrganisingModel::JointAuthority;
        assert_eq!(raised(&plan, Code::ResponsibleNotNeeded).len(), 1);
        plan.members.truncate(1);
        assert_eq!(raised(&plan, Code::JointWithoutPartners).len(), 1);
    }

    #[test]
    fn the_responsible_municipality_is_chosen_among_the_members() {
        let mut plan = sound();
        plan.area.responsible = None;
        assert_eq!(raised(&plan, Code::ResponsibleMissing).len(), 1);
        plan.area.responsible = Some(code("091"));
        assert_eq!(
            raised(&plan, Code::ResponsibleNotMember)[0].arg("municipality"),
            Some(&Arg::Municipality(code("091")))
        );
    }

    /// 410/2015, 51 § 2 mom.
    #[test]
    fn every_member_has_at_least_one_seat() {
        let mut plan = sound();
        plan.members[1].seats = Some(0);
        assert_eq!(
            raised(&plan, Code::SeatsNone)[0].place.row.as_deref(),
            Some("member-laihia")
        );
        plan.members[1].seats = None;
        assert_eq!(raised(&plan, Code::SeatsUnknown)[0].arg("count"), Some(&Arg::Count(1)));
    }

    /// 380/2023, 17 § 1 mom. speaks of Åland; 35 is Brändö, 478 Mariehamn.
    #[test]
    fn members_on_aland_are_questioned_together() {
        let mut plan = sound();
        assert!(raised(&plan, Code::MemberOnAland).is_empty());
        plan.members[1].municipality = code("478");
        let found = raised(&plan, Code::MemberOnAland);
        assert_eq!(
            found[0].place,
            Place::row("members", "member-laihia").field("municipality")
        );
        plan.members[0].municipality = code("035");
        let found = raised(&plan, Code::MemberOnAland);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].arg("municipalities"),
            Some(&Arg::Bilingual(Bilingual::new(
                "Brändö, Maarianhamina",
                "Brändö, Mariehamn"
            )))
        );
    }

    #[test]
    fn rows_of_a_municipality_that_left_are_named() {
        let mut plan = sound();
        plan.offices[1].municipality = Some(code("091"));
        let found = raised(&plan, Code::MunicipalityNotMember);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].place,
            Place::row("offices", "office-laihia").field("municipality")
        );
    }
}
