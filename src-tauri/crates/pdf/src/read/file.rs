//! A file and its objects, read when they are asked for.
//!
//! The libraries that read PDFs read every object at once, wherever the tables of the file point, so that a small file can
//! keep them busy for ever. Here every byte that is gone through and every byte that comes out of a packed stream is counted.

use std::borrow::Cow;

use super::lex::{Lexer, is_blank};
use super::pack::{Packs, unpack};
use super::room::{MOST_IN_STREAM, Room};
use super::value::{Dict, Id, Stream, Value};
use super::xref::{self, Entries, Entry};
use super::{ReadError, decode};

/// How far from its beginning a file must say that it is a PDF.
const HEAD: usize = 1_024;
/// How many references may lead to one another before there is a value.
const MOST_HOPS: usize = 8;

/// A file before the packed objects are at hand.
#[derive(Debug)]
pub(super) struct Plain<'b> {
    pub(super) bytes: &'b [u8],
    pub(super) entries: Entries,
    pub(super) room: Room,
}

/// A file.
#[derive(Debug)]
pub(crate) struct File<'b> {
    plain: &'b Plain<'b>,
    packs: &'b Packs,
    trailer: Dict<'b>,
}

/// Opens a file and reads in it.
///
/// # Errors
/// [`ReadError::NotPdf`], [`ReadError::Encrypted`], [`ReadError::Broken`], [`ReadError::TooLarge`]; and what `read` says.
pub(crate) fn open<R, E: From<ReadError>>(bytes: &[u8], read: impl FnOnce(&File<'_>) -> Result<R, E>) -> Result<R, E> {
    const MAGIC: &[u8] = b"%PDF-";
    let head = &bytes[..bytes.len().min(HEAD)];
    let begin = head.windows(MAGIC.len()).position(|window| window == MAGIC);
    let begin = begin.ok_or(ReadError::NotPdf)?;
    let mut plain = Plain {
        bytes: &bytes[begin..],
        entries: Entries::new(),
        room: Room::new(),
    };
    let trailer = xref::read(&mut plain)?;
    if trailer.has(b"Encrypt") {
        return Err(ReadError::Encrypted.into());
    }
    let packs = unpack(&plain)?;
    read(&File {
        plain: &plain,
        packs: &packs,
        trailer,
    })
}

impl<'b> File<'b> {
    /// The dictionary that everything hangs on.
    ///
    /// # Errors
    /// [`ReadError::Broken`] when there is none.
    pub(crate) fn catalog(&self) -> Result<Dict<'b>, ReadError> {
        let root = self.follow(self.trailer.get(b"Root"))?;
        root.dict().cloned().ok_or(ReadError::Broken("no catalog"))
    }

    /// What is left of the room for this file.
    pub(crate) fn room(&self) -> &Room {
        &self.plain.room
    }

    /// An object; null when there is no such one.
    ///
    /// # Errors
    /// [`ReadError::Broken`] when it can't be read, [`ReadError::TooLarge`] when too much has been read.
    pub(crate) fn object(&self, id: Id) -> Result<Value<'b>, ReadError> {
        match self.plain.entries.get(&id) {
            Some(Entry::At(at)) => self.plain.object(*at, Some(id)),
            Some(Entry::Packed { container, index }) => {
                let pack = self.packs.get(container);
                let mut lexer = pack.and_then(|pack| pack.lexer(id, *index)).ok_or(OBJECT)?;
                self.plain.value(&mut lexer)
            }
            Some(Entry::Free) | None => Ok(Value::Null),
        }
    }

    /// The value itself, or the object that it refers to.
    ///
    /// # Errors
    /// As [`File::object`].
    pub(crate) fn follow<'v>(&self, value: &'v Value<'b>) -> Result<Cow<'v, Value<'b>>, ReadError> {
        let mut found = Cow::Borrowed(value);
        for _ in 0..MOST_HOPS {
            match found.reference() {
                Some(id) => found = Cow::Owned(self.object(id)?),
                None => return Ok(found),
            }
        }
        Err(ReadError::Broken("a reference that leads nowhere"))
    }

    /// The dictionary that an entry is or refers to; an empty one when it isn't any.
    ///
    /// # Errors
    /// As [`File::object`].
    pub(crate) fn dict_at(&self, dict: &Dict<'b>, key: &[u8]) -> Result<Dict<'b>, ReadError> {
        Ok(self.follow(dict.get(key))?.dict().cloned().unwrap_or_default())
    }

    /// The content of a stream, unpacked: at most [`MOST_IN_STREAM`] bytes.
    ///
    /// # Errors
    /// [`ReadError::TooLarge`], [`ReadError::Packed`], [`ReadError::Broken`].
    pub(crate) fn content(&self, stream: &Stream<'b>) -> Result<Cow<'b, [u8]>, ReadError> {
        decode::decode(stream, MOST_IN_STREAM, &self.plain.room)
    }
}

const OBJECT: ReadError = ReadError::Broken("an object");

impl<'b> Plain<'b> {
    /// The object that begins at these bytes, and which should be `id`.
    ///
    /// # Errors
    /// [`ReadError::Broken`] when it isn't there, [`ReadError::TooLarge`] when too much has been read.
    pub(super) fn object(&self, at: usize, id: Option<Id>) -> Result<Value<'b>, ReadError> {
        let mut lexer = Lexer::new(self.bytes, at);
        let number = lexer.count().and_then(|number| u32::try_from(number).ok());
        let number = number.filter(|number| id.is_none_or(|id| id.0 == *number));
        if number.is_none() || lexer.count().is_none() || !lexer.eat(b"obj") {
            return Err(OBJECT);
        }
        match self.value(&mut lexer)? {
            Value::Dict(dict) if lexer.eat(b"stream") => {
                let data = self.data(&dict, lexer.at)?;
                Ok(Value::Stream(Box::new(Stream { dict, data })))
            }
            value => Ok(value),
        }
    }

    fn value<'l>(&self, lexer: &mut Lexer<'l>) -> Result<Value<'l>, ReadError> {
        let begin = lexer.at;
        let value = lexer.value();
        self.room.read(lexer.at - begin)?;
        value.map_err(|_| OBJECT)
    }

    /// The bytes of a stream, which begin after the end of the line at `at`.
    fn data(&self, dict: &Dict<'b>, at: usize) -> Result<&'b [u8], ReadError> {
        const END: &[u8] = b"endstream";
        let rest = &self.bytes[at..];
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        if let Some(data) = self.length(dict).and_then(|length| rest.get(..length)) {
            let after = &rest[data.len()..];
            let blanks = after.iter().take(2).take_while(|byte| is_blank(**byte)).count();
            if after[blanks..].starts_with(END) {
                return Ok(data);
            }
        }
        // The length isn't what it says.
        let length = rest.windows(END.len()).position(|window| window == END);
        self.room.read(length.unwrap_or(rest.len()))?;
        let data = &rest[..length.ok_or(ReadError::Broken("a stream without end"))?];
        let data = data.strip_suffix(b"\n").unwrap_or(data);
        Ok(data.strip_suffix(b"\r").unwrap_or(data))
    }

    /// What a stream says of its length, in its dictionary or in an object of its own.
    fn length(&self, dict: &Dict<'b>) -> Option<usize> {
        match dict.get(b"Length") {
            Value::Reference(id) => {
                let Some(Entry::At(at)) = self.entries.get(id) else {
                    return None;
                };
                let mut lexer = Lexer::new(self.bytes, *at);
                (lexer.count()? == u64::from(id.0)).then_some(())?;
                lexer.count()?;
                lexer.eat(b"obj").then_some(())?;
                usize::try_from(lexer.count()?).ok()
            }
            direct => direct.count(),
        }
    }
}
