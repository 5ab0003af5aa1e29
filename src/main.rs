//! `nongthon`: see `nongthon --help`.

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    match nongthon::cli::run(&arguments) {
        Ok(exit) => exit.into(),
        // Standard output is gone, so there is nowhere to explain.
        Err(_) => nongthon::cli::Exit::Files.into(),
    }
}
