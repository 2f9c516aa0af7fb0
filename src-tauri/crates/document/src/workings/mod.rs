//! The workings of a plan: budgets, personnel costs, and every division to the cent, as cells that follow from other cells.

mod budget;
mod division;
mod personnel;
mod sharing;
mod sheet;
mod units;

use crate::build::Detail;
use crate::part::Part;
use crate::working::{At, Working};
use plan::Year;
use plan::id::{LineId, PersonnelId};
use std::collections::HashMap;

/// Where figures stand that other workings need.
#[derive(Default)]
struct Places {
    lines: HashMap<(LineId, Year), At>,
    personnel: HashMap<(PersonnelId, Year), At>,
}

/// The workings in a part's language; they are the document's from number `first` on. A short document has no divisions.
pub(crate) fn workings(part: &Part<'_>, first: usize) -> Vec<Working> {
    let mut all = vec![];
    let mut places = Places::default();
    all.extend(personnel::working(part, first, &mut places));
    for whose in budget::budgets(part) {
        all.extend(budget::working(part, whose, first + all.len(), &mut places));
    }
    if part.detail == Detail::Full {
        for pool in sharing::divided(part) {
            all.extend(sharing::working(part, &pool, first + all.len(), &places));
        }
    }
    all
}
