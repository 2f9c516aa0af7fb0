//! Rectangles on the page.

/// A rectangle; lengths are points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) left: f32,
    pub(super) bottom: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Area {
    pub(super) fn right(self) -> f32 {
        self.left + self.width
    }

    pub(super) fn top(self) -> f32 {
        self.bottom + self.height
    }

    pub(super) fn middle(self) -> f32 {
        self.bottom + self.height / 2.0
    }

    /// What is left under a strip of this height at the top.
    pub(super) fn under(self, strip: f32) -> Self {
        Area {
            height: (self.height - strip).max(0.0),
            ..self
        }
    }

    /// What is left over a strip of this height at the bottom.
    pub(super) fn over(self, strip: f32) -> Self {
        Area {
            bottom: self.bottom + strip,
            height: (self.height - strip).max(0.0),
            ..self
        }
    }

    /// The corners, the first one again at the end.
    pub(super) fn outline(self) -> Vec<(f32, f32)> {
        let (left, right, bottom, top) = (self.left, self.right(), self.bottom, self.top());
        vec![
            (left, bottom),
            (right, bottom),
            (right, top),
            (left, top),
            (left, bottom),
        ]
    }
}
