//! Runs the mutation test. Prints the result on standard output, and progress and errors on standard error.

use linecard_mutate::{Detectors, EXPLAINED, Tally, all_flips, run};
use std::io::{IsTerminal, Write, stderr};
use std::process::ExitCode;

/// The number of flips between two updates of the progress.
const STEP: usize = 100;

fn main() -> ExitCode {
    let detectors = match Detectors::read() {
        Ok(detectors) => detectors,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    let flips = all_flips();
    eprintln!("{} flips, {} cases", flips.len(), detectors.case_count());
    let is_watched = stderr().is_terminal();
    let outcomes = run(&flips, &detectors, |done| {
        if is_watched && (done % STEP == 0 || done == flips.len()) {
            eprint!("\r{done} of {}", flips.len());
            // A failure to show the progress does not matter.
            let _ = stderr().flush();
        }
    });
    if is_watched {
        eprintln!();
    }
    let tally = Tally::new(&flips, &outcomes);
    print!("{}", tally.to_markdown(EXPLAINED));
    let (unexplained, needless) = (tally.unexplained(EXPLAINED), tally.needless(EXPLAINED));
    for flip in &unexplained {
        eprintln!("error: no test detects it: {}", flip.name);
    }
    for name in &needless {
        eprintln!("error: explained, but not a survivor; remove it from `EXPLAINED`: {name}");
    }
    ExitCode::from(u8::from(!unexplained.is_empty() || !needless.is_empty()))
}
