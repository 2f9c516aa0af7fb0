//! The files that are sent, with their checksums.

use super::Enclosure;
use crate::model::{Block, Span};
use crate::part::{Part, capital};
use crate::say::{Said, plain};
use crate::tables::cell::{head, lines, number, words};
use crate::tables::grid::Grid;
use money::Number;

pub(super) fn enclosures(part: &Part<'_>, enclosures: &[Enclosure]) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.letter_enclosures_caption()))
        .named("enclosures")
        .text(say.letter_enclosure())
        .text(say.letter_file())
        .text(say.field_languages())
        .number(say.letter_pages());
    for enclosure in enclosures {
        let (what, language) = enclosure.what.or_other(part.language);
        let what = Span {
            language: (language != part.language).then_some(language),
            ..Span::plain(what)
        };
        let languages: Vec<String> = enclosure.languages.iter().map(|language| language.say(say)).collect();
        let pages = enclosure.pages.and_then(|pages| u64::try_from(pages).ok());
        grid.body(vec![
            head(vec![what]),
            lines([
                plain(&enclosure.file_name),
                plain(say.document_fact(&say.letter_sha256(), &enclosure.sha256)),
            ]),
            words(capital(&languages.join(", "))),
            pages.map_or_else(|| words(""), |pages| number(Number::from(pages), Some(0))),
        ]);
    }
    grid.note(plain(say.letter_checksums()));
    grid.block(part)
}
