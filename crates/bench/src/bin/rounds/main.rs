//! Measures the contenders in rounds, and prints the medians as JSON.
//!
//! The speed of a machine changes over time. In a round, all contenders take their turn one after the other, so that the
//! ratios compare the same moment. This program measures on one core where the system can pin it to one.
//!
//! The command is measured too, on long NDJSON files. It must be in the folder of this program.

mod bodies;
mod core;
mod files;
mod findings;
mod hostile;
mod turns;

use serde_json::json;
use std::env;
use std::error::Error;
use std::time::Duration;

fn main() -> Result<(), Box<dyn Error>> {
    let parts: Vec<String> = env::args().skip(1).collect();
    let is_wanted = |part: &str| parts.is_empty() || parts.iter().any(|wanted| wanted == part);
    let all = core::pin();
    let mut result = json!({"is_pinned": all.is_some()});
    if is_wanted("bodies") {
        result["bodies"] = bodies::measured(Duration::from_secs(3));
    }
    if is_wanted("findings") {
        result["findings"] = findings::measured(Duration::from_secs(2));
    }
    if is_wanted("hostile") {
        result["hostile"] = hostile::measured(Duration::from_millis(500));
    }
    core::unpin(all);
    if is_wanted("files") {
        result["files"] = files::measured()?;
    }
    println!("{result}");
    Ok(())
}
