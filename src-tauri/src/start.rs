//! Putting the program together.

use std::error::Error;
use std::sync::Arc;

use desk::Desk;
use tauri::{App, AppHandle, Builder, Context, Manager, RunEvent, Wry};
use tauri_plugin_window_state::StateFlags;

use crate::leave::{self, Leaving, Why};
use crate::opening::{self, Waiting};
use crate::places::Places;
use crate::{door, instance, menu, window};

/// Opens the window and stays until it is closed.
pub(crate) fn start(places: &Places) {
    let desk = Arc::new(Desk::new(places.desk(opening::of_this_start())));
    let placement = tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN)
        .with_filename(places.window().to_string_lossy())
        .build();
    let webview_folder = places.webview();
    Builder::default()
        .plugin(instance::single(places))
        .plugin(tauri_plugin_dialog::init())
        .plugin(placement)
        .manage(desk)
        .manage(Leaving::default())
        .manage(Waiting::default())
        .manage(door::Granted::new(places.reports()))
        .manage(menu::Shown::default())
        .invoke_handler(tauri::generate_handler![door::call, door::bytes])
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(move |app| set_up(app, &webview_folder))
        .build(context())
        .expect("the configuration is checked when the program is built")
        .run(heard);
}

fn context() -> Context<Wry> {
    tauri::generate_context!()
}

fn set_up(app: &mut App, webview_folder: &std::path::Path) -> Result<(), Box<dyn Error>> {
    let app = app.handle();
    menu::show(app)?;
    window::open(app, webview_folder)?;
    menu::draw_shortcuts(app);
    #[cfg(unix)]
    leave::on_signals(app);
    Ok(())
}

fn heard(app: &AppHandle, event: RunEvent) {
    match event {
        // Without a code it isn't us who ends, but the desktop or the last window.
        RunEvent::ExitRequested { code: None, api, .. } => {
            api.prevent_exit();
            leave::begin(app, Why::Asked);
        }
        RunEvent::Exit => app.state::<Arc<Desk>>().leave(),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => opening::open(app, urls.iter().filter_map(|url| url.to_file_path().ok())),
        _ => {}
    }
}
