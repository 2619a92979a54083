//! Where in a body a finding points to.

/// The way from the body to a value: places in tables, and in lists seven bits a byte. Or a pointer kept beside.
#[derive(Clone, Copy)]
pub(crate) enum Location {
    Steps { length: u8, steps: [u8; Location::MAX_STEPS] },
    Kept { from: u32, to: u32 },
}

impl Location {
    const MAX_STEPS: usize = 18;

    /// The body itself.
    pub(crate) const ROOT: Location = Location::Steps { length: 0, steps: [0; Location::MAX_STEPS] };

    /// One step further. A way that is too long ends early: at an object around the value. No table goes so deep.
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
