//! Exports, what comes back from them, and attachments.

use crate::desk::{Desk, PIXEL, at, export, export_json, pdf, request};
use engine::export::{About, ExportRequest, Form, Format, Overwrite, Stage, Watch, What};
use engine::view::{Text, VersionState};
use engine::{Attach, EngineError, Language, OpenPlan, verify_file};
use plan::Bilingual;
use plan::content::{AttachmentRole, MediaType};
use plan::json::to_json;
use serde_json::json;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use store::StoreError;

#[test]
fn a_failed_export_leaves_the_old_file() {
    let desk = Desk::new();
    let open = desk.example("porvoo");
    let old = desk.path("plan.pdf");
    fs::write(&old, "%PDF-old").unwrap();
    let cancel = AtomicBool::new(false);
    let mut stop = |stage| cancel.store(stage == Stage::Tag, Ordering::Relaxed);
    let watch = &mut Watch {
        progress: &mut stop,
        cancel: &cancel,
    };
    let stopped = open.prepare_export(&pdf(Form::InSequence, false), watch);
    assert!(matches!(stopped, Err(EngineError::Cancelled)));
    assert_eq!(fs::read(&old).unwrap(), b"%PDF-old");
    let under_a_file = old.join("plan.json");
    assert!(matches!(
        export_json(&open, &under_a_file, Overwrite::OwnExport),
        Err(EngineError::Write { .. })
    ));
    assert!(matches!(
        export_json(&open, &desk.path("no-folder/plan.json"), Overwrite::OwnExport),
        Err(EngineError::Write { .. })
    ));
    assert!(matches!(
        export_json(&open, desk.folder(), Overwrite::OwnExport),
        Err(EngineError::Write { .. })
    ));
    let names: Vec<_> = fs::read_dir(desk.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert!(
        names.iter().all(|name| !name.to_string_lossy().ends_with(".part")),
        "{names:?}"
    );
}

#[test]
fn an_export_never_replaces_the_plan_itself() {
    let desk = Desk::new();
    let open = desk.example("porvoo");
    let before = fs::read(open.path()).unwrap();
    assert!(matches!(
        export_json(&open, open.path(), Overwrite::OwnExport),
        Err(EngineError::OverPlan { .. })
    ));
    assert_eq!(fs::read(open.path()).unwrap(), before);
}

#[test]
fn a_frozen_plan_is_no_draft_until_it_is_changed() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let export = |open: &OpenPlan| {
        let out = desk.path("plan.pdf");
        crate::desk::export(open, pdf(Form::One(Language::Fi), false), &out, Overwrite::OwnExport).unwrap();
        fs::read(out).unwrap()
    };
    let draft = export(&open);
    open.freeze("Versio 1").unwrap();
    let frozen = export(&open);
    assert_ne!(draft, frozen);
    open.set(&at("area/register_number"), "A/1").unwrap();
    open.undo(1).unwrap();
    assert_eq!(export(&open), frozen, "what was undone is as it was");
}

#[test]
fn an_export_replaces_only_an_earlier_export_unless_it_is_told_to() {
    let desk = Desk::new();
    let open = desk.example("porvoo");
    let other = desk.example("meri-lappi");
    let note = desk.path("note.txt");
    fs::write(&note, "mine").unwrap();
    assert!(matches!(
        export_json(&open, &note, Overwrite::OwnExport),
        Err(EngineError::Occupied { .. })
    ));
    assert_eq!(fs::read(&note).unwrap(), b"mine");
    export_json(&open, &note, Overwrite::AnyFile).unwrap();
    export_json(&open, &note, Overwrite::OwnExport).unwrap();
    let before = fs::read(other.path()).unwrap();
    assert!(matches!(
        export_json(&open, other.path(), Overwrite::AnyFile),
        Err(EngineError::OverPlan { .. })
    ));
    assert_eq!(fs::read(other.path()).unwrap(), before);
    assert!(matches!(
        export_json(&open, Path::new("-"), Overwrite::AnyFile),
        Err(EngineError::NotRegular { .. })
    ));
}

#[test]
fn a_link_is_followed_to_its_file_and_no_device_is_touched() {
    let desk = Desk::new();
    let open = desk.example("porvoo");
    let (file, link, nowhere) = (desk.path("p.json"), desk.path("link"), desk.path("nowhere"));
    export_json(&open, &file, Overwrite::OwnExport).unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    std::os::unix::fs::symlink(desk.path("missing"), &nowhere).unwrap();
    export_json(&open, &link, Overwrite::OwnExport).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(matches!(
        export_json(&open, &nowhere, Overwrite::AnyFile),
        Err(EngineError::BrokenLink { .. })
    ));
    let device = Path::new("/dev/null");
    assert!(matches!(
        export_json(&open, device, Overwrite::AnyFile),
        Err(EngineError::NotRegular { .. })
    ));
    assert!(matches!(
        verify_file(device, None, desk.who()),
        Err(EngineError::NotRegular { .. })
    ));
    let imported = OpenPlan::import(&desk.path("n.laadin"), device, desk.who());
    assert!(matches!(imported, Err(EngineError::NotRegular { .. })));
}

#[test]
fn an_attachment_comes_in_as_one_step_that_can_be_undone() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let before = to_json(open.plan());
    let picture = desk.path("vaakuna.bin");
    fs::write(&picture, PIXEL).unwrap();
    let about = Attach {
        role: AttachmentRole::Emblem,
        alternative: Bilingual::new("Porvoon vaakuna", "Borgå vapen"),
        ..Attach::default()
    };
    open.attach(&picture, about.clone()).unwrap();
    let row = open.plan().attachments.last().unwrap();
    assert_eq!(
        (row.media_type, row.size),
        (MediaType::Png, PIXEL.len() as u64),
        "known by its content"
    );
    assert_eq!(row.alternative, about.alternative);
    assert!(open.verify().unwrap().sound);
    assert_eq!(open.undo(9).unwrap().steps.len(), 1);
    assert_eq!(to_json(open.plan()), before);
    let no_chapter = Attach {
        chapter: Some("nowhere".into()),
        ..about
    };
    assert!(matches!(open.attach(&picture, no_chapter), Err(EngineError::Edit(_))));
    assert_eq!(to_json(open.plan()), before);
}

#[test]
fn only_pictures_and_pdfs_become_attachments_and_a_pdf_only_an_annex() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let (svg, annex, large) = (desk.path("a.png"), desk.path("a.pdf"), desk.path("large.png"));
    fs::write(&svg, "<svg xmlns='http://www.w3.org/2000/svg'/>").unwrap();
    fs::write(&annex, "%PDF-1.7\n").unwrap();
    fs::write(&large, [PIXEL, &vec![0; store::LARGEST_ATTACHMENT]].concat()).unwrap();
    let role = |role| Attach {
        role,
        ..Attach::default()
    };
    let informative = || role(AttachmentRole::Informative);
    assert!(matches!(
        open.attach(&svg, informative()),
        Err(EngineError::NotAttachable { .. })
    ));
    assert!(matches!(
        open.attach(&annex, informative()),
        Err(EngineError::NotPicture { .. })
    ));
    assert!(matches!(open.attach(&large, informative()),
        Err(EngineError::Store { source, .. }) if matches!(*source, StoreError::AttachmentTooLarge { .. })));
    open.attach(&annex, role(AttachmentRole::Annex)).unwrap();
    assert_eq!(open.plan().attachments.len(), 1);
}

#[test]
fn a_frozen_version_is_exported_exactly_and_proven_by_its_hash() {
    let desk = Desk::new();
    let mut open = desk.example("espoo-kauniainen");
    let version = open.freeze("Versio 1").unwrap();
    open.set(&at("area/register_number"), "ESP/1/2026").unwrap();
    let of_version = ExportRequest {
        version: Some("Versio 1".into()),
        ..pdf(Form::One(Language::Fi), true)
    };
    let (old, now) = (desk.path("old.pdf"), desk.path("now.pdf"));
    let view = export(&open, of_version, &old, Overwrite::OwnExport).unwrap();
    assert_eq!(view.version.unwrap().sha256, version.sha256);
    export(&open, pdf(Form::One(Language::Fi), true), &now, Overwrite::OwnExport).unwrap();
    let plan = open.path().to_owned();
    drop(open);
    let verified = verify_file(&old, Some(&plan), desk.who()).unwrap();
    assert!(verified.is_well(), "{verified:?}");
    let document = verified.document.unwrap();
    assert_eq!(document.text, Text::Identical);
    assert_eq!(document.plan_sha256, version.sha256);
    assert!(matches!(document.version, VersionState::Frozen { name, .. } if name == "Versio 1"));
    let against = document.against.unwrap();
    assert_eq!(
        (against.versions, against.current),
        (vec!["Versio 1".to_owned()], false)
    );
    let document = verify_file(&now, Some(&plan), desk.who()).unwrap().document.unwrap();
    assert_eq!(document.version, VersionState::Draft);
    assert!(document.against.unwrap().current);
    let other = desk.example("meri-lappi").path().to_owned();
    assert!(!verify_file(&now, Some(&other), desk.who()).unwrap().is_well());
}

#[test]
fn a_version_with_decisions_added_after_freezing_is_still_that_version() {
    let desk = Desk::new();
    let mut open = desk.example("espoo-kauniainen");
    let version = open.freeze("Versio 1").unwrap();
    let decision = json!({ "id": "d-1", "municipality": "049", "body": { "fi": "Valtuusto", "sv": "Fullmäktige" },
        "version": version.id.as_str() });
    open.insert_json("decisions", None, decision).unwrap();
    let out = desk.path("out.pdf");
    export(&open, pdf(Form::One(Language::Sv), true), &out, Overwrite::OwnExport).unwrap();
    let verified = verify_file(&out, None, desk.who()).unwrap();
    assert!(verified.is_well(), "{verified:?}");
    let document = verified.document.unwrap();
    assert!(matches!(document.version, VersionState::FrozenSince { sha256, .. } if sha256 == version.sha256));
}

#[test]
fn a_pdf_brings_its_plan_and_its_pictures_back() {
    let desk = Desk::new();
    let mut open = desk.example("meri-lappi");
    let picture = desk.path("vaakuna.png");
    fs::write(&picture, PIXEL).unwrap();
    let emblem = Attach {
        role: AttachmentRole::Emblem,
        alternative: Bilingual::new("Vaakuna", "Vapen"),
        ..Attach::default()
    };
    open.attach(&picture, emblem).unwrap();
    let out = desk.path("out.pdf");
    export(&open, pdf(Form::One(Language::Fi), true), &out, Overwrite::OwnExport).unwrap();
    let (copy, view) = OpenPlan::import(&desk.path("copy.laadin"), &out, desk.who()).unwrap();
    assert_eq!(copy.plan(), open.plan());
    assert!(view.attachments_elsewhere.is_empty());
    assert!(copy.verify().unwrap().remarks.is_empty());
    let plain = desk.path("plain.pdf");
    export(&open, pdf(Form::One(Language::Fi), false), &plain, Overwrite::OwnExport).unwrap();
    let imported = OpenPlan::import(&desk.path("none.laadin"), &plain, desk.who());
    assert!(matches!(imported, Err(EngineError::NoPlanInside { .. })));
}

#[test]
fn a_folder_is_replaced_only_when_every_file_in_it_is_of_an_earlier_export() {
    let desk = Desk::new();
    let open = desk.example("espoo-kauniainen");
    let tables = || {
        let document = What::Document {
            about: About::Plan,
            format: Format::Csv,
        };
        request(document, Some(Form::One(Language::Fi)))
    };
    let out = desk.path("tables");
    let view = export(&open, tables(), &out, Overwrite::OwnExport).unwrap();
    assert!(view.files.len() > 3);
    export(&open, tables(), &out, Overwrite::OwnExport).unwrap();
    let mine = out.join("notes.txt");
    fs::write(&mine, "mine").unwrap();
    for overwrite in [Overwrite::OwnExport, Overwrite::AnyFile] {
        let refused = export(&open, tables(), &out, overwrite);
        assert!(
            matches!(refused, Err(EngineError::OccupiedFolder { ref file, .. }) if file == "notes.txt"),
            "{refused:?}"
        );
        assert_eq!(fs::read(&mine).unwrap(), b"mine");
    }
    fs::remove_file(&mine).unwrap();
    fs::remove_file(out.join("laadin-package.json")).unwrap();
    assert!(
        export(&open, tables(), &out, Overwrite::OwnExport).is_err(),
        "not known as ours"
    );
    export(&open, tables(), &out, Overwrite::AnyFile).unwrap();
    let file = desk.path("file");
    fs::write(&file, "mine").unwrap();
    assert!(matches!(
        export(&open, tables(), &file, Overwrite::AnyFile),
        Err(EngineError::NotFolder { .. })
    ));
    assert!(matches!(
        export(&open, tables(), open.path(), Overwrite::AnyFile),
        Err(EngineError::OverPlan { .. })
    ));
}

#[test]
fn a_docx_that_somebody_has_saved_is_not_replaced() {
    let desk = Desk::new();
    let open = desk.example("espoo-kauniainen");
    for (format, name) in [(Format::Docx, "plan.docx"), (Format::Xlsx, "plan.xlsx")] {
        let document = || {
            let about = About::Plan;
            request(What::Document { about, format }, Some(Form::One(Language::Fi)))
        };
        let out = desk.path(name);
        export(&open, document(), &out, Overwrite::OwnExport).unwrap();
        export(&open, document(), &out, Overwrite::OwnExport).unwrap();
        let commented = saved_again(&fs::read(&out).unwrap());
        fs::write(&out, &commented).unwrap();
        assert!(matches!(
            export(&open, document(), &out, Overwrite::OwnExport),
            Err(EngineError::Occupied { .. })
        ));
        assert_eq!(fs::read(&out).unwrap(), commented);
        export(&open, document(), &out, Overwrite::AnyFile).unwrap();
    }
}

/// An office file with another moment of modification, as a word processor writes it.
fn saved_again(file: &[u8]) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(vec![]));
    for at in 0..old.len() {
        let mut part = old.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = vec![];
        part.read_to_end(&mut bytes).unwrap();
        if name == "docProps/core.xml" {
            let core = String::from_utf8(bytes).unwrap();
            let (before, after) = core.split_once("<dcterms:modified").unwrap();
            let (_, after) = after.split_once("</dcterms:modified>").unwrap();
            let saved = "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-11-22T10:00:00Z</dcterms:modified>";
            bytes = format!("{before}{saved}{after}").into_bytes();
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(&bytes).unwrap();
    }
    new.finish().unwrap().into_inner()
}

#[test]
fn a_package_that_is_stopped_while_it_is_written_leaves_the_old_one() {
    let desk = Desk::new();
    let open = desk.example("espoo-kauniainen");
    let out = desk.path("package");
    let package = || request(What::Package, None);
    export(&open, package(), &out, Overwrite::OwnExport).unwrap();
    let files = |folder: &Path| -> Vec<_> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = entries.filter(|path| path.is_file()).collect();
        files.sort();
        files.into_iter().map(|path| (fs::read(&path).unwrap(), path)).collect()
    };
    let before = files(&out);
    let cancel = AtomicBool::new(false);
    let mut written = 0;
    let mut stop = |stage| {
        written += usize::from(stage == Stage::Write);
        cancel.store(written > 2, Ordering::Relaxed);
    };
    let watch = &mut Watch {
        progress: &mut stop,
        cancel: &cancel,
    };
    let prepared = open.prepare_export(&package(), watch).unwrap();
    let stopped = prepared.write(&out, Overwrite::OwnExport, watch);
    assert!(matches!(stopped, Err(EngineError::Cancelled)));
    assert_eq!(files(&out), before);
    let names = fs::read_dir(desk.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    assert!(
        names
            .into_iter()
            .all(|name| !name.to_string_lossy().starts_with(".laadin-")),
        "nothing half done is left"
    );
}

#[test]
fn what_an_export_lacks_is_known_before_anything_is_written() {
    let desk = Desk::new();
    let mut open = desk.example("espoo-kauniainen");
    open.set(&at("area/name[sv]"), "").unwrap();
    let comment = json!({ "id": "c-1", "place": { "table": "area" }, "author": "Anna", "written": "2026-01-01T00:00:00Z", "text": "?" });
    open.insert_json("comments", None, comment).unwrap();
    let watch = &mut Watch {
        progress: &mut |_| {},
        cancel: &AtomicBool::new(false),
    };
    let prepared = open
        .prepare_export(&request(What::Package, Some(Form::One(Language::Sv))), watch)
        .unwrap();
    let view = prepared.view();
    let codes: Vec<_> = view.notices.iter().map(|notice| notice.code.as_str()).collect();
    assert!(
        ["draft", "without-language", "comments"]
            .iter()
            .all(|code| codes.contains(code)),
        "{codes:?}"
    );
    assert!(!view.complete);
    assert!(
        view.incomplete
            .iter()
            .any(|lack| lack.place.to_string().starts_with("area/name"))
    );
}
