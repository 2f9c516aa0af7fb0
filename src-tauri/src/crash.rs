//! Faults of the shell itself, written down for somebody who can mend them. Nothing is sent anywhere.

use std::backtrace::Backtrace;
use std::fs;
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::thread;

use chrono::Utc;

/// Writes a report into `folder` when the main thread panics, which ends the program. The desk catches what happens in its calls
/// and reports it itself.
pub(crate) fn report_panics_into(folder: PathBuf) {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        usual(panic);
        if thread::current().name() == Some("main") {
            write(&folder, &text(panic));
        }
    }));
}

fn text(panic: &PanicHookInfo<'_>) -> String {
    format!(
        "Laadin {}\n{}\n{} {}\nshell: {panic}\n\n{}\n",
        env!("CARGO_PKG_VERSION"),
        Utc::now().to_rfc3339(),
        std::env::consts::OS,
        std::env::consts::ARCH,
        Backtrace::force_capture(),
    )
}

/// The program is about to fall: what can't be written can't be told either.
fn write(folder: &Path, text: &str) {
    let name = Utc::now().format("%Y-%m-%dT%H-%M-%S%.3f.txt").to_string();
    if fs::create_dir_all(folder).is_ok() {
        let _ = fs::write(folder.join(name), text);
    }
}
