#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| nongthon_fuzz::targets::before_and_after(bytes));
