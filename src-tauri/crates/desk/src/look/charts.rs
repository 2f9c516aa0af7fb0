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
    /// The drawing as an element for the page, without scripts, styles or references.
    svg: String,
    /// What it shows, in words.
    alternative: String,
    /// The table that it shows.
    place: String,
}

/// The charts of the overview: the same as in the documents.
pub(crate) fn charts(desk: &Desk, asked: InLanguage) -> Result<Vec<Chart>, Failure> {
    let plan = &desk.snapshot()?.plan;
    let chart = |figure: engine::FigureView| Chart {
        id: figure.id,
        title: figure.title,
        svg: figure.svg,
        alternative: figure.alternative,
        place: figure.place.to_string(),
    };
    Ok(engine::figures_of(plan, asked.language)
        .into_iter()
        .map(chart)
        .collect())
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
