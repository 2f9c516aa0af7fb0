//! The use cases over real plans in real files.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't go on says so by its panic, in helpers too"
)]

mod compare;
mod desk;
mod edits;
mod exports;

use desk::{Desk, at, export, export_json, noon, pdf};
use engine::export::{Form, Overwrite};
use engine::{EXAMPLES, EngineError, Existing, From, Language, OpenPlan, Place, Start, Words, say, verify_file};
use plan::json::{from_json, to_json};
use serde_json::json;
use std::fs;
use store::StoreError;

#[test]
fn what_is_exported_and_imported_is_the_same_plan() {
    let desk = Desk::new();
    for name in EXAMPLES {
        let json = desk.path("out.json");
        let open = desk.example(name);
        export_json(&open, &json, Overwrite::OwnExport).unwrap();
        assert_eq!(from_json(&fs::read(&json).unwrap()).unwrap(), *open.plan());
        let (copy, _) = OpenPlan::import(&desk.path(&format!("copy-{name}.laadin")), &json, desk.who()).unwrap();
        assert_eq!(copy.plan(), open.plan(), "{name}");
    }
}

#[test]
fn undo_all_is_the_start_and_redo_all_the_end() {
    let desk = Desk::new();
    let mut open = desk.example("meri-lappi");
    let other = desk.path("other.json");
    export_json(&desk.example("porvoo"), &other, Overwrite::OwnExport).unwrap();
    let mut states = vec![to_json(open.plan())];
    let mut office = None;
    for step in 0..6 {
        let saved = match step {
            0 => open.set(&at("area/register_number"), "ML/1/2023").unwrap(),
            1 => open
                .insert(
                    "offices",
                    Some(0),
                    &[
                        ("name[fi]".into(), "Uusi".into()),
                        ("municipality".into(), "Torneå".into()),
                    ],
                )
                .unwrap(),
            2 => open.move_to("offices", office.as_deref().unwrap(), 99).unwrap(),
            3 => open
                .set_json(&at("area/name"), json!({ "fi": "Alue", "sv": "Område" }))
                .unwrap(),
            4 => open.remove("offices", office.as_deref().unwrap()).unwrap(),
            _ => {
                drop(open);
                (open, _) = OpenPlan::import(&desk.path("meri-lappi.laadin"), &other, desk.who()).unwrap();
                states.push(to_json(open.plan()));
                continue;
            }
        };
        assert!(saved.step.is_some(), "step {step}");
        office = office.or_else(|| {
            saved
                .place
                .filter(|place| place.table == "offices")
                .and_then(|place| place.row)
        });
        states.push(to_json(open.plan()));
    }
    assert_eq!(open.undo(100).unwrap().steps.len(), 6, "an import is one step");
    assert_eq!(to_json(open.plan()), states[0]);
    for state in &states[1..] {
        assert_eq!(open.redo(1).unwrap().steps.len(), 1);
        assert_eq!(to_json(open.plan()), *state);
    }
    assert!(open.redo(1).unwrap().steps.is_empty());
}

#[test]
fn an_edit_that_changes_nothing_makes_no_step() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let name = open.plan().area.name.fi.clone();
    assert_eq!(open.set(&at("area/name[fi]"), &name).unwrap().step, None);
    assert!(open.history(10).unwrap().steps.is_empty());
}

#[test]
fn the_history_says_who_changed_what() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    open.set(&at("area/register_number"), "A/1").unwrap();
    let history = open.history(10).unwrap();
    assert_eq!(
        (history.steps[0].author.as_str(), history.steps[0].at),
        ("Anna", noon())
    );
    let said = |language| say::step(open.plan(), &history.steps[0].label(), Words::new(language));
    assert_eq!(said(Language::Fi), "muutettu Alue › Asianumero");
    assert_eq!(said(Language::Sv), "ändrat Området › Ärendenummer");
    assert_eq!(open.changes(history.steps[0].step).unwrap().len(), 1);
}

#[test]
fn a_new_plan_has_the_six_items_and_is_a_draft_that_can_be_exported() {
    let desk = Desk::new();
    let start = Start {
        from: From::Area("Meri-Lappi".into()),
        first_year: "2027".parse().unwrap(),
        name: None,
        model: None,
    };
    let open = OpenPlan::create(&desk.path("new.laadin"), &start, Existing::Keep, desk.who()).unwrap();
    let out = desk.path("new.pdf");
    let view = export(&open, pdf(Form::One(Language::Fi), false), &out, Overwrite::OwnExport);
    assert!(view.unwrap().pages > 3);
    assert!(verify_file(&out, None, desk.who()).unwrap().sound);
    assert!(verify_file(&desk.path("new.laadin"), None, desk.who()).unwrap().sound);
}

#[test]
fn importing_keeps_the_frozen_versions_of_the_file() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let version = open.freeze("Versio 1").unwrap();
    drop(open);
    let json = desk.path("other.json");
    export_json(&desk.example("meri-lappi"), &json, Overwrite::OwnExport).unwrap();
    let (open, _) = OpenPlan::import(&desk.path("porvoo.laadin"), &json, desk.who()).unwrap();
    assert_eq!(open.plan().versions, [version]);
    assert!(open.verify().unwrap().sound);
}

#[test]
fn shares_add_up_and_say_what_could_not_be_divided() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let whole = open.shares("2025".parse().unwrap()).unwrap();
    assert!(whole.gaps.is_empty());
    let pools: i64 = whole.pools.iter().map(|pool| pool.total_cents).sum();
    assert_eq!(whole.municipalities.iter().map(|share| share.cents).sum::<i64>(), pools);
    let pool = Place::row("pools", &whole.pools[0].id).field("key");
    open.set(&pool, "").unwrap();
    let lacking = open.shares("2025".parse().unwrap()).unwrap();
    assert_eq!(lacking.gaps[0].pool, whole.pools[0].id);
    assert!(
        lacking.gaps[0].message.fi.contains("jakoperuste") && lacking.gaps[0].message.sv.contains("fördelningsnyckel")
    );
}

#[test]
fn looking_at_a_plan_writes_nothing_and_works_while_it_is_open() {
    let desk = Desk::new();
    let working = desk.example("porvoo");
    let mut looking = OpenPlan::open_read_only(working.path(), desk.who()).unwrap();
    assert!(looking.is_read_only() && looking.plan() == working.plan());
    assert!(matches!(looking.set(&at("area/register_number"), "1"),
        Err(EngineError::Store { source, .. }) if matches!(*source, StoreError::ReadOnly { .. })));
    assert!(matches!(OpenPlan::open(working.path(), desk.who()),
        Err(EngineError::Store { source, .. }) if matches!(*source, StoreError::OpenElsewhere { .. })));
}

#[test]
fn a_backup_is_a_plan_like_its_original() {
    let desk = Desk::new();
    let open = desk.example("porvoo");
    let backup = open.backup(&open.backup_folder()).unwrap();
    assert!(backup.path.starts_with(desk.path("data")));
    assert_eq!(
        OpenPlan::open_read_only(&backup.path, desk.who()).unwrap().plan(),
        open.plan()
    );
}

#[test]
fn places_are_said_by_the_names_of_rows() {
    let desk = Desk::new();
    let open = desk.example("porvoo");
    let member = open
        .plan()
        .members
        .iter()
        .find(|member| member.municipality.to_string() == "638")
        .unwrap();
    let place = Place::row("members", member.id.as_str()).field("seats");
    assert_eq!(
        say::place(open.plan(), &place, Words::new(Language::Fi)),
        "Jäsenkunnat › Porvoo › Paikat toimielimessä"
    );
    assert!(say::place(open.plan(), &place, Words::new(Language::Sv)).contains("Borgå"));
}

#[cfg(unix)]
#[test]
fn versions_whose_content_is_elsewhere_stay_out_and_the_new_plan_is_sound() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let version = open.freeze("Versio 1").unwrap();
    let decision = json!({ "id": "d-1", "municipality": "638", "body": { "fi": "Valtuusto", "sv": "Fullmäktige" },
        "version": version.id.as_str() });
    open.insert_json("decisions", None, decision).unwrap();
    let json = desk.path("out.json");
    export_json(&open, &json, Overwrite::OwnExport).unwrap();
    let (copy, view) = OpenPlan::import(&desk.path("copy.laadin"), &json, desk.who()).unwrap();
    assert_eq!(view.versions_left_out, ["Versio 1"]);
    assert_eq!(view.decisions_without_version, 1);
    assert!(!view.replaced && copy.plan().versions.is_empty());
    assert!(copy.plan().decisions.iter().all(|decision| decision.version.is_none()));
    let verified = copy.verify().unwrap();
    assert!(verified.sound);
    assert_eq!(verified.rows, Some(view.rows));
}

#[test]
fn a_version_has_a_name_of_its_own_on_one_line() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    for name in ["", "  ", "a\nb", "a\u{1b}[31m", &"x".repeat(121)] {
        assert!(matches!(open.freeze(name), Err(EngineError::VersionName)), "{name:?}");
    }
    open.freeze("Versio 1").unwrap();
    assert!(matches!(
        open.freeze(" Versio 1 "),
        Err(EngineError::VersionExists { .. })
    ));
}

#[test]
fn weights_that_are_not_a_hundred_per_cent_are_a_gap() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let year = "2025".parse().unwrap();
    let key = open.plan().keys.iter().find(|key| !key.criteria.is_empty()).unwrap();
    let place = Place::row("keys", key.id.as_str());
    let criterion = key.criteria[0].id.to_string();
    open.set(&place.clone().field(format!("criteria.{criterion}.weight")), "1")
        .unwrap();
    let gaps = open.shares(year).unwrap().gaps;
    assert!(
        gaps.iter()
            .any(|gap| gap.place == place.clone().field("criteria") && gap.message.fi.contains("100 %")),
        "{gaps:?}"
    );
}
