//! Shortcuts: how each system writes one, and how the page hears it.

use serde_json::{Value, json};

use super::items::{Id, Item};

/// Shortcuts that no menu shows: Ctrl+Y is what Windows taught for redoing, and on many keyboards the key of plus says = without Shift.
const ALSO: [(Id, Key); 2] = [(Id::Redo, control("y")), (Id::ZoomIn, control("="))];

/// A shortcut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key {
    control: bool,
    shift: bool,
    /// As a browser calls it, in small letters: `z`, `+`, `F1`.
    name: &'static str,
}

/// A key alone.
pub(super) const fn plain(name: &'static str) -> Key {
    Key {
        control: false,
        shift: false,
        name,
    }
}

/// A key with Ctrl, or Cmd on a Mac.
pub(super) const fn control(name: &'static str) -> Key {
    Key {
        control: true,
        ..plain(name)
    }
}

/// A key with Ctrl and Shift, or Cmd and Shift.
pub(super) const fn control_shift(name: &'static str) -> Key {
    Key {
        shift: true,
        ..control(name)
    }
}

impl Key {
    /// As Tauri reads it, for the menu bar of macOS.
    pub(super) fn for_tauri(self) -> String {
        let name = match self.name {
            "+" => "Plus".to_owned(),
            "-" => "Minus".to_owned(),
            name => name.to_uppercase(),
        };
        self.with(["CmdOrCtrl+", "Shift+"], &name)
    }

    /// As GTK reads it.
    #[cfg(target_os = "linux")]
    pub(super) fn for_gtk(self) -> String {
        let name = match self.name {
            "+" => "plus",
            "-" => "minus",
            name => name,
        };
        self.with(["<Control>", "<Shift>"], name)
    }

    /// As a menu of Windows shows it behind the text.
    pub(super) fn for_windows(self) -> String {
        self.with(["Ctrl+", "Shift+"], &self.name.to_uppercase())
    }

    fn with(self, [control, shift]: [&str; 2], name: &str) -> String {
        let control = if self.control { control } else { "" };
        let shift = if self.shift { shift } else { "" };
        format!("{control}{shift}{name}")
    }
}

/// The script that hears the shortcuts of `items` in the page.
pub(super) fn script(items: impl Iterator<Item = &'static Item>) -> String {
    if cfg!(target_os = "macos") {
        return String::new();
    }
    let shown = items.filter_map(|item| Some((item.id, item.key?)));
    let keys: Vec<Value> = shown.chain(ALSO).map(heard).collect();
    include_str!("keys.js").replace("KEYS", &Value::from(keys).to_string())
}

fn heard((id, key): (Id, Key)) -> Value {
    let Key { control, shift, name } = key;
    json!({ "id": id.text(), "ctrl": control, "shift": shift, "key": name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_gets_its_own_spelling() {
        let redo = control_shift("z");
        assert_eq!(redo.for_tauri(), "CmdOrCtrl+Shift+Z");
        assert_eq!(redo.for_windows(), "Ctrl+Shift+Z");
        assert_eq!(control("+").for_tauri(), "CmdOrCtrl+Plus");
        assert_eq!(plain("F11").for_windows(), "F11");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn gtk_gets_the_names_of_its_keys() {
        assert_eq!(control_shift("z").for_gtk(), "<Control><Shift>z");
        assert_eq!(control("+").for_gtk(), "<Control>plus");
    }

    #[test]
    fn the_script_knows_every_shortcut() {
        let script = script(super::super::items::all());
        for id in ["undo", "redo", "zoom-in", "quit", "guide"] {
            assert!(script.contains(&format!("\"id\":\"{id}\"")), "{id}");
        }
        assert!(!script.contains("KEYS"));
    }
}
