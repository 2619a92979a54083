//! Measures hostile bodies of several lengths.

use crate::turns::{Rounds, Turn, number};
use linecard_bench::Hostile;
use linecard_bench::contenders::contender;
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Duration;

/// The lengths of the bodies, in bytes.
const LENGTHS: [usize; 3] = [64 << 10, 1 << 20, 10 << 20];

/// Returns the nanoseconds a byte of each kind and length.
pub(crate) fn measured(time: Duration) -> Value {
    let rows = Hostile::ALL.into_iter().flat_map(|kind| LENGTHS.map(|length| measured_body(kind, length, time)));
    rows.collect()
}

fn measured_body(kind: Hostile, length: usize, time: Duration) -> Value {
    let body = kind.body(length);
    let turn = |name| {
        let mut contender = contender(name, kind.workload()).expect("both are written for all workloads");
        let body = &body;
        Turn::new(name, move || {
            black_box(contender.validate(black_box(body)));
        })
    };
    let rounds = Rounds::of(["ignored-any", "linecard"].map(turn).into(), time);
    let a_byte = |name| rounds.nanoseconds(name).map(|all| all / number(body.len()));
    json!({
        "kind": kind.as_str(),
        "bytes": length,
        "ignored-any": a_byte("ignored-any"),
        "linecard": a_byte("linecard"),
    })
}
