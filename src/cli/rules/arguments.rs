//! The grammar of `nongthon rules`.

use crate::cli::arguments::OutputArguments;
use crate::cli::output::ListFormat;
use clap::{ArgGroup, Args, Subcommand};
use jiff::civil::Date;
use std::path::PathBuf;

#[derive(Args, Debug)]
#[command(disable_help_subcommand = true)]
pub(in crate::cli) struct RulesArguments {
    #[command(subcommand)]
    pub command: RulesCommand,
}

#[derive(Subcommand, Debug)]
pub(in crate::cli) enum RulesCommand {
    List(ListArguments),
    Show(ShowArguments),
    Check(CheckArguments),
    Diff(DiffArguments),
    New(NewArguments),
    SignOff(SignOffArguments),
}

#[derive(Args, Debug)]
pub(in crate::cli) struct ListArguments {
    pub files: Vec<String>,
    #[command(flatten)]
    pub view: OutputArguments<ListFormat>,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct ShowArguments {
    #[arg(required = true)]
    pub set: String,
    pub code: Option<String>,
    #[arg(long, conflicts_with_all = ["code", "format"])]
    pub source: bool,
    #[arg(long)]
    pub rules: Vec<String>,
    #[command(flatten)]
    pub view: OutputArguments<ListFormat>,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct CheckArguments {
    #[arg(required = true)]
    pub files: Vec<String>,
    #[arg(long)]
    pub verified: bool,
    #[command(flatten)]
    pub view: OutputArguments<ListFormat>,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct DiffArguments {
    #[arg(required = true)]
    pub before: String,
    #[arg(required = true)]
    pub later: String,
    #[arg(long)]
    pub rules: Vec<String>,
    #[command(flatten)]
    pub view: OutputArguments<ListFormat>,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct NewArguments {
    #[arg(long, required = true)]
    pub base: String,
    #[arg(long, required = true)]
    pub province: String,
    #[arg(long)]
    pub district: Option<String>,
    #[arg(long)]
    pub commune: Option<String>,
    #[arg(long)]
    pub from: Option<Date>,
    #[arg(short, long)]
    pub output: Option<PathBuf>,
}

#[derive(Args, Debug)]
#[command(group = ArgGroup::new("which").required(true))]
pub(in crate::cli) struct SignOffArguments {
    #[arg(required = true)]
    pub file: String,
    #[arg(long, required = true, value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub by: String,
    #[arg(long, required = true, value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub document: String,
    #[arg(long, required = true)]
    pub date: Date,
    #[arg(long, value_delimiter = ',', group = "which")]
    pub codes: Vec<String>,
    #[arg(long, group = "which")]
    pub all: bool,
    #[arg(long)]
    pub rules: Vec<String>,
}
