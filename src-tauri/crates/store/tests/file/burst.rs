//! Bursts of typing: one step, however often they are saved.

use crate::common::{maximal, now, on_disk};
use chrono::{DateTime, TimeDelta, Utc};
use plan::content::{Block, RichText};
use plan::{Place, Plan};
use proptest::prelude::*;
use std::cell::Cell;
use store::{Access, Author, Change, Existing, PlanFile, StepState, StoreError};
use tempfile::TempDir;

thread_local! {
    /// How long the test has lasted by the clock of its files.
    static PASSED: Cell<TimeDelta> = const { Cell::new(TimeDelta::zero()) };
}

fn clock() -> DateTime<Utc> {
    now() + PASSED.get()
}

fn pass(seconds: i64) {
    PASSED.set(PASSED.get() + TimeDelta::seconds(seconds));
}

fn person(name: &str) -> Author {
    Author {
        name: name.to_owned(),
        host: "kone-1".to_owned(),
        clock,
    }
}

fn open() -> (TempDir, PlanFile) {
    PASSED.set(TimeDelta::zero());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lappi.laadin");
    let file = PlanFile::create(&path, &maximal(), person("Aino"), Existing::Keep).unwrap();
    (folder, file)
}

/// Saves what somebody types, an edit that can't fail.
fn burst(file: &mut PlanFile, label: &str, edit: impl FnOnce(&mut Plan)) -> Option<i64> {
    let done = file.transact_burst(label, |plan| {
        edit(plan);
        Ok::<_, StoreError>(())
    });
    done.unwrap().step
}

fn type_outline(file: &mut PlanFile, text: &str) -> Option<i64> {
    burst(file, "set area/outline", |plan| plan.area.outline = text.to_owned())
}

fn labels(file: &PlanFile) -> Vec<String> {
    file.history(None, 99)
        .unwrap()
        .into_iter()
        .map(|step| step.label)
        .collect()
}

#[test]
fn typing_in_a_burst_is_one_step_and_one_undo() {
    let (_folder, mut file) = open();
    for text in ["K", "Ke", "Kemi"] {
        assert_eq!(type_outline(&mut file, text), Some(1));
        assert_eq!(on_disk(file.path()).area.outline, text, "saved at once");
        pass(4);
    }
    let history = file.history(None, 9).unwrap();
    assert_eq!(
        (history.len(), history[0].at, history[0].state),
        (1, now(), StepState::Done)
    );
    let before = maximal().area.outline;
    let whole = Change::Value {
        place: Place::table("area").field("outline"),
        before: Some(before.clone()),
        after: Some("Kemi".to_owned()),
    };
    assert_eq!(file.changes(1).unwrap(), [whole]);

    file.undo().unwrap();
    assert_eq!(file.plan(), &maximal());
    assert_eq!(on_disk(file.path()), maximal());
    file.redo().unwrap();
    assert_eq!(file.plan().area.outline, "Kemi");
}

#[test]
fn a_pause_of_five_seconds_ends_a_burst() {
    let (_folder, mut file) = open();
    type_outline(&mut file, "K");
    pass(5);
    assert_eq!(type_outline(&mut file, "Ke"), Some(2));
}

#[test]
fn a_burst_of_a_minute_is_long_enough() {
    let (_folder, mut file) = open();
    let steps = (0..16).map(|n| {
        let step = type_outline(&mut file, &"x".repeat(n + 1));
        pass(4);
        step
    });
    let steps: Vec<_> = steps.collect();
    assert_eq!((steps[14], steps[15]), (Some(1), Some(2)), "56 s, 60 s after it began");
}

#[test]
fn another_label_another_author_or_a_step_between_begins_anew() {
    let (_folder, mut file) = open();
    type_outline(&mut file, "K");
    burst(&mut file, "set area/register_number", |plan| {
        plan.area.register_number = "1".to_owned()
    });
    type_outline(&mut file, "Ke");
    file.set_author(person("Eero"));
    type_outline(&mut file, "Kem");
    file.transact("set area/outline", |plan| {
        plan.area.outline = "Kemin".to_owned();
        Ok::<_, StoreError>(())
    })
    .unwrap();
    type_outline(&mut file, "Kemi");
    assert_eq!(labels(&file).len(), 6);
}

#[test]
fn going_back_ends_a_burst() {
    let (_folder, mut file) = open();
    type_outline(&mut file, "K");
    file.undo().unwrap();
    assert_eq!(type_outline(&mut file, "T"), Some(2));
    assert_eq!(file.redoable().unwrap(), None);
    file.undo().unwrap();
    file.redo().unwrap();
    assert_eq!(type_outline(&mut file, "To"), Some(3));
}

#[test]
fn a_clock_that_was_put_back_ends_a_burst() {
    let (_folder, mut file) = open();
    type_outline(&mut file, "K");
    pass(-1);
    assert_eq!(type_outline(&mut file, "Ke"), Some(2));
}

#[test]
fn who_opens_the_file_again_begins_anew() {
    let (_folder, mut file) = open();
    type_outline(&mut file, "K");
    let path = file.path().to_owned();
    drop(file);
    let mut file = PlanFile::open(&path, Access::Write, person("Aino")).unwrap();
    assert_eq!(type_outline(&mut file, "Ke"), Some(2));
}

#[test]
fn what_was_typed_and_deleted_again_leaves_no_step() {
    let (_folder, mut file) = open();
    let start = maximal().area.outline;
    type_outline(&mut file, "K");
    assert_eq!(type_outline(&mut file, &start), None);
    assert_eq!(file.plan(), &maximal());
    assert_eq!(on_disk(file.path()), maximal());
    assert_eq!((file.undo().unwrap(), labels(&file).len()), (None, 0));
    // The next letter is a step of its own again.
    assert_eq!(type_outline(&mut file, "T"), Some(1));
    file.undo().unwrap();
    assert_eq!(file.plan(), &maximal());
}

#[test]
fn a_row_added_and_changed_in_a_burst_shows_as_it_became() {
    let (_folder, mut file) = open();
    let template = maximal().blocks.remove(0);
    burst(&mut file, "narrative", |plan| {
        plan.blocks.push(Block {
            id: "new".parse().unwrap(),
            fi: RichText::plain("T"),
            ..template
        });
    });
    let step = burst(&mut file, "narrative", |plan| {
        plan.blocks.last_mut().unwrap().fi = RichText::plain("Tornio");
    });
    let changes = file.changes(step.unwrap()).unwrap();
    assert!(
        changes.contains(&Change::Added(Place::row("blocks", "new"))),
        "{changes:?}"
    );
    let texts: Vec<_> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Value { before, after, .. } => Some((before.as_deref(), after.as_deref())),
            _ => None,
        })
        .collect();
    assert!(texts.contains(&(None, Some(r#"["Tornio"]"#))), "{changes:?}");
    file.undo().unwrap();
    assert_eq!(file.plan(), &maximal());
}

#[test]
fn a_refused_edit_leaves_the_burst_as_it_was() {
    let (_folder, mut file) = open();
    type_outline(&mut file, "K");
    let before = crate::common::bytes(file.path());
    let refused = file.transact_burst("set area/outline", |plan| {
        plan.area.outline = "Ke".to_owned();
        Err::<(), _>(StoreError::Frozen { id: "v".to_owned() })
    });
    assert!(refused.is_err());
    assert!(crate::common::bytes(file.path()) == before, "the file changed");
    assert_eq!(type_outline(&mut file, "Kem"), Some(1));
}

/// Something that a person at the keyboard does: types at one of two places, after a while, or goes back or forth.
#[derive(Clone, Debug)]
enum Doing {
    Outline(String, i64),
    Offices(usize, i64),
    Undo,
    Redo,
}

fn some_doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        6 => ("[ab]{0,2}", 0..7_i64).prop_map(|(text, pause)| Doing::Outline(text, pause)),
        4 => (0..3_usize, 0..7_i64).prop_map(|(many, pause)| Doing::Offices(many, pause)),
        1 => Just(Doing::Undo),
        1 => Just(Doing::Redo),
    ]
}

/// As many offices as told: new ones come first, surplus ones go from behind.
fn offices(plan: &mut Plan, many: usize) {
    let template = maximal().offices.remove(0);
    plan.offices.truncate(many);
    for number in plan.offices.len()..many {
        let mut office = template.clone();
        office.id = format!("o-{number}").parse().unwrap();
        if plan.offices.iter().all(|row| row.id != office.id) {
            plan.offices.insert(0, office);
        }
    }
}

fn act(file: &mut PlanFile, doing: Doing) {
    match doing {
        Doing::Outline(text, pause) => {
            pass(pause);
            type_outline(file, &text);
        }
        Doing::Offices(many, pause) => {
            pass(pause);
            burst(file, "offices", |plan| offices(plan, many));
        }
        Doing::Undo => drop(file.undo().unwrap()),
        Doing::Redo => drop(file.redo().unwrap()),
    }
}

fn all(file: &mut PlanFile, turn: impl Fn(&mut PlanFile) -> bool) -> usize {
    (0..).take_while(|_| turn(file)).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn undoing_all_bursts_gives_the_start_and_redoing_all_gives_the_end(
        doings in prop::collection::vec(some_doing(), 1..24)
    ) {
        let (_folder, mut file) = open();
        doings.into_iter().for_each(|doing| act(&mut file, doing));
        let end = file.plan().clone();
        prop_assert_eq!(&on_disk(file.path()), &end);
        let undone = all(&mut file, |file| file.undo().unwrap().is_some());
        prop_assert_eq!(file.plan(), &maximal());
        // Steps that were undone before count too: redo brings back everything that can be.
        let redone = all(&mut file, |file| file.plan() != &end && file.redo().unwrap().is_some());
        prop_assert!(redone <= undone);
        prop_assert_eq!(file.plan(), &end);
        prop_assert_eq!(&on_disk(file.path()), &end);
        let sound = |problem: &store::Problem| !matches!(problem, store::Problem::Unsound(_) | store::Problem::Differs);
        prop_assert!(file.verify().unwrap().problems.iter().all(sound));
    }
}
