//! Why a recording, or an exchange of it, cannot be read.

use crate::format::TrafficFormat;
use linecard_contract::LineColumn;
use std::io;

/// Why a recording cannot be read to its end. The exchanges before the fault were read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The input cannot be read.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The recording ends too early.
    #[error(
        "the recording is cut at line {}: {exchanges} exchange{} before the cut {} read; record it again, or close it by hand",
        place.line, if *exchanges == 1 { "" } else { "s" }, if *exchanges == 1 { "was" } else { "were" }
    )]
    Cut {
        /// Where it ends.
        place: LineColumn,
        /// The number of exchanges before.
        exchanges: usize,
    },
    /// The file is not of the format.
    #[error("not {}: {message} (line {}, column {})", format.title(), place.line, place.column)]
    Malformed {
        /// The format.
        format: TrafficFormat,
        /// What is wrong, and how to fix it.
        message: String,
        /// Where.
        place: LineColumn,
    },
}

/// An exchange that cannot be read. The exchanges after it can.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("exchange {number} (line {}): {message}", place.line)]
pub struct BadExchange {
    /// The number in the file, from 1.
    pub number: usize,
    /// Where it begins in the file.
    pub place: LineColumn,
    /// What is wrong, and how to fix it.
    pub message: String,
}
