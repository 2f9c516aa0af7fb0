//! How wide the columns are and how small the type is, so that the table fits and no number is broken.

use super::balance::{Texts, balance};
use super::figure::Figure;
use super::measure::MeasuredRow;
use crate::layout::frame::Frame;
use crate::layout::style::{INK, Style};

/// Type and columns of a table.
pub(super) struct Fitted {
    pub(super) style: Style,
    /// Space at the left and right of a cell's text.
    pub(super) pad: f32,
    /// Left edges of the columns from the left edge of the table, and its right edge.
    pub(super) edges: Vec<f32>,
    /// For columns of numbers the room that their figures take.
    pub(super) figures: Vec<Option<Figure>>,
}

impl Fitted {
    /// Width of the columns from `first`, `count` of them.
    pub(super) fn width(&self, first: usize, count: usize) -> f32 {
        self.edges[first + count] - self.edges[first]
    }

    /// Width of the table.
    pub(super) fn full_width(&self) -> f32 {
        self.edges.last().copied().unwrap_or(0.0)
    }
}

/// A size of type with what goes with it.
#[derive(Clone, Copy)]
struct Size {
    size: f32,
    lead: f32,
    pad: f32,
}

const fn size(size: f32, lead: f32, pad: f32) -> Size {
    Size { size, lead, pad }
}

/// What is tried, from the comfortable to the smallest that can be read.
const SIZES: [Size; 5] = [
    size(9.2, 12.0, 5.0),
    size(8.6, 11.2, 4.0),
    size(7.9, 10.4, 3.0),
    size(7.2, 9.5, 2.4),
    size(6.2, 8.2, 1.8),
];
/// The last try that reads as easily as running text.
const COMFORTABLE: usize = 1;
/// The last try in which words are whole.
const SMALLEST_WHOLE: usize = 3;
/// A shorter table rather takes smaller type than a page of its own.
const SHORT_TABLE: usize = 6;
/// A table of several pages goes across when that takes less than this part of them.
const SAVING: f32 = 0.75;
/// A whole word may ask for so much of the table before it has to accept a hyphen.
const LONGEST_WHOLE_WORD: f32 = 0.3;
/// Widths, as parts of the page's, at which narrow tables end, so that neighbours end at the same place.
const STEPS: [f32; 4] = [0.5, 0.625, 0.75, 1.0];
/// In a narrower place every table takes the whole width.
const NARROW_PLACE: f32 = 380.0;
/// Columns of numbers that differ by no more get the same width.
const SIMILAR: f32 = 1.7;

/// What a column asks for, in em.
#[derive(Clone, Copy, Default)]
struct Need {
    /// With every word divided wherever it can be, numbers whole.
    least: f32,
    /// With words whole.
    words: f32,
    /// On one line.
    natural: f32,
}

/// What the columns of a table ask for.
pub(super) struct Needs {
    columns: Vec<Need>,
    figures: Vec<Option<Figure>>,
    texts: Texts,
    rows: usize,
}

/// A size and whether words are whole in it.
#[derive(Clone, Copy)]
struct Try {
    size: Size,
    whole: bool,
}

fn tries() -> impl Iterator<Item = Try> {
    let whole = SIZES[..4].iter().map(|size| Try {
        size: *size,
        whole: true,
    });
    let divided = SIZES[2..4].iter().map(|size| Try {
        size: *size,
        whole: false,
    });
    whole.chain(divided)
}

impl Needs {
    /// Measures header and rows; `numbers` says which columns hold numbers.
    pub(super) fn of(header: &MeasuredRow<'_>, rows: &[MeasuredRow<'_>], numbers: &[bool], hyphen: f32) -> Self {
        let mut columns = vec![Need::default(); numbers.len()];
        let mut figures: Vec<Option<Figure>> = numbers.iter().map(|number| number.then(Figure::default)).collect();
        for (row, is_header) in std::iter::once((header, true)).chain(rows.iter().map(|row| (row, false))) {
            let mut column = 0;
            for cell in &row.cells {
                for paragraph in cell.paragraphs.iter().filter(|_| cell.columns == 1) {
                    let need = &mut columns[column];
                    let natural = paragraph.natural();
                    let whole = numbers[column] && !is_header;
                    need.natural = need.natural.max(natural);
                    need.words = need.words.max(if whole { natural } else { paragraph.widest_word() });
                    need.least = need
                        .least
                        .max(if whole { natural } else { paragraph.narrowest(hyphen) });
                    if let Some(room) = figures[column].as_mut().filter(|_| whole) {
                        *room = room.around(Figure::of(paragraph).unwrap_or_default());
                    }
                }
                column += cell.columns;
            }
        }
        for (need, room) in columns.iter_mut().zip(&figures) {
            let aligned = room.map_or(0.0, |room| room.whole + room.rest);
            need.natural = need.natural.max(aligned);
            need.words = need.words.max(aligned);
        }
        Needs {
            columns,
            figures,
            texts: Texts::of(header, rows),
            rows: rows.len(),
        }
    }

    /// True when the table asks for pages that lie across, in a frame `across`, rather than for smaller type or very
    /// narrow columns in the frame `upright`.
    pub(super) fn wants_across(&self, upright: &Frame, across: &Frame) -> bool {
        let (rank, better) = (self.rank(upright.full), self.rank(across.full));
        if self.rows <= SHORT_TABLE {
            return rank > SMALLEST_WHOLE && better < rank;
        }
        let pages = self.pages(upright);
        (rank > COMFORTABLE && better < rank)
            || (rank > SMALLEST_WHOLE && better <= rank)
            || (pages > 1.0 && better <= rank && self.pages(across) < pages * SAVING)
    }

    /// About how many pages the table takes.
    fn pages(&self, frame: &Frame) -> f32 {
        let chosen = self.choose(frame.full);
        let Size { size, lead, pad } = chosen.size;
        let lines = self.texts.lines(&self.widths(chosen, frame.full), size, pad);
        lines * lead * self.texts.every as f32 / frame.height()
    }

    /// How many tries fail.
    fn rank(&self, full: f32) -> usize {
        tries().take_while(|attempt| !self.fits(*attempt, full)).count()
    }

    fn fits(&self, attempt: Try, full: f32) -> bool {
        let widths = self.columns.iter().map(|need| width(need, attempt, full));
        widths.sum::<f32>() <= full
    }

    /// Fits the columns into a width of `full` points.
    pub(super) fn fit(self, full: f32) -> Fitted {
        let smallest = Try {
            size: SIZES[4],
            whole: false,
        };
        let chosen = tries().find(|attempt| self.fits(*attempt, full)).unwrap_or(smallest);
        let Size { size, lead, pad } = chosen.size;
        let least: Vec<f32> = self.columns.iter().map(|need| width(need, chosen, full)).collect();
        let natural: Vec<f32> = self
            .columns
            .iter()
            .map(|need| need.natural * size + 2.0 * pad)
            .collect();
        let widths = self.share(&least, &natural, size, pad, full);
        let edges = std::iter::once(0.0).chain(widths.iter().scan(0.0, |edge, width| {
            *edge += width;
            Some(*edge)
        }));
        Fitted {
            style: Style {
                size,
                lead,
                ink: INK,
                divide: false,
            },
            pad,
            edges: edges.collect(),
            figures: self.figures,
        }
    }

    /// The first try that fits; the smallest type when none does.
    fn choose(&self, full: f32) -> Try {
        let smallest = Try {
            size: SIZES[4],
            whole: false,
        };
        tries().find(|attempt| self.fits(*attempt, full)).unwrap_or(smallest)
    }

    fn widths(&self, chosen: Try, full: f32) -> Vec<f32> {
        let Size { size, pad, .. } = chosen.size;
        let least: Vec<f32> = self.columns.iter().map(|need| width(need, chosen, full)).collect();
        let natural: Vec<f32> = self
            .columns
            .iter()
            .map(|need| need.natural * size + 2.0 * pad)
            .collect();
        self.share(&least, &natural, size, pad, full)
    }

    /// Shares a width among columns of which each has a least and a natural width.
    fn share(&self, least: &[f32], natural: &[f32], size: f32, pad: f32, full: f32) -> Vec<f32> {
        let least_sum: f32 = least.iter().sum();
        if least_sum >= full {
            // Nothing fits any more: everyone gets a proportional part, words and numbers are chopped.
            return least.iter().map(|width| width / least_sum * full).collect();
        }
        let natural: Vec<f32> = natural
            .iter()
            .zip(least)
            .map(|(natural, least)| natural.max(*least))
            .collect();
        let natural_sum: f32 = natural.iter().sum();
        if natural_sum <= full {
            return self.spread(natural, full);
        }
        let wish = (natural_sum - least_sum).max(0.01);
        let spare = full - least_sum;
        let widths = least
            .iter()
            .zip(&natural)
            .map(|(least, natural)| least + (natural - least) / wish * spare);
        balance(&self.texts, widths.collect(), least, size, pad)
    }

    /// Columns that have all they ask for: similar columns of numbers become alike, and the table ends at the next of
    /// the [`STEPS`], so that figures stay near their names.
    fn spread(&self, mut widths: Vec<f32>, full: f32) -> Vec<f32> {
        let numbers: Vec<usize> = (0..widths.len())
            .filter(|column| self.figures[*column].is_some())
            .collect();
        let widest = numbers.iter().map(|column| widths[*column]).fold(0.0, f32::max);
        let narrowest = numbers
            .iter()
            .map(|column| widths[*column])
            .fold(f32::INFINITY, f32::min);
        let alike: f32 =
            widths.iter().sum::<f32>() + numbers.iter().map(|column| widest - widths[*column]).sum::<f32>();
        if widest <= narrowest * SIMILAR && alike <= full {
            for column in numbers {
                widths[column] = widest;
            }
        }
        let sum: f32 = widths.iter().sum();
        let step = STEPS
            .iter()
            .map(|step| step * full)
            .find(|step| full >= NARROW_PLACE && sum <= *step);
        let spare = (step.unwrap_or(full) - sum).max(0.0) / widths.len() as f32;
        widths.iter().map(|width| width + spare).collect()
    }
}

/// The width in points that a column can't do without.
fn width(need: &Need, attempt: Try, full: f32) -> f32 {
    let Size { size, pad, .. } = attempt.size;
    let longest = LONGEST_WHOLE_WORD * full / SIZES[0].size;
    let em = if attempt.whole {
        need.words.min(longest).max(need.least)
    } else {
        need.least
    };
    em * size + 2.0 * pad
}
