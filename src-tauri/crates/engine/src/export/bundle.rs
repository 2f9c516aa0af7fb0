//! Several files in one folder or one zip file, and how they are known again as ours.

use crate::sha::sha256;
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// The file that tells what belongs to a bundle; in a zip file it is the first.
pub(crate) const MANIFEST: &str = "laadin-package.json";

/// The checksums of all other files, in the form of coreutils' sha256sum.
pub(crate) const SUMS: &str = "SHA256SUMS";

/// The form that every manifest names.
const FORMAT: &str = "laadin-package";

/// A file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Packed {
    /// Its path inside, of ASCII letters, digits, `.`, `_` and `-`, with `/` between folders.
    pub(crate) name: String,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
    /// How many pages it has, for documents.
    pub(crate) pages: Option<usize>,
}

impl Packed {
    /// A file without pages.
    pub(crate) fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Packed {
            name: name.into(),
            bytes,
            pages: None,
        }
    }

    /// SHA-256 of its content.
    pub(crate) fn sha256(&self) -> String {
        sha256(&self.bytes)
    }
}

/// What the manifest says.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: String,
    version: u32,
    program: String,
    files: Vec<Listed>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Listed {
    name: String,
    size: usize,
    sha256: String,
}

/// The files as a bundle: with its manifest first, and with checksums at the end when `sums` are wanted.
pub(super) fn bundle(mut files: Vec<Packed>, sums: bool) -> Vec<Packed> {
    let listed = files.iter().map(|file| Listed {
        name: file.name.clone(),
        size: file.bytes.len(),
        sha256: file.sha256(),
    });
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        version: 1,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        files: listed.collect(),
    };
    let mut json = serde_json::to_vec_pretty(&manifest).expect("a manifest has only text keys");
    json.push(b'\n');
    files.insert(0, Packed::new(MANIFEST, json));
    if sums {
        files.push(Packed::new(SUMS, checksums(&files).into_bytes()));
    }
    files
}

/// The list of checksums as `sha256sum` writes it: two spaces before names without a backslash or a line end.
fn checksums(files: &[Packed]) -> String {
    files.iter().fold(String::new(), |mut list, file| {
        let _ = writeln!(list, "{}  {}", file.sha256(), file.name);
        list
    })
}

/// The names of the files that a manifest lists, with the bundle's own two; none for anything that isn't a manifest.
pub(super) fn members(manifest: &[u8]) -> Option<Vec<String>> {
    let manifest: Manifest = serde_json::from_slice(manifest).ok()?;
    let own = [MANIFEST.to_owned(), SUMS.to_owned()];
    (manifest.format == FORMAT).then(|| manifest.files.into_iter().map(|file| file.name).chain(own).collect())
}

/// The longest name that [`safe`] makes.
const LONGEST: usize = 80;

/// A name that every file system, shell and mail program takes: Finnish and Swedish letters lose their dots and rings, anything
/// else becomes a hyphen.
pub(super) fn safe(name: &str) -> String {
    let mut safe = String::new();
    for character in name.chars() {
        let plain = match character {
            'ä' | 'å' | 'á' | 'à' => 'a',
            'Ä' | 'Å' => 'A',
            'ö' | 'ø' => 'o',
            'Ö' => 'O',
            'é' | 'è' => 'e',
            'š' => 's',
            'ž' => 'z',
            'ü' => 'u',
            other if other.is_ascii_alphanumeric() || matches!(other, '.' | '_') => other,
            _ => '-',
        };
        if plain != '-' || !safe.ends_with('-') {
            safe.push(plain);
        }
    }
    let ending = safe.rsplit_once('.').map(|(_, ending)| format!(".{ending}"));
    let ending = ending.filter(|ending| ending.len() <= 5).unwrap_or_default();
    let stem = safe[..safe.len() - ending.len()].trim_matches(['-', '.']);
    let most = (LONGEST - ending.len()).min(stem.len());
    format!("{}{ending}", &stem[..most])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_everywhere_and_keep_their_ending() {
        assert_eq!(
            safe("Yhteistyösopimus 1.1.2025 (allek.).pdf"),
            "Yhteistyosopimus-1.1.2025-allek.pdf"
        );
        assert_eq!(safe("../../etc/passwd"), "etc-passwd");
        assert_eq!(safe("bilaga\u{202e}å.PDF"), "bilaga-a.PDF");
        assert_eq!(safe("???"), "");
        assert_eq!(safe(&format!("{}.pdf", "x".repeat(300))).len(), LONGEST);
    }

    #[test]
    fn a_manifest_names_its_files_and_others_are_none() {
        let files = bundle(vec![Packed::new("a.txt", b"a".to_vec())], true);
        let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, [MANIFEST, "a.txt", SUMS]);
        assert_eq!(members(&files[0].bytes).unwrap(), ["a.txt", MANIFEST, SUMS]);
        assert_eq!(
            members(b"{\"format\":\"other\",\"version\":1,\"program\":\"\",\"files\":[]}"),
            None
        );
    }
}
