//! How time and memory grow with the number of communes in one report: 15, 30 and 60 of them as a
//! Word file, a workbook and a page. `cargo bench --bench batch` runs it.
//!
//! Absolute figures depend on the machine, so none is asked for; but four times the communes may
//! take at most six times the time and memory, and would take sixteen times if it grew with the
//! square. `docs/benchmarks.md` holds results.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark tells its result to a person"
)]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

const FORMATS: [&str; 3] = ["docx", "xlsx", "html"];
const SIZES: [usize; 3] = [15, 30, 60];
const ROUNDS: usize = 9;
/// The most that the largest batch may take of what the smallest takes, in hundredths.
const LIMIT: u128 = 600;
/// How often the memory of the running program is looked at.
const GLANCE: Duration = Duration::from_micros(500);

/// What a run took.
struct Cost {
    time: Duration,
    /// The most memory that it held, in KiB; 0 where the system does not tell.
    memory: u64,
    /// The size of what it wrote, in bytes.
    written: u64,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let survey =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/lien-hoi.csv"))?;
    let names: Vec<String> = (1..=60).map(|number| format!("{number}.csv")).collect();
    for (index, name) in names.iter().enumerate() {
        let renamed = survey.replace("xã;;;Liên Hội", &format!("xã;;;Xã {}", index + 1));
        fs::write(folder.path().join(name), renamed)?;
    }
    println!("least time of {ROUNDS} runs, most memory, size of the file");
    let mut grows_too_fast = false;
    for format in FORMATS {
        let mut costs = Vec::new();
        for size in SIZES {
            let cost = cost(folder.path(), &names[..size], format)?;
            println!(
                "  {format}  {size:>2} communes  {:>7} ms  {:>6} KiB  {:>6} KiB",
                cost.time.as_millis(),
                cost.memory,
                cost.written / 1024
            );
            costs.push(cost);
        }
        let [smallest, .., largest] = costs.as_slice() else {
            continue;
        };
        let times = hundredths(largest.time.as_micros(), smallest.time.as_micros());
        let memory = hundredths(largest.memory.into(), smallest.memory.into());
        println!(
            "        60 to 15: time x {}, memory x {}",
            shown(times),
            shown(memory)
        );
        grows_too_fast |= times > LIMIT || memory > LIMIT;
    }
    if grows_too_fast {
        eprintln!("too much: four times the communes may take at most six times as much");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// The cost of a report on these surveys: the least time, which other programs disturb least, and
/// the most memory of all runs.
fn cost(folder: &Path, names: &[String], format: &str) -> Result<Cost, Box<dyn Error>> {
    let output = format!("report.{format}");
    let mut time = Duration::MAX;
    let mut memory = 0;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_nongthon"))
            .current_dir(folder)
            .arg("assess")
            .args(names)
            .args(["-o", &output])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()?;
        let status = loop {
            // The mark only rises, so the last glance tells the most.
            memory = memory.max(most_memory(child.id()).unwrap_or_default());
            if let Some(status) = child.try_wait()? {
                break status;
            }
            std::thread::sleep(GLANCE);
        };
        time = time.min(start.elapsed());
        if !status.success() {
            return Err(format!("a report on {} communes failed: {status}", names.len()).into());
        }
    }
    Ok(Cost {
        time,
        memory,
        written: fs::metadata(folder.join(output))?.len(),
    })
}

/// The most memory that a process has held so far, in KiB, as Linux tells it.
fn most_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn hundredths(large: u128, small: u128) -> u128 {
    large * 100 / small.max(1)
}

fn shown(hundredths: u128) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
