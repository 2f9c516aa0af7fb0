//! Total-fit line breaking: the cheapest set of lines for the whole paragraph, ragged right.

use super::{After, Paragraph};

/// A line of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line {
    /// First piece.
    pub(crate) from: usize,
    /// Piece after the last.
    pub(crate) to: usize,
    /// Width in points, with a hyphen at the end and without the space there.
    pub(crate) width: f32,
}

/// How lines are filled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    /// Size of the type in points.
    pub(crate) size: f32,
    /// Width of the lines in points.
    pub(crate) width: f32,
    /// Width of a hyphen in em.
    pub(crate) hyphen: f32,
    /// True in running text; false where words are divided only when they don't fit.
    pub(crate) divide: bool,
}

/// What a division costs, compared with a line that is a tenth empty (1).
const DIVISION: f32 = 1.2;
/// A division between the parts of a compound.
const COMPOUND_DIVISION: f32 = 0.7;
/// Two lines in a row that end with a hyphen.
const LADDER: f32 = 2.0;
/// A division where words should stay whole.
const UNWANTED_DIVISION: f32 = 400.0;
/// Every line costs a little, so that fewer lines win.
const LINE: f32 = 0.3;
/// A break where none is allowed, because nothing else fits.
const EMERGENCY: f32 = 5_000.0;

/// The cheapest way to end a line before a piece.
#[derive(Clone, Copy)]
struct Best {
    cost: f32,
    from: usize,
    width: f32,
}

/// Breaks a paragraph into lines. Call [`Paragraph::fit`] first when words may be wider than the lines.
pub(crate) fn break_lines(paragraph: &Paragraph<'_>, measure: &Measure) -> Vec<Line> {
    let count = paragraph.pieces.len();
    let mut best = vec![
        Best {
            cost: f32::INFINITY,
            from: 0,
            width: 0.0
        };
        count + 1
    ];
    best[0].cost = 0.0;
    for from in 0..count {
        if best[from].cost.is_finite() {
            extend(paragraph, measure, &mut best, from);
        }
    }
    let mut lines = Vec::new();
    let mut to = count;
    while to > 0 {
        let Best { from, width, .. } = best[to];
        lines.push(Line { from, to, width });
        to = from;
    }
    lines.reverse();
    lines
}

/// Tries every line that begins with the piece `from`.
fn extend(paragraph: &Paragraph<'_>, measure: &Measure, best: &mut [Best], from: usize) {
    let after_hyphen = from > 0 && matches!(paragraph.pieces[from - 1].after, After::Hyphen { .. });
    let mut width = 0.0;
    let mut reached = false;
    let mut fitting = (from + 1, 0.0);
    for (index, piece) in paragraph.pieces.iter().enumerate().skip(from) {
        width += piece.width * measure.size;
        let hyphen = if matches!(piece.after, After::Hyphen { .. }) {
            measure.hyphen * measure.size
        } else {
            0.0
        };
        let fits = width + hyphen <= measure.width + 0.01;
        if fits || index == from {
            fitting = (index + 1, width);
        }
        if piece.after.ends() && (fits || index == from) {
            reached = true;
            let cost = best[from].cost + cost(measure, piece.after, after_hyphen, width + hyphen);
            improve(
                &mut best[index + 1],
                Best {
                    cost,
                    from,
                    width: width + hyphen,
                },
            );
        }
        if piece.after == After::Forced || width > measure.width + 0.01 {
            break;
        }
        if piece.after.is_space() {
            width += paragraph.runs[piece.run as usize].space * measure.size;
        }
    }
    if !reached {
        let (to, width) = fitting;
        let cost = best[from].cost + EMERGENCY;
        improve(&mut best[to], Best { cost, from, width });
    }
}

fn improve(best: &mut Best, candidate: Best) {
    if candidate.cost < best.cost {
        *best = candidate;
    }
}

fn cost(measure: &Measure, after: After, after_hyphen: bool, width: f32) -> f32 {
    let slack = ((measure.width - width) / measure.width.max(1.0)).clamp(0.0, 1.0);
    let raggedness = LINE + slack * slack * 100.0;
    match after {
        After::Forced => LINE,
        After::Hyphen { .. } if !measure.divide => raggedness + UNWANTED_DIVISION,
        After::Hyphen { compound } => {
            let division = if compound { COMPOUND_DIVISION } else { DIVISION };
            raggedness + division + if after_hyphen { LADDER } else { 0.0 }
        }
        After::Free | After::Space | After::Glue | After::Bound => raggedness,
    }
}

#[cfg(test)]
mod tests {
    use document::Language;

    use super::super::{Emphasis, Words};
    use super::*;
    use document::Span;

    fn lines_of(text: &str, width: f32, divide: bool) -> Vec<String> {
        let mut words = Words::new().unwrap();
        let hyphen = words.shaper.width(crate::font::FaceId::Regular, "-");
        let spans = [Span::plain(text)];
        let mut paragraph = Paragraph::new(&mut words, &spans, Language::Fi, Emphasis::default());
        paragraph.fit(width / 10.0);
        let lines = break_lines(
            &paragraph,
            &Measure {
                size: 10.0,
                width,
                hyphen,
                divide,
            },
        );
        let say = |line: &Line| {
            let pieces = &paragraph.pieces[line.from..line.to];
            assert!(line.width <= width + 0.02, "{} > {width}", line.width);
            let text: String = pieces
                .iter()
                .map(|piece| {
                    let part = &piece.word.text[piece.from as usize..piece.to as usize];
                    if piece.after.is_space() {
                        format!("{part} ")
                    } else {
                        part.to_owned()
                    }
                })
                .collect();
            let hyphen = matches!(pieces.last().unwrap().after, After::Hyphen { .. });
            if hyphen { text + "-" } else { text.trim_end().to_owned() }
        };
        lines.iter().map(say).collect()
    }

    #[test]
    fn a_soft_hyphen_is_the_only_place_of_division() {
        let lines = lines_of("työllisyyden\u{ad}hoidonkehittämissuunnitelma", 150.0, true);
        assert_eq!(lines, ["työllisyyden-", "hoidonkehittämissuunnitelma"]);
    }

    #[test]
    fn no_word_is_lost_and_no_line_is_too_wide() {
        let text = "Työllisyysalueen järjestämissuunnitelma hyväksytään yhteistoimintasopimuksen mukaisesti vuosille 2025–2028";
        for width in [56.0, 70.0, 110.0, 200.0] {
            let joined = lines_of(text, width, true)
                .join("\n")
                .replace("-\n", "")
                .replace('\n', " ");
            assert_eq!(joined, text);
        }
    }

    #[test]
    fn a_word_wider_than_the_line_is_chopped() {
        let digits = "1234567890123456789012345678901234567890";
        assert_eq!(lines_of(digits, 50.0, true).concat(), digits);
    }

    #[test]
    fn a_newline_ends_the_line() {
        assert_eq!(
            lines_of("Katu 1\n00100 Helsinki", 300.0, true),
            ["Katu 1", "00100 Helsinki"]
        );
    }

    #[test]
    fn headings_keep_their_words_whole_when_they_fit() {
        assert_eq!(
            lines_of("Palvelujen järjestäminen", 80.0, false),
            ["Palvelujen", "järjestäminen"]
        );
    }
}
