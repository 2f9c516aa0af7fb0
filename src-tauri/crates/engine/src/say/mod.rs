//! The sentences that users read, in Finnish and Swedish. No text of an error itself is ever shown.

mod document;
mod edit;
mod file;
mod finding;
mod gap;
mod import;
pub(crate) mod intake;
mod integrity;
mod lack;
mod lacks;
mod moment;
mod name;
mod office;
mod pdf;
mod place;
mod shape;
mod step;
mod store;
mod visible;
mod year;

pub use document::document;
pub use finding::{basis, finding};
pub use gap::gap;
pub use intake::subject;
pub use lack::lack;
pub use lacks::lacks;
pub use moment::moment;
pub(crate) use name::municipality;
pub(crate) use pdf::{unreadable, verify};
pub use place::{code as place_code, place, place_and_code};
pub use step::step;
pub use store::store;
pub(crate) use visible::is_hidden;
pub use visible::visible;

use crate::{EXAMPLES, EngineError};
use i18n::Words;
use plan::Plan;
use std::path::Path;

/// The sentence for an error: what is wrong, where, and what to do.
pub fn error(error: &EngineError, words: Words) -> String {
    error_in(&Plan::default(), error, words)
}

/// The sentence for an error of an open plan: rows are called by their names.
pub fn error_in(plan: &Plan, error: &EngineError, words: Words) -> String {
    match error {
        EngineError::Store { path, source } => store(path, source, words),
        EngineError::Import { path, source } => import::import(path, source, words),
        EngineError::NotUtf8 { path } => words.import_not_utf8(&shown(path)),
        EngineError::Intake { name, source } => intake::unreadable(name, source, words),
        EngineError::NoSheet => words.intake_no_sheet(),
        EngineError::Read { path, source } => file::read(path, source, words),
        EngineError::Write { path, source } => file::write(path, source, words),
        EngineError::OverPlan { path } => words.over_plan(&shown(path)),
        EngineError::Occupied { path } => words.export_occupied(&shown(path)),
        EngineError::NotRegular { path } => words.file_not_regular(&shown(path)),
        EngineError::BrokenLink { path } => words.file_broken_link(&shown(path)),
        EngineError::VersionName => words.version_name_wrong(),
        EngineError::VersionExists { name } => words.version_exists(&visible(name)),
        EngineError::Place(error) => words.place_wrong(&error.text),
        EngineError::Edit(error) => edit::edit(plan, error, words),
        EngineError::RowJson { line, column } => words.row_not_json(&column.to_string(), &line.to_string()),
        EngineError::UnknownExample { name } => words.unknown_example(&EXAMPLES.join(", "), name),
        EngineError::UnknownArea { name } => words.unknown_area(name),
        EngineError::UnknownIndicator { name } => words.unknown_indicator(&visible(name)),
        EngineError::UnknownMunicipality { name } => words.unknown_municipality(name),
        EngineError::UnknownRow { table, name, known } => {
            let known: Vec<_> = known.iter().map(|row| row.or_other(words.language()).0).collect();
            words.unknown_row(&known.join(", "), &visible(name), &name::table(table, words))
        }
        EngineError::NotMember { municipality, members } => {
            let members: Vec<_> = members.iter().map(|code| name::municipality(*code, words)).collect();
            words.not_member(&members.join(", "), &name::municipality(*municipality, words))
        }
        EngineError::NoMembers => words.no_members(),
        EngineError::Sharing(error) => gap(plan, error, words),
        EngineError::Pdf(error) => pdf::pdf(error, words),
        EngineError::PdfUnreadable { path, source } => unreadable(path, source, words),
        EngineError::ManifestNewer { path } => words.carried_newer(&shown(path)),
        EngineError::NoPlanInside { path } => words.carried_none(&shown(path)),
        EngineError::NotPdf { path } => words.file_not_pdf(&shown(path)),
        EngineError::NotAttachable { path } => words.attach_other_form(&shown(path)),
        EngineError::DamagedPicture { path } => words.attach_damaged_picture(&shown(path)),
        EngineError::NotPicture { path } => words.attach_not_picture(&shown(path)),
        EngineError::Office(error) => office::office(error, words),
        EngineError::UnknownVersion { name, known } => version(name, known, words),
        EngineError::OccupiedFolder { path, file } => words.export_folder_occupied(&visible(file), &shown(path)),
        EngineError::NotFolder { path } => words.export_not_folder(&shown(path)),
        EngineError::Cancelled => words.cancelled(),
    }
}

/// A version that there isn't, and those that there are.
fn version(name: &str, known: &[String], words: Words) -> String {
    let name = visible(name);
    if known.is_empty() {
        return words.version_none(&name);
    }
    let known: Vec<_> = known.iter().map(|name| visible(name)).collect();
    words.version_unknown(&known.join(", "), &name)
}

/// The name of a file or of what stands for one, as users see it.
fn shown_name(name: &str) -> String {
    visible(name)
}

/// A path as users see it.
pub fn shown(path: &Path) -> String {
    visible(&path.display().to_string())
}
