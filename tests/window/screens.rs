//! Pictures of every screen, for eyes: with `LAADIN_PICTURES` naming a folder.

use crate::accessible::WAYS;
use crate::driver::Window;
use crate::home::Home;
use std::path::PathBuf;
use std::time::Duration;

/// Names the folder that pictures go to; without it only that each screen shows itself is tried.
pub(crate) const FOLDER: &str = "LAADIN_PICTURES";

const SIZES: [(u32, u32); 2] = [(1280, 800), (1920, 1080)];

async fn take_all(language: &str, name: fn(&(&'static str, &'static str)) -> &'static str) {
    let folder = std::env::var_os(FOLDER).map(PathBuf::from);
    let home = Home::new();
    let path = home.example("porvoo");
    let window = Window::open(&home, language, &[&path]).await;
    for (width, height) in SIZES {
        window.size(width, height).await;
        for way in WAYS.iter().map(name) {
            window.go(way).await;
            window.settled().await;
            let Some(folder) = &folder else { continue };
            // Charts and pages of the document come a moment later; only eyes wait for them.
            tokio::time::sleep(Duration::from_secs(2)).await;
            let file = format!("{language}-{width}-{}.png", way.replace(' ', "-"));
            window.picture(&folder.join(file));
        }
        for item in 0..6 {
            window.chapter(item).await;
            let Some(folder) = &folder else { continue };
            tokio::time::sleep(Duration::from_secs(1)).await;
            window.picture(&folder.join(format!("{language}-{width}-section-{}.png", item + 1)));
        }
    }
    window.close().await;
}

#[tokio::test]
async fn every_screen_shows_itself_in_finnish() {
    take_all("fi_FI", |(fi, _)| fi).await;
}

#[tokio::test]
async fn every_screen_shows_itself_in_swedish() {
    take_all("sv_FI", |(_, sv)| sv).await;
}
