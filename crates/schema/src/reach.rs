//! What no schema can say: where the walk and the strict schemas differ, and why.

/// A way in which the result of the walk differs from that of the strict schema.
///
/// A finding that is no violation is none: a schema accepts what has no effect, what is not validated, and what is noted.
#[derive(Clone, Copy, Debug)]
pub struct Beyond {
    /// A short name.
    pub id: &'static str,
    /// What differs.
    pub what: &'static str,
    /// Why no schema can say it.
    pub why: &'static str,
    /// Whether the walk accepts such a body. A validator comes to the other result, or has nothing to validate.
    pub is_accepted: bool,
}

/// Every difference. The tests hold a body against each.
///
/// ```
/// use linecard_schema::BEYOND;
///
/// assert!(BEYOND.iter().any(|beyond| beyond.id == "duplicate-key"));
/// ```
pub static BEYOND: &[Beyond] = &[
    Beyond {
        id: "duplicate-key",
        what: "An object in which a name stands twice is refused.",
        why: "A validator is given a parsed value, and parsers keep one of the two.",
        is_accepted: false,
    },
    Beyond {
        id: "nesting",
        what: "A body that is nested deeper than 127 levels is refused.",
        why: "JSON Schema has no word for depth. It concerns unknown attributes of answers and open objects: all else is as deep as its table.",
        is_accepted: false,
    },
    Beyond {
        id: "size",
        what: "A text of more than 16 MiB, or what else the caller sets, is refused.",
        why: "A schema speaks of the value, and not of the text that it was parsed from.",
        is_accepted: false,
    },
    Beyond {
        id: "stored-state",
        what: "A PUT that is validated against the stored state may be refused: a name that is taken, numbers that are still missing.",
        why: "A schema speaks of one value, and the stored state is another.",
        is_accepted: false,
    },
    Beyond {
        id: "no-body",
        what: "A DELETE without a body is accepted.",
        why: "Where there is no value there is nothing that a validator could validate.",
        is_accepted: true,
    },
    Beyond {
        id: "number-beyond-float",
        what: "A whole number beyond the greatest float, such as 1e400, is accepted where the range is open.",
        why: "The schema accepts it too, but most parsers have no number for it and give up before.",
        is_accepted: true,
    },
];
