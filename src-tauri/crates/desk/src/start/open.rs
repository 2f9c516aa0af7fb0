//! Opening plans, new, known, examples and those inside other files; closing them.

use super::path::free;
use crate::answer::Step;
use crate::call::Nothing;
use crate::open::Open;
use crate::{Desk, Failure};
use engine::{Existing, From, OpenPlan, Start};
use plan::content::OrganisingModel;
use plan::reference::outline_of;
use plan::{Bilingual, Plan, Year};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// An open plan, whole.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Opened {
    path: PathBuf,
    /// True when it was opened only to look.
    read_only: bool,
    revision: u64,
    plan: Plan,
    /// The headings of the statutory items, in the Act's order.
    headings: Vec<Bilingual>,
    /// The languages that the plan must have.
    languages: Vec<plan::Language>,
    undo: Option<Step>,
    redo: Option<Step>,
    /// Where one was when it was last open; empty when it is new.
    screen: String,
    /// The copy that was made before the file was brought up to this program's version.
    backup: Option<PathBuf>,
}

/// A plan to be made.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct NewPlan {
    /// The file; it must be new.
    path: PathBuf,
    /// An area of the reference, by its code.
    area: Option<String>,
    /// Municipalities, by their codes or names; the first one is responsible.
    #[serde(default)]
    members: Vec<String>,
    model: Option<OrganisingModel>,
    first_year: Year,
    /// The area's name, when it isn't the usual one.
    name: Option<Bilingual>,
}

pub(crate) fn new_plan(desk: &Desk, asked: NewPlan) -> Result<Opened, Failure> {
    let from = match asked.area {
        Some(area) => From::Area(area),
        None => From::Members(asked.members),
    };
    let start = Start {
        from,
        first_year: asked.first_year,
        model: asked.model,
        name: asked.name.filter(|name| !name.is_empty()),
    };
    make_folder(&asked.path)?;
    let plan = OpenPlan::create(&asked.path, &start, Existing::Keep, desk.options.surroundings.clone())?;
    close(desk);
    put_on(desk, plan)
}

/// A plan's file.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct OpenFile {
    path: PathBuf,
    /// Only to look, also while somebody else works on it.
    #[serde(default)]
    read_only: bool,
}

pub(crate) fn open_plan(desk: &Desk, asked: OpenFile) -> Result<Opened, Failure> {
    let path = std::path::absolute(&asked.path).unwrap_or(asked.path);
    if let Some(here) = already_open(desk, &path, asked.read_only)? {
        return Ok(here);
    }
    // The same file in another way is held by ourselves; another file stays open until the new one is.
    if desk.with(|open| Ok(open.path() == path)).unwrap_or(false) {
        close(desk);
    }
    let who = desk.options.surroundings.clone();
    let plan = match asked.read_only {
        true => OpenPlan::open_read_only(&path, who)?,
        false => OpenPlan::open(&path, who)?,
    };
    close(desk);
    put_on(desk, plan)
}

/// The plan, when it is the one that is open already in the way that was asked for.
fn already_open(desk: &Desk, path: &Path, read_only: bool) -> Result<Option<Opened>, Failure> {
    let mut lock = desk.lock();
    let same = |open: &&mut Open| open.path() == path && open.plan.is_read_only() == read_only;
    let screen = desk.settings().screen_of(path).to_owned();
    Ok(lock.as_mut().filter(same).map(|open| Opened::new(open, screen)))
}

/// An example plan.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct OpenExample {
    name: String,
    /// Where its copy goes; none for a free name in the documents folder.
    path: Option<PathBuf>,
}

/// Opens a copy of an example, which is the user's own from then on.
pub(crate) fn open_example(desk: &Desk, asked: OpenExample) -> Result<Opened, Failure> {
    let documents = &desk.options.documents;
    let path = asked.path.unwrap_or_else(|| free(documents, &asked.name, "laadin"));
    make_folder(&path)?;
    let plan = OpenPlan::example(&path, &asked.name, Existing::Keep, desk.options.surroundings.clone())?;
    close(desk);
    put_on(desk, plan)
}

/// A file that carries a plan.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct ImportFile {
    /// A PDF that carries its plan, or a plan's JSON form.
    from: PathBuf,
    /// The new plan's file; none for a free name beside it.
    path: Option<PathBuf>,
}

/// Makes a plan's file out of a PDF that carries it, or out of its JSON form, and opens it.
pub(crate) fn import_plan(desk: &Desk, asked: ImportFile) -> Result<Opened, Failure> {
    let folder = asked.from.parent().unwrap_or(Path::new("."));
    let name = asked.from.file_stem().unwrap_or_default().to_string_lossy();
    let path = asked.path.unwrap_or_else(|| free(folder, &name, "laadin"));
    let (plan, _) = OpenPlan::import(&path, &asked.from, desk.options.surroundings.clone())?;
    close(desk);
    put_on(desk, plan)
}

/// The open plan again, after the window was loaded anew; null when there is none.
pub(crate) fn current_plan(desk: &Desk, _: Nothing) -> Result<Option<Opened>, Failure> {
    let settings = desk.settings();
    let mut lock = desk.lock();
    Ok(lock.as_mut().map(|open| {
        let screen = settings.screen_of(&open.path()).to_owned();
        Opened::new(open, screen)
    }))
}

pub(crate) fn close_plan(desk: &Desk, _: Nothing) -> Result<(), Failure> {
    close(desk);
    desk.change_settings(|settings| settings.left_open = None)
}

/// Closes the open plan, so that its file is free.
fn close(desk: &Desk) {
    desk.export.cancel();
    desk.lock().take();
}

/// Makes a plan the open one.
fn put_on(desk: &Desk, plan: OpenPlan) -> Result<Opened, Failure> {
    let path = plan.path().to_owned();
    let name = plan.plan().area.name.clone();
    let mut lock = desk.lock();
    let open = lock.insert(Open::new(plan));
    let opened = Opened::new(open, desk.settings().screen_of(&path).to_owned());
    drop(lock);
    // A list of recent plans that can't be kept is no reason not to open one.
    let _ = desk.change_settings(|settings| settings.opened(&path, &name));
    Ok(opened)
}

impl Opened {
    fn new(open: &mut Open, screen: String) -> Self {
        let plan = open.plan.plan();
        let outline = outline_of(plan);
        Opened {
            path: open.path(),
            read_only: open.plan.is_read_only(),
            revision: open.revision(),
            headings: plan::content::ItemNumber::ALL
                .map(|item| outline.heading(item).clone())
                .to_vec(),
            languages: plan::reference::required_languages(plan).iter().collect(),
            undo: open.step(OpenPlan::next_undo),
            redo: open.step(OpenPlan::next_redo),
            screen,
            backup: open.plan.backup_before_migration().map(Path::to_owned),
            plan: plan.clone(),
        }
    }
}

/// Makes the folder of a new file when it is missing.
fn make_folder(path: &Path) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|source| {
        Failure::from(engine::EngineError::Write {
            path: folder.to_owned(),
            source,
        })
    })
}
