//! What the page asks of the window itself.

use std::path::PathBuf;

use desk::Failure;
use i18n::Words;
use plan::{Bilingual, Language};
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager};

use super::{pick, reveal};
use crate::leave::{self, Answer, Leaving, Why};
use crate::opening::Waiting;
use crate::{menu, window};

/// A request, by the name that follows `shell.`.
#[derive(Debug, Deserialize)]
#[serde(tag = "name", content = "args", rename_all = "snake_case", deny_unknown_fields)]
enum Ask {
    /// The files that wait to be opened: `[path]`.
    Opened {},
    /// Lets the user choose a file to open: a path or null.
    PickOpen { kind: pick::Kind },
    /// Lets the user choose where to save: a path or null.
    PickSave { suggested: PathBuf },
    /// Lets the user choose a folder: a path or null.
    PickFolder {},
    /// Shows a file in the system's file manager.
    Reveal { path: PathBuf },
    /// Says in the title bar what is open; empty when nothing is.
    SetTitle { title: String },
    /// Zooms: the zoom in per cent that came of it.
    Zoom { to: window::Zoom },
    /// Does what the menu item does, for its shortcut.
    Menu { id: String },
    /// Everything is sent, or something couldn't be and the user is being told.
    Left {
        #[serde(default)]
        stays: bool,
    },
    /// Closes the program, as its window's button does.
    Quit {},
}

/// Answers the call `shell.NAME`.
pub(super) fn answer(app: &AppHandle, name: &str, args: Value) -> Result<Value, Failure> {
    let ask = serde_json::from_value(json!({ "name": name, "args": args }));
    let ask = ask.map_err(|error| failure("request", |words| words.shell_request(&error.to_string(), name)))?;
    Ok(match ask {
        Ask::Opened {} => json!(app.state::<Waiting>().take()),
        Ask::PickOpen { kind } => json!(pick::open(app, kind)),
        Ask::PickSave { suggested } => json!(pick::save(app, &suggested)),
        Ask::PickFolder {} => json!(pick::folder(app)),
        Ask::Reveal { path } => json!(reveal::reveal(app, &path)?),
        Ask::SetTitle { title } => json!(window::set_title(app, &title)),
        Ask::Zoom { to } => json!(window::zoom(app, to)),
        Ask::Menu { id } => json!(menu::chosen(app, &id)),
        Ask::Left { stays } => {
            let answer = if stays { Answer::Stays } else { Answer::Left };
            json!(app.state::<Leaving>().answer(answer))
        }
        Ask::Quit {} => json!(leave::begin(app, Why::Asked)),
    })
}

/// A failure of the window itself.
pub(super) fn failure(code: &str, say: impl Fn(Words) -> String) -> Failure {
    let [fi, sv] = Language::ALL.map(|language| say(Words::new(language)));
    Failure {
        code: code.to_owned(),
        message: Bilingual::new(fi, sv),
        place: None,
        report: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str, args: Value) -> Result<Ask, serde_json::Error> {
        serde_json::from_value(json!({ "name": name, "args": args }))
    }

    #[test]
    fn a_request_is_read_with_its_arguments() {
        let zoom = read("zoom", json!({ "to": "in" })).unwrap();
        assert!(matches!(zoom, Ask::Zoom { to: window::Zoom::In }));
        assert!(matches!(read("left", json!({})).unwrap(), Ask::Left { stays: false }));
        assert!(matches!(read("opened", json!({})).unwrap(), Ask::Opened {}));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        assert!(read("format_disk", json!({})).is_err());
        assert!(read("reveal", json!({ "file": "/etc" })).is_err());
        assert!(read("quit", json!({ "now": true })).is_err());
    }
}
