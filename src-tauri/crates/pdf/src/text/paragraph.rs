//! Spans of text as pieces between which lines may end.

use std::rc::Rc;

use document::{Anchor, Language, Link, Span};

use super::word::{Word, Words};
use crate::font::FaceId;

/// What follows a piece.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum After {
    /// The next piece, without a break.
    Glue,
    /// A place where a line may end as it is.
    Free,
    /// A place where a line may end with a hyphen.
    Hyphen {
        /// Between the parts of a compound.
        compound: bool,
    },
    /// A space.
    Space,
    /// A space at which no line ends, because a sign follows that belongs to what is before it.
    Bound,
    /// The end of a line that the writer asked for, or of the paragraph.
    Forced,
}

impl After {
    /// True when the pen moves on by a space.
    pub(crate) fn is_space(self) -> bool {
        matches!(self, After::Space | After::Bound)
    }

    /// True when a line may end here.
    pub(crate) fn ends(self) -> bool {
        !matches!(self, After::Glue | After::Bound)
    }
}

/// Text of one look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run<'d> {
    pub(crate) face: FaceId,
    pub(crate) language: Language,
    pub(crate) link: Option<&'d Link>,
    /// The whole text of the span.
    pub(crate) text: &'d str,
    /// Set when the number of the page on which this is takes the place of the text.
    pub(crate) page_of: Option<&'d Anchor>,
    /// Width of its space in em.
    pub(crate) space: f32,
}

/// A part of a word that lines don't divide.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) word: Rc<Word>,
    /// First byte in the word.
    pub(crate) from: u32,
    /// Byte after the last.
    pub(crate) to: u32,
    /// In em.
    pub(crate) width: f32,
    /// Index in [`Paragraph::runs`].
    pub(crate) run: u32,
    pub(crate) after: After,
}

/// What stands in lines for the number of a page until it is known: as wide as numbers of three digits.
const PAGE_NUMBER: &str = "000";

/// Text that can be broken into lines of any width and set in any size.
#[derive(Clone, Debug)]
pub(crate) struct Paragraph<'d> {
    pub(crate) runs: Vec<Run<'d>>,
    pub(crate) pieces: Vec<Piece>,
}

/// How a paragraph differs from the marks of its spans.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Emphasis {
    pub(crate) bold: bool,
    pub(crate) italic: bool,
}

impl<'d> Paragraph<'d> {
    /// The spans as pieces; `language` holds for those that don't say otherwise.
    pub(crate) fn new(words: &mut Words, spans: &'d [Span], language: Language, emphasis: Emphasis) -> Self {
        let mut paragraph = Paragraph {
            runs: Vec::with_capacity(spans.len()),
            pieces: Vec::new(),
        };
        for span in spans {
            let face = FaceId::with(span.bold || emphasis.bold, span.italic != emphasis.italic);
            let language = span.language.unwrap_or(language);
            let page_of = span.page_of.as_ref().filter(|anchor| words.anchors.contains(*anchor));
            let run = Run {
                face,
                language,
                link: span.link.as_ref(),
                text: &span.text,
                page_of,
                space: words.shaper.width(face, " "),
            };
            paragraph.push(words, run, page_of.map_or(&span.text, |_| PAGE_NUMBER));
        }
        paragraph.finish()
    }

    /// Text of one look.
    pub(crate) fn plain(words: &mut Words, text: &'d str, face: FaceId, language: Language) -> Self {
        let mut paragraph = Paragraph {
            runs: Vec::with_capacity(1),
            pieces: Vec::new(),
        };
        let run = Run {
            face,
            language,
            link: None,
            text,
            page_of: None,
            space: words.shaper.width(face, " "),
        };
        paragraph.push(words, run, text);
        paragraph.finish()
    }

    fn finish(mut self) -> Self {
        if let Some(last) = self.pieces.last_mut() {
            last.after = After::Forced;
        }
        self
    }

    /// Adds a run that shows this text.
    fn push(&mut self, words: &mut Words, run: Run<'d>, text: &str) {
        let Run { face, language, .. } = run;
        self.runs.push(run);
        let run = u32::try_from(self.runs.len() - 1).expect("a paragraph has fewer than 4 G spans");
        let mut start = 0;
        for (at, character) in text.char_indices().chain([(text.len(), '\0')]) {
            let gap = match character {
                '\0' if at == text.len() => After::Glue,
                '\n' | '\u{2028}' | '\u{2029}' => After::Forced,
                c if is_breaking_space(c) => After::Space,
                _ => continue,
            };
            if start < at {
                self.bind(&text[start..at]);
                let word = words.word(face, language, &text[start..at], text, start);
                self.divide(&word, run);
            }
            self.end_with(gap);
            start = at + character.len_utf8();
        }
    }

    /// Signs that stand alone don't begin a line: they belong to the word or number before them.
    fn bind(&mut self, word: &str) {
        let sign = matches!(word, "€" | "%" | "‰" | "§" | "§:n" | "§:ssä" | "§:ää" | "°" | "–" | "—");
        if let Some(last) = self.pieces.last_mut().filter(|last| sign && last.after == After::Space) {
            last.after = After::Bound;
        }
    }

    /// Says what follows the last piece; the strongest wins.
    fn end_with(&mut self, gap: After) {
        if let Some(last) = self.pieces.last_mut() {
            match (last.after, gap) {
                (After::Forced, _) | (_, After::Glue) => {}
                (_, gap) => last.after = gap,
            }
        }
    }

    fn divide(&mut self, word: &Rc<Word>, run: u32) {
        let end = u32::try_from(word.text.len()).expect("a word is shorter than 4 GB");
        let mut from = 0;
        let mut pen = 0.0;
        for (to, after) in word
            .breaks
            .iter()
            .map(|place| (place.at, place.after))
            .chain([(end, After::Glue)])
        {
            let next = if to == end { word.shaped.width } else { word.pen(to) };
            if to > from {
                self.pieces.push(Piece {
                    word: Rc::clone(word),
                    from,
                    to,
                    width: next - pen,
                    run,
                    after,
                });
            }
            (from, pen) = (to, next);
        }
    }

    /// Divides the pieces that are wider than `limit` em anywhere between characters, without hyphens.
    pub(crate) fn fit(&mut self, limit: f32) {
        if self.pieces.iter().all(|piece| piece.width <= limit) {
            return;
        }
        let pieces = std::mem::take(&mut self.pieces);
        for piece in pieces {
            if piece.width <= limit {
                self.pieces.push(piece)
            } else {
                self.chop(piece, limit)
            }
        }
    }

    fn chop(&mut self, piece: Piece, limit: f32) {
        let word = Rc::clone(&piece.word);
        let inside = |(byte, _): &&(u32, f32)| *byte > piece.from && *byte < piece.to;
        let end = word.pen(piece.to);
        let (mut from, mut pen) = (piece.from, word.pen(piece.from));
        let last = [(piece.to, end)];
        let mut clusters = word.shaped.clusters.iter().filter(inside).chain(&last).peekable();
        while let Some(&(byte, here)) = clusters.next() {
            let last = byte == piece.to;
            let full = clusters.peek().is_some_and(|next| next.1 - pen > limit);
            if last || full {
                let after = if last { piece.after } else { After::Free };
                self.pieces.push(Piece {
                    word: Rc::clone(&word),
                    from,
                    to: byte,
                    width: here - pen,
                    run: piece.run,
                    after,
                });
                (from, pen) = (byte, here);
            }
        }
    }

    /// Width in em of the widest piece that can't be divided, hyphen included.
    pub(crate) fn narrowest(&self, hyphen: f32) -> f32 {
        self.widest(After::ends, hyphen)
    }

    /// Width in em of the widest word.
    pub(crate) fn widest_word(&self) -> f32 {
        self.widest(|after| matches!(after, After::Space | After::Forced), 0.0)
    }

    /// Width in em of the text on as few lines as it allows.
    pub(crate) fn natural(&self) -> f32 {
        self.widest(|after| after == After::Forced, 0.0)
    }

    fn widest(&self, ends: impl Fn(After) -> bool, hyphen: f32) -> f32 {
        let mut widest: f32 = 0.0;
        let mut width = 0.0;
        for piece in &self.pieces {
            width += piece.width;
            if ends(piece.after) {
                let drawn = if matches!(piece.after, After::Hyphen { .. }) {
                    hyphen
                } else {
                    0.0
                };
                widest = widest.max(width + drawn);
                width = 0.0;
            } else if piece.after.is_space() {
                width += self.runs[piece.run as usize].space;
            }
        }
        widest.max(width)
    }
}

/// White space at which a line may end.
fn is_breaking_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}' | '\u{2007}')
}
