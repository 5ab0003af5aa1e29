//! The grammar of the command line. What each argument is for is told in `src/wording`.

use super::assess::AssessFormat;
use super::compare::CompareArguments;
use super::completions::CompletionsArguments;
use super::explain::ExplainArguments;
use super::format::{FileFormat, ListFormat, format_names};
use super::man::ManArguments;
use super::plan::PlanArguments;
use super::rules::RulesArguments;
use super::verdict_parser::VerdictParser;
use super::verdicts::VerdictsName;
use super::what_if::WhatIfArguments;
use crate::assess::Verdict;
use crate::diagnostic::Severity;
use crate::number::Notation;
use crate::render::CsvDialect;
use crate::report::{Issuer, MeetingForm, MeetingKind};
use crate::summary::Order;
use crate::survey::{Encoding, ReadOptions, parse_date};
use crate::template::Hamlets;
use clap::{ArgAction, ArgGroup, Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::num::NonZero;
use std::path::PathBuf;

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

/// How wide tables can be.
pub(super) const LEAST_WIDTH: i64 = 60;
/// See [`LEAST_WIDTH`].
pub(super) const MOST_WIDTH: i64 = 1000;

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

#[derive(Args, Debug)]
pub(super) struct AssessArguments {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub reading: ReadingArguments,
    #[command(flatten)]
    pub rules: RuleArguments,
    #[arg(long)]
    pub strict: bool,
    #[arg(long)]
    pub require_verified: bool,
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

/// How a run on many communes goes, and what it says.
#[derive(Args, Debug)]
pub(super) struct ManyArguments {
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

/// How a run on many files goes, whatever it says of them.
#[derive(Args, Debug)]
pub(super) struct BatchArguments {
    #[arg(long)]
    pub keep_going: bool,
    #[arg(long)]
    pub threads: Option<NonZero<usize>>,
}

/// In which order communes stand.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum SortName {
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

#[derive(Args, Debug)]
pub(super) struct CheckArguments {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub reading: ReadingArguments,
    #[command(flatten)]
    pub rules: RuleArguments,
    #[command(flatten)]
    pub batch: BatchArguments,
    #[command(flatten)]
    pub output: OutputArguments<ListFormat>,
    #[arg(long, value_enum, hide_possible_values = true)]
    pub deny: Option<DenyName>,
}

/// Where results go and how they look, in the formats of a command.
#[derive(Args, Debug)]
pub(super) struct OutputArguments<F: FileFormat> {
    #[arg(long, value_parser = format_names::<F>(), hide_possible_values = true)]
    pub format: Option<F>,
    #[arg(short, long)]
    pub output: Vec<PathBuf>,
    #[arg(
        long,
        value_enum,
        default_value_t,
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub csv_dialect: DialectName,
    #[arg(long, value_parser = clap::value_parser!(u16).range(LEAST_WIDTH..=MOST_WIDTH))]
    pub width: Option<u16>,
}

/// What the report for a meeting says of itself.
#[derive(Args, Debug)]
pub(super) struct MeetingArguments {
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

/// What a report says of who issues it.
#[derive(Args, Debug)]
pub(super) struct IssuerArguments {
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
pub(super) enum KindName {
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

#[derive(Args, Debug)]
#[command(group = ArgGroup::new("day").args(["as_of", "from"]).required(true).multiple(true))]
pub(super) struct TemplateArguments {
    #[arg(long)]
    pub commune: Option<String>,
    #[arg(long)]
    pub district: Option<String>,
    #[arg(long)]
    pub province: Option<String>,
    #[arg(long)]
    pub region: Option<String>,
    #[arg(long)]
    pub group: Option<String>,
    #[arg(long)]
    pub hamlets: Option<Hamlets>,
    #[arg(long)]
    pub from: Option<PathBuf>,
    #[command(flatten)]
    pub rules: RuleArguments,
    #[command(flatten)]
    pub reading: ReadingArguments,
    #[arg(short, long)]
    pub output: Vec<PathBuf>,
    #[arg(long, requires = "output")]
    pub overwrite: bool,
}

/// How surveys are read, whatever the command does with them.
#[derive(Args, Debug, Default)]
pub(super) struct ReadingArguments {
    #[arg(long, value_enum, hide_possible_values = true)]
    pub numbers: Option<NumbersName>,
    #[arg(long)]
    pub sheet: Vec<String>,
    #[arg(long, value_enum, hide_possible_values = true)]
    pub encoding: Option<EncodingName>,
}

impl From<&ReadingArguments> for ReadOptions {
    fn from(arguments: &ReadingArguments) -> ReadOptions {
        ReadOptions {
            numbers: arguments.numbers.map(Notation::from),
            sheets: arguments.sheet.clone(),
            encoding: arguments.encoding.map(Encoding::from),
        }
    }
}

/// A day as people write it, `31/12/2025` or `2025-12-31`.
///
/// # Errors
/// It is none.
pub(super) fn day(text: &str) -> Result<Date, jiff::Error> {
    parse_date(text).map_or_else(|| text.parse(), Ok)
}

/// By which rules surveys are judged, whatever the command does with them.
#[derive(Args, Debug)]
pub(super) struct RuleArguments {
    #[arg(long)]
    pub rules: Option<String>,
    #[arg(long)]
    pub overlay: Vec<String>,
    #[arg(long)]
    pub no_overlay: bool,
    #[arg(long, value_parser = day)]
    pub as_of: Option<Date>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum VerdictName {
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

/// The least severity of a finding that makes a run fail.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum DenyName {
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

/// The notation of numbers, by the language that uses it.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NumbersName {
    Vi,
    En,
}

impl From<NumbersName> for Notation {
    fn from(name: NumbersName) -> Notation {
        match name {
            NumbersName::Vi => Notation::VIETNAMESE,
            NumbersName::En => Notation::ENGLISH,
        }
    }
}

/// The encodings of before Unicode, by the names that people know them by.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum EncodingName {
    #[value(name = "windows-1258")]
    Windows1258,
    Tcvn3,
    Vni,
}

impl From<EncodingName> for Encoding {
    fn from(name: EncodingName) -> Encoding {
        match name {
            EncodingName::Windows1258 => Encoding::Windows1258,
            EncodingName::Tcvn3 => Encoding::Tcvn3,
            EncodingName::Vni => Encoding::Vni,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum DialectName {
    #[default]
    Excel,
    Plain,
}

impl From<DialectName> for CsvDialect {
    fn from(name: DialectName) -> CsvDialect {
        match name {
            DialectName::Excel => CsvDialect::Excel,
            DialectName::Plain => CsvDialect::Plain,
        }
    }
}
