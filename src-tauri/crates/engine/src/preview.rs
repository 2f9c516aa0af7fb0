//! The document as it will be printed, beside the text: made without holding the plan, and with where each passage comes from.

mod figures;

use crate::export::source::decided;
use crate::export::{About, Detail, Form};
use crate::{EngineError, OpenPlan};
use document::{Built, Frozen, Options};
use pdf::Extent;
use plan::Place;
use plan::id::AttachmentId;
use schemars::JsonSchema;
use serde::Serialize;

pub use figures::{FigureView, figures_of};

/// All that a preview is made from. It holds nothing of the open plan, so that it can be drawn on another thread while
/// somebody goes on writing.
#[derive(Clone, Debug)]
pub struct PreviewSource(Built);

/// A document to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// A PDF with the pages that an export would have.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Where on the pages what stands in the plan.
    pub spots: Vec<Spot>,
}

/// Where on a page a place of the plan is said, in points from the upper left corner of the page.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Spot {
    /// The page, from 1.
    pub page: usize,
    /// The left edge.
    pub x: f32,
    /// The upper edge.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// The place. A text names the language that is printed here.
    pub place: Place,
}

impl OpenPlan {
    /// Takes from the plan as it is now what a preview is made from.
    pub fn preview_source(&self, form: Form, about: About, detail: Detail) -> PreviewSource {
        let options = Options {
            form,
            version: self.frozen_now(),
            detail,
        };
        PreviewSource(self.said(about, &options))
    }

    /// Says the plan as it is now as a document.
    fn said(&self, about: About, options: &Options) -> Built {
        let picture = |id: &AttachmentId| {
            let mut attachments = self.plan().attachments.iter();
            let attachment = attachments.find(|attachment| attachment.id == *id)?;
            self.file.attachment(&attachment.sha256).ok()
        };
        match about {
            About::Plan => document::build(self.plan(), options, &picture),
            About::Extract(municipality) => document::extract(self.plan(), municipality, options, &picture),
        }
    }

    /// The newest frozen version, when the plan is still what was frozen.
    fn frozen_now(&self) -> Option<Frozen> {
        let newest = self.plan().versions.last()?;
        let frozen = self.file.frozen(&newest.id).ok()?;
        (decided(self.plan()) == decided(&frozen)).then(|| Frozen {
            name: newest.name.clone(),
            sha256: newest.sha256.clone(),
        })
    }
}

impl PreviewSource {
    /// Draws the pages. What only matters to whoever keeps the file is left out: see [`pdf::preview`].
    ///
    /// # Errors
    /// [`EngineError::Pdf`] when a picture can't be read.
    pub fn render(self) -> Result<Preview, EngineError> {
        let rendered = pdf::preview(&self.0.document).map_err(|source| EngineError::Pdf(Box::new(source)))?;
        let spots = rendered
            .extents
            .iter()
            .filter_map(|extent| spot(extent, &self.0.places));
        Ok(Preview {
            spots: spots.collect(),
            pages: rendered.pages,
            pdf: rendered.bytes,
        })
    }
}

/// The spot of a passage that says a place of the plan; the cover says the area.
fn spot(extent: &Extent, places: &[Option<Place>]) -> Option<Spot> {
    let place = match extent.passage {
        Some(passage) => places.get(passage)?.clone()?,
        None => Place::table("area"),
    };
    Some(Spot {
        page: extent.page,
        x: extent.x,
        y: extent.y,
        width: extent.width,
        height: extent.height,
        place,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Existing, Language, Surroundings};
    use chrono::DateTime;
    use std::collections::BTreeSet;
    use std::thread;
    use std::time::Duration;

    pub(super) fn example(folder: &std::path::Path) -> OpenPlan {
        let who = Surroundings {
            author: "Anna".into(),
            host: "kone".into(),
            clock: || DateTime::UNIX_EPOCH,
            data_folder: folder.join("data"),
            patience: Duration::ZERO,
        };
        OpenPlan::example(&folder.join("plan.laadin"), "meri-lappi", Existing::Keep, who).unwrap()
    }

    #[test]
    fn a_preview_is_drawn_without_the_plan_and_leads_from_its_pages_to_the_fields() {
        let folder = tempfile::tempdir().unwrap();
        let open = example(folder.path());
        let source = open.preview_source(Form::InParallel, About::Plan, Detail::Full);
        let blocks: BTreeSet<String> = open.plan().blocks.iter().map(|block| block.id.to_string()).collect();
        drop(open);
        let preview = thread::spawn(move || source.render()).join().unwrap().unwrap();
        assert!(preview.pdf.starts_with(b"%PDF-1.7"));
        assert_eq!(
            (preview.spots[0].page, preview.spots[0].place.to_string()),
            (1, "area".to_owned())
        );
        assert!(
            preview
                .spots
                .iter()
                .all(|spot| (1..=preview.pages).contains(&spot.page))
        );
        for language in Language::ALL {
            let of_text = |spot: &&Spot| spot.place.table == "blocks" && spot.place.language == Some(language);
            let reached = preview
                .spots
                .iter()
                .filter(of_text)
                .filter_map(|spot| spot.place.row.clone());
            let reached: BTreeSet<String> = reached.collect();
            assert!(
                reached.is_subset(&blocks) && reached.len() > blocks.len() / 2,
                "{language:?}"
            );
        }
    }

    #[test]
    fn an_extract_leads_to_what_it_says_of_the_money() {
        let folder = tempfile::tempdir().unwrap();
        let open = example(folder.path());
        let member = open.plan().members[0].municipality;
        let source = open.preview_source(Form::One(Language::Fi), About::Extract(member), Detail::Short);
        let preview = source.render().unwrap();
        assert!(preview.spots.iter().any(|spot| spot.place == Place::table("pools")));
    }
}
