//! `new`: a plan from an area of the reference or from members.

use super::{Context, example::existing};
use crate::args::{Model, New};
use engine::{From, OpenPlan, Start};
use plan::content::OrganisingModel;
use std::process::ExitCode;

pub(super) fn run(args: New, context: &Context) -> ExitCode {
    let from = args.area.map_or(From::Members(args.members), From::Area);
    let start = Start {
        from,
        first_year: args.first_year,
        model: args.model.map(OrganisingModel::from),
        name: None,
    };
    context.made(OpenPlan::create(
        &args.file,
        &start,
        existing(args.force),
        context.who.clone(),
    ))
}

impl std::convert::From<Model> for OrganisingModel {
    fn from(model: Model) -> Self {
        match model {
            Model::SingleMunicipality => OrganisingModel::SingleMunicipality,
            Model::ResponsibleMunicipality => OrganisingModel::ResponsibleMunicipality,
            Model::JointAuthority => OrganisingModel::JointAuthority,
        }
    }
}
