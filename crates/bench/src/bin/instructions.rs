//! Validates the bodies of a workload a number of times, while callgrind counts the instructions.
//!
//! With zero repetitions, it does everything except validation. The difference between two runs is the cost of
//! validation. Prints the number of validated bodies.

use linecard_bench::Workload;
use linecard_bench::contenders::{Boon, Contender, IgnoredAny, JsonSchema, Linecard, SerdeStructs};
use std::hint::black_box;
use std::process::ExitCode;

const USAGE: &str = "usage: instructions WORKLOAD CONTENDER [REPETITIONS]

WORKLOAD is a, b, c or d; CONTENDER is ignored-any, linecard, serde-structs, jsonschema or boon.";

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
    let (workload, contender, repetitions) = match arguments {
        [workload, contender] => (workload, contender, 1),
        [workload, contender, repetitions] => (workload, contender, repetitions.parse().ok()?),
        _ => return None,
    };
    let workload = Workload::named(workload)?;
    match *contender {
        IgnoredAny::NAME => Some(repeat::<IgnoredAny>(workload, repetitions)),
        Linecard::NAME => Some(repeat::<Linecard>(workload, repetitions)),
        SerdeStructs::NAME => Some(repeat::<SerdeStructs>(workload, repetitions)),
        JsonSchema::NAME => Some(repeat::<JsonSchema>(workload, repetitions)),
        Boon::NAME => Some(repeat::<Boon>(workload, repetitions)),
        _ => None,
    }
}

fn repeat<C: Contender>(workload: Workload, repetitions: usize) -> usize {
    let (contender, bodies) = (C::new(workload), workload.valid());
    for _ in 0..repetitions {
        for body in &bodies {
            black_box(&contender.validate(black_box(body)));
        }
    }
    repetitions * bodies.len()
}
