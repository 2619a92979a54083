//! What a run does, and what the runs of its services share.

use crate::caller::Caller;
use linecard_contract::Api;

/// The beginning of the name of everything that a run creates. What has such a name before a run is left over from an earlier one,
/// and removed.
pub const PREFIX: &str = "linecard-verify-";

/// What a run does.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Settings {
    /// The values of the segments of paths, such as `tenant_id`. A service that needs another one is not tried.
    pub segments: Vec<(String, String)>,
    /// The names of the services to try. Empty for all.
    pub services: Vec<String>,
    /// Whether nothing is created, changed or removed.
    pub read_only: bool,
    /// The seed of the bodies.
    pub seed: u64,
    /// How many bodies break each rule, for each operation. Zero for none.
    pub invalid_bodies: usize,
    /// The greatest number of requests a second, if there is one.
    pub requests_per_second: Option<f64>,
    /// Whether the requests have a session. Without one, a 403 for a user who does not exist is a fault.
    pub has_session: bool,
}

impl Settings {
    /// Settings for these segments, with one body for each rule.
    #[must_use]
    pub fn new<'s>(segments: impl IntoIterator<Item = (&'s str, &'s str)>) -> Settings {
        let segments = segments.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Settings { segments, invalid_bodies: 1, ..Settings::default() }
    }
}

/// What the runs of the services share.
pub(crate) struct Context<'a> {
    pub(crate) api: &'static Api,
    pub(crate) settings: &'a Settings,
    pub(crate) caller: &'a Caller,
    /// The part of the names of a run that no other run has.
    pub(crate) token: String,
}
