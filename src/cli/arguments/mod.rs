//! The grammar of the command line. What each argument is for is told in `src/wording`.

mod batch;
mod input;
mod issuer;
mod judging;
mod output;
mod reading;
mod rules;

pub(super) use batch::BatchArguments;
pub(super) use input::InputArguments;
pub(super) use issuer::IssuerArguments;
pub(super) use judging::JudgingArguments;
pub(super) use output::{LEAST_WIDTH, MOST_WIDTH, OutputArguments};
pub(super) use reading::{NumbersName, ReadingArguments};
pub(super) use rules::{RuleArguments, day};

use super::assess::AssessArguments;
use super::check::CheckArguments;
use super::compare::CompareArguments;
use super::completions::CompletionsArguments;
use super::explain::ExplainArguments;
use super::man::ManArguments;
use super::plan::PlanArguments;
use super::rules::RulesArguments;
use super::template::TemplateArguments;
use super::what_if::WhatIfArguments;
use clap::{ArgAction, Args, Parser, Subcommand};

#[derive(Parser, Debug)]
#[command(
    name = "nongthon",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    max_term_width = 80
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub common: CommonArguments,
}

/// Where help lists what every command has: behind what is the command's own.
const LAST: usize = 1000;

#[derive(Args, Debug)]
pub(super) struct CommonArguments {
    #[arg(long, global = true, value_parser = ["vi", "en"], default_value = "vi", hide_default_value = true, hide_possible_values = true, display_order = LAST)]
    pub lang: String,
    #[arg(short, long, global = true, action = ArgAction::Help, display_order = LAST)]
    pub help: Option<bool>,
    #[arg(short = 'V', long, display_order = LAST, action = ArgAction::Version)]
    pub version: Option<bool>,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    Assess(AssessArguments),
    Check(CheckArguments),
    Plan(PlanArguments),
    Explain(ExplainArguments),
    Compare(CompareArguments),
    Template(TemplateArguments),
    Rules(RulesArguments),
    WhatIf(WhatIfArguments),
    Completions(CompletionsArguments),
    Man(ManArguments),
}
