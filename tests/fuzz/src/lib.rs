//! What must hold for any bytes: the bodies of the fuzz targets. The journeys run them over the kept corpus in every test run.

use chrono::{DateTime, NaiveDate, Utc};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use store::{Access, Author, PlanFile};

/// The plan's JSON form: whatever is read can be reckoned with, checked and said as a document, and is written as it was read.
pub fn json(bytes: &[u8]) {
    let Ok(plan) = plan::json::from_json(bytes) else { return };
    let today = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a real day");
    plan::findings::findings(&plan, today);
    let options = document::Options {
        form: document::Form::InSequence,
        version: None,
        detail: Default::default(),
    };
    document::build(&plan, &options, &|_| None);
    let again = plan::json::from_json(plan::json::to_json(&plan).as_bytes()).expect("what was written can be read");
    assert_eq!(again, plan);
}

/// A `.laadin` file: it opens or is refused, and is the same afterwards. `scratch` is a folder of the caller's own.
pub fn laadin(bytes: &[u8], scratch: &Path) {
    let path: PathBuf = scratch.join("stranger.laadin");
    fs::write(&path, bytes).expect("the scratch folder has room");
    let author = Author {
        name: "a".into(),
        host: "b".into(),
        clock: || DateTime::<Utc>::UNIX_EPOCH,
    };
    if let Ok(file) = PlanFile::open(&path, Access::ReadOnly, author) {
        let _ = file.verify();
        let _ = file.history(None, 10);
    }
    assert!(
        fs::read(&path).expect("it is still there") == bytes,
        "looking at a file doesn't change it"
    );
}

/// A PDF: `verify` says what it is and never falls over.
pub fn pdf(bytes: &[u8]) {
    let _ = pdf::verify(bytes);
}

/// A PDF: what it carries and what it says is read or refused; read twice, it says the same.
pub fn pdf_read(bytes: &[u8]) {
    let _ = pdf::carried(bytes);
    if let Ok(lines) = pdf::text(bytes) {
        assert_eq!(pdf::differs(&lines, &lines), None);
        for line in &lines {
            assert!(line.page > 0 && !line.text.contains("  "));
        }
    }
}

/// A table of others: it is read or refused, what it is understood as can be said, and every figure of it stands in one cell.
pub fn intake(bytes: &[u8]) {
    let follow = &mut engine::intake::Follow {
        progress: &mut |_, _| {},
        cancel: &AtomicBool::new(false),
    };
    let Ok(book) = office::intake::read(bytes, follow) else {
        return;
    };
    let file = engine::intake::TableFile { name: "a".into(), book };
    let today = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a real day");
    let words = i18n::Words::new(plan::Language::Sv);
    for sheet in 0..file.book.sheets.len() {
        let choices = engine::intake::Choices::default();
        let seen = engine::intake::preview(&plan::Plan::default(), &file, sheet, &choices, today, words, follow);
        let seen = seen.expect("the sheet is there and nobody stops");
        let cells: HashSet<_> = seen.values.iter().map(|value| &value.cell).collect();
        assert_eq!(cells.len(), seen.values.len());
    }
}

/// Numbers as people type them: what is read is what was written; typesetting is done once and for all.
pub fn number(text: &str) {
    if let Ok(number) = i18n::parse_number(text) {
        assert_eq!(i18n::parse_number(&i18n::number(number, None)), Ok(number));
    }
    for language in plan::Language::ALL {
        let once = i18n::typeset(text, language);
        assert_eq!(i18n::typeset(&once, language), once);
    }
}
