//! The formats of recordings.

/// A format of recorded exchanges.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TrafficFormat {
    /// HAR 1.2, as browsers and proxies export it.
    Har,
    /// `.http` and `.rest` files of editors: requests.
    Http,
    /// The log of `curl -v`.
    Curl,
    /// A Postman collection, version 2.1: requests, and saved responses.
    Postman,
    /// A request of a Bruno collection.
    Bruno,
    /// NDJSON of exchanges: the format of this crate.
    Ndjson,
}

impl TrafficFormat {
    /// Every format.
    pub const ALL: [TrafficFormat; 6] = [
        TrafficFormat::Har,
        TrafficFormat::Http,
        TrafficFormat::Curl,
        TrafficFormat::Postman,
        TrafficFormat::Bruno,
        TrafficFormat::Ndjson,
    ];

    /// Returns the name for people, with its article.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            TrafficFormat::Har => "a HAR file",
            TrafficFormat::Http => "an .http file",
            TrafficFormat::Curl => "a log of curl -v",
            TrafficFormat::Postman => "a Postman collection",
            TrafficFormat::Bruno => "a Bruno request",
            TrafficFormat::Ndjson => "NDJSON of exchanges",
        }
    }

    /// Returns the endings of file names.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            TrafficFormat::Har => &[".har"],
            TrafficFormat::Http => &[".http", ".rest"],
            TrafficFormat::Curl => &[".curl.log", ".curl"],
            TrafficFormat::Postman => &[".postman_collection.json"],
            TrafficFormat::Bruno => &[".bru"],
            TrafficFormat::Ndjson => &[".exchanges.ndjson", ".exchanges.jsonl"],
        }
    }

    /// Returns the format of a file with this name. Upper and lower case are the same.
    ///
    /// ```
    /// use linecard_traffic::TrafficFormat;
    ///
    /// assert_eq!(TrafficFormat::from_name("monday.HAR"), Some(TrafficFormat::Har));
    /// assert_eq!(TrafficFormat::from_name("lunch.criteria.put.json"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<TrafficFormat> {
        let name = name.to_ascii_lowercase();
        TrafficFormat::ALL.into_iter().find(|format| format.endings().iter().any(|ending| name.ends_with(ending)))
    }
}
