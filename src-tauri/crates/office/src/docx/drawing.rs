//! Pictures in the text (ECMA-376, 20.4) with their alternatives.

use document::Picture;

use super::body::{Body, Place};
use crate::xml::{Xml, fragment};
use crate::{ChartPicture, OfficeError, picture};

/// English metric units in a point.
const EMU_PER_POINT: f32 = 12_700.0;
/// English metric units in a twip.
const EMU_PER_TWIP: u32 = 635;
/// A picture isn't enlarged beyond 96 dots per inch.
const EMU_PER_PIXEL: u32 = 9_525;
/// The highest that a drawing is shown: its caption fits on the same page.
const MOST_HEIGHT: u32 = 560 * 12_700;
/// The same on pages that lie across and in cells.
const MOST_HEIGHT_ACROSS: u32 = 330 * 12_700;

/// What is shown, and how large, in English metric units.
struct Drawing<'a> {
    alternative: &'a str,
    png_or_jpeg: String,
    svg: Option<String>,
    width: u32,
    height: u32,
}

impl Body<'_> {
    /// A chart as a run: SVG for programs that read it, PNG for the others.
    pub(super) fn chart_drawing(&mut self, drawn: ChartPicture, alternative: &str, place: Place) -> String {
        let emu = |points: f32| (points.clamp(1.0, 10_000.0) * EMU_PER_POINT) as u32;
        let png_or_jpeg = self.relations.picture(drawn.png, "png");
        let svg = self.relations.picture(drawn.svg.into_bytes(), "svg");
        let size = fitted((emu(drawn.width), emu(drawn.height)), place);
        self.drawing(&Drawing {
            alternative,
            png_or_jpeg,
            svg: Some(svg),
            width: size.0,
            height: size.1,
        })
    }

    /// A picture as a run.
    ///
    /// # Errors
    /// [`OfficeError::Picture`] when it can't be read.
    pub(super) fn photograph(&mut self, picture: &Picture, place: Place) -> Result<String, OfficeError> {
        let plain = picture::plain(picture)?;
        let size = fitted((plain.width * EMU_PER_PIXEL, plain.height * EMU_PER_PIXEL), place);
        let png_or_jpeg = self.relations.picture(plain.bytes, plain.ending);
        Ok(self.drawing(&Drawing {
            alternative: &picture.alternative,
            png_or_jpeg,
            svg: None,
            width: size.0,
            height: size.1,
        }))
    }

    fn drawing(&mut self, drawing: &Drawing<'_>) -> String {
        self.drawings += 1;
        let id = self.drawings.to_string();
        let (width, height) = (drawing.width.to_string(), drawing.height.to_string());
        let size = [("cx", width.as_str()), ("cy", height.as_str())];
        fragment(|xml| {
            xml.element("w:r", &[], |xml| {
                xml.element("w:drawing", &[], |xml| {
                    let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
                    xml.element("wp:inline", &none, |xml| {
                        xml.empty("wp:extent", &size);
                        named(xml, &id, drawing.alternative);
                        graphic(xml, &id, drawing, &size);
                    });
                });
            });
        })
    }
}

/// The name of the drawing and what it shows; a decorative one says that it is.
fn named(xml: &mut Xml, id: &str, alternative: &str) {
    let name = format!("Drawing {id}");
    let attributes = [("id", id), ("name", name.as_str()), ("descr", alternative)];
    if !alternative.trim().is_empty() {
        return xml.empty("wp:docPr", &attributes);
    }
    xml.element("wp:docPr", &attributes, |xml| {
        extension(xml, "{C183D7F6-B498-43B3-948B-1728B52AA6E4}", |xml| {
            let namespace = "http://schemas.microsoft.com/office/drawing/2017/decorative";
            xml.empty("adec:decorative", &[("xmlns:adec", namespace), ("val", "1")]);
        });
    });
}

fn graphic(xml: &mut Xml, id: &str, drawing: &Drawing<'_>, size: &[(&str, &str)]) {
    let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    xml.element("a:graphic", &[], |xml| {
        xml.element("a:graphicData", &[("uri", kind)], |xml| {
            xml.element("pic:pic", &[], |xml| {
                xml.element("pic:nvPicPr", &[], |xml| {
                    let name = format!("Drawing {id}");
                    xml.empty("pic:cNvPr", &[("id", id), ("name", &name)]);
                    xml.empty("pic:cNvPicPr", &[]);
                });
                xml.element("pic:blipFill", &[], |xml| {
                    blip(xml, drawing);
                    xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                });
                xml.element("pic:spPr", &[], |xml| {
                    xml.element("a:xfrm", &[], |xml| {
                        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                        xml.empty("a:ext", size);
                    });
                    xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
                });
            });
        });
    });
}

fn blip(xml: &mut Xml, drawing: &Drawing<'_>) {
    let picture = [("r:embed", drawing.png_or_jpeg.as_str())];
    match &drawing.svg {
        None => xml.empty("a:blip", &picture),
        Some(svg) => xml.element("a:blip", &picture, |xml| {
            extension(xml, "{96DAC541-7B7A-43D3-8B79-37D633B846F1}", |xml| {
                xml.empty("asvg:svgBlip", &[("r:embed", svg)]);
            });
        }),
    }
}

fn extension(xml: &mut Xml, uri: &str, content: impl FnOnce(&mut Xml)) {
    xml.element("a:extLst", &[], |xml| xml.element("a:ext", &[("uri", uri)], content));
}

/// Width and height made to fit the page.
fn fitted((width, height): (u32, u32), place: Place) -> (u32, u32) {
    let upright = !place.nested && place.width < super::Paper::ACROSS.text();
    let most = (
        f64::from(place.width * EMU_PER_TWIP),
        f64::from(if upright { MOST_HEIGHT } else { MOST_HEIGHT_ACROSS }),
    );
    let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
    let scale = (most.0 / width).min(most.1 / height).min(1.0);
    (((width * scale) as u32).max(1), ((height * scale) as u32).max(1))
}
