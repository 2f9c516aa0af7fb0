//! One program at a time: a second start hands its file to the first one and ends.

use std::ffi::OsString;
use std::path::Path;

use sha2::{Digest, Sha256};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};
use tauri_plugin_single_instance::Builder;

use crate::places::Places;
use crate::{opening, window};

/// The name under which the first start can be found on the desktop's bus.
const NAME: &str = "fi.laadin.app";

/// Watches for second starts. Where there is no bus every start is a first one; plans are guarded by their own locks then.
pub(crate) fn single(places: &Places) -> TauriPlugin<Wry> {
    Builder::new().dbus_id(name(places.named())).callback(another).build()
}

/// Programs with folders of their own know nothing of each other.
fn name(folder: Option<&Path>) -> String {
    let Some(folder) = folder else {
        return NAME.to_owned();
    };
    let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    let letters: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{NAME}.d{letters}")
}

#[expect(clippy::needless_pass_by_value, reason = "the form of the plugin's callback")]
fn another(app: &AppHandle, arguments: Vec<String>, folder: String) {
    let arguments = arguments.into_iter().skip(1).map(OsString::from);
    opening::open(app, opening::file(arguments, Path::new(&folder)));
    window::bring_to_front(app);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_with_other_folders_have_other_names() {
        let names = [None, Some("/a"), Some("/b")].map(|folder| name(folder.map(Path::new)));
        assert_eq!(names[0], NAME);
        assert!(names[1] != names[2] && names[1].starts_with(NAME));
    }
}
