//! The one way a plan changes.

use crate::common::{author, bytes, edit, maximal, on_disk, open, open_again};
use plan::content::{Office, OfficeKind};
use plan::{Bilingual, Place};
use store::{Access, Change, PlanFile, StepState, StoreError};

fn office(id: &str, fi: &str) -> Office {
    Office {
        id: id.parse().unwrap(),
        name: Bilingual::new(fi, ""),
        municipality: None,
        kind: OfficeKind::Main,
        address: Bilingual::default(),
        latitude: None,
        longitude: None,
        services: Bilingual::default(),
        languages: vec![],
        hours: Bilingual::default(),
        access: Bilingual::default(),
        staff: None,
    }
}

#[test]
fn a_saved_edit_is_in_the_file_and_in_memory() {
    let (_folder, mut file) = open();
    let step = edit(&mut file, "add-office", |plan| {
        plan.offices.insert(0, office("tornio", "Tornio"))
    });
    assert_eq!(step, Some(1));
    let mut expected = maximal();
    expected.offices.insert(0, office("tornio", "Tornio"));
    assert_eq!(*file.plan(), expected);
    assert_eq!(on_disk(file.path()), expected);
}

#[test]
fn an_edit_that_changes_nothing_writes_nothing() {
    let (_folder, mut file) = open();
    let before = bytes(file.path());
    assert_eq!(
        edit(&mut file, "nothing", |plan| plan.area.register_number =
            "KEMI/123/2023".to_owned()),
        None
    );
    assert!(bytes(file.path()) == before, "the file changed");
    assert_eq!(file.history(None, 10).unwrap(), []);
}

#[derive(Debug)]
enum Refused {
    ByRule,
    ByStore(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Refused::ByStore(error)
    }
}

#[test]
fn a_refused_edit_leaves_plan_and_file_as_they_were() {
    let (_folder, mut file) = open();
    let before = bytes(file.path());
    let refused = file.transact("half", |plan| {
        plan.offices.clear();
        Err::<(), _>(Refused::ByRule)
    });
    assert!(matches!(refused, Err(Refused::ByRule)));
    let doubled = file.transact("twice", |plan| {
        plan.offices.push(office("kemi-1", "Toinen"));
        Ok::<_, Refused>(())
    });
    assert!(
        matches!(doubled, Err(Refused::ByStore(StoreError::DuplicateRow { table, row })) if table == "offices" && row == "kemi-1")
    );
    assert_eq!(*file.plan(), maximal());
    assert!(bytes(file.path()) == before, "the file changed");
}

#[test]
fn memory_holds_what_the_file_says_even_where_the_json_form_is_coarser() {
    let (_folder, mut file) = open();
    // White space alone isn't written for an optional text: the plan in memory must not pretend otherwise.
    edit(&mut file, "blank", |plan| plan.area.body = Bilingual::new("  ", ""));
    assert_eq!(file.plan().area.body, Bilingual::default());
    assert_eq!(on_disk(file.path()), *file.plan());
}

#[test]
fn a_step_says_who_changed_what_and_when() {
    let (_folder, mut file) = open();
    let step = edit(&mut file, "many", |plan| {
        plan.area.name.sv = "Havslappland".to_owned();
        plan.members.swap(0, 1);
        plan.goals.clear();
        let amounts = &mut plan.budget_lines[0].amounts;
        amounts.insert("2025".parse().unwrap(), "120.00".parse().unwrap());
        amounts.remove(&"2026".parse().unwrap());
    });
    let history = file.history(None, 10).unwrap();
    assert_eq!(history.len(), 1);
    assert_eq!(
        (history[0].author.as_str(), history[0].label.as_str()),
        ("Aino", "many")
    );
    assert_eq!(
        (history[0].at, history[0].state),
        (crate::common::now(), StepState::Done)
    );

    let changes = file.changes(step.unwrap()).unwrap();
    let value = |place: Place, before: &str, after: Option<&str>| Change::Value {
        place,
        before: Some(before.to_owned()),
        after: after.map(str::to_owned),
    };
    let name = Place::table("area").field("name").language(plan::Language::Sv);
    let line = |field: &str| Place::row("budget_lines", "palkat").field(field);
    assert!(
        changes.contains(&value(
            name,
            "Havslapplands sysselsättningsområde",
            Some("Havslappland")
        )),
        "{changes:?}"
    );
    assert!(
        changes.contains(&value(line("amounts.2025"), "100.00", Some("120.00"))),
        "{changes:?}"
    );
    assert!(
        changes.contains(&value(line("amounts.2026"), "101.50", None)),
        "{changes:?}"
    );
    assert!(
        changes.contains(&Change::Removed(Place::row("goals", "g1"))),
        "{changes:?}"
    );
    let target = Place::row("goals", "g1").field("target").language(plan::Language::Fi);
    assert!(changes.contains(&value(target, "75 %", None)), "{changes:?}");
    assert_eq!(
        changes
            .iter()
            .filter(|change| matches!(change, Change::Moved(_)))
            .count(),
        1,
        "{changes:?}"
    );
}

#[test]
fn a_file_opened_to_look_is_never_written() {
    let (_folder, file) = open();
    let path = file.path().to_owned();
    drop(file);
    let before = bytes(&path);
    let mut file = PlanFile::open(&path, Access::ReadOnly, author()).unwrap();
    let edited = file.transact("edit", |plan| {
        plan.offices.clear();
        Ok::<_, StoreError>(())
    });
    assert!(matches!(edited, Err(StoreError::ReadOnly { .. })));
    assert!(matches!(file.undo(), Err(StoreError::ReadOnly { .. })));
    assert!(matches!(
        file.freeze("x".parse().unwrap(), "x"),
        Err(StoreError::ReadOnly { .. })
    ));
    assert!(matches!(file.put_attachment(b"x"), Err(StoreError::ReadOnly { .. })));
    assert_eq!(*file.plan(), maximal());
    assert!(bytes(&path) == before, "the file changed");
}

#[test]
fn who_looks_on_sees_the_owners_edits_after_a_reload() {
    let (_folder, mut owner) = open();
    let mut reader = PlanFile::open(owner.path(), Access::ReadOnly, author()).unwrap();
    assert!(!reader.reload().unwrap());
    edit(&mut owner, "edit", |plan| plan.goals.clear());
    assert!(reader.reload().unwrap());
    assert_eq!(reader.plan(), owner.plan());
    assert!(!reader.reload().unwrap());
}

#[test]
fn nothing_is_written_over_what_another_program_wrote() {
    let (_folder, mut file) = open();
    let other = rusqlite::Connection::open(file.path()).unwrap();
    other.execute("UPDATE area SET outline = 'x'", []).unwrap();
    let edited = file.transact("edit", |plan| {
        plan.area.outline = "y".to_owned();
        Ok::<_, StoreError>(())
    });
    assert!(matches!(edited, Err(StoreError::ChangedElsewhere { .. })));
    assert_eq!(on_disk(file.path()).area.outline, "x");
    assert!(file.reload().unwrap());
    edit(&mut file, "edit", |plan| plan.area.outline = "y".to_owned());
    assert_eq!(on_disk(file.path()).area.outline, "y");
}

#[test]
fn a_file_isnt_created_over_another_unless_told() {
    let (_folder, file) = open();
    let path = file.path().to_owned();
    drop(file);
    let before = bytes(&path);
    let created = PlanFile::create(&path, &plan::Plan::default(), author(), store::Existing::Keep);
    assert!(matches!(created, Err(StoreError::Exists { .. })));
    assert!(bytes(&path) == before, "the file changed");
    drop(PlanFile::create(&path, &plan::Plan::default(), author(), store::Existing::Replace).unwrap());
    assert_eq!(*open_again(&path).plan(), plan::Plan::default());
}
