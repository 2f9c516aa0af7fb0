//! Every error has a sentence in both languages, and nothing technical in it.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't go on says so by its panic, in helpers too"
)]

use engine::{EngineError, Language, Place, Words, say};
use plan::edit::{EditError, Shape};
use plan::json::{IntegrityError, IntegrityProblem, ReadError};
use plan::ledger::Gap;
use std::io::{Error, ErrorKind};
use std::path::PathBuf;
use store::StoreError;

fn path() -> PathBuf {
    "kansio/suunnitelma.laadin".into()
}

fn at() -> Place {
    "budget_lines/line-rent/amounts.2025".parse().unwrap()
}

fn store_errors() -> Vec<StoreError> {
    use StoreError as S;
    let (id, sha256, detail) = (
        || "v1".to_owned(),
        || "0123456789abcdef".to_owned(),
        || "english detail".to_owned(),
    );
    let (table, row) = (|| "members".to_owned(), || "m-1".to_owned());
    vec![
        S::NotFound { path: path() },
        S::Exists { path: path() },
        S::NotLaadin {
            path: path(),
            reason: "english detail",
        },
        S::TooLarge {
            path: path(),
            size: 2 << 30,
            limit: 1 << 30,
        },
        S::TooMuch {
            limit: 1_000_000,
            unit: "rows",
        },
        S::TooMuch {
            limit: 1_000_000,
            unit: "bytes",
        },
        S::Newer { file: 9, program: 1 },
        S::ForeignSchema { object: "t".into() },
        S::Damaged {
            path: path(),
            detail: detail(),
        },
        S::CutOff { path: path() },
        S::BadCell {
            table: table(),
            row: row(),
            field: Some("municipality".into()),
            detail: detail(),
        },
        S::OrphanCell {
            table: table(),
            row: row(),
            field: "seats".into(),
        },
        S::DuplicateRow {
            table: table(),
            row: row(),
        },
        S::NoColumn {
            table: table(),
            field: "seats".into(),
        },
        S::OpenElsewhere {
            by: "Anna".into(),
            since: "2026-11-22T12:00:00.000Z".into(),
            host: "kone".into(),
        },
        S::ReadOnly { path: path() },
        S::DiskFull { path: path() },
        S::Busy { path: path() },
        S::ChangedElsewhere { path: path() },
        S::Step {
            seq: 7,
            detail: detail(),
        },
        S::Frozen { id: id() },
        S::VersionMissing { id: id() },
        S::VersionDamaged {
            id: id(),
            detail: detail(),
        },
        S::AttachmentTooLarge {
            size: 30 << 20,
            limit: 20 << 20,
        },
        S::AttachmentMissing { sha256: sha256() },
        S::AttachmentDamaged { sha256: sha256() },
        S::Migration {
            step: 2,
            source: Box::new(S::DiskFull { path: path() }),
        },
        S::BackupDiffers { path: path() },
        S::Io {
            path: path(),
            source: Error::other("english detail"),
        },
    ]
}

fn read_errors() -> Vec<ReadError> {
    let value = |path: &str, reason: &str| ReadError::Value {
        path: path.into(),
        reason: reason.into(),
    };
    vec![
        ReadError::TooLarge { size: 1 << 30 },
        ReadError::Syntax {
            line: 3,
            column: 5,
            reason: "english detail".into(),
        },
        ReadError::OtherFormat,
        ReadError::Newer { file: 9 },
        value("plan.pools[0].amounts.2025", "english detail"),
        value("plan.area.dated", "english detail"),
        value("plan", "english detail"),
        value("plan.offices[0].colour", "unknown field `colour`, expected one of `id`"),
        value("plan.members[0]", "missing field `municipality`"),
        ReadError::Integrity(integrity()),
    ]
}

fn integrity() -> IntegrityError {
    use IntegrityProblem as P;
    IntegrityError(vec![P::UnknownMunicipality {
        place: at(),
        code: "999".parse().unwrap(),
    }])
}

fn problems() -> Vec<IntegrityProblem> {
    use IntegrityProblem as P;
    vec![
        P::DuplicateId {
            place: at(),
            id: "x".into(),
        },
        P::Missing {
            place: at(),
            table: "pools",
            id: "x".into(),
        },
        P::UnknownMunicipality {
            place: at(),
            code: "999".parse().unwrap(),
        },
        P::CyclicPercentage {
            place: at(),
            through: vec!["a".into(), "b".into()],
        },
        P::CyclicChapters { place: at() },
        P::Month { place: at(), month: 13 },
        P::DuplicateStatistic { place: at() },
        P::NestedFormula { place: at() },
    ]
}

fn shapes() -> Vec<Shape> {
    use Shape as S;
    vec![
        S::Text,
        S::Bilingual,
        S::RichText,
        S::Identifier,
        S::Number,
        S::Money,
        S::Whole { least: 1, most: 12 },
        S::Date,
        S::Moment,
        S::Municipality,
        S::Subject,
        S::Period,
        S::Reference,
        S::Choice(vec!["expense".into(), "income".into()]),
        S::List(Box::new(S::Identifier)),
        S::ByYear(Box::new(S::Money)),
        S::Fields(vec!["id".into()]),
    ]
}

fn edit_errors() -> Vec<EditError> {
    use EditError as E;
    let fields = || vec!["name".to_owned()];
    let mut errors = vec![
        E::UnknownTable { table: "office".into() },
        E::UnknownRow { place: at() },
        E::UnknownField {
            place: at(),
            fields: fields(),
        },
        E::UnknownField {
            place: at(),
            fields: vec![],
        },
        E::FieldNeeded {
            place: at(),
            fields: fields(),
        },
        E::RowNeeded { place: at() },
        E::LanguageNeeded { place: at() },
        E::NoLanguages { place: at() },
        E::Required {
            place: at(),
            expected: Box::new(Shape::Text),
        },
        E::Identity { place: at() },
        E::KeptByProgram {
            table: "versions".into(),
        },
        E::ReferredTo {
            place: at(),
            by: vec![at(); 9],
        },
    ];
    errors.extend(shapes().into_iter().map(|shape| E::Value {
        place: at(),
        expected: Box::new(shape),
        given: "x".into(),
    }));
    errors.extend(
        problems()
            .into_iter()
            .map(|problem| E::Integrity(IntegrityError(vec![problem]))),
    );
    errors.push(E::Integrity(IntegrityError(problems())));
    errors
}

fn file_errors() -> Vec<Error> {
    use ErrorKind as K;
    let kinds = [
        K::NotFound,
        K::AlreadyExists,
        K::PermissionDenied,
        K::ReadOnlyFilesystem,
        K::StorageFull,
        K::IsADirectory,
        K::InvalidFilename,
        K::Other,
    ];
    kinds.into_iter().map(Error::from).collect()
}

/// Errors about a file, which must name it, and errors about a place of the plan.
fn errors() -> Vec<(EngineError, bool)> {
    let mut all = vec![];
    for source in store_errors() {
        let about_bytes = matches!(source, StoreError::AttachmentTooLarge { .. });
        all.push((
            EngineError::Store {
                path: path(),
                source: Box::new(source),
            },
            !about_bytes,
        ));
    }
    all.extend(read_errors().into_iter().map(|source| {
        (
            EngineError::Import {
                path: path(),
                source: Box::new(source),
            },
            true,
        )
    }));
    all.extend(
        file_errors()
            .into_iter()
            .map(|source| (EngineError::Read { path: path(), source }, true)),
    );
    all.extend(
        file_errors()
            .into_iter()
            .map(|source| (EngineError::Write { path: path(), source }, true)),
    );
    all.extend([
        (EngineError::OverPlan { path: path() }, true),
        (EngineError::Occupied { path: path() }, true),
        (EngineError::NotRegular { path: path() }, true),
        (EngineError::BrokenLink { path: path() }, true),
        (EngineError::NotUtf8 { path: path() }, true),
        (EngineError::VersionName, false),
        (EngineError::VersionExists { name: "v1".into() }, false),
    ]);
    all.extend(
        edit_errors()
            .into_iter()
            .map(|error| (EngineError::Edit(Box::new(error)), false)),
    );
    all.push((EngineError::Place("a//b".parse::<Place>().unwrap_err()), false));
    all.push((EngineError::RowJson { line: 1, column: 2 }, false));
    all.push((
        EngineError::UnknownRow {
            table: "keys",
            name: "väestö".into(),
            known: vec![plan::Bilingual::new("Jako", "Fördelning")],
        },
        false,
    ));
    all.push((
        EngineError::UnknownExample {
            name: "atlantis".into(),
        },
        false,
    ));
    all.push((
        EngineError::UnknownArea {
            name: "Atlantis".into(),
        },
        false,
    ));
    all.push((
        EngineError::UnknownMunicipality {
            name: "Atlantis".into(),
        },
        false,
    ));
    all.push((EngineError::NoMembers, false));
    for gap in [
        Gap::NoValue,
        Gap::ZeroDenominator,
        Gap::TooLarge,
        Gap::Negative,
        Gap::NoKey,
        Gap::NoMembers,
    ] {
        all.push((EngineError::Sharing(gap(at())), false));
    }
    let picture = pdf::PdfError::Picture {
        alternative: "Kartta".into(),
        reason: "english detail".into(),
    };
    for source in [
        picture,
        pdf::PdfError::Font("english detail".into()),
        pdf::verify(b"%PDF-").unwrap_err().into(),
    ] {
        all.push((EngineError::Pdf(Box::new(source)), false));
    }
    all.extend(exports());
    all.push((EngineError::Cancelled, false));
    all
}

/// Errors of exports and of what is read back from them.
fn exports() -> Vec<(EngineError, bool)> {
    use pdf::ReadError as R;
    let picture = office::OfficeError::Picture {
        alternative: "Kartta".into(),
        reason: "english detail".into(),
    };
    let reads = [
        R::NotPdf,
        R::Encrypted,
        R::Broken("english detail"),
        R::TooLarge("english detail"),
        R::Packed("english".into()),
        R::Untagged,
        R::Damaged("laadin-plan.json".into()),
    ];
    let unreadable = reads.into_iter().map(|source| {
        let source = Box::new(source);
        (EngineError::PdfUnreadable { path: path(), source }, true)
    });
    let version = |known| EngineError::UnknownVersion {
        name: "v9".into(),
        known,
    };
    let named = [
        EngineError::ManifestNewer { path: path() },
        EngineError::NoPlanInside { path: path() },
        EngineError::NotPdf { path: path() },
        EngineError::NotAttachable { path: path() },
        EngineError::DamagedPicture { path: path() },
        EngineError::NotPicture { path: path() },
        EngineError::NotFolder { path: path() },
        EngineError::OccupiedFolder {
            path: path(),
            file: "notes.txt".into(),
        },
    ];
    let unnamed = [
        EngineError::Office(Box::new(picture)),
        EngineError::Office(Box::new(Error::other("english detail").into())),
        version(vec![]),
        version(vec!["v1".into(), "v2".into()]),
        EngineError::NotMember {
            municipality: "240".parse().unwrap(),
            members: vec!["638".parse().unwrap()],
        },
    ];
    let named = named.into_iter().map(|error| (error, true)).chain(unreadable);
    named.chain(unnamed.into_iter().map(|error| (error, false))).collect()
}

#[test]
fn every_error_is_a_sentence_of_its_own_in_both_languages() {
    for (error, names_file) in errors() {
        let [fi, sv] = Language::ALL.map(|language| say::error(&error, Words::new(language)));
        assert_ne!(fi, sv, "{error:?}");
        for sentence in [&fi, &sv] {
            assert!(
                sentence.len() > 10 && sentence.ends_with(['.', ')']),
                "{error:?}: {sentence}"
            );
            assert!(
                !names_file || sentence.contains("suunnitelma.laadin"),
                "{error:?}: {sentence}"
            );
            for leftover in ["english", "{", "}", " the ", "error", "invalid", "expected", "  "] {
                assert!(!sentence.contains(leftover), "{error:?}: {sentence}");
            }
        }
    }
}

#[test]
fn a_sentence_names_what_it_is_about() {
    let fi = |error: EngineError| say::error(&error, Words::new(Language::Fi));
    let value = EditError::Value {
        place: at(),
        expected: Box::new(Shape::Money),
        given: "paljon".into(),
    };
    let said = fi(EngineError::Edit(Box::new(value)));
    assert!(
        said.contains("Talousarvio") && said.contains("2025") && said.contains("paljon") && said.contains("1 234,50"),
        "{said}"
    );
    let source = Box::new(ReadError::Value {
        path: "plan.pools[0].amounts.2025".into(),
        reason: String::new(),
    });
    let said = fi(EngineError::Import { path: path(), source });
    assert!(
        said.contains("plan.pools[0].amounts.2025") && said.contains("summa euroina"),
        "{said}"
    );
}
