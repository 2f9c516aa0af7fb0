//! Partners, measures and preparedness: rows that don't yet say what the items ask (15 § 4 mom. 4–6 k.).

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::Place;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let plan = facts.plan;
    for partner in plan.partners.iter().filter(|partner| partner.form.is_empty()) {
        let place = Place::row("partners", partner.id.as_str()).field("form");
        out.push(Finding::new(Code::PartnerWithoutForm, place).with("partner", Arg::Bilingual(partner.name.clone())));
    }
    for measure in &plan.measures {
        let parts = [
            ("measure", &measure.measure),
            ("responsible", &measure.responsible),
            ("indicator", &measure.indicator),
        ];
        if let Some((field, _)) = parts.into_iter().find(|(_, text)| text.is_empty()) {
            let place = Place::row("measures", measure.id.as_str()).field(field);
            let finding = Finding::new(Code::MeasureIncomplete, place);
            out.push(finding.with("objective", Arg::Bilingual(measure.objective.clone())));
        }
    }
    for scenario in &plan.change_scenarios {
        if plan.action_cards.iter().all(|card| card.scenario != scenario.id) {
            let place = Place::row("change_scenarios", scenario.id.as_str());
            let finding = Finding::new(Code::ScenarioWithoutActions, place);
            out.push(finding.with("scenario", Arg::Bilingual(scenario.name.clone())));
        }
    }
    for card in plan.action_cards.iter().filter(|card| card.responsible.is_empty()) {
        let place = Place::row("action_cards", card.id.as_str()).field("responsible");
        let finding = Finding::new(Code::ActionWithoutResponsible, place);
        out.push(finding.with("action", Arg::Bilingual(card.action.clone())));
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound};
    use super::*;
    use crate::Bilingual;

    #[test]
    fn forms_of_cooperation_are_asked_for() {
        let mut plan = sound();
        plan.partners[0].form = Bilingual::default();
        assert_eq!(raised(&plan, Code::PartnerWithoutForm).len(), 1);
    }

    #[test]
    fn a_measure_says_what_by_whom_and_how_it_shows() {
        let mut plan = sound();
        plan.measures[0].responsible = Bilingual::default();
        let found = raised(&plan, Code::MeasureIncomplete);
        assert_eq!(found[0].place.field.as_deref(), Some("responsible"));
    }

    #[test]
    fn a_scenario_has_actions_and_somebody_answers_for_them() {
        let mut plan = sound();
        plan.action_cards[0].responsible = Bilingual::default();
        assert_eq!(raised(&plan, Code::ActionWithoutResponsible).len(), 1);
        plan.action_cards.clear();
        assert_eq!(raised(&plan, Code::ScenarioWithoutActions).len(), 1);
    }
}
