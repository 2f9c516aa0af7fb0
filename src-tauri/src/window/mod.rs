//! The window, closed to the network, and what the page may do with it.

mod about;
#[cfg(target_os = "linux")]
mod linux;
mod title;
mod zoom;

use std::path::Path;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, DragDropEvent, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::leave::{self, Why};
use crate::{menu, opening};

pub(crate) use about::about;
pub(crate) use title::set_title;
pub(crate) use zoom::{Zoom, zoom};

/// The window's name in the program.
const MAIN: &str = "main";

/// Where nothing listens. A proxy there keeps the webview from resolving names, which no content policy forbids.
const NOWHERE: &str = "http://127.0.0.1:9";

/// Opens the window; the webview keeps its things in `folder`.
///
/// # Errors
/// When the system has no webview or no display.
pub(crate) fn open(app: &AppHandle, folder: &Path) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title(title::PROGRAM)
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        .center()
        .data_directory(folder.to_owned())
        .proxy_url(Url::parse(NOWHERE).expect("a constant address"))
        .initialization_script(menu::keys())
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let heard_by = app.clone();
    window.on_window_event(move |event| heard(&heard_by, event));
    #[cfg(target_os = "linux")]
    linux::adjust(&window)?;
    zoom::restore(app);
    Ok(())
}

/// The window, while there is one.
pub(crate) fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(MAIN)
}

/// Shows the window to a user who started the program again.
pub(crate) fn bring_to_front(app: &AppHandle) {
    if let Some(window) = main(app) {
        // A window manager may refuse each of these.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Fills the screen, or no longer does.
pub(crate) fn toggle_fullscreen(app: &AppHandle) {
    if let Some(window) = main(app) {
        let fills = window.is_fullscreen().unwrap_or_default();
        let _ = window.set_fullscreen(!fills);
    }
}

/// Has the page's view cut, copy, paste or select all, where the system's own menu items can't.
pub(crate) fn edit(app: &AppHandle, command: &'static str) {
    #[cfg(target_os = "linux")]
    if let Some(window) = main(app) {
        // Only a window that is closing refuses.
        let _ = linux::edit(&window, command);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (app, command);
}

/// Only the program's own page: WebKit has it at `tauri://localhost`, WebView2 at `http://tauri.localhost`.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

fn heard(app: &AppHandle, event: &WindowEvent) {
    match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            leave::begin(app, Why::Asked);
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => opening::open(app, paths.iter().cloned()),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_can_go_nowhere_else() {
        for address in [
            "https://www.finlex.fi/",
            "http://localhost/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "tauri://elsewhere/",
        ] {
            assert!(!is_own(&Url::parse(address).unwrap()), "{address}");
        }
        assert!(cfg!(windows) || is_own(&Url::parse("tauri://localhost/index.html").unwrap()));
    }
}
