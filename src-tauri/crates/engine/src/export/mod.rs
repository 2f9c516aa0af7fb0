//! Writing files that others read: one door for every form.
//!
//! [`OpenPlan::prepare_export`](crate::OpenPlan::prepare_export) does all the work in memory, [`Prepared::view`] lists what the
//! result lacks, [`Prepared::write`] puts it under its name, whole or not at all.

mod archive;
mod bundle;
mod folder;
pub(crate) mod manifest;
mod notice;
mod office;
mod package;
pub(crate) mod pdf;
mod prepare;
mod prepared;
mod request;
pub(crate) mod source;
mod target;
mod watch;
mod write;

pub use notice::NoticeView;
pub use prepared::Prepared;
pub use request::{About, Detail, ExportRequest, Form, Format, What, municipality};
pub use target::Overwrite;
pub use watch::{Stage, Watch};

pub(crate) use bundle::Packed;
pub(crate) use notice::Notice;
pub(crate) use prepare::build;
pub(crate) use prepared::Lacking;
