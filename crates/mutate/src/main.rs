//! Runs the mutation test: the result goes to the output, progress and what is wrong to the errors.

use linecard_mutate::{EXPLAINED, Tally, Validates, all_flips, run};
use std::io::{IsTerminal, Write, stderr};
use std::process::ExitCode;

/// How often the progress is shown, in flips.
const STEP: usize = 100;

fn main() -> ExitCode {
    let validates = match Validates::read() {
        Ok(validates) => validates,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    let flips = all_flips();
    eprintln!("{} flips, {} cases", flips.len(), validates.case_count());
    let is_watched = stderr().is_terminal();
    let outcomes = run(&flips, &validates, |done| {
        if is_watched && (done % STEP == 0 || done == flips.len()) {
            eprint!("\r{done} of {}", flips.len());
            // Progress that cannot be shown is no reason to stop.
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
        eprintln!("error: no test sees it: {}", flip.name);
    }
    for name in &needless {
        eprintln!("error: explained, and no survivor: {name}");
    }
    ExitCode::from(u8::from(!unexplained.is_empty() || !needless.is_empty()))
}
