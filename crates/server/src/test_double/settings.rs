//! Scenarios and seeds for a server with given settings.

use super::DoubleError;
use super::scenario::Scenario;
use super::seed::Seeding;
use crate::clock::Clock;
use crate::config::Config;
use crate::state::Limits;

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
}

impl Seeding {
    /// What decides which seeds are valid for a server with these settings.
    pub(super) fn of(config: &Config) -> Seeding {
        let limits = Limits { items: config.max_items, size: config.max_state };
        Seeding { api: config.api, behaviour: config.behaviour, limits }
    }
}
