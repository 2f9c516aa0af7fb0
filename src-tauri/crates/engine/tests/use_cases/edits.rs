//! What the window changes: several edits as one step, writing, comments.

use crate::desk::{Desk, at, noon};
use engine::view::Applied;
use engine::{Edit, EngineError, Language, OpenPlan, Words, say};
use plan::content::{BlockKind, RichText, Translation};
use plan::edit::{EditError, Written};
use plan::json::to_json;
use serde_json::{Value, json};

fn typed(place: &str, text: &str) -> Edit {
    Edit::Type {
        place: at(place),
        text: text.to_owned(),
    }
}

fn set(place: &str, value: Value) -> Edit {
    Edit::Set {
        place: at(place),
        value,
    }
}

fn insert(table: &str, row: Value) -> Edit {
    Edit::Insert {
        table: table.to_owned(),
        row,
        before: None,
    }
}

fn remove(place: &str) -> Edit {
    Edit::Remove { place: at(place) }
}

fn plan() -> (Desk, OpenPlan) {
    let desk = Desk::new();
    let open = desk.example("meri-lappi");
    (desk, open)
}

/// A budget line of the plan whose amounts are entered.
fn line(open: &OpenPlan, number: usize) -> String {
    format!("budget_lines/{}", open.plan().budget_lines[number].id)
}

fn tables(applied: &Applied) -> Vec<&str> {
    applied.changes.iter().map(|change| change.table).collect()
}

/// What undoing would say, in Finnish.
fn next_undo(open: &OpenPlan) -> String {
    let step = open.next_undo().unwrap().unwrap();
    say::step(open.plan(), &step.label(), Words::new(Language::Fi))
}

#[test]
fn a_pasted_block_is_one_step_and_one_undo() {
    let (_desk, mut open) = plan();
    let before = to_json(open.plan());
    let (first, second) = (line(&open, 0), line(&open, 1));
    let applied = open
        .apply(&[
            typed(&format!("{first}/amounts.2031"), "1\u{a0}234,50\u{a0}€"),
            typed(&format!("{first}/amounts.2032"), "−20"),
            typed(&format!("{second}/amounts.2031"), "3 000"),
        ])
        .unwrap();
    assert_eq!(
        (tables(&applied), applied.changes[0].rows.len()),
        (vec!["budget_lines"], 2)
    );
    assert_eq!(applied.changes[0].order, None);
    assert_eq!(applied.refused, []);
    assert_eq!(open.show(&at(&format!("{first}/amounts.2031"))).unwrap(), "1234.50");
    assert!(
        next_undo(&open).starts_with("muutettu useita kohtia: "),
        "{}",
        next_undo(&open)
    );
    open.undo(1).unwrap();
    assert_eq!(to_json(open.plan()), before);
    assert_eq!(
        open.next_redo().unwrap().map(|step| step.action),
        Some("several".to_owned())
    );
}

#[test]
fn a_cell_that_cant_be_understood_is_refused_alone_in_both_languages() {
    let (_desk, mut open) = plan();
    let line = line(&open, 0);
    let cell = format!("{line}/amounts.2031");
    let applied = open
        .apply(&[
            typed(&cell, "paljon"),
            typed(&format!("{line}/amounts.2032"), "5"),
            typed(&format!("{line}/kind"), "velka"),
        ])
        .unwrap();
    let refused: Vec<_> = applied
        .refused
        .iter()
        .map(|refused| (refused.index, refused.place.clone()))
        .collect();
    assert_eq!(refused, [(0, Some(at(&cell))), (2, Some(at(&format!("{line}/kind"))))]);
    assert!(
        applied.refused[0].message.fi.contains("paljon"),
        "{:?}",
        applied.refused
    );
    let kinds = &applied.refused[1].message;
    assert!(
        kinds.fi.contains("menot, tulot") && kinds.sv.contains("utgifter, inkomster"),
        "{kinds:?}"
    );
    assert_eq!(open.show(&at(&cell)).unwrap(), Value::Null);
    assert_eq!(open.show(&at(&format!("{line}/amounts.2032"))).unwrap(), "5.00");
}

#[test]
fn when_everything_is_refused_nothing_is_saved() {
    let (_desk, mut open) = plan();
    let cell = format!("{}/amounts.2031", line(&open, 0));
    let applied = open.apply(&[typed(&cell, "paljon")]).unwrap();
    assert_eq!(
        (applied.step, applied.refused.len(), open.next_undo().unwrap()),
        (None, 1, None)
    );
    assert_eq!(open.apply(&[]).unwrap().step, None);
}

#[test]
fn an_edit_that_isnt_typing_refuses_the_whole() {
    let (_desk, mut open) = plan();
    let before = to_json(open.plan());
    let good = typed(&format!("{}/amounts.2031", line(&open, 0)), "5");
    for bad in [
        set("area/first_year", json!("soon")),
        insert("offices", json!({ "id": "o", "colour": "red" })),
        remove("offices/nowhere"),
        remove("offices"),
        typed("offices/nowhere/name[fi]", "x"),
        set("members/nowhere/seats", json!(1)),
    ] {
        let refused = open.apply(&[good.clone(), bad.clone()]);
        assert!(matches!(refused, Err(EngineError::Edit(_))), "{bad:?}");
    }
    assert_eq!(to_json(open.plan()), before);
}

#[test]
fn a_typed_value_that_refers_to_nothing_is_refused_alone() {
    let (_desk, mut open) = plan();
    let line = line(&open, 0);
    let applied = open
        .apply(&[
            typed(&format!("{line}/pool"), "nowhere"),
            typed(&format!("{line}/amounts.2031"), "5"),
        ])
        .unwrap();
    assert_eq!(
        applied.refused.iter().map(|refused| refused.index).collect::<Vec<_>>(),
        [0]
    );
    assert_eq!(open.show(&at(&format!("{line}/amounts.2031"))).unwrap(), "5.00");
}

#[test]
fn rows_that_refer_to_each_other_come_and_go_together() {
    let (_desk, mut open) = plan();
    let before = to_json(open.plan());
    let applied = open
        .apply(&[
            insert(
                "services",
                json!({ "id": "s-new", "name": { "fi": "Neuvonta" }, "offices": ["o-new"] }),
            ),
            insert("offices", json!({ "id": "o-new", "name": { "fi": "Uusi" } })),
        ])
        .unwrap();
    assert_eq!(tables(&applied), ["services", "offices"]);
    assert_eq!(next_undo(&open), "muutettu useita kohtia");
    let refused = open.apply(&[remove("offices/o-new")]).unwrap_err();
    assert!(
        matches!(&refused, EngineError::Edit(error) if matches!(**error, EditError::ReferredTo { .. })),
        "{refused}"
    );
    open.apply(&[remove("offices/o-new"), remove("services/s-new")])
        .unwrap();
    assert_eq!(to_json(open.plan()), before);
}

#[test]
fn rows_get_identifiers_places_and_words_for_their_step() {
    let (_desk, mut open) = plan();
    let first = open.plan().goals.first().map(|goal| goal.id.to_string());
    let new = |before: Option<String>| Edit::Insert {
        table: "goals".to_owned(),
        row: json!({ "objective": { "fi": "Tavoite" } }),
        before,
    };
    let applied = open.apply(&[new(first.clone()), new(None)]).unwrap();
    let order = applied.changes[0].order.clone().unwrap();
    assert_eq!(order.len(), open.plan().goals.len());
    assert!(next_undo(&open).starts_with("lisätty rivejä: "), "{}", next_undo(&open));
    let (top, last) = (order[0].clone(), order[order.len() - 1].clone());
    let moved = open
        .apply(&[Edit::Move {
            place: at(&format!("goals/{last}")),
            before: Some(top.clone()),
        }])
        .unwrap();
    assert_eq!(
        moved.changes[0].order.as_ref().map(|order| order[0].clone()),
        Some(last.clone())
    );
    assert_eq!(moved.changes[0].rows, [] as [Value; 0]);
    open.apply(&[remove(&format!("goals/{last}")), remove(&format!("goals/{top}"))])
        .unwrap();
    assert!(
        next_undo(&open).starts_with("poistettu rivejä: "),
        "{}",
        next_undo(&open)
    );
}

#[test]
fn typing_into_one_field_is_one_step_and_another_field_another() {
    let (_desk, mut open) = plan();
    let steps: Vec<_> = ["K", "Ke", "Kemi"]
        .map(|text| open.apply(&[typed("area/name[fi]", text)]).unwrap().step)
        .to_vec();
    assert_eq!(steps, [Some(1); 3]);
    assert_eq!(open.apply(&[typed("area/name[sv]", "Kemi")]).unwrap().step, Some(2));
    assert_eq!(open.history(9).unwrap().steps.len(), 2);
}

#[test]
fn values_are_typed_by_their_words_in_either_language() {
    let (_desk, mut open) = plan();
    let office = format!("offices/{}", open.plan().offices[0].id);
    let applied = open
        .apply(&[
            typed(&format!("{office}/languages"), "Svenska; suomi"),
            typed(&format!("{office}/municipality"), "Torneå"),
            typed("area/dated", "31.10.2025"),
        ])
        .unwrap();
    assert_eq!(applied.refused, []);
    assert_eq!(
        open.show(&at(&format!("{office}/languages"))).unwrap(),
        json!(["sv", "fi"])
    );
    assert_eq!(open.show(&at(&format!("{office}/municipality"))).unwrap(), "851");
    assert_eq!(open.show(&at("area/dated")).unwrap(), "2025-10-31");
}

fn paragraph(id: &str, text: &str) -> Written {
    Written {
        id: id.parse().unwrap(),
        kind: BlockKind::Paragraph,
        text: RichText::plain(text),
        attachment: None,
    }
}

#[test]
fn writing_a_chapter_is_one_step_while_it_goes_on_and_says_which_language() {
    let (_desk, mut open) = plan();
    let before = to_json(open.plan());
    let chapter = "new-chapter".parse().unwrap();
    open.apply(&[insert(
        "chapters",
        json!({ "id": "new-chapter", "title": { "fi": "Viestintä" } }),
    )])
    .unwrap();
    let step = open
        .write_narrative(&chapter, Language::Fi, &[paragraph("p-new", "T")])
        .unwrap()
        .step;
    let applied = open
        .write_narrative(
            &chapter,
            Language::Fi,
            &[paragraph("p-new", "Tiedotus"), paragraph("q-new", "Toinen")],
        )
        .unwrap();
    assert_eq!((applied.step, tables(&applied)), (step, vec!["blocks"]));
    assert_eq!(applied.changes[0].rows.len(), 2);
    assert_eq!(next_undo(&open), "muutettu suomenkielistä tekstiä: Luvut › Viestintä");
    let swedish = [paragraph("p-new", "Information"), paragraph("q-new", "Annat")];
    assert_ne!(
        open.write_narrative(&chapter, Language::Sv, &swedish).unwrap().step,
        step
    );

    let block = "p-new".parse().unwrap();
    open.mark_translated(&block, Translation::Done).unwrap();
    assert!(
        next_undo(&open).starts_with("merkitty käännös valmiiksi: "),
        "{}",
        next_undo(&open)
    );
    assert_eq!(open.show(&at("blocks/p-new/translation")).unwrap(), "done");
    open.undo(4).unwrap();
    assert_eq!(to_json(open.plan()), before);
}

#[test]
fn a_comment_has_its_author_and_time_and_can_be_answered_and_settled() {
    let (_desk, mut open) = plan();
    let count = open.plan().comments.len();
    let place = at("area/name[sv]");
    let applied = open.comment(&place, " Onko tämä oikein? ", None).unwrap();
    assert_eq!(tables(&applied), ["comments"]);
    assert!(next_undo(&open).starts_with("kommentoitu: "), "{}", next_undo(&open));
    let first = open.plan().comments[count].clone();
    assert_eq!(
        (first.author.as_str(), first.written, first.text.as_str()),
        ("Anna", noon(), "Onko tämä oikein?")
    );
    open.comment(&place, "On.", Some(&first.id)).unwrap();
    assert_eq!(open.plan().comments[count + 1].answers.as_ref(), Some(&first.id));

    open.settle_comment(&first.id, true).unwrap();
    assert_eq!(open.plan().comments[count].settled, Some(noon()));
    assert_eq!(open.settle_comment(&first.id, true).unwrap().step, None);
    open.settle_comment(&first.id, false).unwrap();
    assert_eq!(open.plan().comments[count].settled, None);
    assert!(
        next_undo(&open).starts_with("avattu kommentti uudelleen: "),
        "{}",
        next_undo(&open)
    );

    assert!(open.comment(&place, " \n", None).is_err());
    assert!(open.comment(&at("offices/nowhere"), "Mikä tämä on?", None).is_err());
    assert!(open.settle_comment(&"nobody".parse().unwrap(), true).is_err());
}
