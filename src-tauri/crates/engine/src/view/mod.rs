//! What the use cases answer: plain data with a stable JSON form.

mod applied;
mod check;
mod derived;
mod document;
mod export;
mod history;
mod import;
mod intake;
mod keep;
mod saved;
mod shares;

pub use applied::{Applied, Refused};
pub use check::{CheckView, FindingView};
pub use derived::Derived;
pub use document::{AgainstView, DocumentView, Text, VersionState};
pub use export::{ExportView, FileView, GlyphView, LackView, VersionView};
pub use history::{HistoryStep, HistoryView, State, StepChange, Travelled};
pub use import::ImportView;
pub use intake::{
    CellRole, ColumnRole, ColumnView, IntakeCounts, IntakeProblemView, Known, LabelView, PeriodName, PeriodView,
    PlaceView, SampleCell, SampleRow, SheetView, SubjectName, TableFileView, TablePreview, ValueChange, ValueView,
};
pub use keep::{BackupView, VerifyProblem, VerifyView};
pub use saved::Saved;
pub use shares::{CriterionView, GapView, MunicipalityShare, PoolView, SharesView};
