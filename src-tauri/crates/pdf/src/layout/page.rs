//! Pages of positioned marks. Lengths are points, `y` grows upwards from the lower edge of the page.

use std::rc::Rc;

use super::frame::Frame;
use super::tree::NodeId;
use crate::font::{FaceId, Shaped};

/// A page while the order of pages isn't settled yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PageId(pub(crate) usize);

/// A page.
#[derive(Debug)]
pub(crate) struct Page {
    /// Its size and margins.
    pub(crate) frame: Frame,
    pub(crate) draws: Vec<Draw>,
    pub(crate) links: Vec<LinkArea>,
    /// The owner of every marked content, by its number (MCID).
    pub(crate) owners: Vec<NodeId>,
}

impl Page {
    /// A page with nothing on it.
    pub(crate) fn new(frame: Frame) -> Self {
        Page {
            frame,
            draws: Vec::new(),
            links: Vec::new(),
            owners: Vec::new(),
        }
    }
}

/// One step of drawing a page.
#[derive(Debug)]
pub(crate) enum Draw {
    Begin(Mark),
    End,
    Text(TextDraw),
    Rectangle {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
    /// An open or filled path.
    Path {
        points: Vec<(f32, f32)>,
        paint: Paint,
    },
    Picture {
        index: usize,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
}

/// How a path is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Paint {
    Fill(Ink),
    Stroke { ink: Ink, width: f32, dash: Dash },
}

/// How a line is dashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dash {
    Solid,
    /// Points, round, for leaders.
    Dotted,
    /// The dash and the gap in points.
    Dashed(u8, u8),
}

/// What marked content is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Content of an element.
    Content { node: NodeId, mcid: usize },
    /// The hyphen at the end of a line, which is read as a soft hyphen.
    SoftHyphen { node: NodeId, mcid: usize },
    /// Not part of what the document says (ISO 32000-1, 14.8.2.2).
    Artifact(Artifact),
}

/// Kinds of artifacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Artifact {
    Header,
    Footer,
    /// The draft mark behind the text.
    Watermark,
    /// Rules, tints, leaders, decoration.
    Layout,
    /// The header row of a table, repeated on the next page.
    Repeated,
}

/// A line, or part of one, in one look.
#[derive(Debug)]
pub(crate) struct TextDraw {
    pub(crate) x: f32,
    /// Of the baseline.
    pub(crate) y: f32,
    pub(crate) size: f32,
    pub(crate) ink: Ink,
    pub(crate) face: FaceId,
    pub(crate) shards: Vec<Shard>,
    pub(crate) turn: Turn,
}

/// Which way text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    Level,
    Upwards,
    /// From the lower left to the upper right.
    Rising,
}

impl Turn {
    /// Cosine and sine of the angle to the line.
    pub(crate) fn direction(self) -> (f32, f32) {
        match self {
            Turn::Level => (1.0, 0.0),
            Turn::Upwards => (0.0, 1.0),
            Turn::Rising => (std::f32::consts::FRAC_1_SQRT_2, std::f32::consts::FRAC_1_SQRT_2),
        }
    }
}

/// A word or a part of one, with what follows it.
#[derive(Clone, Debug)]
pub(crate) struct Shard {
    pub(crate) shaped: Rc<Shaped>,
    /// What it says, when its glyphs would be read as something else.
    pub(crate) actual: Option<Rc<str>>,
    pub(crate) space: bool,
}

/// Red, green and blue from 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ink(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// Where a link can be clicked.
#[derive(Clone, Debug)]
pub(crate) struct LinkArea {
    /// Left, bottom, right, top.
    pub(crate) bounds: [f32; 4],
    pub(crate) target: Target,
    /// What it is called (ISO 14289-1, 7.18.5).
    pub(crate) contents: String,
    pub(crate) node: NodeId,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    /// Outside.
    Address(String),
    /// To a place in the document.
    Spot(Spot),
    /// To a place that is known only when everything has been laid out.
    Anchor(document::Anchor),
}

/// A place that links lead to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spot {
    pub(crate) page: PageId,
    /// Top of what is shown.
    pub(crate) y: f32,
}
