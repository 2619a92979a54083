//! The flips that are known to survive, with reasons.

/// A reason why flips survive, and the names of these flips.
#[derive(Clone, Copy, Debug)]
pub struct Explained {
    /// The reason, for readers.
    pub reason: &'static str,
    /// The names of the flips. All of them must survive.
    pub flips: &'static [&'static str],
}

/// All explained survivors. If a flip here is detected after all, the mutation test fails until it is removed.
pub const EXPLAINED: &[Explained] = &[];
