//! Files with one thing broken, to see that the judge finds it.

use std::fs;
use std::path::{Path, PathBuf};

use super::CARRYING;
use super::read::Judged;
use crate::failure::Failure;
use crate::shell::{Call, Shell};

/// What is broken, what with, and by which standard that must be refused. Both texts are equally long, so that everything in
/// the file stays where its tables say.
const BREAKS: [(&str, &str, &str, &str); 3] = [
    ("no-relationship", "/AFRelationship ", "/AFRelationshop ", "3a"),
    ("another-part", "<pdfaid:part>3<", "<pdfaid:part>2<", "3a"),
    ("another-promise", "<pdfuaid:part>1<", "<pdfuaid:part>7<", "ua1"),
];

/// A file in two forms.
pub(super) struct Spoilt {
    /// Written plainly, with nothing broken: if this is refused, the breaks below show nothing.
    pub(super) sound: Judged,
    /// With one thing broken each, and the standard that must refuse it.
    pub(super) bad: Vec<(Judged, &'static str)>,
}

/// Makes both of `file`, in `folder`.
///
/// # Errors
/// [`Failure::Call`] when qpdf fails, [`Failure::File`], [`Failure::Check`] when `file` hasn't what is to be broken.
pub(super) fn spoil(shell: &Shell, folder: &Path, file: &Path) -> Result<Spoilt, Failure> {
    let judged = |file: PathBuf| Judged {
        file,
        standards: CARRYING,
    };
    let sound = folder.join("calibration-sound.pdf");
    let qpdf = Call::new("qpdf").args([
        "--object-streams=disable",
        "--stream-data=preserve",
        "--newline-before-endstream",
    ]);
    shell.run(&qpdf.arg(file).arg(&sound))?;
    let mut bad = Vec::new();
    for (name, from, to, standard) in BREAKS {
        let broken = folder.join(format!("calibration-{name}.pdf"));
        if !shell.dry_run() {
            let bytes = fs::read(&sound).map_err(Failure::file(&sound))?;
            let bytes = replaced(&bytes, from, to);
            let bytes = bytes.ok_or_else(|| Failure::Check(format!("no {from} in {}", sound.display())))?;
            fs::write(&broken, bytes).map_err(Failure::file(&broken))?;
        }
        bad.push((judged(broken), standard));
    }
    Ok(Spoilt {
        sound: judged(sound),
        bad,
    })
}

/// Every `from` as `to`; nothing when there is none.
fn replaced(bytes: &[u8], from: &str, to: &str) -> Option<Vec<u8>> {
    assert_eq!(from.len(), to.len(), "nothing may move");
    let places: Vec<usize> = bytes
        .windows(from.len())
        .enumerate()
        .filter_map(|(at, window)| (window == from.as_bytes()).then_some(at))
        .collect();
    let mut bytes = bytes.to_vec();
    for at in &places {
        bytes[*at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    (!places.is_empty()).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_occurrence_is_broken_and_nothing_moves() {
        assert_eq!(replaced(b"1 a 2 a", "a", "b").unwrap(), b"1 b 2 b");
        assert_eq!(replaced(b"1", "a", "b"), None);
        for (_, from, to, _) in BREAKS {
            assert_eq!(replaced(from.as_bytes(), from, to).unwrap(), to.as_bytes());
        }
    }
}
