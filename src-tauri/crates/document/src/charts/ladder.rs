//! The municipality's share of a benefit by paid days.

use super::unit::Unit;
use super::{MOST_SERIES, Shown, sentences};
use crate::model::{Block, ChartKind, Drawing, Plot};
use crate::part::{Part, capital};
use crate::say::{Said, figure, plain};
use crate::tables::benefit_liability::step_at;
use i18n::EN_DASH;
use money::Number;
use plan::content::BenefitLadder;
use std::collections::BTreeSet;

/// Ladders with the same steps, drawn as one.
struct Alike<'p> {
    name: String,
    ladder: &'p BenefitLadder,
}

/// A step line for each ladder over the stretches of days between which one of them changes; ladders that are the same
/// share a line.
pub(crate) fn ladder(part: &Part<'_>, beside: &[Block]) -> Option<Block> {
    let ladders = alike(part);
    let days: BTreeSet<u32> = ladders
        .iter()
        .flat_map(|alike| &alike.ladder.steps)
        .map(|step| step.after_days)
        .collect();
    let days: Vec<u32> = days.into_iter().collect();
    if days.len() < 2 {
        return None;
    }
    let unit = Unit::plain("%".to_owned(), None);
    let series = ladders.iter().map(|alike| {
        let percents = days
            .iter()
            .map(|day| step_at(alike.ladder, *day).map(|step| step.percent));
        unit.series(alike.name.clone(), &percents.collect::<Vec<Option<Number>>>())
    });
    let shown = Shown {
        caption: plain(part.words.caption_chart_ladder()),
        alternative: alternative(part, &ladders),
        notes: vec![],
        drawing: Drawing::Plot(Plot {
            kind: ChartKind::Steps,
            categories: stretches(part, &days),
            series: series.collect(),
            unit: unit.name.clone(),
        }),
    };
    Some(shown.block(part, beside))
}

fn alike<'p>(part: &'p Part<'_>) -> Vec<Alike<'p>> {
    let mut found: Vec<(Vec<String>, &BenefitLadder)> = vec![];
    for ladder in &part.plan.benefit_ladders {
        let name = ladder.benefit.say(part.words);
        let same = |other: &&mut (Vec<String>, &BenefitLadder)| {
            other.1.from == ladder.from && other.1.steps == ladder.steps && !other.0.contains(&name)
        };
        match found.iter_mut().find(same) {
            Some((names, _)) => names.push(name),
            None => found.push((vec![name], ladder)),
        }
    }
    found.truncate(MOST_SERIES);
    let named = found.into_iter().map(|(names, ladder)| {
        let names = capital(&i18n::list(&names, part.language));
        Alike {
            name: part.words.document_ladder_from(&names, &i18n::date(ladder.from)),
            ladder,
        }
    });
    named.collect()
}

/// `0–99`, `100–199`, `200–`, in days.
fn stretches(part: &Part<'_>, days: &[u32]) -> Vec<String> {
    let ends = days
        .iter()
        .skip(1)
        .map(|next| Some(next.saturating_sub(1)))
        .chain([None]);
    let stretch = days.iter().zip(ends).map(|(from, to)| {
        let to = to.filter(|to| to != from);
        let last = days.last() == Some(from);
        let said = match to {
            Some(to) => format!("{from}{EN_DASH}{to}"),
            None if last => format!("{from}{EN_DASH}"),
            None => from.to_string(),
        };
        part.words.chart_days(&said)
    });
    stretch.collect()
}

/// Where each ladder begins and where it gets.
fn alternative(part: &Part<'_>, ladders: &[Alike<'_>]) -> String {
    let say = part.words;
    let course = ladders.iter().filter_map(|alike| {
        let steps = &alike.ladder.steps;
        let most = steps
            .iter()
            .max_by_key(|step| (step.percent, std::cmp::Reverse(step.after_days)))?;
        let days = figure::number(Number::from(most.after_days), None);
        let (first, percent) = (figure::percent(steps.first()?.percent), figure::percent(most.percent));
        Some(say.chart_ladder_course(&days, &first, &alike.name, &percent))
    });
    sentences(std::iter::once(say.chart_ladder()).chain(course))
}
