//! Arguments about recorded exchanges.

use clap::ValueEnum;

/// The format of recorded exchanges.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Traffic {
    /// HAR of a browser or a proxy
    Har,
    /// .http or .rest files of editors
    Http,
    /// The log of curl -v
    Curl,
    /// A Postman collection, version 2.1
    Postman,
    /// A request of a Bruno collection
    Bruno,
    /// NDJSON of exchanges; `linecard schema --exchange` prints its schema
    Ndjson,
}
