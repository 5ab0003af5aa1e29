//! How large the program is. `cargo bench` runs it, and fails above the bound.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark tells its result to a person"
)]

use std::process::ExitCode;

const MIB: u64 = 1024 * 1024;
/// The most that the default program may weigh.
const LIMIT: u64 = 12 * MIB;

fn main() -> std::io::Result<ExitCode> {
    let bytes = std::fs::metadata(env!("CARGO_BIN_EXE_nongthon"))?.len();
    println!("the program has {} KiB", bytes / 1024);
    if bytes > LIMIT {
        eprintln!("too large: the bound is {} KiB", LIMIT / 1024);
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
