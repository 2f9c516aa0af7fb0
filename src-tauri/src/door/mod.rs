//! The two commands that the page can call. What begins with `shell.` is for the window; the rest is the desk's.

mod ask;
mod pick;
mod reveal;

use std::sync::Arc;

use desk::{Desk, Failure};
use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, State, async_runtime};

use crate::menu;

pub(crate) use reveal::Granted;

/// What the names of the window's own calls begin with.
const OWN: &str = "shell.";

/// Answers a call in JSON.
#[tauri::command]
pub(crate) async fn call(
    app: AppHandle,
    desk: State<'_, Arc<Desk>>,
    name: String,
    args: Value,
) -> Result<Value, Failure> {
    let desk = Arc::clone(&desk);
    apart(move || match name.strip_prefix(OWN) {
        Some(own) => ask::answer(&app, own, args),
        None => {
            let answer = desk.call(&name, args);
            menu::follow(&app);
            answer
        }
    })
    .await
}

/// Answers a call in bytes, which go to the page as they are.
#[tauri::command]
pub(crate) async fn bytes(desk: State<'_, Arc<Desk>>, name: String, args: Value) -> Result<Response, Failure> {
    let desk = Arc::clone(&desk);
    apart(move || desk.bytes(&name, args).map(Response::new)).await
}

/// Works on a thread that may wait, so that the window never does.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> Result<T, Failure> + Send + 'static) -> Result<T, Failure> {
    let done = async_runtime::spawn_blocking(work).await;
    done.unwrap_or_else(|fault| Err(ask::failure("panic", |words| words.shell_fault(&fault.to_string()))))
}
