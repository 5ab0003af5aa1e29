//! The arguments of `nongthon what-if`.

use crate::cli::arguments::{InputArguments, OutputArguments};
use crate::cli::format::ListFormat;
use crate::what_if::Goal;
use clap::{ArgGroup, Args};
use std::path::PathBuf;

#[derive(Args, Debug)]
#[command(group = ArgGroup::new("question").args(["set", "fewest"]).required(true).multiple(true))]
pub(in crate::cli) struct WhatIfArguments {
    #[arg(required = true)]
    pub file: PathBuf,
    #[arg(long)]
    pub set: Vec<String>,
    #[arg(long)]
    pub fewest: bool,
    #[arg(
        long,
        value_delimiter = ',',
        requires = "fewest",
        conflicts_with = "more"
    )]
    pub criterion: Vec<String>,
    #[arg(long, requires = "fewest", value_parser = clap::value_parser!(u16).range(1..))]
    pub more: Option<u16>,
    #[arg(long)]
    pub commune: Option<String>,
    #[command(flatten)]
    pub input: InputArguments,
    #[arg(long)]
    pub strict: bool,
    #[command(flatten)]
    pub output: OutputArguments<ListFormat>,
}

impl WhatIfArguments {
    /// What the fewest changes are to reach; `None` where they are not asked for.
    pub fn goal(&self) -> Option<Goal> {
        if !self.fewest {
            return None;
        }
        Some(match self.more {
            Some(more) => Goal::More(usize::from(more)),
            None if self.criterion.is_empty() => Goal::Each,
            None => Goal::Criteria(self.criterion.clone()),
        })
    }
}
