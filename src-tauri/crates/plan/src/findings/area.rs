//! What is said about the area and the plan as a whole.

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::reference::outline;
use crate::{Place, is_blank};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let area = &facts.plan.area;
    let place = |field: &str| Place::table("area").field(field);
    for language in facts
        .languages
        .iter()
        .filter(|language| is_blank(area.name.get(*language)))
    {
        let at = place("name").language(language);
        out.push(Finding::new(Code::AreaNameMissing, at).with("language", language.into()));
    }
    let mut missing = |is_missing: bool, code: Code, field: &str| {
        if is_missing {
            out.push(Finding::new(code, place(field)));
        }
    };
    missing(area.first_year.is_none(), Code::FirstYearMissing, "first_year");
    missing(area.dated.is_none(), Code::PlanDateMissing, "dated");
    let unreachable = is_blank(&area.contact_email) && is_blank(&area.contact_phone);
    missing(area.contact.is_empty() || unreachable, Code::ContactMissing, "contact");
    missing(
        is_blank(&area.register_number),
        Code::RegisterNumberMissing,
        "register_number",
    );
    missing(
        facts.has_joint_body() && area.body.is_empty(),
        Code::BodyMissing,
        "body",
    );
    if !area.outline.is_empty() && outline(&area.outline).is_none() {
        let finding = Finding::new(Code::OutlineUnknown, place("outline"));
        out.push(finding.with("outline", Arg::Text(area.outline.clone())));
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound};
    use super::*;
    use crate::Language;
    use chrono::NaiveDate;

    #[test]
    fn a_bilingual_area_needs_a_name_in_both_languages() {
        let mut plan = sound();
        plan.area.name.sv.clear();
        let found = raised(&plan, Code::AreaNameMissing);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place.language, Some(Language::Sv));
    }

    #[test]
    fn what_the_ministry_asks_about_first_is_missed() {
        let mut plan = sound();
        plan.area.first_year = None;
        plan.area.dated = None;
        plan.area.contact_email.clear();
        plan.area.contact_phone.clear();
        plan.area.register_number.clear();
        plan.area.body = Default::default();
        for code in [
            Code::FirstYearMissing,
            Code::PlanDateMissing,
            Code::ContactMissing,
            Code::RegisterNumberMissing,
            Code::BodyMissing,
        ] {
            assert_eq!(raised(&plan, code).len(), 1, "{code:?}");
        }
    }

    #[test]
    fn an_outline_of_a_later_act_is_named() {
        let mut plan = sound();
        plan.area.outline = "512-2031".to_owned();
        plan.area.dated = NaiveDate::from_ymd_opt(2026, 6, 1);
        assert_eq!(
            raised(&plan, Code::OutlineUnknown)[0].arg("outline"),
            Some(&Arg::Text("512-2031".to_owned()))
        );
    }
}
