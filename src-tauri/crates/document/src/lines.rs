//! A document as lines of text in reading order: what every form of it must say.

use crate::model::{Block, Chart, Document, Drawing, Item, List, OrganisationBox, Phrase, Span, Table};
use plan::Language;

impl Document {
    /// Everything that a reader can read or hear, from the cover on: a line for each paragraph, item, cell and caption, with
    /// the language that most of it is in. Figures and pictures are their alternatives and, for charts, the words in them.
    pub fn lines(&self) -> Vec<Phrase> {
        let cover = &self.cover;
        let phrases = cover
            .draft
            .iter()
            .chain(&cover.titles)
            .chain(&cover.subtitles)
            .chain(&cover.lines);
        let mut lines = Lines {
            language: self.language,
            lines: phrases.cloned().collect(),
        };
        lines.blocks(&self.blocks);
        lines.lines
    }
}

/// The words of some runs.
pub fn words(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

struct Lines {
    language: Language,
    lines: Vec<Phrase>,
}

impl Lines {
    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                let words = words(&heading.spans);
                self.say(format!("{} {words}", heading.number).trim_start());
            }
            Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => self.spans(spans),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Picture(picture) => {
                self.say(&picture.alternative);
                self.spans(&picture.caption);
            }
            Block::Contents { title, .. } => self.say(title),
            Block::PageBreak => {}
            Block::InLanguage { language, blocks } => self.inside(*language, |lines| lines.blocks(blocks)),
            Block::Parallel(parallel) => {
                for (side, language) in parallel.languages.into_iter().enumerate() {
                    self.inside(language, |lines| {
                        parallel.pairs.iter().for_each(|pair| lines.blocks(&pair[side]));
                    });
                }
            }
        }
    }

    fn inside(&mut self, language: Language, say: impl FnOnce(&mut Self)) {
        let outside = std::mem::replace(&mut self.language, language);
        say(self);
        self.language = outside;
    }

    fn say(&mut self, text: &str) {
        if !text.is_empty() {
            self.lines.push(Phrase {
                text: text.to_owned(),
                language: self.language,
            });
        }
    }

    /// A paragraph is in the language of most of its letters and signs; where lines may end doesn't count.
    fn spans(&mut self, spans: &[Span]) {
        let foreign = |span: &&Span| span.language.is_some_and(|language| language != self.language);
        let (other, own): (Vec<&Span>, Vec<&Span>) = spans.iter().partition(foreign);
        let counts = |c: &char| !c.is_whitespace() && *c != '\u{ad}';
        let length = |spans: &[&Span]| {
            let signs = spans.iter().map(|span| span.text.chars().filter(counts).count());
            signs.sum::<usize>()
        };
        let text = words(spans);
        if length(&other) > length(&own) {
            self.inside(self.language.other(), |lines| lines.say(&text));
        } else {
            self.say(&text);
        }
    }

    fn list(&mut self, list: &List) {
        for Item { spans, inner } in &list.items {
            self.spans(spans);
            inner.iter().for_each(|inner| self.list(inner));
        }
    }

    fn table(&mut self, table: &Table) {
        self.spans(&table.caption);
        table.columns.iter().for_each(|column| self.spans(&column.header));
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        cells
            .flat_map(|cell| &cell.paragraphs)
            .for_each(|spans| self.spans(spans));
        table.notes.iter().for_each(|note| self.spans(note));
    }

    fn chart(&mut self, chart: &Chart) {
        self.spans(&chart.caption);
        self.say(&chart.alternative);
        self.drawing(&chart.drawing);
        chart.notes.iter().for_each(|note| self.spans(note));
    }

    fn drawing(&mut self, drawing: &Drawing) {
        match drawing {
            Drawing::Plot(plot) => {
                plot.categories.iter().for_each(|category| self.say(category));
                for series in &plot.series {
                    self.say(&series.name);
                    series.labels.iter().for_each(|label| self.say(label));
                }
            }
            Drawing::Timeline(timeline) => {
                timeline.kinds.iter().for_each(|kind| self.say(kind));
                for event in &timeline.events {
                    self.say(&event.name);
                    self.say(&event.label);
                }
            }
            Drawing::Organisation(organisation) => {
                let boxes = organisation
                    .above
                    .iter()
                    .chain([&organisation.centre])
                    .chain(&organisation.below);
                for OrganisationBox { name, lines } in boxes {
                    self.say(name);
                    lines.iter().for_each(|line| self.say(line));
                }
            }
        }
    }
}
