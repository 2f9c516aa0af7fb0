use super::{Position, Row};
use std::collections::HashMap;

/// Gives the rows of a table their positions. As many as possible keep the one that they have in `old`; only rows that are
/// new or that moved get another, so that a move is a change of one row.
pub(super) fn arrange(old: &[Row], new: &mut [Row]) {
    if old.len() == new.len() && old.iter().zip(&*new).all(|(old, new)| old.id == new.id) {
        for (row, before) in new.iter_mut().zip(old) {
            row.position.clone_from(&before.position);
        }
        return;
    }
    let known: HashMap<&str, &Position> = old
        .iter()
        .filter_map(|row| Some((row.id.as_str(), row.position.as_ref()?)))
        .collect();
    let wanted: Vec<Option<&Position>> = new.iter().map(|row| known.get(row.id.as_str()).copied()).collect();
    let ids: Vec<&str> = new.iter().map(|row| row.id.as_str()).collect();
    let mut kept = longest_rising(&wanted, &ids);
    let positions = fill(&wanted, &mut kept);
    for (row, position) in new.iter_mut().zip(positions) {
        row.position = Some(position);
    }
}

/// Which rows can stay where they are: a longest run whose (position, identifier) rises.
fn longest_rising(wanted: &[Option<&Position>], ids: &[&str]) -> Vec<bool> {
    // `ends[n]` is the row on which the best run of n + 1 rows ends, `previous` the row before it in that run.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = vec![None; wanted.len()];
    let order = |row: usize| (wanted[row], ids[row]);
    for row in (0..wanted.len()).filter(|row| wanted[*row].is_some()) {
        let place = ends.partition_point(|end| order(*end) < order(row));
        previous[row] = place.checked_sub(1).map(|before| ends[before]);
        if place == ends.len() {
            ends.push(row)
        } else {
            ends[place] = row
        }
    }
    let mut kept = vec![false; wanted.len()];
    let mut next = ends.last().copied();
    while let Some(row) = next {
        kept[row] = true;
        next = previous[row];
    }
    kept
}

/// Positions for all rows: kept ones as they are, the others spread between their kept neighbours.
fn fill(wanted: &[Option<&Position>], kept: &mut [bool]) -> Vec<Position> {
    let mut positions: Vec<Position> = Vec::with_capacity(wanted.len());
    let mut row = 0;
    while row < wanted.len() {
        if let (true, Some(position)) = (kept[row], wanted[row]) {
            positions.push(position.clone());
            row += 1;
            continue;
        }
        let low = positions.last().cloned();
        // Two copies of a file may have put rows at the same position: there is no room between those, so they move too.
        let next = (row..wanted.len()).find(|next| kept[*next] && wanted[*next] > low.as_ref());
        let end = next.unwrap_or(wanted.len());
        kept[row..end].fill(false);
        positions.extend(Position::spread(
            low.as_ref(),
            next.and_then(|next| wanted[next]),
            end - row,
        ));
        row = end;
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(ids: &[&str]) -> Vec<Row> {
        ids.iter()
            .map(|id| Row {
                id: (*id).to_owned(),
                position: None,
                values: vec![],
                cells: vec![],
            })
            .collect()
    }

    fn arranged(old: &[Row], ids: &[&str]) -> Vec<Row> {
        let mut new = rows(ids);
        arrange(old, &mut new);
        assert!(
            new.is_sorted_by(|a, b| (&a.position, &a.id) < (&b.position, &b.id)),
            "{new:?}"
        );
        new
    }

    fn moved(old: &[Row], new: &[Row]) -> Vec<String> {
        new.iter()
            .filter(|row| !old.contains(row))
            .map(|row| row.id.clone())
            .collect()
    }

    #[test]
    fn moving_a_row_touches_only_that_row() {
        let old = arranged(&[], &["a", "b", "c", "d", "e"]);
        for order in [
            ["e", "a", "b", "c", "d"],
            ["a", "c", "d", "b", "e"],
            ["a", "b", "d", "c", "e"],
        ] {
            assert_eq!(moved(&old, &arranged(&old, &order)).len(), 1, "{order:?}");
        }
    }

    #[test]
    fn a_new_row_touches_no_other() {
        let old = arranged(&[], &["a", "b", "c"]);
        for order in [["x", "a", "b", "c"], ["a", "x", "b", "c"], ["a", "b", "c", "x"]] {
            assert_eq!(moved(&old, &arranged(&old, &order)), ["x"]);
        }
    }

    #[test]
    fn a_row_between_two_that_share_a_position_finds_room() {
        let mut old = arranged(&[], &["a", "b", "c"]);
        old[1].position = old[0].position.clone();
        let new = arranged(&old, &["a", "x", "b", "c"]);
        assert_eq!(moved(&old, &new), ["x", "b"]);
    }
}
