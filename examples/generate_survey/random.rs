//! Numbers that look random and depend on nothing but where they stand.

/// A stream of numbers (`SplitMix64`, by Steele, Lea and Flood).
pub struct Random(u64);

impl Random {
    /// The stream of one place; another place or seed gives another stream.
    pub fn at(seed: u64, place: [u64; 2]) -> Random {
        let start = place
            .into_iter()
            .fold(mix(seed), |state, part| mix(state ^ mix(part)));
        Random(start)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number from `low` up to and with `high`.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.next() % (high - low + 1)
    }

    /// Whether one of so many chances falls.
    pub fn one_in(&mut self, chances: u64) -> bool {
        self.next().is_multiple_of(chances)
    }
}

/// Spreads every bit over all bits.
pub fn mix(mut bits: u64) -> u64 {
    bits ^= bits >> 30;
    bits = bits.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits ^= bits >> 27;
    bits = bits.wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
