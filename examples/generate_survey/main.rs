//! Makes a survey of any size, for measuring and testing: the same seed gives the same bytes.
//!
//! ```sh
//! cargo run --release --example generate_survey -- --communes 10598 --output survey.csv
//! cargo run --release --example generate_survey -- --communes 175439 --shuffled --output big.csv
//! ```
//!
//! Which indicators and facts there are, what is asked and where the provinces lie comes from the
//! rule files. Each commune has a row an indicator or part, and the facts that its rules ask for.
//! Figures lie exactly on their target, one step above, one step below, or anywhere; some rows hold a
//! bare percentage, half of the counts, only a conclusion, or nothing. Every file can be judged: it
//! has no errors, though findings.
//!
//! A row is computed from the seed and its number alone, and a shuffled file is written in the order of
//! a permutation that is computed too. So no size of file takes memory.
//!
//! `--targets FILE` writes what is asked of each kind of place, for programs that judge the same survey
//! without these rule files.

mod commune;
mod figure;
mod names;
mod permutation;
mod random;
mod row;
mod targets;
mod writer;

use anyhow::Context;
use clap::Parser;
use commune::Country;
use jiff::civil::Date;
use permutation::Permutation;
use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;
use writer::{Style, SurveyWriter};

/// Makes a survey of any size.
#[derive(Parser)]
struct Arguments {
    /// How many communes.
    #[arg(long, default_value_t = 10_598)]
    communes: u64,
    /// Another seed gives other figures.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Scatters the rows of each commune over the file.
    #[arg(long)]
    shuffled: bool,
    /// The days of the data, in turn.
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "2022-12-31,2023-12-31,2024-12-31"
    )]
    days: Vec<Date>,
    /// Names and numbers in Vietnamese, with semicolons, instead of in English, with commas.
    #[arg(long)]
    vietnamese: bool,
    /// The file to write.
    #[arg(long, short)]
    output: PathBuf,
    /// A file for what is asked of each kind of place.
    #[arg(long)]
    targets: Option<PathBuf>,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let style = if arguments.vietnamese {
        Style::VIETNAMESE
    } else {
        Style::ENGLISH
    };
    let country = Country::new(arguments.seed, arguments.communes, &arguments.days)?;
    if let Some(path) = &arguments.targets {
        targets::write(&country, create(path)?)?;
    }
    let mut writer = SurveyWriter::new(create(&arguments.output)?, style)?;
    let slots = country.most_rows();
    let places = arguments
        .communes
        .checked_mul(slots)
        .context("so many communes cannot be counted")?;
    if arguments.shuffled {
        for place in Permutation::new(places, arguments.seed) {
            write_row(&country, place / slots, place % slots, &mut writer)?;
        }
    } else {
        for place in 0..places {
            write_row(&country, place / slots, place % slots, &mut writer)?;
        }
    }
    writer.finish()?;
    Ok(())
}

/// Writes a row of a commune; communes with few rows have none for the last numbers.
fn write_row(
    country: &Country,
    commune: u64,
    row: u64,
    writer: &mut SurveyWriter<BufWriter<File>>,
) -> anyhow::Result<()> {
    let commune = country.commune(commune);
    if let Some(row) = row::row(&commune, row, writer.style()) {
        writer.write(&commune.name, &row)?;
    }
    Ok(())
}

fn create(path: &PathBuf) -> anyhow::Result<BufWriter<File>> {
    let file = File::create(path).with_context(|| path.display().to_string())?;
    Ok(BufWriter::with_capacity(1 << 20, file))
}
