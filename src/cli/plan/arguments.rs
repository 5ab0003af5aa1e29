//! The arguments of `nongthon plan`.

use super::format::PlanFormat;
use crate::cli::arguments::{BatchArguments, InputArguments, IssuerArguments, OutputArguments};
use crate::number::Number;
use crate::plan::Order;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What is met with more than so many percent to spare is not in danger, unless somebody says so.
const USUAL_MARGIN: u32 = 2;

#[derive(Args, Debug)]
pub(in crate::cli) struct PlanArguments {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long, required = true)]
    pub assignments: PathBuf,
    #[command(flatten)]
    pub input: InputArguments,
    #[arg(long)]
    pub strict: bool,
    #[arg(
        long,
        value_enum,
        default_value_t,
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub by: OrderName,
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=600))]
    pub months: Option<u32>,
    #[arg(long)]
    pub since: Option<PathBuf>,
    #[arg(long, value_parser = percent)]
    pub margin: Option<Number>,
    #[command(flatten)]
    pub batch: BatchArguments,
    #[command(flatten)]
    pub output: OutputArguments<PlanFormat>,
    #[command(flatten)]
    pub issuer: IssuerArguments,
}

impl PlanArguments {
    /// Up to which margin something is in danger, in percent.
    pub fn margin(&self) -> Number {
        self.margin.unwrap_or_else(|| Number::from(USUAL_MARGIN))
    }
}

/// A number from 0 to 100, with a comma or a point.
fn percent(text: &str) -> Result<Number, String> {
    let plain = text.replace(',', ".");
    Number::from_plain(&plain)
        .ok()
        .filter(|number| !number.is_negative() && *number <= Number::HUNDRED)
        .ok_or_else(String::new)
}

/// The orders of a plan.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::cli) enum OrderName {
    #[default]
    Fewest,
    Due,
    Criterion,
    Body,
}

impl From<OrderName> for Order {
    fn from(name: OrderName) -> Order {
        match name {
            OrderName::Fewest => Order::Fewest,
            OrderName::Due => Order::Due,
            OrderName::Criterion => Order::Criterion,
            OrderName::Body => Order::Body,
        }
    }
}
