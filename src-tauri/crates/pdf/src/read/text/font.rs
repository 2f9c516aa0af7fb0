//! From the codes of glyphs to characters (ISO 32000-1, 9.10).

use std::collections::HashMap;
use std::rc::Rc;

use super::super::lex::{Lexer, Piece};
use super::super::value::{Value, utf16};
use super::{File, Id, ReadError};

/// The longest text that one code may stand for, in bytes (Adobe Technical Note 5014).
const LONGEST: usize = 512;
/// What an entry of the map takes in memory beside its text.
const ENTRY: usize = 32;

/// A font, as far as its text is concerned.
#[derive(Debug, Default)]
pub(super) struct Font {
    /// Whether a code has two bytes.
    wide: bool,
    /// The texts of the codes; `None` when the font doesn't say.
    texts: Option<HashMap<u16, Box<str>>>,
}

/// The fonts that have been read.
#[derive(Debug, Default)]
pub(super) struct Fonts(HashMap<Id, Rc<Font>>);

impl Fonts {
    /// The font that an entry of the resources is.
    ///
    /// # Errors
    /// [`ReadError::Broken`] when its map can't be read, [`ReadError::TooLarge`].
    pub(super) fn get<'b>(&mut self, file: &File<'b>, value: &Value<'b>) -> Result<Rc<Font>, ReadError> {
        if let Some(font) = value.reference().and_then(|id| self.0.get(&id)) {
            return Ok(Rc::clone(font));
        }
        let font = Rc::new(read(file, value)?);
        if let Some(id) = value.reference() {
            self.0.insert(id, Rc::clone(&font));
        }
        Ok(font)
    }
}

fn read<'b>(file: &File<'b>, value: &Value<'b>) -> Result<Font, ReadError> {
    let value = file.follow(value)?;
    let Some(dict) = value.dict() else {
        return Ok(Font::default());
    };
    let mut font = Font {
        wide: dict.get(b"Subtype").name() == Some(b"Type0"),
        texts: None,
    };
    if let Some(map) = file.follow(dict.get(b"ToUnicode"))?.stream() {
        let map = file.content(map)?;
        file.room().read(map.len())?;
        font.texts = Some(texts(file, &map)?);
    }
    Ok(font)
}

fn texts(file: &File<'_>, map: &[u8]) -> Result<HashMap<u16, Box<str>>, ReadError> {
    const BROKEN: ReadError = ReadError::Broken("the texts of a font");
    let mut texts = HashMap::new();
    let mut lexer = Lexer::new(map, 0);
    let mut operands = Vec::new();
    while let Some(piece) = lexer.next_piece().map_err(|_| BROKEN)? {
        match piece {
            Piece::Operand(value) => operands.push(value),
            Piece::Operator(b"endbfchar") => {
                for pair in operands.chunks_exact(2) {
                    let (code, text) = (code(&pair[0]).ok_or(BROKEN)?, pair[1].text().ok_or(BROKEN)?);
                    add(file, &mut texts, code, utf16(text))?;
                }
                operands.clear();
            }
            Piece::Operator(b"endbfrange") => {
                for range in operands.chunks_exact(3) {
                    let (first, last) = (code(&range[0]).ok_or(BROKEN)?, code(&range[1]).ok_or(BROKEN)?);
                    add_range(file, &mut texts, first..=last, &range[2])?;
                }
                operands.clear();
            }
            Piece::Operator(_) => operands.clear(),
        }
    }
    Ok(texts)
}

fn code(value: &Value<'_>) -> Option<u16> {
    match *value.text()? {
        [low] => Some(u16::from(low)),
        [high, low] => Some(u16::from_be_bytes([high, low])),
        _ => None,
    }
}

/// A range of codes with the text of the first, whose last character counts up, or with a list of texts.
fn add_range(
    file: &File<'_>,
    texts: &mut HashMap<u16, Box<str>>,
    codes: std::ops::RangeInclusive<u16>,
    target: &Value<'_>,
) -> Result<(), ReadError> {
    match target {
        Value::Array(listed) => {
            for (code, text) in codes.zip(listed) {
                add(file, texts, code, utf16(text.text().unwrap_or_default()))?;
            }
        }
        target => {
            let mut text = utf16(target.text().unwrap_or_default());
            let Some(last) = text.pop() else { return Ok(()) };
            for (code, up) in codes.zip(0u32..) {
                let character = char::from_u32(u32::from(last).saturating_add(up));
                let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
                add(file, texts, code, format!("{text}{character}"))?;
            }
        }
    }
    Ok(())
}

fn add(file: &File<'_>, texts: &mut HashMap<u16, Box<str>>, code: u16, text: String) -> Result<(), ReadError> {
    if text.len() > LONGEST {
        return Err(ReadError::TooLarge("the text of a glyph"));
    }
    file.room().keep(ENTRY + text.len())?;
    texts.insert(code, text.into());
    Ok(())
}

impl Font {
    /// Adds the characters that a string of codes stands for.
    pub(super) fn read(&self, codes: &[u8], text: &mut String) {
        let mut add = |code: u16| match self.texts.as_ref().map(|texts| texts.get(&code)) {
            Some(Some(known)) => text.push_str(known),
            // Without a map, the codes of a plain font are mostly characters of Latin 1.
            None if !self.wide => text.push(char::from(code.to_be_bytes()[1])),
            Some(None) | None => text.push(char::REPLACEMENT_CHARACTER),
        };
        if self.wide {
            codes
                .chunks_exact(2)
                .for_each(|pair| add(u16::from_be_bytes([pair[0], pair[1]])));
        } else {
            codes.iter().for_each(|code| add(u16::from(*code)));
        }
    }
}
