//! The employment areas that exist.

use super::{asset, read};
use crate::content::OrganisingModel;
use crate::{Bilingual, MunicipalityCode};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// How sure the program is of a fact that it offers as a starting point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// To be checked before it is used.
    Low,
    /// Likely.
    Medium,
    /// Likely and in use by several authorities.
    MediumHigh,
    /// Published.
    High,
}

/// An employment area (työllisyysalue, sysselsättningsområde; 380/2023, 12 §): where a plan can start from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmploymentArea {
    /// Its two-digit code.
    pub code: String,
    /// Its name.
    pub name: Bilingual,
    /// How its members organise the services; none for Åland, where the Act doesn't apply.
    #[serde(default)]
    pub model: Option<OrganisingModel>,
    /// The responsible municipality, or the municipality itself when it is alone.
    #[serde(default)]
    pub responsible: Option<MunicipalityCode>,
    /// The seat of a joint municipal authority.
    #[serde(default)]
    pub seat: Option<MunicipalityCode>,
    /// How sure the responsible municipality is.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// Its members, by code.
    pub members: Vec<MunicipalityCode>,
}

#[derive(Deserialize)]
struct File {
    areas: Vec<EmploymentArea>,
}

/// The areas as they are from 1.1.2026, by code; Åland last.
pub fn areas() -> &'static [EmploymentArea] {
    static AREAS: LazyLock<Vec<EmploymentArea>> =
        LazyLock::new(|| read::<File>(asset!("employment-areas-2026.json")).areas);
    &AREAS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::register;

    #[test]
    fn every_municipality_is_in_the_area_that_it_names() {
        assert_eq!(areas().len(), 46);
        assert_eq!(areas().iter().map(|area| area.members.len()).sum::<usize>(), 308);
        for area in areas() {
            for code in &area.members {
                assert_eq!(register().get(*code).map(|m| &m.area), Some(&area.code), "{code}");
            }
        }
    }

    #[test]
    fn the_responsible_municipality_is_a_member() {
        for area in areas() {
            assert!(
                area.responsible
                    .or(area.seat)
                    .is_none_or(|code| area.members.contains(&code)),
                "{}",
                area.code
            );
        }
        let without: Vec<_> = areas()
            .iter()
            .filter(|area| area.responsible.is_none())
            .map(|area| area.name.fi.as_str())
            .collect();
        assert_eq!(without, ["Kymppi", "Ahvenanmaa"]);
    }
}
