//! Decisions of the members on the plan (15 § 1–2 mom.), and which frozen version each approved.

use super::cell::{cell, day, head, words};
use super::grid::Grid;
use crate::model::Block;
use crate::part::{Part, capital};
use crate::say::{Said, plain};
use i18n::typeset;

pub(crate) fn table(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_decisions()))
        .named("decisions")
        .text(say.field_municipality())
        .text(say.field_body())
        .text(say.field_date())
        .text(say.field_section())
        .text(say.field_register_number())
        .text(say.field_result())
        .text(say.field_version());
    for decision in &part.plan.decisions {
        let row = part.row("decisions", decision.id.as_str());
        let versions = &part.plan.versions;
        let version = versions
            .iter()
            .find(|version| Some(&version.id) == decision.version.as_ref());
        grid.body(vec![
            head(plain(part.municipality(decision.municipality))),
            cell(row.text("body", &decision.body)),
            day(decision.date),
            words(section(decision.section.trim(), part)),
            words(decision.register_number.trim()),
            words(capital(&decision.result.say(say))),
            words(version.map(|version| version.name.clone()).unwrap_or_default()),
        ]);
    }
    grid.block(part).into_iter().collect()
}

/// The section of the minutes with its sign, which some write and some don't.
pub(crate) fn section(section: &str, part: &Part<'_>) -> String {
    if section.is_empty() || section.contains('§') {
        return typeset(section, part.language);
    }
    typeset(&format!("{section} §"), part.language)
}
