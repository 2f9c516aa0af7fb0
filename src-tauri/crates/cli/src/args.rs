//! What can be typed. The words of help and errors come from `terms`; nothing here is shown.

use clap::{Args, Parser, Subcommand, ValueEnum};
use engine::export::Form;
use engine::intake::Decimal;
use engine::{Language, Place, Year};
use plan::Period;
use plan::content::{AttachmentRole, Status};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(
    name = "laadin-cli",
    version,
    subcommand_required = true,
    disable_help_subcommand = true
)]
#[command(disable_help_flag = true, disable_version_flag = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_enum)]
    pub(crate) ui_lang: Option<Tongue>,
    #[arg(long, global = true)]
    pub(crate) author: Option<String>,
}

/// A language to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tongue {
    Fi,
    Sv,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Language {
        match tongue {
            Tongue::Fi => Language::Fi,
            Tongue::Sv => Language::Sv,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    New(New),
    Example(Example),
    Import(Import),
    ImportStatistics(ImportStatistics),
    Export(Export),
    Check(File),
    Shares(Shares),
    Compare(Compare),
    Scenarios(Shares),
    Settle(Shares),
    Benefits(Benefits),
    Show(Show),
    Set(Set),
    Add(Add),
    Attach(Attach),
    Remove(Row),
    Move(Move),
    Undo(Steps),
    Redo(Steps),
    History(History),
    Backup(Backup),
    Verify(Verify),
    Freeze(Freeze),
    Schema,
}

/// A file and nothing else.
#[derive(Debug, Args)]
pub(crate) struct File {
    pub(crate) file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    pub(crate) file: PathBuf,
    #[arg(long, required_unless_present = "members", conflicts_with = "members")]
    pub(crate) area: Option<String>,
    #[arg(long, value_delimiter = ',')]
    pub(crate) members: Vec<String>,
    #[arg(long)]
    pub(crate) first_year: Year,
    #[arg(long, value_enum)]
    pub(crate) model: Option<Model>,
    #[arg(long)]
    pub(crate) force: bool,
}

/// How the members organise the services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Model {
    SingleMunicipality,
    ResponsibleMunicipality,
    JointAuthority,
}

#[derive(Debug, Args)]
pub(crate) struct Example {
    pub(crate) name: String,
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    pub(crate) source: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ImportStatistics {
    pub(crate) file: PathBuf,
    pub(crate) statistics: PathBuf,
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    #[arg(long = "as")]
    pub(crate) meanings: Vec<String>,
    #[arg(long)]
    pub(crate) period: Option<Period>,
    #[arg(long, value_enum)]
    pub(crate) decimal: Option<Sign>,
    #[arg(long, value_enum)]
    pub(crate) status: Option<Sureness>,
    #[arg(long)]
    pub(crate) others: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) take_understood: bool,
}

/// The sign before decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sign {
    Comma,
    Point,
}

impl From<Sign> for Decimal {
    fn from(sign: Sign) -> Decimal {
        match sign {
            Sign::Comma => Decimal::Comma,
            Sign::Point => Decimal::Point,
        }
    }
}

/// How sure figures are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sureness {
    Confirmed,
    Estimate,
}

impl From<Sureness> for Status {
    fn from(sureness: Sureness) -> Status {
        match sureness {
            Sureness::Confirmed => Status::Confirmed,
            Sureness::Estimate => Status::Estimate,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    pub(crate) file: PathBuf,
    #[arg(long, value_enum)]
    pub(crate) format: FileForm,
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long, value_enum)]
    pub(crate) lang: Option<Languages>,
    #[arg(long = "for")]
    pub(crate) municipality: Option<String>,
    #[arg(long = "version")]
    pub(crate) frozen: Option<String>,
    #[arg(long)]
    pub(crate) short: bool,
    #[arg(long)]
    pub(crate) carry: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) strict: bool,
    #[arg(long)]
    pub(crate) force: bool,
}

/// The form of an exported file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FileForm {
    Pdf,
    Docx,
    Xlsx,
    Csv,
    Json,
    Package,
}

impl FileForm {
    /// How it is typed.
    pub(crate) fn code(self) -> &'static str {
        match self {
            FileForm::Pdf => "pdf",
            FileForm::Docx => "docx",
            FileForm::Xlsx => "xlsx",
            FileForm::Csv => "csv",
            FileForm::Json => "json",
            FileForm::Package => "package",
        }
    }
}

/// The languages of an exported document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Languages {
    Fi,
    Sv,
    #[value(name = "fi+sv")]
    InSequence,
    #[value(name = "fi~sv")]
    InParallel,
}

impl From<Languages> for Form {
    fn from(languages: Languages) -> Form {
        match languages {
            Languages::Fi => Form::One(Language::Fi),
            Languages::Sv => Form::One(Language::Sv),
            Languages::InSequence => Form::InSequence,
            Languages::InParallel => Form::InParallel,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Shares {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) year: Year,
}

#[derive(Debug, Args)]
pub(crate) struct Compare {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) year: Year,
    #[arg(long)]
    pub(crate) pool: Option<String>,
    #[arg(long = "key")]
    pub(crate) keys: Vec<String>,
    #[arg(long = "scenario")]
    pub(crate) scenarios: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    pub(crate) leaving: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    pub(crate) joining: Vec<String>,
    #[arg(long)]
    pub(crate) follows: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Benefits {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) shorter: u32,
    #[arg(long)]
    pub(crate) year: Option<Year>,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    pub(crate) file: PathBuf,
    pub(crate) place: Option<Place>,
}

#[derive(Debug, Args)]
pub(crate) struct Set {
    pub(crate) file: PathBuf,
    pub(crate) place: Place,
    #[arg(allow_hyphen_values = true)]
    pub(crate) value: String,
}

#[derive(Debug, Args)]
pub(crate) struct Add {
    pub(crate) file: PathBuf,
    pub(crate) table: String,
    #[arg(conflicts_with = "row", required_unless_present = "row")]
    pub(crate) fields: Vec<String>,
    #[arg(long)]
    pub(crate) row: Option<String>,
    #[arg(long)]
    pub(crate) at: Option<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct Attach {
    pub(crate) file: PathBuf,
    pub(crate) picture: PathBuf,
    #[arg(long, value_enum)]
    pub(crate) role: Role,
    #[arg(long)]
    pub(crate) alternative_fi: Option<String>,
    #[arg(long)]
    pub(crate) alternative_sv: Option<String>,
    #[arg(long)]
    pub(crate) title_fi: Option<String>,
    #[arg(long)]
    pub(crate) title_sv: Option<String>,
    #[arg(long)]
    pub(crate) chapter: Option<String>,
}

/// What an attachment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Role {
    Informative,
    Decorative,
    Annex,
    Emblem,
}

impl From<Role> for AttachmentRole {
    fn from(role: Role) -> AttachmentRole {
        match role {
            Role::Informative => AttachmentRole::Informative,
            Role::Decorative => AttachmentRole::Decorative,
            Role::Annex => AttachmentRole::Annex,
            Role::Emblem => AttachmentRole::Emblem,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) against: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Row {
    pub(crate) file: PathBuf,
    pub(crate) place: Place,
}

#[derive(Debug, Args)]
pub(crate) struct Move {
    pub(crate) file: PathBuf,
    pub(crate) place: Place,
    #[arg(long)]
    pub(crate) at: usize,
}

#[derive(Debug, Args)]
pub(crate) struct Steps {
    pub(crate) file: PathBuf,
    #[arg(long, default_value_t = 1)]
    pub(crate) steps: usize,
}

#[derive(Debug, Args)]
pub(crate) struct History {
    pub(crate) file: PathBuf,
    #[arg(long, default_value_t = 50)]
    pub(crate) most: u32,
    #[arg(long)]
    pub(crate) step: Option<i64>,
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Freeze {
    pub(crate) file: PathBuf,
    pub(crate) name: String,
}
