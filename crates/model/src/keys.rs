//! A perfect hash over the attribute names of an object, made while compiling.

use crate::compile::fail;

/// Finds an attribute by its name with one look and one comparison.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keys {
    seed: u64,
    slots: [u8; SLOTS],
}

const SLOTS: usize = 128;
const NOBODY: u8 = u8::MAX;
const TRIES: usize = 4_000;

impl Keys {
    /// The keys of a method that knows no attribute.
    pub(crate) const NONE: Keys = Keys { seed: 0, slots: [NOBODY; SLOTS] };

    /// Seeks a seed under which the names at the bits of `members` fall into slots of their own.
    pub(crate) const fn new(names: &[&'static str], members: u64) -> Keys {
        let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
        let mut tries = 0;
        while tries < TRIES {
            let mut slots = [NOBODY; SLOTS];
            let mut index = 0;
            let mut fits = true;
            while index < names.len() && fits {
                if members >> index & 1 == 1 {
                    let slot = slot(seed, mix(names[index].as_bytes()));
                    fits = slots[slot] == NOBODY;
                    #[expect(
                        clippy::cast_possible_truncation,
                        reason = "an object has fewer attributes than a byte counts"
                    )]
                    {
                        slots[slot] = index as u8;
                    }
                }
                index += 1;
            }
            if fits {
                return Keys { seed, slots };
            }
            seed = seed.wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(0x5851_F42D_4C95_7F2D) | 1;
            tries += 1;
        }
        fail(&["two of these names have the same length, beginning and end: ", names[0], " and its siblings"])
    }

    /// The one attribute that may have the name `bytes[from..to]`; whoever asks compares it.
    #[inline(always)]
    pub(crate) fn candidate(&self, bytes: &[u8], from: usize, to: usize) -> usize {
        let length = to - from;
        let mixed =
            match (bytes.get(from..).and_then(<[u8]>::first_chunk), bytes.get(..to).and_then(<[u8]>::last_chunk)) {
                // Both words may reach beyond the name: what does not belong to it is shifted out.
                (Some(first), Some(last)) => {
                    let surplus = 8 * 8_usize.saturating_sub(length);
                    join(
                        u64::from_le_bytes(*first).checked_shl(surplus as u32).unwrap_or(0),
                        u64::from_le_bytes(*last).checked_shr(surplus as u32).unwrap_or(0),
                        length,
                    )
                }
                _ => mix(&bytes[from..to]),
            };
        usize::from(self.slots[slot(self.seed, mixed)])
    }
}

/// What is hashed of a name: its first eight bytes, its last eight, its length.
const fn mix(name: &[u8]) -> u64 {
    let (mut first, mut last) = (0, 0);
    let mut index = 0;
    while index < 8 && index < name.len() {
        first |= (name[index] as u64) << (8 * index);
        last |= (name[name.len() - 1 - index] as u64) << (8 * (7 - index));
        index += 1;
    }
    let surplus = 8 * (8 - index as u32);
    if surplus == 64 {
        return join(0, 0, 0);
    }
    join(first << surplus, last >> surplus, name.len())
}

#[inline(always)]
const fn join(first: u64, last: u64, length: usize) -> u64 {
    first.wrapping_add(last.rotate_left(29)) ^ (length as u64) << 56
}

#[inline(always)]
const fn slot(seed: u64, mixed: u64) -> usize {
    (mixed.wrapping_mul(seed) >> (64 - SLOTS.trailing_zeros())) as usize
}
