//! Out and in again: nothing is lost between a plan, its JSON form and its PDF.

use journeys::{Desk, EXAMPLES, text};
use std::fs;

#[test]
fn json_out_and_in_and_out_again_is_the_same() {
    let desk = Desk::new();
    for name in EXAMPLES {
        let plan = desk.example(name);
        desk.ok(&["export", text(&plan), "--format", "json", "--out", "first.json"]);
        let copy = format!("copy-{name}.laadin");
        desk.ok(&["import", &copy, "first.json"]);
        desk.ok(&["export", &copy, "--format", "json", "--out", "second.json"]);
        assert!(
            fs::read(desk.path("first.json")).unwrap() == fs::read(desk.path("second.json")).unwrap(),
            "{name}"
        );
    }
}

#[test]
fn exporting_twice_gives_the_same_bytes() {
    let desk = Desk::new();
    for name in EXAMPLES {
        let plan = desk.example(name);
        for file in ["one.pdf", "two.pdf"] {
            desk.pdf_of(&plan, "fi+sv", file);
        }
        assert!(
            fs::read(desk.path("one.pdf")).unwrap() == fs::read(desk.path("two.pdf")).unwrap(),
            "{name}"
        );
    }
}

#[test]
fn an_edit_can_be_undone_and_redone_in_a_later_run() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let plan = text(&plan);
    let json = |name: &str| {
        desk.ok(&["export", plan, "--format", "json", "--out", name]);
        fs::read_to_string(desk.path(name)).unwrap()
    };
    let before = json("before.json");
    desk.ok(&["set", plan, "area/register_number", "PRV 123/2023"]);
    desk.ok(&["set", plan, "area/name[sv]", "Borgånejden"]);
    let after = json("after.json");
    assert!(after.contains("PRV 123/2023") && after.contains("Borgånejden"));
    desk.ok(&["undo", plan, "--steps", "2"]);
    assert_eq!(json("undone.json"), before);
    desk.ok(&["redo", plan, "--steps", "2"]);
    assert_eq!(json("redone.json"), after);
    let history = desk.run(&["history", plan, "--json"]).json(0);
    assert!(history.to_string().contains("register_number"), "{history}");
}

#[test]
fn a_new_plan_from_an_area_of_the_register_can_be_drafted_and_exported() {
    let desk = Desk::new();
    desk.ok(&[
        "new",
        "p.laadin",
        "--area",
        "Österbotten",
        "--first-year",
        "2027",
        "--ui-lang",
        "sv",
    ]);
    desk.ok(&["set", "p.laadin", "area/register_number", "VAS/77/2026"]);
    let shown = desk.ok(&["show", "p.laadin", "area", "--ui-lang", "sv"]);
    assert!(shown.out.contains("VAS/77/2026"), "{shown:?}");
    desk.ok(&[
        "export", "p.laadin", "--format", "pdf", "--lang", "sv", "--out", "p.pdf",
    ]);
    desk.ok(&["verify", "p.laadin"]);
    desk.ok(&["verify", "p.pdf"]);
    let backup = desk.ok(&["backup", "p.laadin", "--json"]);
    assert!(backup.out.contains(".laadin"), "{backup:?}");
}

#[test]
fn wrong_use_is_said_in_the_users_language_with_code_2() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let plan = text(&plan);
    for arguments in [
        vec!["frobnicate"],
        vec!["export", plan],
        vec!["export", plan, "--format", "html", "--out", "x"],
        vec!["shares", plan, "--year", "abc"],
        vec!["set", plan, "nowhere/at/all", "1"],
        vec!["set", plan, "area/dated", "31.2.2025"],
        vec!["example", "atlantis", "--out", "x.laadin"],
    ] {
        for language in ["fi", "sv"] {
            let mut arguments = arguments.clone();
            arguments.extend(["--ui-lang", language]);
            let said = desk.run(&arguments);
            assert_eq!(said.code, Some(2), "{arguments:?}: {said:?}");
            assert!(!said.err.trim().is_empty());
            for english in [
                "error:",
                "Usage:",
                "unrecognized",
                "invalid value",
                "For more information",
                "required",
            ] {
                assert!(!said.err.contains(english), "{arguments:?}: {said:?}");
            }
        }
    }
}

#[test]
fn an_example_does_not_overwrite_a_file_that_is_there() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let before = fs::read(&plan).unwrap();
    assert_eq!(desk.run(&["example", "meri-lappi", "--out", text(&plan)]).code, Some(2));
    assert_eq!(fs::read(&plan).unwrap(), before);
}
