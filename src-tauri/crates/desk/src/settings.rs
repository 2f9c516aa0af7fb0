//! What the program remembers between two starts: language, zoom, recent plans, where one was.

use crate::Failure;
use crate::file::write_whole;
use i18n::Words;
use plan::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The name of the file.
const FILE: &str = "settings.json";

/// How many recent plans are remembered.
const RECENT: usize = 12;

/// The largest settings file that is read, in bytes: beyond it isn't ours.
const LARGEST: u64 = 1 << 20;

/// Settings, in the program's own folder; never in a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Settings {
    /// The language of the window.
    pub language: Language,
    /// The zoom of the window in per cent, 50–200.
    pub zoom: u16,
    /// Plans opened lately, the last one first.
    pub recent: Vec<Recent>,
    /// The plan that was open when the program ended; none when it was closed first.
    pub left_open: Option<PathBuf>,
    /// What the window keeps for itself, such as widths of panes, by name.
    pub window: BTreeMap<String, String>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: Language::Fi,
            zoom: 100,
            recent: vec![],
            left_open: None,
            window: BTreeMap::new(),
        }
    }
}

/// A plan that was opened lately.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Recent {
    /// Its file.
    pub path: PathBuf,
    /// The area's name, Finnish and Swedish, when it was last seen.
    pub name: plan::Bilingual,
    /// Where one was: the window's own word for a screen, and a place.
    #[serde(default)]
    pub screen: String,
}

impl Settings {
    /// The settings as they were left; the usual ones, in the system's language, when there are none or they can't be read.
    pub(crate) fn read(folder: &Path, system: Language) -> Self {
        let usual = Settings {
            language: system,
            ..Settings::default()
        };
        let path = folder.join(FILE);
        if std::fs::metadata(&path).is_ok_and(|file| file.len() > LARGEST) {
            return usual;
        }
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let mut read: Settings = serde_json::from_str(&text).unwrap_or(usual);
        read.zoom = read.zoom.clamp(50, 200);
        read
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(self).expect("settings have only text keys");
        write_whole(&folder.join(FILE), text.as_bytes())
            .map_err(|error| Failure::new("settings", |words: Words| words.desk_settings(&error.to_string())))
    }

    /// Puts a plan first among the recent ones.
    pub(crate) fn opened(&mut self, path: &Path, name: &plan::Bilingual) {
        let known = self.recent.iter().position(|recent| recent.path == path);
        let screen = known.map_or_else(String::new, |at| self.recent.remove(at).screen);
        let recent = Recent {
            path: path.to_owned(),
            name: name.clone(),
            screen,
        };
        self.recent.insert(0, recent);
        self.recent.truncate(RECENT);
        self.left_open = Some(path.to_owned());
    }

    /// Where one was in a plan; empty when it is new.
    pub(crate) fn screen_of(&self, path: &Path) -> &str {
        let found = self.recent.iter().find(|recent| recent.path == path);
        found.map_or("", |recent| &recent.screen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_as_they_were_written() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::read(folder.path(), Language::Sv);
        assert_eq!(settings.language, Language::Sv);
        settings.opened(Path::new("/a.laadin"), &plan::Bilingual::new("A", "B"));
        settings.zoom = 150;
        settings.write(folder.path()).unwrap();
        assert_eq!(Settings::read(folder.path(), Language::Fi), settings);
    }

    #[test]
    fn a_plan_opened_again_moves_to_the_front_and_keeps_its_screen() {
        let mut settings = Settings::default();
        let name = plan::Bilingual::default();
        settings.opened(Path::new("/a"), &name);
        settings.recent[0].screen = "findings".to_owned();
        settings.opened(Path::new("/b"), &name);
        settings.opened(Path::new("/a"), &name);
        let paths: Vec<_> = settings
            .recent
            .iter()
            .map(|recent| recent.path.to_str().unwrap())
            .collect();
        assert_eq!(paths, ["/a", "/b"]);
        assert_eq!(settings.screen_of(Path::new("/a")), "findings");
    }

    #[test]
    fn damaged_settings_are_the_usual_ones() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), "{\"language\": 7").unwrap();
        assert_eq!(Settings::read(folder.path(), Language::Sv).language, Language::Sv);
    }
}
