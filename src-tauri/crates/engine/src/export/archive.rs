//! A bundle as a zip file.

use super::bundle::{MANIFEST, Packed};
use std::fs::File;
use std::io::{BufReader, Cursor, Read, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The zip file: the same files always give the same bytes, whatever the day and the machine.
pub(super) fn zip(files: &[Packed]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut writer = ZipWriter::new(Cursor::new(vec![]));
    for file in files {
        // The manifest is stored plainly, so that the head of the file says whose it is.
        let method = match file.name == MANIFEST {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        writer.start_file(&file.name, options)?;
        writer.write_all(&file.bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// Whether the head of a file is that of a zip file that [`zip`] made: its first name is the manifest's (PKWARE's APPNOTE,
/// 4.3.7).
pub(super) fn is_ours(head: &[u8]) -> bool {
    const NAME: usize = 30;
    head.starts_with(b"PK\x03\x04") && head.get(NAME..NAME + MANIFEST.len()) == Some(MANIFEST.as_bytes())
}

/// The largest part of an office file that is read to see whose it is, in bytes.
const LARGEST_PART: u64 = 1 << 16;

/// How the program names itself in an office file.
const OURS: &str = "Laadin ";

/// Whether a file is a DOCX or XLSX of ours that nobody has saved since it was made: word processors and spreadsheets write
/// another moment of modification (ECMA-376 part 2, core properties), and what somebody wrote into it isn't to be lost.
pub(super) fn is_untouched_office_file(path: &Path) -> bool {
    let Some(core) = part(path, "docProps/core.xml") else {
        return false;
    };
    let created = element(&core, "dcterms:created");
    let is_ours = core.contains(OURS) || part(path, "docProps/app.xml").is_some_and(|app| app.contains(OURS));
    is_ours && created.is_some() && created == element(&core, "dcterms:modified")
}

/// A part of an office file as text.
fn part(path: &Path, name: &str) -> Option<String> {
    let mut archive = ZipArchive::new(BufReader::new(File::open(path).ok()?)).ok()?;
    let mut text = String::new();
    let part = archive.by_name(name).ok()?;
    part.take(LARGEST_PART).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The text of an element of core properties, which have no elements inside each other.
fn element<'x>(xml: &'x str, name: &str) -> Option<&'x str> {
    let (_, rest) = xml.split_once(&format!("<{name}"))?;
    let (_, text) = rest.split_once('>')?;
    text.split_once(&format!("</{name}>")).map(|(text, _)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zip_file_is_known_by_its_head_and_always_the_same() {
        let files = [
            Packed::new(MANIFEST, b"{}".to_vec()),
            Packed::new("a/b.txt", b"b".to_vec()),
        ];
        let made = zip(&files).unwrap();
        assert!(is_ours(&made));
        assert_eq!(zip(&files).unwrap(), made);
        assert!(!is_ours(&zip(&files[1..]).unwrap()));
    }
}
