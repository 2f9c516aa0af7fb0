//! What the law and the registers say: the same for every plan.

use crate::call::Nothing;
use crate::{Desk, Failure};
use plan::content::OrganisingModel;
use plan::reference::{areas as all_areas, glossary as all_terms, register, services as all_services};
use plan::{Bilingual, MunicipalityCode};
use schemars::JsonSchema;
use serde::Serialize;

/// A municipality of the register.
#[derive(Serialize, JsonSchema)]
pub(crate) struct MunicipalityRow {
    code: MunicipalityCode,
    name: Bilingual,
    /// Its languages in the order of its majority.
    languages: Vec<plan::Language>,
    /// The employment area that it belongs to, by code.
    area: String,
}

pub(crate) fn municipalities(_: &Desk, _: Nothing) -> Result<Vec<MunicipalityRow>, Failure> {
    let row = |municipality: &plan::reference::Municipality| MunicipalityRow {
        code: municipality.code,
        name: municipality.name.clone(),
        languages: municipality.language.languages().to_vec(),
        area: municipality.area.clone(),
    };
    Ok(register().iter().map(row).collect())
}

/// An employment area of the reference.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AreaRow {
    code: String,
    name: Bilingual,
    members: Vec<MunicipalityCode>,
    model: Option<OrganisingModel>,
    responsible: Option<MunicipalityCode>,
}

pub(crate) fn areas(_: &Desk, _: Nothing) -> Result<Vec<AreaRow>, Failure> {
    let row = |area: &plan::reference::EmploymentArea| AreaRow {
        code: area.code.clone(),
        name: area.name.clone(),
        members: area.members.clone(),
        model: area.model,
        responsible: area.responsible,
    };
    Ok(all_areas().iter().map(row).collect())
}

/// A statutory service.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ServiceRow {
    id: String,
    name: Bilingual,
    /// The section of the Act.
    basis: String,
    /// The service that it is part of.
    parent: Option<String>,
}

pub(crate) fn services(_: &Desk, _: Nothing) -> Result<Vec<ServiceRow>, Failure> {
    let row = |service: &plan::reference::Service| ServiceRow {
        id: service.id.clone(),
        name: service.name.clone(),
        basis: service.basis.clone(),
        parent: service.parent().map(str::to_owned),
    };
    Ok(all_services().iter().map(row).collect())
}

/// A term of the glossary.
#[derive(Serialize, JsonSchema)]
pub(crate) struct TermRow {
    fi: Vec<String>,
    sv: Vec<String>,
    /// Where the term comes from.
    basis: Option<String>,
}

pub(crate) fn glossary(_: &Desk, _: Nothing) -> Result<Vec<TermRow>, Failure> {
    let row = |term: &plan::reference::Term| TermRow {
        fi: term.fi.clone(),
        sv: term.sv.clone(),
        basis: term.basis.clone(),
    };
    Ok(all_terms().iter().map(row).collect())
}
