use chrono::{DateTime, Datelike, Duration, Utc};
use std::collections::BTreeSet;

/// Which backups stay: all of the last 24 hours, the last one of each day for a week, the last one of each ISO week for 31
/// days, and the last one of each month before that. Days, weeks and months are UTC's. A backup from the future stays.
pub fn keep(made: &[DateTime<Utc>], now: DateTime<Utc>) -> BTreeSet<DateTime<Utc>> {
    let mut newest_first = made.to_vec();
    newest_first.sort_unstable_by(|a, b| b.cmp(a));
    let mut seen = BTreeSet::new();
    newest_first
        .into_iter()
        .filter(|time| span(*time, now).is_none_or(|span| seen.insert(span)))
        .collect()
}

/// The span of time of which only the newest backup stays; none when every one stays.
fn span(time: DateTime<Utc>, now: DateTime<Utc>) -> Option<(u8, i32, u32)> {
    let age = now - time;
    let week = time.iso_week();
    if age <= Duration::days(1) {
        None
    } else if age <= Duration::days(7) {
        Some((0, time.year(), time.ordinal()))
    } else if age <= Duration::days(31) {
        Some((1, week.year(), week.week()))
    } else {
        Some((2, time.year(), time.month()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_year_of_hourly_backups_thins_to_days_weeks_and_months() {
        let now = at("2026-11-22T12:00:00Z");
        let all: Vec<_> = (0..365 * 24).map(|hours| now - Duration::hours(hours)).collect();
        let kept = keep(&all, now);
        let older_than = |days: i64| kept.iter().filter(move |time| now - **time > Duration::days(days));
        assert_eq!(
            kept.len() - older_than(1).count(),
            25,
            "each hour of the last day, both ends"
        );
        // 21.11. before noon, then 20., 19., 18., 17., 16., and 15.11. from noon on.
        assert_eq!(older_than(1).count() - older_than(7).count(), 7);
        // 15.11. is a Sunday: the weeks that end on 15.11., 8.11., 1.11., 25.10. (from 22.10. on).
        assert_eq!(older_than(7).count() - older_than(31).count(), 4);
        assert!(
            kept.contains(&at("2026-11-08T23:00:00Z")),
            "the last hour of a week stays"
        );
        // October before the 22nd, and the eleven months back to 22.11.2025.
        assert_eq!(older_than(31).count(), 12);
        assert!(
            kept.contains(&at("2026-09-30T23:00:00Z")),
            "the last hour of a month stays"
        );
    }

    proptest! {
        #[test]
        fn thinning_again_at_once_removes_nothing(hours in prop::collection::vec(-48_i64..20_000, 0..200)) {
            let now = at("2026-11-22T12:00:00Z");
            let all: Vec<_> = hours.iter().map(|hours| now - Duration::hours(*hours)).collect();
            let once = keep(&all, now);
            let again = keep(&once.iter().copied().collect::<Vec<_>>(), now);
            prop_assert_eq!(&once, &again);
            prop_assert_eq!(all.iter().max(), once.last(), "the newest always stays");
        }
    }
}
