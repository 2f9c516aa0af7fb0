//! The text in the content of a page, by its marks (ISO 32000-1, 9.4 and 14.6).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::lex::{Lexer, Piece, is_blank};
use super::super::value::{Dict, Value, characters};
use super::font::{Font, Fonts};
use super::{File, ReadError};

/// How many forms may be drawn inside each other.
const DEEPEST: usize = 8;
/// The most operands that an operator has; what is before them means nothing.
const MOST_OPERANDS: usize = 64;
/// How many marks may be inside each other, and how many states may be kept for later.
const MOST_OPEN: usize = 1_000;
/// What a mark takes in memory beside its text.
const MARK: usize = 96;

const BROKEN: ReadError = ReadError::Broken("the content of a page");

/// Some text.
#[derive(Debug, Default)]
pub(super) struct Text {
    /// What is to be read out.
    pub(super) said: String,
    /// What the glyphs say.
    pub(super) painted: String,
}

/// The text of a page.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// By the number of the mark that it is in.
    marked: BTreeMap<i64, Text>,
    /// What is in no mark, and no artifact either.
    loose: Text,
}

impl Written {
    /// Takes the text of a mark.
    pub(super) fn take(&mut self, mcid: i64) -> Option<Text> {
        self.marked.remove(&mcid)
    }

    /// What hasn't been taken.
    pub(super) fn into_texts(self) -> impl Iterator<Item = Text> {
        self.marked.into_values().chain([self.loose])
    }
}

/// Reads the content of a page.
///
/// # Errors
/// [`ReadError::Broken`] when it isn't content, [`ReadError::TooLarge`] when there is too much of it.
pub(super) fn read<'b>(
    file: &File<'b>,
    fonts: &mut Fonts,
    resources: &Dict<'b>,
    content: &[u8],
) -> Result<Written, ReadError> {
    let mut scan = Scan {
        file,
        fonts,
        written: Written::default(),
        marks: Vec::new(),
        font: None,
        saved: Vec::new(),
    };
    scan.content(content, resources, 0)?;
    Ok(scan.written)
}

/// A mark that is open.
#[derive(Clone, Copy)]
struct Mark {
    mcid: Option<i64>,
    artifact: bool,
    /// True when what is to be read out has been said already.
    replaced: bool,
}

struct Scan<'s, 'b> {
    file: &'s File<'b>,
    fonts: &'s mut Fonts,
    written: Written,
    marks: Vec<Mark>,
    font: Option<Rc<Font>>,
    /// The fonts to go back to.
    saved: Vec<Option<Rc<Font>>>,
}

impl<'b> Scan<'_, 'b> {
    fn content(&mut self, content: &[u8], resources: &Dict<'b>, depth: usize) -> Result<(), ReadError> {
        let mut lexer = Lexer::new(content, 0);
        let mut operands: Vec<Value<'_>> = Vec::new();
        while let Some(piece) = lexer.next_piece().map_err(|_| BROKEN)? {
            match piece {
                Piece::Operand(_) if operands.len() == MOST_OPERANDS => return Err(BROKEN),
                Piece::Operand(value) => operands.push(value),
                Piece::Operator(b"ID") => {
                    skip_picture(&mut lexer);
                    operands.clear();
                }
                Piece::Operator(operator) => {
                    self.operator(operator, &operands, resources, depth)?;
                    operands.clear();
                }
            }
        }
        Ok(())
    }

    fn operator(
        &mut self,
        operator: &[u8],
        operands: &[Value<'_>],
        resources: &Dict<'b>,
        depth: usize,
    ) -> Result<(), ReadError> {
        let last = operands.last().unwrap_or(&Value::Null);
        match operator {
            b"BMC" => self.begin(last.name(), &Value::Null, resources, depth),
            b"BDC" => self.begin(operands.first().and_then(Value::name), last, resources, depth),
            b"EMC" => self.marks.pop().map(drop).ok_or(BROKEN),
            b"q" if self.saved.len() == MOST_OPEN => Err(BROKEN),
            b"q" => {
                self.saved.push(self.font.clone());
                Ok(())
            }
            b"Q" => {
                self.font = self.saved.pop().flatten();
                Ok(())
            }
            b"Tf" => self.choose(operands.first().and_then(Value::name), resources),
            b"Tj" | b"'" | b"\"" | b"TJ" => self.show(last),
            b"Do" if depth < DEEPEST => self.draw(last.name(), resources, depth),
            _ => Ok(()),
        }
    }

    fn begin(
        &mut self,
        tag: Option<&[u8]>,
        properties: &Value<'_>,
        resources: &Dict<'b>,
        depth: usize,
    ) -> Result<(), ReadError> {
        if self.marks.len() == MOST_OPEN {
            return Err(BROKEN);
        }
        let (mcid, actual) = match properties.name() {
            Some(name) => {
                let named = self.file.dict_at(resources, b"Properties")?;
                stated(&self.file.dict_at(&named, name)?)
            }
            None => properties.dict().map_or((None, None), stated),
        };
        // The numbers in a form are its own, not the page's.
        let mcid = mcid.filter(|_| depth == 0);
        let replaced = self.marks.iter().any(|mark| mark.replaced);
        self.marks.push(Mark {
            mcid,
            artifact: tag == Some(b"Artifact"),
            replaced: actual.is_some(),
        });
        if let Some(mcid) = mcid {
            self.file.room().keep(MARK)?;
            self.written.marked.entry(mcid).or_default();
        }
        if let (Some(actual), false) = (actual, replaced)
            && let Some(text) = self.place()
        {
            text.said.push_str(&actual);
            self.file.room().keep(actual.len())?;
        }
        Ok(())
    }

    /// Where text goes that is found now; nowhere inside an artifact.
    fn place(&mut self) -> Option<&mut Text> {
        if self.marks.iter().any(|mark| mark.artifact) {
            return None;
        }
        match self.marks.iter().rev().find_map(|mark| mark.mcid) {
            Some(mcid) => self.written.marked.get_mut(&mcid),
            None => Some(&mut self.written.loose),
        }
    }

    fn choose(&mut self, name: Option<&[u8]>, resources: &Dict<'b>) -> Result<(), ReadError> {
        let named = self.file.dict_at(resources, b"Font")?;
        self.font = match named.get(name.unwrap_or_default()) {
            Value::Null => None,
            font => Some(self.fonts.get(self.file, font)?),
        };
        Ok(())
    }

    fn show(&mut self, shown: &Value<'_>) -> Result<(), ReadError> {
        let Some(font) = self.font.clone() else { return Ok(()) };
        let mut painted = String::new();
        for part in shown.array().unwrap_or(std::slice::from_ref(shown)) {
            font.read(part.text().unwrap_or_default(), &mut painted);
        }
        let replaced = self.marks.iter().any(|mark| mark.replaced);
        if let Some(text) = self.place() {
            text.painted.push_str(&painted);
            if !replaced {
                text.said.push_str(&painted);
            }
            self.file.room().keep(2 * painted.len())?;
        }
        Ok(())
    }

    /// Draws a form; a picture says nothing.
    fn draw(&mut self, name: Option<&[u8]>, resources: &Dict<'b>, depth: usize) -> Result<(), ReadError> {
        let named = self.file.dict_at(resources, b"XObject")?;
        let form = self.file.follow(named.get(name.unwrap_or_default()))?;
        let Some(form) = form
            .stream()
            .filter(|form| form.dict.get(b"Subtype").name() == Some(b"Form"))
        else {
            return Ok(());
        };
        let own = if form.dict.has(b"Resources") {
            &self.file.dict_at(&form.dict, b"Resources")?
        } else {
            resources
        };
        let content = self.file.content(form)?;
        self.file.room().read(content.len())?;
        let open = self.marks.len();
        self.content(&content, own, depth + 1)?;
        if self.marks.len() == open { Ok(()) } else { Err(BROKEN) }
    }
}

/// Number and replacement of a mark.
fn stated(properties: &Dict<'_>) -> (Option<i64>, Option<String>) {
    let actual = properties.get(b"ActualText").text().map(characters);
    (properties.get(b"MCID").integer(), actual)
}

/// Goes past the samples of a picture that stands in the content itself.
fn skip_picture(lexer: &mut Lexer<'_>) {
    let rest = &lexer.bytes[lexer.at..];
    let ends = |window: &[u8]| is_blank(window[0]) && &window[1..3] == b"EI" && is_blank(window[3]);
    lexer.at += rest.windows(4).position(ends).map_or(rest.len(), |at| at + 3);
}
