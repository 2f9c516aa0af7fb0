//! The plan's charts for the window: the ones of its document.

use crate::export::{Detail, Form};
use crate::{Language, OpenPlan, Plan};
use document::{Block, Chart, Options, words};
use pdf::figure::figure;
use plan::Place;
use schemars::JsonSchema;
use serde::Serialize;

/// How wide a chart is drawn, in points: as wide as the text of an upright page.
const WIDTH: f32 = 482.0;

/// The tables whose charts show a plan at a glance, in the order in which they are shown: shares of the costs by municipality,
/// budget by year, personnel, timetable.
const SHOWN: [&str; 4] = ["pools", "budget_lines", "personnel", "milestones"];

/// A chart of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FigureView {
    /// Names it among the others, in both languages alike: the table that it shows, and a number from the second one on
    /// (`budget_lines`, `personnel-2`).
    pub id: String,
    /// Its caption, numbered as in the document.
    pub title: String,
    /// The drawing as an element for the page: one image with the text alternative as its name and the page's colours, without
    /// scripts, styles or references.
    pub svg: String,
    /// What it shows, in words.
    pub alternative: String,
    /// The table that it shows.
    pub place: Place,
}

impl OpenPlan {
    /// The charts of the plan as it is now: see [`figures_of`].
    pub fn figures(&self, language: Language) -> Vec<FigureView> {
        figures_of(self.plan(), language)
    }
}

/// The charts that show a plan at a glance, the same as in its document. Those that have nothing to show aren't there.
pub fn figures_of(plan: &Plan, language: Language) -> Vec<FigureView> {
    let options = Options {
        form: Form::One(language),
        version: None,
        detail: Detail::Full,
    };
    let built = document::build(plan, &options, &|_| None);
    let charts = charts(&built.document.blocks, &built.places);
    let of = |table: &'static str| charts.iter().filter(move |(_, place)| place.table == table);
    SHOWN
        .into_iter()
        .flat_map(|table| of(table).enumerate())
        .filter_map(|(index, (chart, place))| view(chart, place, index, language))
        .collect()
}

/// The charts of a document in one language, whose passages are its blocks and the items of its lists, with their places.
fn charts<'b>(blocks: &'b [Block], places: &'b [Option<Place>]) -> Vec<(&'b Chart, &'b Place)> {
    let mut passage = 0;
    let mut charts = vec![];
    for block in blocks {
        if let (Block::Chart(chart), Some(Some(place))) = (block, places.get(passage)) {
            charts.push((chart, place));
        }
        passage += document::passages(std::slice::from_ref(block));
    }
    charts
}

/// A chart as the window shows it; none when it can't be drawn.
fn view(chart: &Chart, place: &Place, index: usize, language: Language) -> Option<FigureView> {
    let drawn = figure(chart, language, None, WIDTH).ok()?;
    let id = match index {
        0 => place.table.clone(),
        _ => format!("{}-{}", place.table, index + 1),
    };
    Some(FigureView {
        id,
        title: words(&chart.caption),
        svg: drawn.inline(),
        alternative: chart.alternative.clone(),
        place: place.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preview::tests::example;

    #[test]
    fn the_charts_at_a_glance_are_the_same_in_both_languages() {
        let folder = tempfile::tempdir().unwrap();
        let open = example(folder.path());
        let [fi, sv] = Language::ALL.map(|language| open.figures(language));
        let ids = |views: &[FigureView]| views.iter().map(|view| view.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&fi), ids(&sv));
        assert_eq!(ids(&fi)[..2], ["pools", "budget_lines"]);
        assert!(fi.iter().zip(&sv).all(|(fi, sv)| fi.alternative != sv.alternative));
    }

    #[test]
    fn a_drawing_holds_nothing_that_a_strict_content_security_policy_refuses() {
        let folder = tempfile::tempdir().unwrap();
        for view in example(folder.path()).figures(Language::Fi) {
            assert!(view.svg.starts_with("<svg ") && view.svg.ends_with("</svg>"));
            for refused in ["style", "<script", "href", "url(", " on", "class="] {
                // The alternative may say anything: it is text.
                let drawing = view.svg.split_once("\">").unwrap().1;
                assert!(!drawing.contains(refused), "{}: {refused}", view.id);
            }
        }
    }
}
