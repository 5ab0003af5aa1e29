//! The grammar of the command line. What each argument is for is told in `src/wording`.

use super::output::Format;
use super::plan::PlanArguments;
use crate::assess::Verdict;
use crate::number::Notation;
use crate::render::CsvDialect;
use crate::report::{MeetingForm, MeetingKind};
use crate::survey::ReadOptions;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
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

#[derive(Args, Debug)]
pub(super) struct CommonArguments {
    #[arg(long, global = true, value_parser = ["vi", "en"], default_value = "vi", hide_default_value = true, hide_possible_values = true)]
    pub lang: String,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    pub version: Option<bool>,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    Assess(AssessArguments),
    Plan(PlanArguments),
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
    #[arg(long, value_enum, value_delimiter = ',', hide_possible_values = true)]
    pub only: Vec<VerdictName>,
    #[arg(long, value_delimiter = ',')]
    pub criterion: Vec<String>,
    #[arg(long, value_enum, hide_possible_values = true)]
    pub format: Option<Format>,
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
    #[arg(long, value_parser = clap::value_parser!(u16).range(60..=1000))]
    pub width: Option<u16>,
    #[arg(long)]
    pub require_met: bool,
    #[command(flatten)]
    pub meeting: MeetingArguments,
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
    #[arg(long)]
    pub body: Option<String>,
    #[arg(long)]
    pub superior_body: Option<String>,
    #[arg(long)]
    pub place: Option<String>,
}

impl From<&MeetingArguments> for MeetingForm {
    fn from(arguments: &MeetingArguments) -> MeetingForm {
        MeetingForm {
            kind: arguments.kind.into(),
            body: arguments.body.clone(),
            superior_body: arguments.superior_body.clone(),
            place: arguments.place.clone(),
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

/// How surveys are read, whatever the command does with them.
#[derive(Args, Debug)]
pub(super) struct ReadingArguments {
    #[arg(long, value_enum, hide_possible_values = true)]
    pub numbers: Option<NumbersName>,
    #[arg(long)]
    pub sheet: Vec<String>,
}

impl From<&ReadingArguments> for ReadOptions {
    fn from(arguments: &ReadingArguments) -> ReadOptions {
        ReadOptions {
            numbers: arguments.numbers.map(Notation::from),
            sheets: arguments.sheet.clone(),
        }
    }
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
    #[arg(long)]
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
