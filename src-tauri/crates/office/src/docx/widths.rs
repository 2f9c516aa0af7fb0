//! Widths of columns, from what stands in them. Lengths are twips.

use document::Span;

use super::styles::Type;

/// Width of a letter of usual type, on average; with room for a fallback font that is a little wider.
const LETTER: u32 = 92;
/// Margins of a cell, left and right together.
const MARGINS: u32 = 190;
/// Letters of a word that are kept together in a header and in text; a longer word is hyphenated.
const HEADER_WORD: usize = 13;
const TEXT_WORD: usize = 17;
/// Letters of a line beyond which a column gains nothing by being wider.
const LONGEST_LINE: usize = 90;

/// What a column needs, in letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Need {
    /// Its longest word.
    least: usize,
    /// Its longest line.
    most: usize,
}

impl Need {
    /// Takes the header of the column into account.
    pub(super) fn header(&mut self, spans: &[Span]) {
        self.add(spans, HEADER_WORD);
    }

    /// Takes text in the column into account.
    pub(super) fn text(&mut self, spans: &[Span]) {
        self.add(spans, TEXT_WORD);
    }

    /// Takes a figure in the column into account, which is never divided.
    pub(super) fn figure(&mut self, spans: &[Span]) {
        self.add(spans, LONGEST_LINE);
    }

    fn add(&mut self, spans: &[Span], longest: usize) {
        let text = document::words(spans).replace('\u{ad}', "");
        let breaks = [' ', '\t', '\n', '-', '\u{2013}', '\u{2014}', '/', '\u{200b}'];
        let word = text.split(breaks).map(|word| word.chars().count()).max();
        let line = text.split('\n').map(|line| line.chars().count()).max();
        self.least = self.least.max(word.unwrap_or(0).min(longest));
        self.most = self.most.max(line.unwrap_or(0).min(LONGEST_LINE));
    }
}

/// Width of a column of so many letters.
fn width(letters: usize, size: Type) -> u32 {
    let letter = LETTER * size.half_points() / Type::Usual.half_points();
    u32::try_from(letters).unwrap_or(u32::MAX / letter) * letter + MARGINS
}

/// What all columns need together without dividing words.
pub(super) fn least(needs: &[Need], size: Type) -> u32 {
    needs.iter().map(|need| width(need.least, size)).sum()
}

/// Widths that make `full` together: every column its longest word, and what is left by how much more it could use.
pub(super) fn share(needs: &[Need], full: u32, size: Type) -> Vec<u32> {
    let words: Vec<u32> = needs.iter().map(|need| width(need.least, size)).collect();
    let lines: Vec<u32> = needs
        .iter()
        .map(|need| width(need.most.max(need.least), size))
        .collect();
    let (least, most) = (words.iter().sum(), lines.iter().sum());
    let mut widths: Vec<u32> = if least > full {
        words.iter().map(|word| part(full, *word, least)).collect()
    } else if most > full {
        let wishes = words.iter().zip(&lines);
        wishes
            .map(|(word, line)| word + part(full - least, line - word, most - least))
            .collect()
    } else {
        lines.iter().map(|line| part(full, *line, most)).collect()
    };
    let rest = full.saturating_sub(widths.iter().sum());
    if let Some(first) = widths.first_mut() {
        *first += rest;
    }
    widths
}

/// `full × share / whole`, rounded down.
fn part(full: u32, share: u32, whole: u32) -> u32 {
    let part = u64::from(full) * u64::from(share) / u64::from(whole.max(1));
    u32::try_from(part).unwrap_or(full)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(texts: &[&str]) -> Need {
        let mut need = Need::default();
        texts.iter().for_each(|text| need.figure(&[Span::plain(*text)]));
        need
    }

    #[test]
    fn widths_fill_the_page_and_figures_stay_in_one_piece() {
        let text = "Palvelutarpeen arviointi ja sen jälkeen tehtävä suunnitelma, joka tarkistetaan kuukausittain";
        let needs = [need(&[text]), need(&["1\u{a0}234\u{a0}567,89"]), need(&["4,5"])];
        let widths = share(&needs, 9_000, Type::Usual);
        assert_eq!(widths.iter().sum::<u32>(), 9_000);
        assert!(widths[1] >= 12 * LETTER && widths[0] > widths[1]);
    }

    #[test]
    fn what_does_not_fit_is_still_a_page_wide() {
        let needs = vec![need(&["Kristiinankaupunki"]); 20];
        assert!(least(&needs, Type::Usual) > 14_000);
        assert_eq!(share(&needs, 9_070, Type::Usual).iter().sum::<u32>(), 9_070);
        assert_eq!(share(&[], 9_070, Type::Usual), Vec::<u32>::new());
    }
}
