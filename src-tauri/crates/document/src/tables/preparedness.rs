//! Scenarios of structural change and what is done in each phase (15 § 4 mom. 6 k.).

use super::cell::{cell, head};
use super::grid::Grid;
use super::heading;
use crate::model::Block;
use crate::part::{Part, capital};
use crate::say::{SLOTS, Said, labelled, plain, weave};
use plan::content::{ActionCard, ChangeScenario, Phase};

const PHASES: [Phase; 4] = [Phase::Beforehand, Phase::FirstDay, Phase::FirstWeek, Phase::FirstMonths];

pub(super) fn tables(part: &Part<'_>, level: u8) -> Vec<Block> {
    part.plan
        .change_scenarios
        .iter()
        .flat_map(|scenario| one(part, scenario, level))
        .collect()
}

fn one(part: &Part<'_>, scenario: &ChangeScenario, level: u8) -> Vec<Block> {
    let (say, row) = (part.words, part.row("change_scenarios", scenario.id.as_str()));
    let paragraph = |name: String, spans| Block::Paragraph(labelled(&plain(name), spans));
    let mut blocks = vec![heading(part, level, row.text("name", &scenario.name))];
    blocks.push(paragraph(say.field_kind(), plain(scenario.kind.say(say))));
    for (name, spans) in [
        (say.field_trigger(), row.text("trigger", &scenario.trigger)),
        (say.field_experience(), row.text("experience", &scenario.experience)),
    ] {
        if !spans.is_empty() {
            blocks.push(paragraph(name, spans));
        }
    }
    blocks.extend(cards(part, scenario).block(part));
    blocks
}

fn cards(part: &Part<'_>, scenario: &ChangeScenario) -> Grid {
    let say = part.words;
    let name = part
        .row("change_scenarios", scenario.id.as_str())
        .text("name", &scenario.name);
    let mut grid = Grid::new(weave(&say.caption_cards(SLOTS[0]), &[name]))
        .named("preparedness")
        .text(say.field_action())
        .text(say.field_responsible())
        .text(say.field_partners())
        .text(say.field_resources());
    for phase in PHASES {
        let of = |card: &&ActionCard| card.scenario == scenario.id && card.phase == phase;
        let cards: Vec<&ActionCard> = part.plan.action_cards.iter().filter(of).collect();
        if !cards.is_empty() {
            grid.group(plain(capital(&phase.say(say))));
        }
        for card in cards {
            let row = part.row("action_cards", card.id.as_str());
            grid.body(vec![
                head(row.text("action", &card.action)),
                cell(row.text("responsible", &card.responsible)),
                cell(row.text("partners", &card.partners)),
                cell(row.text("resources", &card.resources)),
            ]);
        }
    }
    grid
}
