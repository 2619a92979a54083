//! Tests on eight bytes at once, in one machine word (SIMD within a register). The first byte of the text is the lowest.
//!
//! A mark is the highest bit of a byte. Unless the comment says otherwise, only the lowest mark of a result is reliable.

/// The highest bit of each byte.
pub(crate) const HIGH: u64 = eight(0x80);

/// Returns a machine word that repeats a byte eight times.
pub(crate) const fn eight(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Marks each byte that is not a digit. Every mark is reliable.
#[inline(always)]
pub(crate) const fn not_digits(word: u64) -> u64 {
    let digits = word ^ eight(b'0');
    ((digits & eight(0x7F)).wrapping_add(eight(0x76)) | digits) & HIGH
}

/// Returns the number of bytes before the lowest mark: 8 if there is none.
#[inline(always)]
pub(crate) const fn before(marks: u64) -> u32 {
    marks.trailing_zeros() / 8
}

/// Returns all bits up to the lowest mark, or all bits if there is none.
#[inline(always)]
pub(crate) const fn up_to(marks: u64) -> u64 {
    marks ^ marks.wrapping_sub(1)
}

#[cfg(test)]
mod tests {
    use super::{before, eight, not_digits, up_to};

    #[test]
    fn each_byte_that_is_no_digit_is_marked() {
        for byte in 0..=u8::MAX {
            for place in 0..8_u32 {
                let mut digits = *b"01234567";
                digits[place as usize] = byte;
                let is_marked = !byte.is_ascii_digit();
                let marks = not_digits(u64::from_le_bytes(digits));
                assert_eq!(marks, if is_marked { 0x80 << (8 * place) } else { 0 }, "{byte} at {place}");
            }
        }
    }

    #[test]
    fn masks_hold_whole_bytes() {
        assert_eq!((before(0), before(0x8000_8000)), (8, 1));
        assert_eq!(up_to(0), u64::MAX);
        assert_eq!(up_to(0x8000_8000), 0xFFFF);
        assert_eq!(eight(0x21), 0x2121_2121_2121_2121);
    }
}
