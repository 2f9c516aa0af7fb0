//! What each municipality carries of the costs.

use super::{Drawing, extremes};
use crate::model::{Block, ChartKind, Series};
use crate::part::Part;
use crate::say::{figure, plain};
use money::{Cents, Number};
use plan::MunicipalityCode;
use plan::ledger::Sharing;

/// The most years side by side.
const MOST_YEARS: usize = 3;

/// Bars of euros, a group for each municipality with a bar for each year.
pub(crate) fn shares(part: &Part<'_>, sharings: &[Sharing]) -> Option<Block> {
    let sharings = chosen(part, sharings);
    let members: Vec<MunicipalityCode> = part.members().collect();
    let first = sharings.first()?;
    let named: Vec<(String, Cents)> = members
        .iter()
        .filter_map(|code| Some((part.municipality(*code), *first.municipalities.get(code)?)))
        .collect();
    let negative = sharings
        .iter()
        .any(|s| s.municipalities.values().any(|share| share.is_negative()));
    if named.len() < 2 || negative {
        return None;
    }
    let (least, most) = extremes(&named)?;
    let total = Cents::checked_sum(named.iter().map(|(_, share)| *share)).ok()?;
    let alternative = part.words.chart_shares(
        &figure::euros(least.1),
        &least.0,
        &figure::euros(most.1),
        &most.0,
        &figure::euros(total),
        &first.year.to_string(),
    );
    let years: Vec<_> = sharings.iter().map(|sharing| sharing.year).collect();
    let drawing = Drawing {
        kind: ChartKind::Bars,
        caption: plain(
            part.words
                .caption_chart_shares(&i18n::years(years[0].get().into(), years[years.len() - 1].get().into())),
        ),
        alternative,
        categories: members.iter().map(|code| part.municipality(*code)).collect(),
        series: sharings.iter().map(|sharing| series(sharing, &members)).collect(),
        unit: "€".to_owned(),
    };
    Some(drawing.block(part))
}

/// The first years of the plan itself; years of preparation only when there are no others.
fn chosen<'s>(part: &Part<'_>, sharings: &'s [Sharing]) -> &'s [Sharing] {
    let first = part.plan.area.first_year;
    let start = sharings
        .iter()
        .position(|sharing| Some(sharing.year) >= first)
        .unwrap_or(0);
    &sharings[start..sharings.len().min(start + MOST_YEARS)]
}

fn series(sharing: &Sharing, members: &[MunicipalityCode]) -> Series {
    let of = |code: &MunicipalityCode| sharing.municipalities.get(code).copied();
    Series {
        name: sharing.year.to_string(),
        values: members
            .iter()
            .map(|code| of(code).and_then(|share| figure::drawn(Number::from(share))))
            .collect(),
        labels: members
            .iter()
            .map(|code| of(code).map(figure::euros).unwrap_or_default())
            .collect(),
    }
}
