//! Proofs: what no single test can show, because it takes another source than the one that is there.

mod exceptions;
mod names;
mod new_kind;
mod suggestions;
mod workspace;

/// A proof: its name, what it proves, and the function that does so.
struct Proof {
    name: &'static str,
    proves: &'static str,
    /// Gives what is wrong, a sentence each, or why it cannot say so.
    run: fn() -> Result<Vec<String>, String>,
}

/// Every proof.
const PROOFS: [Proof; 1] = [Proof {
    name: "new-kind",
    proves: "each file that names `Kind` or `Demand` fails to compile when a variant is added, or is listed with a reason",
    run: new_kind::new_kind,
}];

/// Runs one proof; gives whether nothing is wrong.
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

/// The proofs, a line each, and what they prove.
pub(crate) fn list() -> String {
    let mut lines = vec!["the proofs are:".to_owned()];
    lines.extend(PROOFS.iter().map(|proof| format!("  {}: {}", proof.name, proof.proves)));
    lines.join("\n")
}
