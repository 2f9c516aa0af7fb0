//! Desktop manners: files on the command line, language of the system, zoom and size remembered.

use crate::driver::Window;
use crate::home::Home;

#[tokio::test]
async fn a_file_that_is_no_plan_is_told_in_the_users_language() {
    let home = Home::new();
    let path = home.documents().join("muistio.laadin");
    std::fs::write(&path, "ei suunnitelma").unwrap();
    let window = Window::open(&home, "sv_FI", &[&path]).await;
    window.sees("muistio.laadin").await;
    window.close().await;
}

#[tokio::test]
async fn the_zoom_is_remembered() {
    let home = Home::new();
    let window = Window::open(&home, "fi_FI", &[]).await;
    let zoom =
        "return window.__TAURI_INTERNALS__.invoke('call', { name: 'shell.zoom', args: { to: { percent: 150 } } })";
    assert_eq!(window.ask(zoom, vec![]).await, 150);
    window.close().await;
    let settings = std::fs::read_to_string(home.path().join("laadin-data/settings.json")).unwrap();
    let settings: serde_json::Value = serde_json::from_str(&settings).unwrap();
    assert_eq!(settings["zoom"], 150);
    let window = Window::open(&home, "fi_FI", &[]).await;
    window.until("the zoom", "return Math.abs(window.innerWidth * 1.5 - window.outerWidth) < window.outerWidth * 0.1 || window.devicePixelRatio > 1.4").await;
    window.close().await;
}

#[tokio::test]
async fn the_language_of_the_system_chooses_at_the_first_start_and_the_user_afterwards() {
    let home = Home::new();
    let window = Window::open(&home, "sv_FI", &[]).await;
    window.sees("Ny plan").await;
    window.press("Suomi").await;
    window.sees("Uusi suunnitelma").await;
    window.close().await;
    let window = Window::open(&home, "sv_FI", &[]).await;
    window.sees("Uusi suunnitelma").await;
    window.close().await;
}
