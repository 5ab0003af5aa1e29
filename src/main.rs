//! `nongthon`: see `nongthon --help`.

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    nongthon::cli::run(&arguments).into()
}
