//! Reads scenarios and seeds, for a server with given settings.

use super::DoubleError;
use super::fault::fault_rules;
use super::members::{Members, Problems};
use super::scenario::Scenario;
use super::seed::{Seeding, entries};
use super::time::time_of;
use crate::clock::Clock;
use crate::config::Config;
use crate::refusal::Refusal;
use crate::refusal::reasons::{bad_input, bad_request};
use crate::state::Limits;
use crate::store::RecordKey;
use serde_json::Value;

const MEMBERS: [&str; 4] = ["description", "seed", "faults", "clock"];

impl Scenario {
    /// Parses a scenario for a server with these settings.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`](crate::DoubleError::Input) names each fault of the text with a pointer.
    pub fn parse(config: &Config, text: &[u8]) -> Result<Scenario, DoubleError> {
        let parsed = Scenario::of(Seeding::of(config), &Clock::default(), text);
        parsed.map_err(|refusal| DoubleError::input(config.api, refusal))
    }

    pub(super) fn of(seeding: Seeding, clock: &Clock, text: &[u8]) -> Result<Scenario, Refusal> {
        let value: Value = serde_json::from_slice(text).map_err(|failure| {
            let (line, column) = (failure.line(), failure.column());
            bad_request(format!("the scenario is not valid JSON (line {line}, column {column}); write a JSON object"))
        })?;
        let mut problems = Problems::default();
        let (mut faults, mut time, mut seed) = (Vec::new(), None, Vec::new());
        if let Some(mut members) = Members::of(&value, "", &MEMBERS, &mut problems) {
            members.text("description");
            time = time_of(&mut members, "clock");
            if time.is_some_and(|time| time < clock.milliseconds() - clock.ahead()) {
                members.wrong("clock", "the clock cannot be earlier than that of the system; choose a later time");
            }
            if let Some(value) = members.value("seed") {
                match value.as_object() {
                    Some(object) => seed = object.clone().into_iter().collect(),
                    None => members.wrong("seed", "seed must be an object that maps paths to their GET responses"),
                }
            }
            if let Some(value) = value.get("faults") {
                faults = fault_rules(seeding.api, value, "/faults", &mut problems);
            }
        }
        let (faults, clock) = problems.or((faults, time)).map_err(|found| bad_input("the scenario", found))?;
        Ok(Scenario { states: seeding.states(seed)?, faults, clock })
    }
}

impl Seeding {
    /// What decides which seeds are valid for a server with these settings.
    pub(super) fn of(config: &Config) -> Seeding {
        let limits = Limits { items: config.max_items, size: config.max_state };
        Seeding { api: config.api, behaviour: config.behaviour, limits }
    }
}

/// The states of a seed in text.
pub(super) fn seeded(seeding: Seeding, text: &[u8]) -> Result<Vec<(RecordKey, Value)>, Refusal> {
    seeding.states(entries(text)?)
}
