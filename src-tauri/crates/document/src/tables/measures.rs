//! Measures for labour migration, matching and mobility, by theme (15 § 4 mom. 5 k.).

use super::cell::{cell, head, lines};
use super::grid::Grid;
use crate::model::Block;
use crate::part::{Part, capital};
use crate::say::{Said, labelled, plain};
use plan::content::{Measure, MeasureTheme};

/// The themes in the order in which the Act names them.
const THEMES: [MeasureTheme; 3] = [MeasureTheme::Migration, MeasureTheme::Matching, MeasureTheme::Mobility];

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_measures()))
        .named("measures")
        .text(say.field_objective())
        .text(say.field_measure())
        .text(say.field_responsible())
        .text(say.field_when())
        .text(say.document_indicator_and_levels());
    for theme in THEMES {
        let measures: Vec<&Measure> = part.plan.measures.iter().filter(|m| m.theme == theme).collect();
        if !measures.is_empty() {
            grid.group(plain(capital(&theme.say(say))));
        }
        for measure in measures {
            row(&mut grid, part, measure);
        }
    }
    grid.block(part).into_iter().collect()
}

fn row(grid: &mut Grid, part: &Part<'_>, measure: &Measure) {
    let (say, row) = (part.words, part.row("measures", measure.id.as_str()));
    let level = |name: String, spans| labelled(&plain(name), spans);
    grid.body(vec![
        head(row.text("objective", &measure.objective)),
        cell(row.text("measure", &measure.measure)),
        cell(row.text("responsible", &measure.responsible)),
        cell(row.text("when", &measure.when)),
        lines([
            row.text("indicator", &measure.indicator),
            level(say.field_baseline(), row.text("baseline", &measure.baseline)),
            level(say.field_target(), row.text("target", &measure.target)),
        ]),
    ]);
}
