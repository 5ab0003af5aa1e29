//! Verdicts on the command line: by their names for programs, or by the words of the reports.

use super::arguments::VerdictName;
use crate::assess::Verdict;
use crate::folded::folded;
use crate::wording::{Language, Wording};
use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser};
use clap::{Arg, Command, ValueEnum};
use std::ffi::OsStr;

/// Takes `not-met` as well as `chưa đạt`, `chua-dat` and `not met`.
#[derive(Clone)]
pub(super) struct VerdictParser;

impl TypedValueParser for VerdictParser {
    type Value = VerdictName;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<VerdictName, clap::Error> {
        let names = EnumValueParser::<VerdictName>::new();
        names.parse_ref(command, argument, value).or_else(|error| {
            let said = value.to_str().and_then(by_word);
            said.ok_or(error)
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let names = VerdictName::value_variants().iter();
        Some(Box::new(names.filter_map(ValueEnum::to_possible_value)))
    }
}

/// The verdict that reports call so, in either language.
fn by_word(said: &str) -> Option<VerdictName> {
    let said = folded(&said.replace('-', " "));
    Language::CODES.iter().find_map(|(_, language)| {
        let wording = Wording::new(*language);
        let mut names = VerdictName::value_variants().iter().copied();
        names.find(|name| folded(&wording.word(Verdict::from(*name).name())) == said)
    })
}
