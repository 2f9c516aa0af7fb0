//! Lists.

use document::{Item, Language, List};

use super::body::Body;
use super::numbering::deepest;
use super::paragraph::Paragraph;
use super::piece::Piece;

impl Body<'_> {
    /// A list and the lists inside it.
    pub(super) fn list(&mut self, list: &List, level: usize, language: Language, pieces: &mut Vec<Piece>) {
        let number = if list.ordered {
            self.numbering.begin(level)
        } else {
            self.numbering.bullets()
        };
        for Item { spans, inner } in &list.items {
            let runs = self.runs(spans, language);
            pieces.push(Piece::Paragraph(Paragraph {
                numbering: Some((number, deepest(level))),
                ..Paragraph::new(style(list.ordered, level), runs)
            }));
            if let Some(inner) = inner {
                self.list(inner, level + 1, language, pieces);
            }
        }
    }
}

fn style(ordered: bool, level: usize) -> &'static str {
    match (ordered, level) {
        (false, 0) => "ListBullet",
        (false, 1) => "ListBullet2",
        (false, _) => "ListBullet3",
        (true, 0) => "ListNumber",
        (true, 1) => "ListNumber2",
        (true, _) => "ListNumber3",
    }
}
