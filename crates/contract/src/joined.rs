//! Texts that are joined while compiling.

/// A text that a `const fn` joins from others. It holds up to `N` bytes.
///
/// ```
/// use linecard_contract::Joined;
///
/// static ID: Joined<40> = Joined::of(&["get", "Queue"]);
/// assert_eq!(ID.as_str(), "getQueue");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Joined<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Joined<N> {
    /// Joins the parts.
    ///
    /// # Panics
    ///
    /// If they are longer than `N` bytes together. In a constant, this is a compile error.
    #[must_use]
    pub const fn of(parts: &[&str]) -> Joined<N> {
        let mut joined = Joined { bytes: [0; N], length: 0 };
        let mut index = 0;
        while index < parts.len() {
            joined = joined.then(parts[index]);
            index += 1;
        }
        joined
    }

    /// Returns the text with another at its end.
    ///
    /// # Panics
    ///
    /// As [`Joined::of`].
    #[must_use]
    pub const fn then(mut self, part: &str) -> Joined<N> {
        let bytes = part.as_bytes();
        assert!(self.length + bytes.len() <= N, "a joined text is too long");
        let mut index = 0;
        while index < bytes.len() {
            self.bytes[self.length] = bytes[index];
            self.length += 1;
            index += 1;
        }
        self
    }

    /// Returns the text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            // Whole texts are joined.
            Err(_) => "",
        }
    }
}
