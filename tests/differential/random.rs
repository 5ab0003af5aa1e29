//! Chances that are the same in every run.

/// A stream of numbers that look random and follow from a seed (SplitMix64).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 to `most`.
    pub fn up_to(&mut self, most: u64) -> u64 {
        self.next() % (most + 1)
    }

    /// Whether something with this chance, in percent, happens.
    pub fn happens(&mut self, percent: u64) -> bool {
        self.up_to(99) < percent
    }

    /// One of several.
    pub fn one_of<'c, T: ?Sized>(&mut self, choices: &[&'c T]) -> &'c T {
        let last = choices.len() as u64 - 1;
        choices[usize::try_from(self.up_to(last)).expect("an index")]
    }
}
