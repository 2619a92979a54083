//! Sixteen bytes at a time, with vector instructions where the processor has them.
//!
//! A mask has one bit for each byte, that of the first byte the lowest.

use wide::{CmpEq, CmpGt, CmpLt, i8x16};

/// The bytes of a block.
pub(crate) type Block = [u8; 16];

/// Returns which bytes of two blocks are equal.
#[inline(always)]
pub(crate) fn equal(block: &Block, other: &Block) -> u32 {
    mask(vector(block).cmp_eq(vector(other)))
}

/// Returns which bytes are not plain characters of a string: a quote, a backslash, a control character, or not ASCII.
#[inline(always)]
pub(crate) fn not_plain(block: &Block) -> u32 {
    let bytes = vector(block);
    // As signed numbers, the bytes above ASCII are below the control characters.
    let others = bytes.cmp_lt(i8x16::splat(b' ' as i8));
    mask(others | bytes.cmp_eq(i8x16::splat(b'"' as i8)) | bytes.cmp_eq(i8x16::splat(b'\\' as i8)))
}

/// Returns which bytes end or interrupt a string: a quote, a backslash, or a control character.
#[inline(always)]
pub(crate) fn string_marks(block: &Block) -> u32 {
    let bytes = vector(block);
    // The only bytes without a bit among the upper three.
    let controls = (bytes & i8x16::splat(0xE0_u8 as i8)).cmp_eq(i8x16::splat(0));
    mask(controls | bytes.cmp_eq(i8x16::splat(b'"' as i8)) | bytes.cmp_eq(i8x16::splat(b'\\' as i8)))
}

/// Returns which bytes are not ASCII.
#[inline(always)]
pub(crate) fn not_ascii(block: &Block) -> u32 {
    mask(vector(block))
}

/// Returns which bytes are not digits.
#[inline(always)]
pub(crate) fn not_digits(block: &Block) -> u32 {
    let bytes = vector(block);
    mask(bytes.cmp_lt(i8x16::splat(b'0' as i8)) | bytes.cmp_gt(i8x16::splat(b'9' as i8)))
}

#[inline(always)]
fn vector(block: &Block) -> i8x16 {
    i8x16::new(block.map(|byte| byte as i8))
}

#[inline(always)]
fn mask(comparison: i8x16) -> u32 {
    comparison.move_mask() as u32
}

#[cfg(test)]
mod tests {
    use super::{equal, not_ascii, not_digits, not_plain, string_marks};

    #[test]
    fn every_byte_has_its_bit() {
        let block = *b"abcdefghijklmnop";
        assert_eq!(equal(&block, &block), 0xFFFF);
        for byte in 0..=u8::MAX {
            for place in 0..16 {
                let mut other = block;
                other[place] = byte;
                let is_plain = (b' '..0x80).contains(&byte) && byte != b'"' && byte != b'\\';
                assert_eq!(not_plain(&other), if is_plain { 0 } else { 1 << place }, "{byte} at {place}");
                let is_mark = byte < b' ' || byte == b'"' || byte == b'\\';
                assert_eq!(string_marks(&other), if is_mark { 1 << place } else { 0 }, "{byte} at {place}");
                assert_eq!(not_ascii(&other), if byte.is_ascii() { 0 } else { 1 << place }, "{byte} at {place}");
                let digits = [b'0'; 16];
                let mut others = digits;
                others[place] = byte;
                assert_eq!(
                    not_digits(&others),
                    if byte.is_ascii_digit() { 0 } else { 1 << place },
                    "{byte} at {place}"
                );
                assert_eq!(equal(&block, &other), if byte == block[place] { 0xFFFF } else { 0xFFFF ^ 1 << place });
            }
        }
    }
}
