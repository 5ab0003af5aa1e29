//! The arguments of `nongthon compare`.

use crate::cli::arguments::{
    InputArguments, IssuerArguments, JudgingArguments, OutputArguments, RuleArguments, day,
};
use crate::cli::format::PageFormat;
use clap::Args;
use jiff::civil::Date;
use std::path::PathBuf;

#[derive(Args, Debug)]
pub(in crate::cli) struct CompareArguments {
    #[arg(required = true)]
    pub surveys: Vec<PathBuf>,
    #[command(flatten)]
    pub input: InputArguments,
    #[arg(long, value_parser = day)]
    pub as_of_old: Option<Date>,
    #[arg(long, value_parser = day)]
    pub as_of_new: Option<Date>,
    #[arg(long)]
    pub rules_old: Option<String>,
    #[arg(long)]
    pub rules_new: Option<String>,
    #[arg(long)]
    pub overlay_old: Vec<String>,
    #[arg(long)]
    pub overlay_new: Vec<String>,
    #[arg(long)]
    pub crosswalk: Option<PathBuf>,
    #[command(flatten)]
    pub judging: JudgingArguments,
    #[command(flatten)]
    pub output: OutputArguments<PageFormat>,
    #[command(flatten)]
    pub issuer: IssuerArguments,
}

/// Which of the surveys a set of rules is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum Side {
    First,
    Between,
    Last,
}

impl CompareArguments {
    /// The rules of one of the surveys: what is said of its side goes before what is said of all.
    pub fn rules_of(&self, side: Side) -> RuleArguments {
        let (rules, overlay, as_of) = match side {
            Side::First => (&self.rules_old, self.overlay_old.as_slice(), self.as_of_old),
            Side::Between => (&None, &[][..], None),
            Side::Last => (&self.rules_new, self.overlay_new.as_slice(), self.as_of_new),
        };
        RuleArguments {
            rules: rules.clone().or_else(|| self.input.rules.rules.clone()),
            overlay: [self.input.rules.overlay.as_slice(), overlay].concat(),
            no_overlay: self.input.rules.no_overlay,
            as_of: as_of.or(self.input.rules.as_of),
        }
    }

    /// Whether both sides would be judged alike.
    pub fn sides_are_alike(&self) -> bool {
        let (first, last) = (self.rules_of(Side::First), self.rules_of(Side::Last));
        first.rules == last.rules && first.overlay == last.overlay && first.as_of == last.as_of
    }
}
