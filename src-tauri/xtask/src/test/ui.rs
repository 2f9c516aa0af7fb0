//! What npm checks: types, form, tests, and that the page can be built.

use super::Outcome;
use super::rust::counted;
use crate::failure::Failure;
use crate::house::House;
use crate::shell::Shell;
use crate::ui::Ui;

/// The types of the calls as Rust has them, the page as TypeScript, Biome and Vitest see it, then its build.
///
/// # Errors
/// [`Failure::Call`] at the first that complains, [`Failure::Check`] when no test was run.
pub(super) fn ui(shell: &Shell, house: &House) -> Result<Outcome, Failure> {
    let ui = Ui::installed(shell, house)?;
    ui.npm(&["run", "types", "--", "--check"])?;
    ui.npm(&["run", "types", "--", "--check"])?;
    ui.npm(&["run", "typecheck"])?;
    ui.npm(&["run", "lint"])?;
    let count = counted(shell, &ui.call(&["run", "test"]))?;
    ui.build()?;
    super::rust::some(count)
}
