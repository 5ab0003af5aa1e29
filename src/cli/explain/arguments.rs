//! The arguments of `nongthon explain`.

use crate::cli::arguments::{OutputArguments, ReadingArguments, RuleArguments};
use crate::cli::output::FileFormat;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args, Debug)]
#[command(mut_arg("csv_dialect", |argument| argument.hide(true)))]
pub(in crate::cli) struct ExplainArguments {
    #[arg(required = true)]
    pub file: PathBuf,
    #[arg(required = true, value_delimiter = ',')]
    pub codes: Vec<String>,
    #[arg(long)]
    pub commune: Option<String>,
    #[command(flatten)]
    pub reading: ReadingArguments,
    #[command(flatten)]
    pub rules: RuleArguments,
    #[arg(long)]
    pub strict: bool,
    #[arg(long)]
    pub require_verified: bool,
    #[arg(long)]
    pub hamlets: bool,
    #[command(flatten)]
    pub output: OutputArguments<ExplainFormat>,
}

/// A format of an explanation.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::cli) enum ExplainFormat {
    #[default]
    Table,
    Json,
    Md,
}

impl FileFormat for ExplainFormat {
    const EXTENSIONS: &'static [(&'static str, ExplainFormat)] = &[
        ("txt", ExplainFormat::Table),
        ("json", ExplainFormat::Json),
        ("md", ExplainFormat::Md),
    ];
}
