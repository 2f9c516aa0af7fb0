//! The size of everything in the window, 50–200 %, remembered.

use std::sync::Arc;

use desk::Desk;
use serde::Deserialize;
use tauri::{AppHandle, Manager};

/// The steps of zoom, in per cent.
const STEPS: [u16; 11] = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200];

/// The size that the page was drawn for.
const USUAL: u16 = 100;

/// How to zoom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Zoom {
    /// The next larger step.
    In,
    /// The next smaller step.
    Out,
    /// The usual size.
    Reset,
    /// This many per cent; the nearest that there is beyond 50–200.
    Percent(u16),
}

impl Zoom {
    fn from(self, now: u16) -> u16 {
        let [smallest, .., largest] = STEPS;
        match self {
            Zoom::In => STEPS.into_iter().find(|step| *step > now).unwrap_or(largest),
            Zoom::Out => STEPS.into_iter().rev().find(|step| *step < now).unwrap_or(smallest),
            Zoom::Reset => USUAL,
            Zoom::Percent(percent) => percent.clamp(smallest, largest),
        }
    }
}

/// Zooms, remembers it, and says how many per cent it came to.
pub(crate) fn zoom(app: &AppHandle, zoom: Zoom) -> u16 {
    let desk = app.state::<Arc<Desk>>();
    let percent = zoom.from(desk.settings().zoom);
    set(app, percent);
    // A zoom that can't be remembered holds until the program ends.
    let _ = desk.change_settings(|settings| settings.zoom = percent);
    percent
}

/// Zooms as it was when the program ended.
pub(super) fn restore(app: &AppHandle) {
    set(app, app.state::<Arc<Desk>>().settings().zoom);
}

fn set(app: &AppHandle, percent: u16) {
    if let Some(window) = super::main(app) {
        // Only a window that is closing refuses.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_end_at_50_and_200_per_cent() {
        assert_eq!((Zoom::In.from(100), Zoom::Out.from(100)), (110, 90));
        assert_eq!((Zoom::In.from(200), Zoom::Out.from(50)), (200, 50));
        assert_eq!((Zoom::In.from(120), Zoom::Out.from(120)), (125, 110));
        assert_eq!(Zoom::Reset.from(175), 100);
        assert_eq!(
            [0, 133, 900].map(|percent| Zoom::Percent(percent).from(100)),
            [50, 133, 200]
        );
    }
}
