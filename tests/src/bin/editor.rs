//! Types into a plan without end and says each edit once it is saved: for the journeys that kill it.
//!
//! `editor FILE FROM TO`: edit `n` writes `n` into two cells of different tables in one step, and one row per fifty edits comes or goes.

use plan::Plan;
use std::convert::Infallible;
use std::io::Write;
use std::path::Path;
use store::{Access, Author, PlanFile, StoreError};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, file, from, to] = arguments.as_slice() else {
        return Err("editor FILE FROM TO".into());
    };
    let author = Author {
        name: "editor".into(),
        host: "here".into(),
        clock: chrono::Utc::now,
    };
    let mut file = PlanFile::open(Path::new(file), Access::Write, author)?;
    let mut out = std::io::stdout().lock();
    for n in from.parse::<u32>()?..=to.parse()? {
        match file.transact::<_, SaveError>("typing", |plan| Ok(edit(plan, n)?)) {
            Ok(_) => writeln!(out, "{n}")?,
            Err(SaveError(error)) => {
                writeln!(out, "failed {error:?}")?;
                return Err(Box::new(error));
            }
        }
        out.flush()?;
    }
    Ok(())
}

/// An edit that can't fail may still not be saved.
struct SaveError(StoreError);

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        SaveError(error)
    }
}

impl From<Infallible> for SaveError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

fn edit(plan: &mut Plan, n: u32) -> Result<(), Infallible> {
    plan.area.contact_phone = n.to_string();
    plan.offices[0].name.fi = format!("{n} {}", "toimipiste ".repeat(n as usize % 400));
    if n.is_multiple_of(50) {
        let first = plan.milestones[0].clone();
        if plan.milestones.len() > 20 {
            plan.milestones.truncate(1);
        } else {
            let id = format!("typed-{n}").parse().expect("a short token");
            plan.milestones.insert(1, plan::content::Milestone { id, ..first });
        }
    }
    Ok(())
}
