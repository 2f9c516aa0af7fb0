//! A table on a terminal: names to the left, amounts to the right.

/// Rows of equally many cells as lines; the first cell is a name, the others stand right-aligned under each other.
pub(crate) fn aligned(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let length = |text: &String| text.chars().count();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(length)
                .max()
                .unwrap_or(0)
        })
        .collect();
    let line = |row: &Vec<String>| {
        let cells = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| match column {
                0 => format!("{cell:<width$}"),
                _ => format!("  {cell:>width$}"),
            });
        cells.collect::<String>().trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::aligned;

    #[test]
    fn amounts_stand_under_each_other() {
        let rows = [["Närpiö", "1,00 €"], ["Ii", "123,00 €"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(aligned(&rows), ["Närpiö    1,00 €", "Ii      123,00 €"]);
    }
}
