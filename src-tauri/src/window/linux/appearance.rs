//! Light or dark, as the desktop prefers. Desktops of today say it through their portal, to which GTK 3 doesn't listen; WebKit and
//! the menu follow GTK.

use gtk::gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, bus_get};
use gtk::glib::{Variant, VariantTy};
use gtk::prelude::*;

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const APPEARANCE: &str = "org.freedesktop.appearance";
const SCHEME: &str = "color-scheme";

/// How long a portal that is only being started may take; nothing waits for it.
const PATIENCE: i32 = 5_000;

/// Follows the desktop from now on. A desktop without a bus or a portal leaves it to GTK's own settings.
pub(super) fn follow() {
    bus_get(BusType::Session, Cancellable::NONE, |bus| {
        if let Ok(bus) = bus {
            ask(&bus);
            listen(&bus);
        }
    });
}

fn ask(bus: &DBusConnection) {
    let arguments = (APPEARANCE, SCHEME).to_variant();
    let answer = Some(VariantTy::TUPLE);
    let flags = DBusCallFlags::NONE;
    let (method, none) = ("Read", Cancellable::NONE);
    bus.call(
        Some(PORTAL),
        PATH,
        SETTINGS,
        method,
        Some(&arguments),
        answer,
        flags,
        PATIENCE,
        none,
        |answer| {
            if let Ok(answer) = answer {
                // Without a preference GTK's own setting stays, which the user may have made dark.
                apply(prefers_dark(&answer.child_value(0)));
            }
        },
    );
}

/// The subscription lives as long as the connection, which is the program's.
fn listen(bus: &DBusConnection) {
    let changed = |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, change: &Variant| {
        if change.n_children() == 3 && change.child_value(1).str() == Some(SCHEME) {
            // Who takes a preference back expects what is usual.
            apply(Some(prefers_dark(&change.child_value(2)).unwrap_or_default()));
        }
    };
    let (from, signal, flags) = (Some(PORTAL), Some("SettingChanged"), DBusSignalFlags::NONE);
    bus.signal_subscribe(
        from,
        Some(SETTINGS),
        signal,
        Some(PATH),
        Some(APPEARANCE),
        flags,
        changed,
    );
    // Keeps the connection, and with it the subscription.
    std::mem::forget(bus.clone());
}

fn apply(dark: Option<bool>) {
    if let (Some(dark), Some(settings)) = (dark, gtk::Settings::default()) {
        settings.set_gtk_application_prefer_dark_theme(dark);
    }
}

/// Whether the desktop prefers dark; none when it has no preference. The portal wraps the number once or twice.
fn prefers_dark(value: &Variant) -> Option<bool> {
    let mut value = value.clone();
    while let Some(inner) = value.as_variant() {
        value = inner;
    }
    match value.get::<u32>()? {
        1 => Some(true),
        2 => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_found_however_it_is_wrapped() {
        assert_eq!(prefers_dark(&1_u32.to_variant()), Some(true));
        let twice = Variant::from_variant(&Variant::from_variant(&2_u32.to_variant()));
        assert_eq!(prefers_dark(&twice), Some(false));
    }

    #[test]
    fn no_preference_is_neither() {
        assert_eq!(prefers_dark(&0_u32.to_variant()), None);
        assert_eq!(prefers_dark(&"dark".to_variant()), None);
    }
}
