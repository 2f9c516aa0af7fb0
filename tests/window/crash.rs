//! Every way out keeps what was typed.

use crate::driver::Window;
use crate::home::{Home, plan_in};
use std::time::Duration;

/// A field that every plan has.
const FIELD: &str = "area/register_number";

/// Opens an example and puts the caret into the field.
async fn typing(home: &Home, name: &str) -> (Window, std::path::PathBuf) {
    let path = home.example(name);
    let window = Window::open(home, "fi_FI", &[&path]).await;
    window.go("Alue ja jäsenkunnat").await;
    window.focus_place(FIELD).await;
    (window, path)
}

#[tokio::test]
async fn what_was_typed_a_moment_ago_is_there_after_closing() {
    let home = Home::new();
    let (window, path) = typing(&home, "meri-lappi").await;
    window.types_over("KEMI/1/2026").await;
    window.close().await;
    assert_eq!(plan_in(&path).area.register_number, "KEMI/1/2026");

    let window = Window::open(&home, "fi_FI", &[]).await;
    window.sees("Alue ja jäsenkunnat").await;
    window.focus_place(FIELD).await;
    let script = "return document.activeElement.value";
    assert_eq!(
        window.ask(script, vec![]).await,
        "KEMI/1/2026",
        "the plan is open again where one was"
    );
    window.close().await;
}

#[tokio::test]
async fn a_polite_signal_keeps_what_was_typed() {
    let home = Home::new();
    let (window, path) = typing(&home, "porvoo").await;
    window.types_over("PRV/7/2026").await;
    window.signal("-TERM").await;
    assert_eq!(plan_in(&path).area.register_number, "PRV/7/2026");
}

#[tokio::test]
async fn a_killed_program_loses_at_most_the_last_second() {
    let home = Home::new();
    let (window, path) = typing(&home, "porvoo").await;
    window.types_over("PRV/8/2026").await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    window.types(" ja lisää").await;
    window.signal("-KILL").await;
    let kept = plan_in(&path).area.register_number;
    assert!(kept.starts_with("PRV/8/2026"), "{kept}");
}

#[tokio::test]
async fn a_page_that_is_loaded_anew_shows_the_plan_again() {
    let home = Home::new();
    let (window, path) = typing(&home, "porvoo").await;
    window.types_over("PRV/9/2026").await;
    window.saved().await;
    window.ask("location.reload()", vec![]).await;
    window.sees("Alue ja jäsenkunnat").await;
    window.focus_place(FIELD).await;
    assert_eq!(
        window.ask("return document.activeElement.value", vec![]).await,
        "PRV/9/2026"
    );
    window.close().await;
    assert_eq!(plan_in(&path).area.register_number, "PRV/9/2026");
}

#[tokio::test]
async fn the_same_plan_twice_is_told_and_offered_for_reading() {
    let home = Home::new();
    let path = home.example("meri-lappi");
    let first = Window::open(&home, "fi_FI", &[&path]).await;
    first.sees("Yleiskuva").await;
    let other = Home::new();
    let second = Window::open(&other, "fi_FI", &[&path]).await;
    second.sees("vain lukemista varten").await;
    second.press("Avaa lukemista varten").await;
    second.sees("Vain luku").await;
    second.close().await;
    first.close().await;
}
