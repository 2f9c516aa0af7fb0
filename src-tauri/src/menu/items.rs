//! What is in the menu.

use i18n::Words;

use super::key::{Key, control, control_shift, plain};
use crate::window::Zoom;

/// A choice, by what the page calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Id {
    New,
    Open,
    Export,
    ClosePlan,
    Quit,
    Undo,
    Redo,
    Search,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Fullscreen,
    Finnish,
    Swedish,
    Guide,
    About,
}

/// Who does what was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// The page.
    Page,
    /// The window, which zooms.
    Zoom(Zoom),
    /// The window, which fills the screen or no longer does.
    Fullscreen,
    /// The window, which says what this program is.
    About,
    /// The program, which ends.
    Leave,
}

impl Id {
    /// What the page gets.
    pub(super) fn text(self) -> &'static str {
        match self {
            Id::New => "new",
            Id::Open => "open",
            Id::Export => "export",
            Id::ClosePlan => "close-plan",
            Id::Quit => "quit",
            Id::Undo => "undo",
            Id::Redo => "redo",
            Id::Search => "search",
            Id::ZoomIn => "zoom-in",
            Id::ZoomOut => "zoom-out",
            Id::ZoomReset => "zoom-reset",
            Id::Fullscreen => "fullscreen",
            Id::Finnish => "language-fi",
            Id::Swedish => "language-sv",
            Id::Guide => "guide",
            Id::About => "about",
        }
    }

    /// Who does it.
    pub(super) fn work(self) -> Work {
        match self {
            Id::ZoomIn => Work::Zoom(Zoom::In),
            Id::ZoomOut => Work::Zoom(Zoom::Out),
            Id::ZoomReset => Work::Zoom(Zoom::Reset),
            Id::Fullscreen => Work::Fullscreen,
            Id::Quit => Work::Leave,
            Id::New | Id::Open | Id::Export | Id::ClosePlan | Id::Undo | Id::Redo | Id::Search => Work::Page,
            Id::Finnish | Id::Swedish | Id::Guide => Work::Page,
            Id::About => Work::About,
        }
    }

    /// Whether it makes no sense without an open plan.
    pub(super) fn needs_plan(self) -> bool {
        matches!(self, Id::Export | Id::ClosePlan | Id::Undo | Id::Redo | Id::Search)
    }
}

/// A line of a menu that we answer for.
pub(super) struct Item {
    pub(super) id: Id,
    pub(super) text: fn(Words) -> String,
    pub(super) key: Option<Key>,
}

/// A line of a menu.
pub(super) enum Line {
    Item(Item),
    /// Editing that the system's own text fields know.
    Editing(Editing),
    Separator,
}

/// What the system does with a selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Editing {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

impl Editing {
    /// All of it, in the order of the menu.
    pub(super) const ALL: [Self; 4] = [Editing::Cut, Editing::Copy, Editing::Paste, Editing::SelectAll];

    /// What WebKit calls it.
    pub(super) fn text(self) -> &'static str {
        match self {
            Editing::Cut => "Cut",
            Editing::Copy => "Copy",
            Editing::Paste => "Paste",
            Editing::SelectAll => "SelectAll",
        }
    }
}

/// A menu.
pub(super) struct Menu {
    pub(super) title: fn(Words) -> String,
    pub(super) lines: &'static [Line],
}

const fn item(id: Id, text: fn(Words) -> String, key: Key) -> Line {
    let key = Some(key);
    Line::Item(Item { id, text, key })
}

const fn keyless(id: Id, text: fn(Words) -> String) -> Line {
    Line::Item(Item { id, text, key: None })
}

/// The menus, from left to right.
pub(super) const MENUS: [Menu; 4] = [
    Menu {
        title: Words::menu_file,
        lines: &[
            item(Id::New, Words::menu_new, control("n")),
            item(Id::Open, Words::menu_open, control("o")),
            Line::Separator,
            item(Id::Export, Words::menu_export, control("e")),
            Line::Separator,
            item(Id::ClosePlan, Words::menu_close_plan, control("w")),
            item(Id::Quit, Words::menu_quit, control("q")),
        ],
    },
    Menu {
        title: Words::menu_edit,
        lines: &[
            item(Id::Undo, Words::menu_undo, control("z")),
            item(Id::Redo, Words::menu_redo, control_shift("z")),
            Line::Separator,
            Line::Editing(Editing::Cut),
            Line::Editing(Editing::Copy),
            Line::Editing(Editing::Paste),
            Line::Editing(Editing::SelectAll),
            Line::Separator,
            item(Id::Search, Words::menu_search, control("k")),
        ],
    },
    Menu {
        title: Words::menu_view,
        lines: &[
            item(Id::ZoomIn, Words::menu_zoom_in, control("+")),
            item(Id::ZoomOut, Words::menu_zoom_out, control("-")),
            item(Id::ZoomReset, Words::menu_zoom_reset, control("0")),
            Line::Separator,
            item(Id::Fullscreen, Words::menu_fullscreen, plain("F11")),
            Line::Separator,
            // Each in its own language: who doesn't read the other one has to find the way back.
            keyless(Id::Finnish, Words::menu_finnish),
            keyless(Id::Swedish, Words::menu_swedish),
        ],
    },
    Menu {
        title: Words::menu_help,
        lines: &[
            item(Id::Guide, Words::menu_guide, plain("F1")),
            keyless(Id::About, Words::menu_about),
        ],
    },
];

/// All that one can choose.
pub(super) fn all() -> impl Iterator<Item = &'static Item> {
    const LINES: [&[Line]; MENUS.len()] = [MENUS[0].lines, MENUS[1].lines, MENUS[2].lines, MENUS[3].lines];
    LINES.into_iter().flatten().filter_map(|line| match line {
        Line::Item(item) => Some(item),
        Line::Editing(_) | Line::Separator => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::Language;
    use std::collections::HashSet;

    #[test]
    fn no_name_and_no_shortcut_means_two_things() {
        let ids: HashSet<_> = all().map(|item| item.id.text()).collect();
        assert_eq!(ids.len(), all().count());
        let keys: Vec<_> = all()
            .filter_map(|item| item.key)
            .map(|key| format!("{key:?}"))
            .collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
    }

    #[test]
    fn every_line_of_a_menu_has_a_letter_of_its_own() {
        for language in Language::ALL {
            let words = Words::new(language);
            let letter = |text: &str| text.split_once('&').and_then(|(_, rest)| rest.chars().next());
            let titles: Vec<_> = MENUS.iter().filter_map(|menu| letter(&(menu.title)(words))).collect();
            assert_eq!(titles.iter().collect::<HashSet<_>>().len(), MENUS.len(), "{titles:?}");
        }
    }
}
