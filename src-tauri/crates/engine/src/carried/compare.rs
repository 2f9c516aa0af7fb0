use super::CarriedPlan;
use crate::EngineError;
use crate::export::source::{bytes_of, decided};
use crate::export::{Watch, build, pdf::payload, pdf::render};
use crate::sha::sha256;
use crate::view::{AgainstView, DocumentView, Text, VersionState};
use crate::{OpenPlan, Surroundings};
use document::{Document, Options};
use plan::reference::register;
use std::path::Path;
use std::sync::atomic::AtomicBool;

/// What a PDF is, by the plan that it carries, and whether it still says what that plan says.
///
/// # Errors
/// [`EngineError::Store`] for the plan that it is compared `against`, [`EngineError::Pdf`] when the carried plan can't be made
/// into a PDF again.
pub(crate) fn compare(
    bytes: &[u8],
    carried: &CarriedPlan,
    against: Option<&Path>,
    who: Surroundings,
) -> Result<DocumentView, EngineError> {
    let manifest = &carried.manifest;
    let municipality = manifest.municipality().and_then(|code| register().get(code));
    Ok(DocumentView {
        area: carried.plan.area.name.clone(),
        register_number: carried.plan.area.register_number.clone(),
        municipality: municipality.map(|municipality| municipality.name.clone()),
        plan_sha256: sha256(&carried.json),
        version: version(carried),
        text: text(bytes, carried)?,
        against: against.map(|path| held_against(carried, path, who)).transpose()?,
    })
}

/// The frozen version that the document says it is, and whether the carried plan is that version.
fn version(carried: &CarriedPlan) -> VersionState {
    let Some(said) = &carried.manifest.frozen else {
        return VersionState::Draft;
    };
    let (name, sha) = (said.name.clone(), said.sha256.clone());
    if sha256(&carried.json) == sha {
        return VersionState::Frozen { name, sha256: sha };
    }
    let is_version = carried.version.as_ref().is_some_and(|json| sha256(json) == sha);
    match carried.version_plan() {
        Some(version) if is_version && decided(&version) == decided(&carried.plan) => {
            VersionState::FrozenSince { name, sha256: sha }
        }
        _ => VersionState::Other { name, sha256: sha },
    }
}

/// Whether the document says what it would say if it were made again from the plan inside.
fn text(bytes: &[u8], carried: &CarriedPlan) -> Result<Text, EngineError> {
    let Ok(found) = pdf::text(bytes) else {
        return Ok(Text::Unreadable);
    };
    let source = carried.source();
    let manifest = &carried.manifest;
    let options = Options {
        form: manifest.form(),
        version: source.frozen(),
        detail: manifest.detail(),
    };
    let picture = |sha: &str| carried.pictures.get(sha).cloned();
    let built = build(manifest.about(), &options, &source, &|id| {
        let attachment = source.plan.attachments.iter().find(|attachment| attachment.id == *id)?;
        picture(&attachment.sha256)
    });
    if is_far_longer(&built.document, &found) {
        return Ok(Text::FarShorter);
    }
    let watch = &mut Watch {
        progress: &mut |_| {},
        cancel: &AtomicBool::new(false),
    };
    let again = render(&built.document, &payload(manifest, &source, &picture), watch)?.bytes;
    if again == bytes {
        return Ok(Text::Identical);
    }
    let Ok(expected) = pdf::text(&again) else {
        return Ok(Text::Unreadable);
    };
    Ok(match (pdf::differs(&expected, &found), pdf::repainted(&again, bytes)) {
        (Some(difference), _) => Text::Differs {
            page: difference.page,
            expected: difference.expected,
            found: difference.found,
        },
        (None, Ok(None)) => Text::Same,
        (None, Ok(Some(page))) => Text::Repainted {
            page,
            program: manifest.program.clone(),
        },
        (None, Err(_)) => Text::Unreadable,
    })
}

/// How many times longer the text of a document may be than that of the PDF that claims to be it, and how many bytes may come
/// to that, before the document isn't worth making: a small plan from a stranger can give pages without end.
const TIMES: usize = 2;
const BYTES: usize = 64 << 10;

/// Whether a document says far more than a file.
fn is_far_longer(document: &Document, found: &[pdf::TextLine]) -> bool {
    let found: usize = found.iter().map(|line| line.text.len()).sum();
    let most = found.saturating_mul(TIMES).saturating_add(BYTES);
    document.lines().iter().map(|line| line.text.len()).sum::<usize>() > most
}

/// Whether the carried plan is a frozen version of another plan's file, or its present state.
fn held_against(carried: &CarriedPlan, path: &Path, who: Surroundings) -> Result<AgainstView, EngineError> {
    let open = OpenPlan::open_read_only(path, who)?;
    let states = [Some(&carried.json), carried.version.as_ref()];
    let is_carried = |version: &&plan::content::Version| {
        let frozen = open.file.frozen_json(&version.id);
        frozen.is_ok_and(|json| states.into_iter().flatten().any(|state| *state == json))
    };
    let versions = open.plan().versions.iter().filter(is_carried);
    Ok(AgainstView {
        path: path.to_owned(),
        versions: versions.map(|version| version.name.clone()).collect(),
        current: bytes_of(open.plan()) == carried.json,
    })
}
