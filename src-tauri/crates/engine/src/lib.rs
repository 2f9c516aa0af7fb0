//! The use cases over an open plan: the one API for laadin-cli and the desktop program.
//!
//! - [`OpenPlan`] is a plan in its file: opened, made, edited, undone, exported, checked through it and nothing else.
//! - What it answers are the structs of [`view`]: plain data with a JSON form that stays stable.
//! - What goes wrong is an [`EngineError`] with facts; [`say`] makes the sentence for the user from it.
//! - Clock, author, machine and folders come in as [`Surroundings`]; nothing here asks the system for them by itself.
//!
//! Invariant: every change goes through a pure edit of `plan` and one durable step of `store`.

mod carried;
mod check_file;
mod code;
pub mod compare;
mod error;
mod example;
pub mod export;
mod guide;
mod input;
pub mod intake;
mod label;
mod media;
mod members;
mod open;
mod preview;
pub mod say;
mod sha;
mod start;
mod surroundings;
mod tables;
pub mod view;

pub use check_file::verify_file;
pub use error::EngineError;
pub use example::EXAMPLES;
pub use guide::{GuideBlock, GuideChapter, GuideEmphasis, GuideSpan, GuideView, guide, guide_pdf, guide_view};
pub use label::Label;
pub use members::{speaking_of, with_members};
pub use open::{Attach, Edit, OpenPlan, findings_on};
pub use preview::{FigureView, Preview, PreviewSource, Spot, figures_of};
pub use start::{From, Start};
pub use surroundings::Surroundings;
pub use tables::tables_of;

pub use i18n::{Words, from_environment};
pub use plan::{Language, Place, Plan, Year};
pub use store::Existing;
