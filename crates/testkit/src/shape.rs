//! Restricts generated bodies.

/// Restricts the valid parts of generated bodies. [`Shape::default`] allows everything that is valid.
///
/// ```
/// use linecard_testkit::Shape;
///
/// let plain = Shape::default().without_findings().without_secrets().with_max_items(2);
/// assert_eq!(plain.max_items, 2);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "the options are independent")]
pub struct Shape {
    /// Whether bodies may have findings that are not violations: attributes that are ignored, that have rules in prose,
    /// or whose condition does not hold or depends on an absent attribute.
    ///
    /// If not, a report is empty unless the table requires such an attribute.
    pub findings: bool,
    /// Whether attributes that accept null may be null.
    pub nulls: bool,
    /// Whether bodies may have optional passwords and PINs.
    pub secrets: bool,
    /// Whether responses may have attributes that are not in the table.
    pub unknown_members: bool,
    /// Whether a text with a list of likely words may be another word.
    pub other_words: bool,
    /// Whether numbers without a bound may be larger than 64 bits.
    pub huge_numbers: bool,
    /// The maximum number of items in a list. A list that must not be empty has at least one item.
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
    /// Generates bodies without findings, as far as the table allows. This includes unknown members, which give a note.
    #[must_use]
    pub const fn without_findings(mut self) -> Shape {
        self.findings = false;
        self.without_unknown_members()
    }

    /// Generates no null.
    #[must_use]
    pub const fn without_nulls(mut self) -> Shape {
        self.nulls = false;
        self
    }

    /// Generates no passwords and PINs, unless they are required.
    #[must_use]
    pub const fn without_secrets(mut self) -> Shape {
        self.secrets = false;
        self
    }

    /// Generates responses without unknown members.
    #[must_use]
    pub const fn without_unknown_members(mut self) -> Shape {
        self.unknown_members = false;
        self
    }

    /// Generates only listed words for texts with a list of likely words.
    #[must_use]
    pub const fn without_other_words(mut self) -> Shape {
        self.other_words = false;
        self
    }

    /// Generates only whole numbers that fit into an `i64`.
    #[must_use]
    pub const fn without_huge_numbers(mut self) -> Shape {
        self.huge_numbers = false;
        self
    }

    /// Limits the number of items in a list.
    #[must_use]
    pub const fn with_max_items(mut self, max_items: usize) -> Shape {
        self.max_items = max_items;
        self
    }
}
