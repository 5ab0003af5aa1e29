//! The grammar of `nongthon rules`.

use crate::cli::arguments::{IssuerArguments, NumbersName, OutputArguments, day};
use crate::cli::format::{ListFormat, PageFormat};
use crate::render::SqlDialect;
use clap::{ArgGroup, Args, Subcommand, ValueEnum};
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
    Sql(SqlArguments),
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
    #[arg(long, value_parser = day)]
    pub as_of: Option<Date>,
    #[arg(long, requires = "as_of")]
    pub region: Option<String>,
    #[arg(long, conflicts_with_all = ["code", "format", "as_of", "body", "superior_body", "place"])]
    pub source: bool,
    #[arg(long)]
    pub rules: Vec<String>,
    #[command(flatten)]
    pub view: OutputArguments<PageFormat>,
    #[command(flatten)]
    pub issuer: IssuerArguments,
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
    pub view: OutputArguments<PageFormat>,
    #[command(flatten)]
    pub issuer: IssuerArguments,
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
    #[arg(long, value_parser = day)]
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
    #[arg(long, required = true, value_parser = day)]
    pub date: Date,
    #[arg(long, group = "which")]
    pub codes: Vec<String>,
    #[arg(long, group = "which")]
    pub all: bool,
    #[arg(long)]
    pub rules: Vec<String>,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct SqlArguments {
    pub set: Option<String>,
    #[arg(long, required = true, value_enum, hide_possible_values = true)]
    pub dialect: EngineName,
    #[arg(long, required = true, value_parser = day)]
    pub as_of: Date,
    #[arg(long)]
    pub overlay: Vec<String>,
    #[arg(long)]
    pub no_overlay: bool,
    #[arg(long, value_enum, hide_possible_values = true)]
    pub numbers: Option<NumbersName>,
    #[arg(short, long)]
    pub output: Vec<PathBuf>,
}

/// The engines, by the names of the command line.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum EngineName {
    #[value(name = "duckdb")]
    DuckDb,
    Postgres,
    Spark,
}

impl From<EngineName> for SqlDialect {
    fn from(name: EngineName) -> SqlDialect {
        match name {
            EngineName::DuckDb => SqlDialect::DuckDb,
            EngineName::Postgres => SqlDialect::Postgres,
            EngineName::Spark => SqlDialect::Spark,
        }
    }
}
