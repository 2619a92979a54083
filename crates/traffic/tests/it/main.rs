//! Reads, validates and scrubs recordings.

mod formats;
mod large;
mod ndjson;
mod scrub;
mod unusual;
