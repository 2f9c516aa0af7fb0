//! The cover.

use document::Phrase;

use super::body::{Body, Place};
use super::paragraph::Paragraph;
use super::piece::Piece;
use crate::OfficeError;

/// Widest that an emblem is shown, in twips: 50 mm.
const EMBLEM: u32 = 2_835;

impl Body<'_> {
    /// The first page: emblem, draft mark, titles, names, facts.
    pub(super) fn cover(&mut self) -> Result<Vec<Piece>, OfficeError> {
        let cover = &self.document.cover;
        let mut paragraphs = vec![];
        if let Some(emblem) = &cover.emblem {
            let place = Place {
                width: EMBLEM,
                nested: true,
                ..self.place()
            };
            paragraphs.push(Paragraph::new("Emblem", self.photograph(emblem, place)?));
        }
        paragraphs.extend(cover.draft.iter().map(|phrase| self.phrase("DraftMark", phrase)));
        for (index, phrase) in cover.titles.iter().enumerate() {
            paragraphs.push(self.phrase(if index == 0 { "Title" } else { "SecondTitle" }, phrase));
        }
        paragraphs.extend(cover.subtitles.iter().map(|phrase| self.phrase("Subtitle", phrase)));
        paragraphs.extend(cover.lines.iter().map(|phrase| self.phrase("CoverFact", phrase)));
        paragraphs.retain(|paragraph| !paragraph.runs.is_empty());
        Ok(paragraphs.into_iter().map(Piece::Paragraph).collect())
    }

    fn phrase(&mut self, style: &'static str, phrase: &Phrase) -> Paragraph {
        Paragraph::new(style, self.words(&phrase.text, phrase.language))
    }
}
