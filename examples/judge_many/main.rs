//! Judges a plain survey of very many communes and writes their verdicts: `judge_many SURVEY OUTPUT`.
//!
//! For measuring, until `nongthon assess` itself goes this way.

use anyhow::{Context, anyhow};
use nongthon::assess::Strictness;
use nongthon::many::Judging;
use nongthon::pipeline::Preparation;
use nongthon::render::VERDICT_COLUMNS;
use nongthon::rules::{Library, RuleFiles};
use std::fs::File;
use std::io::Write;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, survey, output, rest @ ..] = arguments.as_slice() else {
        return Err(anyhow!("judge_many SURVEY OUTPUT [THREADS]"));
    };
    let threads = rest.first().map_or(Ok(2), |threads| threads.parse())?;
    let library = Library::load(&RuleFiles::default()).0;
    let library = library.context("the shipped rule files cannot be read")?;
    let mut output = File::create(output)?;
    output.write_all(VERDICT_COLUMNS.as_bytes())?;
    let mut written = Ok(());
    let judging = Judging {
        library: &library,
        preparation: &Preparation::default(),
        strictness: Strictness::TakeConclusions,
        threads,
    };
    let judged = judging.judge(
        || File::open(survey).ok(),
        |rows| {
            if written.is_ok() {
                written = output.write_all(rows);
            }
        },
    );
    judged.map_err(|why| anyhow!("{why:?}"))?;
    Ok(written?)
}
