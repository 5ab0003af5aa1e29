//! How surveys are read.

use crate::number::Notation;
use crate::survey::{Encoding, ReadOptions};
use clap::{Args, ValueEnum};

/// How surveys are read, whatever the command does with them.
#[derive(Args, Debug, Default)]
pub(in crate::cli) struct ReadingArguments {
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

/// The notation of numbers, by the language that uses it.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum NumbersName {
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
pub(in crate::cli) enum EncodingName {
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
