//! How a fact about an API is known.

/// How a service or an attribute is known.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Certainty {
    /// The documentation has its whole table, or its whole page.
    #[default]
    Documented,
    /// A published example or list shows it.
    Seen,
    /// It is concluded from something similar that is documented.
    Inferred,
}

impl Certainty {
    /// Every certainty, the most certain first.
    pub const ALL: [Certainty; 3] = [Certainty::Documented, Certainty::Seen, Certainty::Inferred];

    /// Returns its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Certainty::Documented => "documented",
            Certainty::Seen => "seen",
            Certainty::Inferred => "inferred",
        }
    }

    /// Returns whether the documentation has a table with it.
    #[must_use]
    pub const fn is_documented(self) -> bool {
        matches!(self, Certainty::Documented)
    }
}
