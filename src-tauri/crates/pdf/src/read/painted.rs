//! What a file paints, whatever it says: a text that somebody covers, crops away or paints beside is still in the file.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::ReadError;
use super::file::{File, open};
use super::pages::{Page, pages};
use super::value::{Dict, Id, Stream, Value};

/// How deep values may lie in one another, references counted.
const DEEPEST: usize = 64;

/// Entries that lead away from a page or say how its parts are packed: they paint nothing.
const PAINTS_NOTHING: [&[u8]; 12] = [
    b"Parent",
    b"P",
    b"StructParent",
    b"StructParents",
    b"Dest",
    b"D",
    b"SD",
    b"Metadata",
    b"Length",
    b"Filter",
    b"DecodeParms",
    b"Type",
];

/// The fingerprint of a value.
type Fingerprint = [u8; 32];

/// The first page, from 1, that two files don't paint alike: by other content, fonts, pictures, annotations or edges. How the
/// parts are numbered and packed doesn't matter.
///
/// The PDFs may be a stranger's: what they can make this program hold or do is limited.
///
/// # Errors
/// [`ReadError::NotPdf`], [`ReadError::Encrypted`], [`ReadError::Broken`], [`ReadError::TooLarge`], [`ReadError::Packed`].
pub fn repainted(expected: &[u8], found: &[u8]) -> Result<Option<usize>, ReadError> {
    let (expected, found) = (painted(expected)?, painted(found)?);
    let same = expected.iter().zip(&found).take_while(|(one, other)| one == other);
    let page = same.count();
    Ok((page < expected.len().max(found.len())).then_some(page + 1))
}

/// A fingerprint of what each page paints.
fn painted(bytes: &[u8]) -> Result<Vec<Fingerprint>, ReadError> {
    open(bytes, |file| {
        let mut painting = Painting {
            file,
            known: HashMap::new(),
        };
        pages(file)?.iter().map(|page| painting.page(page)).collect()
    })
}

/// The fingerprints of objects that are known already: of one that is being read, because it is inside itself, zeros.
struct Painting<'f, 'b> {
    file: &'f File<'b>,
    known: HashMap<Id, Fingerprint>,
}

impl<'b> Painting<'_, 'b> {
    fn page(&mut self, page: &Page) -> Result<Fingerprint, ReadError> {
        let object = self.file.object(page.id)?;
        let dict = object.dict().ok_or(ReadError::Broken("a page"))?;
        let mut hash = Sha256::new_with_prefix(page.content(self.file, dict)?);
        hash.update(self.dict(&page.resources(self.file)?, 0)?);
        for key in [b"Annots".as_slice(), b"UserUnit", b"Group"] {
            hash.update(self.value(dict.get(key), 0)?);
        }
        for key in [b"MediaBox".as_slice(), b"CropBox", b"Rotate"] {
            let value = self.inherited(dict, key)?;
            hash.update(self.value(&value, 0)?);
        }
        Ok(hash.finalize().into())
    }

    /// An entry of a page, or of the nearest branch above it that has one (ISO 32000-1, 7.7.3.4).
    fn inherited(&self, page: &Dict<'b>, key: &[u8]) -> Result<Value<'b>, ReadError> {
        let mut node = page.clone();
        for _ in 0..DEEPEST {
            if node.has(key) {
                return Ok(node.get(key).clone());
            }
            if !node.has(b"Parent") {
                return Ok(Value::Null);
            }
            node = self.file.dict_at(&node, b"Parent")?;
        }
        Err(ReadError::Broken("the tree of pages"))
    }

    fn value(&mut self, value: &Value<'b>, depth: usize) -> Result<Fingerprint, ReadError> {
        if depth > DEEPEST {
            return Err(ReadError::Broken("values too deep in one another"));
        }
        let plain = |kind: &[u8], bytes: &[u8]| -> Fingerprint {
            Sha256::new_with_prefix(kind).chain_update(bytes).finalize().into()
        };
        Ok(match value {
            Value::Null => plain(b"null", b""),
            Value::Bool(bit) => plain(b"bool", &[u8::from(*bit)]),
            Value::Integer(number) => plain(b"number", number.to_string().as_bytes()),
            Value::Real(number) => plain(b"number", number),
            Value::Name(name) => plain(b"name", name),
            Value::Text(text) => plain(b"text", text),
            Value::Array(values) => {
                let mut hash = Sha256::new_with_prefix(b"array");
                for value in values {
                    hash.update(self.value(value, depth + 1)?);
                }
                hash.finalize().into()
            }
            Value::Dict(dict) => self.dict(dict, depth)?,
            Value::Stream(stream) => self.stream(stream, depth)?,
            Value::Reference(id) => self.object(*id, depth)?,
        })
    }

    /// An object, read once.
    fn object(&mut self, id: Id, depth: usize) -> Result<Fingerprint, ReadError> {
        if let Some(known) = self.known.get(&id) {
            return Ok(*known);
        }
        self.file.room().keep(size_of::<(Id, Fingerprint)>())?;
        self.known.insert(id, [0; 32]);
        let object = self.file.object(id)?;
        let fingerprint = self.value(&object, depth + 1)?;
        self.known.insert(id, fingerprint);
        Ok(fingerprint)
    }

    fn dict(&mut self, dict: &Dict<'b>, depth: usize) -> Result<Fingerprint, ReadError> {
        let mut entries: Vec<_> = dict.iter().filter(|(key, _)| !PAINTS_NOTHING.contains(key)).collect();
        entries.sort_by_key(|(key, _)| *key);
        let mut hash = Sha256::new_with_prefix(b"dictionary");
        for (key, value) in entries {
            hash.update(self.value(&Value::Name(key), depth + 1)?);
            hash.update(self.value(value, depth + 1)?);
        }
        Ok(hash.finalize().into())
    }

    fn stream(&mut self, stream: &Stream<'b>, depth: usize) -> Result<Fingerprint, ReadError> {
        let mut hash = Sha256::new_with_prefix(b"stream");
        hash.update(self.dict(&stream.dict, depth)?);
        match self.file.content(stream) {
            Ok(content) => hash.update(&content),
            // A picture is compared as it is packed.
            Err(ReadError::Packed(_)) => hash.update(stream.data),
            Err(error) => return Err(error),
        }
        Ok(hash.finalize().into())
    }
}
