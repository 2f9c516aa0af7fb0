//! A measured chart, and how it goes over several pages when it is longer than one.

use std::ops::Range;

/// The rows of a chart that stand on a page; a chart without rows is one piece.
pub(super) type Rows = Range<usize>;

/// Heights of a chart: of what every piece has, and of its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Heights {
    /// Legend and axis, on every page again.
    pub(super) every: f32,
    /// What may be parted from each other.
    pub(super) rows: Vec<f32>,
}

impl Heights {
    /// A chart that is never parted.
    pub(super) fn whole(height: f32) -> Self {
        Heights {
            every: height,
            rows: Vec::new(),
        }
    }

    /// Height of a piece.
    pub(super) fn of(&self, rows: &Rows) -> f32 {
        self.every + self.rows[rows.clone()].iter().sum::<f32>()
    }

    /// Height of all.
    pub(super) fn all(&self) -> f32 {
        self.of(&(0..self.rows.len()))
    }

    /// As few pieces as the rooms allow, of nearly the same height: `first` for the first, `room` for each of the others. A row
    /// that is too tall for any room gets a piece of its own.
    pub(super) fn divide(&self, first: f32, room: f32) -> Vec<Rows> {
        let filled = self.fill(first, room);
        let share = self.every + self.rows.iter().sum::<f32>() / filled.len() as f32;
        let tallest = self.rows.iter().copied().fold(0.0, f32::max);
        let even = self.fill(first.min(share + tallest), room.min(share + tallest));
        if even.len() == filled.len() { even } else { filled }
    }

    /// Fills each room before the next is begun.
    fn fill(&self, first: f32, room: f32) -> Vec<Rows> {
        let mut pieces: Vec<Rows> = Vec::new();
        let (mut start, mut used) = (0, self.every);
        for (index, height) in self.rows.iter().enumerate() {
            let limit = if pieces.is_empty() { first } else { room };
            if used + height > limit + 0.01 && index > start {
                pieces.push(start..index);
                (start, used) = (index, self.every);
            }
            used += height;
        }
        pieces.push(start..self.rows.len());
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_fit_stay_together() {
        let heights = Heights {
            every: 20.0,
            rows: vec![10.0; 8],
        };
        assert_eq!(heights.divide(100.0, 100.0), vec![0..8; 1]);
        assert_eq!(heights.divide(60.0, 60.0), [0..4, 4..8]);
        assert_eq!(heights.divide(40.0, 60.0), [0..2, 2..5, 5..8]);
        assert_eq!(heights.divide(90.0, 90.0), [0..5, 5..8], "no row stands alone");
        assert_eq!(Heights::whole(500.0).divide(60.0, 60.0), vec![0..0; 1]);
    }

    #[test]
    fn a_row_taller_than_a_page_stands_alone() {
        let heights = Heights {
            every: 0.0,
            rows: vec![10.0, 90.0, 10.0],
        };
        assert_eq!(heights.divide(50.0, 50.0), [0..1, 1..2, 2..3]);
    }
}
