//! Text that a required language lacks, and translations that their source has left behind.

use super::facts::Facts;
use super::text::visit_fields;
use super::{Code, Finding};
use crate::content::{Block, TranslationState};
use crate::{Language, Place, is_blank};

/// Fields whose missing texts have findings of their own.
const HAVE_THEIR_OWN: [(&str, &str); 3] = [
    ("area", "name"),
    ("attachments", "alternative"),
    ("proposal_points", "text"),
];

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for block in &facts.plan.blocks {
        check_block(facts, block, out);
    }
    visit_fields(facts.plan, |table, row, field, both| {
        if both.is_empty() || HAVE_THEIR_OWN.contains(&(table, field)) {
            return;
        }
        for language in facts.languages.iter().filter(|language| is_blank(both.get(*language))) {
            let place = row.map_or_else(|| Place::table(table), |row| Place::row(table, row));
            let finding = Finding::new(Code::FieldUntranslated, place.field(field).language(language));
            out.push(finding.with("language", language.into()));
        }
    });
}

fn check_block(facts: &Facts<'_>, block: &Block, out: &mut Vec<Finding>) {
    let target = block.source.other();
    let finding = |code, language: Language| {
        let place = Place::row("blocks", block.id.as_str())
            .field(language.tag())
            .language(language);
        Finding::new(code, place).with("language", language.into())
    };
    match block.translation_state() {
        TranslationState::Untranslated if facts.languages.has(target) => out.push(finding(Code::Untranslated, target)),
        TranslationState::SourceChanged if facts.languages.has(target) => {
            out.push(finding(Code::SourceChanged, target))
        }
        TranslationState::Draft if facts.languages.has(target) => out.push(finding(Code::TranslationDraft, target)),
        TranslationState::NothingToTranslate if facts.languages.has(block.source) && !block.text(target).is_empty() => {
            out.push(finding(Code::Untranslated, block.source));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound};
    use super::*;
    use crate::content::{RichText, Translation};

    #[test]
    fn an_untranslated_block_is_found_in_a_bilingual_area_only() {
        let mut plan = sound();
        plan.blocks[0].sv = RichText::default();
        assert_eq!(raised(&plan, Code::Untranslated).len(), 1);
        plan.members.retain(|member| member.id.as_str() == "member-laihia");
        assert!(raised(&plan, Code::Untranslated).is_empty());
    }

    #[test]
    fn a_changed_source_is_found_and_a_draft_is_mentioned() {
        let mut plan = sound();
        plan.blocks[0].fi = RichText::plain("Toinen teksti.");
        assert_eq!(raised(&plan, Code::SourceChanged).len(), 1);
        plan.blocks[0].translated_from = Some(plan.blocks[0].fi.hash());
        plan.blocks[0].translation = Some(Translation::Draft);
        assert_eq!(raised(&plan, Code::TranslationDraft).len(), 1);
    }

    #[test]
    fn names_in_tables_exist_in_both_languages() {
        let mut plan = sound();
        plan.offices[0].name.sv.clear();
        let found = raised(&plan, Code::FieldUntranslated);
        assert_eq!(found[0].place.to_string(), "offices/office-vaasa/name[sv]");
    }
}
