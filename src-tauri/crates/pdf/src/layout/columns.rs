//! Two columns on the same pages: what is laid in one doesn't move what is laid in the other.

use super::flow::Flow;
use super::page::PageId;

/// One of two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

impl Side {
    /// The column that is read first, then the other.
    pub(crate) const BOTH: [Side; 2] = [Side::Left, Side::Right];

    /// 0 for the left, 1 for the right.
    pub(crate) fn index(self) -> usize {
        match self {
            Side::Left => 0,
            Side::Right => 1,
        }
    }
}

/// Where the pen is.
#[derive(Clone, Copy, PartialEq)]
struct Pen {
    page: PageId,
    y: f32,
    gap: f32,
}

impl Flow<'_> {
    /// Lays with the width of a column.
    pub(super) fn in_column<T>(&mut self, side: Side, lay: impl FnOnce(&mut Self) -> T) -> T {
        let outside = (self.frame, self.left, self.width, self.side);
        self.frame = self.sheet.columns()[side.index()];
        (self.left, self.width, self.side) = (self.frame.left, self.frame.measure, Some(side));
        let laid = lay(self);
        (self.frame, self.left, self.width, self.side) = outside;
        laid
    }

    /// Lays both columns from the same height; goes on below the one that ends later.
    pub(super) fn side_by_side(&mut self, mut lay: impl FnMut(&mut Self, Side)) {
        let start = self.pen();
        let mut last: Option<Pen> = None;
        for side in Side::BOTH {
            (self.page, self.y, self.gap) = (start.page, start.y, start.gap);
            self.in_column(side, |flow| lay(flow, side));
            self.close();
            self.column_ends.push(self.spot());
            let end = self.pen();
            if end != start {
                last = Some(last.map_or(end, |other| other.or_later(end)));
            }
        }
        let end = last.unwrap_or(start);
        (self.page, self.y, self.gap) = (end.page, end.y, end.gap);
    }

    fn pen(&self) -> Pen {
        Pen {
            page: self.page,
            y: self.y,
            gap: self.gap,
        }
    }
}

impl Pen {
    /// The one further on; on the same height the one that asks for more space. Pages that columns make are numbered in
    /// their order.
    fn or_later(self, other: Pen) -> Pen {
        if self.page != other.page {
            return if self.page.0 > other.page.0 { self } else { other };
        }
        Pen {
            page: self.page,
            y: self.y.min(other.y),
            gap: self.gap.max(other.gap),
        }
    }
}
