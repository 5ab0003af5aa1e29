//! A quick hash of short texts: the codes and names that stand in every row.
//!
//! It need not withstand anybody: what collides is compared, and takes longer.

use std::hash::{BuildHasherDefault, Hasher};

/// For maps whose keys are short texts, or such hashes.
pub(super) type QuickHash = BuildHasherDefault<QuickHasher>;

/// Multiplies and turns, eight bytes at a time.
#[derive(Default)]
pub(super) struct QuickHasher(u64);

const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of a text.
pub(super) fn quick_hash(text: &[u8]) -> u64 {
    let mut hasher = QuickHasher::default();
    hasher.write(text);
    hasher.finish()
}

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        // What is left of a longer text is its last eight bytes, some of them once more: a shorter one
        // is made of its two ends.
        let last = match (
            bytes.last_chunk(),
            bytes.first_chunk::<4>(),
            bytes.last_chunk(),
        ) {
            (Some(last), ..) => u64::from_le_bytes(*last),
            (None, Some(first), Some(last)) => {
                u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last))
            }
            _ => rest
                .iter()
                .fold(0, |word, byte| word << 8 | u64::from(*byte)),
        };
        self.write_u64(last ^ (bytes.len() as u64) << 56);
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(29) ^ word).wrapping_mul(FACTOR);
    }

    fn write_u8(&mut self, byte: u8) {
        self.write_u64(u64::from(byte));
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }

    fn finish(&self) -> u64 {
        // The high bits are mixed best, and maps look at the low ones too.
        self.0 ^ (self.0 >> 32)
    }
}
