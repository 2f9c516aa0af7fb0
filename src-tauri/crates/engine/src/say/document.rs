//! What a PDF that carries its plan is, and what differs in it.

use super::{shown, visible};
use crate::view::{AgainstView, DocumentView, Text, VersionState};
use i18n::Words;
use plan::Bilingual;

/// The longest part of a text that is shown, in characters.
const SHOWN: usize = 120;

/// The sentences on a document: which plan, which version, whether its text is the plan's.
pub fn document(view: &DocumentView, words: Words) -> Vec<String> {
    let mut said = vec![plan(view, words), version(view, words), text(&view.text, words)];
    said.extend(view.against.iter().flat_map(|against| self::against(against, words)));
    said
}

fn plan(view: &DocumentView, words: Words) -> String {
    let named = |name: &Bilingual| visible(name.or_other(words.language()).0);
    let area = match view.register_number.is_empty() {
        true => named(&view.area),
        false => words.verify_area(&named(&view.area), &visible(&view.register_number)),
    };
    match &view.municipality {
        Some(municipality) => words.verify_extract(&area, &named(municipality)),
        None => words.verify_plan(&area),
    }
}

fn version(view: &DocumentView, words: Words) -> String {
    match &view.version {
        VersionState::Draft => words.verify_draft(&view.plan_sha256),
        VersionState::Frozen { name, sha256 } => words.verify_frozen(&visible(name), &visible(sha256)),
        VersionState::FrozenSince { name, sha256 } => words.verify_frozen_since(&visible(name), &visible(sha256)),
        VersionState::Other { name, sha256 } => words.verify_frozen_other(&visible(name), &visible(sha256)),
    }
}

fn text(text: &Text, words: Words) -> String {
    match text {
        Text::Identical => words.verify_text_identical(),
        Text::Same => words.verify_text_same(),
        Text::Repainted { page, program } => words.verify_text_repainted(&page.to_string(), &quoted(program)),
        Text::FarShorter => words.verify_text_far_shorter(),
        Text::Unreadable => words.verify_text_unreadable(),
        Text::Differs { page, expected, found } => {
            let page = &page.to_string();
            match (expected, found) {
                (Some(expected), Some(found)) => words.verify_text_changed(&quoted(expected), &quoted(found), page),
                (None, Some(found)) => words.verify_text_added(&quoted(found), page),
                (expected, None) => words.verify_text_removed(&quoted(expected.as_deref().unwrap_or_default()), page),
            }
        }
    }
}

fn against(view: &AgainstView, words: Words) -> Vec<String> {
    let path = &shown(&view.path);
    let names: Vec<_> = view.versions.iter().map(|name| visible(name)).collect();
    let mut said = vec![];
    if !names.is_empty() {
        said.push(words.verify_against_version(&names.join(", "), path));
    }
    if view.current {
        said.push(words.verify_against_current(path));
    }
    if !view.is_found() {
        said.push(words.verify_against_none(path));
    }
    said
}

fn quoted(text: &str) -> String {
    let short: String = text.chars().take(SHOWN).collect();
    match short.len() < text.len() {
        true => format!("{}…", visible(short.trim_end())),
        false => visible(&short),
    }
}
