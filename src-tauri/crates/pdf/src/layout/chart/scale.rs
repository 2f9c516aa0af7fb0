//! Axes with round numbers.

/// A linear axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) step: f64,
}

/// About so many steps are made.
const STEPS: f64 = 5.0;

impl Scale {
    /// An axis that covers all values and begins at zero, or, with `close`, near the values when they lie close together.
    pub(super) fn covering(values: impl Iterator<Item = f64>, close: bool) -> Self {
        let (mut low, mut high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        });
        if !low.is_finite() || !high.is_finite() {
            (low, high) = (0.0, 1.0);
        }
        let near =
            close && high > low && low.signum() == high.signum() && (high - low) < 0.25 * low.abs().max(high.abs());
        if !near {
            (low, high) = (low.min(0.0), high.max(0.0));
        }
        if high - low < f64::EPSILON * high.abs().max(1.0) {
            high = low + 1.0;
        }
        let step = round_step((high - low) / STEPS);
        Scale {
            low: (low / step).floor() * step,
            high: (high / step).ceil() * step,
            step,
        }
    }

    /// Where a value lies, 0 at the low end, 1 at the high one.
    pub(super) fn place(&self, value: f64) -> f32 {
        (((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)) as f32
    }

    /// The round values along the axis.
    pub(super) fn ticks(&self) -> impl Iterator<Item = f64> + use<> {
        let Scale { low, high, step } = *self;
        let count = ((high - low) / step).round().clamp(1.0, 20.0) as u32;
        (0..=count).map(move |index| low + f64::from(index) * step)
    }

    /// A round value in the form that Finnish and Swedish share: `−1 500`, `0,25`.
    pub(super) fn say(&self, value: f64) -> String {
        let decimals = (-self.step.log10().floor()).clamp(0.0, 9.0) as usize;
        let plain = format!("{:.decimals$}", value.abs());
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut said = String::new();
        if value < 0.0 && plain.chars().any(|digit| digit.is_ascii_digit() && digit != '0') {
            said.push('\u{2212}');
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                said.push('\u{a0}');
            }
            said.push(digit);
        }
        if !part.is_empty() {
            said.push(',');
            said.push_str(part);
        }
        said
    }
}

/// The next of 1, 2, 2.5, 5 times a power of ten.
fn round_step(rough: f64) -> f64 {
    let power = 10f64.powf(rough.log10().floor());
    let part = rough / power;
    let round = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .find(|round| part <= round + 1e-9)
        .unwrap_or(10.0);
    // Whole numbers below ten aren't cut in quarters: an axis of 0, 2,5, 5 persons would say nonsense.
    if round == 2.5 && power <= 1.0 {
        5.0 * power
    } else {
        round * power
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_begins_at_zero_and_ends_on_a_round_number() {
        let scale = Scale::covering([3.0, 87.0].into_iter(), false);
        assert_eq!((scale.low, scale.high, scale.step), (0.0, 100.0, 20.0));
    }

    #[test]
    fn values_close_together_get_an_axis_near_them() {
        let scale = Scale::covering([101.0, 104.0].into_iter(), true);
        assert!(scale.low >= 100.0 && scale.high <= 105.0);
    }

    #[test]
    fn numbers_are_said_as_in_finnish_and_swedish() {
        let scale = Scale {
            low: -2000.0,
            high: 2_000_000.0,
            step: 500.0,
        };
        assert_eq!(scale.say(-1500.0), "\u{2212}1\u{a0}500");
        assert_eq!(scale.say(1_250_000.0), "1\u{a0}250\u{a0}000");
        assert_eq!(
            Scale {
                low: 0.0,
                high: 1.0,
                step: 0.25
            }
            .say(0.5),
            "0,5"
        );
    }

    #[test]
    fn one_value_or_none_still_makes_an_axis() {
        for values in [vec![], vec![0.0], vec![-3.0], vec![1e14]] {
            let scale = Scale::covering(values.into_iter(), true);
            assert!(
                scale.high > scale.low && scale.step > 0.0 && scale.ticks().count() < 22,
                "{scale:?}"
            );
        }
    }
}
