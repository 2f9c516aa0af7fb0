//! A document as an accessible PDF, with the plan inside when it is asked for.

use super::manifest::{MANIFEST, Manifest, PLAN, VERSION};
use super::source::Source;
use super::{About, Detail, Form, Stage, Watch};
use crate::{EngineError, OpenPlan, media};
use document::Document;
use pdf::{Carried, Relationship};
use plan::content::AttachmentRole;
use std::collections::BTreeSet;

/// A file that a PDF is to carry.
pub(crate) struct Payload {
    name: String,
    media_type: &'static str,
    description: &'static str,
    relationship: Relationship,
    bytes: Vec<u8>,
}

impl Payload {
    /// A file inside a PDF, as pdf takes it.
    fn as_carried(&self) -> Carried<'_> {
        Carried {
            name: &self.name,
            media_type: self.media_type,
            description: self.description,
            relationship: self.relationship,
            bytes: &self.bytes,
        }
    }
}

/// What a PDF carries so that the plan can be opened from it and the document made again: how it was made, the plan, the
/// frozen version when that isn't the same, and the bytes of pictures by their hashes. Annexes go their own way.
pub(crate) fn payload(
    manifest: &Manifest,
    source: &Source,
    attachment: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Vec<Payload> {
    let json = |name: &str, description, relationship, bytes: &[u8]| Payload {
        name: name.to_owned(),
        media_type: "application/json",
        description,
        relationship,
        bytes: bytes.to_vec(),
    };
    let mut payload = vec![
        json(
            MANIFEST,
            "Laadin: document / asiakirja / dokument",
            Relationship::Data,
            &manifest.to_json(),
        ),
        json(
            PLAN,
            "Laadin: plan / suunnitelma / plan",
            Relationship::Source,
            &source.json,
        ),
    ];
    let other = source.version.as_ref().filter(|version| version.json != source.json);
    payload.extend(other.map(|version| {
        json(
            VERSION,
            "Laadin: frozen version / jäädytetty versio / fryst version",
            Relationship::Data,
            &version.json,
        )
    }));
    let mut seen = BTreeSet::new();
    let pictures = source
        .plan
        .attachments
        .iter()
        .filter(|row| row.role != AttachmentRole::Annex);
    for row in pictures.filter(|row| seen.insert(&row.sha256)) {
        payload.extend(attachment(&row.sha256).map(|bytes| Payload {
            name: row.sha256.clone(),
            media_type: media::name(row.media_type),
            description: "Laadin: picture / kuva / bild",
            relationship: Relationship::Source,
            bytes,
        }));
    }
    payload
}

impl OpenPlan {
    /// What a PDF of a state of this plan carries.
    pub(super) fn payload(&self, about: About, form: Form, detail: Detail, source: &Source) -> Vec<Payload> {
        let manifest = Manifest::new(about, form, detail, source);
        payload(&manifest, source, &|sha| self.file.attachment(sha).ok())
    }
}

/// Makes the PDF.
///
/// # Errors
/// [`EngineError::Pdf`], [`EngineError::Cancelled`].
pub(crate) fn render(
    document: &Document,
    payload: &[Payload],
    watch: &mut Watch<'_>,
) -> Result<pdf::Rendered, EngineError> {
    let carried: Vec<_> = payload.iter().map(Payload::as_carried).collect();
    let mut stopped = Ok(());
    let rendered = pdf::render(document, &carried, &mut |stage| {
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
    rendered.map_err(|source| EngineError::Pdf(Box::new(source)))
}
