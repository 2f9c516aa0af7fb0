//! What a small plan looks like as a document, in each language and in both.

use crate::common::outline::outline;
use document::{Form, Language, Options, build};
use plan::Plan;
use plan::json::from_json;

fn small() -> Plan {
    from_json(include_bytes!("plans/small.json")).expect("the small plan fits together")
}

fn said(form: Form) -> String {
    let options = Options {
        form,
        version: None,
        detail: document::Detail::Full,
    };
    outline(&build(&small(), &options, &|_| None).document)
}

#[test]
fn a_small_plan_in_finnish() {
    insta::assert_snapshot!(said(Form::One(Language::Fi)));
}

#[test]
fn a_small_plan_in_swedish() {
    insta::assert_snapshot!(said(Form::One(Language::Sv)));
}

#[test]
fn a_bilingual_document_has_a_part_for_each_language_under_one_cover() {
    let both = said(Form::InSequence);
    let (fi, sv) = (both.find("<fi>").unwrap(), both.find("<sv>").unwrap());
    assert!(fi < sv, "two Finnish members: the Finnish part comes first");
    assert!(both.starts_with("[fi] Suunnitelma työvoimapalvelujen järjestämiseksi\n[sv] Plan för ordnande"));
    assert!(both.contains("\n# Suomenkielinen osa\n") && both.contains("\n# Svenskspråkig del\n"));
    assert!(both.contains("\n## 3 Toimipisteiden määrä ja sijoittuminen"));
}
