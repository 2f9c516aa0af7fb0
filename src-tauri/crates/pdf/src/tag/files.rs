//! Files inside the file (ISO 19005-3, 6.8 and annex E; ISO 32000-1, 7.11): each belongs to the document as a whole.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use md5::{Digest, Md5};

use super::metadata::pdf_date;
use super::{text, text_bytes};
use crate::{Carried, PdfError};

/// What the catalog says of the files.
pub(super) struct Files {
    /// The associated files, in the order in which they were given.
    pub(super) associated: Vec<Object>,
    /// The tree in which viewers look them up by name.
    pub(super) names: ObjectId,
}

/// Adds the files, dated `created`; nothing when there are none.
///
/// # Errors
/// [`PdfError::CarriedTwice`] when two have the same name.
pub(super) fn add(file: &mut Document, carried: &[Carried<'_>], created: &str) -> Result<Option<Files>, PdfError> {
    if carried.is_empty() {
        return Ok(None);
    }
    let mut by_name = BTreeMap::new();
    let mut associated = Vec::with_capacity(carried.len());
    for one in carried {
        let embedded = embed(file, one, created);
        let specification = file.add_object(specification(one, embedded));
        associated.push(specification.into());
        if by_name.insert(text_bytes(one.name), specification).is_some() {
            return Err(PdfError::CarriedTwice(one.name.to_owned()));
        }
    }
    let names: Vec<Object> = by_name
        .into_iter()
        .flat_map(|(name, id)| [Object::String(name, StringFormat::Hexadecimal), id.into()])
        .collect();
    let leaf = file.add_object(dictionary! { "Names" => names });
    let names = file.add_object(dictionary! { "EmbeddedFiles" => leaf });
    Ok(Some(Files { associated, names }))
}

/// The bytes with their size and their checksum, which the standard wants in MD5: it guards against accidents, not against
/// people.
fn embed(file: &mut Document, one: &Carried<'_>, created: &str) -> ObjectId {
    let size = i64::try_from(one.bytes.len()).expect("what is in memory is smaller than 2^63 bytes");
    let checksum = Object::String(Md5::digest(one.bytes).to_vec(), StringFormat::Hexadecimal);
    let mut facts = dictionary! { "Size" => size, "CheckSum" => checksum };
    if let Some(date) = pdf_date(created) {
        facts.set("CreationDate", Object::string_literal(date.clone()));
        facts.set("ModDate", Object::string_literal(date));
    }
    let dictionary = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => Object::Name(one.media_type.as_bytes().to_vec()),
        "Params" => facts,
    };
    file.add_object(Stream::new(dictionary, one.bytes.to_vec()))
}

fn specification(one: &Carried<'_>, embedded: ObjectId) -> lopdf::Dictionary {
    // Readers that don't know UF want a name without anything but plain letters.
    let plain = |c: char| if c.is_ascii_graphic() { c } else { '_' };
    dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(one.name.chars().map(plain).collect::<String>()),
        "UF" => text(one.name),
        "Desc" => text(one.description),
        "AFRelationship" => one.relationship.name(),
        "EF" => dictionary! { "F" => embedded, "UF" => embedded },
    }
}
