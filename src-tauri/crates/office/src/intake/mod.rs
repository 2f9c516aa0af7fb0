//! Tables from outside: whatever kind of file they are in, they become sheets of cells.
//!
//! What a file is shows in its bytes, never in its name. Nothing is guessed here: in text files numbers stay the text that they are,
//! and who knows the surroundings reads them. **Invariant:** what a stranger's file can make the program keep in memory is bounded
//! (`limit`), whatever the file claims about itself.

mod archive;
mod book;
mod cube;
mod decimal;
mod delimited;
mod error;
mod follow;
mod json_stat;
mod limit;
mod ods;
mod px;
mod text;
mod xlsx;

pub use book::{Book, Cell, Figure, Head, Hidden, Kind, Merge, Sheet, Symbol};
pub use error::{IntakeError, Measure, NotDataset};
pub use follow::Follow;
pub use limit::FILE_SIZE;

use limit::at_most;

/// The first bytes of a zip archive.
const ZIP: &[u8] = b"PK\x03\x04";

/// The first bytes of the container of old Excel workbooks, and of new ones with a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Reads a file with tables.
///
/// # Errors
/// [`IntakeError`]: why it can't be read; nothing is read in part.
pub fn read(bytes: &[u8], follow: &mut Follow<'_>) -> Result<Book, IntakeError> {
    at_most(FILE_SIZE, Measure::FileSize, bytes.len() as u64)?;
    follow.at(0, 0)?;
    let book = read_kind(bytes, follow)?;
    let is_empty = book.sheets.iter().all(|sheet| sheet.rows.is_empty());
    match is_empty {
        true => Err(IntakeError::Empty),
        false => Ok(book),
    }
}

fn read_kind(bytes: &[u8], follow: &mut Follow<'_>) -> Result<Book, IntakeError> {
    if bytes.is_empty() {
        return Err(IntakeError::Empty);
    }
    if bytes.starts_with(ZIP) {
        return workbook(bytes, follow);
    }
    if bytes.starts_with(COMPOUND) {
        // The streams' names are in UTF-16: a new workbook behind a password is inside "EncryptedPackage".
        let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(locked.len()).any(|window| window == locked);
        return Err(if is_locked {
            IntakeError::Locked
        } else {
            IntakeError::OldExcel
        });
    }
    if OTHERS.iter().any(|start| bytes.starts_with(start)) {
        return Err(IntakeError::Unknown);
    }
    if px::is_px(bytes) {
        return px::read(bytes, follow);
    }
    let text = text::decode(bytes)?;
    let start = text.trim_start();
    if start.starts_with(['{', '[']) {
        return json_stat::read(start, follow);
    }
    if start.starts_with('<') {
        return Err(IntakeError::WebPage);
    }
    delimited::read(&text, follow)
}

/// The first bytes of files that people take for tables: PDF, PNG, JPEG, GIF.
const OTHERS: [&[u8]; 4] = [b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8"];

/// A workbook in an archive, by the parts that it has.
fn workbook(bytes: &[u8], follow: &mut Follow<'_>) -> Result<Book, IntakeError> {
    if archive::has(bytes, "content.xml") {
        return ods::read(bytes, follow);
    }
    if archive::has(bytes, "xl/workbook.xml") || !archive::is_whole(bytes) {
        return xlsx::read(bytes, follow);
    }
    Err(IntakeError::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicBool;

    fn reading(bytes: &[u8]) -> Result<Book, IntakeError> {
        read(
            bytes,
            &mut Follow {
                progress: &mut |_, _| {},
                cancel: &AtomicBool::new(false),
            },
        )
    }

    #[test]
    fn a_file_is_what_its_bytes_are() {
        assert_eq!(reading(b"Kunta;2024\nKemi;1").unwrap().kind, Kind::Delimited);
        assert_eq!(reading(b""), Err(IntakeError::Empty));
        assert_eq!(reading(b"\n;;\n"), Err(IntakeError::Empty));
        assert_eq!(reading(b"%PDF-1.7"), Err(IntakeError::Unknown));
        assert_eq!(reading(b"<html>"), Err(IntakeError::WebPage));
        assert_eq!(reading(COMPOUND), Err(IntakeError::OldExcel));
        assert_eq!(reading(b"PK\x03\x04"), Err(IntakeError::Damaged(Kind::Xlsx)));
        assert_eq!(reading(b"{}"), Err(IntakeError::NotDataset(NotDataset::Other)));
    }

    #[test]
    fn whoever_wants_to_stop_is_heard() {
        let follow = &mut Follow {
            progress: &mut |_, _| {},
            cancel: &AtomicBool::new(true),
        };
        assert_eq!(read(b"Kunta;2024\nKemi;1", follow), Err(IntakeError::Cancelled));
    }

    const PX: &str = r#"CHARSET="ANSI";
AXIS-VERSION="2013";
TITLE="Väestö";
SOURCE="Tilastokeskus";
TABLEID="x1";
LAST-UPDATED="20250404 08:00";
STUB="Alue";
HEADING="Vuosi";
CONTENTS="Väestö";
VALUES("Alue")="Espoo","Kauniainen";
CODES("Alue")="KU049","KU235";
VALUES("Vuosi")="2023","2024";
TIMEVAL("Vuosi")=TLIST(A1),"2023","2024";
DATA=
300000 "..";
"#;

    #[test]
    fn a_px_file_with_too_few_figures_is_refused_and_a_whole_one_is_a_long_sheet() {
        assert_eq!(reading(PX.as_bytes()), Err(IntakeError::Size { expected: 4, found: 2 }));
        let whole = PX.replace("\"..\";", "\"..\"\n10000.5 \"-\";");
        let book = reading(whole.as_bytes()).unwrap();
        assert_eq!(book.table, "x1");
        assert_eq!(book.updated, chrono::NaiveDate::from_ymd_opt(2025, 4, 4));
        let sheet = &book.sheets[0];
        assert_eq!(sheet.heads, [Head::Other, Head::Time, Head::Values]);
        assert_eq!(sheet.cell(0, 2), &Cell::text("Väestö"));
        assert_eq!(sheet.cell(2, 2), &Cell::Symbol(Symbol::Unavailable));
        assert_eq!(sheet.cell(3, 2), &Cell::number("10000.5".parse().unwrap()));
        assert_eq!(sheet.cell(4, 2), &Cell::number("0".parse().unwrap()));
        assert_eq!(
            sheet.cell(4, 0),
            &Cell::Coded {
                code: "KU235".into(),
                text: "Kauniainen".into()
            }
        );
    }

    #[test]
    fn rows_that_a_px_file_with_keys_leaves_out_are_zeros() {
        let keyed = PX.replace("DATA=\n300000 \"..\";", "KEYS(\"Alue\")=CODES;\nDATA=\n\"KU235\",1 2;");
        let book = reading(keyed.as_bytes()).unwrap();
        let numbers: Vec<_> = (1..5).map(|row| book.sheets[0].cell(row, 2).clone()).collect();
        let number = |text: &str| Cell::number(text.parse().unwrap());
        assert_eq!(numbers, [number("0"), number("0"), number("1"), number("2")]);
    }

    #[test]
    fn a_dataset_is_read_with_its_statuses_and_holes() {
        let text = r#"{"version":"2.0","class":"dataset","label":"Väestö","source":"Tilastokeskus","id":["Alue","Vuosi"],"size":[2,2],
            "role":{"time":["Vuosi"]},"dimension":{
            "Alue":{"label":"Alue","category":{"index":{"KU235":1,"KU049":0},"label":{"KU049":"Espoo","KU235":"Kauniainen"}}},
            "Vuosi":{"category":{"index":["2023","2024"]}}},
            "value":{"0":300000,"3":10000.12345678901234567},"status":{"0":"p","1":".."}}"#;
        let sheet = &reading(text.as_bytes()).unwrap().sheets[0];
        let Cell::Number(first) = sheet.cell(1, 2) else {
            panic!()
        };
        assert_eq!(first.note.as_deref(), Some("p"));
        assert_eq!(sheet.cell(2, 2), &Cell::Symbol(Symbol::Unavailable));
        assert_eq!(sheet.cell(3, 2), &Cell::Empty);
        assert_eq!(
            sheet.cell(4, 2),
            &Cell::number("10000.12345678901234567".parse().unwrap())
        );
        for (broken, error) in [
            (
                text.replace("[2,2]", "[2,3]"),
                IntakeError::Size { expected: 3, found: 2 },
            ),
            (
                text.replace("\"id\":[\"Alue\",\"Vuosi\"],", ""),
                IntakeError::Missing { name: "id".into() },
            ),
            (
                text.replace("dataset", "collection"),
                IntakeError::NotDataset(NotDataset::Collection),
            ),
            (text.replace("2.0", "1.2"), IntakeError::NotDataset(NotDataset::Version)),
            (
                text.replace("\"3\":", "\"4\":"),
                IntakeError::Size { expected: 4, found: 5 },
            ),
            (
                text.replace("300000", "true"),
                IntakeError::Figure {
                    at: 1,
                    text: "true".into(),
                },
            ),
        ] {
            assert_eq!(reading(broken.as_bytes()), Err(error));
        }
    }
}
