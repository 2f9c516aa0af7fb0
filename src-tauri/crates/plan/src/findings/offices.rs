//! Offices and equal access to services (15 § 4 mom. 3 k.; 380/2023, 19 §; 410/2015, 8 §).

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::Place;
use crate::content::{Office, OfficeKind};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for office in &facts.plan.offices {
        check_office(facts, office, out);
    }
    for member in facts.plan.members.iter().filter(|member| member.served.is_empty()) {
        let has_office = facts
            .plan
            .offices
            .iter()
            .any(|office| office.municipality == Some(member.municipality));
        if !has_office {
            let place = Place::row("members", member.id.as_str()).field("served");
            let finding = Finding::new(Code::MemberUnserved, place);
            out.push(finding.with("municipality", Arg::Municipality(member.municipality)));
        }
    }
}

fn check_office(facts: &Facts<'_>, office: &Office, out: &mut Vec<Finding>) {
    let place = |field: &str| Place::row("offices", office.id.as_str()).field(field);
    let named = |code, field| Finding::new(code, place(field)).with("office", Arg::Bilingual(office.name.clone()));
    let is_remote = office.kind == OfficeKind::Remote;
    if office.municipality.is_none() && !is_remote {
        out.push(named(Code::OfficeWithoutMunicipality, "municipality"));
    }
    if office.address.is_empty() && !is_remote {
        out.push(named(Code::OfficeWithoutAddress, "address"));
    }
    let is_bilingual = facts.languages.fi && facts.languages.sv;
    for language in facts
        .languages
        .iter()
        .filter(|language| is_bilingual && !office.languages.contains(language))
    {
        out.push(named(Code::OfficeLanguageMissing, "languages").with("language", language.into()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound};
    use super::*;
    use crate::{Bilingual, Language};

    #[test]
    fn an_office_lies_in_a_municipality_unless_it_is_remote() {
        let mut plan = sound();
        plan.offices[1].municipality = None;
        plan.offices[1].address = Bilingual::default();
        assert_eq!(raised(&plan, Code::OfficeWithoutMunicipality).len(), 1);
        assert_eq!(raised(&plan, Code::OfficeWithoutAddress).len(), 1);
        plan.offices[1].kind = OfficeKind::Remote;
        assert!(raised(&plan, Code::OfficeWithoutMunicipality).is_empty());
    }

    #[test]
    fn a_member_without_an_office_says_how_it_is_served() {
        let mut plan = sound();
        plan.offices.remove(1);
        let found = raised(&plan, Code::MemberUnserved);
        assert_eq!(found[0].place, Place::row("members", "member-laihia").field("served"));
        plan.members[1].served = Bilingual::new("Etäpalvelu", "Service på distans");
        assert!(raised(&plan, Code::MemberUnserved).is_empty());
    }

    #[test]
    fn offices_of_a_bilingual_area_serve_in_both_languages() {
        let mut plan = sound();
        plan.offices[0].languages = vec![Language::Fi];
        assert_eq!(
            raised(&plan, Code::OfficeLanguageMissing)[0].arg("language"),
            Some(&Arg::Choice("sv"))
        );
    }
}
