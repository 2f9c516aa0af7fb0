//! The catalogue of statutory services (380/2023, 2 § and the chapters that regulate them).

use super::{asset, read};
use crate::Bilingual;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// Whom a statutory service is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClientKind {
    /// An individual customer (henkilöasiakas, enskild kund).
    Individual,
    /// An employer.
    Employer,
}

/// What a statutory service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// A service.
    Service,
    /// A subsidy or other support.
    Support,
    /// A compensation.
    Compensation,
    /// A duty of the authority that isn't a service.
    Duty,
}

/// A statutory service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// Its number in the catalogue: `4a` belongs under `4`.
    pub id: String,
    /// Its name, in the Act's words.
    pub name: Bilingual,
    /// Where it is laid down, or by which act it was repealed.
    pub basis: String,
    /// Whom it is for; nobody when it has been repealed.
    #[serde(default)]
    pub clients: Vec<ClientKind>,
    /// What it is.
    pub kind: ServiceKind,
    /// The first day it is given by the areas.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day it was given.
    #[serde(default)]
    pub until: Option<NaiveDate>,
}

impl Service {
    /// The number of the service that it is a part of.
    pub fn parent(&self) -> Option<&str> {
        let digits = self.id.trim_end_matches(|c: char| c.is_ascii_lowercase());
        (digits.len() < self.id.len()).then_some(digits)
    }

    /// Whether it has been repealed by `date`.
    pub fn is_repealed_on(&self, date: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < date)
    }
}

#[derive(Deserialize)]
struct File {
    services: Vec<Service>,
}

/// The services in the catalogue's order, the repealed ones last.
pub fn services() -> &'static [Service] {
    static SERVICES: LazyLock<Vec<Service>> = LazyLock::new(|| read::<File>(asset!("services-380-2023.json")).services);
    &SERVICES
}

/// The service with this number.
pub fn service(id: &str) -> Option<&'static Service> {
    services().iter().find(|service| service.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_belongs_under_its_whole() {
        let training = service("4a").expect("4a");
        assert_eq!(training.parent(), Some("4"));
        assert_eq!(service("10").and_then(Service::parent), None);
        assert!(
            services()
                .iter()
                .filter_map(Service::parent)
                .all(|parent| service(parent).is_some())
        );
    }

    #[test]
    fn the_employment_obligation_ended_on_1_september_2024() {
        let day = |d| NaiveDate::from_ymd_opt(2024, 9, d).unwrap();
        let duty = services()
            .iter()
            .find(|s| s.basis == "398/2024")
            .expect("employment obligation");
        assert!(!duty.is_repealed_on(day(1)) && duty.is_repealed_on(day(2)));
    }
}
