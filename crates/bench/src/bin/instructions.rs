//! Validates the bodies of a workload a number of times, while callgrind counts the instructions.
//!
//! With zero repetitions, it does everything except validation. The difference between two runs is the cost of
//! validation. Prints the number of validated bodies.

use linecard_bench::contenders::{CONTENDERS, contender};
use linecard_bench::{Shape, Workload};
use std::hint::black_box;
use std::process::ExitCode;

const USAGE: &str = "usage: instructions WORKLOAD valid|fault CONTENDER REPETITIONS

WORKLOAD is a, b, c or d; CONTENDER is ignored-any, linecard or another name of a contender.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let Some(bodies) = run(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    println!("{bodies}");
    ExitCode::SUCCESS
}

fn run(arguments: &[&str]) -> Option<usize> {
    let [workload, kind, name, repetitions] = arguments else { return None };
    let (workload, repetitions) = (Workload::named(workload)?, repetitions.parse().ok()?);
    let bodies = match *kind {
        "valid" => workload.valid(Shape::Mixed),
        "fault" => workload.faulty(Shape::Mixed).into_iter().map(|faulty| faulty.body).collect(),
        _ => return None,
    };
    CONTENDERS.iter().find(|(known, _)| known == name)?;
    let mut contender = contender(name, workload)?;
    for _ in 0..repetitions {
        black_box(contender.validate_all(black_box(&bodies)));
    }
    Some(repetitions * bodies.len())
}
