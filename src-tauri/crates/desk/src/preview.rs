//! The document as it will be, while one writes.

use crate::{Desk, Failure};
use engine::export::{About, Detail, Form};
use plan::{Language, MunicipalityCode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Mutex;
use std::sync::PoisonError;

/// How the languages of a document stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Languages {
    Fi,
    Sv,
    InSequence,
    InParallel,
}

impl From<Languages> for Form {
    fn from(languages: Languages) -> Form {
        match languages {
            Languages::Fi => Form::One(Language::Fi),
            Languages::Sv => Form::One(Language::Sv),
            Languages::InSequence => Form::InSequence,
            Languages::InParallel => Form::InParallel,
        }
    }
}

/// A document to be shown.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Ask {
    languages: Languages,
    /// The municipality whose extract it is; none for the whole plan.
    municipality: Option<MunicipalityCode>,
    /// Without the annexes' long tables.
    #[serde(default)]
    short: bool,
}

/// A document that is ready to be shown.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Pages {
    /// Gives its bytes by the bytes call `preview`.
    token: u64,
    pages: usize,
    /// Where the places of the plan are on the pages.
    spots: Vec<Spot>,
    /// How long it took, in milliseconds.
    milliseconds: u64,
}

/// Where a place of the plan is on a page, in points from the page's top left corner.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Spot {
    page: usize,
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    place: String,
}

/// Asks for the bytes of a document.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Token {
    token: u64,
}

/// The newest preview, until the next one is made.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    newest: Mutex<(u64, Vec<u8>)>,
}

/// Makes the document. The plan's lock is held only while its content is read.
pub(crate) fn preview(desk: &Desk, asked: Ask) -> Result<Pages, Failure> {
    let since = std::time::Instant::now();
    let about = asked.municipality.map_or(About::Plan, About::Extract);
    let detail = if asked.short { Detail::Short } else { Detail::Full };
    let source = desk.with(|open| Ok(open.plan.preview_source(asked.languages.into(), about, detail)))?;
    let preview = source.render()?;
    let mut newest = desk.preview.newest.lock().unwrap_or_else(PoisonError::into_inner);
    let token = newest.0 + 1;
    *newest = (token, preview.pdf);
    drop(newest);
    let spot = |spot: engine::Spot| Spot {
        page: spot.page,
        x: spot.x,
        y: spot.y,
        width: spot.width,
        height: spot.height,
        place: spot.place.to_string(),
    };
    Ok(Pages {
        token,
        pages: preview.pages,
        spots: preview.spots.into_iter().map(spot).collect(),
        milliseconds: u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX),
    })
}

/// The bytes of the newest document, once; none when a newer one has taken its place.
pub(crate) fn bytes(desk: &Desk, asked: Token) -> Result<Vec<u8>, Failure> {
    let mut newest = desk.preview.newest.lock().unwrap_or_else(PoisonError::into_inner);
    match newest.0 == asked.token {
        true => Ok(std::mem::take(&mut newest.1)),
        false => Ok(vec![]),
    }
}
