//! Where statistics come from, what each indicator measures, and how computed ones follow.

use crate::model::Block;
use crate::part::{Part, capital};
use crate::say::{Said, Spans, figure, join, plain};
use crate::tables::cell::{cell, day, head, words};
use crate::tables::grid::Grid;
use money::Number;
use plan::content::{Formula, Indicator};
use plan::id::IndicatorId;

pub(super) fn annex(part: &Part<'_>) -> Vec<Block> {
    [sources(part), indicators(part)].into_iter().flatten().collect()
}

fn sources(part: &Part<'_>) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_sources()))
        .named("sources")
        .text(say.field_source())
        .text(say.field_table())
        .text(say.field_retrieved());
    for source in &part.plan.sources {
        let row = part.row("sources", source.id.as_str());
        grid.body(vec![
            head(row.text("name", &source.name)),
            words(source.table.trim()),
            day(source.retrieved),
        ]);
    }
    grid.block(part)
}

fn indicators(part: &Part<'_>) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_indicators()))
        .named("indicators")
        .text(say.field_indicator_statistic())
        .text(say.field_measures())
        .text(say.field_unit())
        .text(say.field_group())
        .text(say.field_formula());
    for indicator in &part.plan.indicators {
        let row = part.row("indicators", indicator.id.as_str());
        grid.body(vec![
            head(row.text("name", &indicator.name)),
            words(capital(&indicator.measures.say(say))),
            cell(row.text("unit", &indicator.unit)),
            cell(row.text("group", &indicator.group)),
            cell(indicator.formula.as_ref().map(|f| formula(part, f)).unwrap_or_default()),
        ]);
    }
    grid.block(part)
}

/// `100 × (a + b) / (c + d)` with the names of the indicators.
fn formula(part: &Part<'_>, formula: &Formula) -> Spans {
    let sum = |ids: &[IndicatorId]| -> Spans {
        let names = ids
            .iter()
            .filter_map(|id| part.ledger.indicator(id))
            .map(|i| name(part, i));
        let sum = join(names, " + ");
        if ids.len() > 1 {
            [plain("("), sum, plain(")")].concat()
        } else {
            sum
        }
    };
    let mut spans = vec![];
    if formula.factor != Number::ONE {
        spans.extend(plain(format!("{} × ", figure::number(formula.factor, None))));
    }
    spans.extend(sum(&formula.numerator));
    spans.extend(plain(" / "));
    spans.extend(sum(&formula.denominator));
    if let Some(period) = formula.denominator_period {
        spans.extend(plain(format!(" ({})", i18n::period(period, part.language))));
    }
    spans
}

fn name(part: &Part<'_>, indicator: &Indicator) -> Spans {
    part.row("indicators", indicator.id.as_str())
        .text("name", &indicator.name)
}
