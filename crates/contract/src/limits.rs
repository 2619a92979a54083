//! The greatest sizes of bodies and reports.

/// The most findings that a report keeps. It counts the others, and [`Report::is_cut`](crate::Report::is_cut) is true.
pub const MAX_FINDINGS: usize = 256;

/// The most levels of nested objects and lists, including the body itself. `serde_json` has the same limit.
pub const MAX_NESTING: usize = 127;

/// The default of [`Options::max_body`](crate::Options::max_body), the longest text that is validated: 16 MiB, in bytes.
pub const DEFAULT_MAX_BODY: usize = 16 * 1024 * 1024;
