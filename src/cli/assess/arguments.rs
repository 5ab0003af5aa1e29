//! The arguments of `nongthon assess`.

use super::AssessFormat;
use super::verdict_parser::VerdictParser;
use super::verdicts::VerdictsName;
use crate::assess::{Policy, Verdict};
use crate::cli::arguments::{
    BatchArguments, InputArguments, IssuerArguments, JudgingArguments, OutputArguments,
};
use crate::cli::format::format_names;
use crate::report::{MeetingForm, MeetingKind};
use crate::summary::Order;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args, Debug)]
pub(in crate::cli) struct AssessArguments {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub input: InputArguments,
    #[command(flatten)]
    pub judging: JudgingArguments,
    #[arg(long, value_parser = VerdictParser, value_delimiter = ',', hide_possible_values = true)]
    pub only: Vec<VerdictName>,
    #[arg(long, value_delimiter = ',')]
    pub criterion: Vec<String>,
    #[arg(long)]
    pub hamlets: bool,
    #[command(flatten)]
    pub many: ManyArguments,
    #[command(flatten)]
    pub output: OutputArguments<AssessFormat>,
    #[arg(long)]
    pub require_met: bool,
    #[arg(long)]
    pub recognised: bool,
    #[command(flatten)]
    pub meeting: MeetingArguments,
    #[arg(
        long,
        value_parser = format_names::<VerdictsName>(),
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "csv",
        hide_possible_values = true,
        conflicts_with_all = [
            "format", "only", "criterion", "hamlets", "recognised", "width", "summary", "details", "sort",
            "keep_going", "expect", "kind", "body", "superior_body", "place",
        ]
    )]
    pub verdicts: Option<VerdictsName>,
}

impl AssessArguments {
    /// How communes are judged.
    pub fn policy(&self) -> Policy {
        Policy {
            recognised: self.recognised,
            ..self.judging.policy()
        }
    }
}

/// How a run on many communes goes, and what it says.
#[derive(Args, Debug)]
pub(in crate::cli) struct ManyArguments {
    #[arg(long, conflicts_with = "details")]
    pub summary: bool,
    #[arg(long)]
    pub details: bool,
    #[arg(long, value_enum, hide_possible_values = true)]
    pub sort: Option<SortName>,
    #[command(flatten)]
    pub batch: BatchArguments,
    #[arg(long)]
    pub expect: Option<PathBuf>,
}

/// In which order communes stand.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum SortName {
    Shortfall,
    Met,
    Name,
}

impl From<SortName> for Order {
    fn from(name: SortName) -> Order {
        match name {
            SortName::Shortfall => Order::Shortfall,
            SortName::Met => Order::Met,
            SortName::Name => Order::Name,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum VerdictName {
    Met,
    NotMet,
    NotApplicable,
    NoData,
    Undecided,
}

impl From<VerdictName> for Verdict {
    fn from(name: VerdictName) -> Verdict {
        match name {
            VerdictName::Met => Verdict::Met,
            VerdictName::NotMet => Verdict::NotMet,
            VerdictName::NotApplicable => Verdict::NotApplicable,
            VerdictName::NoData => Verdict::NoData,
            VerdictName::Undecided => Verdict::Undecided,
        }
    }
}

/// What the report for a meeting says of itself.
#[derive(Args, Debug)]
pub(in crate::cli) struct MeetingArguments {
    #[arg(
        long,
        value_enum,
        default_value_t,
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub kind: KindName,
    #[command(flatten)]
    pub issuer: IssuerArguments,
}

impl From<&MeetingArguments> for MeetingForm {
    fn from(arguments: &MeetingArguments) -> MeetingForm {
        MeetingForm {
            kind: arguments.kind.into(),
            issuer: (&arguments.issuer).into(),
        }
    }
}

/// The steps of the procedure, by the names that the law gives them.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::cli) enum KindName {
    #[default]
    TuDanhGia,
    ThamTra,
    ThamDinh,
}

impl From<KindName> for MeetingKind {
    fn from(name: KindName) -> MeetingKind {
        match name {
            KindName::TuDanhGia => MeetingKind::SelfAssessment,
            KindName::ThamTra => MeetingKind::Examination,
            KindName::ThamDinh => MeetingKind::Appraisal,
        }
    }
}
