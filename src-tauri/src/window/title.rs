//! The title bar.

use tauri::AppHandle;

/// The name of the program, in every language.
pub(super) const PROGRAM: &str = "Laadin";

/// Shows what is open before the program's name, as desktops do; only the name when nothing is.
pub(crate) fn set_title(app: &AppHandle, open: &str) {
    if let Some(window) = super::main(app) {
        // Only a window that is closing refuses.
        let _ = window.set_title(&title(open));
    }
}

fn title(open: &str) -> String {
    let open = open.split(|c: char| c.is_whitespace() || c.is_control());
    let open: Vec<&str> = open.filter(|word| !word.is_empty()).collect();
    if open.is_empty() {
        PROGRAM.to_owned()
    } else {
        format!("{} – {PROGRAM}", open.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_stands_before_the_program() {
        assert_eq!(title("Porvoon\n työllisyysalue"), "Porvoon työllisyysalue – Laadin");
        assert_eq!(title(" "), "Laadin");
    }
}
