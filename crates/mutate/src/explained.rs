//! The flips that nothing sees, and why that is so.

/// Why some flips survive, and their names.
#[derive(Clone, Copy, Debug)]
pub struct Explained {
    /// The reason, for readers.
    pub reason: &'static str,
    /// The names of the flips, all of them survivors.
    pub flips: &'static [&'static str],
}

/// Every survivor that has a reason. One that is seen after all has to go from here.
pub const EXPLAINED: &[Explained] = &[];
