//! A word with its glyphs and the places where it may be divided, made once for every distinct word.

use std::collections::HashMap;
use std::rc::Rc;

use document::Language;

use super::hyphenate::divisions;
use super::{After, MissingGlyph};
use crate::PdfError;
use crate::font::{FaceId, Shaped, Shaper};

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
        let cleaned = Cleaned::new(&self.shaper, face, raw, |offset, character| {
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
struct Cleaned {
    text: String,
    replaced: bool,
    explicit: Vec<Break>,
}

impl Cleaned {
    fn new(shaper: &Shaper, face: FaceId, raw: &str, mut missing: impl FnMut(usize, char)) -> Self {
        let face = shaper.face(face);
        let mut cleaned = Cleaned {
            text: String::with_capacity(raw.len()),
            replaced: false,
            explicit: Vec::new(),
        };
        for (offset, character) in raw.char_indices() {
            let at = u32::try_from(cleaned.text.len()).expect("a word is shorter than 4 GB");
            match character {
                '\u{ad}' => cleaned.explicit.push(Break {
                    at,
                    after: After::Hyphen { compound: true },
                }),
                '\u{200b}' => cleaned.explicit.push(Break { at, after: After::Free }),
                c if is_invisible(c) => {}
                c if face.has(c) => cleaned.text.push(c),
                c => match stand_in(c).filter(|c| face.has(*c)) {
                    Some(same) => cleaned.text.push(same),
                    None => {
                        missing(offset, c);
                        cleaned.replaced = true;
                        cleaned.text.push(face.replacement);
                    }
                },
            }
        }
        let end = cleaned.text.len();
        cleaned
            .explicit
            .retain(|place| place.at > 0 && (place.at as usize) < end);
        cleaned
    }

    /// A word that says where it may be divided is divided there and nowhere else.
    fn breaks(&self, language: Language) -> Vec<Break> {
        if !self.explicit.is_empty() || self.replaced {
            return self.explicit.clone();
        }
        let address = self.text.contains("://") || self.text.contains('@') || self.text.starts_with("www.");
        let mut breaks = Vec::new();
        let mut start = 0;
        for (at, character) in self.text.char_indices() {
            let next = at + character.len_utf8();
            if self.may_break_after(next, character, address) {
                self.divide(start, next, language, address, &mut breaks);
                breaks.push(Break {
                    at: next as u32,
                    after: After::Free,
                });
                start = next;
            }
        }
        self.divide(start, self.text.len(), language, address, &mut breaks);
        breaks
    }

    fn may_break_after(&self, next: usize, character: char, address: bool) -> bool {
        let Some(following) = self.text[next..].chars().next() else {
            return false;
        };
        if address {
            return matches!(character, '/' | '.' | '?' | '&' | '=' | '-' | '_' | '@') && following.is_alphanumeric();
        }
        let before = self.text[..next - character.len_utf8()].chars().next_back();
        matches!(character, '-' | '–' | '—' | '/')
            && following.is_alphabetic()
            && before.is_some_and(char::is_alphanumeric)
            && next > 2 + character.len_utf8()
    }

    /// Adds the divisions of the letters between `start` and `end`.
    fn divide(&self, start: usize, end: usize, language: Language, address: bool, breaks: &mut Vec<Break>) {
        let part = &self.text[start..end];
        let letters = part.trim_matches(|c: char| !c.is_alphabetic());
        if address || letters.is_empty() {
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

/// Characters that steer other programs and leave no mark on paper.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// A character of the same meaning and look, for those that fonts often lack.
fn stand_in(character: char) -> Option<char> {
    match character {
        '\u{202f}' | '\u{2007}' => Some('\u{a0}'),
        '\u{2010}' | '\u{2011}' => Some('-'),
        _ => None,
    }
}
