//! Grey pictures of pages, and whether two of them look the same.

/// How far two renderers may differ where nothing but anti-aliasing differs, of 255.
const SHADE: u8 = 40;
/// The distance of the grey levels that a reference keeps: 16 levels fit into half a byte.
const STEP: u8 = 17;
/// How many pages stand side by side in a reference.
const ACROSS: usize = 8;

/// A grey picture of a page: 0 is black.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    width: usize,
    height: usize,
    dots: Vec<u8>,
}

impl Page {
    fn white(width: usize, height: usize) -> Self {
        Page {
            width,
            height,
            dots: vec![255; width * height],
        }
    }

    /// Reads a binary PGM with 256 levels, as poppler writes it, with the levels that a reference keeps.
    pub(super) fn from_pgm(bytes: &[u8]) -> Self {
        let mut words = bytes.splitn(4, u8::is_ascii_whitespace);
        assert_eq!(words.next(), Some(b"P5".as_slice()));
        let mut number = || -> usize { std::str::from_utf8(words.next().unwrap()).unwrap().parse().unwrap() };
        let (width, height) = (number(), number());
        let dots = words.next().unwrap().strip_prefix(b"255\n").expect("256 levels");
        assert_eq!(dots.len(), width * height);
        let kept = |dot: &u8| dot.saturating_add(STEP / 2) / STEP * STEP;
        Page {
            width,
            height,
            dots: dots.iter().map(kept).collect(),
        }
    }

    /// Copies the other one with its upper left corner at `(left, top)`.
    fn put(&mut self, other: &Page, left: usize, top: usize) {
        for (row, dots) in other.dots.chunks(other.width).enumerate() {
            let from = (top + row) * self.width + left;
            self.dots[from..from + other.width].copy_from_slice(dots);
        }
    }

    /// The part of the size of `other` whose upper left corner is at `(left, top)`.
    fn cut(&self, other: &Page, left: usize, top: usize) -> Page {
        let rows = (top..top + other.height).flat_map(|row| &self.dots[row * self.width + left..][..other.width]);
        Page {
            dots: rows.copied().collect(),
            ..*other
        }
    }

    /// Whether every dot of each lies between the darkest and the lightest dot around it in the other one: what
    /// anti-aliasing of the same edges can make of it.
    pub(super) fn looks_like(&self, other: &Page) -> bool {
        (self.width, self.height) == (other.width, other.height)
            && (0..self.dots.len()).all(|at| self.allows(other.dots[at], at) && other.allows(self.dots[at], at))
    }

    fn allows(&self, dot: u8, at: usize) -> bool {
        let (x, y) = (at % self.width, at / self.width);
        let columns = x.saturating_sub(1)..(x + 2).min(self.width);
        let around = (y.saturating_sub(1)..(y + 2).min(self.height))
            .flat_map(|row| &self.dots[row * self.width..][columns.clone()]);
        let (low, high) = around.fold((255, 0), |(low, high): (u8, u8), dot| (low.min(*dot), high.max(*dot)));
        (low.saturating_sub(SHADE)..=high.saturating_add(SHADE)).contains(&dot)
    }

    /// The same, so many dots lower.
    pub(super) fn moved_down(&self, by: usize) -> Self {
        let mut moved = Page::white(self.width, self.height);
        let kept = self.dots.len() - by * self.width;
        moved.dots[by * self.width..].copy_from_slice(&self.dots[..kept]);
        moved
    }
}

/// All pages in one PNG of 16 grey levels, in cells as large as the largest page.
pub(super) fn to_png(pages: &[Page]) -> Vec<u8> {
    let (width, height) = cell(pages);
    let mut sheet = Page::white(width * ACROSS, height * pages.len().div_ceil(ACROSS));
    for (index, page) in pages.iter().enumerate() {
        sheet.put(page, index % ACROSS * width, index / ACROSS * height);
    }
    let size = |length: usize| u32::try_from(length).expect("a picture of pages is small");
    let mut bytes = vec![];
    let mut encoder = png::Encoder::new(&mut bytes, size(sheet.width), size(sheet.height));
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_compression(png::Compression::High);
    let half = |dot: Option<&u8>| dot.map_or(0, |dot| dot / STEP);
    let pack = |row: &[u8]| -> Vec<u8> {
        let pairs = row.chunks(2);
        pairs
            .map(|pair| (half(pair.first()) << 4) | half(pair.get(1)))
            .collect()
    };
    let packed: Vec<u8> = sheet.dots.chunks(sheet.width).flat_map(pack).collect();
    let mut writer = encoder.write_header().expect("memory takes a header");
    writer
        .write_image_data(&packed)
        .expect("the rows are as the header says");
    writer.finish().expect("memory takes the end");
    bytes
}

/// The numbers, from 1, of the pages that look otherwise than in the PNG; all of them when it has another size.
pub(super) fn differing(png: &[u8], pages: &[Page]) -> Vec<usize> {
    let (width, height) = cell(pages);
    let sheet = from_png(png)
        .filter(|sheet| (sheet.width, sheet.height) == (width * ACROSS, height * pages.len().div_ceil(ACROSS)));
    let Some(sheet) = sheet else {
        return (1..=pages.len()).collect();
    };
    let before = |index: usize| sheet.cut(&pages[index], index % ACROSS * width, index / ACROSS * height);
    (0..pages.len())
        .filter(|index| !pages[*index].looks_like(&before(*index)))
        .map(|index| index + 1)
        .collect()
}

fn cell(pages: &[Page]) -> (usize, usize) {
    let width = pages.iter().map(|page| page.width).max().unwrap_or(1);
    let height = pages.iter().map(|page| page.height).max().unwrap_or(1);
    (width, height)
}

fn from_png(bytes: &[u8]) -> Option<Page> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().ok()?;
    let mut dots = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut dots).ok()?;
    let (width, height) = (info.width as usize, info.height as usize);
    (dots.len() == width * height).then_some(Page { width, height, dots })
}
