//! What a body may look like beyond being valid.

/// What the valid parts of a body may look like. [`Shape::default`] leaves out nothing that is valid.
///
/// ```
/// use linecard_testkit::Shape;
///
/// let plain = Shape::default().without_findings().without_secrets().with_max_items(2);
/// assert_eq!(plain.max_items, 2);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each stands for a thing of its own")]
pub struct Shape {
    /// Whether attributes may stand there that are reported and yet no violation: ignored ones, those of which something is
    /// told in prose, and those whose condition does not hold or hangs on what is left out.
    ///
    /// Without them a report is empty, but where the table itself asks for such an attribute.
    pub findings: bool,
    /// Whether null stands where it has a meaning.
    pub nulls: bool,
    /// Whether passwords and PINs stand there, where they may be left out.
    pub secrets: bool,
    /// Whether answers hold attributes that no table knows.
    pub unknown_members: bool,
    /// Whether a text that usually is a word of a list may be another one.
    pub other_words: bool,
    /// Whether numbers without a bound go beyond 64 bits, as JSON's numbers may.
    pub huge_numbers: bool,
    /// The most items of a list. One that may not be empty has an item all the same.
    pub max_items: usize,
}

impl Default for Shape {
    fn default() -> Shape {
        Shape {
            findings: true,
            nulls: true,
            secrets: true,
            unknown_members: true,
            other_words: true,
            huge_numbers: true,
            max_items: 3,
        }
    }
}

impl Shape {
    /// Nothing is there that is reported, as far as the table allows. Nor are there strangers, which are noted.
    #[must_use]
    pub const fn without_findings(mut self) -> Shape {
        self.findings = false;
        self.without_unknown_members()
    }

    /// Null never stands for a value.
    #[must_use]
    pub const fn without_nulls(mut self) -> Shape {
        self.nulls = false;
        self
    }

    /// No passwords and no PINs, unless they are required.
    #[must_use]
    pub const fn without_secrets(mut self) -> Shape {
        self.secrets = false;
        self
    }

    /// Answers hold nothing that no table knows.
    #[must_use]
    pub const fn without_unknown_members(mut self) -> Shape {
        self.unknown_members = false;
        self
    }

    /// Texts that usually are words of a list always are.
    #[must_use]
    pub const fn without_other_words(mut self) -> Shape {
        self.other_words = false;
        self
    }

    /// All whole numbers fit into an `i64`.
    #[must_use]
    pub const fn without_huge_numbers(mut self) -> Shape {
        self.huge_numbers = false;
        self
    }

    /// Lists have no more items than this.
    #[must_use]
    pub const fn with_max_items(mut self, max_items: usize) -> Shape {
        self.max_items = max_items;
        self
    }
}
