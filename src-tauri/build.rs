//! Tells Tauri which commands the page may call, and sees to it that there is a page to embed.

use std::path::Path;
use std::{fs, io};

/// Where `npm run build` puts the page.
const PAGE: &str = "../ui/dist/index.html";

fn main() {
    println!("cargo::rerun-if-changed=../ui/dist");
    if !Path::new(PAGE).exists() {
        println!(
            "cargo::warning=ui/ isn't built yet, so the window will only say so: run `cargo xtask start`, or `npm install && npm run build` in ui/"
        );
        stand_in().expect("ui/dist can be written");
    }
    let manifest = tauri_build::AppManifest::new().commands(&["call", "bytes"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect("the configuration is valid");
}

/// A page for a fresh clone whose `ui/` nobody has built: Tauri embeds what is there when the shell is compiled.
fn stand_in() -> io::Result<()> {
    let page = Path::new(PAGE);
    fs::create_dir_all(page.parent().expect("the page is in a folder"))?;
    fs::write(page, include_str!("src/window/unbuilt.html"))
}
