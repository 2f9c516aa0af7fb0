//! Faults of the program: caught, told, and written down so that somebody can mend them. Nothing is sent anywhere.

use crate::file::write_whole;
use crate::open::Open;
use crate::{Desk, Failure};
use i18n::Words;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

/// Runs a call; a panic becomes a failure with a report, and the plan is read from its file again.
pub(crate) fn caught<T>(desk: &Desk, name: &str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    let panic = match catch_unwind(AssertUnwindSafe(work)) {
        Ok(done) => return done,
        Err(panic) => panic,
    };
    let report = write(desk, name, &text_of(&*panic));
    let mut lock = desk.lock();
    let reread = lock
        .take()
        .map(|open: Open| open.reread(desk.options.surroundings.clone()));
    let lost = match reread {
        None => None,
        Some(Ok(open)) => {
            *lock = Some(open);
            None
        }
        Some(Err(error)) => Some(Failure::from(error)),
    };
    drop(lock);
    desk.open.clear_poison();
    let shown = report
        .as_deref()
        .map_or_else(String::new, |path| path.display().to_string());
    Err(lost.unwrap_or_else(|| Failure {
        report,
        ..Failure::new("panic", |words: Words| words.desk_panic(&shown))
    }))
}

/// What a panic says.
fn text_of(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}

/// Writes what happened into the program's own folder; none when that can't be done either. Nothing of the plan's content is in it.
fn write(desk: &Desk, name: &str, detail: &str) -> Option<PathBuf> {
    let now = (desk.options.surroundings.clock)();
    let folder = desk.options.surroundings.data_folder.join("reports");
    let path = folder.join(format!("{}.txt", now.format("%Y-%m-%dT%H-%M-%S%.3f")));
    let text = format!(
        "Laadin {}\n{}\n{} {}\ncall: {name}\n{detail}\n",
        env!("CARGO_PKG_VERSION"),
        now.to_rfc3339(),
        std::env::consts::OS,
        std::env::consts::ARCH,
    );
    write_whole(&path, text.as_bytes()).ok().map(|()| path)
}
