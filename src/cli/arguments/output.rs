//! Where results go and how they look.

use crate::cli::format::{FileFormat, format_names};
use crate::render::CsvDialect;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// How wide tables can be.
pub(in crate::cli) const LEAST_WIDTH: i64 = 60;
/// See [`LEAST_WIDTH`].
pub(in crate::cli) const MOST_WIDTH: i64 = 1000;

/// Where results go and how they look, in the formats of a command.
#[derive(Args, Debug)]
pub(in crate::cli) struct OutputArguments<F: FileFormat> {
    #[arg(long, value_parser = format_names::<F>(), hide_possible_values = true)]
    pub format: Option<F>,
    #[arg(short, long)]
    pub output: Vec<PathBuf>,
    #[arg(
        long,
        value_enum,
        default_value_t,
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub csv_dialect: DialectName,
    #[arg(long, value_parser = clap::value_parser!(u16).range(LEAST_WIDTH..=MOST_WIDTH))]
    pub width: Option<u16>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::cli) enum DialectName {
    #[default]
    Excel,
    Plain,
}

impl From<DialectName> for CsvDialect {
    fn from(name: DialectName) -> CsvDialect {
        match name {
            DialectName::Excel => CsvDialect::Excel,
            DialectName::Plain => CsvDialect::Plain,
        }
    }
}
