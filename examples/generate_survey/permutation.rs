//! The numbers up to a bound in an order that looks random, computed one by one.

use crate::random::mix;

/// How often the halves are mixed; four rounds leave no pattern to see.
const ROUNDS: u64 = 4;

/// Each of the numbers below a bound once: a Feistel network over the next power of four, whose
/// results beyond the bound are sent through again.
pub struct Permutation {
    length: u64,
    half_bits: u32,
    seed: u64,
    next: u64,
}

impl Permutation {
    /// The numbers from 0 up to `length`, in the order of a seed.
    pub fn new(length: u64, seed: u64) -> Permutation {
        let bits = u64::BITS - length.saturating_sub(1).leading_zeros();
        Permutation {
            length,
            half_bits: bits.div_ceil(2).max(1),
            seed: mix(seed),
            next: 0,
        }
    }

    fn exchanged(&self, number: u64) -> u64 {
        let mask = (1 << self.half_bits) - 1;
        let (mut left, mut right) = (number >> self.half_bits, number & mask);
        for round in 0..ROUNDS {
            let mixed = mix(self.seed ^ mix(right ^ (round << 56))) & mask;
            (left, right) = (right, left ^ mixed);
        }
        (left << self.half_bits) | right
    }
}

impl Iterator for Permutation {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        if self.next == self.length {
            return None;
        }
        let mut number = self.exchanged(self.next);
        while number >= self.length {
            number = self.exchanged(number);
        }
        self.next += 1;
        Some(number)
    }
}
