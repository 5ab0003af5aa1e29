//! How surveys are read, and by which rules they are judged.

use super::{ReadingArguments, RuleArguments};
use clap::Args;

/// What every command that judges surveys is told of them.
#[derive(Args, Debug)]
pub(in crate::cli) struct InputArguments {
    #[command(flatten)]
    pub reading: ReadingArguments,
    #[command(flatten)]
    pub rules: RuleArguments,
}
