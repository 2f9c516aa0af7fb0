//! All the work of an export, in memory: nothing is written before whoever asked for it could see what it lacks.

use super::bundle::{Packed, bundle};
use super::notice::{blocking, notices};
use super::prepared::{Content, Lacking, Prepared};
use super::request::{form_with, languages_of};
use super::source::Source;
use super::target::Kind;
use super::{About, Detail, ExportRequest, Form, Format, Stage, Watch, What, office, pdf};
use crate::{EngineError, OpenPlan};
use document::{Built, Document, Options, council_languages};
use plan::json::to_json;
use plan::reference::required_languages;

/// An export while it is being made.
pub(super) struct Work<'w, 'c> {
    pub(super) open: &'w OpenPlan,
    /// The state of the plan that is exported.
    pub(super) source: Source,
    pub(super) detail: Detail,
    /// What was found lacking so far.
    pub(super) lacking: Lacking,
    pub(super) watch: &'w mut Watch<'c>,
}

impl OpenPlan {
    /// Does all the work of an export in memory, and lists what the result lacks.
    ///
    /// # Errors
    /// [`EngineError::UnknownVersion`], [`EngineError::NotMember`], [`EngineError::Pdf`], [`EngineError::Office`],
    /// [`EngineError::Cancelled`], and [`EngineError::Store`] when a frozen version isn't what was frozen.
    pub fn prepare_export(&self, request: &ExportRequest, watch: &mut Watch<'_>) -> Result<Prepared, EngineError> {
        let version = request.version.as_deref();
        let source = match request.what {
            What::Package => self.source_to_send(version)?,
            What::Document { .. } | What::Json => self.source(version)?,
        };
        let mut work = Work {
            open: self,
            source,
            detail: request.detail,
            lacking: Lacking::default(),
            watch,
        };
        let content = match request.what {
            What::Json => Content::File {
                kind: Kind::Json,
                file: Packed::new("", to_json(&work.source.plan).into_bytes()),
            },
            What::Document { about, format } => {
                let form = request.form.unwrap_or_else(|| needed(about, &work.source));
                work.document_file(about, format, form)?
            }
            What::Package => Content::Files(bundle(work.package(request.form)?, true)),
        };
        Ok(work.finish(request, content))
    }
}

impl Work<'_, '_> {
    /// Lists what there is to know of the export as a whole.
    fn finish(mut self, request: &ExportRequest, content: Content) -> Prepared {
        let plan = &self.source.plan;
        let required = || required_languages(plan).iter().collect();
        let languages = request.form.map_or_else(required, languages_of);
        let has = |sha: &str| self.open.file.attachment(sha).is_ok();
        self.lacking.notices = notices(
            request.what,
            &languages,
            &self.source,
            &has,
            blocking(&self.open.findings_of(plan)),
        );
        Prepared::new(self.open.path(), &self.source, content, &self.lacking)
    }

    /// A document in the form of a file that was asked for.
    fn document_file(&mut self, about: About, format: Format, form: Form) -> Result<Content, EngineError> {
        self.check_member(about)?;
        let (kind, file) = match format {
            Format::Pdf { carry } => (Kind::Pdf, self.pdf("", about, form, carry)?),
            Format::Docx => (Kind::Docx, self.office("", about, form, office::docx)?),
            Format::Xlsx => (Kind::Xlsx, self.office("", about, form, office::xlsx)?),
            Format::Csv => {
                let document = self.document(about, form)?;
                self.watch.enter(Stage::Office)?;
                let files = ::office::csv(&document).into_iter();
                let files = files.map(|file| Packed::new(file.name, file.bytes)).collect();
                return Ok(Content::Files(bundle(files, false)));
            }
        };
        Ok(Content::File { kind, file })
    }

    /// An extract is made for a member.
    fn check_member(&self, about: About) -> Result<(), EngineError> {
        let mut members = self.source.plan.members.iter().map(|member| member.municipality);
        match about {
            About::Extract(code) if !members.any(|member| member == code) => Err(EngineError::NotMember {
                municipality: code,
                members: self
                    .source
                    .plan
                    .members
                    .iter()
                    .map(|member| member.municipality)
                    .collect(),
            }),
            About::Extract(_) | About::Plan => Ok(()),
        }
    }

    /// How a document in these languages is made.
    pub(super) fn options(&self, form: Form) -> Options {
        Options {
            form,
            version: self.source.frozen(),
            detail: self.detail,
        }
    }

    /// Says the plan as a document.
    fn document(&mut self, about: About, form: Form) -> Result<Document, EngineError> {
        self.watch.enter(Stage::Build)?;
        let built = build(about, &self.options(form), &self.source, &|id| {
            self.open.attached(&self.source.plan, id)
        });
        self.lacking.incomplete.extend(built.incomplete);
        Ok(built.document)
    }

    /// A document as a PDF.
    pub(super) fn pdf(&mut self, name: &str, about: About, form: Form, carry: bool) -> Result<Packed, EngineError> {
        let document = self.document(about, form)?;
        let payload = match carry {
            true => self.open.payload(about, form, self.detail, &self.source),
            false => vec![],
        };
        let rendered = pdf::render(&document, &payload, self.watch)?;
        Ok(self.lacking.rendered(name, rendered))
    }

    /// A document for word processors or spreadsheets.
    pub(super) fn office(
        &mut self,
        name: &str,
        about: About,
        form: Form,
        make: fn(&Document) -> Result<Vec<u8>, EngineError>,
    ) -> Result<Packed, EngineError> {
        let document = self.document(about, form)?;
        self.watch.enter(Stage::Office)?;
        Ok(Packed::new(name, make(&document)?))
    }
}

/// Says a state of a plan as a document.
pub(crate) fn build(
    about: About,
    options: &Options,
    source: &Source,
    picture: &dyn Fn(&plan::id::AttachmentId) -> Option<Vec<u8>>,
) -> Built {
    match about {
        About::Plan => document::build(&source.plan, options, picture),
        About::Extract(municipality) => document::extract(&source.plan, municipality, options, picture),
    }
}

/// The form that has the languages which the readers of a document need.
fn needed(about: About, source: &Source) -> Form {
    match about {
        About::Plan => form_with(&required_languages(&source.plan).iter().collect::<Vec<_>>()),
        About::Extract(municipality) => form_with(&council_languages(municipality)),
    }
}
