//! What the name of a file says that the file holds.

use linecard_cases::FileContent;
use linecard_contract::Api;
use linecard_traffic::TrafficFormat;

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Held {
    /// Recorded exchanges.
    Traffic(TrafficFormat),
    /// A body, cases, or something else.
    Content(FileContent),
}

impl Held {
    /// Returns what the name says. The name of a recording, such as `a.exchanges.ndjson`, comes before that of a body.
    pub(crate) fn of(api: &'static Api, name: &str) -> Held {
        match TrafficFormat::from_name(name) {
            Some(format) => Held::Traffic(format),
            None => Held::Content(FileContent::from_name(api, name)),
        }
    }
}
