//! How long a whole run takes beside one that does nothing: `assess data/lien-hoi.csv` against
//! `--version`, measured side by side. `cargo bench` runs it.
//!
//! Absolute times depend on the machine, so none is asked for; but judging one commune may take
//! at most twice as long as starting the program.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark tells its result to a person"
)]

use std::error::Error;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

const WARM_UP_ROUNDS: usize = 10;
const ROUNDS: usize = 200;
/// The most that the ratio of the medians may be, in hundredths.
const LIMIT: u128 = 200;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut version = Vec::with_capacity(ROUNDS);
    let mut assess = Vec::with_capacity(ROUNDS);
    for round in 0..WARM_UP_ROUNDS + ROUNDS {
        // One right after the other, so that both see the same state of the machine.
        let times = [run(&["--version"])?, run(&["assess", "data/lien-hoi.csv"])?];
        if round >= WARM_UP_ROUNDS {
            version.push(times[0]);
            assess.push(times[1]);
        }
    }
    let (version, assess) = (median(version), median(assess));
    let ratio = assess.as_nanos() * 100 / version.as_nanos().max(1);
    println!("median of {ROUNDS} rounds, whole process");
    println!("  nongthon --version                 {version:>10.3?}");
    println!("  nongthon assess data/lien-hoi.csv  {assess:>10.3?}");
    println!("  ratio {}.{:02}", ratio / 100, ratio % 100);
    if ratio > LIMIT {
        eprintln!("too slow: judging one commune may take at most twice as long as starting up");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// How long the program takes from its start to its end.
fn run(arguments: &[&str]) -> Result<Duration, Box<dyn Error>> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nongthon"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let start = Instant::now();
    let status = command.status()?;
    let time = start.elapsed();
    if !status.success() {
        return Err(format!("nongthon {} failed: {status}", arguments.join(" ")).into());
    }
    Ok(time)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
