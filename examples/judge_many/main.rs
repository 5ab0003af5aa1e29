//! Judges a plain survey of very many communes and writes their verdicts: `judge_many SURVEY OUTPUT`.
//!
//! For measuring, until `nongthon assess` itself goes this way.

use anyhow::{Context, anyhow};
use nongthon::assess::Strictness;
use nongthon::many::judge_plain;
use nongthon::pipeline::Preparation;
use nongthon::render::VERDICT_COLUMNS;
use nongthon::rules::{Library, RuleFiles};
use nongthon::survey::read_plain;
use std::fs::File;
use std::io::Write;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, survey, output, rest @ ..] = arguments.as_slice() else {
        return Err(anyhow!("judge_many SURVEY OUTPUT [THREADS]"));
    };
    let threads = rest.first().map_or(Ok(2), |threads| threads.parse())?;
    let not_plain = |_| anyhow!("the survey is not plain");
    let survey = read_plain(File::open(survey)?, threads).map_err(not_plain)?;
    let library = Library::load(&RuleFiles::default()).0;
    let library = library.context("the shipped rule files cannot be read")?;
    let mut output = File::create(output)?;
    output.write_all(VERDICT_COLUMNS.as_bytes())?;
    let mut written = Ok(());
    judge_plain(
        &survey,
        &library,
        &Preparation::default(),
        Strictness::TakeConclusions,
        threads,
        |rows| {
            if written.is_ok() {
                written = output.write_all(rows);
            }
        },
    )
    .map_err(not_plain)?;
    // Nobody needs the memory back any more.
    std::mem::forget(survey);
    Ok(written?)
}
