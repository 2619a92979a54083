//! Measures the contenders in turn, round after round, and prints the medians as JSON.
//!
//! On a machine whose speed drifts, what is measured in one minute cannot be held against what is measured in the next.
//! In a round every contender goes over the bodies once, one right after the other: the ratios are of the same moment.

use linecard_bench::Workload;
use linecard_bench::contenders::{
    Boon, Contender, IgnoredAny, JsonSchema, Linecard, LinecardWithLines, LinecardWithPointers, SerdeStructs,
};
use serde_json::{Map, Value, json};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long the rounds of one workload take together.
const TIME: Duration = Duration::from_secs(5);
/// How long one contender goes over the bodies in a round, at the least.
const TURN: Duration = Duration::from_micros(400);

fn main() {
    let mut groups = Map::new();
    for workload in Workload::ALL {
        groups.insert(format!("{}-valid", workload.letter()), measured(workload, &workload.valid(), false));
        let faulty: Vec<Vec<u8>> = workload.faulty().into_iter().map(|faulty| faulty.body).collect();
        groups.insert(format!("{}-fault", workload.letter()), measured(workload, &faulty, true));
    }
    println!("{}", Value::Object(groups));
}

/// Of each contender the median in nanoseconds a body, and the medians of its ratios to the first two.
fn measured(workload: Workload, bodies: &[Vec<u8>], is_faulty: bool) -> Value {
    let mut turns: Vec<Turn> = vec![turn::<IgnoredAny>(IgnoredAny::NAME, workload, bodies)];
    if is_faulty {
        // A report on what is wrong is worth little without the places, so that these are asked for.
        turns.push(turn::<LinecardWithPointers>("linecard", workload, bodies));
        turns.push(turn::<LinecardWithLines>("linecard+lines", workload, bodies));
    } else {
        turns.push(turn::<Linecard>("linecard", workload, bodies));
    }
    turns.push(turn::<SerdeStructs>(SerdeStructs::NAME, workload, bodies));
    turns.push(turn::<JsonSchema>(JsonSchema::NAME, workload, bodies));
    turns.push(turn::<Boon>(Boon::NAME, workload, bodies));
    let mut rounds: Vec<Vec<f64>> = Vec::new();
    let start = Instant::now();
    while start.elapsed() < TIME {
        rounds.push(turns.iter().map(|(_, turn)| time(turn)).collect());
    }
    let count = f64::from(u32::try_from(bodies.len()).expect("a workload has few bodies"));
    let medians = turns.iter().enumerate().map(|(place, (name, _))| {
        let of = |ratio: &dyn Fn(&[f64]) -> f64| median(rounds.iter().map(|round| ratio(round)).collect());
        let numbers = json!({
            "nanoseconds": of(&|round| round[place] / count),
            "to_ignored_any": of(&|round| round[place] / round[0]),
            "to_linecard": of(&|round| round[place] / round[1]),
        });
        ((*name).to_owned(), numbers)
    });
    Value::Object(medians.collect())
}

/// A contender's name, and what it does in its turn: it goes over all the bodies.
type Turn = (&'static str, Box<dyn Fn()>);

fn turn<C: Contender + 'static>(name: &'static str, workload: Workload, bodies: &[Vec<u8>]) -> Turn {
    let (contender, bodies) = (C::new(workload), bodies.to_vec());
    let judge_all = move || {
        for body in &bodies {
            black_box(contender.judge(black_box(body)));
        }
    };
    (name, Box::new(judge_all))
}

/// The nanoseconds that a contender needs for all the bodies.
fn time(turn: &dyn Fn()) -> f64 {
    let start = Instant::now();
    let mut turns = 0.0;
    while start.elapsed() < TURN {
        turn();
        turns += 1.0;
    }
    start.elapsed().as_secs_f64() * 1e9 / turns
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}
