//! An export that is ready to be written.

use super::bundle::Packed;
use super::notice::Notice;
use super::source::Source;
use super::target::{Kind, target};
use super::{ExportRequest, Format, Overwrite, Stage, Watch, What, archive, folder, write};
use crate::view::ExportView;
use crate::{EngineError, OpenPlan};
use document::Incomplete;
use pdf::{MissingGlyph, Rendered};
use std::path::{Path, PathBuf};

/// An export that is ready: everything is in memory, nothing is written.
#[derive(Debug)]
pub struct Prepared {
    /// The plan's own file, which no export replaces.
    plan_file: PathBuf,
    content: Content,
    view: ExportView,
}

/// What is to be written.
#[derive(Debug)]
pub(super) enum Content {
    /// One file; its name comes with the target.
    File {
        /// What it is.
        kind: Kind,
        /// Its content.
        file: Packed,
    },
    /// A folder, or a zip file of it.
    Files(Vec<Packed>),
}

/// What an export lacks.
#[derive(Debug, Default)]
pub(crate) struct Lacking {
    /// What its documents show in another way than the plan means it, or don't show.
    pub(crate) incomplete: Vec<Incomplete>,
    /// Characters that the fonts of its PDFs lack.
    pub(crate) missing: Vec<MissingGlyph>,
    /// What else there is to know.
    pub(crate) notices: Vec<Notice>,
}

impl Lacking {
    /// Takes in a PDF and gives it as a file.
    pub(super) fn rendered(&mut self, name: &str, rendered: Rendered) -> Packed {
        self.missing.extend(rendered.missing);
        Packed {
            name: name.to_owned(),
            bytes: rendered.bytes,
            pages: Some(rendered.pages),
        }
    }
}

impl Prepared {
    pub(super) fn new(plan_file: &Path, source: &Source, content: Content, lacking: &Lacking) -> Self {
        let files = match &content {
            Content::File { file, .. } => std::slice::from_ref(file),
            Content::Files(files) => files,
        };
        Prepared {
            plan_file: plan_file.to_owned(),
            view: ExportView::new(source, files, lacking),
            content,
        }
    }

    /// What it has and what it lacks.
    pub fn view(&self) -> &ExportView {
        &self.view
    }

    /// Writes it to `out`: a file, or, when it is several, a folder, or a zip file when the name ends so. It appears whole under
    /// its name, or what was there stays.
    ///
    /// # Errors
    /// As [`OpenPlan::check_target`], and [`EngineError::Cancelled`]; what is there is then as it was.
    pub fn write(&self, out: &Path, overwrite: Overwrite, watch: &mut Watch<'_>) -> Result<(), EngineError> {
        match &self.content {
            Content::File { kind, file } => self.write_file(out, *kind, &file.bytes, overwrite, watch),
            Content::Files(files) if is_zip(out) => {
                let bytes = archive::zip(files).map_err(|error| EngineError::Write {
                    path: out.to_owned(),
                    source: error.into(),
                })?;
                self.write_file(out, Kind::Zip, &bytes, overwrite, watch)
            }
            Content::Files(files) => {
                let target = folder::target(out, files, overwrite)?;
                folder::write(out, &target, files, watch)
            }
        }
    }

    fn write_file(
        &self,
        out: &Path,
        kind: Kind,
        bytes: &[u8],
        overwrite: Overwrite,
        watch: &mut Watch<'_>,
    ) -> Result<(), EngineError> {
        watch.enter(Stage::Write)?;
        let target = target(&self.plan_file, out, kind, overwrite)?;
        write::write(out, &target, bytes)
    }
}

impl OpenPlan {
    /// Whether an export may be written to `out`, asked before the work; [`Prepared::write`] asks again.
    ///
    /// # Errors
    /// [`EngineError::OverPlan`] for any plan, [`EngineError::Occupied`] and [`EngineError::OccupiedFolder`] for what
    /// `overwrite` protects, [`EngineError::NotRegular`], [`EngineError::NotFolder`], [`EngineError::BrokenLink`], and
    /// [`EngineError::Write`] when the system refuses.
    pub fn check_target(&self, request: &ExportRequest, out: &Path, overwrite: Overwrite) -> Result<(), EngineError> {
        let kind = match request.what {
            What::Json => Some(Kind::Json),
            What::Document { format, .. } => match format {
                Format::Pdf { .. } => Some(Kind::Pdf),
                Format::Docx => Some(Kind::Docx),
                Format::Xlsx => Some(Kind::Xlsx),
                Format::Csv => None,
            },
            What::Package => None,
        };
        match kind.or(is_zip(out).then_some(Kind::Zip)) {
            Some(kind) => target(self.path(), out, kind, overwrite).map(drop),
            // Which files may be replaced is known when there are new ones.
            None if overwrite == Overwrite::AnyFile => Ok(()),
            None => folder::target(out, &[], overwrite).map(drop),
        }
    }
}

/// Whether the name asks for a zip file.
fn is_zip(out: &Path) -> bool {
    out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
}
