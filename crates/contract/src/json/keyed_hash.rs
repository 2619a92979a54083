//! A hash with a secret key, so that an attacker cannot choose names that collide.
//!
//! It is a polynomial over a prime field, whose coefficients are the length and the bytes, at a random point. Two names that
//! were chosen without knowing the point have the same hash with a probability of at most their length divided by 2^60, and
//! the same lowest bits as often as two random numbers, times their length.

use std::hash::{BuildHasher, RandomState};

/// A Mersenne prime: the remainder of a division by it is a sum.
const PRIME: u64 = (1 << 61) - 1;

/// The secret point.
#[derive(Clone, Copy)]
pub(crate) struct Key(u64);

impl Key {
    /// Returns a random key.
    pub(crate) fn random() -> Key {
        Key(RandomState::new().hash_one(0_u8) % (PRIME - 2) + 2)
    }

    /// Returns the hash of these bytes, below 2^61.
    #[inline(always)]
    pub(crate) fn hash(self, mut bytes: &[u8]) -> u64 {
        let mut hash = bytes.len() as u64 + 1;
        // Seven bytes are less than the prime, whatever they are.
        while let Some(next) = bytes.first_chunk() {
            hash = self.times(hash) + (u64::from_le_bytes(*next) & ((1 << 56) - 1));
            bytes = &bytes[7..];
        }
        hash = self.times(self.times(hash) + last(bytes));
        if hash >= PRIME { hash - PRIME } else { hash }
    }

    /// Returns the product of a number and the point, below 2^61 + 8.
    #[inline(always)]
    fn times(self, number: u64) -> u64 {
        let product = u128::from(number) * u128::from(self.0);
        let sum = (product as u64 & PRIME) + (product >> 61) as u64;
        (sum & PRIME) + (sum >> 61)
    }
}

/// Returns up to seven bytes as a number.
#[inline(always)]
fn last(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let last = u64::from(u32::from_le_bytes(*last));
        return u64::from(u32::from_le_bytes(*first)) | last << (8 * (bytes.len() - 4));
    }
    let byte = |index: usize| u64::from(bytes.get(index).copied().unwrap_or(0)) << (8 * index);
    byte(0) | byte(1) | byte(2)
}

#[cfg(test)]
mod tests {
    use super::{Key, PRIME};

    /// Calculates the hash in another way: the polynomial, term by term.
    fn expected(key: u64, bytes: &[u8]) -> u64 {
        let times = |a: u64, b: u64| (u128::from(a) * u128::from(b) % u128::from(PRIME)) as u64;
        // The last number has at most seven bytes, and it is there even if the name has no bytes left.
        let full = bytes.len().saturating_sub(1) / 7;
        let mut numbers = vec![bytes.len() as u64 + 1];
        for index in 0..=full {
            let chunk = &bytes[7 * index..bytes.len().min(7 * index + 7)];
            numbers.push(chunk.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)));
        }
        let mut power = key;
        let mut sum = 0;
        for number in numbers.iter().rev() {
            sum = (sum + times(*number, power)) % PRIME;
            power = times(power, key);
        }
        sum
    }

    #[test]
    fn it_is_the_polynomial_at_the_point() {
        for length in 0..60 {
            for key in [2, 12_345_678_901, PRIME - 1, PRIME / 3] {
                for first in [0, 1, 0x7F, 0xFF_u8] {
                    let bytes: Vec<u8> = (0..length).map(|index| first.wrapping_mul(index + 1)).collect();
                    assert_eq!(Key(key).hash(&bytes), expected(key, &bytes), "{length} bytes, {key}");
                }
            }
        }
    }

    #[test]
    fn zeros_at_the_end_make_another_hash() {
        let key = Key::random();
        for length in 0..40 {
            assert_ne!(key.hash(&vec![0; length]), key.hash(&vec![0; length + 1]), "{length}");
        }
    }
}
