#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| nongthon_fuzz::targets::verdicts(bytes));
