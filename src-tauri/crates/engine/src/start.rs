//! A new plan from what the program knows: an area of the reference, or a choice of municipalities.

use crate::EngineError;
use chrono::NaiveDate;
use document::Said;
use i18n::Words;
use plan::content::{Area, Chapter, Indicator, ItemNumber, Measures, Member, OrganisingModel, TableKind};
use plan::id::{ChapterId, IndicatorId, LadderId, MemberId};
use plan::reference::{EmploymentArea, Municipality, areas, ladders, outline_on, register, thresholds};
use plan::{Bilingual, Language, MunicipalityCode, Plan, Year};

/// Where a new plan starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// An employment area of the reference, by its code or its name in either language.
    Area(String),
    /// Municipalities, by their codes or names in either language; the first one becomes responsible.
    Members(Vec<String>),
}

/// What a new plan is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// Where it starts from.
    pub from: From,
    /// The first year that it covers.
    pub first_year: Year,
    /// How the members organise the services; none leaves it to the reference, or to the number of members.
    pub model: Option<OrganisingModel>,
    /// The area's name; none for the reference's, or for the responsible municipality's.
    pub name: Option<Bilingual>,
}

impl Start {
    /// The new plan on the day `today`: members, the six statutory chapters, indicators, benefit ladders and procurement
    /// thresholds in force.
    ///
    /// # Errors
    /// [`EngineError::UnknownArea`], [`EngineError::UnknownMunicipality`], [`EngineError::NoMembers`].
    pub fn plan(&self, today: NaiveDate) -> Result<Plan, EngineError> {
        let (mut area, codes) = match &self.from {
            From::Area(name) => from_area(find_area(name)?),
            From::Members(names) => from_members(names)?,
        };
        if let Some(model) = self.model {
            area.model = model;
        }
        if let Some(name) = &self.name {
            area.name = name.clone();
        }
        if area.model == OrganisingModel::JointAuthority {
            area.responsible = None;
        }
        area.outline = outline_on(today).name.clone();
        area.first_year = Some(self.first_year);
        Ok(Plan {
            area,
            members: codes.into_iter().map(member).collect(),
            indicators: indicators(),
            chapters: ItemNumber::ALL.into_iter().map(chapter).collect(),
            benefit_ladders: ladders_from(self.first_year),
            thresholds: thresholds().iter().map(|threshold| threshold.to_row()).collect(),
            ..Plan::default()
        })
    }
}

fn find_area(name: &str) -> Result<&'static EmploymentArea, EngineError> {
    let wanted = name.trim().to_lowercase();
    let named = |area: &&EmploymentArea| {
        area.code == wanted || area.name.fi.to_lowercase() == wanted || area.name.sv.to_lowercase() == wanted
    };
    let unknown = || EngineError::UnknownArea { name: name.to_owned() };
    areas().iter().find(named).ok_or_else(unknown)
}

fn from_area(found: &EmploymentArea) -> (Area, Vec<MunicipalityCode>) {
    let area = Area {
        name: found.name.clone(),
        model: found.model.unwrap_or_else(|| model_of(found.members.len())),
        responsible: found.responsible,
        ..Area::default()
    };
    (area, found.members.clone())
}

fn from_members(names: &[String]) -> Result<(Area, Vec<MunicipalityCode>), EngineError> {
    let mut found: Vec<&Municipality> = vec![];
    for name in names.iter().filter(|name| !name.trim().is_empty()) {
        let unknown = || EngineError::UnknownMunicipality {
            name: name.trim().to_owned(),
        };
        let municipality = register().find(name).ok_or_else(unknown)?;
        if !found.contains(&municipality) {
            found.push(municipality);
        }
    }
    let first = found.first().ok_or(EngineError::NoMembers)?;
    let area = Area {
        name: first.name.clone(),
        model: model_of(found.len()),
        responsible: Some(first.code),
        ..Area::default()
    };
    Ok((area, found.iter().map(|municipality| municipality.code).collect()))
}

fn model_of(members: usize) -> OrganisingModel {
    match members {
        1 => OrganisingModel::SingleMunicipality,
        _ => OrganisingModel::ResponsibleMunicipality,
    }
}

/// The row of a new member.
pub(crate) fn member(code: MunicipalityCode) -> Member {
    Member {
        id: MemberId::try_from(format!("member-{code}")).expect("a code has three digits"),
        municipality: code,
        seats: None,
        joined: None,
        served: Bilingual::default(),
        own_services: Bilingual::default(),
    }
}

/// The chapter of a statutory item, with the tables that belong to it.
fn chapter(item: ItemNumber) -> Chapter {
    use TableKind as T;
    let tables = match item.get() {
        1 => vec![
            T::Budget,
            T::Personnel,
            T::CostSharing,
            T::StateTransfers,
            T::BenefitLiability,
        ],
        2 => vec![T::Services, T::Thresholds],
        3 => vec![T::Members, T::Offices],
        4 => vec![T::Partners],
        5 => vec![T::Measures, T::Statistics],
        _ => vec![T::Preparedness],
    };
    Chapter {
        id: ChapterId::try_from(format!("chapter-{}", item.get())).expect("an item is a digit"),
        parent: None,
        item: Some(item),
        title: Bilingual::default(),
        label: String::new(),
        answers: vec![],
        tables,
    }
}

/// What the Act and usual keys ask for: labour force (12 §), residents, and the unemployed.
fn indicators() -> Vec<Indicator> {
    let known = [
        ("population", Measures::Population),
        ("working-age", Measures::WorkingAge),
        ("labour-force", Measures::LabourForce),
        ("unemployed", Measures::Unemployed),
        ("in-services", Measures::InServices),
        ("foreign-language", Measures::ForeignLanguage),
    ];
    let indicator = |(id, measures): (&str, Measures)| Indicator {
        id: IndicatorId::try_from(id.to_owned()).expect("the names above are identifiers"),
        name: heading(&measures),
        measures,
        unit: Bilingual::default(),
        decimals: 0,
        formula: None,
        group: Bilingual::default(),
    };
    known.into_iter().map(indicator).collect()
}

/// The word for a value in both languages, with a capital letter.
fn heading(value: &impl Said) -> Bilingual {
    let [fi, sv] = Language::ALL.map(|language| {
        let word = value.say(Words::new(language));
        let mut letters = word.chars();
        letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .chain(letters)
            .collect::<String>()
    });
    Bilingual::new(fi, sv)
}

/// The ladders that hold at some time in the first year or later.
fn ladders_from(first_year: Year) -> Vec<plan::content::BenefitLadder> {
    let starts = NaiveDate::from_ymd_opt(i32::from(first_year.get()), 1, 1).expect("every year has a first day");
    let in_force = ladders()
        .iter()
        .filter(|ladder| ladder.until.is_none_or(|until| until >= starts));
    let row = |(n, ladder): (usize, &plan::reference::StatutoryLadder)| {
        ladder.to_row(LadderId::try_from(format!("ladder-{}", n + 1)).expect("a number makes an identifier"))
    };
    in_force.enumerate().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::json::{check_integrity, from_json, to_json};

    fn start(from: From) -> Result<Plan, EngineError> {
        let first_year = "2027".parse().unwrap();
        Start {
            from,
            first_year,
            model: None,
            name: None,
        }
        .plan(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap())
    }

    #[test]
    fn every_area_of_the_reference_makes_a_plan_that_holds_together() {
        for area in areas() {
            let plan = start(From::Area(area.code.clone())).unwrap();
            check_integrity(&plan).unwrap();
            assert_eq!(plan.members.len(), area.members.len());
            assert_eq!(plan.chapters.len(), 6);
            assert_eq!(from_json(to_json(&plan).as_bytes()).unwrap(), plan);
        }
    }

    #[test]
    fn an_area_is_found_by_either_name() {
        let fi = start(From::Area("Pohjanmaa".into())).unwrap();
        assert_eq!(start(From::Area(" österbotten".into())).unwrap(), fi);
        assert!(matches!(
            start(From::Area("Atlantis".into())),
            Err(EngineError::UnknownArea { .. })
        ));
    }

    #[test]
    fn members_are_found_by_names_and_codes_and_taken_once() {
        let plan = start(From::Members(vec![
            "Kemi".into(),
            "Torneå".into(),
            "241".into(),
            "tornio".into(),
        ]))
        .unwrap();
        let codes: Vec<_> = plan
            .members
            .iter()
            .map(|member| member.municipality.to_string())
            .collect();
        assert_eq!(codes, ["240", "851", "241"]);
        assert_eq!(
            plan.area.responsible.map(|code| code.to_string()).as_deref(),
            Some("240")
        );
        assert!(matches!(
            start(From::Members(vec!["Wasa".into()])),
            Err(EngineError::UnknownMunicipality { .. })
        ));
        assert!(matches!(start(From::Members(vec![])), Err(EngineError::NoMembers)));
    }
}
