//! Measures all contenders on the bodies of all workloads.

use crate::turns::{Rounds, Turn, number};
use linecard_bench::contenders::{CONTENDERS, contender};
use linecard_bench::{Shape, Workload};
use serde_json::{Map, Value, json};
use std::hint::black_box;
use std::time::Duration;

/// Returns, for each workload, shape and kind of body, the nanoseconds of `IgnoredAny` for a body and a byte, the ratios of
/// the contenders to it, and their ratios to Linecard.
pub(crate) fn measured(time: Duration) -> Value {
    let mut result = Vec::new();
    for workload in Workload::ALL {
        // The workload for information is measured in one shape.
        let shapes = if workload == Workload::PoliciesWithFindings { &Shape::ALL[..1] } else { &Shape::ALL[..] };
        for shape in shapes {
            let faulty: Vec<Vec<u8>> = workload.faulty(*shape).into_iter().map(|faulty| faulty.body).collect();
            for (kind, bodies) in [("valid", workload.valid(*shape)), ("fault", faulty)] {
                let mut row = measured_bodies(workload, &bodies, time);
                row["workload"] = workload.letter().into();
                row["shape"] = shape.as_str().into();
                row["kind"] = kind.into();
                result.push(row);
            }
        }
    }
    result.into()
}

fn measured_bodies(workload: Workload, bodies: &[Vec<u8>], time: Duration) -> Value {
    let turn = |(name, _): (&'static str, _)| {
        let mut contender = contender(name, workload)?;
        let run = move || {
            black_box(contender.validate_all(black_box(bodies)));
        };
        Some(Turn::new(name, run))
    };
    let rounds = Rounds::of(CONTENDERS.into_iter().filter_map(turn).collect(), time);
    let ratios = |to: &str| -> Map<String, Value> {
        rounds.names().map(|name| (name.to_owned(), rounds.ratio(name, to).into())).collect()
    };
    let bytes: usize = bodies.iter().map(Vec::len).sum();
    json!({
        "nanoseconds": rounds.nanoseconds("ignored-any").map(|all| all / number(bodies.len())),
        "bytes": number(bytes) / number(bodies.len()),
        "to_ignored_any": ratios("ignored-any"),
        "to_linecard": ratios("linecard"),
        "by_value": rounds.ratio("by-value", "linecard"),
        "lines": rounds.ratio("lines", "linecard"),
    })
}
