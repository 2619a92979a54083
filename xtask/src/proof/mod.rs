//! Proofs: checks that no test can do, because they change the source or make too many bodies.

mod apply;
mod dist;
mod exceptions;
mod exhaustion;
mod failover;
mod kills;
mod long_recording;
mod names;
mod neighbours;
mod new_kind;
mod proxy;
mod server;
mod spark;
mod suggestions;
mod workspace;

/// A proof: its name, its statement, and its function.
struct Proof {
    name: &'static str,
    proves: &'static str,
    /// Returns the failures, or an error if the proof cannot run.
    run: fn() -> Result<Vec<String>, String>,
}

/// All proofs.
const PROOFS: [Proof; 10] = [
    Proof {
        name: "new-kind",
        proves: "each file that names `Kind` or `Demand` fails to compile when a variant is added, or is listed with a reason",
        run: new_kind::new_kind,
    },
    Proof {
        name: "exhaustion",
        proves: "validation, strict schemas and three validators agree on all combinations of values that rules tell apart",
        run: exhaustion::exhaustion,
    },
    Proof {
        name: "neighbours",
        proves: "a user with the longest list, used by 32 clients, makes the median request of others at most 2 times slower",
        run: neighbours::neighbours,
    },
    Proof {
        name: "kills",
        proves: "no acknowledged change is lost, and none is stored partly, when the server is killed a hundred times",
        run: kills::kills,
    },
    Proof {
        name: "failover",
        proves: "no acknowledged change is lost, and none is stored partly, when a PostgreSQL primary is killed under load",
        run: failover::failover,
    },
    Proof {
        name: "proxy",
        proves: "10,000 exchanges are the same with and without the proxy, which has at least half of the throughput of a bare one",
        run: proxy::proxy,
    },
    Proof {
        name: "apply",
        proves: "10,000 users are as wanted, and none is changed twice, when `linecard apply` is killed 20 times and its server fails",
        run: apply::apply,
    },
    Proof {
        name: "dist",
        proves: "what users download has the same bytes when it is made twice, and runs where each file of it is installed",
        run: dist::dist_twice,
    },
    Proof {
        name: "long-recording",
        proves: "a HAR of 1 GB is validated with less than 100 MB of memory",
        run: long_recording::long_recording,
    },
    Proof {
        name: "spark",
        proves: "Spark, DuckDB, Polars and DataFusion find in the same bodies what the Python package finds; what a row costs is written into the book",
        run: spark::spark,
    },
];

/// Runs a proof. Returns whether it succeeds.
pub(crate) fn proof(name: &str) -> Result<bool, String> {
    let Some(proof) = PROOFS.iter().find(|proof| proof.name == name) else {
        return Err(format!("there is no proof `{name}`\n{}", list()));
    };
    let faults = (proof.run)()?;
    for fault in &faults {
        eprintln!("error: {fault}");
    }
    Ok(faults.is_empty())
}

/// Lists the proofs, one per line.
pub(crate) fn list() -> String {
    let mut lines = vec!["the proofs are:".to_owned()];
    lines.extend(PROOFS.iter().map(|proof| format!("  {}: {}", proof.name, proof.proves)));
    lines.join("\n")
}
