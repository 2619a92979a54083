//! What a body and a report may grow to.

/// The most findings that a report keeps. Beyond, it counts them, and says that it was cut.
pub const MAX_FINDINGS: usize = 256;

/// How deep objects and lists may stand in one another, the body itself included; as deep as `serde_json` reads.
pub const MAX_NESTING: usize = 127;

/// The longest text that [`validate`](crate::validate) reads, in bytes, unless it is told otherwise: 16 MiB.
pub const DEFAULT_MAX_BODY: usize = 16 * 1024 * 1024;
