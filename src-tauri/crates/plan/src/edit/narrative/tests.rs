use super::*;
use crate::content::{Block, BlockKind, RichText, Translation, TranslationState};
use crate::edit::EditError;
use crate::id::ChapterId;
use crate::json::from_json;
use crate::{Language, Plan};
use Language::{Fi, Sv};
use proptest::prelude::*;
use serde_json::json;

/// Chapter `c1` has a heading in both languages (`h`, translated), a paragraph in Finnish only (`p`) and a picture with a Finnish
/// caption (`k`); between them stands a block of another chapter.
fn plan() -> Plan {
    let hash = RichText::plain("Otsikko").hash();
    let plan = json!({
        "chapters": [{ "id": "c1", "item": 1 }, { "id": "c2", "item": 2 }, { "id": "c3", "item": 3 }],
        "attachments": [
            { "id": "kuva", "file_name": "k.png", "media_type": "image/png", "sha256": "0".repeat(64), "size": 1 },
        ],
        "blocks": [
            { "id": "h", "chapter": "c1", "kind": "heading", "source": "fi", "fi": ["Otsikko"], "sv": ["Rubrik"],
              "translation": "done", "translated_from": hash },
            { "id": "x", "chapter": "c2", "kind": "paragraph", "source": "fi", "fi": ["Muu luku"] },
            { "id": "p", "chapter": "c1", "kind": "paragraph", "source": "fi", "fi": ["Kappale"] },
            { "id": "k", "chapter": "c1", "kind": "picture", "source": "fi", "fi": ["Kuva"], "attachment": "kuva" },
        ],
    });
    let file = json!({ "format": "laadin-plan", "version": 1, "plan": plan });
    from_json(file.to_string().as_bytes()).unwrap()
}

fn c1() -> ChapterId {
    "c1".parse().unwrap()
}

fn written(id: &str, kind: BlockKind, text: &str) -> Written {
    Written {
        id: id.parse().unwrap(),
        kind,
        text: if text.is_empty() {
            RichText::default()
        } else {
            RichText::plain(text)
        },
        attachment: None,
    }
}

/// What an editor that shows the chapter in a language would send back untouched.
fn as_shown(plan: &Plan, language: Language) -> Vec<Written> {
    let own = plan.blocks.iter().filter(|block| block.chapter == c1());
    let shown = own.map(|block| Written {
        id: block.id.clone(),
        kind: block.kind,
        text: block.text(language).clone(),
        attachment: block.attachment.clone(),
    });
    shown.collect()
}

fn write(plan: &Plan, language: Language, written: &[Written]) -> Plan {
    narrative(plan, &c1(), language, written).unwrap()
}

fn block<'a>(plan: &'a Plan, id: &str) -> &'a Block {
    plan.blocks.iter().find(|block| block.id.as_str() == id).unwrap()
}

fn order(plan: &Plan, chapter: &str) -> Vec<String> {
    let own = plan.blocks.iter().filter(|block| block.chapter.as_str() == chapter);
    own.map(|block| block.id.to_string()).collect()
}

/// The plan after one block's text in a language was typed over.
fn typed(plan: &Plan, language: Language, id: &str, text: &str) -> Plan {
    let mut shown = as_shown(plan, language);
    let own = shown.iter_mut().find(|given| given.id.as_str() == id).unwrap();
    own.text = written(id, own.kind, text).text;
    write(plan, language, &shown)
}

#[test]
fn writing_what_stands_there_changes_nothing() {
    for language in Language::ALL {
        assert_eq!(write(&plan(), language, &as_shown(&plan(), language)), plan());
    }
}

#[test]
fn a_known_block_takes_its_text_and_kind_and_keeps_the_other_language() {
    let mut shown = as_shown(&plan(), Fi);
    shown[0] = written("h", BlockKind::Subheading, "Väliotsikko");
    let changed = write(&plan(), Fi, &shown);
    let heading = block(&changed, "h");
    assert_eq!(
        (heading.kind, &heading.fi),
        (BlockKind::Subheading, &RichText::plain("Väliotsikko"))
    );
    assert_eq!(heading.sv, RichText::plain("Rubrik"));
}

#[test]
fn an_unknown_block_is_new_and_was_written_in_that_language() {
    let mut shown = as_shown(&plan(), Sv);
    shown.insert(1, written("n", BlockKind::Bullet, "Punkt"));
    let changed = write(&plan(), Sv, &shown);
    let new = block(&changed, "n");
    assert_eq!(
        (new.source, new.kind, &new.sv),
        (Sv, BlockKind::Bullet, &RichText::plain("Punkt"))
    );
    assert!(new.fi.is_empty() && new.translation.is_none() && new.translated_from.is_none());
    assert_eq!(order(&changed, "c1"), ["h", "n", "p", "k"]);
}

#[test]
fn blocks_come_in_the_order_in_which_they_were_written() {
    let mut shown = as_shown(&plan(), Fi);
    shown.reverse();
    let changed = write(&plan(), Fi, &shown);
    assert_eq!(order(&changed, "c1"), ["k", "p", "h"]);
    let all: Vec<_> = changed.blocks.iter().map(|block| block.id.as_str()).collect();
    assert_eq!(all, ["k", "x", "p", "h"], "the other chapter's block stays where it is");
}

#[test]
fn the_first_block_of_an_empty_chapter_comes_last_of_all() {
    let chapter: ChapterId = "c3".parse().unwrap();
    let changed = narrative(&plan(), &chapter, Fi, &[written("n", BlockKind::Paragraph, "Uusi")]).unwrap();
    assert_eq!(changed.blocks.last().map(|block| block.id.as_str()), Some("n"));
    assert_eq!(changed.blocks[..4], plan().blocks);
}

#[test]
fn a_block_that_is_left_out_goes_when_nothing_else_is_in_it() {
    let mut shown = as_shown(&plan(), Fi);
    shown.remove(1);
    assert_eq!(order(&write(&plan(), Fi, &shown), "c1"), ["h", "k"]);
}

#[test]
fn a_block_that_is_left_out_keeps_the_other_language_and_its_picture() {
    let changed = write(&plan(), Fi, &[written("p", BlockKind::Paragraph, "Kappale")]);
    assert_eq!(order(&changed, "c1"), ["h", "p", "k"]);
    let (heading, picture) = (block(&changed, "h"), block(&changed, "k"));
    assert!(heading.fi.is_empty() && picture.fi.is_empty());
    assert_eq!(heading.sv, RichText::plain("Rubrik"));
    assert_eq!(picture.attachment.as_ref().map(|id| id.as_str()), Some("kuva"));
}

#[test]
fn what_remains_stays_behind_its_former_predecessor() {
    let translated = typed(&plan(), Sv, "p", "Stycke");
    let shown = [
        written("k", BlockKind::Picture, "Kuva"),
        written("n", BlockKind::Paragraph, "Uusi"),
        written("h", BlockKind::Heading, "Otsikko"),
    ];
    assert_eq!(order(&write(&translated, Fi, &shown), "c1"), ["k", "n", "h", "p"]);
    // When the predecessor is gone too, the one before it counts.
    let only_h = [written("h", BlockKind::Heading, "Otsikko")];
    assert_eq!(order(&write(&plan(), Fi, &only_h), "c1"), ["h", "k"]);
}

#[test]
fn a_picture_keeps_its_picture_until_it_becomes_text() {
    let changed = typed(&plan(), Fi, "k", "Toinen kuvateksti");
    assert!(block(&changed, "k").attachment.is_some());
    let mut shown = as_shown(&plan(), Fi);
    shown[2] = written("k", BlockKind::Picture, "Kuva");
    assert!(block(&write(&plan(), Fi, &shown), "k").attachment.is_some());
    shown[2] = written("k", BlockKind::Paragraph, "Kuva");
    assert!(block(&write(&plan(), Fi, &shown), "k").attachment.is_none());
}

#[test]
fn a_source_that_was_emptied_leaves_the_translation_as_the_source() {
    let changed = typed(&plan(), Fi, "h", "");
    let heading = block(&changed, "h");
    assert_eq!(heading.source, Sv);
    assert_eq!((heading.translation, &heading.translated_from), (None, &None));
    assert_eq!(heading.translation_state(), TranslationState::Untranslated);
}

#[test]
fn a_first_translation_is_a_draft_of_the_source_as_it_is() {
    let changed = typed(&plan(), Sv, "p", "Stycke");
    let paragraph = block(&changed, "p");
    assert_eq!(paragraph.translation, Some(Translation::Draft));
    assert_eq!(paragraph.translated_from, Some(RichText::plain("Kappale").hash()));
    assert_eq!(paragraph.translation_state(), TranslationState::Draft);
}

#[test]
fn work_on_a_translation_keeps_its_state_and_fingerprint() {
    let changed = typed(&plan(), Sv, "h", "Ny rubrik");
    let (before, after) = (plan(), block(&changed, "h"));
    assert_eq!(after.translation, Some(Translation::Done));
    assert_eq!(after.translated_from, block(&before, "h").translated_from);

    let outdated = typed(&plan(), Fi, "h", "Uusi otsikko");
    let still = typed(&outdated, Sv, "h", "Ny rubrik");
    assert_eq!(block(&still, "h").translation_state(), TranslationState::SourceChanged);
}

#[test]
fn emptying_a_translation_clears_its_state() {
    let changed = typed(&plan(), Sv, "h", "");
    let heading = block(&changed, "h");
    assert_eq!(
        (heading.source, heading.translation, &heading.translated_from),
        (Fi, None, &None)
    );
}

#[test]
fn changing_the_source_leaves_the_translation_alone() {
    let changed = typed(&plan(), Fi, "h", "Toinen otsikko");
    let (before, heading) = (plan(), block(&changed, "h"));
    assert_eq!(heading.translation, Some(Translation::Done));
    assert_eq!(heading.translated_from, block(&before, "h").translated_from);
    assert_eq!(heading.translation_state(), TranslationState::SourceChanged);
}

#[test]
fn the_translators_done_renews_the_fingerprint() {
    let outdated = typed(&plan(), Fi, "h", "Uusi otsikko");
    let done = translated(&outdated, &"h".parse().unwrap(), Translation::Done).unwrap();
    assert_eq!(block(&done, "h").translation_state(), TranslationState::Done);
    let draft = translated(&done, &"h".parse().unwrap(), Translation::Draft).unwrap();
    assert_eq!(block(&draft, "h").translation_state(), TranslationState::Draft);
}

#[test]
fn a_translation_that_isnt_there_cant_be_done() {
    let refused = translated(&plan(), &"p".parse().unwrap(), Translation::Done).unwrap_err();
    assert!(
        matches!(&refused, EditError::Required { place, .. } if place.to_string() == "blocks/p/sv"),
        "{refused:?}"
    );
    let unknown = translated(&plan(), &"nowhere".parse().unwrap(), Translation::Done);
    assert!(matches!(unknown, Err(EditError::UnknownRow { .. })));
}

#[test]
fn what_doesnt_fit_together_is_refused() {
    let refused =
        |chapter: &str, written: &[Written]| narrative(&plan(), &chapter.parse().unwrap(), Fi, written).unwrap_err();
    let paragraph = |id| written(id, BlockKind::Paragraph, "Teksti");
    assert!(matches!(refused("c9", &[]), EditError::UnknownRow { .. }));
    assert!(matches!(
        refused("c1", &[paragraph("p"), paragraph("p")]),
        EditError::Integrity(_)
    ));
    assert!(
        matches!(refused("c1", &[paragraph("x")]), EditError::Integrity(_)),
        "it is in another chapter"
    );
    let no_picture = Written {
        attachment: Some("muu".parse().unwrap()),
        ..written("k", BlockKind::Picture, "")
    };
    assert!(matches!(refused("c1", &[no_picture]), EditError::Integrity(_)));
}

fn some_kind() -> impl Strategy<Value = BlockKind> {
    prop::sample::select(vec![
        BlockKind::Heading,
        BlockKind::Paragraph,
        BlockKind::Bullet,
        BlockKind::TableRow,
    ])
}

/// What a person may have written: any of the chapter's blocks and new ones, in any order, some of them empty.
fn some_writing() -> impl Strategy<Value = Vec<Written>> {
    let ids = prop::sample::subsequence(vec!["h", "p", "k", "n1", "n2", "n3"], 0..=6).prop_shuffle();
    (ids, prop::collection::vec((some_kind(), "[a-c]{0,2}"), 6)).prop_map(|(ids, texts)| {
        let pairs = ids.into_iter().zip(texts);
        pairs.map(|(id, (kind, text))| written(id, kind, &text)).collect()
    })
}

fn some_language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

fn texts(plan: &Plan, language: Language) -> Vec<(String, RichText)> {
    let written = plan.blocks.iter().filter(|block| !block.text(language).is_empty());
    let mut texts: Vec<_> = written
        .map(|block| (block.id.to_string(), block.text(language).clone()))
        .collect();
    texts.sort_by(|a, b| a.0.cmp(&b.0));
    texts
}

proptest! {
    #[test]
    fn whatever_is_written_the_other_language_and_other_chapters_stay(
        writings in prop::collection::vec((some_language(), some_writing()), 1..5)
    ) {
        let mut plan = plan();
        for (language, written) in writings {
            let after = write(&plan, language, &written);
            prop_assert_eq!(texts(&after, language.other()), texts(&plan, language.other()));
            let mut wanted: Vec<_> = order(&after, "c1");
            wanted.retain(|id| written.iter().any(|given| given.id.as_str() == id));
            prop_assert_eq!(wanted, written.iter().map(|given| given.id.to_string()).collect::<Vec<_>>());
            prop_assert_eq!(block(&after, "x"), block(&plan, "x"));
            prop_assert_eq!(&write(&after, language, &written), &after, "applying it twice changes nothing more");
            let source_is_written = |block: &Block| !block.text(block.source).is_empty() || block.text(block.source.other()).is_empty();
            prop_assert!(after.blocks.iter().all(source_is_written));
            plan = after;
        }
    }
}
