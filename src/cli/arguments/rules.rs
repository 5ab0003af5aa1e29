//! By which rules surveys are judged.

use crate::survey::parse_date;
use clap::Args;
use jiff::civil::Date;

/// A day as people write it, `31/12/2025` or `2025-12-31`.
///
/// # Errors
/// It is none.
pub(in crate::cli) fn day(text: &str) -> Result<Date, jiff::Error> {
    parse_date(text).map_or_else(|| text.parse(), Ok)
}

/// By which rules surveys are judged, whatever the command does with them.
#[derive(Args, Debug)]
pub(in crate::cli) struct RuleArguments {
    #[arg(long)]
    pub rules: Option<String>,
    #[arg(long)]
    pub overlay: Vec<String>,
    #[arg(long)]
    pub no_overlay: bool,
    #[arg(long, value_parser = day)]
    pub as_of: Option<Date>,
}
