//! Signals that end a program: the end of a session, a shutdown, Ctrl+C in the terminal that it was started from.

use std::io;

use tauri::{AppHandle, async_runtime};
use tokio::signal::unix::{SignalKind, signal};

use super::{Why, begin};

/// Leaves in good order when the system asks for it.
pub(crate) fn on_signals(app: &AppHandle) {
    for kind in [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()] {
        let app = app.clone();
        async_runtime::spawn(async move {
            if received(kind).await.is_ok() {
                begin(&app, Why::Forced);
            }
        });
    }
}

async fn received(kind: SignalKind) -> io::Result<()> {
    signal(kind)?
        .recv()
        .await
        .ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}
