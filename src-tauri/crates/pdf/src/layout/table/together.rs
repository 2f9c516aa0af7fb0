//! Which rows stay on one page.

use document::RowKind;

use super::Kind;

/// A row as far as pages are concerned.
#[derive(Clone, Copy)]
pub(super) struct RowHeight {
    pub(super) kind: Kind,
    pub(super) height: f32,
}

/// For every row the height that must fit below it, itself included, or it goes on the next page: a group's name stays
/// with its first row, a sum with the row before it, the first two rows and the last two with each other, and the last
/// one with the notes, which are `closing` high. Nothing higher than `most` is kept together.
pub(super) fn kept_heights(rows: &[RowHeight], closing: f32, most: f32) -> Vec<f32> {
    let mut kept = vec![0.0; rows.len()];
    for index in (0..rows.len()).rev() {
        let own = rows[index].height;
        let below = match rows.get(index + 1) {
            None => closing,
            Some(next) if stays(rows, index, next.kind) => kept[index + 1],
            Some(_) => 0.0,
        };
        kept[index] = if own + below > most { own } else { own + below };
    }
    kept
}

fn stays(rows: &[RowHeight], index: usize, next: Kind) -> bool {
    let sum = matches!(next, Kind::Body(RowKind::Subtotal | RowKind::Total));
    sum || rows[index].kind == Kind::Body(RowKind::Group) || index == 0 || index + 2 == rows.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(kinds: &[RowKind], closing: f32) -> Vec<f32> {
        let row = |kind: &RowKind| RowHeight {
            kind: Kind::Body(*kind),
            height: 10.0,
        };
        let rows: Vec<RowHeight> = kinds.iter().map(row).collect();
        kept_heights(&rows, closing, 100.0)
    }

    #[test]
    fn a_total_never_goes_alone_on_a_page() {
        use RowKind::{Body, Subtotal, Total};
        assert_eq!(
            kept(&[Body, Body, Body, Body, Total], 0.0),
            [20.0, 10.0, 10.0, 20.0, 10.0]
        );
        assert_eq!(
            kept(&[Body, Body, Body, Subtotal, Total], 0.0),
            [20.0, 10.0, 30.0, 20.0, 10.0]
        );
    }

    #[test]
    fn a_group_stays_with_its_first_row_and_the_last_rows_with_the_notes() {
        use RowKind::{Body, Group};
        assert_eq!(
            kept(&[Body, Body, Group, Body, Body, Body], 12.0),
            [20.0, 10.0, 20.0, 10.0, 32.0, 22.0]
        );
    }

    #[test]
    fn what_is_too_high_is_parted() {
        assert_eq!(kept(&[RowKind::Group, RowKind::Body], 95.0), [20.0, 10.0]);
    }
}
