//! Who issues a report.

use crate::report::Issuer;
use clap::Args;

/// What a report says of who issues it.
#[derive(Args, Debug)]
pub(in crate::cli) struct IssuerArguments {
    #[arg(long)]
    pub body: Option<String>,
    #[arg(long)]
    pub superior_body: Option<String>,
    #[arg(long)]
    pub place: Option<String>,
}

impl From<&IssuerArguments> for Issuer {
    fn from(arguments: &IssuerArguments) -> Issuer {
        Issuer {
            body: arguments.body.clone(),
            superior_body: arguments.superior_body.clone(),
            place: arguments.place.clone(),
        }
    }
}
