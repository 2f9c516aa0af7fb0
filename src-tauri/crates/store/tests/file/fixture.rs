//! Files of published versions stay readable. `fixtures/vN.laadin` was made by the program when N was its newest version,
//! `fixtures/vN.json` is what its plan said then; neither is ever made anew.

use crate::common::{author, maximal, open_again};
use plan::Plan;
use store::{Access, PlanFile, Problem};

fn fixture(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name)
}

#[test]
fn a_file_of_version_1_says_what_it_said_then() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v1.laadin");
    std::fs::copy(fixture("v1.laadin"), &path).unwrap();
    let said: Plan = serde_json::from_slice(&std::fs::read(fixture("v1.json")).unwrap()).unwrap();

    let looked = PlanFile::open(&path, Access::ReadOnly, author()).unwrap();
    assert_eq!(*looked.plan(), said);
    drop(looked);
    let mut file = open_again(&path);
    assert_eq!(*file.plan(), said);
    let steps: Vec<String> = file
        .history(None, 10)
        .unwrap()
        .into_iter()
        .map(|step| step.label)
        .collect();
    assert_eq!(steps, ["remove-goals", "set-amount", "freeze", "rename-office"]);
    assert_eq!(
        file.frozen(&"council".parse().unwrap()).unwrap().offices[0].name.fi,
        "Kemin toimipiste"
    );
    // SHA-256 of the six bytes `kartta`, by sha256sum.
    let map = file
        .attachment("9f0bbb82bb5529f3a3b2877db18323c755e91b83d7f2dddbc0fc1aa6eb592758")
        .unwrap();
    assert_eq!(map, b"kartta");
    let unsound = |problem: &Problem| matches!(problem, Problem::Unsound(_) | Problem::Differs);
    assert!(!file.verify().unwrap().problems.iter().any(unsound));

    assert_eq!(file.redo().unwrap().unwrap().label, "remove-goals");
    assert_eq!(file.plan().goals, []);
    for label in ["remove-goals", "set-amount", "rename-office"] {
        assert_eq!(file.undo().unwrap().unwrap().label, label);
    }
    assert_eq!(file.plan().offices, maximal().offices);
}
