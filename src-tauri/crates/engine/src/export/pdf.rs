//! The plan as an accessible PDF.

use super::{Kind, Overwrite, Stage, Watch, target, write};
use crate::view::ExportView;
use crate::{EngineError, OpenPlan};
use document::{Built, Frozen, Options};
use plan::Plan;
use plan::id::AttachmentId;
use std::path::Path;

pub use document::Form;

impl OpenPlan {
    /// Writes the plan as a PDF (PDF/UA-1, PDF/A-2a), and says what it shows in another way than the plan means it.
    ///
    /// The file bears the name of the newest frozen version when the plan is still what was frozen, and is marked as a draft
    /// otherwise.
    ///
    /// # Errors
    /// [`EngineError::Pdf`], [`EngineError::Cancelled`], and why nothing may or can be written to `out`, as in
    /// [`OpenPlan::export_json`]; what is there is then as it was.
    pub fn export_pdf(
        &self,
        out: &Path,
        form: Form,
        overwrite: Overwrite,
        watch: &mut Watch<'_>,
    ) -> Result<ExportView, EngineError> {
        // Asked before the work and again after it: somebody else may have put a file there meanwhile.
        target(self.path(), out, Kind::Pdf, overwrite)?;
        watch.enter(Stage::Build)?;
        let options = Options {
            form,
            version: self.frozen(),
            detail: Default::default(),
        };
        let built = document::build(self.plan(), &options, &|id| self.picture(id));
        let rendered = render(out, &built, watch)?;
        watch.enter(Stage::Write)?;
        let target = target(self.path(), out, Kind::Pdf, overwrite)?;
        write(out, &target, &rendered.bytes)?;
        Ok(ExportView::new(self.plan(), out, &built, &rendered))
    }

    fn picture(&self, id: &AttachmentId) -> Option<Vec<u8>> {
        let attachment = self.plan().attachments.iter().find(|attachment| attachment.id == *id)?;
        self.file.attachment(&attachment.sha256).ok()
    }

    /// The newest frozen version, when the plan is still what was frozen.
    fn frozen(&self) -> Option<Frozen> {
        let newest = self.plan().versions.last()?;
        let frozen = self.file.frozen(&newest.id).ok()?;
        (decided(self.plan()) == decided(&frozen)).then(|| Frozen {
            name: newest.name.clone(),
            sha256: newest.sha256.clone(),
        })
    }
}

/// What councils decide on: the plan without its versions, the decisions on them, and the comments.
fn decided(plan: &Plan) -> Plan {
    Plan {
        versions: vec![],
        decisions: vec![],
        comments: vec![],
        ..plan.clone()
    }
}

fn render(out: &Path, built: &Built, watch: &mut Watch<'_>) -> Result<pdf::Rendered, EngineError> {
    let mut stopped = Ok(());
    let rendered = pdf::render(&built.document, &[], &mut |stage| {
        let stage = match stage {
            pdf::Stage::Layout => Stage::Layout,
            pdf::Stage::Paint => Stage::Paint,
            pdf::Stage::Tag => Stage::Tag,
            pdf::Stage::Verify => Stage::Verify,
        };
        if stopped.is_ok() {
            stopped = watch.enter(stage);
        }
    });
    stopped?;
    rendered.map_err(|source| EngineError::Pdf {
        path: out.to_owned(),
        source: Box::new(source),
    })
}
