//! Total-fit line breaking (Knuth and Plass, "Breaking paragraphs into lines", 1981): of all ways to set the whole paragraph
//! the one with the fewest demerits, ragged right.
//!
//! Ragged, because Finnish words are long: justified, every third line of a column would show gaps or letters set apart,
//! and uneven spaces are hard on readers with dyslexia (WCAG 2.1, 1.4.8). The rag is kept gentle instead.

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

/// A line that is so many em short has badness 100.
const RAG: f64 = 3.0;
/// No line is worse than this.
const WORST: f64 = 10_000.0;
/// Every line costs a little, so that fewer lines win.
const LINE_PENALTY: f64 = 10.0;
/// A division between two syllables.
const DIVISION: f64 = 50.0;
/// A division between the parts of a compound.
const COMPOUND_DIVISION: f64 = 30.0;
/// A break without a hyphen inside a word: after a hyphen of its own, in an address.
const INSIDE: f64 = 20.0;
/// A division where words should stay whole: worse than any empty line.
const UNWANTED_DIVISION: f64 = 100_000.0;
/// Demerits of a line much fuller or shorter than the one above it.
const UNEVEN: f64 = 3_000.0;
/// Demerits of the second hyphen in a row.
const SECOND_HYPHEN: f64 = 6_000.0;
/// Demerits of every further hyphen in a row.
const LADDER: f64 = 60_000.0;
/// Demerits of a last line that begins with the rest of a word.
const HYPHEN_BEFORE_LAST: f64 = 40_000.0;
/// Demerits of a last line that is hardly there.
const RUNT: f64 = 2_500.0;
/// A last line shorter than so many em is hardly there.
const RUNT_WIDTH: f64 = 2.5;
/// A break where none is allowed, because nothing else fits.
const EMERGENCY: f64 = 1e12;
/// Shorter lines, as a part of the measure, are tried only where no whole word ends further right.
const SHORTEST: f64 = 0.55;

/// How full a line is: two lines whose classes aren't neighbours look uneven under each other.
const CLASSES: usize = 3;
/// Hyphens in a row at the end of a line: none, one, more.
const RUNS: usize = 3;
const STATES: usize = CLASSES * RUNS;
/// The class of the line before the first and of lines that end where the writer wants.
const MIDDLE: usize = 1;

/// The cheapest way to end a line before a piece in one of the states.
#[derive(Clone, Copy)]
struct Way {
    demerits: f64,
    from: u32,
    /// The state in which the line before ends.
    before: u8,
}

impl Way {
    const NONE: Way = Way {
        demerits: f64::INFINITY,
        from: 0,
        before: 0,
    };
}

fn state(class: usize, run: usize) -> usize {
    class * RUNS + run
}

/// Breaks a paragraph into lines. Call [`Paragraph::fit`] first when words may be wider than the lines.
pub(crate) fn break_lines(paragraph: &Paragraph<'_>, measure: &Measure) -> Vec<Line> {
    let count = paragraph.pieces.len();
    if count == 0 {
        return Vec::new();
    }
    let mut search = Search::new(paragraph, measure);
    search.ways[0][state(MIDDLE, 0)].demerits = 0.0;
    for from in 0..count {
        search.extend(from);
    }
    search.lines(count)
}

struct Search<'a, 'd> {
    paragraph: &'a Paragraph<'d>,
    measure: &'a Measure,
    /// Where each piece begins when everything stands on one line, in em.
    starts: Vec<f64>,
    ways: Vec<[Way; STATES]>,
}

impl<'a, 'd> Search<'a, 'd> {
    fn new(paragraph: &'a Paragraph<'d>, measure: &'a Measure) -> Self {
        let mut pen = 0.0;
        let starts = paragraph.pieces.iter().map(|piece| {
            let start = pen;
            pen += f64::from(piece.width);
            if piece.after.is_space() {
                pen += f64::from(paragraph.runs[piece.run as usize].space);
            }
            start
        });
        Search {
            paragraph,
            measure,
            starts: starts.collect(),
            ways: vec![[Way::NONE; STATES]; paragraph.pieces.len() + 1],
        }
    }

    /// The width in em of the line from piece `from` to piece `last`, hyphen included.
    fn width(&self, from: usize, last: usize) -> f64 {
        let piece = &self.paragraph.pieces[last];
        let hyphen = if matches!(piece.after, After::Hyphen { .. }) {
            f64::from(self.measure.hyphen)
        } else {
            0.0
        };
        self.starts[last] - self.starts[from] + f64::from(piece.width) + hyphen
    }

    /// Tries every line that begins with the piece `from`.
    fn extend(&mut self, from: usize) {
        let Some(entries) = Entries::new(&self.ways[from]) else {
            return;
        };
        let room = f64::from((self.measure.width + 0.01) / self.measure.size);
        let (mut reached, mut whole) = (false, false);
        let mut short_word = None;
        let mut fitting = from + 1;
        for (last, piece) in self.paragraph.pieces.iter().enumerate().skip(from) {
            let width = self.width(from, last);
            let fits = width <= room || last == from;
            if fits {
                fitting = last + 1;
            }
            if piece.after.ends() && fits {
                let divides = matches!(piece.after, After::Hyphen { .. });
                if width >= room * SHORTEST || piece.after == After::Forced || last == from {
                    self.end_line(&entries, from, last, width, room);
                    reached = true;
                    whole |= !divides;
                } else if !divides {
                    short_word = Some((last, width));
                }
            }
            let pen = self.starts[last] - self.starts[from] + f64::from(piece.width);
            if piece.after == After::Forced || pen > room {
                break;
            }
        }
        if let Some((last, width)) = short_word.filter(|_| !whole) {
            self.end_line(&entries, from, last, width, room);
        } else if !reached {
            let (demerits, before) = entries.best;
            let way = Way {
                demerits: demerits + EMERGENCY,
                from: from as u32,
                before,
            };
            improve(&mut self.ways[fitting][state(MIDDLE, 0)], way);
        }
    }

    /// Notes the line from `from` to `last` in the state that it ends in.
    fn end_line(&mut self, entries: &Entries, from: usize, last: usize, width: f64, room: f64) {
        let after = self.paragraph.pieces[last].after;
        let ways = &mut self.ways[last + 1];
        let mut note = |class: usize, run: usize, own: f64, (demerits, before): (f64, u8)| {
            let way = Way {
                demerits: demerits + own,
                from: from as u32,
                before,
            };
            improve(&mut ways[state(class, run)], way);
        };
        if after == After::Forced {
            let runt = if from > 0 && width < RUNT_WIDTH.min(room / 3.0) {
                RUNT
            } else {
                0.0
            };
            return note(MIDDLE, 0, LINE_PENALTY * LINE_PENALTY + runt, entries.last);
        }
        let short = ((room - width) / RAG).max(0.0);
        let badness = LINE_PENALTY + (100.0 * short.powi(3)).min(WORST);
        let penalty = penalty(after, self.measure.divide);
        let own = badness * badness + penalty * penalty;
        let class = class(short);
        if matches!(after, After::Hyphen { .. }) {
            note(class, 1, own, entries.by_state[state(class, 1)]);
            note(class, 2, own, entries.by_state[state(class, 2)]);
        } else {
            note(class, 0, own, entries.by_state[state(class, 0)]);
        }
    }

    /// The cheapest lines up to the piece `to`.
    fn lines(&self, mut to: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut at = cheapest(&self.ways[to]).1;
        while to > 0 {
            let way = self.ways[to][usize::from(at)];
            let from = way.from as usize;
            lines.push(Line {
                from,
                to,
                width: self.width(from, to - 1) as f32 * self.measure.size,
            });
            (to, at) = (from, way.before);
        }
        lines.reverse();
        lines
    }
}

/// What it costs to come to the beginning of a line, by the state that the line will end in.
struct Entries {
    by_state: [(f64, u8); STATES],
    /// When the line is the last one.
    last: (f64, u8),
    /// Whatever follows.
    best: (f64, u8),
}

impl Entries {
    /// None when no line ends there.
    fn new(ways: &[Way; STATES]) -> Option<Self> {
        let best = cheapest(ways);
        if best.0.is_infinite() {
            return None;
        }
        let mut entries = Entries {
            by_state: [(f64::INFINITY, 0); STATES],
            last: (f64::INFINITY, 0),
            best,
        };
        for (before, way) in ways.iter().enumerate().filter(|(_, way)| way.demerits.is_finite()) {
            let (class, run) = (before / RUNS, before % RUNS);
            let hyphen = if run > 0 { HYPHEN_BEFORE_LAST } else { 0.0 };
            cheaper(&mut entries.last, way.demerits + hyphen, before);
            for next in 0..CLASSES {
                let uneven = if next.abs_diff(class) > 1 { UNEVEN } else { 0.0 };
                let demerits = way.demerits + uneven;
                cheaper(&mut entries.by_state[state(next, 0)], demerits, before);
                let (next_run, row) = [(1, 0.0), (2, SECOND_HYPHEN), (2, LADDER)][run];
                cheaper(&mut entries.by_state[state(next, next_run)], demerits + row, before);
            }
        }
        Some(entries)
    }
}

fn cheapest(ways: &[Way; STATES]) -> (f64, u8) {
    let mut best = (f64::INFINITY, 0);
    for (at, way) in ways.iter().enumerate() {
        cheaper(&mut best, way.demerits, at);
    }
    best
}

fn cheaper(best: &mut (f64, u8), demerits: f64, at: usize) {
    if demerits < best.0 {
        *best = (demerits, at as u8);
    }
}

fn improve(best: &mut Way, candidate: Way) {
    if candidate.demerits < best.demerits {
        *best = candidate;
    }
}

/// The class of a line that is `short` times [`RAG`] short.
fn class(short: f64) -> usize {
    match short {
        short if short < 0.35 => 0,
        short if short < 0.9 => 1,
        _ => 2,
    }
}

fn penalty(after: After, divide: bool) -> f64 {
    match after {
        After::Hyphen { .. } if !divide => UNWANTED_DIVISION,
        After::Hyphen { compound: true } => COMPOUND_DIVISION,
        After::Hyphen { compound: false } => DIVISION,
        After::Free => INSIDE,
        After::Space | After::Glue | After::Bound | After::Forced => 0.0,
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

    fn hyphens_in_a_row(lines: &[String]) -> usize {
        let mut most = 0;
        let mut row = 0;
        for line in lines {
            row = if line.ends_with('-') { row + 1 } else { 0 };
            most = most.max(row);
        }
        most
    }

    const PARAGRAPH: &str = "Työllisyysalueen järjestämissuunnitelmassa kuvataan, miten työvoimapalvelujen \
         järjestämistehtävien hoitamiseen varattavat taloudelliset ja henkilöstövoimavarat kohdennetaan, \
         missä toimipisteissä palveluja tuotetaan ja millaisin yhteistyömuodoin työperäistä maahanmuuttoa, \
         työvoiman ja työpaikkojen kohtaantoa sekä alueellista liikkuvuutta edistetään yhdessä \
         oppilaitosten, yritysten ja hyvinvointialueiden kanssa.";

    #[test]
    fn hyphens_stand_rarely_under_each_other_or_before_the_last_line() {
        for width in (240..=440).step_by(8) {
            let lines = lines_of(PARAGRAPH, width as f32, true);
            assert!(hyphens_in_a_row(&lines) <= 2, "{width}: {lines:#?}");
            let before_last = &lines[lines.len() - 2];
            if before_last.ends_with('-') {
                let whole_words = before_last.rsplit_once(' ').unwrap().0;
                let gap = width as f32 - natural(whole_words);
                assert!(gap > 30.0, "{width}: avoidable, a gap of {gap} would do: {lines:#?}");
            }
        }
    }

    #[test]
    fn no_more_lines_than_whole_words_need() {
        for width in (160..=440).step_by(20) {
            let width = width as f32;
            let best = lines_of(PARAGRAPH, width, true).len();
            let words: Vec<&str> = PARAGRAPH.split(' ').collect();
            let mut lines = 1;
            let mut line = String::new();
            for word in words {
                let longer = if line.is_empty() {
                    word.to_owned()
                } else {
                    format!("{line} {word}")
                };
                if natural(&longer) <= width || line.is_empty() {
                    line = longer;
                } else {
                    lines += 1;
                    line = word.to_owned();
                }
            }
            assert!(best <= lines, "{width}: {best} lines where {lines} do without a hyphen");
        }
    }

    fn natural(text: &str) -> f32 {
        let mut words = Words::new().unwrap();
        let spans = [Span::plain(text)];
        Paragraph::new(&mut words, &spans, Language::Fi, Emphasis::default()).natural() * 10.0
    }

    #[test]
    fn the_last_line_is_more_than_the_end_of_a_word() {
        for width in (200..=440).step_by(8) {
            let lines = lines_of(PARAGRAPH, width as f32, true);
            assert!(lines.last().unwrap().chars().count() > 4, "{width}: {lines:#?}");
        }
    }
}
