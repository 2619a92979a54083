//! The location of a finding in a body.

/// The path from the body to a value: an index in a table for each attribute, and an index in a list for each item, with
/// seven bits in each byte. Between them, 1 says that an attribute which may be an object is a list. Or the range of a pointer that the report keeps as text.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Location {
    Steps { length: u8, steps: [u8; Location::MAX_STEPS] },
    Kept { from: u32, to: u32 },
}

impl Location {
    const MAX_STEPS: usize = 18;

    /// The body itself.
    pub(crate) const ROOT: Location = Location::Steps { length: 0, steps: [0; Location::MAX_STEPS] };

    /// Appends a step. No table nests so deeply that the steps do not fit; if they did not, the location would be that of an
    /// outer object.
    #[inline(always)]
    pub(crate) fn push(&mut self, step: u8) {
        if let Location::Steps { length, steps } = self {
            if let Some(free) = steps.get_mut(usize::from(*length)) {
                *free = step;
                *length += 1;
            }
        }
    }
}
