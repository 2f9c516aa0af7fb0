//! The statutory outline of the plan: what it must show, in the Act's own words.

use super::{asset, read};
use crate::Bilingual;
use crate::content::ItemNumber;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The items that a plan must show, as the Act has them from a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outline {
    /// Its name, as a plan pins it (`380-2023`).
    pub name: String,
    /// The day from which plans follow it.
    pub holds_from: NaiveDate,
    /// Where it is laid down.
    pub basis: String,
    /// The least labour force of an area, in persons (12 § 1 mom.).
    pub least_labour_force: u32,
    /// Days from approval within which the ministry must have the documents (15 § 1–2 mom.: two weeks).
    pub days_to_submit: u16,
    /// The words before the list.
    pub intro: Bilingual,
    /// The items, in the Act's order.
    pub items: Vec<OutlineItem>,
}

/// An item of the outline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutlineItem {
    /// Its number.
    pub number: ItemNumber,
    /// Its wording, verbatim, without the number.
    pub heading: Bilingual,
}

impl Outline {
    /// The wording of an item.
    pub fn heading(&self, item: ItemNumber) -> &Bilingual {
        let found = self.items.iter().find(|candidate| candidate.number == item);
        &found
            .expect("an outline has all six items; a test holds it to that")
            .heading
    }
}

fn outlines() -> &'static [Outline] {
    static OUTLINES: LazyLock<Vec<Outline>> = LazyLock::new(|| vec![read(asset!("outline-380-2023.json"))]);
    &OUTLINES
}

/// The outline with this name.
pub fn outline(name: &str) -> Option<&'static Outline> {
    outlines().iter().find(|outline| outline.name == name)
}

/// The outline that plans follow on a date; the first one for earlier dates.
pub fn outline_on(date: NaiveDate) -> &'static Outline {
    let newest_first = outlines().iter().rev();
    newest_first
        .clone()
        .find(|outline| outline.holds_from <= date)
        .unwrap_or(&outlines()[0])
}

/// The outline that a plan pins, or the newest one when it pins none that this program knows.
pub fn outline_of(plan: &crate::Plan) -> &'static Outline {
    outline(&plan.area.outline)
        .or(outlines().last())
        .expect("the program carries at least one outline")
}

/// The wording of an item in the newest outline.
pub fn item_heading(item: ItemNumber) -> &'static Bilingual {
    outlines()
        .last()
        .expect("the program carries at least one outline")
        .heading(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outline_has_the_six_items_in_both_languages() {
        for outline in outlines() {
            assert!(
                outline.items.iter().map(|item| item.number).eq(ItemNumber::ALL),
                "{}",
                outline.name
            );
            assert!(
                outline
                    .items
                    .iter()
                    .all(|item| !item.heading.fi.is_empty() && !item.heading.sv.is_empty())
            );
        }
    }

    #[test]
    fn the_headings_are_the_acts_own_words() {
        let [_, _, third, .., sixth] = ItemNumber::ALL;
        assert_eq!(item_heading(third).fi, "toimipisteiden määrä ja sijoittuminen");
        assert_eq!(
            item_heading(sixth).sv,
            "beredskap för situationer med strukturförändringar"
        );
    }

    #[test]
    fn a_date_before_the_first_outline_gets_the_first() {
        let day = |year| NaiveDate::from_ymd_opt(year, 6, 12).unwrap();
        assert_eq!(outline_on(day(2018)).name, "380-2023");
        assert_eq!(outline_on(day(2026)).name, "380-2023");
        assert!(outline("380-2022").is_none());
    }
}
