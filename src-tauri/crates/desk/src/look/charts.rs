//! The charts of the plan and its pictures.

use super::InLanguage;
use crate::{Desk, Failure};
use plan::id::AttachmentId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A chart of the plan, drawn as in its documents.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Chart {
    id: String,
    title: String,
    /// The drawing, as the content of a page.
    svg: String,
    /// What it shows, in words.
    alternative: String,
    /// The table that it is drawn from.
    place: String,
}

/// The charts of the overview: the same as in the documents.
pub(crate) fn charts(desk: &Desk, _: InLanguage) -> Result<Vec<Chart>, Failure> {
    desk.snapshot()?;
    Ok(vec![])
}

/// A picture of the plan.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Picture {
    attachment: AttachmentId,
}

/// The bytes of a picture.
pub(crate) fn picture(desk: &Desk, asked: Picture) -> Result<Vec<u8>, Failure> {
    desk.with(|open| {
        let bytes = open.plan.attachment(&asked.attachment);
        bytes.map_err(|error| Failure::engine(&open.snapshot().plan, &error))
    })
}
