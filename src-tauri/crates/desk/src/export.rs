//! Exports: prepared, looked at, written; followed and stopped meanwhile.

use crate::preview::Languages;
use crate::start::{Suggested, free};
use crate::{Desk, Failure};
use engine::export::{About, Detail, ExportRequest, Format, Overwrite, Prepared, Stage, Watch, What};
use engine::view::ExportView;
use plan::MunicipalityCode;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// What is to be exported.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub(crate) struct Order {
    kind: Kind,
    /// The municipality whose extract it is; none for the whole plan.
    municipality: Option<MunicipalityCode>,
    /// None for the languages that its readers need.
    languages: Option<Languages>,
    /// Without the annexes' long tables.
    #[serde(default)]
    short: bool,
    /// The name of the frozen version; none for the plan as it is now.
    version: Option<String>,
}

/// The form of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// PDF/A-3a: the file carries the plan itself.
    PdfWithPlan,
    Docx,
    Xlsx,
    Csv,
    Json,
    /// Everything that the ministry gets, in a zip file.
    Package,
}

impl Kind {
    fn ending(self) -> &'static str {
        match self {
            Kind::Pdf | Kind::PdfWithPlan => "pdf",
            Kind::Docx => "docx",
            Kind::Xlsx => "xlsx",
            Kind::Csv | Kind::Package => "zip",
            Kind::Json => "json",
        }
    }
}

impl From<&Order> for ExportRequest {
    fn from(order: &Order) -> Self {
        let about = order.municipality.map_or(About::Plan, About::Extract);
        let document = |format| What::Document { about, format };
        ExportRequest {
            what: match order.kind {
                Kind::Pdf => document(Format::Pdf { carry: false }),
                Kind::PdfWithPlan => document(Format::Pdf { carry: true }),
                Kind::Docx => document(Format::Docx),
                Kind::Xlsx => document(Format::Xlsx),
                Kind::Csv => document(Format::Csv),
                Kind::Json => What::Json,
                Kind::Package => What::Package,
            },
            form: order.languages.map(Into::into),
            detail: if order.short { Detail::Short } else { Detail::Full },
            version: order.version.clone(),
        }
    }
}

/// The exports of a desk: one at a time.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    newest: Mutex<Newest>,
}

#[derive(Debug, Default)]
struct Newest {
    id: u64,
    running: Arc<Running>,
    prepared: Option<Arc<Prepared>>,
}

/// What an export is busy with, to be read while it works.
#[derive(Debug, Default)]
struct Running {
    /// How many stages have begun.
    begun: AtomicUsize,
    /// The place of the present stage among all stages.
    stage: AtomicUsize,
    cancel: AtomicBool,
}

impl Jobs {
    /// Stops what is running.
    pub(crate) fn cancel(&self) {
        self.lock().running.cancel.store(true, Ordering::Relaxed);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Newest> {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a job, which takes the place of the one before.
    fn begin(&self, id: u64) -> Arc<Running> {
        let mut newest = self.lock();
        newest.running.cancel.store(true, Ordering::Relaxed);
        *newest = Newest {
            id,
            ..Newest::default()
        };
        Arc::clone(&newest.running)
    }

    fn of(&self, id: u64) -> Result<Arc<Running>, Failure> {
        let newest = self.lock();
        match newest.id == id {
            true => Ok(Arc::clone(&newest.running)),
            false => Err(Failure::from(engine::EngineError::Cancelled)),
        }
    }
}

/// What to export where; the number names the job while it runs.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Prepare {
    job: u64,
    order: Order,
    path: PathBuf,
    /// Replace a file that isn't an earlier export.
    #[serde(default)]
    replace: bool,
}

/// An export that is ready to be written: what it has and what it lacks.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Job {
    view: ExportView,
}

/// Does all the work in memory and lists what the result lacks; nothing is written yet.
pub(crate) fn prepare(desk: &Desk, asked: Prepare) -> Result<Job, Failure> {
    let running = desk.export.begin(asked.job);
    let request = ExportRequest::from(&asked.order);
    let prepared = desk.with(|open| {
        let failed = |error| Failure::engine(open.plan.plan(), &error);
        open.plan
            .check_target(&request, &asked.path, overwrite(asked.replace))
            .map_err(failed)?;
        followed(&running, |watch| open.plan.prepare_export(&request, watch)).map_err(failed)
    })?;
    let view = prepared.view().clone();
    let mut newest = desk.export.lock();
    if newest.id == asked.job {
        newest.prepared = Some(Arc::new(prepared));
    }
    Ok(Job { view })
}

/// Runs a part of an export that can be followed and stopped.
fn followed<T>(running: &Running, work: impl FnOnce(&mut Watch<'_>) -> T) -> T {
    let mut progress = |stage: Stage| {
        running.begun.fetch_add(1, Ordering::Relaxed);
        let at = Stage::ALL.iter().position(|known| *known == stage);
        running.stage.store(at.unwrap_or_default(), Ordering::Relaxed);
    };
    work(&mut Watch {
        progress: &mut progress,
        cancel: &running.cancel,
    })
}

fn overwrite(replace: bool) -> Overwrite {
    match replace {
        true => Overwrite::AnyFile,
        false => Overwrite::OwnExport,
    }
}

/// A job.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct JobId {
    job: u64,
}

/// How far a job is.
#[derive(Serialize, JsonSchema)]
pub(crate) struct State {
    /// How many stages have begun, over all files.
    begun: usize,
    /// The present one: `build`, `layout`, `paint`, `tag`, `verify`, `office` or `write`.
    stage: &'static str,
    /// Where it was written.
    path: Option<PathBuf>,
}

impl State {
    fn of(running: &Running, path: Option<PathBuf>) -> Self {
        const NAMES: [&str; Stage::ALL.len()] = ["build", "layout", "paint", "tag", "verify", "office", "write"];
        State {
            begun: running.begun.load(Ordering::Relaxed),
            stage: NAMES[running.stage.load(Ordering::Relaxed).min(NAMES.len() - 1)],
            path,
        }
    }
}

/// How far the job is now.
pub(crate) fn state(desk: &Desk, asked: JobId) -> Result<State, Failure> {
    Ok(State::of(&*desk.export.of(asked.job)?, None))
}

/// Where a prepared export goes.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Write {
    job: u64,
    path: PathBuf,
    #[serde(default)]
    replace: bool,
}

/// Writes what was prepared, whole or not at all.
pub(crate) fn write(desk: &Desk, asked: Write) -> Result<State, Failure> {
    let running = desk.export.of(asked.job)?;
    let prepared = desk.export.lock().prepared.clone();
    let prepared = prepared.ok_or_else(|| Failure::from(engine::EngineError::Cancelled))?;
    followed(&running, |watch| {
        prepared.write(&asked.path, overwrite(asked.replace), watch)
    })?;
    Ok(State::of(&running, Some(asked.path)))
}

/// Stops a job; what is there is then as it was.
pub(crate) fn cancel(desk: &Desk, asked: JobId) -> Result<(), Failure> {
    if let Ok(running) = desk.export.of(asked.job) {
        running.cancel.store(true, Ordering::Relaxed);
    }
    Ok(())
}

/// A name beside the plan that no file has yet.
pub(crate) fn suggest(desk: &Desk, order: Order) -> Result<Suggested, Failure> {
    desk.with(|open| {
        let path = open.path();
        let name = name(&path, &order);
        let folder = path.parent().unwrap_or(Path::new("."));
        Ok(Suggested {
            path: free(folder, &name, order.kind.ending()),
        })
    })
}

/// The plan's name, with the municipality, the version and the languages that it is about.
fn name(plan: &Path, order: &Order) -> String {
    let municipality = order
        .municipality
        .and_then(|code| plan::reference::register().get(code));
    let municipality = municipality.map(|municipality| municipality.name.fi.clone());
    let languages = order.languages.map(|languages| match languages {
        Languages::Fi => "fi",
        Languages::Sv => "sv",
        Languages::InSequence => "fi+sv",
        Languages::InParallel => "fi-sv",
    });
    let stem = plan.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let parts = [
        Some(stem),
        municipality,
        order.version.clone(),
        languages.map(str::to_owned),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Makes a verified copy of the plan's file in the program's own folder.
pub(crate) fn backup(desk: &Desk, _: crate::call::Nothing) -> Result<Suggested, Failure> {
    desk.with(|open| {
        let folder = open.plan.backup_folder();
        let made = open.plan.backup(&folder);
        let made = made.map_err(|error| Failure::engine(open.plan.plan(), &error))?;
        Ok(Suggested { path: made.path })
    })
}
