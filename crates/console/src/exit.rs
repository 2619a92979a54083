//! Exit codes.

/// The exit code of a command.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
#[repr(u8)]
pub enum Exit {
    /// There is no violation, and all cases pass.
    Ok = 0,
    /// There is a violation, or a case fails.
    Invalid = 1,
    /// Something could not be validated or printed.
    Error = 2,
}
