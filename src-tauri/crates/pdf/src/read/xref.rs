//! Where every object is (ISO 32000-1, 7.5.4 to 7.5.8).

use std::collections::{HashMap, HashSet};

use super::file::Plain;
use super::lex::Lexer;
use super::room::MOST_IN_STREAM;
use super::value::{Dict, Id, Stream, Value};
use super::{ReadError, decode};

/// The most objects that a file may have.
const MOST_OBJECTS: usize = 1 << 20;
/// The most versions that a file may have been saved in, one after the other.
const MOST_SECTIONS: usize = 1_000;
/// How far from the end the file must say where it begins.
const TAIL: usize = 4_096;

/// Where an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// At these bytes of the file.
    At(usize),
    /// In a stream with others, at this place among them.
    Packed { container: Id, index: usize },
    /// Nowhere any more.
    Free,
}

pub(super) type Entries = HashMap<Id, Entry>;

/// Reads every section, the newest first; answers with the newest trailer.
///
/// # Errors
/// [`ReadError::Broken`] when a section isn't where it should be, [`ReadError::TooLarge`] when there are too many.
pub(super) fn read<'b>(plain: &mut Plain<'b>) -> Result<Dict<'b>, ReadError> {
    let mut trailer = None;
    let mut seen = HashSet::new();
    let mut todo = vec![start(plain.bytes)?];
    while let Some(at) = todo.pop() {
        if !seen.insert(at) {
            continue;
        }
        if seen.len() > MOST_SECTIONS {
            return Err(ReadError::TooLarge("its history"));
        }
        let section = section(plain, at)?;
        // What is pushed last is read first: a stream that goes with a table comes before the table of the version before.
        todo.extend(section.get(b"Prev").count());
        todo.extend(section.get(b"XRefStm").count());
        trailer.get_or_insert(section);
    }
    trailer.ok_or(ReadError::Broken("no trailer"))
}

/// What the end of the file says about where the newest section is.
fn start(bytes: &[u8]) -> Result<usize, ReadError> {
    const WORD: &[u8] = b"startxref";
    let from = bytes.len().saturating_sub(TAIL);
    let found = bytes[from..].windows(WORD.len()).rposition(|window| window == WORD);
    let found = from + found.ok_or(ReadError::Broken("no startxref"))?;
    let at = Lexer::new(bytes, found + WORD.len()).count();
    at.and_then(|at| usize::try_from(at).ok())
        .ok_or(ReadError::Broken("startxref"))
}

fn section<'b>(plain: &mut Plain<'b>, at: usize) -> Result<Dict<'b>, ReadError> {
    let mut lexer = Lexer::new(plain.bytes, at);
    if lexer.eat(b"xref") {
        let begin = lexer.at;
        let trailer = table(&mut lexer, &mut plain.entries);
        plain.room.read(lexer.at - begin)?;
        return trailer;
    }
    match plain.object(at, None)? {
        Value::Stream(stream) => {
            packed_table(plain, &stream)?;
            Ok(stream.dict)
        }
        _ => Err(ReadError::Broken("cross-reference table")),
    }
}

fn table<'b>(lexer: &mut Lexer<'b>, entries: &mut Entries) -> Result<Dict<'b>, ReadError> {
    const BROKEN: ReadError = ReadError::Broken("cross-reference table");
    while !lexer.eat(b"trailer") {
        let first = lexer.count().ok_or(BROKEN)?;
        let count = lexer.count().ok_or(BROKEN)?;
        for number in first..first.saturating_add(count) {
            let at = lexer.count().ok_or(BROKEN)?;
            lexer.count().ok_or(BROKEN)?;
            let entry = match usize::try_from(at) {
                Ok(at) if lexer.eat(b"n") => Entry::At(at),
                _ if lexer.eat(b"f") => Entry::Free,
                _ => return Err(BROKEN),
            };
            add(entries, number, entry)?;
        }
    }
    match lexer.value() {
        Ok(Value::Dict(trailer)) => Ok(trailer),
        _ => Err(ReadError::Broken("trailer")),
    }
}

/// Of two sections the newer one counts, and it is read first.
fn add(entries: &mut Entries, number: u64, entry: Entry) -> Result<(), ReadError> {
    let number = u32::try_from(number).map_err(|_| ReadError::TooLarge("an object's number"))?;
    entries.entry(Id(number)).or_insert(entry);
    if entries.len() > MOST_OBJECTS {
        return Err(ReadError::TooLarge("the number of objects"));
    }
    Ok(())
}

/// A section that is a stream: rows of three numbers (ISO 32000-1, 7.5.8.3).
fn packed_table(plain: &mut Plain<'_>, stream: &Stream<'_>) -> Result<(), ReadError> {
    const BROKEN: ReadError = ReadError::Broken("cross-reference stream");
    let counts =
        |key: &[u8]| -> Option<Vec<usize>> { stream.dict.get(key).array()?.iter().map(Value::count).collect() };
    let widths = counts(b"W").ok_or(BROKEN)?;
    let &[kind, second, third] = widths.as_slice() else {
        return Err(BROKEN);
    };
    let row = [kind, second, third].into_iter().fold(0, usize::saturating_add);
    if row == 0 || [kind, second, third].into_iter().any(|width| width > 8) {
        return Err(BROKEN);
    }
    let ranges = match stream.dict.get(b"Index") {
        Value::Null => vec![0, stream.dict.get(b"Size").count().ok_or(BROKEN)?],
        _ => counts(b"Index").ok_or(BROKEN)?,
    };
    let content = decode::decode(stream, MOST_IN_STREAM, &plain.room)?;
    plain.room.read(content.len())?;
    let mut rows = content.chunks_exact(row);
    for range in ranges.chunks_exact(2) {
        for (number, row) in (range[0]..range[0].saturating_add(range[1])).zip(&mut rows) {
            let (first, rest) = row.split_at(kind);
            let (second, third) = rest.split_at(second);
            let (kind, second, third) = (if kind == 0 { 1 } else { big(first) }, big(second), big(third));
            let entry = match (
                kind,
                usize::try_from(second),
                u32::try_from(second),
                usize::try_from(third),
            ) {
                (1, Ok(at), _, _) => Entry::At(at),
                (2, _, Ok(container), Ok(index)) => Entry::Packed {
                    container: Id(container),
                    index,
                },
                _ => Entry::Free,
            };
            add(&mut plain.entries, number as u64, entry)?;
        }
    }
    Ok(())
}

/// A number with its most significant byte first.
fn big(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}
