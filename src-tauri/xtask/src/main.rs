//! `cargo xtask`: the commands with which a newcomer, a developer and CI set the house up,
//! start it and check it. Plain std, so that it compiles in seconds on a fresh clone.

mod args;
mod bench;
mod dist;
mod examples;
mod failure;
mod fuzz;
mod house;
mod packages;
mod shell;
mod start;
mod test;
mod ui;
mod verapdf;

use std::process::ExitCode;

use args::{Args, Order};
use failure::Failure;
use house::House;
use shell::Shell;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            failure.exit_code()
        }
    }
}

fn run() -> Result<(), Failure> {
    let args = Args::parse(std::env::args().skip(1))?;
    let house = House::of_this_source();
    let shell = Shell::new(&house, args.dry_run);
    match args.order {
        Order::Help => {
            println!("{}", args::USAGE);
            Ok(())
        }
        Order::Start => start::start(&shell, &house),
        Order::Dist => dist::dist(&shell, &house),
        Order::Test { reach, steps } => test::test(&shell, &house, reach, &steps),
        Order::Bench { rest } => bench::bench(&shell, &rest),
        Order::Beside => bench::beside(&shell, &house),
        Order::Fuzz { seconds, targets } => fuzz::fuzz(&shell, seconds, &targets),
    }
}
