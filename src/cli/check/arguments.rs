//! The arguments of `nongthon check`.

use crate::cli::arguments::{BatchArguments, InputArguments, OutputArguments};
use crate::cli::format::ListFormat;
use crate::diagnostic::Severity;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args, Debug)]
pub(in crate::cli) struct CheckArguments {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub input: InputArguments,
    #[command(flatten)]
    pub batch: BatchArguments,
    #[command(flatten)]
    pub output: OutputArguments<ListFormat>,
    #[arg(long, value_enum, hide_possible_values = true)]
    pub deny: Option<DenyName>,
}

/// The least severity of a finding that makes a run fail.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum DenyName {
    Warnings,
    Notices,
}

impl From<DenyName> for Severity {
    fn from(name: DenyName) -> Severity {
        match name {
            DenyName::Warnings => Severity::Warning,
            DenyName::Notices => Severity::Notice,
        }
    }
}
