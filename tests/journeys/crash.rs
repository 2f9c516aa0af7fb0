//! Killed, full and locked: what was acknowledged is there, what failed has changed nothing.

use journeys::{Desk, full, text};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

/// The edits that the editor said were saved before it was killed, or before it ended.
fn type_until_killed(plan: &Path, from: u32, after: Duration) -> u32 {
    let mut editor = Command::new(env!("CARGO_BIN_EXE_editor"))
        .args([text(plan), &from.to_string(), &(from + 999).to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(editor.stdout.take().unwrap()).lines();
    let first = lines.next().expect("the editor saves its first edit").unwrap();
    let reader = std::thread::spawn(move || lines.map_while(Result::ok).last());
    std::thread::sleep(after);
    editor.kill().unwrap();
    editor.wait().unwrap();
    let last = reader.join().unwrap().unwrap_or(first);
    last.parse().unwrap_or_else(|_| panic!("the editor said {last:?}"))
}

/// The edit that the file holds, after checking that it holds it whole.
fn edit_in(desk: &Desk, plan: &Path) -> u32 {
    desk.ok(&["verify", text(plan)]);
    let json = desk.json_of(plan);
    let phone: u32 = json["plan"]["area"]["contact_phone"].as_str().unwrap().parse().unwrap();
    let office = json["plan"]["offices"][0]["name"]["fi"].as_str().unwrap();
    assert_eq!(
        office.split(' ').next().unwrap(),
        phone.to_string(),
        "an edit is there whole or not at all"
    );
    phone
}

/// Moments spread over a write, the same in no two rounds.
fn moment(round: u32) -> Duration {
    let noise = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap()
        .subsec_nanos();
    Duration::from_micros(u64::from(round * 977 % 150_000) + u64::from(noise % 20_000))
}

#[test]
fn killed_at_any_moment_every_acknowledged_edit_is_there() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let mut from = 1;
    for round in 0..if full() { 200 } else { 20 } {
        let acknowledged = type_until_killed(&plan, from, moment(round * 7919));
        let found = edit_in(&desk, &plan);
        assert!(
            (acknowledged..=acknowledged + 1).contains(&found),
            "said {acknowledged}, found {found}"
        );
        from = found + 1;
    }
}

#[test]
fn a_plan_that_is_open_elsewhere_says_by_whom_and_can_still_be_read() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let mut editor = Command::new(env!("CARGO_BIN_EXE_editor"))
        .args([text(&plan), "1", "100000"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(editor.stdout.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    let refused = desk.run(&["set", text(&plan), "area/register_number", "1"]);
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert!(
        refused.err.contains("editor") && refused.err.contains("here"),
        "who and where: {refused:?}"
    );
    let read = desk.run(&["show", text(&plan), "area"]);
    assert_eq!(read.code, Some(0), "{read:?}");
    editor.kill().unwrap();
    editor.wait().unwrap();
    desk.ok(&["set", text(&plan), "area/register_number", "1"]);
}

/// A small disk of its own for the closure, or none where this machine doesn't let us mount one.
pub(crate) fn on_a_small_disk(kibibytes: u32, journey: impl FnOnce(&Path)) -> bool {
    let desk = Desk::new();
    let disk = desk.path("disk");
    fs::create_dir(&disk).unwrap();
    let size = format!("size={kibibytes}k");
    let mount = Command::new("mount")
        .args(["-t", "tmpfs", "-o", &size, "tmpfs", text(&disk)])
        .stderr(Stdio::null())
        .status();
    if !mount.is_ok_and(|status| status.success()) {
        return false;
    }
    let journey = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| journey(&disk)));
    assert!(Command::new("umount").arg(&disk).status().unwrap().success());
    journey.map_err(std::panic::resume_unwind).is_ok()
}

#[test]
fn on_a_full_disk_the_file_stays_as_it_was() {
    let desk = Desk::new();
    let example = desk.example("porvoo");
    let room = u32::try_from(fs::metadata(&example).unwrap().len() / 1024).unwrap() + 200;
    let tried = on_a_small_disk(room, |disk| {
        let plan = disk.join("plan.laadin");
        fs::copy(&example, &plan).unwrap();
        fs::write(disk.join("filler"), vec![0; 190 * 1024]).unwrap();
        let before = fs::read(&plan).unwrap();
        let long = "x".repeat(100_000);
        let said = desk.run(&["set", text(&plan), "area/connected[fi]", &long]);
        assert_eq!(said.code, Some(2), "{said:?}");
        assert!(said.err.contains("plan.laadin"), "{said:?}");
        assert_eq!(fs::read(&plan).unwrap(), before, "the file is as it was");
        let export = desk.run(&[
            "export",
            text(&plan),
            "--format",
            "pdf",
            "--lang",
            "fi",
            "--out",
            text(&disk.join("plan.pdf")),
        ]);
        assert_eq!(export.code, Some(2), "{export:?}");
        assert!(!disk.join("plan.pdf").exists(), "no half export");
        fs::remove_file(disk.join("filler")).unwrap();
        desk.ok(&["verify", text(&plan)]);
        desk.ok(&["set", text(&plan), "area/register_number", "1"]);
    });
    assert!(tried || !is_root(), "root can mount a small disk");
}

pub(crate) fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

#[test]
fn a_file_on_a_read_only_disk_is_read_and_not_written() {
    let desk = Desk::new();
    let example = desk.example("porvoo");
    let tried = on_a_small_disk(4096, |disk| {
        let plan = disk.join("plan.laadin");
        fs::copy(&example, &plan).unwrap();
        let before = fs::read(&plan).unwrap();
        assert!(
            Command::new("mount")
                .args(["-o", "remount,ro", text(disk)])
                .status()
                .unwrap()
                .success()
        );
        let said = desk.run(&["set", text(&plan), "area/register_number", "1"]);
        assert_eq!(said.code, Some(2), "{said:?}");
        assert!(said.err.contains("plan.laadin"), "{said:?}");
        desk.ok(&["show", text(&plan), "area"]);
        desk.ok(&[
            "export",
            text(&plan),
            "--format",
            "json",
            "--out",
            text(&desk.path("out.json")),
        ]);
        assert_eq!(fs::read(&plan).unwrap(), before);
    });
    assert!(tried || !is_root(), "root can mount a small disk");
}
