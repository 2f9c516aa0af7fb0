//! The user guide: written in Markdown, read in the window, and made into a PDF by the program itself.

mod paper;
mod read;
mod view;

pub use view::{GuideBlock, GuideChapter, GuideEmphasis, GuideSpan, GuideView};

use crate::EngineError;
use document::Document;
use i18n::Words;
use plan::Language;
use read::read;

/// The guide as it is written.
fn text(language: Language) -> &'static str {
    match language {
        Language::Fi => include_str!("../../../../assets/guide/guide.fi.md"),
        Language::Sv => include_str!("../../../../assets/guide/guide.sv.md"),
    }
}

/// The guide for the window: both languages have the same chapters with the same ids.
pub fn guide_view(language: Language) -> GuideView {
    read(text(language), language).expect("the guide is part of the program and read by its tests")
}

/// The guide as a document.
pub fn guide(language: Language) -> Document {
    paper::document(&guide_view(language), language, Words::new(language))
}

/// The guide as an accessible PDF, the same bytes each time.
///
/// # Errors
/// [`EngineError::Pdf`] when the program itself is at fault.
pub fn guide_pdf(language: Language) -> Result<Vec<u8>, EngineError> {
    let rendered = pdf::render(&guide(language), &[], &mut |_| {});
    let rendered = rendered.map_err(|source| EngineError::Pdf(Box::new(source)))?;
    Ok(rendered.bytes)
}
