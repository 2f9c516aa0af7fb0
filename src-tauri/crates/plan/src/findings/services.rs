//! Services: what, how produced, for whom (15 § 4 mom. 2 k.: tuottaminen ja kohdentaminen).

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::ServiceSolution;
use crate::reference::{Service, service};
use crate::{Bilingual, Place};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for solution in &facts.plan.services {
        let statutory = solution.service.as_deref().and_then(service);
        let place = |field: &str| Place::row("services", solution.id.as_str()).field(field);
        let Some(name) = name_of(solution, statutory) else {
            out.push(Finding::new(Code::ServiceUnnamed, place("name")));
            continue;
        };
        let named = |code, field| Finding::new(code, place(field)).with("service", Arg::Bilingual(name.clone()));
        if let Some(repealed) = statutory.filter(|service| service.is_repealed_on(facts.plan_day())) {
            let last = repealed.until.map_or(facts.today, |until| until);
            let basis = super::Basis::Statute(&repealed.basis);
            out.push(
                named(Code::ServiceRepealed, "service")
                    .on(basis)
                    .with("last", Arg::Date(last)),
            );
        }
        if solution.production.is_empty() && solution.solution.is_empty() {
            out.push(named(Code::ServiceWithoutProduction, "production"));
        }
        let has_clients = statutory.is_some_and(|service| !service.clients.is_empty());
        if solution.clients.is_empty() && !has_clients {
            out.push(named(Code::ServiceWithoutClients, "clients"));
        }
    }
}

/// The name that readers see: the plan's own, else the Act's.
fn name_of(solution: &ServiceSolution, statutory: Option<&'static Service>) -> Option<Bilingual> {
    if solution.name.is_empty() {
        statutory.map(|service| service.name.clone())
    } else {
        Some(solution.name.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{day, raised, sound};
    use super::*;

    #[test]
    fn a_service_says_what_it_is_how_it_is_produced_and_for_whom() {
        let mut plan = sound();
        let own = &mut plan.services[0];
        own.service = None;
        assert_eq!(raised(&plan, Code::ServiceUnnamed).len(), 1);
        plan.services[0].name = Bilingual::new("Kuntavalmennus", "Kommunal träning");
        plan.services[0].production.clear();
        plan.services[0].solution = Bilingual::default();
        plan.services[0].clients.clear();
        assert_eq!(raised(&plan, Code::ServiceWithoutProduction).len(), 1);
        assert_eq!(raised(&plan, Code::ServiceWithoutClients).len(), 1);
    }

    /// 398/2024: the employment obligation ended on 1.9.2024.
    #[test]
    fn a_repealed_service_is_pointed_out_by_the_plans_date() {
        let mut plan = sound();
        plan.services[0].service = Some("x1".to_owned());
        let found = raised(&plan, Code::ServiceRepealed);
        assert_eq!(found[0].arg("last"), Some(&Arg::Date(day(2024, 9, 1))));
        plan.area.dated = Some(day(2023, 10, 31));
        assert!(raised(&plan, Code::ServiceRepealed).is_empty());
    }
}
