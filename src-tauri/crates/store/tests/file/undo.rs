//! Undo and redo.

use crate::common::{author, edit, maximal, on_disk, open, open_again};
use plan::Plan;
use plan::content::Office;
use proptest::prelude::*;
use proptest::sample::Index;
use store::{PlanFile, StepState};

#[test]
fn undo_restores_a_removed_office_and_redo_removes_it_again() {
    let (_folder, mut file) = open();
    edit(&mut file, "remove-office", |plan| plan.offices.clear());
    let undone = file.undo().unwrap().expect("a step to undo");
    assert_eq!(
        (undone.label.as_str(), undone.state),
        ("remove-office", StepState::Undone)
    );
    assert_eq!(undone.undone, Some((crate::common::now(), "Aino".to_owned())));
    assert_eq!((file.plan(), &on_disk(file.path())), (&maximal(), &maximal()));
    assert_eq!(file.undo().unwrap(), None);

    assert_eq!(file.redo().unwrap().expect("a step to redo").state, StepState::Done);
    assert_eq!(file.plan().offices, []);
    assert_eq!(on_disk(file.path()).offices, []);
    assert_eq!(file.redo().unwrap(), None);
}

#[test]
fn steps_of_an_earlier_session_can_be_undone() {
    let (_folder, mut file) = open();
    edit(&mut file, "first", |plan| plan.goals.clear());
    let path = file.path().to_owned();
    drop(file);
    let mut file = open_again(&path);
    assert_eq!(
        file.undoable().unwrap().map(|step| step.label),
        Some("first".to_owned())
    );
    file.undo().unwrap();
    drop(file);
    let mut file = open_again(&path);
    assert_eq!(*file.plan(), maximal());
    file.redo().unwrap();
    assert_eq!(file.plan().goals, []);
}

#[test]
fn a_new_edit_takes_the_place_of_what_could_be_redone_and_the_history_still_tells() {
    let (_folder, mut file) = open();
    edit(&mut file, "a", |plan| plan.area.outline = "a".to_owned());
    edit(&mut file, "b", |plan| plan.area.outline = "b".to_owned());
    file.undo().unwrap();
    edit(&mut file, "c", |plan| plan.area.outline = "c".to_owned());
    assert_eq!(file.redoable().unwrap(), None);
    let told: Vec<_> = file
        .history(None, 10)
        .unwrap()
        .into_iter()
        .map(|step| (step.label, step.state))
        .collect();
    let expected = [
        ("c", StepState::Done),
        ("b", StepState::Dropped),
        ("a", StepState::Done),
    ];
    assert_eq!(told, expected.map(|(label, state)| (label.to_owned(), state)));
    file.undo().unwrap();
    assert_eq!(file.plan().area.outline, "a");
    file.undo().unwrap();
    assert_eq!(*file.plan(), maximal());
}

/// An edit of the kind that a user makes.
#[derive(Clone, Debug)]
enum Edit {
    Rename(String),
    RenameOffice(Index, String),
    AddOffice(Index, u16),
    RemoveOffice(Index),
    MoveOffice(Index, Index),
    SetAmount(u16, i32),
    DropAmount(u16),
    RemoveLine,
}

fn an_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        "[a-zåäö ]{0,12}".prop_map(Edit::Rename),
        (any::<Index>(), "[a-z]{0,8}").prop_map(|(at, name)| Edit::RenameOffice(at, name)),
        (any::<Index>(), 0..40_u16).prop_map(|(at, id)| Edit::AddOffice(at, id)),
        any::<Index>().prop_map(Edit::RemoveOffice),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Edit::MoveOffice(from, to)),
        (2025..2030_u16, any::<i32>()).prop_map(|(year, cents)| Edit::SetAmount(year, cents)),
        (2025..2030_u16).prop_map(Edit::DropAmount),
        Just(Edit::RemoveLine),
    ]
}

fn apply(edit: &Edit, plan: &mut Plan) {
    match edit {
        Edit::Rename(name) => plan.area.name.fi.clone_from(name),
        Edit::RenameOffice(at, name) if !plan.offices.is_empty() => {
            let at = at.index(plan.offices.len());
            plan.offices[at].name.sv.clone_from(name);
        }
        Edit::AddOffice(at, id) => add_office(plan, at.index(plan.offices.len() + 1), &format!("office-{id}")),
        Edit::RemoveOffice(at) if !plan.offices.is_empty() => {
            plan.offices.remove(at.index(plan.offices.len()));
        }
        Edit::MoveOffice(from, to) if !plan.offices.is_empty() => {
            let office = plan.offices.remove(from.index(plan.offices.len()));
            plan.offices.insert(to.index(plan.offices.len() + 1), office);
        }
        Edit::SetAmount(year, cents) => {
            let amount = format!("{}.{:02}", cents / 100, (cents % 100).abs()).parse().unwrap();
            plan.budget_lines.iter_mut().for_each(|line| {
                line.amounts.insert((*year).try_into().unwrap(), amount);
            });
        }
        Edit::DropAmount(year) => plan.budget_lines.iter_mut().for_each(|line| {
            line.amounts.remove(&(*year).try_into().unwrap());
        }),
        Edit::RemoveLine => plan.budget_lines.clear(),
        Edit::RenameOffice(..) | Edit::RemoveOffice(_) | Edit::MoveOffice(..) => {}
    }
}

fn add_office(plan: &mut Plan, at: usize, id: &str) {
    if plan.offices.iter().all(|office| office.id.as_str() != id) {
        let office = Office {
            id: id.parse().unwrap(),
            ..maximal().offices.remove(0)
        };
        plan.offices.insert(at, office);
    }
}

fn turn_all(file: &mut PlanFile, turn: impl Fn(&mut PlanFile) -> bool) -> usize {
    (0..).take_while(|_| turn(file)).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn undoing_all_gives_the_start_and_redoing_all_gives_the_end(edits in prop::collection::vec(an_edit(), 1..12)) {
        let (_folder, mut file) = open();
        let mut expected = maximal();
        let mut steps = 0;
        for step in &edits {
            apply(step, &mut expected);
            steps += usize::from(edit(&mut file, "edit", |plan| apply(step, plan)).is_some());
            prop_assert_eq!(file.plan(), &expected);
        }
        prop_assert_eq!(&on_disk(file.path()), &expected);
        prop_assert_eq!(turn_all(&mut file, |file| file.undo().unwrap().is_some()), steps);
        prop_assert_eq!(file.plan(), &maximal());
        prop_assert_eq!(&on_disk(file.path()), &maximal());
        prop_assert_eq!(turn_all(&mut file, |file| file.redo().unwrap().is_some()), steps);
        prop_assert_eq!(file.plan(), &expected);
        prop_assert_eq!(&on_disk(file.path()), &expected);
        let report = file.verify().unwrap();
        prop_assert!(report.problems.iter().all(|problem| !matches!(problem, store::Problem::Unsound(_) | store::Problem::Differs)));
    }
}

#[test]
fn a_step_that_cant_be_undone_any_more_changes_nothing() {
    let (_folder, mut file) = open();
    edit(&mut file, "rename", |plan| plan.area.outline = "mine".to_owned());
    let path = file.path().to_owned();
    drop(file);
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute("UPDATE area SET outline = 'theirs'", []).unwrap();
    drop(other);
    let mut file = PlanFile::open(&path, store::Access::Write, author()).unwrap();
    let before = crate::common::bytes(&path);
    assert!(matches!(file.undo(), Err(store::StoreError::Step { seq: 1, .. })));
    assert_eq!(file.plan().area.outline, "theirs");
    assert!(crate::common::bytes(&path) == before, "the file changed");
    assert_eq!(file.undoable().unwrap().map(|step| step.seq), Some(1));
}
