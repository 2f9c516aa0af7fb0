//! A word with its glyphs and the places where it may be divided, made once for every distinct word.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use document::{Anchor, Language};
use unicode_normalization::UnicodeNormalization;

use super::address::{address_breaks, is_address};
use super::hyphenate::divisions;
use super::print::{LEFT_OUT, Print, print};
use super::{After, MissingGlyph};
use crate::PdfError;
use crate::font::{Face, FaceId, Shaped, Shaper};

/// A stretch of text without a breaking space.
#[derive(Debug)]
pub(crate) struct Word {
    /// What is drawn: without soft hyphens, with replacements for characters that the face lacks.
    pub(crate) text: Box<str>,
    /// Its glyphs.
    pub(crate) shaped: Rc<Shaped>,
    /// What it says, when the glyphs would be read as something else.
    pub(crate) actual: Option<Rc<str>>,
    /// Where it may be divided.
    pub(crate) breaks: Vec<Break>,
}

/// A place inside a word where a line may end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Break {
    /// Byte in [`Word::text`].
    pub(crate) at: u32,
    /// What ends the line.
    pub(crate) after: After,
}

impl Word {
    /// Where the pen is, in em, before the character at byte `at`.
    pub(crate) fn pen(&self, at: u32) -> f32 {
        let clusters = &self.shaped.clusters;
        let next = clusters.partition_point(|(byte, _)| *byte < at);
        clusters.get(next).map_or(self.shaped.width, |(_, pen)| *pen)
    }
}

/// All words met so far.
pub(crate) struct Words {
    /// Where words become glyphs.
    pub(crate) shaper: Shaper,
    /// The places in the document of which the page can be told.
    pub(crate) anchors: HashSet<Anchor>,
    known: HashMap<(FaceId, Language), HashMap<Box<str>, Rc<Word>>>,
    missing: Vec<MissingGlyph>,
}

impl Words {
    /// No words yet.
    ///
    /// # Errors
    /// [`PdfError::Font`] when a font that was built in can't be read.
    pub(crate) fn new() -> Result<Self, PdfError> {
        Ok(Words {
            shaper: Shaper::new()?,
            anchors: HashSet::new(),
            known: HashMap::new(),
            missing: Vec::new(),
        })
    }

    /// The characters that no face could draw, one entry for every distinct word they were in.
    pub(crate) fn take_missing(&mut self) -> Vec<MissingGlyph> {
        std::mem::take(&mut self.missing)
    }

    /// The word `raw`, found at byte `at` of `context`.
    pub(crate) fn word(&mut self, face: FaceId, language: Language, raw: &str, context: &str, at: usize) -> Rc<Word> {
        let known = self.known.entry((face, language)).or_default();
        if let Some(word) = known.get(raw) {
            return Rc::clone(word);
        }
        let cleaned = Cleaned::new(self.shaper.face(face), raw, |offset, character| {
            self.missing.push(MissingGlyph::new(character, context, at + offset));
        });
        let shaped = self.shaper.shape(face, &cleaned.text);
        let breaks = cleaned.breaks(language);
        let actual = if cleaned.replaced {
            Some(Rc::from(raw))
        } else {
            shaped.actual.clone()
        };
        let word = Rc::new(Word {
            text: cleaned.text.into(),
            shaped,
            actual,
            breaks,
        });
        known.insert(raw.into(), Rc::clone(&word));
        word
    }
}

/// A word as it can be drawn.
#[derive(Default)]
struct Cleaned {
    text: String,
    /// The glyphs would be read as something else than the word.
    replaced: bool,
    explicit: Vec<Break>,
}

impl Cleaned {
    fn new(face: &Face, raw: &str, mut missing: impl FnMut(usize, char)) -> Self {
        let mut cleaned = Cleaned::default();
        let composed = if raw.chars().all(|c| face.has(c)) {
            Cow::Borrowed(raw)
        } else {
            Cow::Owned(raw.nfc().collect::<String>())
        };
        cleaned.replaced = *composed != *raw;
        for character in composed.chars() {
            cleaned.push(face, character, || {
                // A letter that was composed isn't in the text as it was written.
                missing(raw.find(character).unwrap_or(0), character);
            });
        }
        let end = cleaned.text.len();
        cleaned
            .explicit
            .retain(|place| place.at > 0 && (place.at as usize) < end);
        cleaned
    }

    fn push(&mut self, face: &Face, character: char, missing: impl FnOnce()) {
        let at = u32::try_from(self.text.len()).expect("a word is shorter than 4 GB");
        match character {
            '\u{ad}' => self.explicit.push(Break {
                at,
                after: After::Hyphen { compound: true },
            }),
            '\u{200b}' => self.explicit.push(Break { at, after: After::Free }),
            _ => match print(character, |c| face.has(c)) {
                Print::Itself => self.text.push(character),
                Print::Like(same) => self.text.push(same),
                Print::Nothing => {}
                Print::As(parts) => {
                    self.replaced = true;
                    self.text.push_str(&parts);
                }
                Print::Missing => {
                    missing();
                    if !(self.replaced && self.text.ends_with(LEFT_OUT)) {
                        self.text.push_str(LEFT_OUT);
                    }
                    self.replaced = true;
                }
            },
        }
    }

    /// A word that says where it may be divided is divided there and nowhere else; one that is read as something else
    /// than its glyphs stays whole.
    fn breaks(&self, language: Language) -> Vec<Break> {
        if self.replaced {
            return Vec::new();
        }
        if !self.explicit.is_empty() {
            return self.explicit.clone();
        }
        let free = |at: usize| Break {
            at: at as u32,
            after: After::Free,
        };
        if is_address(&self.text) {
            return address_breaks(&self.text).into_iter().map(free).collect();
        }
        let mut breaks = Vec::new();
        let mut start = 0;
        for (at, character) in self.text.char_indices() {
            let next = at + character.len_utf8();
            if self.may_break_after(next, character) {
                self.divide(start, next, language, &mut breaks);
                breaks.push(free(next));
                start = next;
            }
        }
        self.divide(start, self.text.len(), language, &mut breaks);
        breaks
    }

    /// True between the parts of a word that has a hyphen, dash or slash, and between long figures (`1.1.2024–31.12.2025`).
    fn may_break_after(&self, next: usize, character: char) -> bool {
        /// A shorter figure stays with its dash (`2025–2028`).
        const LONG_FIGURE: usize = 7;
        let Some(following) = self.text[next..].chars().next() else {
            return false;
        };
        let before = &self.text[..next - character.len_utf8()];
        let words = matches!(character, '-' | '–' | '—' | '/')
            && following.is_alphabetic()
            && before.ends_with(char::is_alphanumeric)
            && before.len() > 2;
        let figures = character == '–' && before.len() > LONG_FIGURE && self.text.len() - next > LONG_FIGURE;
        words || figures
    }

    /// Adds the divisions of the letters between `start` and `end`.
    fn divide(&self, start: usize, end: usize, language: Language, breaks: &mut Vec<Break>) {
        let part = &self.text[start..end];
        let letters = part.trim_matches(|c: char| !c.is_alphabetic());
        if letters.is_empty() {
            return;
        }
        let offset = start + part.find(letters).expect("what was trimmed from a text is in it");
        breaks.extend(divisions(letters, language).into_iter().map(|division| Break {
            at: (offset + division.at) as u32,
            after: After::Hyphen {
                compound: division.compound,
            },
        }));
    }
}
