//! Names at the right of a plot, each at the height of what it names.

use super::name::Name;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::style::{CHART, Style};

/// The names take at most this share of the width.
const NAMES: f32 = 0.34;
/// A name is divided over so many lines at most.
const MOST_LINES: usize = 3;
/// Space between two names.
const BETWEEN: f32 = 3.0;

/// Names, measured.
pub(super) struct Ends<'d> {
    pub(super) names: Vec<Name<'d>>,
}

impl Ends<'_> {
    /// Width of the names.
    pub(super) fn width(&self) -> f32 {
        self.names.iter().map(Name::width).fold(0.0, f32::max)
    }

    /// Height of the names under each other.
    pub(super) fn height(&self) -> f32 {
        self.names.iter().map(|name| name.height() + BETWEEN).sum()
    }

    /// The middles of the names, as near as they can be to where they are wanted, within `low` and `high`; the order stays. What
    /// doesn't fit at all is left out from the lower end.
    pub(super) fn spread(&self, wanted: &[(usize, f32)], (low, high): (f32, f32)) -> Vec<(usize, f32)> {
        let mut order = wanted.to_vec();
        order.sort_by(|a, b| a.1.total_cmp(&b.1));
        let half = |index: usize| (self.names[index].height() + BETWEEN) / 2.0;
        while order.iter().map(|place| 2.0 * half(place.0)).sum::<f32>() > high - low + 0.01 && !order.is_empty() {
            order.remove(0);
        }
        let mut floor = low;
        for place in &mut order {
            place.1 = place.1.max(floor + half(place.0));
            floor = place.1 + half(place.0);
        }
        let mut ceiling = high;
        for place in order.iter_mut().rev() {
            place.1 = place.1.min(ceiling - half(place.0));
            ceiling = place.1 - half(place.0);
        }
        order
    }
}

impl<'d> Flow<'d> {
    /// Measures names that stand at the right of a plot in a chart of this width.
    pub(super) fn ends(&mut self, names: impl Iterator<Item = &'d str>, width: f32) -> Ends<'d> {
        let style = Style { divide: false, ..CHART };
        let names = names.map(|name| self.name(name, (FaceId::Regular, style), width * NAMES, MOST_LINES));
        Ends { names: names.collect() }
    }
}

#[cfg(test)]
mod tests {
    use crate::layout::flow::Flow;
    use document::{Language, Look};
    use std::collections::HashSet;

    #[test]
    fn names_that_would_touch_are_moved_apart_and_stay_inside() {
        let mut flow = Flow::new(Language::Fi, Look::default(), HashSet::new()).unwrap();
        let ends = flow.ends(["Kemi", "Simo", "Tornio"].into_iter(), 400.0);
        let places = ends.spread(&[(0, 100.0), (1, 101.0), (2, 0.0)], (0.0, 104.0));
        assert_eq!(places.iter().map(|place| place.0).collect::<Vec<_>>(), [2, 0, 1]);
        let apart = places.windows(2).all(|pair| pair[1].1 - pair[0].1 >= 13.4);
        assert!(apart && places[0].1 >= 6.7 && places[2].1 <= 97.3, "{places:?}");
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        let mut flow = Flow::new(Language::Fi, Look::default(), HashSet::new()).unwrap();
        let ends = flow.ends(["a", "b", "c"].into_iter(), 400.0);
        assert_eq!(ends.spread(&[(0, 5.0), (1, 6.0), (2, 7.0)], (0.0, 28.0)).len(), 2);
    }
}
