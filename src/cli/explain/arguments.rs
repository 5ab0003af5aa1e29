//! The arguments of `nongthon explain`.

use crate::cli::arguments::{InputArguments, JudgingArguments, OutputArguments};
use crate::cli::format::FileFormat;
use clap::Args;
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
    pub input: InputArguments,
    #[command(flatten)]
    pub judging: JudgingArguments,
    #[arg(long)]
    pub hamlets: bool,
    #[command(flatten)]
    pub output: OutputArguments<ExplainFormat>,
}

/// A format of an explanation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::cli) enum ExplainFormat {
    #[default]
    Table,
    Json,
    Md,
}

impl FileFormat for ExplainFormat {
    fn all() -> Vec<ExplainFormat> {
        vec![ExplainFormat::Table, ExplainFormat::Json, ExplainFormat::Md]
    }

    fn extension(self) -> &'static str {
        match self {
            ExplainFormat::Table => "txt",
            ExplainFormat::Json => "json",
            ExplainFormat::Md => "md",
        }
    }
}
