//! What the tests share: plans in a folder of their own, and exports as users make them.

use chrono::{DateTime, TimeZone, Utc};
use engine::export::{About, Detail, ExportRequest, Form, Format, Overwrite, Watch, What};
use engine::view::ExportView;
use engine::{EngineError, Existing, OpenPlan, Place, Surroundings};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use tempfile::TempDir;

/// A PNG of one pixel (the smallest that the PNG specification allows, with its checksums).
pub(crate) const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0,
    0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77,
    0xcd, 0x72, 0xb6, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

pub(crate) fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 22, 12, 0, 0).unwrap()
}

pub(crate) fn who(folder: &Path) -> Surroundings {
    Surroundings {
        author: "Anna".into(),
        host: "kone".into(),
        clock: noon,
        data_folder: folder.join("data"),
        patience: Duration::ZERO,
    }
}

pub(crate) struct Desk(TempDir);

impl Desk {
    pub(crate) fn new() -> Desk {
        Desk(TempDir::new().unwrap())
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn who(&self) -> Surroundings {
        who(self.0.path())
    }

    pub(crate) fn example(&self, name: &str) -> OpenPlan {
        OpenPlan::example(&self.path(&format!("{name}.laadin")), name, Existing::Keep, self.who()).unwrap()
    }
}

/// Exports to a file as any user would: prepared, then written.
pub(crate) fn export(
    open: &OpenPlan,
    request: ExportRequest,
    out: &Path,
    overwrite: Overwrite,
) -> Result<ExportView, EngineError> {
    open.check_target(&request, out, overwrite)?;
    let watch = &mut Watch {
        progress: &mut |_| {},
        cancel: &AtomicBool::new(false),
    };
    let prepared = open.prepare_export(&request, watch)?;
    prepared.write(out, overwrite, watch)?;
    Ok(prepared.view().clone())
}

pub(crate) fn request(what: What, form: Option<Form>) -> ExportRequest {
    ExportRequest {
        what,
        form,
        detail: Detail::Full,
        version: None,
    }
}

pub(crate) fn pdf(form: Form, carry: bool) -> ExportRequest {
    let document = What::Document {
        about: About::Plan,
        format: Format::Pdf { carry },
    };
    request(document, Some(form))
}

pub(crate) fn export_json(open: &OpenPlan, out: &Path, overwrite: Overwrite) -> Result<ExportView, EngineError> {
    export(open, request(What::Json, None), out, overwrite)
}

pub(crate) fn at(place: &str) -> Place {
    place.parse().unwrap()
}
