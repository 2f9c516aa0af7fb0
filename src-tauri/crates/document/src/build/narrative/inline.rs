//! Rich text as runs: marks, links, foreign words, and live figures with their values.

use crate::incomplete::Lack;
use crate::model::{Link, Span};
use crate::part::Part;
use crate::say::{Spans, figure};
use crate::tables::table_of;
use i18n::typeset;
use plan::Language;
use plan::content::{Block, Inline, Mark, Marked, RichText};
use plan::quantity::{Quantity, evaluate};

/// The text of a block as runs; borders of cells are left out.
pub(super) fn spans(part: &Part<'_>, block: &Block) -> Spans {
    cells(part, block).concat()
}

/// The cells of a table row, or the one cell that any other block is.
pub(super) fn cells(part: &Part<'_>, block: &Block) -> Vec<Spans> {
    let own = block.text(part.language);
    let other = block.text(part.language.other());
    let place = part
        .row("blocks", block.id.as_str())
        .place("text")
        .language(part.language);
    if says_something(own) || !says_something(other) {
        return Writer::new(part, block, part.language).write(own);
    }
    part.lack(place, Lack::ShownInOther);
    let mut cells = Writer::new(part, block, part.language.other()).write(other);
    for span in cells.iter_mut().flatten() {
        span.language = span.language.or(Some(part.language.other()));
        if span.language == Some(part.language) {
            span.language = None;
        }
    }
    cells
}

/// Whether there is anything in a text that this version can show: a block is shown in both languages or in neither.
fn says_something(text: &RichText) -> bool {
    let is_known = |inline: &Inline| !matches!(inline, Inline::Unknown(_));
    !text.is_empty() && text.0.iter().any(is_known)
}

/// Writes the pieces of one text.
struct Writer<'p, 'a> {
    part: &'p Part<'a>,
    block: &'p Block,
    language: Language,
}

/// A piece of text before it is typeset together with its neighbours.
enum Piece {
    Run(Span),
    Border,
}

impl<'p, 'a> Writer<'p, 'a> {
    fn new(part: &'p Part<'a>, block: &'p Block, language: Language) -> Self {
        Writer { part, block, language }
    }

    fn write(&self, text: &RichText) -> Vec<Spans> {
        let pieces: Vec<Piece> = text
            .0
            .iter()
            .enumerate()
            .filter_map(|(index, inline)| self.piece(inline, text.0.get(index + 1)))
            .collect();
        let mut cells: Vec<Spans> = vec![vec![]];
        for piece in pieces {
            match piece {
                Piece::Run(span) if span.text.is_empty() => {}
                Piece::Run(span) => cells.last_mut().expect("it starts with one cell").push(span),
                Piece::Border => cells.push(vec![]),
            }
        }
        for cell in &mut cells {
            self.typeset(cell);
        }
        cells
    }

    fn piece(&self, inline: &Inline, next: Option<&Inline>) -> Option<Piece> {
        match inline {
            Inline::Text(text) => Some(Piece::Run(Span::plain(text.as_str()))),
            Inline::Marked(marked) => Some(Piece::Run(self.marked(marked))),
            Inline::Figure(figure) => {
                let after = match next {
                    Some(Inline::Text(text)) => text.as_str(),
                    Some(Inline::Marked(marked)) => marked.text.as_str(),
                    Some(Inline::Figure(_) | Inline::Cell(_) | Inline::Unknown(_)) | None => "",
                };
                Some(Piece::Run(self.figure(&figure.figure, after)))
            }
            Inline::Cell(_) => Some(Piece::Border),
            Inline::Unknown(_) => {
                let place = self.part.row("blocks", self.block.id.as_str()).place("text");
                self.part.lack(place.language(self.language), Lack::UnknownText);
                None
            }
        }
    }

    fn marked(&self, marked: &Marked) -> Span {
        Span {
            text: marked.text.clone(),
            bold: marked.marks.contains(&Mark::Bold),
            italic: marked.marks.contains(&Mark::Italic),
            link: marked.link.as_deref().and_then(|address| self.link(address)),
            language: marked.language.filter(|language| *language != self.language),
            page_of: None,
        }
    }

    /// Only addresses that open a page or a letter become links.
    fn link(&self, address: &str) -> Option<Link> {
        if ["https:", "mailto:"].iter().any(|scheme| address.starts_with(scheme)) {
            return Some(Link::Address(address.to_owned()));
        }
        let place = self.part.row("blocks", self.block.id.as_str()).place("text");
        self.part.lack(place.language(self.language), Lack::UnsafeLink);
        None
    }

    /// A live figure's value with the sign of how sure it is; a dash, and a note of it, when it has none.
    /// It leads to the table that it stands in.
    fn figure(&self, name: &str, after: &str) -> Span {
        let quantity = name.parse::<Quantity>().ok();
        let value = quantity
            .as_ref()
            .and_then(|quantity| evaluate(self.part.ledger, quantity).ok());
        match quantity.zip(value) {
            Some((quantity, value)) => Span {
                link: Some(Link::Anchor(self.part.table_anchor(&table_of(&quantity)))),
                ..Span::plain(figure::live(&value, after, self.language) + figure::sign(value.status))
            },
            None => {
                let place = self.part.row("blocks", self.block.id.as_str()).place("text");
                let quantity = Some(name.to_owned());
                self.part
                    .lack(place.language(self.language), Lack::NoValue { quantity });
                Span::plain(figure::NONE)
            }
        }
    }

    /// Typesets the runs of a cell as one text, so that a number stays with its unit across the border of two runs.
    fn typeset(&self, runs: &mut Spans) {
        let whole: String = runs.iter().map(|span| span.text.as_str()).collect();
        let set: Vec<char> = typeset(&whole, self.language).chars().collect();
        let mut from = 0;
        for span in runs {
            let length = span.text.chars().count();
            // Typesetting replaces characters one by one, so each run keeps its length.
            if let Some(own) = set.get(from..from + length) {
                span.text = own.iter().collect();
            }
            from += length;
        }
    }
}
