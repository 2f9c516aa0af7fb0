//! Reference data: municipalities, employment areas, the statutory outline, services, terms and parameters that laws fix.
//!
//! Laws and names change, so each set says from which date it holds, and a change is a new file in `assets/reference/`
//! rather than new code. The files are part of the program: they are parsed once, on first use.

mod area;
mod benefit;
mod former;
mod municipality;
mod outline;
mod required;
mod service;
mod term;
mod threshold;
mod transfer;
mod usual;

pub use area::{Confidence, EmploymentArea, areas};
pub use benefit::{StatutoryLadder, ladders};
pub use former::{FormerMunicipality, former_municipalities};
pub use municipality::{LanguageStatus, Municipality, Region, Register, register};
pub use outline::{Outline, OutlineItem, item_heading, outline, outline_of, outline_on};
pub use required::{AreaLanguage, RequiredLanguages, area_language, required_languages};
pub use service::{ClientKind, Service, ServiceKind, service, services};
pub use term::{Discouraged, DiscouragedWords, ObsoleteTerm, Stems, Term, glossary, obsolete_terms};
pub use threshold::{ProcurementThreshold, thresholds};
pub use transfer::{BasePrice, TransferRule, base_prices, transfer_rule, transition};
pub use usual::{UsualNames, usual_names};

/// Reads a file of `assets/reference/` that is built into the program.
fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("the reference files are part of the program and read by its tests")
}

/// The text of a file of `assets/reference/`.
macro_rules! asset {
    ($name:literal) => {
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../assets/reference/",
            $name
        ))
    };
}
use asset;
