//! The cover letter to the ministry.

use crate::common::{examples, text};
use document::{Block, Detail, Enclosure, Form, Frozen, Language, Options, letter};
use plan::content::DecisionResult;
use plan::{Bilingual, Plan};

fn pohjanmaa() -> Plan {
    let found = examples().into_iter().find(|(name, _)| name == "pohjanmaa");
    found.unwrap().1
}

fn options(form: Form) -> Options {
    Options {
        form,
        version: Some(Frozen {
            name: "Ministeriöversio".to_owned(),
            sha256: "fedcba9876543210".repeat(4),
        }),
        detail: Detail::Full,
    }
}

fn enclosure() -> Enclosure {
    Enclosure {
        file_name: "suunnitelma-fi.pdf".to_owned(),
        what: Bilingual::new("Suunnitelma suomeksi", "Planen på finska"),
        languages: vec![Language::Fi],
        pages: Some(96),
        sha256: "0123456789abcdef".repeat(4),
    }
}

fn said(plan: &Plan, form: Form) -> String {
    let built = letter(plan, &options(form), &[enclosure()]);
    text(&built.document).replace('\u{a0}', " ")
}

#[test]
fn the_letter_names_receiver_basis_version_and_each_enclosure_with_its_checksum() {
    let swedish = said(&pohjanmaa(), Form::One(Language::Sv));
    for expected in [
        "Arbets- och näringsministeriet",
        "Österbottens sysselsättningsområde",
        "15 § 4 mom.",
        "Ministeriöversio",
        &["fedcba9876543210"; 4].join(" "),
        "Planen på finska",
        "suunnitelma-fi.pdf",
        &"0123456789abcdef".repeat(4),
        "96",
        "31.10.2023",
    ] {
        assert!(swedish.contains(expected), "{expected}: {swedish}");
    }
    let finnish = said(&pohjanmaa(), Form::One(Language::Fi));
    assert!(finnish.contains("Suunnitelma suomeksi") && finnish.contains("Työ- ja elinkeinoministeriö"));
}

#[test]
fn members_that_have_not_approved_are_named() {
    let mut plan = pohjanmaa();
    for decision in &mut plan.decisions {
        decision.result = DecisionResult::Approved;
    }
    let all = said(&plan, Form::One(Language::Fi));
    assert!(!all.contains("ei ole vielä merkitty"));
    plan.decisions[4].result = DecisionResult::Rejected;
    let but_one = said(&plan, Form::One(Language::Fi));
    assert!(but_one.contains("Suunnitelmaan ei ole vielä merkitty seuraavan jäsenkunnan hyväksyvää päätöstä: Laihia."));
}

#[test]
fn a_letter_has_no_cover_and_each_language_begins_a_page() {
    let built = letter(&pohjanmaa(), &options(Form::InSequence), &[enclosure()]);
    assert!(built.document.cover.is_empty());
    let breaks = built
        .document
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::PageBreak));
    assert_eq!(breaks.count(), 1);
    assert_ne!(built.document.blocks.first(), Some(&Block::PageBreak));
}
