//! How a run on many files goes.

use clap::Args;
use std::num::NonZero;

/// How a run on many files goes, whatever it says of them.
#[derive(Args, Debug)]
pub(in crate::cli) struct BatchArguments {
    #[arg(long)]
    pub keep_going: bool,
    #[arg(long)]
    pub threads: Option<NonZero<usize>>,
}
