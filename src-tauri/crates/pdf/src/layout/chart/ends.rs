//! The names of lines at their right ends.

use super::Data;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::label::Label;
use crate::layout::style::CHART;

/// The names take at most this share of the width.
const NAMES: f32 = 0.3;
/// Two names are at least so far apart.
const APART: f32 = 10.5;

impl<'d> Flow<'d> {
    /// Room for the names at the right of the plot.
    pub(super) fn ends_room(&mut self, data: &Data<'d>) -> f32 {
        self.end_names(data)
            .iter()
            .map(|name| name.width(CHART.size) + 10.0)
            .fold(6.0, f32::max)
    }

    /// The names of all series, when there are several.
    pub(super) fn end_names(&mut self, data: &Data<'d>) -> Vec<Label> {
        if data.series() < 2 {
            return Vec::new();
        }
        let room = self.frame.full * NAMES;
        let within = |flow: &mut Self, name: &str| flow.label_within(FaceId::Regular, name, CHART.size, room);
        data.plot
            .series
            .iter()
            .map(|series| within(self, &series.name))
            .collect()
    }
}

/// Moves heights apart that are too close, keeping their order and staying above `floor`.
pub(super) fn spread(heights: &mut [(usize, f32)], floor: f32) {
    heights.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut least = floor;
    for (_, height) in heights.iter_mut() {
        *height = height.max(least);
        least = *height + APART;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_would_touch_are_moved_apart() {
        let mut heights = [(0, 100.0), (1, 101.0), (2, 40.0)];
        spread(&mut heights, 50.0);
        assert_eq!(heights, [(2, 50.0), (0, 100.0), (1, 100.0 + APART)]);
    }
}
