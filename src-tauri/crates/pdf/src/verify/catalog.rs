//! What the whole file claims, and whether it has what goes with that.

use std::collections::BTreeSet;

use super::VerifyError;
use crate::CarriedFile;
use crate::read::{Dict, File, Value, carried_in};

/// Checks language, marks, title, colours, metadata and carried files; answers with the latter.
///
/// # Errors
/// [`VerifyError::Missing`], [`VerifyError::Carried`], [`VerifyError::Unreadable`].
pub(super) fn check<'b>(file: &File<'b>, catalog: &Dict<'b>) -> Result<Vec<CarriedFile>, VerifyError> {
    let is_true = |key: &[u8], inner: &[u8]| -> Result<bool, VerifyError> {
        Ok(*file.dict_at(catalog, key)?.get(inner) == Value::Bool(true))
    };
    if catalog.get(b"Lang").text().is_none_or(<[u8]>::is_empty) {
        return Err(VerifyError::Missing("Lang"));
    }
    if !is_true(b"MarkInfo", b"Marked")? {
        return Err(VerifyError::Missing("MarkInfo"));
    }
    if !is_true(b"ViewerPreferences", b"DisplayDocTitle")? {
        return Err(VerifyError::Missing("DisplayDocTitle"));
    }
    check_intent(file, catalog)?;
    let part = part(file, catalog)?;
    check_carried(file, catalog, part)
}

/// The colours mean something only with a profile (ISO 19005-2, 6.2.3).
fn check_intent<'b>(file: &File<'b>, catalog: &Dict<'b>) -> Result<(), VerifyError> {
    let intents = file.follow(catalog.get(b"OutputIntents"))?;
    let first = intents.array().and_then(<[_]>::first).unwrap_or(&Value::Null);
    let first = file.follow(first)?;
    let is_for_archives = |intent: &&Dict<'b>| intent.get(b"S").name() == Some(b"GTS_PDFA1");
    let intent = first.dict().filter(is_for_archives);
    let intent = intent.ok_or(VerifyError::Missing("OutputIntents"))?;
    match file.follow(intent.get(b"DestOutputProfile"))?.stream() {
        Some(_) => Ok(()),
        None => Err(VerifyError::Missing("DestOutputProfile")),
    }
}

/// The part of PDF/A that the metadata claim.
fn part<'b>(file: &File<'b>, catalog: &Dict<'b>) -> Result<u8, VerifyError> {
    let metadata = file.follow(catalog.get(b"Metadata"))?;
    let metadata = metadata.stream().ok_or(VerifyError::Missing("Metadata"))?;
    let metadata = file.content(metadata)?;
    let says = |needle: &str| metadata.windows(needle.len()).any(|window| window == needle.as_bytes());
    let is_identified = ["<pdfuaid:part>1<", "<pdfaid:conformance>A<", "<dc:title>"]
        .into_iter()
        .all(says);
    match (says("<pdfaid:part>2<"), says("<pdfaid:part>3<")) {
        (true, false) if is_identified => Ok(2),
        (false, true) if is_identified => Ok(3),
        _ => Err(VerifyError::Missing("identification in Metadata")),
    }
}

/// Part 2 has no files of other kinds inside; in part 3 each is associated with the document, says what it is to it, and can be
/// found by its name (ISO 19005-3, 6.8).
fn check_carried<'b>(file: &File<'b>, catalog: &Dict<'b>, part: u8) -> Result<Vec<CarriedFile>, VerifyError> {
    let wrong = |what| Err(VerifyError::Carried(what));
    let associated = file.follow(catalog.get(b"AF"))?;
    let associated = associated.array().unwrap_or_default();
    let names = file.dict_at(catalog, b"Names")?;
    let leaf = file.dict_at(&names, b"EmbeddedFiles")?;
    let named = file.follow(leaf.get(b"Names"))?;
    let named = named
        .array()
        .unwrap_or_default()
        .chunks_exact(2)
        .map(|pair| pair[1].reference());
    if named.collect::<BTreeSet<_>>() != associated.iter().map(Value::reference).collect() {
        return wrong("associated and named ones are not the same");
    }
    if associated.is_empty() != (part == 2) {
        return wrong("not what the metadata claim");
    }
    for one in associated {
        let one = file.follow(one)?;
        let described = one.dict().is_some_and(|dict| {
            let keys: [&[u8]; 4] = [b"F", b"UF", b"Desc", b"EF"];
            let relationship = dict.get(b"AFRelationship").name();
            dict.get(b"Type").name() == Some(b"Filespec")
                && keys.into_iter().all(|key| dict.has(key))
                && matches!(relationship, Some(b"Source" | b"Data"))
        });
        if !described {
            return wrong("one without name, description or relationship");
        }
    }
    let carried = carried_in(file)?;
    if carried.len() != associated.len() || carried.iter().any(|one| one.media_type.is_empty()) {
        return wrong("one without bytes or media type");
    }
    Ok(carried)
}
