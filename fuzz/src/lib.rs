//! What the fuzzers of `fuzz_targets` try, also tried on the corpus by `tests/reliability/corpus.rs`.

pub mod targets;
