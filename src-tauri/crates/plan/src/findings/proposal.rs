//! What the councils are asked to decide: each point in the languages of the council that reads it (423/2003, 29 §).

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::ProposalPoint;
use crate::reference::register;
use crate::{Language, Place, is_blank};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for point in &facts.plan.proposal_points {
        let needed = Language::ALL
            .into_iter()
            .filter(|language| is_needed(facts, point, *language));
        for language in needed.filter(|language| is_blank(point.text.get(*language))) {
            let place = Place::row("proposal_points", point.id.as_str())
                .field("text")
                .language(language);
            let mut finding = Finding::new(Code::ProposalPointUntranslated, place).with("language", language.into());
            if let Some(code) = point.municipality {
                finding = Finding {
                    code: Code::OwnProposalPointUntranslated,
                    ..finding.with("municipality", Arg::Municipality(code))
                };
            }
            out.push(finding);
        }
    }
}

/// Whether a council that the point is put to works in the language.
fn is_needed(facts: &Facts<'_>, point: &ProposalPoint, language: Language) -> bool {
    match point.municipality.and_then(|code| register().get(code)) {
        Some(municipality) => municipality.language.languages().contains(&language),
        None => facts.languages.has(language),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{code, raised, sound};
    use super::*;
    use crate::{Bilingual, MunicipalityCode, Plan};

    fn with_point(municipality: Option<MunicipalityCode>, fi: &str, sv: &str) -> Plan {
        let mut plan = sound();
        plan.proposal_points.push(ProposalPoint {
            id: "point-1".parse().unwrap(),
            municipality,
            text: Bilingual::new(fi, sv),
        });
        plan
    }

    /// Vaasa is bilingual, Laihia Finnish.
    #[test]
    fn a_point_is_in_the_languages_of_the_councils_that_decide_on_it() {
        let all = raised(
            &with_point(None, "hyväksyä suunnitelman", ""),
            Code::ProposalPointUntranslated,
        );
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].place.to_string(), "proposal_points/point-1/text[sv]");
        let of = |municipality: &str| {
            let plan = with_point(Some(code(municipality)), "hyväksyä suunnitelman", "");
            assert!(raised(&plan, Code::FieldUntranslated).is_empty());
            raised(&plan, Code::OwnProposalPointUntranslated)
        };
        assert_eq!(of("905")[0].arg("municipality"), Some(&Arg::Municipality(code("905"))));
        assert!(of("399").is_empty());
    }

    #[test]
    fn a_point_of_a_municipality_that_left_is_found() {
        let plan = with_point(Some(code("091")), "hyväksyä", "godkänna");
        let found = raised(&plan, Code::MunicipalityNotMember);
        assert_eq!(found[0].place.to_string(), "proposal_points/point-1/municipality");
    }
}
