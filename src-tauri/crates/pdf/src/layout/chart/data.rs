//! The values of a plot that can be drawn.

use document::Plot;

/// The values of a plot that can be drawn: finite, one per category and series.
pub(super) struct Data<'d> {
    pub(super) plot: &'d Plot,
    /// By series, then by category.
    pub(super) values: Vec<Vec<Option<f64>>>,
}

impl<'d> Data<'d> {
    /// Beyond this a value has no place on paper and would only upset the arithmetic.
    const LARGEST: f64 = 1e15;

    pub(super) fn new(plot: &'d Plot) -> Self {
        let count = plot.categories.len();
        let drawable = |value: &Option<f64>| value.filter(|value| value.is_finite() && value.abs() < Self::LARGEST);
        let values = plot.series.iter().map(|series| {
            let mut row: Vec<Option<f64>> = series.values.iter().take(count).map(drawable).collect();
            row.resize(count, None);
            row
        });
        Data {
            plot,
            values: values.collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }

    /// Every value.
    pub(super) fn all(&self) -> impl Iterator<Item = f64> {
        self.values.iter().flatten().flatten().copied()
    }

    pub(super) fn label(&self, series: usize, category: usize) -> &'d str {
        self.plot.series[series].labels.get(category).map_or("", String::as_str)
    }

    pub(super) fn series(&self) -> usize {
        self.values.len()
    }

    pub(super) fn categories(&self) -> usize {
        self.plot.categories.len()
    }
}
