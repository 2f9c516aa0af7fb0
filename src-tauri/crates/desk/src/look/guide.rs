//! The user guide.

use super::InLanguage;
use crate::file::write_whole;
use crate::{Desk, Failure};
use engine::GuideView;
use plan::Language;
use schemars::JsonSchema;
use serde::Deserialize;
use std::path::PathBuf;

pub(crate) fn guide(_: &Desk, asked: InLanguage) -> Result<GuideView, Failure> {
    Ok(engine::guide_view(asked.language))
}

/// Where the guide goes as a PDF.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct SaveGuide {
    language: Language,
    path: PathBuf,
}

pub(crate) fn save_guide(_: &Desk, asked: SaveGuide) -> Result<(), Failure> {
    let pdf = engine::guide_pdf(asked.language)?;
    write_whole(&asked.path, &pdf).map_err(|source| {
        Failure::from(engine::EngineError::Write {
            path: asked.path.clone(),
            source,
        })
    })
}
