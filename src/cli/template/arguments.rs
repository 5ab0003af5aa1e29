//! The arguments of `nongthon template`.

use crate::cli::arguments::{ReadingArguments, RuleArguments};
use crate::template::Hamlets;
use clap::{ArgGroup, Args};
use std::path::PathBuf;

#[derive(Args, Debug)]
#[command(group = ArgGroup::new("day").args(["as_of", "from"]).required(true).multiple(true))]
pub(in crate::cli) struct TemplateArguments {
    #[arg(long)]
    pub commune: Option<String>,
    #[arg(long)]
    pub district: Option<String>,
    #[arg(long)]
    pub province: Option<String>,
    #[arg(long)]
    pub region: Option<String>,
    #[arg(long)]
    pub group: Option<String>,
    #[arg(long)]
    pub hamlets: Option<Hamlets>,
    #[arg(long)]
    pub from: Option<PathBuf>,
    #[command(flatten)]
    pub rules: RuleArguments,
    #[command(flatten)]
    pub reading: ReadingArguments,
    #[arg(short, long)]
    pub output: Vec<PathBuf>,
    #[arg(long, requires = "output")]
    pub overwrite: bool,
}
