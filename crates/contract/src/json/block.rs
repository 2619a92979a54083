//! Sixteen bytes at a time, with vector instructions where every processor of the target has them.
//!
//! A mask has one bit for each byte, that of the first byte the lowest.

/// The bytes of a block.
pub(crate) type Block = [u8; 16];

#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
pub(crate) use portable::{
    are_on_one_line, continuations, equal, line_breaks, not_ascii, not_digits, not_plain, not_space, string_marks,
};
#[cfg(target_arch = "x86_64")]
pub(crate) use vectors::{
    are_on_one_line, continuations, equal, line_breaks, not_ascii, not_digits, not_plain, not_space, string_marks,
};
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(crate) use wasm::{
    are_on_one_line, continuations, equal, line_breaks, not_ascii, not_digits, not_plain, not_space, string_marks,
};

/// With the instructions of SSE2, which every processor of `x86_64` has.
#[cfg(target_arch = "x86_64")]
mod vectors {
    use super::Block;
    use safe_arch::{
        cmp_eq_mask_i8_m128i, cmp_gt_mask_i8_m128i, cmp_lt_mask_i8_m128i, load_unaligned_m128i, m128i,
        move_mask_i8_m128i, set_splat_i8_m128i, zeroed_m128i,
    };

    /// Returns which bytes of two blocks are equal.
    #[inline(always)]
    pub(crate) fn equal(block: &Block, other: &Block) -> u32 {
        mask(cmp_eq_mask_i8_m128i(load_unaligned_m128i(block), load_unaligned_m128i(other)))
    }

    /// Returns which bytes are not plain characters of a string: a quote, a backslash, a control character, or not ASCII.
    #[inline(always)]
    pub(crate) fn not_plain(block: &Block) -> u32 {
        let bytes = load_unaligned_m128i(block);
        // As signed numbers, the bytes above ASCII are below the control characters.
        mask(cmp_lt_mask_i8_m128i(bytes, each(b' ')) | quotes_and_backslashes(bytes))
    }

    /// Returns which bytes end or interrupt a string: a quote, a backslash, or a control character.
    #[inline(always)]
    pub(crate) fn string_marks(block: &Block) -> u32 {
        let bytes = load_unaligned_m128i(block);
        // The only bytes without a bit among the upper three.
        let controls = cmp_eq_mask_i8_m128i(bytes & each(0xE0), zeroed_m128i());
        mask(controls | quotes_and_backslashes(bytes))
    }

    /// Returns which bytes are not ASCII.
    #[inline(always)]
    pub(crate) fn not_ascii(block: &Block) -> u32 {
        mask(load_unaligned_m128i(block))
    }

    /// Returns which bytes are not white space of JSON.
    #[inline(always)]
    pub(crate) fn not_space(block: &Block) -> u32 {
        let bytes = load_unaligned_m128i(block);
        let is = |byte| cmp_eq_mask_i8_m128i(bytes, each(byte));
        mask(is(b' ') | is(b'\n') | is(b'\r') | is(b'\t')) ^ 0xFFFF
    }

    /// Returns whether all bytes are ASCII and none is a line break.
    #[inline(always)]
    pub(crate) fn are_on_one_line(blocks: &[Block; 4]) -> bool {
        let [a, b, c, d] = blocks.each_ref().map(|block| {
            let bytes = load_unaligned_m128i(block);
            bytes | cmp_eq_mask_i8_m128i(bytes, each(b'\n'))
        });
        mask(a | b | c | d) == 0
    }

    /// Returns which bytes are line breaks.
    #[inline(always)]
    pub(crate) fn line_breaks(block: &Block) -> u32 {
        mask(cmp_eq_mask_i8_m128i(load_unaligned_m128i(block), each(b'\n')))
    }

    /// Returns which bytes belong to a UTF-8 character, but are not its first.
    #[inline(always)]
    pub(crate) fn continuations(block: &Block) -> u32 {
        // As signed numbers, they are the lowest.
        mask(cmp_lt_mask_i8_m128i(load_unaligned_m128i(block), each(0xC0)))
    }

    /// Returns which bytes are not digits.
    #[inline(always)]
    pub(crate) fn not_digits(block: &Block) -> u32 {
        let bytes = load_unaligned_m128i(block);
        mask(cmp_lt_mask_i8_m128i(bytes, each(b'0')) | cmp_gt_mask_i8_m128i(bytes, each(b'9')))
    }

    #[inline(always)]
    fn quotes_and_backslashes(bytes: m128i) -> m128i {
        cmp_eq_mask_i8_m128i(bytes, each(b'"')) | cmp_eq_mask_i8_m128i(bytes, each(b'\\'))
    }

    #[inline(always)]
    fn each(byte: u8) -> m128i {
        set_splat_i8_m128i(i8::from_ne_bytes([byte]))
    }

    #[inline(always)]
    fn mask(bytes: m128i) -> u32 {
        u32::from_ne_bytes(move_mask_i8_m128i(bytes).to_ne_bytes())
    }
}

/// With the vector instructions of WebAssembly. A module that uses them is for engines that have them, so they are safe to call.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod wasm {
    use super::Block;
    use core::arch::wasm32::{i8x16_bitmask, i8x16_eq, i8x16_lt, u8x16_lt, u8x16_splat, u64x2, v128, v128_or};

    #[inline(always)]
    pub(crate) fn equal(block: &Block, other: &Block) -> u32 {
        mask(i8x16_eq(load(block), load(other)))
    }

    #[inline(always)]
    pub(crate) fn not_plain(block: &Block) -> u32 {
        let bytes = load(block);
        // As signed numbers, the bytes above ASCII are below the control characters.
        mask(v128_or(i8x16_lt(bytes, u8x16_splat(b' ')), quotes_and_backslashes(bytes)))
    }

    #[inline(always)]
    pub(crate) fn string_marks(block: &Block) -> u32 {
        let bytes = load(block);
        mask(v128_or(u8x16_lt(bytes, u8x16_splat(b' ')), quotes_and_backslashes(bytes)))
    }

    #[inline(always)]
    pub(crate) fn not_ascii(block: &Block) -> u32 {
        mask(load(block))
    }

    #[inline(always)]
    pub(crate) fn not_space(block: &Block) -> u32 {
        let bytes = load(block);
        let is = |byte| i8x16_eq(bytes, u8x16_splat(byte));
        mask(v128_or(v128_or(is(b' '), is(b'\n')), v128_or(is(b'\r'), is(b'\t')))) ^ 0xFFFF
    }

    #[inline(always)]
    pub(crate) fn are_on_one_line(blocks: &[Block; 4]) -> bool {
        let [a, b, c, d] = blocks.each_ref().map(|block| {
            let bytes = load(block);
            v128_or(bytes, i8x16_eq(bytes, u8x16_splat(b'\n')))
        });
        mask(v128_or(v128_or(a, b), v128_or(c, d))) == 0
    }

    #[inline(always)]
    pub(crate) fn line_breaks(block: &Block) -> u32 {
        mask(i8x16_eq(load(block), u8x16_splat(b'\n')))
    }

    #[inline(always)]
    pub(crate) fn continuations(block: &Block) -> u32 {
        // As signed numbers, they are the lowest.
        mask(i8x16_lt(load(block), u8x16_splat(0xC0)))
    }

    #[inline(always)]
    pub(crate) fn not_digits(block: &Block) -> u32 {
        let bytes = load(block);
        mask(v128_or(u8x16_lt(bytes, u8x16_splat(b'0')), u8x16_lt(u8x16_splat(b'9'), bytes)))
    }

    #[inline(always)]
    fn quotes_and_backslashes(bytes: v128) -> v128 {
        v128_or(i8x16_eq(bytes, u8x16_splat(b'"')), i8x16_eq(bytes, u8x16_splat(b'\\')))
    }

    #[inline(always)]
    fn load(block: &Block) -> v128 {
        let [low, high] = [0, 8].map(|start| {
            let mut half = [0; 8];
            half.copy_from_slice(&block[start..start + 8]);
            u64::from_le_bytes(half)
        });
        u64x2(low, high)
    }

    #[inline(always)]
    fn mask(bytes: v128) -> u32 {
        u32::from(i8x16_bitmask(bytes))
    }
}

/// The same for any processor.
#[cfg(any(test, not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))))]
mod portable {
    use super::Block;

    #[inline(always)]
    pub(crate) fn equal(block: &Block, other: &Block) -> u32 {
        let mut mask = 0;
        for (index, (byte, other)) in block.iter().zip(other).enumerate() {
            mask |= u32::from(byte == other) << index;
        }
        mask
    }

    #[inline(always)]
    pub(crate) fn not_plain(block: &Block) -> u32 {
        mask(block, |byte| !(b' '..0x80).contains(&byte) || byte == b'"' || byte == b'\\')
    }

    #[inline(always)]
    pub(crate) fn string_marks(block: &Block) -> u32 {
        mask(block, |byte| byte < b' ' || byte == b'"' || byte == b'\\')
    }

    #[inline(always)]
    pub(crate) fn not_ascii(block: &Block) -> u32 {
        mask(block, |byte| !byte.is_ascii())
    }

    #[inline(always)]
    pub(crate) fn not_space(block: &Block) -> u32 {
        mask(block, |byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))
    }

    #[inline(always)]
    pub(crate) fn are_on_one_line(blocks: &[Block; 4]) -> bool {
        blocks.as_flattened().iter().all(|byte| byte.is_ascii() && *byte != b'\n')
    }

    #[inline(always)]
    pub(crate) fn line_breaks(block: &Block) -> u32 {
        mask(block, |byte| byte == b'\n')
    }

    #[inline(always)]
    pub(crate) fn continuations(block: &Block) -> u32 {
        mask(block, |byte| byte & 0xC0 == 0x80)
    }

    #[inline(always)]
    pub(crate) fn not_digits(block: &Block) -> u32 {
        mask(block, |byte| !byte.is_ascii_digit())
    }

    #[inline(always)]
    fn mask(block: &Block, is_marked: impl Fn(u8) -> bool) -> u32 {
        let mut mask = 0;
        for (index, byte) in block.iter().enumerate() {
            mask |= u32::from(is_marked(*byte)) << index;
        }
        mask
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, portable};

    /// Both forms agree on every byte in every place.
    #[test]
    fn every_byte_has_its_bit() {
        let block = *b"abcdefghijklmnop";
        for byte in 0..=u8::MAX {
            for place in 0..16 {
                let mut other = block;
                other[place] = byte;
                let bit = |is_marked: bool| if is_marked { 1 << place } else { 0 };
                let check = |name: &str, forms: [fn(&Block) -> u32; 2], block: &Block, is_marked: bool| {
                    assert_eq!(forms.map(|form| form(block)), [bit(is_marked); 2], "{name} of {byte} at {place}");
                };
                let is_mark = byte < b' ' || byte == b'"' || byte == b'\\';
                check("not_plain", [super::not_plain, portable::not_plain], &other, is_mark || byte >= 0x80);
                check("string_marks", [super::string_marks, portable::string_marks], &other, is_mark);
                check("not_ascii", [super::not_ascii, portable::not_ascii], &other, byte >= 0x80);
                let is_space = matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
                let spaces = |block: [fn(&Block) -> u32; 2]| block.map(|form| form(&other) ^ 0xFFFF);
                assert_eq!(spaces([super::not_space, portable::not_space]), [bit(is_space); 2], "{byte} at {place}");
                check("line_breaks", [super::line_breaks, portable::line_breaks], &other, byte == b'\n');
                let mut blocks = [block; 4];
                blocks[place % 4] = other;
                let are_on_one_line = [super::are_on_one_line(&blocks), portable::are_on_one_line(&blocks)];
                assert_eq!(are_on_one_line, [byte.is_ascii() && byte != b'\n'; 2], "{byte} at {place}");
                let is_continuation = (0x80..0xC0).contains(&byte);
                check("continuations", [super::continuations, portable::continuations], &other, is_continuation);
                let expected = 0xFFFF ^ bit(byte != block[place]);
                assert_eq!([super::equal(&block, &other), portable::equal(&block, &other)], [expected; 2]);
                let mut digits = [b'0'; 16];
                digits[place] = byte;
                check("not_digits", [super::not_digits, portable::not_digits], &digits, !byte.is_ascii_digit());
            }
        }
    }
}
