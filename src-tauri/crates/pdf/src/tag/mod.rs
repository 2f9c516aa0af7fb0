//! What PDF/UA-1 and PDF/A ask for beyond the pages: structure, languages, links, bookmarks, metadata, colours, carried files.

mod annotation;
mod compress;
mod files;
mod fonts;
mod intent;
mod metadata;
mod outline;
mod role;
mod structure;

use document::Document;
use lopdf::{Object, ObjectId, SaveOptions, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use crate::layout::Laid;
use crate::paint::Painted;
use crate::{Carried, LONGEST_STRING, PdfError};

pub(crate) use role::role_name;

/// Objects whose numbers others need.
struct Ids {
    /// Of the pages in their order.
    pages: Vec<ObjectId>,
    /// Of the elements, by their place in the tree.
    elements: Vec<ObjectId>,
    root: ObjectId,
}

/// Completes the file, with the files that it carries, and writes its bytes.
///
/// # Errors
/// [`PdfError::Write`], [`PdfError::Bytes`] when objects that must be there aren't or can't be written,
/// [`PdfError::CarriedTwice`] when two of the carried files have the same name.
pub(crate) fn tag(
    painted: Painted,
    laid: &Laid,
    document: &Document,
    carried: &[Carried<'_>],
) -> Result<Vec<u8>, PdfError> {
    let Painted { mut file, subsets } = painted;
    "1.7".clone_into(&mut file.version);
    let ids = Ids {
        pages: file.page_iter().collect(),
        elements: laid.tree.nodes.iter().map(|_| file.new_object_id()).collect(),
        root: file.new_object_id(),
    };
    fonts::complete(&mut file, laid, &subsets)?;
    let links = annotation::add(&mut file, laid, &ids)?;
    structure::add(&mut file, laid, &ids, &links);
    let outline = outline::add(&mut file, laid, &ids);
    let intent = intent::add(&mut file);
    let files = files::add(&mut file, carried, &document.meta.created)?;
    let metadata = metadata::add(&mut file, document, part(carried));
    let language = Object::string_literal(document.language.tag());
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", ids.root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", language);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("OutputIntents", vec![intent]);
    catalog.set("Metadata", metadata);
    catalog.set("PageLayout", Object::from("OneColumn"));
    if let Some(files) = files {
        catalog.set("AF", files.associated);
        catalog.set("Names", files.names);
    }
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", Object::from("UseOutlines"));
    }
    write(file)
}

/// Completes a file that is looked at and thrown away: the texts of its glyphs, links and bookmarks, and nothing else.
///
/// # Errors
/// [`PdfError::Write`], [`PdfError::Bytes`] when objects that must be there aren't or can't be written.
pub(crate) fn preview(painted: Painted, laid: &Laid) -> Result<Vec<u8>, PdfError> {
    let Painted { mut file, subsets } = painted;
    "1.7".clone_into(&mut file.version);
    let ids = Ids {
        pages: file.page_iter().collect(),
        elements: Vec::new(),
        root: file.new_object_id(),
    };
    fonts::complete(&mut file, laid, &subsets)?;
    annotation::add(&mut file, laid, &ids)?;
    if let Some(outline) = outline::add(&mut file, laid, &ids) {
        file.catalog_mut()?.set("Outlines", outline);
    }
    compress::streams(&mut file, compress::QUICK)?;
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// The part of PDF/A (ISO 19005) that a file claims: only the third lets it carry files of any kind.
fn part(carried: &[Carried<'_>]) -> u8 {
    if carried.is_empty() { 2 } else { 3 }
}

/// Writes the objects compressed, with an identifier made from what they contain.
fn write(mut file: lopdf::Document) -> Result<Vec<u8>, PdfError> {
    file.trailer.remove(b"ID");
    compress::streams(&mut file, compress::USUAL)?;
    let id = Object::String(digest(&file), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .build();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

/// Sixteen bytes that depend on the content of pages, fonts, pictures and metadata.
fn digest(file: &lopdf::Document) -> Vec<u8> {
    let mut hash = Sha256::new();
    for (id, object) in &file.objects {
        if let Object::Stream(stream) = object {
            hash.update(id.0.to_be_bytes());
            hash.update(&stream.content);
        }
    }
    hash.finalize()[..16].to_vec()
}

/// A text string (ISO 32000-1, 7.9.2.2): UTF-16 with a byte order mark. What is longer than a string may be (a title, a
/// bookmark, a description) is cut at a whole character and ends with `…`; the text on the page is never cut.
pub(crate) fn text_bytes(text: &str) -> Vec<u8> {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let mut bytes = vec![0xfe, 0xff];
    let whole = utf16(text);
    if bytes.len() + whole.len() <= LONGEST_STRING {
        bytes.extend(whole);
        return bytes;
    }
    let room = LONGEST_STRING - utf16("…").len();
    let mut units = [0; 2];
    for character in text.chars() {
        let encoded = character.encode_utf16(&mut units);
        if bytes.len() + 2 * encoded.len() > room {
            break;
        }
        bytes.extend(encoded.iter().flat_map(|unit| unit.to_be_bytes()));
    }
    bytes.extend(utf16("…"));
    bytes
}

fn text(text: &str) -> Object {
    Object::String(text_bytes(text), StringFormat::Hexadecimal)
}

fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).expect("counts in a file are below 2^63"))
}
