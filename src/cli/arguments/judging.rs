//! How strictly surveys are judged.

use crate::assess::{Policy, Strictness};
use clap::Args;

/// What a verdict may rest on.
#[derive(Args, Debug)]
pub(in crate::cli) struct JudgingArguments {
    #[arg(long)]
    pub strict: bool,
    #[arg(long)]
    pub require_verified: bool,
}

impl JudgingArguments {
    /// How communes are judged by these.
    pub fn policy(&self) -> Policy {
        Policy {
            strictness: Strictness::strict_if(self.strict),
            require_verified: self.require_verified,
            ..Policy::default()
        }
    }
}
