//! What the window asks for, without a window: one list of calls over an open plan.
//!
//! - [`Desk::call`] is the one door: a name and arguments in JSON, an answer or a [`Failure`] in JSON. The list of calls with the
//!   types of their arguments and answers is in `call.rs`; the window's TypeScript types are made from it ([`schema`]).
//! - [`Desk::bytes`] is the same door for what isn't JSON: the pages of the preview, pictures.
//! - The open plan is behind one lock that is held for edits and for taking snapshots, never while something is worked out or
//!   drawn: who types doesn't wait for a preview.
//!
//! Invariants: an answer to an edit is given after the edit is durable; a panic inside a call becomes a failure, and the plan is read
//! from its file again.

mod answer;
mod call;
mod edit;
mod export;
mod failure;
mod file;
mod history;
mod intake;
mod look;
mod open;
mod preview;
mod reference;
mod report;
mod settings;
mod start;

pub use call::schema;
pub use failure::Failure;
pub use settings::Settings;

use engine::Surroundings;
use open::Open;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Where the desk stands.
#[derive(Clone, Debug)]
pub struct Options {
    /// Who works, where, by which clock.
    pub surroundings: Surroundings,
    /// The folder of the settings file.
    pub settings_folder: PathBuf,
    /// The folder that new plans are offered to go into: the user's documents.
    pub documents: PathBuf,
    /// The language of the operating system, for the first start.
    pub system_language: plan::Language,
    /// A plan to open at the start, as a program is given a file.
    pub file: Option<PathBuf>,
}

/// A person's desk: settings, and at most one open plan.
#[derive(Debug)]
pub struct Desk {
    options: Options,
    settings: Mutex<Settings>,
    open: Mutex<Option<Open>>,
    preview: preview::Shelf,
    export: export::Jobs,
    tables: intake::Tables,
}

impl Desk {
    /// A desk with the settings as they were left.
    pub fn new(options: Options) -> Self {
        let settings = Settings::read(&options.settings_folder, options.system_language);
        Desk {
            settings: Mutex::new(settings),
            open: Mutex::new(None),
            preview: preview::Shelf::default(),
            export: export::Jobs::default(),
            tables: intake::Tables::default(),
            options,
        }
    }

    /// Does what the window asks for. Arguments and answers are those of [`schema`].
    ///
    /// # Errors
    /// [`Failure`]: what to tell the user, in both languages. The plan is as it was.
    pub fn call(&self, name: &str, args: Value) -> Result<Value, Failure> {
        report::caught(self, name, || call::dispatch(self, name, args))
    }

    /// The same for answers that aren't JSON: `preview` (a PDF) and `picture`.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn bytes(&self, name: &str, args: Value) -> Result<Vec<u8>, Failure> {
        report::caught(self, name, || call::dispatch_bytes(self, name, args))
    }

    /// Closes the plan: everything that was acknowledged is in its file. The desk can go on with another one.
    pub fn leave(&self) {
        self.export.cancel();
        self.tables.cancel();
        self.lock().take();
    }

    /// The settings as they are now.
    pub fn settings(&self) -> Settings {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes settings and keeps them.
    ///
    /// # Errors
    /// [`Failure`] when they can't be written; they hold until the program ends all the same.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings)) -> Result<(), Failure> {
        let mut settings = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut settings);
        settings.write(&self.options.settings_folder)
    }

    /// The open plan, or none. A lock left by a panic is taken over: `report::caught` has read the plan anew by then.
    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Works with the open plan under its lock.
    fn with<T>(&self, work: impl FnOnce(&mut Open) -> Result<T, Failure>) -> Result<T, Failure> {
        match self.lock().as_mut() {
            Some(open) => work(open),
            None => Err(Failure::no_plan()),
        }
    }

    /// The plan as it is now, to work something out from without holding the lock.
    fn snapshot(&self) -> Result<open::Snapshot, Failure> {
        self.with(|open| Ok(open.snapshot()))
    }
}
