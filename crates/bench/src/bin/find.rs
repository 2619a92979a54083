//! Finds operations by method and path a number of times, while callgrind counts the instructions.
//!
//! With zero repetitions, it does everything except finding. The difference between two runs is the cost. Prints the number
//! of paths that were found. `cargo xtask instructions` runs it for paths of each kind.

use linecard_model::API;
use std::hint::black_box;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [method, path, repetitions] = &arguments[..] else {
        eprintln!("usage: find METHOD PATH REPETITIONS");
        return ExitCode::from(2);
    };
    let (Ok(method), Ok(repetitions)) = (method.parse(), repetitions.parse::<usize>()) else {
        eprintln!("usage: find METHOD PATH REPETITIONS");
        return ExitCode::from(2);
    };
    for _ in 0..repetitions {
        drop(black_box(API.find(black_box(method), black_box(path))));
    }
    println!("{repetitions}");
    ExitCode::SUCCESS
}
