//! The exit code.

/// The exit code.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
#[repr(u8)]
pub enum Exit {
    /// No violation, and every case as it expects.
    Ok = 0,
    /// A violation, or a case that is not as it expects.
    Invalid = 1,
    /// Something could not be validated.
    NotValidated = 2,
}
