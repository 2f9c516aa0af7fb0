//! The municipality's share of a benefit by paid days.

use super::{Drawing, MOST_SERIES};
use crate::model::{Block, ChartKind, Series};
use crate::part::{Part, capital};
use crate::say::{Said, figure, plain};
use crate::tables::benefit_liability::step_at;
use money::Number;
use plan::content::BenefitLadder;
use std::collections::BTreeSet;

/// A step line for each ladder over the days at which one of them changes.
pub(crate) fn ladder(part: &Part<'_>) -> Option<Block> {
    let ladders = &part.plan.benefit_ladders;
    let ladders = &ladders[..ladders.len().min(MOST_SERIES)];
    let days: BTreeSet<u32> = ladders
        .iter()
        .flat_map(|l| &l.steps)
        .map(|step| step.after_days)
        .collect();
    let days: Vec<u32> = days.into_iter().collect();
    let steps = ladders.iter().flat_map(|ladder| &ladder.steps);
    let most = steps.max_by_key(|step| (step.percent, std::cmp::Reverse(step.after_days)))?;
    let alternative = part.words.chart_ladder(
        &figure::number(Number::from(most.after_days), None),
        &figure::percent(most.percent),
    );
    let drawing = Drawing {
        kind: ChartKind::Steps,
        caption: plain(part.words.caption_chart_ladder()),
        alternative,
        categories: days
            .iter()
            .map(|day| figure::number(Number::from(*day), None))
            .collect(),
        series: ladders.iter().map(|ladder| one(part, ladder, &days)).collect(),
        unit: "%".to_owned(),
    };
    Some(drawing.block(part))
}

fn one(part: &Part<'_>, ladder: &BenefitLadder, days: &[u32]) -> Series {
    let percents: Vec<_> = days
        .iter()
        .map(|day| step_at(ladder, *day).map(|step| step.percent))
        .collect();
    let benefit = capital(&ladder.benefit.say(part.words));
    Series {
        name: part.words.document_ladder_from(&benefit, &i18n::date(ladder.from)),
        values: percents.iter().map(|percent| percent.and_then(figure::drawn)).collect(),
        labels: percents
            .iter()
            .map(|percent| percent.map(figure::percent).unwrap_or_default())
            .collect(),
    }
}
