//! What the window needs first, and what it wants remembered.

use crate::call::Nothing;
use crate::{Desk, Failure, Settings};
use engine::EXAMPLES;
use plan::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What the window needs to begin.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Hello {
    /// The program's version.
    version: String,
    settings: Settings,
    /// The recent plans whose files are not there any more.
    missing: Vec<PathBuf>,
    /// The names of the example plans.
    examples: Vec<String>,
    /// The plan that the program was started with, or that was open when it ended.
    file: Option<PathBuf>,
    /// Who works, as the history will show it.
    author: String,
    /// The day that it is here, as in `2026-11-22`.
    today: String,
}

pub(crate) fn hello(desk: &Desk, _: Nothing) -> Result<Hello, Failure> {
    let settings = desk.settings();
    let is_missing = |path: &&PathBuf| !path.is_file();
    let recent = settings.recent.iter().map(|recent| &recent.path);
    let given = desk.options.file.clone();
    let left = settings.left_open.clone().filter(|path| path.is_file());
    Ok(Hello {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        missing: recent.filter(is_missing).cloned().collect(),
        examples: EXAMPLES.iter().map(|name| (*name).to_owned()).collect(),
        file: given.or(left),
        author: desk.options.surroundings.author.clone(),
        today: (desk.options.surroundings.clock)().date_naive().to_string(),
        settings,
    })
}

/// What to remember; what is missing stays as it is.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Remember {
    language: Option<Language>,
    zoom: Option<u16>,
    /// Where one is in the open plan: the window's own word for it.
    screen: Option<String>,
    /// A thing that the window keeps for itself: name and value.
    window: Option<(String, String)>,
}

pub(crate) fn remember(desk: &Desk, asked: Remember) -> Result<(), Failure> {
    let path = desk.with(|open| Ok(open.path())).ok();
    desk.change_settings(|settings| {
        settings.language = asked.language.unwrap_or(settings.language);
        settings.zoom = asked.zoom.unwrap_or(settings.zoom).clamp(50, 200);
        settings.window.extend(asked.window);
        let here = settings
            .recent
            .iter_mut()
            .find(|recent| Some(&recent.path) == path.as_ref());
        if let (Some(recent), Some(screen)) = (here, asked.screen) {
            recent.screen = screen;
        }
    })
}

/// A file.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct File {
    path: PathBuf,
}

/// Takes a plan from the list of recent ones; its file stays.
pub(crate) fn forget_recent(desk: &Desk, file: File) -> Result<(), Failure> {
    desk.change_settings(|settings| settings.recent.retain(|recent| recent.path != file.path))
}
