//! Objects that are packed together in streams (ISO 32000-1, 7.5.7).

use std::collections::{HashMap, HashSet};

use super::file::Plain;
use super::lex::Lexer;
use super::room::{MOST_IN_STREAM, MOST_PACKED};
use super::value::{Id, Value};
use super::xref::Entry;
use super::{ReadError, decode};

/// Some objects, unpacked.
#[derive(Debug)]
pub(super) struct Pack {
    bytes: Vec<u8>,
    /// The number of every object, and where it begins.
    places: Vec<(Id, usize)>,
}

pub(super) type Packs = HashMap<Id, Pack>;

/// Unpacks all of them. They are few, and most are needed for whatever is asked of a file.
///
/// # Errors
/// [`ReadError::TooLarge`] when they take too much room together, [`ReadError::Broken`] when one can't be read.
pub(super) fn unpack(plain: &Plain<'_>) -> Result<Packs, ReadError> {
    let containers: HashSet<Id> = plain
        .entries
        .values()
        .filter_map(|entry| match entry {
            Entry::Packed { container, .. } => Some(*container),
            Entry::At(_) | Entry::Free => None,
        })
        .collect();
    let mut containers: Vec<Id> = containers.into_iter().collect();
    containers.sort_unstable();
    let mut left = MOST_PACKED;
    let mut packs = Packs::with_capacity(containers.len());
    for id in containers {
        let Some(Entry::At(at)) = plain.entries.get(&id) else {
            continue;
        };
        let Value::Stream(stream) = plain.object(*at, Some(id))? else {
            continue;
        };
        let bytes = decode::decode(&stream, left.min(MOST_IN_STREAM), &plain.room)?.into_owned();
        left -= bytes.len();
        let places = places(&stream.dict, &bytes).ok_or(ReadError::Broken("packed objects"))?;
        plain.room.read(bytes.len())?;
        packs.insert(id, Pack { bytes, places });
    }
    Ok(packs)
}

fn places(dict: &super::value::Dict<'_>, bytes: &[u8]) -> Option<Vec<(Id, usize)>> {
    let first = dict.get(b"First").count()?;
    let count = dict.get(b"N").count()?;
    let mut lexer = Lexer::new(bytes.get(..first)?, 0);
    let mut places = Vec::new();
    for _ in 0..count {
        let number = u32::try_from(lexer.count()?).ok()?;
        let offset = usize::try_from(lexer.count()?).ok()?;
        places.push((Id(number), first.checked_add(offset)?));
    }
    Some(places)
}

impl Pack {
    /// Reads from where the object `id` begins, which is the one at `index`.
    pub(super) fn lexer(&self, id: Id, index: usize) -> Option<Lexer<'_>> {
        let (number, at) = self.places.get(index)?;
        (*number == id).then(|| Lexer::new(&self.bytes, *at))
    }
}
