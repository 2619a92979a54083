//! The differences between `validate` and the strict schemas, with reasons.

/// A difference between the result of `validate` and that of the strict schema.
///
/// Only violations matter: a schema accepts bodies with other findings.
#[derive(Clone, Copy, Debug)]
pub struct Beyond {
    /// A short name.
    pub id: &'static str,
    /// The difference.
    pub what: &'static str,
    /// The reason why no schema can express it.
    pub why: &'static str,
    /// Whether `validate` accepts such a body. A validator has the other result, or has no value to validate.
    pub is_accepted: bool,
}

/// All differences. The tests have a body for each.
///
/// ```
/// use linecard_schema::BEYOND;
///
/// assert!(BEYOND.iter().any(|beyond| beyond.id == "duplicate-key"));
/// ```
pub static BEYOND: &[Beyond] = &[
    Beyond {
        id: "duplicate-key",
        what: "An object with a duplicate key is rejected.",
        why: "A validator gets a parsed value, and parsers keep one of the two members.",
        is_accepted: false,
    },
    Beyond {
        id: "half-surrogate",
        what: "A text with half of a surrogate pair, such as \"\\ud800\", is rejected.",
        why: "A validator gets a parsed value. Parsers in JavaScript, Python and Java accept such a text, and no keyword rejects it.",
        is_accepted: false,
    },
    Beyond {
        id: "nesting",
        what: "A body that is nested deeper than 127 levels is rejected.",
        why: "JSON Schema has no keyword for depth. This affects only unknown attributes of responses and open objects; everything else is as deep as its table.",
        is_accepted: false,
    },
    Beyond {
        id: "size",
        what: "A text of more than 16 MiB, or another limit of the caller, is rejected.",
        why: "A schema describes the value, not the text that it was parsed from.",
        is_accepted: false,
    },
    Beyond {
        id: "stored-state",
        what: "A PUT that is validated against the stored state may be rejected, for example because a name is taken or a required attribute is not stored.",
        why: "A schema describes one value, and the stored state is another.",
        is_accepted: false,
    },
    Beyond {
        id: "no-body",
        what: "A DELETE without a body is accepted.",
        why: "Without a body there is no value to validate.",
        is_accepted: true,
    },
    Beyond {
        id: "leap-second",
        what: "A time with a leap second that is not 23:59:60 UTC is rejected, even if it is at the end of June or December.",
        why: "A regular expression cannot add the offset to the clock. The pattern checks the days, and the clock if the offset is zero.",
        is_accepted: false,
    },
    Beyond {
        id: "number-rounded",
        what: "Numbers are exact: one with a fraction that a float cannot hold, such as 1e-400, is not an Integer, and a bound is compared with all digits of the text.",
        why: "A validator gets a parsed value, and most parsers have rounded it to a float.",
        is_accepted: false,
    },
    Beyond {
        id: "number-beyond-float",
        what: "A whole number that is too large for a float, such as 1e400, is accepted if its range has no bound.",
        why: "The schema accepts it too, but most parsers cannot represent it and fail before.",
        is_accepted: true,
    },
];
