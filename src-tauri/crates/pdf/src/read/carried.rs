//! The files that a PDF carries inside (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).

use std::collections::HashSet;

use md5::{Digest, Md5};

use super::file::{File, open};
use super::value::{Dict, Id, Value, characters, name_bytes};
use super::{Carried, ReadError};

/// The most files that are taken from a PDF.
const MOST_FILES: usize = 1_000;
/// The most bytes that they may have together.
const MOST_BYTES: usize = 256 << 20;

/// A file that a PDF carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedFile {
    /// Its name, as it is written: a stranger's may be a path.
    pub name: String,
    /// Its media type; empty when the PDF doesn't say.
    pub media_type: String,
    /// What it is, in words; may be empty.
    pub description: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The files that a PDF carries: those that it associates with the whole document first, then the others that a reader lists,
/// each once.
///
/// The PDF may be a stranger's. No file may have more than 64 MiB, all together not more than 256 MiB.
///
/// # Errors
/// [`ReadError::NotPdf`], [`ReadError::Encrypted`], [`ReadError::Broken`], [`ReadError::TooLarge`], [`ReadError::Packed`];
/// [`ReadError::Damaged`] when the bytes of a file aren't those that its checksum or its size belongs to.
pub fn carried(bytes: &[u8]) -> Result<Vec<CarriedFile>, ReadError> {
    open(bytes, carried_in)
}

/// The files that an open file carries, as [`carried`] reads them.
///
/// # Errors
/// As [`carried`].
pub(crate) fn carried_in(file: &File<'_>) -> Result<Vec<CarriedFile>, ReadError> {
    let mut found = Found::default();
    let mut left = MOST_BYTES;
    specifications(file, &mut found)?;
    let read = |one| {
        let described = file.follow(one)?;
        described
            .dict()
            .map_or(Ok(None), |described| read(file, described, &mut left))
    };
    let files = found.specifications.iter().map(read);
    files.filter_map(Result::transpose).collect()
}

/// The descriptions of carried files: as references, where they are objects of their own.
#[derive(Default)]
struct Found<'b> {
    specifications: Vec<Value<'b>>,
    seen: HashSet<Id>,
}

impl<'b> Found<'b> {
    fn add(&mut self, value: &Value<'b>) -> Result<(), ReadError> {
        if value.reference().is_none_or(|id| self.seen.insert(id)) {
            self.specifications.push(value.clone());
        }
        if self.specifications.len() > MOST_FILES {
            return Err(ReadError::TooLarge("the number of carried files"));
        }
        Ok(())
    }
}

fn specifications<'b>(file: &File<'b>, found: &mut Found<'b>) -> Result<(), ReadError> {
    let catalog = file.catalog()?;
    let associated = file.follow(catalog.get(b"AF"))?;
    for one in associated.array().unwrap_or_default() {
        found.add(one)?;
    }
    let names = file.dict_at(&catalog, b"Names")?;
    // Reached twice, a node would be read twice; inside itself, for ever.
    let mut nodes = HashSet::new();
    let mut todo = vec![names.get(b"EmbeddedFiles").clone()];
    while let Some(node) = todo.pop() {
        let node = file.follow(&node)?;
        let Some(node) = node.dict() else { continue };
        let leaves = file.follow(node.get(b"Names"))?;
        for pair in leaves.array().unwrap_or_default().chunks_exact(2) {
            found.add(&pair[1])?;
        }
        let kids = file.follow(node.get(b"Kids"))?;
        let kids = kids.array().unwrap_or_default().iter().rev();
        todo.extend(
            kids.filter(|kid| kid.reference().is_some_and(|id| nodes.insert(id)))
                .cloned(),
        );
    }
    Ok(())
}

/// The file that is described so; `None` when it is outside.
fn read<'b>(file: &File<'b>, described: &Dict<'b>, left: &mut usize) -> Result<Option<CarriedFile>, ReadError> {
    let embedded = file.dict_at(described, b"EF")?;
    let key: &[u8] = if embedded.has(b"UF") { b"UF" } else { b"F" };
    let stream = file.follow(embedded.get(key))?;
    let Some(stream) = stream.stream() else { return Ok(None) };
    let words = |key: &[u8]| -> Result<String, ReadError> {
        let value = file.follow(described.get(key))?;
        Ok(value.text().map(characters).unwrap_or_default())
    };
    let name = match words(b"UF")? {
        name if name.is_empty() => words(b"F")?,
        name => name,
    };
    let bytes = file.content(stream)?.into_owned();
    *left = left
        .checked_sub(bytes.len())
        .ok_or(ReadError::TooLarge("the carried files"))?;
    let media_type = file.follow(stream.dict.get(b"Subtype"))?;
    let media_type = media_type.name().map(name_bytes).unwrap_or_default();
    let facts = file.dict_at(&stream.dict, b"Params")?;
    if !agrees(file, &facts, &bytes)? {
        return Err(ReadError::Damaged(name));
    }
    Ok(Some(CarriedFile {
        name,
        media_type: String::from_utf8_lossy(&media_type).into_owned(),
        description: words(b"Desc")?,
        bytes,
    }))
}

/// Whether the bytes are those that the size and the checksum belong to, as far as these are given.
fn agrees<'b>(file: &File<'b>, facts: &Dict<'b>, bytes: &[u8]) -> Result<bool, ReadError> {
    let size = file.follow(facts.get(b"Size"))?;
    let checksum = file.follow(facts.get(b"CheckSum"))?;
    let size_agrees = size
        .integer()
        .is_none_or(|size| usize::try_from(size) == Ok(bytes.len()));
    let checksum_agrees = checksum.text().is_none_or(|sum| sum == Md5::digest(bytes).as_slice());
    Ok(size_agrees && checksum_agrees)
}

impl CarriedFile {
    /// Whether this is what was to be carried.
    pub(crate) fn is(&self, carried: &Carried<'_>) -> bool {
        self.name == carried.name && self.media_type == carried.media_type && self.bytes == carried.bytes
    }
}
