//! Covers: the area's name in both languages, its emblem, its colour.

use crate::common::{examples, maximal};
use document::{Built, Detail, Form, Lack, Language, Options, build};
use plan::Plan;
use plan::content::{Attachment, AttachmentRole, MediaType};

fn built(plan: &Plan, bytes: Option<Vec<u8>>) -> Built {
    let options = Options {
        form: Form::One(Language::Sv),
        version: None,
        detail: Detail::Full,
    };
    build(plan, &options, &|_| bytes.clone())
}

fn lacks(built: &Built, field: &str) -> Vec<Lack> {
    let of = built
        .incomplete
        .iter()
        .filter(|lack| lack.place.field.as_deref() == Some(field));
    of.map(|lack| lack.lack.clone()).collect()
}

fn with_emblem() -> Plan {
    let mut plan = maximal();
    plan.attachments.retain(|row| row.role != AttachmentRole::Emblem);
    plan.attachments.push(Attachment {
        id: "emblem-1".parse().unwrap(),
        file_name: "vapen.png".to_owned(),
        media_type: MediaType::Png,
        sha256: "0".repeat(64),
        size: 3,
        role: AttachmentRole::Emblem,
        alternative: plan::Bilingual::new("Porvoon vaakuna", "Borgå vapen"),
        title: plan::Bilingual::default(),
        chapter: None,
    });
    plan
}

#[test]
fn the_areas_name_stands_in_both_languages_the_main_one_first() {
    let pohjanmaa = examples().into_iter().find(|(name, _)| name == "pohjanmaa").unwrap().1;
    let cover = built(&pohjanmaa, None).document.cover;
    let names: Vec<(&str, Language)> = cover
        .subtitles
        .iter()
        .map(|name| (name.text.as_str(), name.language))
        .collect();
    let expected = [
        ("Österbottens sysselsättningsområde", Language::Sv),
        ("Pohjanmaan työllisyysalue", Language::Fi),
    ];
    assert_eq!(names, expected);
}

#[test]
fn the_emblem_stands_on_the_cover_with_its_alternative() {
    let emblem = built(&with_emblem(), Some(vec![1, 2, 3]))
        .document
        .cover
        .emblem
        .unwrap();
    assert_eq!(
        (emblem.bytes, emblem.alternative.as_str()),
        (vec![1, 2, 3], "Borgå vapen")
    );
    let gone = built(&with_emblem(), None);
    assert_eq!(gone.document.cover.emblem, None);
    assert!(lacks(&gone, "file_name").contains(&Lack::NoPicture));
    let mut plan = with_emblem();
    plan.attachments.last_mut().unwrap().alternative = plan::Bilingual::default();
    let silent = built(&plan, Some(vec![1]));
    assert_eq!(silent.document.cover.emblem.as_ref().unwrap().alternative, "vapen.png");
    assert!(lacks(&silent, "alternative").contains(&Lack::NoAlternative));
}

/// WCAG 2.1, 1.4.3: yellow on white has 1.07:1.
#[test]
fn a_colour_that_cannot_be_read_is_left_out_and_said() {
    let mut plan = with_emblem();
    plan.area.accent = Some("#00594f".parse().unwrap());
    let dark = built(&plan, None);
    assert_eq!(dark.document.look.accent, plan.area.accent);
    assert_eq!(lacks(&dark, "accent"), []);
    plan.area.accent = Some("#ffff00".parse().unwrap());
    let pale = built(&plan, None);
    assert_eq!(pale.document.look.accent, None);
    assert_eq!(lacks(&pale, "accent"), [Lack::PaleAccent]);
}
